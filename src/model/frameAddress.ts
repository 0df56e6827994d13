import type { DeskStory } from './deskStory'
import { type Choice, FRAME_OPTIONS, PRESETS, presetOf } from './presets'

/** The presets that a story has something to show in. */
export function presetsOf(story: DeskStory) {
  return PRESETS.filter(({ id }) => id !== 'figure' || story.figure)
}

/** What is chosen before anybody chose. */
export function firstChoice(story: DeskStory): Choice {
  return {
    preset: PRESETS[0].id,
    step: story.steps[0]?.id ?? '',
    claim: story.claims[0]?.id ?? '',
    theme: 'auto',
    context: 'on',
    brand: 'on',
    version: 'live',
  }
}

/** Whether other reports may be left out: not where there are none, or where the one claim shown is theirs. */
export function canHideContext(choice: Choice, story: DeskStory): boolean {
  if (!story.hasContext) return false
  if (presetOf(choice).starts !== 'claim') return true
  return !story.claims.find(({ id }) => id === choice.claim)?.context
}

/** The folder of the chosen version, below the desk's own: "" or "v/2026-11-24/". */
export function folderOfChoice({ version }: Choice, story: DeskStory): string {
  return version === 'frozen' ? (story.frozenFolder ?? '') : ''
}

/** The frame's address below the folder of its version; what is the default is left out. */
export function frameAddress(choice: Choice, story: DeskStory): string {
  const { view, starts } = presetOf(choice)
  const query = new URLSearchParams()
  if (view !== 'both') query.set('view', view)
  for (const key of ['theme', 'context', 'brand'] as const) {
    const value = choice[key]
    if (value !== FRAME_OPTIONS[key][0]) query.set(key, value)
  }
  if (starts === 'step' && choice.step !== story.steps[0]?.id) {
    query.set('step', choice.step)
  }
  const search = query.size ? `?${query}` : ''
  const hash = starts === 'claim' ? `#claim-${choice.claim}` : ''
  return `embed.html${search}${hash}`
}

/** The step a choice is about: that of the claim or of the figures, where it is about those. */
export function stepOfChoice(choice: Choice, story: DeskStory): string {
  const { starts } = presetOf(choice)
  if (starts === 'step') return choice.step
  const claim = story.claims.find(({ id }) => id === choice.claim)
  const told = starts === 'claim' ? claim?.step : story.figure?.step
  return told ?? choice.step
}

/** Where in the full explainer the same stands. */
export function storyAddress(
  base: string,
  choice: Choice,
  story: DeskStory,
): string {
  return presetOf(choice).starts === 'claim'
    ? `${base}#claim-${choice.claim}`
    : `${base}#${stepOfChoice(choice, story)}`
}
