/** The embed desk: its page, and the sentences inside its snippets. `{slots}` are filled in. */
export const deskWords = {
  title: 'Embed this explainer',
  pageTitle: (title: string) => `Embed “${title}”`,
  description: (title: string) =>
    `Choose a part of “${title}”, see it in three widths, and copy a snippet for your system.`,
  lead: 'Choose what to show, look at it in the width of your column, and copy the snippet that your system lets through. Every part keeps its speakers, its sources and the link to the full page.',
  promises:
    'The frame sets no cookie, asks nothing of any other site, and never scrolls or takes the focus of your page. It works in a sandbox and at the height stated, without a script in your page.',
  needsScript:
    'Choosing needs script. The snippets below are those of the article preset and can be copied by hand.',
  choose: '1. Choose',
  look: '2. Look',
  copyIt: '3. Copy',
  which: 'Which snippet where',
  form: 'What to embed',
  preset: 'What to show',
  presets: {
    article: ['In an article', 'map, timeline and text, step by step'],
    sidebar: ['In a sidebar', 'the same, one below the other'],
    map: ['Map only', 'with the title of its step'],
    timeline: ['Timeline only', 'a strip of all days'],
    figure: ['One figure', 'every count and whom it goes back to'],
    claim: ['One claim', 'with who says so'],
  },
  /** A frame that names no step begins before the first. */
  firstScreen: 'First screen, then',
  step: 'Starts at',
  claim: 'Which claim',
  theme: 'Colours',
  themes: { auto: 'as the reader’s device', light: 'light', dark: 'dark' },
  context: 'Other reports',
  contexts: {
    on: 'shown, marked “not in the article”',
    off: 'left out, with a line that says so',
  },
  brand: 'Title above it',
  brands: {
    on: 'shown',
    off: 'left out: you have a headline of your own',
  },
  brandNote: 'The credit and the link to the full page always stay.',
  version: 'Version',
  versions: {
    live: 'current: it follows corrections',
    frozen: 'pinned: it stays as it is today',
  },
  versionNote:
    'A pinned frame does not receive corrections. It shows its date and a link to the current version; whoever pins should look there.',
  copies: {
    frozen:
      'These snippets name this frozen version, which does not receive corrections. For one that does, use the desk of the current version.',
    neutral:
      'These snippets name the pages without a publisher’s name. They follow corrections like those that bear one.',
  },
  link: 'Embed this',
  previewWidth: 'Width of your column',
  px: (width: number) => `${width} px`,
  preview: 'Preview',
  replace:
    'This copy does not know its own address. Replace YOUR-ADDRESS in the snippet with the address it is served from.',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: press Ctrl+C, on a Mac ⌘C',
  snippets: {
    frame: [
      'The frame alone',
      'Works without a script in your page, at the height stated.',
    ],
    fitted: [
      'The frame and its script',
      'The script fits the height to the content and keeps the step in your page’s address, so that Back works. At most 2 kB, from this site, no cookie.',
    ],
    quote: [
      'The words alone',
      'A quotation in plain HTML, with who says each thing and links. For systems that strip frames.',
    ],
    still: [
      'A still picture',
      'The map of this step as PNG, with its text alternative, credit and link. For newsletters and slides.',
    ],
    address: [
      'The address alone',
      'For systems that ask for nothing but an address.',
    ],
  },
  columns: { system: 'System', snippet: 'Snippet', what: 'What happens there' },
  systems: [
    [
      'WordPress, as administrator or editor',
      'The frame and its script',
      'Into a “Custom HTML” block. On networks of sites only the network’s administrator may; then see the next line.',
    ],
    [
      'WordPress, as author',
      'The words, or the still picture',
      'WordPress takes frames and scripts out of what authors save, and leaves the link inside the frame. Words, picture and links stay.',
    ],
    [
      'Ghost',
      'The frame and its script',
      'Into an HTML card, which is passed on as it is. We have not tried whether its script runs in your theme; the frame works without.',
    ],
    [
      'Canvas',
      'The frame alone',
      'Into the HTML editor. Scripts are taken out. On the web, not in its apps, Canvas follows the frame’s height.',
    ],
    [
      'Moodle',
      'The words, or the still picture',
      'What ordinary users write is cleaned of frames. Teachers whom the site trusts may use the frame alone.',
    ],
    [
      'Systems that strip scripts',
      'The frame alone',
      'Many site builders do, some by price plan. The height stated is good as it stands.',
    ],
    [
      'Systems that ask for an address',
      'The address alone',
      'Set the height by hand; they do not follow it.',
    ],
    [
      'Newsletters, slides, print',
      'The still picture',
      'Mail programs show neither frames nor scripts. The picture links to the step.',
    ],
  ],
  /** What stands inside the snippets. */
  inside: {
    frameTitles: {
      article: '{title}: map, timeline and who said what',
      sidebar: '{title}: map, timeline and who said what',
      map: '{title}: the map',
      timeline: '{title}: the timeline',
      figure: '{title}: every count, and where it comes from',
      claim: '{title}: one claim, and who says so',
    },
    fallback: '{title}: open the explainer',
    otherReports: 'What a check found: {check}',
    othersDiffer: 'Other reports differ.',
    notInArticle: 'not in the article',
    sources: 'Sources: {sources}.',
    quotedFrom:
      'from “{title}”, version of {version}. In brackets: who says so, and how far it is established.',
    caption: '{title}: {step}.',
    mapCredit: 'Map: {credit}.',
    height: 'As in the snippet, {height} px high.',
  },
} as const
