// @vitest-environment node
import { check } from '@placemarkio/check-geojson'
import Ajv2020 from 'ajv/dist/2020'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { dataFiles } from '../../../scripts/data/dataFiles'
import { stories } from '../../support/stories'

describe.each(stories)('the data of $name', ({ story }) => {
  const files = new Map(dataFiles(story))
  const text = (file: string) => files.get(`data/${file}`) ?? ''
  const rows = (file: string): Record<string, string>[] =>
    parse(text(file), { columns: true })

  it('story.json is what its schema says, every field of it', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const validate = ajv.compile(JSON.parse(text('story.schema.json')))
    const data = JSON.parse(text('story.json'))
    validate(data)
    expect(validate.errors ?? []).toEqual([])
    expect(validate({ ...data, claims: [{ id: 'A B' }] })).toBe(false)
    expect(validate({ ...data, more: 1 })).toBe(false)
    const { licence: _, ...without } = data
    expect(validate(without)).toBe(false)
  })

  it('claims.csv has every claim, with its speaker, status and sources', () => {
    const claims = rows('claims.csv')
    expect(
      claims.map(({ id, speaker, status }) => [id, speaker, status]),
    ).toEqual(
      story.claims.map(({ id, speaker, status }) => [id, speaker, status]),
    )
    for (const row of claims) {
      expect(row.version).toBe(story.version)
      expect(row.licence).toContain('CC BY 4.0')
      expect(row.text).not.toMatch(/\]\(|\{/)
    }
  })

  it('events.csv has every event, with how exactly its time is known', () => {
    const events = rows('events.csv')
    expect(
      events.map(({ id, event_precision }) => [id, event_precision]),
    ).toEqual(story.events.map(({ id, when }) => [id, when.precision]))
    for (const { event_at, event_precision } of events) {
      if (event_precision === 'minute') {
        expect(event_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d$/)
      }
    }
  })

  it('places.geojson is valid, west before north', () => {
    const places = check(text('places.geojson'))
    if (places.type !== 'FeatureCollection') throw new Error(places.type)
    expect(places.features).toHaveLength(story.places.length)
    for (const [i, { geometry }] of places.features.entries()) {
      if (geometry?.type !== 'Point') throw new Error('No point.')
      const { lat, lng } = story.places[i]?.at ?? { lat: 0, lng: 0 }
      expect(geometry.coordinates).toEqual([lng, lat])
    }
    const { licence, version } = JSON.parse(text('places.geojson'))
    expect([licence, version]).toEqual([
      expect.stringContaining('CC BY 4.0'),
      story.version,
    ])
  })
})
