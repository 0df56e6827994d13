import { addressNow } from './addressBar'
import { copyField } from './copyField'
import { stepLink } from './stepLink'

/**
 * Lets the reader take a step's link along: copies it, or hands it to the
 * system to send. What came of it is said in the step's own line; where the
 * clipboard is closed to us the link stands there, selected.
 * @returns a function that stops it.
 */
export function followTaking(root: Document): () => void {
  const template = root.querySelector<HTMLTemplateElement>('#step-link')
  async function take({ target }: Event) {
    const button = (target as Element | null)?.closest<HTMLElement>(
      'button[data-takes]',
    )
    const line = button?.closest<HTMLElement>('.take')
    const section = line?.closest<HTMLElement>('section[data-step]')
    if (!button || !line || !section || !template) return
    const link = stepLink(addressNow().href, section.id)
    forget(root)
    if (button.dataset.takes === 'send' && (await wasSent(link, section))) {
      return
    }
    await copy(link, button, line, template)
  }
  function onKey({ key, target }: KeyboardEvent) {
    const line = (target as Element | null)?.closest?.('.take')
    if (key !== 'Escape' || !line?.querySelector('input')) return
    forget(root)
    line.querySelector<HTMLElement>('[data-takes]')?.focus()
  }
  root.addEventListener('click', take)
  root.addEventListener('keydown', onKey)
  return function stopTaking() {
    root.removeEventListener('click', take)
    root.removeEventListener('keydown', onKey)
  }
}

/** Whether the system took it, or the reader thought better of it. */
async function wasSent(url: string, section: HTMLElement): Promise<boolean> {
  const step = section.querySelector('h2')?.textContent ?? ''
  try {
    await navigator.share({ title: `${step}: ${document.title}`, url })
    return true
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError'
  }
}

async function copy(
  link: string,
  button: HTMLElement,
  line: HTMLElement,
  template: HTMLTemplateElement,
) {
  const say = (text = '') => {
    const status = line.querySelector('[role="status"]')
    if (status) status.textContent = text
  }
  const { copied, selected } = template.dataset
  try {
    await navigator.clipboard.writeText(link)
    say(copied)
    return
  } catch {
    // Closed to us, as in many frames.
  }
  line.append(template.content.cloneNode(true))
  const field = line.querySelector('input')
  if (!field) return
  field.value = link
  if ((await copyField(field)) === 'copied') {
    field.remove()
    button.focus()
    say(copied)
  } else say(selected)
}

/** What was said of another link. */
function forget(root: Document) {
  for (const field of root.querySelectorAll('.take input')) field.remove()
  for (const status of root.querySelectorAll('.take [role="status"]')) {
    status.textContent = ''
  }
}
