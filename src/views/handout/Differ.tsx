import { words } from '../../words/en'
import type { PartName } from './Part'

/** The line that stays when context is hidden. */
export function Differ({ part }: { part: PartName }) {
  return (
    <p className="differ">
      {words.othersDiffer}{' '}
      <a href={`?context=on#part-${part}`}>{words.showContext}</a>
    </p>
  )
}
