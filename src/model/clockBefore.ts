import type { When } from '../schema/when'

/** The widest clock that stands before the name of an event: "by 00:00 ", or nothing where no hour is told. */
export function clockBefore({ precision }: When): string {
  if (precision === 'minute') return '00:00 '
  return precision === 'by' ? 'by 00:00 ' : ''
}
