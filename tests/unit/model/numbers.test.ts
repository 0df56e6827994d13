import { describe, expect, it } from 'vitest'
import { boxAround, overlap } from '../../../src/model/labels'
import { get } from '../../../src/model/lookup'
import { DISC, placeNumbers } from '../../../src/model/numbers'
import { plateAt } from '../../../src/model/plate'
import { lessonScene } from '../../../src/model/scene'
import { stories } from '../../support/stories'

const FRAME = { width: 300, height: 280 }

describe('placeNumbers', () => {
  it('leaves a number where it is wanted, if that is free', () => {
    expect(placeNumbers([{ x: 50, y: 60 }], [], FRAME)).toEqual([
      { x: 50, y: 60 },
    ])
  })

  it('keeps numbers off obstacles, off each other and inside the plate', () => {
    const dot = boxAround({ x: 150, y: 140 }, 20)
    const wanted = [
      { x: 150, y: 140 },
      { x: 150, y: 140 },
      { x: 0, y: 0 },
    ]
    const boxes = placeNumbers(wanted, [dot], FRAME).map((p) =>
      boxAround(p, DISC),
    )
    for (const [i, box] of boxes.entries()) {
      for (const other of [dot, ...boxes.slice(i + 1)]) {
        expect(overlap(box, other)).toBe(0)
      }
      expect(Math.min(box.left, box.top)).toBeGreaterThan(0)
    }
  })
})

const taught = stories.flatMap(({ name, story }) =>
  story.lesson ? [{ name, story, lesson: story.lesson }] : [],
)

describe.each(taught)('the numbered map of $name', ({ story, lesson }) => {
  const wanted = lesson.map.notes.map(({ at }) => at)

  it.each([276, 388])('is legible at %i px', (width) => {
    const scene = lessonScene(story, lesson)
    const plate = plateAt(story, scene, 'box', width, wanted)
    const height = width / 1.08
    const numbers = plate.numbers.map(({ left, top }) =>
      boxAround({ x: (left * width) / 100, y: (top * height) / 100 }, DISC),
    )
    expect(numbers).toHaveLength(wanted.length)
    const labels = plate.labels.map(({ box }) => box)
    const on = numbers.flatMap((number, i) =>
      [...numbers.slice(i + 1), ...labels].filter(
        (b) => overlap(number, b) > 0,
      ),
    )
    expect(on).toEqual([])
    expect(plate.labels.filter(({ forced }) => forced)).toEqual([])
    const focus = get(story.places, story.map.focus, 'place')
    expect(plate.labels.map(({ request }) => request.id)).toContain(focus.id)
  })
})
