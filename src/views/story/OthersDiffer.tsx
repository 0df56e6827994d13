import { words } from '../../words/en'

/**
 * The one line that stays when context is hidden: that reports differ, or only
 * add. `to`: the id of what it stands in, to come back to.
 */
export function OthersDiffer({
  differ = true,
  to,
}: {
  differ?: boolean
  to: string
}) {
  return (
    <p className="differ">
      {differ ? words.othersDiffer : words.othersAdd}{' '}
      <a href={`?context=on#${to}`}>{words.showContext}</a>
    </p>
  )
}
