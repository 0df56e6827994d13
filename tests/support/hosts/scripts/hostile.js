// A host that would like to break in, or to keep us busy.
const { name, step } = document.currentScript.dataset
const huge = 'x'.repeat(10_000_000)
const circle = { target: name, type: 'go' }
circle.step = circle
const lies = [
  null,
  undefined,
  0,
  '',
  '{',
  huge,
  `[iFrameSizer]${huge}:8:false:`,
  `pymxPYMx${huge}`,
  '[iFrameSizer]a:8:false:false:32',
  '[iFrameSizer]message:alert(1)',
  'pymxPYMxotherxPYMxwidthxPYMx1',
  circle,
  { target: name, type: 'go', step: huge },
  { target: name, type: 'go', step: { toString: step } },
  { target: name, type: 'go', step: [step] },
  { target: 'another', type: 'go', step: step },
  { source: name, type: 'step', step: step },
  { sentinel: 'amp', type: 'embed-size', height: 1 },
  { message: 'ready', secret: huge },
  { message: 'height', value: 9999, secret: 'a1B2c3D4e5' },
  {
    type: 'iframe-child-init',
    bodyPadding: '99px',
    targetElementSelector: '*',
  },
  { type: 'iframe-get-child-dimensions' },
  { sentinel: 'amp', type: 'frames-init' },
  new Map([['target', name]]),
  new Uint8Array(1000),
]
const short = lies.filter((lie) => lie !== circle && !isLong(lie))
function isLong(lie) {
  return (JSON.stringify(lie) ?? '').length > 500
}
window.attack = function attack() {
  const { contentWindow } = document.querySelector('iframe')
  for (const lie of lies) contentWindow.postMessage(lie, '*')
  for (let i = 0; i < 5000; i++) {
    contentWindow.postMessage(short[i % short.length], '*')
  }
}
