import { formatDate, formatMonth } from '../../model/time'
import type { Source } from '../../schema/record'
import { words } from '../../words/en'

/** The day or the month a source was published, or that it bears no date. */
export function sourceDate({ published }: Source): string {
  if (published.precision === 'undated') return words.undated
  const format = { day: formatDate, month: formatMonth }[published.precision]
  return format(published.date)
}
