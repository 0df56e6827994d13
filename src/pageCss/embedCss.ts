import type { Story } from '../schema/story'

/**
 * The frame's style that follows from the story: a figure that stands alone
 * (`view=headcount`) shows its step, and of it nothing but the figure, the
 * heading for listeners, and, without context, that other reports differ.
 */
export function embedCss({ comparisons, steps }: Story): string {
  const figures = comparisons.map(({ id, step }) => {
    const alone = `:root[data-figure="${id}"]`
    return `${alone} main>section:not(#${step}){display:none}${alone} #${step}{display:contents}${alone} #${step} .telling>:not(#figure-${id},h2,.differ){display:none}`
  })
  // Before the page's script runs, `?step=` is shown by these.
  const asked = steps.map(({ id }) => {
    const before = `:root:not([data-ready])[data-asked="${id}"]:not(:has(:target))`
    return `${before} #${id}{display:contents}${before} main>.opening,${before}:not([data-js]) .stage .map-box{display:none}`
  })
  return [...figures, ...asked].join('')
}
