import type { Step } from '../../schema/telling'
import { words } from '../../words/en'

/** The ways on to the next step and back to the one before, also without script. */
export function Onward({
  from,
  to,
}: {
  from?: Step | undefined
  to: Step | undefined
}) {
  return (
    <p className="onward">
      {to && <a href={`#${to.id}`}>{words.next(to.title)}</a>}
      {from && <a href={`#${from.id}`}>{words.back(from.title)}</a>}
    </p>
  )
}
