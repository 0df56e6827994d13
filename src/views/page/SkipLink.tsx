import { words } from '../../words/en'

/**
 * Past what takes many stops; there for keys and listeners, seen while it has
 * the focus. `to`: the id that it leads to; `finds`: what of the page takes the
 * focus then, where the page's script can tell.
 */
export function SkipLink({
  skip,
  to,
  finds,
}: {
  skip: keyof typeof words.skips
  to: string | undefined
  finds?: 'timeline' | 'text'
}) {
  return (
    <a className="skip" href={`#${to}`} data-finds={finds}>
      {words.skips[skip]}
    </a>
  )
}
