import type { TimelineMark } from '../../model/timeline'

/** How many events a group has, with and without those that only other reports tell. */
export function countsOf(marks: readonly TimelineMark[]) {
  const article = marks.filter(({ context }) => !context).length
  return { all: marks.length, article }
}

/** The number in a group's words; a filter writes its own into it. */
export function GroupCount({ marks }: { marks: readonly TimelineMark[] }) {
  const { all, article } = countsOf(marks)
  if (article === all || article === 0) {
    return <span data-count-all={all}>{all}</span>
  }
  return (
    <>
      <span data-context data-count-all={all}>
        {all}
      </span>
      <span className="article-only" data-count-article={article}>
        {article}
      </span>
    </>
  )
}
