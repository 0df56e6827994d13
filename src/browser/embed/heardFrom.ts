/** All that a host can say to us. */
export type Heard =
  /** @newswire/frames, and our own host script: say your height and step again. */
  | { type: 'frames-init' }
  /** pym: your frame has another width. */
  | { type: 'width'; id: string }
  /** WordPress is ready to listen. */
  | { type: 'ready'; secret: string }
  /** iframe-resizer gives us the id to answer by. */
  | { type: 'sizer'; id: string }
  /** open-iframe-resizer wants to hear of changes, or of the height as it is. */
  | { type: 'open-sizer' }
  | { type: 'dimensions' }
  /** Ours: go to a step, which may be one we do not have. */
  | { type: 'go'; step: string }

/** No string is read further than this. */
const READ_AT_MOST = 200
const LONGEST_STEP = 100

/**
 * Understands a message of the host's. Whatever it is, this never throws and
 * takes no time: `data` may be malformed, cyclic or 10 MB long.
 * @param namespace of the story: the name it answers to.
 * @returns null for all that is not for us.
 */
export function heardFrom(data: unknown, namespace: string): Heard | null {
  try {
    if (typeof data === 'string') return heardInText(data)
    if (typeof data !== 'object' || data === null) return null
    return heardInObject(data as Record<string, unknown>, namespace)
  } catch {
    return null
  }
}

function heardInText(text: string): Heard | null {
  const start = text.slice(0, READ_AT_MOST)
  const pym = /^pymxPYMx(.{1,100}?)xPYMxwidthxPYMx/.exec(start)
  if (pym?.[1]) return { type: 'width', id: pym[1] }
  // Only the first message of the parent has a yes or no in the third place.
  const sizer = /^\[iFrameSizer\]([^:]{1,100}):[^:]*:(?:true|false):/.exec(
    start,
  )
  return sizer?.[1] ? { type: 'sizer', id: sizer[1] } : null
}

function heardInObject(
  said: Record<string, unknown>,
  namespace: string,
): Heard | null {
  const { type, step, secret } = said
  if (type === 'iframe-child-init') return { type: 'open-sizer' }
  if (type === 'iframe-get-child-dimensions') return { type: 'dimensions' }
  if (said.sentinel === 'amp') {
    return type === 'frames-init' ? { type } : null
  }
  if (said.message === 'ready' && typeof secret === 'string') {
    return secret.length === 10 ? { type: 'ready', secret } : null
  }
  if (said.target !== namespace || type !== 'go') return null
  const isStep =
    typeof step === 'string' && step !== '' && step.length <= LONGEST_STEP
  return isStep ? { type, step } : null
}
