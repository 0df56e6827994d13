import { addressNow, replaceAddress } from './addressBar'
import { eventsOf } from './events'
import {
  type Choices,
  type Filter,
  isAsked,
  isFiltering,
  isKnown,
  type LedgerRow,
  parseFilter,
} from './filter'
import { filterStyle } from './filterStyle'
import { heldBack } from './heldBack'
import { showFilterLine } from './showFilterLine'
import { startPart } from './startParts'
import { countGroups } from './timelineGroups'

/**
 * Keeps every part of the page to the claims that the address asks for, and
 * the ledger's form in step with it.
 * @returns a function that reads the address anew, for whoever changed it.
 */
export function followFilter(root: Document): () => void {
  const ledger = root.querySelector<HTMLElement>('[data-ledger]')
  if (!ledger) return () => {}
  const rows = rowsOf(ledger)
  const choices = choicesOf(root, rows)
  let form: HTMLFormElement | null = null
  const held = heldBack(ledger, function onShown(shown) {
    form = shown
    form.addEventListener('change', onChoice)
    form.addEventListener('submit', (event) => event.preventDefault())
    showForm(form, parseFilter(addressNow().search, choices).filter)
  })
  const setStyle = filterStyle(root)
  let isOn = false
  /** Nothing is left out that is not told of: if either fails, all is shown. */
  function apply() {
    if (!startPart('filter', applyChoice)) startPart('filter', showAll)
  }
  function showAll() {
    root.documentElement.removeAttribute('data-filtered')
    root.querySelector('.filter-line')?.setAttribute('hidden', '')
    setStyle(null)
  }
  function applyChoice(): true {
    const { filter, ignored } = parseFilter(addressNow().search, choices)
    const filtering = isFiltering(filter)
    if (form) showForm(form, filter)
    // Most readers never filter: their page is as it was built.
    if (!filtering && !ignored.length && !isOn) return true
    isOn = filtering || ignored.length > 0
    const { shown, unknown, all } = select(rows, filter)
    const claims = shown.map(({ claim }) => claim)
    const events = eventsOf(root).filter((event) =>
      event.claims.some((id) => claims.includes(id)),
    )
    root.documentElement.toggleAttribute('data-filtered', filtering)
    ledger?.toggleAttribute('data-sides', filter.speakers.length === 2)
    showFilterLine(root, {
      ...{ filter, ignored, filtering, choices },
      ...{ shown: shown.length, all: all.length, unknown: unknown.length },
      nameOf: (id) => nameIn(held, id),
    })
    setStyle(
      filtering
        ? {
            claims,
            events: events.map(({ id }) => id),
            speakers: filter.speakers,
          }
        : null,
    )
    countGroups(root, filtering ? new Set(events.map(({ id }) => id)) : null)
    return true
  }
  function onChoice({ target, currentTarget }: Event) {
    const { name, value } = target as HTMLSelectElement
    // An option of the whole page, which has its own link.
    if (name === 'context') chooseOption(root, `context=${value}`)
    else {
      replaceAddress(addressOf(currentTarget as HTMLFormElement))
      apply()
    }
  }
  apply()
  return apply
}

function rowsOf(ledger: HTMLElement): LedgerRow[] {
  return [...ledger.querySelectorAll<HTMLElement>('tbody tr[data-claim]')].map(
    ({ dataset }) => ({
      claim: dataset.claim ?? '',
      speaker: dataset.speaker ?? '',
      account: dataset.account ?? '',
      status: dataset.status ?? '',
      known: dataset.known ?? '',
      context: dataset.context !== undefined,
    }),
  )
}

function choicesOf(root: Document, rows: readonly LedgerRow[]): Choices {
  const links = root.querySelectorAll<HTMLElement>('[data-known-link]')
  return {
    speakers: new Set(rows.flatMap((row) => [row.speaker, row.account])),
    statuses: new Set(rows.map((row) => row.status)),
    moments: [...links].map((link) => link.dataset.knownLink ?? ''),
  }
}

/** Of the claims that context lets show: those asked for, and those left out only because their hour is unknown. */
function select(rows: readonly LedgerRow[], filter: Filter) {
  const { showContext } = document.documentElement.dataset
  const all = rows.filter(({ context }) => showContext !== 'off' || !context)
  const asked = all.filter((row) => isAsked(row, filter))
  const unknown = asked.filter(({ known }) => known === 'unknown')
  return {
    all,
    shown: asked.filter((row) => isKnown(row, filter)),
    unknown: filter.known ? unknown : [],
  }
}

function showForm(form: HTMLFormElement, filter: Filter) {
  const [speaker = '', beside = ''] = filter.speakers
  const context = document.documentElement.dataset.showContext ?? 'on'
  const values = { speaker, beside, context, status: filter.statuses.join() }
  for (const [name, value] of Object.entries(values)) {
    const select = form.querySelector<HTMLSelectElement>(`[name="${name}"]`)
    if (select) select.value = value
  }
}

/** This page's address with what the form asks for. */
function addressOf(form: HTMLFormElement): URL {
  const given = new FormData(form)
  const value = (name: string) => String(given.get(name) ?? '')
  const speakers = [value('speaker'), value('beside')].filter(Boolean)
  const address = addressNow()
  const asked = { speaker: speakers.join(), status: value('status') }
  for (const [key, chosen] of Object.entries(asked)) {
    if (chosen) address.searchParams.set(key, chosen)
    else address.searchParams.delete(key)
  }
  // A list of ids is readable in an address; only the comma would not be.
  address.search = address.search.replaceAll('%2C', ',')
  return address
}

function chooseOption(root: Document, option: string) {
  root.querySelector<HTMLElement>(`[data-option="${option}"]`)?.click()
}

/** What the form's own option calls a speaker, an account or a status. */
function nameIn(form: ParentNode | null, id: string): string {
  const option = form?.querySelector<HTMLElement>(
    `option[value="${id}"][data-name]`,
  )
  return option?.dataset.name ?? id
}
