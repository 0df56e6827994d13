import { words } from '../../words/en'

/** An address that shows everything again. */
const SHOW_ALL = '?speaker=&status=&known='

/**
 * The line that says what is left out while a filter is on; nothing dismisses
 * it. The page's script fills its slots and shows the parts that apply: "You
 * see only what X said: 3 of 9 claims. Show all."
 */
export function FilterLine() {
  const { filterLine: line } = words
  return (
    <aside
      className="filter-line"
      aria-label={line.label}
      data-and={line.and}
      hidden
    >
      <p role="status">
        <span data-part="filtered">{line.only} </span>
        <span data-part="speaker">
          {line.what} <b data-slot="speaker" /> {line.said}
        </span>
        <span data-part="anybody">{line.claims}</span>
        <span data-part="status">
          {line.withStatus} <b data-slot="status" />
        </span>
        <span data-part="known">
          {line.known} <b data-slot="known" />
        </span>
        <span data-part="filtered">
          : <b data-slot="count" /> {line.of} <b data-slot="all" />{' '}
          {line.claims}.{' '}
        </span>
        <span data-part="empty">{line.empty} </span>
        <span data-part="unknown">
          <b data-slot="unknown" /> {line.unknown}{' '}
        </span>
        <span data-part="ignored">
          {line.ignored} <b data-slot="ignored" />.{' '}
        </span>
      </p>
      <p data-part="filtered">
        <span data-part="known">
          <a href="?known=" data-moment="-1">
            {line.earlier}
          </a>
          <a href="?known=" data-moment="1">
            {line.later}
          </a>
        </span>
        <a href={SHOW_ALL}>{line.showAll}</a>
        <a href="#every-claim">{line.see}</a>
      </p>
    </aside>
  )
}
