/**
 * The page of ours that the hosts hold, in `dist/`. Its next link is
 * `[data-go="1"]`; the steps differ in height, and the first of these is open.
 */
export const CHILD = {
  page: 'embed.html?step=where',
  namespace: 'ain-issa-explainer',
  pane: 'section[data-now] .telling',
  steps: ['where', 'sides', 'announcement', 'offensive'],
}
