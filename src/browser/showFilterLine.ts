import type { Choices, Filter } from './filter'

interface Shown {
  filter: Filter
  /** What of the address was not understood. */
  ignored: readonly string[]
  filtering: boolean
  choices: Choices
  /** What a speaker, an account or a status is called. */
  nameOf: (id: string) => string
  /** Counts of claims. */
  shown: number
  all: number
  unknown: number
}

/**
 * Says what is left out, in the line that is on the page as long as anything is.
 * @throws if something has taken the line away.
 */
export function showFilterLine(root: Document, state: Shown) {
  const line = root.querySelector<HTMLElement>('.filter-line')
  if (!line) throw new Error('The page has no line to say it in.')
  const { filter, ignored, filtering, choices, shown, all, unknown } = state
  const { nameOf } = state
  const { speakers, statuses, known } = filter
  const link = root.querySelector<HTMLElement>(`[data-known-link="${known}"]`)
  const names = (ids: readonly string[]) =>
    ids.map(nameOf).join(` ${line.dataset.and} `)
  const preset = nameOf(statuses.join())
  fill(root, {
    speaker: names(speakers),
    'side-1': names(speakers.slice(0, 1)),
    'side-2': names(speakers.slice(1)),
    status: preset === statuses.join() ? names(statuses) : preset,
    known: link?.dataset.name ?? '',
    count: String(shown),
    all: String(all),
    unknown: String(unknown),
    ignored: ignored.join(' '),
  })
  const applies: Record<string, boolean> = {
    filtered: filtering,
    speaker: speakers.length > 0,
    anybody: filtering && !speakers.length,
    status: statuses.length > 0,
    known: known !== null,
    unknown: unknown > 0,
    empty: filtering && shown === 0,
    ignored: ignored.length > 0,
  }
  for (const part of line.querySelectorAll<HTMLElement>('[data-part]')) {
    part.hidden = !applies[part.dataset.part ?? '']
  }
  line.hidden = !filtering && !ignored.length
  leadOn(line, choices.moments, known)
  for (const moment of root.querySelectorAll<HTMLElement>(
    '[data-known-link]',
  )) {
    const isNow = moment.dataset.knownLink === known
    if (isNow) moment.setAttribute('aria-current', 'true')
    else moment.removeAttribute('aria-current')
  }
}

function fill(root: Document, slots: Record<string, string>) {
  for (const [name, text] of Object.entries(slots)) {
    for (const slot of root.querySelectorAll(`[data-slot="${name}"]`)) {
      slot.textContent = text
    }
  }
}

/** The links to the moments before and after. */
function leadOn(
  line: HTMLElement,
  moments: readonly string[],
  known: string | null,
) {
  const at = moments.indexOf(known ?? '')
  for (const link of line.querySelectorAll<HTMLElement>('[data-moment]')) {
    const to = moments[at + Number(link.dataset.moment)]
    link.setAttribute('href', `?known=${to ?? known ?? ''}`)
    link.setAttribute('aria-disabled', String(!to))
  }
}
