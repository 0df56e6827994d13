/** Words of what a page says of itself elsewhere, and of what a reader can take along. */
export const shareWords = {
  cardAlt: (title: string, date: string) =>
    `Card with a map, the title “${title}”, ${date}, and who reported what.`,
  link: 'Link to this step',
  copy: 'Copy link to this step',
  send: 'Share',
  copied: 'Link copied.',
  selected: 'Not copied: the link is selected, to copy by hand.',
  save: 'Save the map:',
  picture: 'PNG',
  drawing: 'SVG',
}
