/**
 * A form that a closed part of the page holds back in a template until it is
 * opened: one `select` on the page, and Chromium styles all of it anew, a
 * quarter of a second on a slow phone.
 * @param onShown called with the form, once it is on the page.
 * @returns the form as the page holds it, to be read; null if there is none.
 */
export function heldBack(
  part: Element | null | undefined,
  onShown: (form: HTMLFormElement) => void,
): DocumentFragment | null {
  const details = part?.closest('details')
  const template = part?.querySelector<HTMLTemplateElement>('template.later')
  if (!details || !template) return null
  const { content } = template
  function show() {
    if (!details?.open || !template?.isConnected) return
    template.replaceWith(content.cloneNode(true))
    const form = part?.querySelector('form')
    if (form) onShown(form)
  }
  details.addEventListener('toggle', show)
  show()
  return content
}
