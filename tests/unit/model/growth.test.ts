// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkStory } from '../../../src/checks/checkStory'
import { warnStory } from '../../../src/checks/warnStory'
import { claimsOf, isAnchor, stepOfClaim } from '../../../src/model/claims'
import {
  isCrowded,
  labelSize,
  NARROWEST,
  TARGET,
} from '../../../src/model/crowded'
import { get } from '../../../src/model/lookup'
import { spread } from '../../../src/model/spread'
import { hoursOf } from '../../../src/model/time'
import { timelineAt } from '../../../src/model/timeline'
import { groupTimeline, isAlone } from '../../../src/model/timelineGroups'
import { layOutTimeline } from '../../../src/model/timelineLayout'
import type { Story } from '../../../src/schema/story'
import { story as schema } from '../../../src/schema/story'
import { growStory } from '../../support/grow/growStory'
import { fixture, realStory } from '../../support/stories'

const grown = (events: number, seed = 1): Story => ({
  ...schema.parse(growStory(events, seed)),
  basemap: fixture.basemap,
})

/** The same list, and how often an entry of it was looked at. */
function counted<T>(list: readonly T[]): {
  list: readonly T[]
  looks(): number
} {
  let looks = 0
  const watched = new Proxy(list, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++
      return Reflect.get(target, key)
    },
  })
  return { list: watched, looks: () => looks }
}

describe('growStory', () => {
  it.each([
    [22, 1],
    [60, 2],
    [200, 3],
  ])('keeps every rule with %i events and the seed %i', (events, seed) => {
    const story = grown(events, seed)
    expect(checkStory(story)).toEqual([])
    expect(story.events).toHaveLength(events)
  })

  it('is the same story for the same seed, and another for another', () => {
    expect(growStory(22, 5)).toEqual(growStory(22, 5))
    expect(growStory(22, 5)).not.toEqual(growStory(22, 6))
  })

  it('has for one event as much as the published story', () => {
    const story = grown(200)
    for (const list of ['claims', 'speakers', 'sources', 'places'] as const) {
      const share = realStory[list].length / realStory.events.length
      const own = story[list].length / story.events.length
      expect(own / share, list).toBeGreaterThan(0.8)
      expect(own / share, list).toBeLessThan(1.2)
    }
    const { magnified } = story.axis
    const crowd = story.events.filter(({ when }) => when.date === magnified)
    expect(crowd.length / 200).toBeGreaterThan(0.6)
    const together = story.events.length / story.steps.length
    expect(together).toBeGreaterThanOrEqual(1.5)
    expect(together).toBeLessThanOrEqual(2)
  })
})

describe('with many events', () => {
  const story = grown(200)

  it('a list is read through once, however many of its entries are asked for', () => {
    const { list, looks } = counted(story.claims)
    for (const { id } of story.claims)
      expect(get(list, id, 'claim').id).toBe(id)
    expect(looks()).toBeLessThan(4 * list.length)
  })

  it('finds what stands twice, and what was put in its place since', () => {
    const list = [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
      { id: 'a', n: 3 },
    ]
    expect(get(list, 'a', 'letter').n).toBe(1)
    list.reverse()
    expect(get(list, 'b', 'letter').n).toBe(2)
    list[1] = { id: 'c', n: 4 }
    expect(get(list, 'c', 'letter').n).toBe(4)
    expect(() => get(list, 'b', 'letter')).toThrow('no letter with the id "b"')
  })

  it('the story is read once for all questions of where a claim is told', () => {
    const { list, looks } = counted(story.steps)
    const watched = { ...story, steps: [...list] }
    Object.defineProperty(watched, 'steps', { get: () => list })
    for (const step of story.steps) {
      for (const id of claimsOf(step))
        expect(stepOfClaim(watched, id)).toBeTruthy()
    }
    for (const { id } of story.claims)
      isAnchor(
        watched,
        id,
        story.steps[0]?.paragraphs[0]?.passages[0] ?? { text: '' },
      )
    expect(looks()).toBeLessThan(4 * list.length)
  })

  it('labels are laid out as one by one, however many touch', () => {
    let looks = 0
    const labels = (count: number) =>
      Array.from({ length: count }, () => ({
        get want() {
          looks++
          return 40
        },
        size: 24,
      }))
    const placed = spread(labels(1000), 0)
    expect(looks).toBeLessThan(4 * 1000)
    for (const [i, at] of placed.entries()) {
      expect(at - (placed[i - 1] ?? -12)).toBeCloseTo(24)
    }
  })

  it('gives each mark of a lane ground of its own, each looked at a few times', () => {
    const timeline = timelineAt(story, 'part-1')
    let looks = 0
    const marks = timeline.marks.map((mark) => ({
      ...mark,
      get lane() {
        looks++
        return mark.lane
      },
    }))
    const placed = layOutTimeline({ ...timeline, marks })
    expect(looks).toBeLessThanOrEqual(2 * timeline.lanes.length * marks.length)
    for (const lane of timeline.lanes) {
      const moments = placed.filter(
        (p) => p.mark.lane.id === lane.id && !p.bar && !p.contextBar,
      )
      for (const [i, { reach }] of moments.entries()) {
        const next = moments[i + 1]
        if (next) expect(reach.to).toBeLessThanOrEqual(next.reach.from + 1e-9)
      }
    }
  })
})

describe('a crowded timeline', () => {
  const story = grown(200)
  const timeline = timelineAt(story, 'part-1')
  const grouped = groupTimeline(story.axis, timeline)
  if (!grouped) throw new Error('200 events are a crowd')
  const { groups, unit } = grouped

  it('is one where events are more than there is room for, and no other', () => {
    for (const few of [realStory, fixture]) {
      const step = few.steps[0]?.id ?? ''
      expect(groupTimeline(few.axis, timelineAt(few, step))).toBeNull()
      expect(timelineAt(few, step).scale.noHour).toBeNull()
    }
    expect(isCrowded(grown(22))).toBe(true)
  })

  it('has each event in one group, with its own lane', () => {
    const listed = groups.flatMap(({ marks }) => marks.map((m) => m.event.id))
    expect(listed.toSorted()).toEqual(story.events.map((e) => e.id).toSorted())
    for (const { lane, marks } of groups) {
      expect(marks.every((mark) => mark.lane.id === lane.id)).toBe(true)
    }
  })

  it('puts what may have been at any hour with no hour, whatever others narrow it to', () => {
    const noHour = groups.filter(({ cell }) => cell.holds === 'no hour')
    const there = noHour.flatMap(({ marks }) => marks.map((m) => m.event.id))
    const { magnified } = story.axis
    for (const { event, context } of timeline.marks) {
      const { date, precision } = event.when
      const isDay = date === magnified && precision === 'day'
      if (isDay && !(context && event.contextWhen)) {
        expect(there, event.id).toContain(event.id)
      }
      if (precision === 'minute' || precision === 'by' || date !== magnified) {
        expect(there, event.id).not.toContain(event.id)
      }
    }
  })

  it('keeps every hour within the hours that its group names', () => {
    for (const { cell, marks } of groups) {
      if (cell.holds === 'no hour' || !('hours' in cell.holds)) continue
      const [from, to] = cell.holds.hours
      for (const { event } of marks) {
        const { when } = event
        if (!('time' in when)) continue
        const last = 'until' in when ? when.until : when.time
        expect(hoursOf(when.time), event.id).toBeGreaterThanOrEqual(from)
        expect(hoursOf(last), event.id).toBeLessThanOrEqual(to)
      }
    }
  })

  it('gives each group of a lane ground of its own, wide enough for a finger at 320 px', () => {
    for (const lane of story.lanes) {
      const own = groups.filter((group) => group.lane.id === lane.id)
      for (const [i, { reach }] of own.entries()) {
        const wide = ((reach.to - reach.from) / 100) * NARROWEST
        expect(wide).toBeGreaterThanOrEqual(TARGET)
        const next = own[i + 1]
        if (next) expect(reach.to).toBeLessThanOrEqual(next.reach.from + 1e-9)
      }
    }
  })

  it('has all labels of the column clear of each other and within it', () => {
    const px = (percent: number) => (percent / 100) * timeline.scale.end * unit
    const boxes = groups
      .map(({ marks, cell, label }) => ({
        at: px(label),
        half:
          labelSize(
            isAlone({ marks, cell }) ? (marks[0]?.event.label.length ?? 1) : 1,
          ) / 2,
      }))
      .toSorted((a, b) => a.at - b.at)
    for (const [i, { at, half }] of boxes.entries()) {
      const before = boxes[i - 1]
      expect(at - half).toBeGreaterThanOrEqual(
        (before ? before.at + before.half : 0) - 1e-6,
      )
    }
    const last = boxes.at(-1)
    expect((last?.at ?? 0) + (last?.half ?? 0)).toBeLessThanOrEqual(
      px(100) + 1e-6,
    )
  })
})

describe('warnStory', () => {
  it('has nothing to say of a story that is legible', () => {
    expect(warnStory(realStory)).toEqual([])
    expect(warnStory(fixture)).toEqual([])
  })

  it('names what is too much, how much it is, and what to do', () => {
    const warnings = warnStory(grown(200))
    expect([...new Set(warnings.map(({ rule }) => rule))]).toEqual([
      'timeline-grouped',
      'crowded-day',
      'many-steps',
    ])
    for (const { remedy } of warnings) expect(remedy).toMatch(/\d+/)
    const [first] = realStory.steps
    if (!first) throw new Error('no step')
    const places = realStory.places.map(({ id }) => id)
    const named = { ...first, scene: { ...first.scene, places } }
    expect(
      warnStory({ ...realStory, steps: [named] }).map(
        ({ rule, id }) => `${rule} ${id}`,
      ),
    ).toEqual([`crowded-map ${first.id}`])
  })
})
