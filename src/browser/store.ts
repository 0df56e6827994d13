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
      const failures: unknown[] = []
      for (const listener of listeners) {
        try {
          listener()
        } catch (error) {
          failures.push(error)
        }
      }
      // All have been told before anybody hears that one could not follow.
      if (failures.length) throw failures[0]
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
