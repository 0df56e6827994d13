/** Words of the printed handout. */
export const handoutWords = {
  pageTitle: (title: string) => `Handout: ${title}`,
  description: (title: string) =>
    `“${title}” to print: numbered map, timeline, claims with their speakers, worksheet and teacher’s key.`,
  link: 'The handout',
  and: ' and ',
  linkMore: (minutes: string) =>
    `two pages to print, a worksheet, and a teacher’s key with lesson plans of ${minutes} minutes.`,
  controls: {
    label: 'What to print',
    title: 'Handout, to print',
    intro:
      'Two pages for the class, then a worksheet and a teacher’s key, each on pages of its own. It prints on A4 and Letter, and in grey.',
    print: 'Print',
    byMenu: 'To print, use the menu of your browser.',
    parts: {
      worksheet: 'Worksheet',
      key: 'Teacher’s key: answers, lesson plans, vocabulary',
      ledger: 'With the full ledger: every claim and its sources',
      large: 'Large print: at least 16 pt, on as many pages as it takes',
    },
    back: 'Back to the story',
  },
  parts: {
    handout: 'Handout',
    worksheet: 'Worksheet',
    key: 'Teacher’s key: answers and words',
    plans: 'Teacher’s key: lesson plan',
    ledger: 'Every claim and its sources',
  },
  address: 'This version, as it stands for good:',
  noAddress: 'This copy was built without its address, so it cannot name it.',
  qr: (address: string) => `QR code of ${address}`,
  map: 'On the map',
  numberOnMap: (number: number) => `${number} on the map: `,
  day: 'In the order of time',
  softBar: 'A soft bar: the day is known, the hour is not.',
  claims: 'Who says what',
  number: 'No.',
  claim: 'Claim',
  speaker: 'Who says so, through whom',
  status: 'Status',
  worksheet: {
    name: 'Name',
    date: 'Date',
    who: 'Who says so, and with what status?',
    whoHow:
      'These sentences have lost their speakers. Find each on the first two pages, then fill in who says it and its status:',
    sentence: 'Sentence',
    speaker: 'Who says so?',
    axis: 'Place the figures',
    axisHow:
      'Mark each figure on a line of its own and write who said it. How will you draw “about” and “more than”?',
    figures: 'Figures:',
    by: 'said by',
    questions: 'Weigh it up',
  },
  key: {
    sentences: 'The worksheet, filled in',
    plan: (minutes: number) => `${minutes} minutes`,
    objectives: 'Afterwards pupils can',
    lateral: 'Three questions to ask of any report',
    questions: 'What can be said to the questions',
    vocabulary: 'Vocabulary',
    care: 'Care',
    contentNote: 'Before you begin',
    steps: 'shows',
  },
  ledger: {
    intro:
      'The status says how far a claim is established. What is not from the article says so.',
    sources: 'Sources',
  },
}
