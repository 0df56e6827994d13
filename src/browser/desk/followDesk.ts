import type { DeskStory } from '../../model/deskStory'
import {
  canHideContext,
  folderOfChoice,
  frameAddress,
} from '../../model/frameAddress'
import { fill } from '../../model/html'
import { type Choice, PREVIEW_WIDTHS, presetOf } from '../../model/presets'
import { frameTitle, type SnippetWords, snippetsOf } from '../../model/snippets'
import { addressWith, folderOf, parseChoice } from './choiceInAddress'
import { followCopying, forgetCopies } from './followCopying'
import { showFrame } from './showFrame'

/** What the page says of itself in its template, as JSON. */
export interface DeskKit {
  story: DeskStory
  words: SnippetWords & { height: string }
}

/** What an entry of the history remembers: the field whose change it is. */
interface Entry {
  field?: string
}

/**
 * Brings the embed desk to life: the form writes the choice into the address,
 * and preview and snippets follow the address, Back included.
 * @returns a function that stops it; null on a page without a desk.
 */
export function followDesk(root: Document): (() => void) | null {
  const desk = root.querySelector<HTMLElement>('[data-desk]')
  const form = desk?.querySelector('form')
  const kit = desk?.querySelector<HTMLTemplateElement>('template.kit')
  if (!desk || !form || !kit) return null
  const { story, words } = JSON.parse(kit.content.textContent) as DeskKit
  const written = desk.dataset.desk ?? ''
  const base = folderOf(location.href)
  desk.toggleAttribute('data-placed', base !== null)

  let now = parseChoice(location.search, story)
  function show(choice: Choice) {
    if (!form || !desk) return
    if (choice.preset !== now.preset) showWidth(desk, choice)
    now = choice
    showForm(form, choice, story)
    showFrame(desk.querySelector('iframe'), {
      src: folderOfChoice(choice, story) + frameAddress(choice, story),
      title: frameTitle(choice, story, words),
      height: presetOf(choice).height,
    })
    const height = fill(words.height, { height: `${presetOf(choice).height}` })
    const said = desk.querySelector('[data-height]')
    if (said) said.textContent = height
    const snippets = snippetsOf(base ?? written, choice, story, words)
    for (const [id, text] of Object.entries(snippets)) {
      const field = desk.querySelector<HTMLTextAreaElement>(`#snippet-${id}`)
      if (field) field.value = text
    }
    forgetCopies(desk)
  }
  function showAddress() {
    show(parseChoice(location.search, story))
  }
  function choose({ target }: Event) {
    const { name, value } = target as HTMLSelectElement
    const address = addressWith({ ...now, [name]: value }, story, location.href)
    writeAddress(address, name)
    // Read back: what cannot go together is settled there.
    show(parseChoice(address.search, story))
  }
  const ignore = (event: Event) => event.preventDefault()
  form.addEventListener('change', choose)
  form.addEventListener('submit', ignore)
  window.addEventListener('popstate', showAddress)
  const stopCopying = followCopying(desk)
  showWidth(desk, now)
  show(now)
  return function stopFollowing() {
    form.removeEventListener('change', choose)
    form.removeEventListener('submit', ignore)
    window.removeEventListener('popstate', showAddress)
    stopCopying()
  }
}

/**
 * A choice is a place that Back returns from; arrowing through one list is one
 * choice. In a frame the history is the host's.
 */
function writeAddress(address: URL, field: string) {
  const entry: Entry = { field }
  const isSame = (history.state as Entry | null)?.field === field
  const isFramed = window.parent !== window
  try {
    if (isSame || isFramed) history.replaceState(entry, '', address)
    else history.pushState(entry, '', address)
  } catch {
    // A sandbox, a `file:` page or the browser's own limit.
  }
}

/**
 * Looks at a preset in the column that it is meant for, or where that does not
 * fit, in the narrowest; then it is the editor's to change.
 */
function showWidth(desk: HTMLElement, choice: Choice) {
  const { width } = presetOf(choice)
  const wanted = width > desk.clientWidth ? PREVIEW_WIDTHS[0] : width
  const radio = desk.querySelector<HTMLInputElement>(
    `[name="width"][value="${wanted}"]`,
  )
  if (radio) radio.checked = true
}

/** The form as the choice has it; what the preset has no use for is not asked. */
function showForm(form: HTMLFormElement, choice: Choice, story: DeskStory) {
  for (const [name, value] of Object.entries(choice)) {
    const control = form.elements.namedItem(name)
    if (control instanceof HTMLSelectElement) control.value = value
    if (control instanceof RadioNodeList) control.value = value
  }
  const { starts } = presetOf(choice)
  for (const part of form.querySelectorAll<HTMLElement>('[data-starts]')) {
    part.hidden = part.dataset.starts !== starts
  }
  const context = form.elements.namedItem('context')
  if (context instanceof HTMLSelectElement) {
    context.disabled = !canHideContext(choice, story)
  }
}
