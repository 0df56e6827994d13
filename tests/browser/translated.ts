/**
 * Runs in the page: does to it what a browser's translator does. Every text,
 * also what comes later, moves into `font` elements of its own.
 */
export function translate() {
  const done = new WeakSet<Node>()
  const SKIP = 'script, style, template, noscript, textarea, font'
  function wrap(node: Node) {
    if (done.has(node) || !node.textContent?.trim()) return
    const parent = node.parentElement
    if (!parent || parent.closest(SKIP) || parent.closest('svg')) return
    const outer = document.createElement('font')
    const inner = document.createElement('font')
    outer.append(inner)
    parent.replaceChild(outer, node)
    done.add(node)
    inner.append(node)
  }
  function wrapIn(root: Node) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    for (let at = walker.nextNode(); at; at = walker.nextNode()) texts.push(at)
    texts.forEach(wrap)
  }
  wrapIn(document.body)
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node instanceof Text) wrap(node)
        else wrapIn(node)
      }
    }
  }).observe(document.body, { childList: true, subtree: true })
}

/** Runs in the page: headings, dates, buttons, options and ways on say everything twice. */
export function doubleWords() {
  const NAMES =
    'h1, h2, h3, .kicker, button, summary, .onward a, .progress a, .options a, .options label, legend, label'
  for (const named of document.querySelectorAll(NAMES)) {
    const walker = document.createTreeWalker(named, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    for (let at = walker.nextNode(); at; at = walker.nextNode()) texts.push(at)
    for (const text of texts) {
      const words = text.textContent ?? ''
      if (/\p{L}/u.test(words))
        text.textContent = `${words.trim()} ${words.trim()}`
    }
  }
}
