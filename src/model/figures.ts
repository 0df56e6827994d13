// A claim's number, and a comparison's numbers on their axis.

import type { Claim } from '../schema/claim'
import type { Story } from '../schema/story'
import type { Comparison } from '../schema/telling'
import { claimOf, figuresOf } from './claims'
import { formatDistance, measurementOf } from './distance'
import { KM_PER_MILE } from './scale'

/** A claim's number, ready to be drawn. */
export interface Figure {
  claim: Claim
  /** On the comparison's axis: people, or km. */
  value: number
  words: string
  bound: 'exact' | 'more-than' | 'about'
  counts: string
}

/**
 * The number of a claim, or null if it puts none forward. A measured one is
 * read from the basemap.
 */
export function figureOf(story: Story, claim: Claim): Figure | null {
  const { figure } = claim
  if (!figure) return null
  if ('ruler' in figure) {
    const { ruler, counts } = figure
    const { km } = measurementOf(story, ruler)
    const words = formatDistance(story, ruler)
    return { claim, value: km, words, bound: 'exact', counts }
  }
  const { value, words, bound, counts, unit } = figure
  const factor = unit === 'mile' ? KM_PER_MILE : 1
  return { claim, value: value * factor, words, bound, counts }
}

/** Where a comparison's numbers stand: from 0 to `max`, a tick at each `step`. */
export interface Axis {
  max: number
  step: number
}

/** At most this many parts, so that their numerals stand clear of each other. */
const MOST_PARTS = 6

/** A round axis that holds a number: 950 is on one to 1,000 in steps of 200. */
export function axisTo(largest: number): Axis {
  const rough = largest / MOST_PARTS
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5].find((n) => n * power >= rough) ?? 10) * power
  return { max: Math.ceil(largest / step) * step, step }
}

/** A comparison as it is drawn: its axis, and its figures by origin. */
export interface Chart {
  axis: Axis
  origins: { name: string; context: boolean; figures: Figure[] }[]
  beside: Figure | null
}

/** @throws if one of its claims puts no number forward: the checks say so first. */
export function chartOf(story: Story, comparison: Comparison): Chart {
  const figures = new Map(
    figuresOf(comparison).map((id) => {
      const figure = figureOf(story, claimOf(story, id))
      if (!figure) throw new Error(`The claim "${id}" holds no figure.`)
      return [id, figure] as const
    }),
  )
  const all = [...figures.values()]
  const of = (id: string) => figures.get(id) ?? []
  return {
    axis: axisTo(Math.max(...all.map(({ value }) => value))),
    origins: comparison.origins.map(({ name, claims }) => ({
      name,
      context: claims.every((id) => claimOf(story, id).context),
      figures: claims.flatMap(of),
    })),
    beside: comparison.beside ? (figures.get(comparison.beside) ?? null) : null,
  }
}
