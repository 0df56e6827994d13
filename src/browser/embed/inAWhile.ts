/** Short for a reader, long for a host that sends thousands of messages, ms. */
const WHILE_MS = 50

/** A call that happens soon, once, however often it is asked for meanwhile. */
export interface Soon {
  ask: () => void
  callOff: () => void
}

export function inAWhile(call: () => void): Soon {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    ask() {
      timer ??= setTimeout(() => {
        timer = undefined
        call()
      }, WHILE_MS)
    },
    callOff() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
