import { childSite } from './childSite'

/**
 * The page of ours that the hosts hold, and the folder it is served from. Its
 * next link is `[data-go="1"]`; the steps differ in height, the first is open;
 * the pane is what scrolls when the frame is too low.
 */
export const CHILD = {
  folder: childSite,
  page: 'embed.html',
  namespace: 'test-story',
  pane: '.pane',
  steps: ['one', 'two', 'three', 'four'],
}
