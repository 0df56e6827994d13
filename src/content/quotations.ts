import type { z } from 'zod'
import type { quotation } from '../schema/claim'

export const quotations: z.input<typeof quotation>[] = [
  // The article’s own phrases
  {
    id: 'hill-reportedly',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'reportedly',
    sources: ['the-hill-article'],
  },
  {
    id: 'hill-hundreds',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'hundreds',
    sources: ['the-hill-article'],
    check: 'At the head of a sentence in the article, so with a capital there.',
  },
  {
    id: 'hill-35-miles',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'about 35 miles',
    sources: ['the-hill-article'],
    check: 'AP, which the article cites, has 35 kilometres.',
  },
  {
    id: 'hill-other-news-outlets',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'Other news outlets',
    sources: ['the-hill-article'],
    check: 'The article does not say which.',
  },
  {
    id: 'hill-surrounding-area',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'the surrounding area',
    sources: ['the-hill-article'],
  },
  {
    id: 'hill-senior-official',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'a senior official at the camp',
    sources: ['the-hill-article'],
    check: 'NBC News and The Defense Post call Ayaf co-chair of the camp.',
  },
  {
    id: 'hill-local-reporters',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'local reporters',
    sources: ['the-hill-article'],
    check: 'The article does not say which.',
  },
  {
    id: 'hill-terrorist-insurgency',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'terrorist insurgency',
    sources: ['the-hill-article'],
    check:
      'The article’s words for Turkey’s view, not a quotation from Turkey.',
  },
  {
    id: 'hill-most-effective-allies',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'most effective allies',
    sources: ['the-hill-article'],
  },
  {
    id: 'hill-many',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'many',
    sources: ['the-hill-article'],
  },

  {
    id: 'hill-hours-before',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'hours before',
    sources: ['the-hill-article'],
  },
  {
    id: 'hill-northern-syria',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'northern Syria',
    sources: ['the-hill-article'],
    check: 'Esper has the same words in CBS’s transcript.',
  },

  // Jelal Ayaf
  {
    id: 'ayaf-very-volatile',
    speaker: 'jelal-ayaf',
    outlet: 'ap',
    text: 'very volatile',
    sources: ['the-hill-article', 'ap-huffpost-au', 'nbc-cnas'],
    check:
      'AP quotes the words. In the Rojava Information Center’s message they are part of its summary, so they may not be his own.',
  },
  {
    id: 'ap-a-few',
    speaker: 'ap',
    outlet: 'ap',
    text: 'a few',
    sources: ['ap-huffpost-au'],
    check: 'AP’s words for what Ayaf said; the article has “some”.',
  },
  {
    id: 'hill-some',
    speaker: 'the-hill',
    outlet: 'the-hill',
    text: 'some',
    sources: ['the-hill-article'],
  },

  // Mark Esper
  {
    id: 'esper-deliberate-withdrawal',
    speaker: 'mark-esper',
    outlet: 'cbs',
    text: 'deliberate withdrawal',
    sources: ['the-hill-article', 'cbs-transcript'],
    check: 'In CBS’s transcript.',
  },
  {
    id: 'esper-safely',
    speaker: 'mark-esper',
    outlet: 'cbs',
    text: 'It’ll be a deliberate withdrawal and we want to conduct it as safely and quickly as possible',
    sources: ['the-hill-article', 'defense-one-esper'],
    check:
      'The article’s copy breaks the word “as”; Defense One has the same sentence with “as”, and so it stands here.',
  },
  {
    id: 'esper-directed',
    speaker: 'mark-esper',
    outlet: 'cbs',
    text: 'he directed that we begin a deliberate withdrawal of forces from northern Syria',
    sources: ['cbs-transcript'],
    check: 'In CBS’s transcript; not in the article.',
  },
  {
    id: 'esper-last-night',
    speaker: 'mark-esper',
    outlet: 'cbs',
    text: 'last night',
    sources: ['cbs-transcript'],
    check: 'In CBS’s transcript; not in the article.',
  },
  {
    id: 'esper-likely-intend',
    speaker: 'mark-esper',
    outlet: 'ap',
    text: 'likely intend to',
    sources: ['ap-detroit-news', 'newsday-troops'],
    check: 'The article leaves these words out.',
  },
  {
    id: 'esper-less-than-a-thousand',
    speaker: 'mark-esper',
    outlet: 'fox-news',
    text: 'less than a thousand',
    sources: ['gulf-news-troops'],
    check: 'Said on Fox News, read in Gulf News; not in the article.',
  },

  // James Mattis
  {
    id: 'mattis-enemy-gets-the-vote',
    speaker: 'james-mattis',
    outlet: 'nbc',
    text: 'You can pull your troops out, as President Obama learned the hard way, out of Iraq, but the ‘enemy gets the vote,’ we say in the military',
    sources: ['the-hill-article', 'nbc-mattis'],
    check: 'The words match NBC News.',
  },
  {
    id: 'mattis-will-resurge',
    speaker: 'james-mattis',
    outlet: 'nbc',
    text: 'And in this case, if we don’t keep the pressure on, then ISIS will resurge. It’s absolutely a given that they will come back.',
    sources: ['the-hill-article', 'nbc-mattis'],
    check: 'The words match NBC News.',
  },
  {
    id: 'mattis-war-over',
    speaker: 'james-mattis',
    outlet: 'nbc',
    text: 'We may want a war over; we may even declare it over.',
    sources: ['nbc-mattis'],
    check:
      'How NBC’s fuller quotation begins, before the part that the article has.',
  },

  // Ciya Kurd
  {
    id: 'kurd-very-fierce-attacks',
    speaker: 'ciya-kurd',
    outlet: 'new-york-times',
    text: 'We are facing very fierce attacks and we’re forced to decrease numbers of guards',
    sources: ['nyt-article'],
    check:
      'The New York Times’s wording. The article puts it in the future and adds a word inside the quotation marks.',
  },
  {
    id: 'kurd-facing',
    speaker: 'ciya-kurd',
    outlet: 'the-hill',
    text: 'facing very fierce attacks',
    sources: ['the-hill-article', 'nyt-article'],
    check: 'The same words in both.',
  },
  {
    id: 'kurd-decrease-the-numbers',
    speaker: 'ciya-kurd',
    outlet: 'the-hill',
    text: 'decrease the numbers of guards',
    sources: ['the-hill-article'],
    check:
      'The article’s wording. The New York Times has “decrease numbers of guards”.',
  },

  // Donald Trump, 9 October
  {
    id: 'trump-escaping-to-europe',
    speaker: 'donald-trump',
    outlet: 'the-hill',
    text: 'well they’re going to be escaping to Europe.',
    sources: ['the-hill-article', 'the-hill-europe'],
    check: 'As reported by The Hill, on 9 October and in the article.',
  },
  {
    id: 'trump-back-to-their-homes',
    speaker: 'donald-trump',
    outlet: 'the-hill',
    text: 'That’s where they want to go. They want to go back to their homes',
    sources: ['the-hill-article', 'the-hill-europe'],
    check: 'As reported by The Hill, on 9 October and in the article.',
  },
  {
    id: 'trump-not-reciprocal',
    speaker: 'donald-trump',
    outlet: 'the-hill',
    text: 'But Europe didn’t want them from us. We could’ve given it to them. They could’ve had trials they could’ve had whatever they wanted. But as usual, it’s not reciprocal.',
    sources: ['the-hill-article', 'the-hill-europe'],
    check:
      'As reported by The Hill. Axios has “didn’t want them for months” and “could have done whatever they wanted”.',
  },
  {
    id: 'trump-for-months',
    speaker: 'donald-trump',
    outlet: 'axios',
    text: 'didn’t want them for months',
    sources: ['axios-europe'],
    check: 'As Axios has it; The Hill has “didn’t want them from us”.',
  },
  {
    id: 'trump-done-whatever',
    speaker: 'donald-trump',
    outlet: 'axios',
    text: 'could have done whatever they wanted',
    sources: ['axios-europe'],
    check: 'As Axios has it; The Hill has “could’ve had whatever they wanted”.',
  },

  // Not in the article
  {
    id: 'save-this-morning',
    speaker: 'save-the-children',
    outlet: 'save-the-children',
    text: 'this morning',
    sources: ['save-the-children-release'],
    check: 'In a release dated 13 October 2019, of shells on the camp.',
  },
  {
    id: 'erdogan-disinformation-word',
    speaker: 'recep-tayyip-erdogan',
    outlet: 'reuters',
    text: 'disinformation',
    sources: ['reuters-jpost-erdogan', 'afp-borneo-bulletin'],
    check: 'A translation; AFP has the same word.',
  },
  {
    id: 'administration-mercenaries',
    speaker: 'kurdish-led-administration',
    outlet: 'reuters',
    text: 'mercenaries',
    sources: ['reuters-national-post'],
    check: 'The administration’s word for groups backed by Turkey.',
  },
  {
    id: 'the-week-more-than-700',
    speaker: 'kurdish-led-administration',
    outlet: 'the-week',
    text: 'more than 700',
    sources: ['the-week-yahoo', 'the-hill-article'],
    check: 'The article has the same words from outlets it does not name.',
  },
]
