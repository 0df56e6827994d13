import type { Step } from '../../schema/telling'
import { words } from '../../words/en'

/** The way on to the next step, also without script. Nothing after the last. */
export function Onward({ to }: { to: Step | undefined }) {
  if (!to) return null
  return (
    <p className="onward">
      <a href={`#${to.id}`}>{words.next(to.title)}</a>
    </p>
  )
}
