/** Words for reading as one likes, and for finding one's way without a pointer. */
export const reachWords = {
  pages: {
    claims: 'Every claim',
    present: 'Present',
    handout: 'Handout',
    embed: 'Embed',
  },
  themes: { label: 'Theme', auto: 'System', light: 'Light', dark: 'Dark' },
  skips: {
    story: 'Skip to the story',
    timeline: 'Skip to the timeline',
    map: 'Skip past the map, to the timeline',
    text: 'Skip past the timeline, to the text',
  },
}
