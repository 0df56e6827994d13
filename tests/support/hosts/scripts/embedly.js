// As Embedly and Medium document it: JSON, and the frame with exactly that address.
addEventListener('message', (event) => {
  if (typeof event.data !== 'string') return
  let said
  try {
    said = JSON.parse(event.data)
  } catch {
    return
  }
  if (said?.context !== 'iframe.resize') return
  const frame = document.querySelector(`iframe[src="${said.src}"]`)
  if (frame) frame.height = said.height
})
