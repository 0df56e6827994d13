/** The words of a copy that keeps one version. */
export const hostingWords = {
  frozen: (date: string) => `Frozen version of ${date}.`,
  currentVersion: 'Current version',
  frozenLabel: 'About this copy',
}
