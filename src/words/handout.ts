/** Words of the printed handout. */
export const handoutWords = {
  pageTitle: (title: string) => `Handout: ${title}`,
  description: (title: string) =>
    `“${title}” to print: numbered map, timeline, claims with their speakers, worksheet and teacher’s key.`,
}
