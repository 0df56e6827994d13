/** Words of the deck and of its speaker view. */
export const deckWords = {
  pageTitle: (title: string) => `Present: ${title}`,
  description: (title: string) =>
    `“${title}” as a deck for classrooms: one screen for each step, with notes, questions and who says what.`,
}
