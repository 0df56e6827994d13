import { isCrowded } from '../model/crowded'
import type { Story } from '../schema/story'
import type { Problem } from './problem'

/** Of one lane and day: as many as the list of a group shows without scrolling. */
const MOST_OF_A_DAY = 12
/** At eighty words each they are read in ten minutes. */
const MOST_STEPS = 25
/** Places, areas, rings and rulers of one map: what a plate as narrow as a phone has room to name. */
const MOST_NAMES = 14

/** What a story has more of than is legible. It is built all the same. */
export function warnStory(story: Story): Problem[] {
  return [
    ...crowdedTimeline(story),
    ...crowdedDays(story),
    ...manySteps(story),
    ...crowdedMaps(story),
  ]
}

function crowdedTimeline(story: Story): Problem[] {
  if (!isCrowded(story)) return []
  return [
    {
      list: 'events',
      id: story.id,
      rule: 'timeline-grouped',
      remedy: `${story.events.length} events are more than the timeline shows one by one, so it groups them by lane and hour. To have each on its own, tell several of them as one event, or leave out those that no reader would look for.`,
    },
  ]
}

function crowdedDays({ events, lanes }: Story): Problem[] {
  const counts = new Map<string, number>()
  for (const { lane, when } of events) {
    const key = `${lane} ${when.date}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].flatMap(([key, count]): Problem[] => {
    if (count <= MOST_OF_A_DAY) return []
    const [lane = '', date] = key.split(' ')
    return [
      {
        list: 'lanes',
        id: lane,
        rule: 'crowded-day',
        remedy: `The lane "${lanes.find(({ id }) => id === lane)?.name}" has ${count} events on ${date}: more than ${MOST_OF_A_DAY} are a list to search, not a line to see. Move some to a lane of their own, or tell several as one.`,
      },
    ]
  })
}

function manySteps({ steps }: Story): Problem[] {
  const beyond = steps[MOST_STEPS]
  if (!beyond) return []
  return [
    {
      list: 'steps',
      id: beyond.id,
      rule: 'many-steps',
      remedy: `${steps.length} steps: from this one on a reader has read for ten minutes. Bring them to ${MOST_STEPS}, or make two stories that name each other.`,
    },
  ]
}

function crowdedMaps({ opening, steps }: Story): Problem[] {
  return [
    { list: 'opening', id: 'scene', scene: opening.scene },
    ...steps.map(({ id, scene }) => ({ list: 'steps', id, scene })),
  ].flatMap(({ list, id, scene }): Problem[] => {
    const { places, areas, rings, rulers } = scene
    const names = [places, areas, rings, rulers].flat().length
    if (names <= MOST_NAMES) return []
    return [
      {
        list,
        id,
        rule: 'crowded-map',
        remedy: `Its map has ${names} things to name. A narrow one has room for ${MOST_NAMES}: the last places are left out there. Name fewer, the most important first.`,
      },
    ]
  })
}
