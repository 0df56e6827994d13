// As amp-iframe is documented to behave: `resizable`, its sandbox, `#amp=1`,
// and no frame lower than 100 px.
addEventListener('message', (event) => {
  const frame = document.querySelector('iframe')
  if (event.source !== frame.contentWindow) return
  const { sentinel, type, height } = Object(event.data)
  if (sentinel !== 'amp' || type !== 'embed-size') return
  if (Number(height) >= 100) frame.style.height = `${Number(height)}px`
})
