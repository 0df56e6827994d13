import { kmBetween } from '../model/geodesic'
import { formatLength } from '../model/ruler'
import type { LatLng } from '../schema/id'
import { onPick, setRuler } from './ruler'

const ENDS = ['from', 'to'] as const

/**
 * Measures between the two places that the reader chooses, in the form or by
 * pointing at them on the map, and has the map draw it.
 */
export function followRuler(root: Document) {
  const figure = root.querySelector('.ruler-figure')
  const form = figure?.querySelector('form')
  const picker = form?.querySelector('[data-ruler-pick]')
  const result = form?.querySelector('output')
  if (!figure || !form || !picker || !result) return
  const [from, to] = ENDS.map((name) =>
    form.querySelector<HTMLSelectElement>(`[name="${name}"]`),
  )
  if (!from || !to) return
  const ends = [...from.options]
    .filter((option) => option.dataset.at)
    .map((option) => ({ id: option.value, at: pointOf(option) as LatLng }))
  let picking = false
  function measure() {
    const [a, b] = [from, to].map((select) =>
      pointOf(select?.selectedOptions[0]),
    )
    const length = a && b ? formatLength(kmBetween(a, b)) : ''
    const said = length && (result as HTMLElement).dataset.between
    ;(result as HTMLElement).textContent = said ? `${said} ${length}` : ''
    picker?.setAttribute('aria-pressed', String(picking))
    setRuler({ from: a ?? null, to: b ?? null, length, picking, ends })
  }
  function choose(a: string, b: string) {
    if (from) from.value = a
    if (to) to.value = b
    measure()
  }
  form.addEventListener('change', measure)
  form.addEventListener('reset', function onReset() {
    picking = false
    choose('', '')
  })
  picker.addEventListener('click', function onToggle() {
    picking = !picking
    measure()
  })
  onPick(function takeEnd(id) {
    // The third place begins anew.
    if (!from.value || to.value) choose(id, '')
    else {
      picking = false
      choose(from.value, id)
    }
  })
  figure.addEventListener('click', function onDraw({ target }) {
    const button = (target as Element).closest<HTMLElement>('[data-ruler-to]')
    const home = ends[0]?.id
    if (!button || !home) return
    const rest = form?.closest('details')
    if (rest) rest.open = true
    choose(home, button.dataset.rulerTo ?? '')
  })
}

function pointOf(option: HTMLOptionElement | undefined): LatLng | null {
  const [lat, lng] = option?.dataset.at?.split(' ').map(Number) ?? []
  return lat === undefined || lng === undefined ? null : { lat, lng }
}
