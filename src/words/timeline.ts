/** A group of events on a crowded timeline. */
export const timelineWords = {
  hours: (from: string, to: string) => `${from} to ${to}`,
  noHour: 'hour not given',
  /** After the count. */
  events: (lane: string) => ` events: ${lane}`,
} as const
