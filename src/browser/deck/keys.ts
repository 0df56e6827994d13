// The deck's keys, and what each of them stands for.

/** What a key does in the deck: the `data-do` of a button, or one of its own. */
export type Act = string

const NAMED = new Map<string, Act>(
  Object.entries({
    ArrowRight: 'next',
    ArrowDown: 'next',
    PageDown: 'next',
    ArrowLeft: 'back',
    ArrowUp: 'back',
    PageUp: 'back',
    Home: 'first',
    End: 'last',
    Escape: 'overview',
  }),
)

/** Keys that make a character: a reader may switch them off (WCAG 2.1.4). */
const CHARACTERS = new Map<string, Act>(
  Object.entries({
    n: 'next',
    p: 'back',
    b: 'blank',
    '.': 'blank',
    f: 'fullscreen',
    o: 'overview',
    g: 'goto',
    s: 'notes',
    l: 'spotlight',
    a: 'kiosk',
    '?': 'help',
    '+': 'zoom-in',
    '=': 'zoom-in',
    '-': 'zoom-out',
    '0': 'zoom-back',
  }),
)

type Key = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'
>

/**
 * The act of a key as presenters and clickers use it: actOf({key: 'PageDown'})
 * is 'next'. Null for a key that is not ours, or is the browser's.
 * @param letters whether keys that make a character work at all.
 */
export function actOf(event: Key, letters: boolean): Act | null {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event
  if (ctrlKey || altKey || metaKey) return null
  if (key === ' ') return shiftKey ? 'back' : 'next'
  const named = NAMED.get(key)
  if (named) return shiftKey ? null : named
  return (letters && CHARACTERS.get(key.toLowerCase())) || null
}
