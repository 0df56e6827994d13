import type { z } from 'zod'
import type { quotation } from '../../schema/claim'

/** Whom it quotes: Jelal Ayaf, Mark Esper, James Mattis, Ciya Kurd, Donald Trump. */
export const people: z.input<typeof quotation>[] = [
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
]
