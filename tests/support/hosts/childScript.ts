import { followHeight } from '../../../src/browser/embed/hostHeight'
import { followHost } from '../../../src/browser/embed/hostMessages'
import { naturalHeight } from '../../../src/browser/embed/natural'

// A stand-in for a page of ours in a frame: steps of different heights, in a
// pane that scrolls when the frame is too low.
const main = document.querySelector('main')
const pane = document.querySelector('.pane')
const sections = [...document.querySelectorAll('section')]
if (!main || !pane) throw new Error('The page is not whole.')

const host = followHost({ namespace: 'test-story', onGo: show })
function show(asked: string) {
  const step = sections.some(({ id }) => id === asked) ? asked : 'one'
  for (const section of sections) section.hidden = section.id !== step
  document.querySelector('main')?.setAttribute('data-step', step)
  host.tellStep(step, `Step ${step}`)
}
const query = new URLSearchParams(location.search).getAll('step')
show(query.at(-1) ?? 'one')
followHeight(() => naturalHeight([pane]), [pane])

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>('[data-go]')
  if (!link) return
  event.preventDefault()
  const at = sections.findIndex(({ id }) => id === main.dataset.step)
  const next = sections[at + Number(link.dataset.go)]
  if (next) show(next.id)
})
