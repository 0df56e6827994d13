/** Words of the copy for classrooms, and of what leads to it. */
export const offlineWords = {
  label: 'About this file',
  copyOf: (title: string, date: string) =>
    `Classroom copy of “${title}”, version of ${date}.`,
  pageTitle: (title: string, date: string) =>
    `${title} (classroom copy, version of ${date})`,
  pages: 'Pages of this file',
  /** By the value of `page=`. */
  pageNames: {
    read: 'Read',
    present: 'Present',
    handout: 'Handout',
  } as Record<string, string>,
  needsScript:
    'Without scripts this file shows its reading page; its other pages need them.',
  cannot:
    'Some of this file could not be opened: the browser is too old for it (any of 2023 or later will do), or the file is not whole. Its reading page follows, as it stands without scripts.',
  download: 'Download for the classroom',
  kilobytes: (kb: number) => `${kb} kB`,
  howTo: (hasHandout: boolean) =>
    `One file with the story, the deck${hasHandout ? ' and the handout' : ''}: copy it to the computer or a USB stick and open it in a browser. It needs no network.`,
}
