// As its older one behaves: it looks for the frame by its name, and does not ask who speaks.
addEventListener('message', (event) => {
  const heights = Object(event.data)['datawrapper-height']
  for (const [id, height] of Object.entries(heights ?? {})) {
    const frame =
      document.getElementById(`datawrapper-chart-${id}`) ||
      document.querySelector(`iframe[src*='${id}']`)
    if (frame) frame.style.height = `${height}px`
  }
})
