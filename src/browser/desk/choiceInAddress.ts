// The embed desk's choice, read from an address and written into one.

import type { DeskStory } from '../../model/deskStory'
import {
  canHideContext,
  firstChoice,
  presetsOf,
} from '../../model/frameAddress'
import {
  type Choice,
  FRAME_OPTIONS,
  presetOf,
  VERSIONS,
} from '../../model/presets'
import { onlyValueOf } from '../query'

/** The desk's own `theme=` is how the desk looks; that of the frame needs another name. */
const KEYS = {
  preset: 'preset',
  step: 'step',
  claim: 'claim',
  theme: 'frame-theme',
  context: 'context',
  brand: 'brand',
  version: 'version',
} as const

/** Never throws: what is unknown, repeated or huge falls back to what is chosen at first. */
export function parseChoice(search: string, story: DeskStory): Choice {
  const first = firstChoice(story)
  function choose<Value extends string>(
    key: keyof Choice,
    values: readonly Value[],
  ): Value | undefined {
    const given = onlyValueOf(search, KEYS[key])
    return values.find((value) => value === given)
  }
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
  const presets = presetsOf(story).map(({ id }) => id)
  const { theme, context, brand } = FRAME_OPTIONS
  const choice: Choice = {
    preset: choose('preset', presets) ?? first.preset,
    step: choose('step', ids(story.steps)) ?? first.step,
    claim: choose('claim', ids(story.claims)) ?? first.claim,
    theme: choose('theme', theme) ?? first.theme,
    context: choose('context', context) ?? first.context,
    brand: choose('brand', brand) ?? first.brand,
    version: (story.frozenFolder && choose('version', VERSIONS)) || 'live',
  }
  return canHideContext(choice, story) ? choice : { ...choice, context: 'on' }
}

/** An address of the desk with the choice in it; what is chosen at first, and what the preset has no use for, is left out. */
export function addressWith(
  choice: Choice,
  story: DeskStory,
  from: string,
): URL {
  const address = new URL(from)
  const { starts } = presetOf(choice)
  for (const [key, value] of Object.entries(firstChoice(story))) {
    const name = key as keyof Choice
    const isIdle = (name === 'step' || name === 'claim') && name !== starts
    if (isIdle || choice[name] === value) {
      address.searchParams.delete(KEYS[name])
    } else address.searchParams.set(KEYS[name], choice[name])
  }
  return address
}

/**
 * The absolute address of the folder that a page stands in, with its final
 * slash. Null where nobody else could reach it: a file on a disk, a frame
 * without an address of its own.
 */
export function folderOf(address: string): string | null {
  if (!/^https?:/.test(address)) return null
  return new URL('.', address).href
}
