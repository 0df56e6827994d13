/**
 * Shows another address in a frame. The frame is replaced: leading the old one
 * elsewhere would add to the history, and Back would move the frame alone.
 */
export function showFrame(
  frame: HTMLIFrameElement | null,
  { src, title, height }: { src: string; title: string; height: number },
) {
  if (!frame || frame.getAttribute('src') === src) return
  const next = frame.cloneNode() as HTMLIFrameElement
  next.setAttribute('src', src)
  next.title = title
  next.height = String(height)
  frame.replaceWith(next)
}
