import { kmBetween } from '../model/geodesic'
import { formatLength } from '../model/scale'
import type { LatLng } from '../schema/id'
import { heldBack } from './heldBack'
import { setRuler } from './ruler'

/**
 * Measures between the two places that the reader chooses, in the form or by
 * pointing at them on the map, and has the map draw it.
 */
export function followRuler(root: Document) {
  const figure = root.querySelector<HTMLElement>('.ruler-figure')
  const details = figure?.querySelector('details')
  if (!figure || !details) return
  let choose: ((a: string, b: string) => void) | null = null
  heldBack(details, function onShown(form) {
    choose = followForm(form)
  })
  figure.addEventListener('click', function onDraw({ target }) {
    const button = (target as Element).closest<HTMLElement>('[data-ruler-to]')
    const [home, to] = [figure.dataset.home, button?.dataset.rulerTo]
    if (!home || !to) return
    const draw = () => choose?.(home, to)
    if (details.open) draw()
    // The form is there once the part says that it is open.
    else details.addEventListener('toggle', draw, { once: true })
    details.open = true
  })
}

/** @returns a function that chooses both ends. */
function followForm(form: HTMLFormElement) {
  const select = (name: string) =>
    form.querySelector<HTMLSelectElement>(`[name="${name}"]`)
  const [from, to] = [select('from'), select('to')]
  const picker = form.querySelector('[data-ruler-pick]')
  const result = form.querySelector('output')
  const ends = [...(from?.options ?? [])].flatMap((option) => {
    const at = pointOf(option)
    return at ? { id: option.value, at } : []
  })
  let picking = false
  function measure() {
    const [a, b] = [from, to].map((end) => pointOf(end?.selectedOptions[0]))
    const length = a && b ? formatLength(kmBetween(a, b)) : ''
    if (result) {
      result.textContent = length && `${result.dataset.between} ${length}`
    }
    picker?.setAttribute('aria-pressed', String(picking))
    const pick = picking ? takeEnd : null
    setRuler({ from: a ?? null, to: b ?? null, length, ends, pick })
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
  picker?.addEventListener('click', function onToggle() {
    picking = !picking
    measure()
  })
  function takeEnd(id: string) {
    // The third place begins anew.
    if (!from?.value || to?.value) choose(id, '')
    else {
      picking = false
      choose(from.value, id)
    }
  }
  return choose
}

function pointOf(option: HTMLOptionElement | undefined): LatLng | null {
  const [lat, lng] = option?.dataset.at?.split(' ').map(Number) ?? []
  return lat === undefined || lng === undefined ? null : { lat, lng }
}
