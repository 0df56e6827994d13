/** What a copy button says once it is done, or could not. */
export type Outcome = 'copied' | 'selected'

type Field = HTMLTextAreaElement | HTMLInputElement

/**
 * Copies a field's text. Where the clipboard is closed to us, as in many
 * frames, the older command may still do it; where it does not, the text is
 * selected for the reader's own keys.
 */
export async function copyField(field: Field): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(field.value)
    return 'copied'
  } catch {
    return copySelected(field)
  }
}

function copySelected(field: Field): Outcome {
  field.focus()
  field.select()
  try {
    return document.execCommand('copy') ? 'copied' : 'selected'
  } catch {
    return 'selected'
  }
}
