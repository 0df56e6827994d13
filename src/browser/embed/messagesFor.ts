import type { Host } from './host'

/** Of the whole page in the frame, whole CSS px. */
export interface Size {
  height: number
  width: number
}

/**
 * Our height in every language that this host may understand. What a host
 * does not understand it ignores, except those that answer to nobody before
 * they have spoken: for these there must be evidence.
 */
export function messagesFor({ height, width }: Size, host: Host): unknown[] {
  const messages: unknown[] = [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [host.name]: height } },
    JSON.stringify({ src: host.src, context: 'iframe.resize', height }),
    { subject: 'lti.frameResize', height },
  ]
  if (host.childId) {
    messages.push(`pymxPYMx${host.childId}xPYMxheightxPYMx${height}`)
  }
  if (host.secret) {
    messages.push({ message: 'height', value: height, secret: host.secret })
  }
  if (host.sizerId) {
    // The last word says why; open-iframe-resizer's old dialect knows this one.
    messages.push(
      `[iFrameSizer]${host.sizerId}:${height}:${width}:resizeObserver`,
    )
  }
  if (host.openSizer) messages.push({ type: 'iframe-resized', width, height })
  return messages
}
