// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { scaleAt } from '../../../src/model/scale'
import { ScaleBar } from '../../../src/views/map/ScaleBar'

/** The numerals of a map so many km and px wide, kilometres first. */
const numeralsOf = (km: number, width: number) =>
  renderToStaticMarkup(<ScaleBar scale={scaleAt(km)} width={width} />)
    .match(/(?<=>)[^<>]+(?=<\/text>)/g)
    ?.join(' ')

it.each([
  ['has room for every numeral', 125, 600, '0 10 20 km 0 10 20 mi'],
  ['leaves out one that would touch the last', 125, 264, '0 20 km 0 10 20 mi'],
  [
    'goes on past the size of a country',
    6000,
    600,
    '0 500 1000 km 0 500 1000 mi',
  ],
  ['comes down to a village', 1, 600, '0 0.1 0.2 km 0 0.1 0.2 mi'],
])('%s: %d km on %d px', (_, km, width, numerals) => {
  expect(numeralsOf(km, width)).toBe(numerals)
})
