/** Words that stand on paper only. */
export const paperWords = {
  /** Under the opening: which version it is, and where that stays if the deployment says so. */
  which: (date: string, address: string | null) =>
    `Printed from the version of ${date}${address ? `, which stays at ${address}` : ''}.`,
  footnotes:
    'A small number after a claim is that of its source, in the list at the end.',
  /** In the foot of each sheet. */
  foot: (title: string, date: string) => `${title}, version of ${date}`,
}
