/**
 * What an editor can embed. `view` is the address's own word for it; `height`,
 * px, is good without any resizing; `width`, px, is the column it is meant for.
 */
export const PRESETS = [
  { id: 'article', view: 'both', height: 740, width: 600, starts: 'step' },
  { id: 'sidebar', view: 'both', height: 600, width: 320, starts: 'step' },
  { id: 'map', view: 'map', height: 660, width: 600, starts: 'step' },
  { id: 'timeline', view: 'timeline', height: 440, width: 600, starts: 'step' },
  { id: 'figure', view: 'headcount', height: 1140, width: 600, starts: null },
  { id: 'claim', view: 'claim', height: 300, width: 600, starts: 'claim' },
] as const
export type Preset = (typeof PRESETS)[number]
export type PresetId = Preset['id']

/** Widths of column, px, that a preview is looked at in. */
export const PREVIEW_WIDTHS = [320, 600, 900] as const

/** How large a still is shown, px; its file has twice as many of its own. */
export const STILL = { width: 600, height: 428 } as const

/** How a frame may look, and the first of each is never written into an address. */
export const FRAME_OPTIONS = {
  theme: ['auto', 'light', 'dark'],
  context: ['on', 'off'],
  brand: ['on', 'off'],
} as const
type FrameOptions = typeof FRAME_OPTIONS

/** Whether a frame follows what we correct, or stays as it is today. */
export const VERSIONS = ['live', 'frozen'] as const

/** What is embedded, and how: an editor's choice. */
export type Choice = {
  preset: PresetId
  /** Where it starts; a step's id. */
  step: string
  /** A claim's id; of use to the preset of one claim. */
  claim: string
  version: (typeof VERSIONS)[number]
} & { [K in keyof FrameOptions]: FrameOptions[K][number] }

export function presetOf({ preset }: Pick<Choice, 'preset'>): Preset {
  return PRESETS.find(({ id }) => id === preset) ?? PRESETS[0]
}
