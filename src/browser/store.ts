/** A value that others follow. */
export interface Store<Value> {
  now: () => Value
  set: (next: Value) => void
  /** @returns a function that stops listening. */
  onChange: (listener: () => void) => () => void
}

export function storeOf<Value>(first: Value): Store<Value> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    now: () => value,
    set(next) {
      value = next
      for (const listener of listeners) listener()
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
