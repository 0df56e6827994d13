import { type Cast, type Content, CROWDED } from './cast'
import { LANES } from './ground'
import type { Chance } from './random'
import type { Told } from './told'

type Event = Content['events'][number]
type When = Event['when']

/** Of four events three are on the crowded day, as in the published story. */
const CROWD = 0.72

/** An event of the crowded day or near it, dated as exactly as chance will have it. */
export function eventOf(
  index: number,
  step: string,
  cast: Cast,
  told: Told[],
  chance: Chance,
): Event {
  const claims = told[index]?.claims ?? []
  const isContext = index % 5 === 4
  const place = chance.oneOf(cast.places)
  const when = whenOf(index, chance)
  const hours = Number('time' in when ? when.time.slice(0, 2) : 0)
  return {
    id: `e${index + 1}`,
    lane: LANES[index % 7 === 6 ? 3 : chance.below(LANES.length)] ?? 'said',
    label: index % 6 ? [place.name] : [`${place.name} again`, 'as some said'],
    name: `What was said of ${place.name}, part ${index + 1}`,
    step,
    claims: claims.filter((c) => c.context === isContext).map((c) => c.id),
    places: index % 2 ? [place.id] : [],
    when,
    // Other reports narrow the hour of some.
    ...(when.date === CROWDED && when.precision === 'day' && index % 4 === 1
      ? {
          contextWhen: {
            ...{ precision: 'span' as const, date: CROWDED },
            ...{ time: two(5 + hours), until: two(9 + hours) },
          },
        }
      : {}),
    tick: when.precision === 'minute' && index % 3 === 0,
  }
}

const two = (hour: number) => `${String(hour).padStart(2, '0')}:00`

function whenOf(index: number, chance: Chance): When {
  if (chance.next() > CROWD) {
    const days = ['02-25', '02-28', '02-28', '03-01', '03-03', '03-07', '03-12']
    return { precision: 'day', date: `2031-${chance.oneOf(days)}` }
  }
  // Most of what is dated to the minute falls between six and ten at night.
  const hour = Math.floor(6 + 16 * ((chance.next() + chance.next()) / 2))
  const time = `${String(hour).padStart(2, '0')}:${10 + chance.below(49)}`
  const date = CROWDED
  if (index % 3 === 0) return { precision: 'day', date }
  if (index % 7 === 3) {
    return { precision: 'span', date, time: two(hour), until: two(hour + 2) }
  }
  return { precision: index % 5 ? 'minute' : 'by', date, time }
}
