// As Datawrapper's present embed script behaves: any frame that says so.
addEventListener('message', (event) => {
  const heights = Object(event.data)['datawrapper-height']
  if (!heights) return
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== event.source) continue
    for (const height of Object.values(heights))
      frame.style.height = `${height}px`
  }
})
