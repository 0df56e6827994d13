/** Words of the evidence quiz. */
export const quizWords = {
  title: 'Weigh the evidence yourself',
  lead: 'Open an answer to read what can be said of it, and who says so. There is no score, and often no single right answer. Nothing that you choose is stored or sent.',
  ofAll: 'What can be said of all of them',
  figure: (title: string) => `See it drawn to scale: “${title}”`,
  leftOut:
    'Questions and answers that rest on other reports are left out here.',
}
