import type { z } from 'zod'
import type { step } from '../schema/telling'

/** The story in order of telling. Step ids are published addresses: never rename one. */
export const steps: z.input<typeof step>[] = [
  {
    id: 'where',
    kicker: 'Northern Syria, 13 October 2019',
    title: 'A town south of the border',
    paragraphs: [
      {
        passages: [
          {
            claim: 'thirty-five-miles',
            text: 'In its report of Sunday 13 October 2019 [The Hill](speaker:the-hill) put Ain Issa, a town in northern Syria, “about 35 miles” from the Turkish border.',
          },
        ],
        notes: [
          {
            claim: 'ap-35-km',
            to: 'thirty-five-miles',
            text: '[AP](speaker:ap), which the article cites, said 35 kilometres (20 miles). How the difference arose is not known to us.',
          },
          {
            claim: 'measured-distance',
            text: '[This page](speaker:this-page) measures about {distance:to-border} from the middle of the town to the nearest point of the border: the solid line on the map.',
          },
        ],
      },
      {
        passages: [
          {
            text: 'We found no coordinates for the [camp](term:camp) of this story, so it has no point of its own on these maps. Where it is drawn, an open ring round the town’s dot stands for it.',
          },
        ],
        notes: [
          {
            claim: 'measured-distance',
            text: 'Beyond the town [this page](speaker:this-page) goes on with a dashed line, to where the article’s printed distance would end.',
          },
        ],
      },
    ],
    events: ['escapes'],
    scene: {
      frame: 'border',
      rulers: ['to-border'],
      places: [
        'tell-abyad',
        'raqqa',
        'akcakale',
        'kobani',
        'suluk',
        'sanliurfa',
        'suruc',
      ],
      alt: 'Ain Issa, a town in northern Syria, with the Turkish border to its north. While other reports are shown, a solid ruler from the town to the nearest point of the border reads {exact:to-border}, and a dashed line goes on south to a mark: 35 miles from the border, as The Hill printed it. The crossing at Tell Abyad and Akçakale lies north of the town, the city of Raqqa south of it.',
    },
    teaching: {
      notes: [
        'Show the map before its words, and ask why the border is its strongest line and one town its strongest point.',
        'The Hill printed “about 35 miles”. AP, which it cites, has the same number in kilometres, and this page measures close to AP’s. How the difference arose nobody here knows, so do not let the class settle it.',
      ],
      question:
        'How would you find out how far a town is from a border, and which point of each would you measure from?',
      answer: [
        {
          claim: 'thirty-five-miles',
          text: '[The Hill](speaker:the-hill) gives “about 35 miles” and does not say from where to where.',
        },
        {
          claim: 'measured-distance',
          text: '[This page](speaker:this-page) takes the middle of the town and the nearest point of the border: about {distance:to-border}.',
        },
      ],
      howDoWeKnow:
        'The town’s point comes from GeoNames, the border from OpenStreetMap; the distance was computed on the WGS84 ellipsoid when this page was built.',
    },
  },
  {
    id: 'sides',
    kicker: 'Who is who',
    title: 'Two sides, and a partner about to leave',
    paragraphs: [
      {
        passages: [
          {
            claim: 'ypg-leads-sdf',
            text: 'The Kurdish [YPG](term:ypg) is at the head of the [Syrian Democratic Forces](term:sdf), [The Hill](speaker:the-hill) writes.',
          },
          {
            claim: 'forces-assisted-ypg',
            text: 'American troops in northern Syria had been helping the YPG, [The Hill](speaker:the-hill) adds.',
          },
          {
            claim: 'most-effective-allies',
            text: '[The Hill](speaker:the-hill) judges that no ally served the United States better against [ISIS](term:isis).',
          },
          {
            claim: 'turkey-terrorist-view',
            text: 'Turkey, [The Hill](speaker:the-hill) says, sees the same forces as a “terrorist insurgency”.',
          },
        ],
        notes: [
          {
            claim: 'turkish-led-sides',
            to: 'turkey-terrorist-view',
            text: 'On the other side, said [TRT World](speaker:trt-world), of Turkey’s state broadcaster, stood the Turkish army and the [Syrian National Army](term:sna).',
          },
          {
            claim: 'pkk-listed',
            to: 'turkey-terrorist-view',
            text: 'Turkey, the United States and the European Union all list the [PKK](term:pkk), a Kurdish group, as terrorist, [Ahval](speaker:ahval) wrote.',
          },
        ],
      },
    ],
    events: ['strikes'],
    scene: {
      frame: 'region',
      places: [
        'tell-abyad',
        'akcakale',
        'raqqa',
        'kobani',
        'ras-al-ayn',
        'manbij',
        'hasakah',
        'qamishli',
        'sanliurfa',
      ],
      alt: 'Northern Syria on both sides of the Euphrates, with Turkey to the north. Towns are named, among them Kobani, Tell Abyad and Ras al-Ayn near the border. Ain Issa lies south of Tell Abyad. No front line and no area of control is drawn, because the article gives none.',
    },
    teaching: {
      notes: [
        'Four sentences, all by The Hill: two on who leads and who helped whom, one judgement of its own, one view that it ascribes to Turkey. Let the class sort them.',
        'Turkey’s view is given here in The Hill’s words, not in Turkey’s. Nobody in the room stands for a side, and nobody need speak for one.',
      ],
      question:
        'The Hill calls the Kurdish-led forces the best U.S. ally and says that Turkey sees terrorists in them. What could a newspaper check here, and what only attribute?',
      answer: [
        {
          claim: 'ypg-leads-sdf',
          text: 'Who leads the SDF can be looked into: the YPG, writes [The Hill](speaker:the-hill).',
        },
        {
          claim: 'turkey-terrorist-view',
          text: '“Terrorist insurgency” is how [The Hill](speaker:the-hill) words Turkey’s view. It can only be attributed, like the praise for an ally, which is The Hill’s own judgement.',
        },
      ],
      howDoWeKnow:
        'All four come from one article. Turkey’s view is given in The Hill’s words, not in Turkey’s own.',
    },
  },
  {
    id: 'announcement',
    kicker: 'Sunday 6 October, Washington',
    title: 'A first announcement',
    kind: 'withdrawal',
    paragraphs: [
      {
        passages: [
          {
            claim: 'trump-announcement',
            text: 'In the account of [The Hill](speaker:the-hill), President Trump had said the week before that roughly 1,000 American troops would be taken out of northern Syria, where Turkey was preparing an offensive.',
          },
          {
            claim: 'trump-announcement',
            text: 'For 13 October [The Hill](speaker:the-hill) gives the same number again. On the timeline here, the two announcements are two marks.',
          },
        ],
        notes: [
          {
            claim: 'white-house-no-number',
            to: 'trump-announcement',
            text: '[The White House](speaker:white-house) statement of 6 October, as Bloomberg reported it, gives no number.',
          },
          {
            claim: 'newsday-50',
            to: 'trump-announcement',
            text: '[Newsday](speaker:newsday) had about 50 troops ordered out at first; the larger withdrawal was decided on the Saturday after.',
          },
          {
            claim: 'officials-up-to-100',
            to: 'trump-announcement',
            text: '[A senior U.S. official](speaker:us-officials) spoke on 7 October of 50 to 100 who would move inside Syria, Sputnik reported.',
          },
        ],
      },
    ],
    events: ['announcement'],
    scene: {
      frame: 'region',
      areas: ['northern-syria-announced'],
      places: [
        'tell-abyad',
        'akcakale',
        'raqqa',
        'kobani',
        'ras-al-ayn',
        'manbij',
        'hasakah',
        'qamishli',
      ],
      alt: 'A soft band along the Syrian side of the Turkish border stands for “northern Syria”, the only place The Hill names for it. Its depth and its ends are ours. No base, route or position is shown.',
    },
    teaching: {
      notes: [
        'The Hill has roughly 1,000 troops in the announcement of 6 October, and again in that of 13 October.',
        'In Bloomberg’s report the White House statement of 6 October has no number. Newsday tells of about 50 troops at first and of a larger withdrawal decided the Saturday after. The class sees the accounts and their speakers; nobody is called wrong.',
      ],
      question:
        'The Hill gives roughly 1,000 troops for 6 October and again for 13 October. How would you find out whether this is one withdrawal or two?',
      answer: [
        {
          claim: 'trump-announcement',
          text: '[The Hill](speaker:the-hill) has the same number for both and does not say how the two belong together.',
        },
        {
          claim: 'newsday-50',
          text: '[Newsday](speaker:newsday) has about 50 troops ordered out at first, and the larger withdrawal decided on Saturday night.',
        },
      ],
      howDoWeKnow:
        'The number for 6 October stands in The Hill. The statement itself, as others quoted it, has none.',
    },
  },
  {
    id: 'offensive',
    kicker: 'Wednesday 9 October',
    title: 'The remark about Europe',
    kind: 'said',
    paragraphs: [
      {
        passages: [
          {
            claim: 'trump-europe',
            text: 'On 9 October, four days before the reported escapes, [Donald Trump](speaker:donald-trump) was asked about the danger from ISIS. His answer, as The Hill reported it: “well they’re going to be escaping to Europe.”',
          },
          {
            claim: 'trump-europe',
            text: '“They want to go back to their homes,” [Trump](speaker:donald-trump) said, and: “But Europe didn’t want them from us.”',
          },
          {
            text: 'On the timeline here the remark stands on 9 October, the day it was made. It is no answer to what happened that Sunday.',
          },
        ],
        notes: [
          {
            claim: 'offensive-announced',
            text: 'That day [Recep Tayyip Erdoğan](speaker:recep-tayyip-erdogan) announced the offensive, AP reported.',
          },
          {
            claim: 'trump-asked-about-fighters',
            to: 'trump-europe',
            text: '[Axios](speaker:axios) has the question as one about ISIS fighters who might get away.',
          },
          {
            claim: 'axios-europe-wording',
            to: 'trump-europe',
            text: 'Where The Hill heard “from us”, [Axios](speaker:axios) heard “for months”: “didn’t want them for months”.',
          },
        ],
      },
    ],
    events: ['europe', 'offensive'],
    scene: {
      frame: 'region',
      places: [
        'tell-abyad',
        'akcakale',
        'ras-al-ayn',
        'raqqa',
        'kobani',
        'manbij',
        'hasakah',
        'qamishli',
        'sanliurfa',
      ],
      alt: 'Northern Syria and the Turkish border, as before. No line or direction of attack is drawn: the article gives none. The remark about Europe was made in Washington.',
    },
    teaching: {
      notes: [
        'In the article this quotation stands at the end, after the escapes. On the timeline it stands on 9 October, when Trump said it.',
        'Axios writes that the question had been about ISIS fighters escaping, and hears some of his words differently. The order of a text is not the order of events: let the class find another case.',
      ],
      question:
        'Trump’s remark about Europe stands at the end of the article, after the escapes. He had made it four days before them. Why does that matter?',
      answer: [
        {
          claim: 'trump-europe',
          text: 'Read in that order it sounds like a reply. [Trump](speaker:donald-trump) spoke on 9 October, so it cannot be one.',
        },
        {
          claim: 'trump-asked-about-fighters',
          text: '[Axios](speaker:axios) has the question as one about ISIS fighters who might get away.',
        },
      ],
      howDoWeKnow:
        'The Hill printed the words on 9 October, and Axios the same day. We read reports of them, not a transcript.',
    },
  },
  {
    id: 'airstrikes',
    kicker: 'Sunday 13 October, hour not given',
    title: 'Strikes around the town',
    kind: 'strikes',
    paragraphs: [
      {
        passages: [
          {
            id: 'brief-strikes',
            claim: 'airstrikes-nearby',
            text: 'Turkish airstrikes were hitting “the surrounding area” while people got away, [The Hill](speaker:the-hill) wrote.',
          },
          {
            claim: 'clashes-escalated',
            text: 'Fighting between the two sides grew, says [The Hill](speaker:the-hill).',
          },
          {
            claim: 'airstrikes-nearby',
            text: '[The Hill](speaker:the-hill) names no village and no hour. So the map shows a haze instead of a point, and the timeline a bar instead of a mark.',
          },
        ],
        notes: [
          {
            claim: 'sohr-villages',
            to: 'airstrikes-nearby',
            text: 'AP quotes [the Syrian Observatory](speaker:syrian-observatory), a [monitor in Britain](term:observatory): strikes hit villages near the camp.',
          },
          {
            claim: 'anadolu-no-camp-strike',
            to: 'airstrikes-nearby',
            text: 'A report that we take to be [Anadolu](speaker:anadolu)’s, Turkey’s state agency: a witness saw no strikes on the camp, and Turkey has denied any.',
          },
          {
            claim: 'save-shells-on-camp',
            to: 'airstrikes-nearby',
            text: '[Save the Children](speaker:save-the-children) said that shells had fallen on the camp “this morning”.',
          },
        ],
      },
      {
        passages: [
          {
            text: 'The haze has no edge on purpose: how far the strikes reached is not known to us.',
          },
        ],
        notes: [
          {
            claim: 'tell-abyad-1607',
            text: 'That afternoon Turkish troops and their allies entered the middle of Tell Abyad, [Reuters](speaker:reuters) reported (stamped 16:07, Syria time).',
          },
          {
            claim: 'm4-1612',
            text: '[Turkey’s defence ministry](speaker:turkish-defence-ministry) said that the [M4](term:m4) road was taken, 30 to 35 km inside Syria (Reuters, stamped 16:12, Syria time).',
          },
        ],
      },
    ],
    events: ['strikes', 'tell-abyad'],
    scene: {
      frame: 'near',
      areas: ['strikes'],
      places: ['tell-abyad', 'akcakale', 'suluk', 'raqqa'],
      alt: 'Ain Issa close up, in a red haze that fades outward and ends nowhere in particular: airstrikes in “the surrounding area”, for which The Hill gives no places. The haze is weakest over the town. Tell Abyad and the border lie to the north.',
    },
    teaching: {
      notes: [
        'Look at the edge of the haze: there is none. The Hill names no village, so a circle with a line would say too much.',
        'Strikes near the camp and shells on it are two claims. AP quotes the Syrian Observatory on villages nearby; Save the Children has shells on the camp; a report that we take to be Anadolu’s has a witness who saw no strikes on it.',
      ],
      question:
        'How should a map show something that is said to have happened somewhere in “the surrounding area”?',
      answer: [
        {
          claim: 'airstrikes-nearby',
          text: 'No more exactly than it is known. [The Hill](speaker:the-hill) names no place and no hour: hence a haze, and a bar on the timeline.',
        },
        {
          claim: 'sohr-villages',
          text: '[The Syrian Observatory](speaker:syrian-observatory) spoke of villages near the camp; the parts we read name none.',
        },
      ],
      howDoWeKnow:
        'The Hill says so in its own voice. AP credits the Syrian Observatory, a war monitor based in Britain.',
    },
  },
  {
    id: 'escapes',
    kicker: 'Sunday 13 October, hour not known',
    title: 'Hundreds are said to have left',
    kind: 'escapes',
    paragraphs: [
      {
        passages: [
          {
            id: 'brief-escapes',
            claim: 'relatives-escaped',
            text: 'On Sunday 13 October 2019, hundreds of people related to [ISIS](term:isis) militants “reportedly” got out of a detention camp at Ain Issa, northern Syria, [The Hill](speaker:the-hill) wrote.',
          },
          {
            claim: 'followed-attacks',
            text: 'This came after attacks by [Turkish-led forces](term:turkish-led), says [The Hill](speaker:the-hill).',
          },
          {
            claim: 'administration-950',
            text: 'A statement by [the Kurdish-led administration](speaker:kurdish-led-administration), quoted by AP, speaks of 950 ISIS supporters.',
          },
        ],
        notes: [
          {
            claim: 'erdogan-disinformation',
            to: 'followed-attacks',
            text: '[Turkey’s president](speaker:recep-tayyip-erdogan) called reports that prisoners had escaped because of the offensive “disinformation” (Reuters).',
          },
          {
            claim: 'annex-949',
            to: 'administration-950',
            text: 'In the foreigners’ annex, said [Save the Children](speaker:save-the-children), 249 women and 700 children had lived. How many of them left it does not say.',
          },
          {
            claim: 'first-report-1205',
            to: 'relatives-escaped',
            text: 'Earliest report we found: [AP](speaker:ap), stamped 12:05, Syria time. It dates the report, not the event.',
          },
        ],
      },
      {
        passages: [
          {
            claim: 'ayaf-859',
            text: 'AP noted that [Jelal Ayaf](speaker:jelal-ayaf), who held a senior post at the camp, had spoken to local reporters of 859 people gone from the foreigners’ section.',
          },
        ],
        notes: [
          {
            claim: 'camp-12000',
            text: '[AP](speaker:ap) put the whole [camp](term:camp) at about 12,000 people; other reports give other totals.',
          },
        ],
      },
    ],
    accounts: {
      title: 'How did they leave? The accounts, side by side',
      passages: [
        {
          claim: 'how-administration-gates',
          text: '[The Kurdish-led administration](speaker:kurdish-led-administration): “mercenaries” backed by Turkey attacked, and detainees rushed the guards and the gates (Reuters).',
        },
        {
          claim: 'how-observatory-guards-left',
          text: '[The Syrian Observatory](speaker:syrian-observatory): most of the guards had gone to fight.',
        },
        {
          claim: 'how-relatives-doors-opened',
          text: '[Relatives in France](speaker:relatives-in-france): guards opened the doors and told the women to leave (AFP).',
        },
        {
          claim: 'how-anadolu-fire',
          text: '[Anadolu](speaker:anadolu), citing an unnamed camp employee: the YPG set fire to the camp, and detainees fled.',
        },
        {
          claim: 'how-aid-source-taken',
          text: '[An aid source](speaker:aid-source): troops backed by Turkey took about 150 foreign families away (The Defense Post).',
        },
        {
          claim: 'how-save-moved',
          text: '[Save the Children](speaker:save-the-children): it had heard that the authorities moved some of the women elsewhere.',
        },
        {
          claim: 'erdogan-disinformation',
          text: '[Recep Tayyip Erdoğan](speaker:recep-tayyip-erdogan): reports that prisoners escaped because of Turkey’s offensive are “disinformation” (Reuters).',
        },
      ],
    },
    events: ['escapes', 'first-report'],
    scene: {
      frame: 'near',
      areas: ['strikes'],
      rings: ['camp'],
      places: ['tell-abyad', 'akcakale', 'suluk', 'raqqa'],
      alt: 'Ain Issa close up. An open ring round the town’s dot stands for the camp beside the town, whose exact position is not shown. The red haze for strikes nearby, at places not given, lies round it.',
    },
    teaching: {
      notes: [
        'The Hill speaks of relatives of ISIS militants and puts “reportedly” before the verb. Of the 949 people said to have lived in the annex beforehand, 700 were children, says Save the Children.',
        'Six accounts of how they left and one denial stand side by side. None is marked as the right one, because nothing we read settles it.',
      ],
      question:
        'Escaped, fled or left: what does each word already claim about how people got out, and which would you print?',
      answer: [
        {
          claim: 'relatives-escaped',
          text: '[The Hill](speaker:the-hill) has an escape, with “reportedly” before it.',
        },
        {
          claim: 'how-relatives-doors-opened',
          text: '[Relatives in France](speaker:relatives-in-france) told AFP of guards who opened the doors and told the women to go. Accounts differ; to have left claims least.',
        },
      ],
      howDoWeKnow:
        'Each account has its speaker and, mostly, somebody who passed it on. Nobody we quote claims to have seen all of it.',
    },
  },
  {
    id: 'how-many',
    kicker: 'Sunday 13 October',
    title: 'Three figures, and whose they are',
    kind: 'escapes',
    paragraphs: [
      {
        passages: [
          {
            claim: 'administration-950',
            text: '[The Kurdish-led administration](speaker:kurdish-led-administration) said 950, AP reported.',
          },
          {
            claim: 'ayaf-859',
            text: '[Jelal Ayaf](speaker:jelal-ayaf), an official of its camp, said 859, and from the foreigners’ section alone.',
          },
          {
            claim: 'more-than-700',
            text: '[Other news outlets](speaker:other-news-outlets), which The Hill does not name, reported more than 700.',
          },
          {
            id: 'brief-unconfirmed',
            claim: 'not-confirmed',
            text: 'The 950 was not confirmed, [The Hill](speaker:the-hill) noted.',
          },
          {
            text: 'Each figure stands by itself here. Several figures are not several witnesses: look where each comes from.',
          },
        ],
        notes: [
          {
            claim: 'administration-more-than-700',
            to: 'more-than-700',
            text: 'One of them, The Week, has its figure from [the administration](speaker:kurdish-led-administration): the same origin as the first.',
          },
          {
            claim: 'ap-not-confirmed',
            to: 'not-confirmed',
            text: '[AP](speaker:ap) could not confirm the 950 at once.',
          },
          {
            claim: 'independent-not-verified',
            to: 'not-confirmed',
            text: '[The Independent](speaker:the-independent) found no independent verification.',
          },
          {
            claim: 'defense-post-950-held',
            to: 'administration-950',
            text: '[The Defense Post](speaker:defense-post) gives about 950 as the number held, and says it was unclear whether all had fled.',
          },
          {
            claim: 'ric-859',
            to: 'ayaf-859',
            text: 'The same name and number, [Jelal Ayaf](speaker:jelal-ayaf) and 859, stand in a post of the [Rojava Information Center](term:ric) (Al Jazeera).',
          },
        ],
      },
    ],
    events: ['escapes'],
    scene: {
      frame: 'near',
      rings: ['camp'],
      places: ['tell-abyad', 'akcakale', 'suluk', 'raqqa'],
      alt: 'Ain Issa close up, with an open ring round the town’s dot for the camp beside it, whose exact position is not shown. All the figures of this part are for this camp.',
    },
    teaching: {
      notes: [
        'Draw the way of each figure on the board. 950: the administration, AP, The Hill; 859, for the foreigners’ section alone: Ayaf, local reporters, AP, The Hill. More than 700: other outlets, The Hill; The Week has its own from the administration as well.',
        'When somebody proposes an average, ask what it would be the number of.',
      ],
      question: 'Which number would you print, and how would you word it?',
      answer: [
        {
          claim: 'not-confirmed',
          text: 'There is no single right answer, but each needs its speaker and its doubt: the 950 was not confirmed, [The Hill](speaker:the-hill) noted.',
        },
        {
          claim: 'ayaf-859',
          text: 'And whom it counts: [Jelal Ayaf](speaker:jelal-ayaf)’s 859 are from the foreigners’ section alone.',
        },
      ],
      howDoWeKnow:
        '950 comes from a statement, 859 from an official, more than 700 from outlets without names. The first was not confirmed, says The Hill.',
    },
  },
  {
    id: 'also-reported',
    kicker: 'Sunday 13 October, hours not given',
    title: 'Caught again, fewer guards, a flag',
    kind: 'said',
    paragraphs: [
      {
        passages: [
          {
            claim: 'some-recaptured',
            text: 'Some were caught again, according to [Jelal Ayaf](speaker:jelal-ayaf); the article has no number.',
          },
          {
            claim: 'other-sections',
            text: 'From other parts of the camp people escaped too, [Ayaf](speaker:jelal-ayaf) said.',
          },
          {
            claim: 'very-volatile',
            text: '[Ayaf](speaker:jelal-ayaf) called the situation “very volatile”.',
          },
        ],
        notes: [
          {
            claim: 'ap-a-few-recaptured',
            to: 'some-recaptured',
            text: '[Ayaf](speaker:jelal-ayaf) in AP’s longer text: a few were caught.',
          },
          {
            claim: 'ric-others-recaptured',
            to: 'some-recaptured',
            text: 'In the Rojava Information Center’s post, [Ayaf](speaker:jelal-ayaf) says a few others could be caught. Not among the 859: so we read it.',
          },
          {
            claim: 'ap-attacking-sections',
            to: 'other-sections',
            text: '[Ayaf](speaker:jelal-ayaf), again in AP: those in other sections were ISIS supporters, and were carrying out attacks.',
          },
        ],
      },
      {
        passages: [
          {
            claim: 'kurd-guards',
            text: 'His side was “facing very fierce attacks” and would have to post fewer guards at detention camps: so The New York Times had it from [Ciya Kurd](speaker:ciya-kurd), an official of the [regional authority](term:administration), The Hill wrote.',
          },
          {
            id: 'flag-somewhere',
            claim: 'kurd-flag',
            text: 'Somewhere in the countryside between the border and the town, [Kurd](speaker:ciya-kurd) said, an ISIS flag had gone up.',
          },
        ],
        notes: [
          {
            claim: 'nyt-kurd-wording',
            to: 'kurd-guards',
            text: '[Kurd](speaker:ciya-kurd) in The New York Times, in the present tense: “we’re forced to decrease numbers of guards”.',
          },
          {
            claim: 'guards-60-70',
            to: 'kurd-guards',
            text: '[An SDF official](speaker:sdf-official) told Reuters that 60 to 70 guards were left, where there were normally at least 700.',
          },
        ],
      },
    ],
    events: ['kurd'],
    scene: {
      frame: 'corridor',
      areas: ['flag'],
      rings: ['camp'],
      places: ['tell-abyad', 'akcakale', 'suluk', 'raqqa'],
      alt: 'A hatched strip between the Turkish border and Ain Issa: somewhere in it, according to one official, Ciya Kurd, an ISIS flag was raised. No pin is drawn, since no place was given. An open ring at the town stands for the camp.',
    },
    slide: 'flag-somewhere',
    teaching: {
      notes: [
        'Ayaf says that some were caught again and gives no number; in the Rojava Information Center’s post he speaks of a few others. So nothing can be taken off any figure.',
        'The flag rests on Ciya Kurd, quoted by one newspaper and without a place. This is why the map has a strip and not a pin.',
      ],
      question:
        'Ciya Kurd, an official, says that an ISIS flag went up somewhere between the border and the town. What would you need before marking the spot?',
      answer: [
        {
          claim: 'kurd-flag',
          text: 'A place, and a second source. [Ciya Kurd](speaker:ciya-kurd) gives no place; we found no photograph and nobody else who saw it. So the map has a strip, and no pin.',
        },
      ],
      howDoWeKnow:
        'We know it only through Ayaf and Kurd, both on the Kurdish-led side, and the outlets that quote them.',
    },
  },
  {
    id: 'withdrawal',
    kicker: 'Sunday 13 October, Washington',
    title: 'About 1,000 troops are to go, says Esper',
    kind: 'withdrawal',
    paragraphs: [
      {
        passages: [
          {
            id: 'brief-withdrawal',
            claim: 'esper-1000',
            text: '[Mark Esper](speaker:mark-esper), the U.S. Secretary of Defense, confirmed on CBS that about 1,000 American troops would leave northern Syria.',
          },
          {
            claim: 'esper-1000',
            text: '“It’ll be a deliberate withdrawal and we want to conduct it as safely and quickly as possible,” said [Esper](speaker:mark-esper).',
          },
          {
            claim: 'esper-farther-south',
            text: 'Turkey’s offensive would reach farther south than first planned, and west, [Esper](speaker:mark-esper) added.',
          },
          {
            id: 'brief-hours',
            claim: 'hours-before',
            text: 'The escapes came hours before Esper’s words, [The Hill](speaker:the-hill) wrote.',
          },
        ],
        notes: [
          {
            claim: 'order-12-october',
            to: 'esper-1000',
            text: 'The order is older than the news of it: [Esper](speaker:mark-esper) said on CBS that it was given “last night”, Saturday 12 October.',
          },
          {
            claim: 'post-order-saturday',
            to: 'esper-1000',
            text: '[The Washington Post](speaker:washington-post) also has the order on Saturday.',
          },
          {
            claim: 'esper-online',
            to: 'hours-before',
            text: 'The earliest copy we found of [AP](speaker:ap)’s report on it carries two stamps: 16:36 and 17:24, Syria time, if we read its time zone rightly.',
          },
          {
            claim: 'esper-less-than-1000',
            to: 'esper-1000',
            text: 'On Fox, [Esper](speaker:mark-esper) said “less than a thousand” (Gulf News).',
          },
          {
            claim: 'esper-likely',
            to: 'esper-farther-south',
            text: 'In AP’s text [Esper](speaker:mark-esper) says that the Turkish side “likely intend to” go farther.',
          },
        ],
      },
    ],
    events: ['esper', 'order'],
    scene: {
      frame: 'region',
      areas: ['northern-syria-withdrawal'],
      places: [
        'tell-abyad',
        'akcakale',
        'raqqa',
        'kobani',
        'ras-al-ayn',
        'manbij',
        'hasakah',
        'qamishli',
      ],
      alt: 'A soft band along the Syrian side of the Turkish border stands for “northern Syria”, the only place The Hill gives for this. Its depth and its ends are ours. No base, route or direction is shown.',
    },
    teaching: {
      notes: [
        'Two marks on the timeline: an order and the news of it. Esper said on Sunday that the order had been given “last night”, which was Saturday 12 October in Washington.',
        'The Hill puts the escapes hours before his words; Defense One words the order, too, as coming after them. Between the marks no arrow is drawn: ask what an arrow would claim.',
      ],
      question:
        'The Hill writes that the escapes came “hours before” Esper’s words. Does that make one the cause of the other, and what would show it?',
      answer: [
        {
          claim: 'hours-before',
          text: '[The Hill](speaker:the-hill) gives an order in time and names no cause; nothing we read shows one.',
        },
        {
          claim: 'order-12-october',
          text: 'And the order was older than its announcement: [Esper](speaker:mark-esper) said that it was given “last night”, on Saturday 12 October.',
        },
      ],
      howDoWeKnow:
        'Esper’s words about the order stand in CBS’s own transcript. The hours come from stamps on copies of reports.',
    },
  },
  {
    id: 'reactions',
    kicker: 'Sunday 13 October, hours not given',
    title: 'Fears of a return',
    kind: 'said',
    paragraphs: [
      {
        passages: [
          {
            claim: 'bipartisan-backlash',
            text: 'Politicians of both U.S. parties spoke against the pull-out, [The Hill](speaker:the-hill) wrote.',
          },
          {
            id: 'many-fear',
            claim: 'resurgence-fears',
            text: 'That [ISIS](term:isis) might come back was the worry of “many”, whom [The Hill](speaker:the-hill) does not name.',
          },
          {
            claim: 'mattis-resurge',
            text: '[James Mattis](speaker:james-mattis), a former Secretary of Defense, was certain of it: “if we don’t keep the pressure on, then ISIS will resurge,” he told NBC. “It’s absolutely a given that they will come back.”',
          },
          {
            claim: 'turkey-terrorist-view',
            text: 'In Turkey’s view, as [The Hill](speaker:the-hill) gives it, the Kurdish-led forces were themselves a “terrorist insurgency”.',
          },
        ],
        notes: [
          {
            claim: 'mattis-taped-saturday',
            to: 'mattis-resurge',
            text: 'The interview was taped on Saturday 12 October; [Mediaite](speaker:mediaite) had a piece of it that day.',
          },
          {
            claim: 'house-vote',
            to: 'bipartisan-backlash',
            text: 'On 16 October [the U.S. House](speaker:us-house) voted 354 to 60 to condemn the withdrawal (CBS).',
          },
        ],
      },
    ],
    events: ['mattis'],
    scene: {
      frame: 'region',
      places: [
        'tell-abyad',
        'akcakale',
        'raqqa',
        'kobani',
        'ras-al-ayn',
        'manbij',
        'hasakah',
        'qamishli',
        'sanliurfa',
      ],
      alt: 'Northern Syria and the Turkish border, with nothing marked but towns: these are views and forecasts, and none has a place to mark.',
    },
    slide: 'many-fear',
    teaching: {
      notes: [
        'A forecast can be quoted exactly and still be only a forecast. Mattis’s words are the same in The Hill and in NBC’s own text: that he spoke them can be checked, that ISIS would come back could not.',
        'He was a former Secretary of Defense by then. Who speaks, and from where, is part of the claim.',
      ],
      question:
        '“Many” fear a return of ISIS, writes The Hill; Mattis says that it will come. What can a reader check in the one, and what in the other?',
      answer: [
        {
          claim: 'mattis-resurge',
          text: 'That [Mattis](speaker:james-mattis) said it: NBC has the same words. It stays a forecast.',
        },
        {
          claim: 'resurgence-fears',
          text: 'The “many” cannot be asked, since [The Hill](speaker:the-hill) does not name them.',
        },
      ],
      howDoWeKnow:
        'Mattis’s words as The Hill prints them match NBC’s own text. “Many” cannot be checked.',
    },
  },
  {
    id: 'what-is-known',
    kicker: 'Looking back at that Sunday',
    title: 'What is known, and what is not',
    paragraphs: [
      {
        passages: [
          {
            claim: 'relatives-escaped',
            text: 'That hundreds left the camp stands in [The Hill](speaker:the-hill), with the word “reportedly” before it.',
          },
          {
            claim: 'not-confirmed',
            text: 'How many is open: [The Hill](speaker:the-hill) called the 950 unconfirmed, and nothing we read settles the number.',
          },
          {
            claim: 'esper-1000',
            text: 'What [Mark Esper](speaker:mark-esper) said is on record: that he said it is sure, no more.',
          },
          {
            claim: 'kurd-flag',
            text: 'The flag rests on one man’s word, that of [Ciya Kurd](speaker:ciya-kurd).',
          },
          {
            text: 'Strikes, reported escapes and the public word of a withdrawal share one day. Whether one brought about another is not established by anything we read.',
          },
        ],
        notes: [
          {
            claim: 'erdogan-disinformation',
            to: 'relatives-escaped',
            text: '[Turkey’s president](speaker:recep-tayyip-erdogan) called it “disinformation” that prisoners had escaped because of the offensive (Reuters).',
          },
        ],
      },
    ],
    events: ['escapes', 'strikes', 'esper'],
    scene: {
      frame: 'border',
      areas: ['strikes'],
      rings: ['camp'],
      places: [
        'tell-abyad',
        'raqqa',
        'akcakale',
        'kobani',
        'suluk',
        'sanliurfa',
        'suruc',
      ],
      alt: 'Ain Issa between the Turkish border and Raqqa, with the haze for strikes nearby and the open ring for the camp beside the town: the two things of that Sunday that the reports place here, neither of them at an exact point.',
    },
    teaching: {
      notes: [
        'Come back to the first screen. Which words there now carry more weight than they seemed to: “reportedly”, “hundreds”, “some”?',
        'Esper’s words are on record, the flag is one man’s word, and the 950 was not confirmed, The Hill noted. Close with the three questions: who is behind the information, what is the evidence, what do other sources say?',
      ],
      question:
        'If you could put one question to one person quoted in this story, whom and what would you ask?',
      answer: [
        {
          claim: 'administration-950',
          text: 'For instance [the administration](speaker:kurdish-led-administration): who counted the 950, when, and whom? Nothing we read says.',
        },
        {
          claim: 'kurd-flag',
          text: 'Or [Ciya Kurd](speaker:ciya-kurd): who saw the flag, and where?',
        },
      ],
      howDoWeKnow:
        'By keeping apart what was said, who said it, and what anybody could check.',
    },
  },
]
