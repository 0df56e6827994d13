// As Canvas documents lti.frameResize: an object or JSON, from any frame of the page; it answers.
addEventListener('message', (event) => {
  let said = event.data
  try {
    if (typeof said === 'string') said = JSON.parse(said)
  } catch {
    return
  }
  if (said?.subject !== 'lti.frameResize') return
  const frame = [...document.querySelectorAll('iframe')].find(
    (one) => one.contentWindow === event.source,
  )
  if (!frame) return
  frame.height = said.height
  frame.style.height = `${said.height}px`
  event.source.postMessage({ subject: 'lti.frameResize.response' }, '*')
})
