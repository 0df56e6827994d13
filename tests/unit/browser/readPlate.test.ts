// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { gazetteerOf } from '../../../src/browser/gazetteer'
import { readPlate } from '../../../src/browser/readPlate'
import { stageOf, stillAt } from '../../../src/browser/stage'
import { plateAt } from '../../../src/model/plate'
import { projectionFor } from '../../../src/model/projection'
import { openingScene, sceneAt } from '../../../src/model/scene'
import { PAGE_SHAPES } from '../../../src/schema/map'
import { fixturePage } from '../../support/fixturePage'
import { fixture } from '../../support/stories'

beforeEach(fixturePage)

const HAZY = fixture.steps.find((step) => step.scene.areas.length > 0)?.id ?? ''

const mapOf = (step: string) => {
  const map = stillAt(document, { step, opening: false })
  if (!map) throw new Error(`No map of ${step}.`)
  return map
}

describe.each(PAGE_SHAPES)('readPlate, %s', (shape) => {
  it.each(fixture.steps.map((step) => step.id))(
    'gives back what the model placed at %s',
    (id) => {
      const scene = sceneAt(fixture, id)
      const plate = plateAt(fixture, scene, shape)
      const read = readPlate(mapOf(id), shape)
      expect(read.view.x).toBeCloseTo(plate.view.x, -1)
      expect(read.view.width).toBeCloseTo(plate.view.width, -1)
      expect(read.areas).toHaveLength(scene.areas.length)
      // What somebody printed is drawn apart: it is another's claim.
      const printed = scene.rulers.filter((ruler) => ruler.printed)
      expect(read.rulers).toHaveLength(scene.rulers.length + printed.length)
      expect(read.pins.filter((pin) => pin.hasWords)).toHaveLength(
        plate.labels.length,
      )
      expect(read.locator !== null).toBe(plate.hasLocator)
      // A dot stands where its place is, to a hundredth of a per cent.
      const projection = projectionFor(fixture.basemap.bbox)
      for (const dot of plate.dots) {
        const pin = read.pins.find(
          (pin) => !pin.hasWords && pin.place === dot.id,
        )
        const place = fixture.places.find((place) => place.id === dot.id)
        const at = place && projection.toMap(place.at)
        const tolerance = plate.view.width / 5000 + 1
        expect(Math.abs((pin?.at.x ?? 0) - (at?.x ?? 99))).toBeLessThan(
          tolerance,
        )
      }
    },
  )
})

describe('readPlate', () => {
  it('gives no two pins of a plate the same id, so that none is drawn for another', () => {
    for (const { id } of fixture.steps) {
      for (const shape of PAGE_SHAPES) {
        const ids = readPlate(mapOf(id), shape).pins.map((pin) => pin.id)
        expect(ids.filter((one, i) => ids.indexOf(one) !== i)).toEqual([])
      }
    }
  })

  it('ties words to the claim they rest on, and names to their place', () => {
    const { pins } = readPlate(mapOf(HAZY), 'tall')
    const words = pins.find((pin) => pin.id === 'words-haze')
    expect(words).toMatchObject({ claim: 'lights-seen', place: null })
    const name = pins.find((pin) => pin.id === 'words-qarn')
    expect(name).toMatchObject({ claim: null, place: 'qarn' })
  })

  it('leaves the still on the page as it is', () => {
    const before = document.body.innerHTML
    for (const { id } of fixture.steps) readPlate(mapOf(id), 'broad')
    expect(document.body.innerHTML).toBe(before)
  })

  it('says what is wrong with a map that has no such plate', () => {
    expect(() => readPlate(document.createElement('section'), 'tall')).toThrow(
      'A map has no plate "tall".',
    )
  })
})

describe('gazetteerOf', () => {
  it('names every place of every map once, and nothing else', () => {
    const named = new Set(
      [
        openingScene(fixture),
        ...fixture.steps.map((s) => sceneAt(fixture, s.id)),
      ]
        .flatMap((scene) => plateAt(fixture, scene, 'tall').dots)
        .map((dot) => dot.id),
    )
    const pins = gazetteerOf(document, 'tall')
    const words = pins.filter((pin) => pin.hasWords).map((pin) => pin.place)
    expect(words.toSorted()).toEqual([...named].toSorted())
    expect(pins.some((pin) => pin.claim)).toBe(false)
  })
})

describe('stageOf', () => {
  it('finds the map of the first screen, and is null on a page without one', () => {
    expect(stageOf(document)?.map.getAttribute('aria-label')).toBe(
      `Map: ${fixture.title}`,
    )
    document.body.innerHTML = '<main></main>'
    expect(stageOf(document)).toBeNull()
  })
})
