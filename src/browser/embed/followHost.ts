import { isFramed } from '../addressBar'
import { inAWhile } from './inAWhile'
import { listenToHost, tellHost } from './listenToHost'

interface Talk {
  /** The story's own name among all messages of a page. */
  namespace: string
  /** The host asks for a step, which may be one we do not have. */
  onGo: (step: string) => void
}

export interface HostTalk {
  /** Tells the host where the reader is; call it at the start as well. Says nothing twice. */
  tellStep: (step: string, title: string) => void
  stop: () => void
}

/** Talks with the host about steps: tells it ours, and goes where it asks. Silent at top level. */
export function followHost({ namespace, onGo }: Talk): HostTalk {
  if (!isFramed) return { tellStep() {}, stop() {} }
  let asked: string | null = null
  let now: { step: string; title: string } | null = null
  const tell = () => {
    if (now) tellHost({ source: namespace, type: 'step', ...now })
  }
  const go = inAWhile(function goNow() {
    if (asked !== null) onGo(asked)
  })
  const tellAgain = inAWhile(tell)
  const stopListening = listenToHost(namespace, function hear(heard) {
    if (heard.type === 'frames-init') tellAgain.ask()
    if (heard.type !== 'go') return
    asked = heard.step
    go.ask()
  })
  return {
    tellStep(step, title) {
      if (now?.step === step) return
      now = { step, title }
      tell()
    },
    stop() {
      stopListening()
      go.callOff()
      tellAgain.callOff()
    },
  }
}
