import { isCrowded } from '../model/crowded'
import type { Story } from '../schema/story'

/** Where each way of drawing the timeline is seen; `views/timeline` has the style of both. */
const READING = {
  strip: 'screen and (max-width:1023.98px)',
  column: 'print,(min-width:1024px)',
}

/**
 * The style of a timeline in groups, for stories that need them and for no
 * other: on the page of a small story every byte holds up the first paint.
 * `reading`: of the page that has the column beside the text.
 */
export function groupCss(story: Story, reading = false): string {
  if (!isCrowded(story)) return ''
  return reading
    ? `${BOTH}@media ${READING.strip}{${STRIP}${BELOW}}@media ${READING.column}{${COLUMN}}@media print{${PAPER}}`
    : BOTH + STRIP + ABOVE
}

const GROUP = '.timeline li[data-group]'
const LIST = `${GROUP} details ol`
const HOLDS_NOW = `${GROUP}:has(a[data-now]) summary`

const BOTH = `
.disc circle{fill:var(--paper);stroke:currentcolor;stroke-width:1.4}
.disc circle[data-hollow]{stroke-dasharray:3 2}
.disc text{fill:var(--ink);font:600 11px/1 var(--sans);text-anchor:middle;font-variant-numeric:lining-nums tabular-nums}
.disc text{transform:translateY(4px)}
[data-group]:has([data-now]) .disc circle{fill:var(--ink);stroke:var(--ink)}
[data-group]:has([data-now]) .disc text{fill:var(--paper)}
.one,.range{stroke:currentcolor;stroke-width:1.5;stroke-opacity:.75}
.timeline [data-group] .range{stroke-width:2.5;stroke-opacity:.6}
[data-now] :is(.one,.range),[data-paired] :is(.one,.range),[data-now]>.one{stroke:var(--ink);stroke-width:3;stroke-opacity:1}
[data-group]:has([data-now])>.leader{stroke:var(--ink);stroke-opacity:1}
[data-group]:has([data-paired])>.disc circle{stroke-width:3}
${GROUP} summary{position:absolute;list-style:none;cursor:pointer;color:var(--muted);font-size:12px;line-height:14.5px}
${GROUP} summary::-webkit-details-marker{display:none}
${GROUP} summary:hover{text-decoration:underline}
${HOLDS_NOW}{color:var(--ink);font-weight:700}
${LIST}{position:absolute;z-index:5;margin:0;box-sizing:border-box;padding:4px 0;list-style:none;max-height:min(50vh,324px,max(96px,var(--room,324px)));overflow:auto;background:var(--paper);border:1px solid var(--ink)}
${LIST} a{position:static;display:block;width:auto;height:auto;min-height:24px;padding:5px 8px;translate:none;overflow:visible;white-space:normal;color:var(--ink);font-size:13px;line-height:1.2;border:0}
${LIST} a[aria-current]{border:0;border-left:4px solid var(--ink);padding-left:4px}
${LIST} .clock{font-variant-numeric:lining-nums tabular-nums;font-weight:600}
${LIST} .second{display:inline;color:var(--muted)}
${LIST} li:has(>[data-later]){display:none}
.timeline [data-group]:not(:has(:is([data-event],[data-mark]):not([data-later]))){visibility:hidden}
${LIST} .kind-icon{width:12px;height:12px;margin-right:4px;vertical-align:-1.5px}
`

const COLUMN = `
.timeline-drawing{height:calc(var(--units)*clamp(var(--unit),(100vh - 190px)/var(--units),max(17px,var(--unit))))}
${GROUP} summary{left:139px;font-size:11.5px;top:var(--y);translate:0 -50%;white-space:nowrap;padding-block:5px;min-height:24px;box-sizing:border-box}
${GROUP} .label{display:block}
${GROUP} summary .kind-icon{margin-right:3px}
${LIST}{left:0;right:0}
${sides('top:calc(var(--y) + 13px)', 'bottom:calc(100% - var(--y) + 13px)', '[data-low]')}
`

const STRIP = `
${GROUP} summary{left:var(--from);width:calc(var(--to) - var(--from));top:calc(20px + 24px*var(--lane));height:24px}
.timeline>.timeline-drawing>ol>li>a{--x:initial}
.timeline .lanes{min-width:0}
.timeline>.timeline-drawing{margin-right:0}
${LIST}{width:min(100%,260px);left:clamp(0px,var(--from),max(0px,100% - 260px))}
`
const UNDER = 'top:calc(20px + 24px*(var(--lane) + 1))'
const OVER = 'bottom:calc(100% - 20px - 24px*var(--lane))'
/** Without scripts: the reading page has the strip at its top, frames and the deck at their foot. */
const BELOW = sides(UNDER, OVER, ':not(*)')
const ABOVE = sides(UNDER, OVER, '')

/** Nothing opens on paper, where every event stands in its step, and no step is the one that is now. */
const PAPER = `.timeline-drawing{height:calc(var(--units)*var(--unit))}${LIST}{display:none}${HOLDS_NOW}{color:var(--muted);font-weight:400}[data-group]:has([data-now]) .disc circle{fill:var(--paper);stroke:currentcolor}[data-group]:has([data-now]) .disc text{fill:var(--ink)}`

/** To which side of its name a list opens: `high` are those that open upward until a script has measured. */
function sides(below: string, above: string, high: string): string {
  return `${LIST}{${below}}${LIST}${high}{top:auto;${above}}${LIST}[data-side=below]{bottom:auto;${below}}${LIST}[data-side=above]{top:auto;${above}}`
}
