/** Where the claim that is cited stands, whatever options the reader has on. */
function addressOf(claim: string): string {
  const address = new URL(location.href)
  address.search = ''
  address.hash = `claim-${claim}`
  return address.href
}

/**
 * Lets the reader cite a claim: the button in its row opens the forms of
 * citation that the page's template holds, filled in and ready to copy.
 */
export function followCitations(root: Document) {
  const template = root.querySelector<HTMLTemplateElement>('#citation')
  root.addEventListener('click', function onClick({ target }) {
    const button = (target as Element | null)?.closest?.('.cite, .copy')
    const row = button?.closest<HTMLElement>('tr[data-claim]')
    if (!button || !row || !template) return
    if (button.matches('.copy')) copy(button)
    else toggle(button, row, template)
  })
}

function toggle(
  button: Element,
  row: HTMLElement,
  template: HTMLTemplateElement,
) {
  const open = row.querySelector('.citation')
  button.setAttribute('aria-expanded', String(!open))
  if (open) {
    open.remove()
    return
  }
  const text = (selector: string) =>
    row.querySelector(selector)?.textContent?.trim() ?? ''
  const claim = row.dataset.claim ?? ''
  const values: Record<string, string> = {
    id: claim,
    text: text('[data-text]').replace(/\.$/, ''),
    by: text('[data-by]'),
    status: statusOf(row),
    url: addressOf(claim),
  }
  const filled = template.content.cloneNode(true) as DocumentFragment
  for (const form of filled.querySelectorAll('[data-form]')) {
    form.textContent = (form.textContent ?? '').replace(
      /\{(\w+)\}/g,
      (whole, name) => values[name] ?? whole,
    )
  }
  button.after(filled)
}

/** "claimed, disputed", without what is said to listeners only. */
function statusOf(row: HTMLElement): string {
  const parts = [...row.querySelectorAll('.status')].map((word) => {
    const copy = word.cloneNode(true) as Element
    copy.querySelector('.vh')?.remove()
    return copy.textContent?.trim()
  })
  return parts.join(', ')
}

/** Where the clipboard is closed to us, as in many frames, the text is at least selected. */
async function copy(button: Element) {
  const form = button.parentElement?.querySelector('[data-form]')
  if (!form) return
  getSelection()?.selectAllChildren(form)
  try {
    await navigator.clipboard.writeText(form.textContent ?? '')
    button.setAttribute('data-copied', '')
  } catch {
    button.removeAttribute('data-copied')
  }
}
