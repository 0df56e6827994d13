/** Every scene is also there as a picture, for places that show nothing else. Size in px. */
export const STILL = { width: 1200, height: 856 } as const

/** A step's picture, or the opening scene's: stillOf('where') is "stills/where.png". */
export const stillOf = (stepId?: string, kind: 'png' | 'svg' = 'png') =>
  `stills/${stepId ?? 'story'}.${kind}`

/** What stands for the story where its address is shared. Size in px. */
export const CARD = { file: 'card.png', width: 1200, height: 630 } as const
