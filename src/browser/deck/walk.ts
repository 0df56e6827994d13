// Where a lesson can be, and what comes next and before.

/** A screen of the deck and what it shows one after the other; the first is always there. */
export interface Screen {
  /** The id of its section. */
  id: string
  beats: readonly string[]
}

/** Where the lesson is: which screen, and how far in it. Both from 0. */
export interface Spot {
  screen: number
  beat: number
}

const lastBeat = (screens: readonly Screen[], screen: number) =>
  Math.max(0, (screens[screen]?.beats.length ?? 1) - 1)

/** One thing further; at the end of the last screen, nowhere. */
export function spotAfter(screens: readonly Screen[], spot: Spot): Spot {
  if (spot.beat < lastBeat(screens, spot.screen)) {
    return { screen: spot.screen, beat: spot.beat + 1 }
  }
  if (spot.screen + 1 >= screens.length) return spot
  return { screen: spot.screen + 1, beat: 0 }
}

/** One thing back: from the start of a screen to the end of the one before. */
export function spotBefore(screens: readonly Screen[], spot: Spot): Spot {
  if (spot.beat > 0) return { screen: spot.screen, beat: spot.beat - 1 }
  if (spot.screen === 0) return spot
  const screen = spot.screen - 1
  return { screen, beat: lastBeat(screens, screen) }
}

/** The nearest spot there is, for one that came from elsewhere. */
export function spotNear(screens: readonly Screen[], spot: Spot): Spot {
  const within = (n: number, most: number) =>
    Math.max(0, Math.min(most, Number.isInteger(n) ? n : 0))
  const screen = within(spot.screen, screens.length - 1)
  return { screen, beat: within(spot.beat, lastBeat(screens, screen)) }
}
