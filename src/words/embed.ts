/** Words of the frame. */
export const embedWords = {
  back: 'Back',
  next: 'Next:',
  start: 'The start',
  fullPage: 'Full page',
  fullPageOf: (title: string) => `the full page of “${title}”, in a new tab`,
  more: 'More of this',
  toTop: 'Back to its beginning',
  showTimeline: 'Timeline in place of the map',
  address: 'Should nothing open, its address is',
  from: 'From:',
  disputedBy: 'Contradicted by',
  terms: 'Words used here',
  backToStory: 'Back to the story',
}
