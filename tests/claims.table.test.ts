// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { realStory } from './support/stories'

const HILL = 'The Hill'
const AP = 'AP'
const NYT = 'the New York Times'
const REPORTERS = 'local reporters'

/** Typed by hand from FACTS.md, section 1b: number, speaker, through whose hands. */
const TABLE: [number: number, speaker: string, via: string[]][] = [
  [1, HILL, []],
  [2, HILL, []],
  [3, 'the Kurdish-led administration', [AP, HILL]],
  [4, HILL, []],
  [5, HILL, []],
  [6, 'other news outlets', [HILL]],
  [7, HILL, []],
  [8, HILL, []],
  [9, 'Jelal Ayaf', [REPORTERS, AP, HILL]],
  [10, 'Jelal Ayaf', [REPORTERS, AP, HILL]],
  [11, 'Jelal Ayaf', [REPORTERS, AP, HILL]],
  [12, 'Jelal Ayaf', [AP, HILL]],
  [13, HILL, []],
  [14, 'Mark Esper', ['CBS', HILL]],
  [15, 'Mark Esper', ['CBS', HILL]],
  [16, HILL, []],
  [17, HILL, []],
  [18, HILL, []],
  [19, HILL, []],
  [20, HILL, []],
  [21, HILL, []],
  [22, HILL, []],
  [23, 'James Mattis', ['NBC', HILL]],
  [24, 'Ciya Kurd', [NYT, HILL]],
  [25, 'Ciya Kurd', [NYT, HILL]],
  [26, 'Donald Trump', [HILL]],
]

/** Words that each numbered claim cannot do without, so that no two rows trade places. */
const ABOUT: Record<number, RegExp> = {
  3: /950/,
  4: /35 miles/,
  5: /950/,
  6: /700/,
  7: /airstrike/i,
  8: /clash|fighting/i,
  9: /859/,
  10: /recaptured|caught/,
  11: /rest of the camp/,
  12: /volatile/,
  13: /hours before/,
  14: /1,000/,
  15: /south/,
  16: /1,000/,
  17: /YPG/,
  18: /YPG/,
  19: /Turk/,
  20: /effective|all(y|ies)/,
  21: /backlash/,
  22: /feared/,
  23: /come back/,
  24: /guards/,
  25: /flag/,
  26: /Europe/,
}

/** As FACTS.md, section 1c, wants them printed. */
const QUOTATIONS: [speaker: string, words: string][] = [
  ['Jelal Ayaf', 'very volatile'],
  ['Mark Esper', 'deliberate withdrawal'],
  [
    'Mark Esper',
    'It’ll be a deliberate withdrawal and we want to conduct it as safely and quickly as possible',
  ],
  [
    'James Mattis',
    'You can pull your troops out, as President Obama learned the hard way, out of Iraq, but the ‘enemy gets the vote,’ we say in the military',
  ],
  [
    'James Mattis',
    'And in this case, if we don’t keep the pressure on, then ISIS will resurge. It’s absolutely a given that they will come back.',
  ],
  [
    'Ciya Kurd',
    'We are facing very fierce attacks and we’re forced to decrease numbers of guards',
  ],
  ['Donald Trump', 'well they’re going to be escaping to Europe.'],
  [
    'Donald Trump',
    'That’s where they want to go. They want to go back to their homes',
  ],
  [
    'Donald Trump',
    'But Europe didn’t want them from us. We could’ve given it to them. They could’ve had trials they could’ve had whatever they wanted. But as usual, it’s not reciprocal.',
  ],
]

const nameOf = (id: string) =>
  realStory.speakers.find((speaker) => speaker.id === id)?.name

describe('the claims of the article', () => {
  const numbered = realStory.claims.filter((c) => c.number !== undefined)

  it('are 26, numbered 1 to 26, and nothing else is numbered', () => {
    expect(
      numbered.map((c) => c.number).toSorted((a = 0, b = 0) => a - b),
    ).toEqual(TABLE.map(([number]) => number))
    expect(realStory.claims.filter((c) => !c.context)).toEqual(numbered)
  })

  it.each(TABLE)('%d is what %s said, via %j', (number, speaker, via) => {
    const claim = numbered.find((c) => c.number === number)
    expect(nameOf(claim?.speaker ?? '')).toBe(speaker)
    expect(claim?.via.map(nameOf)).toEqual(via)
    expect(claim?.text).toMatch(ABOUT[number] ?? /./)
    expect(claim?.sources).toContain('the-hill-article')
  })
})

describe('the quotations of the article', () => {
  it.each(QUOTATIONS)('%s: “%s” stands verbatim', (speaker, words) => {
    const held = realStory.quotations.filter(
      (q) => q.text.replace(/[.,]$/, '') === words.replace(/[.,]$/, ''),
    )
    expect(held.map((q) => nameOf(q.speaker))).toContain(speaker)
  })

  it('print Esper’s “as” whole and never The Hill’s “will be forced”', () => {
    const all = JSON.stringify(realStory.quotations)
    expect(all).not.toMatch(/it a s safely/)
    expect(all).not.toMatch(/will be forced/)
  })
})

describe('the link junk of the scraped article', () => {
  const files = readdirSync('src/content', {
    recursive: true,
    encoding: 'utf8',
  }).filter((file) => /\.(ts|md)$/.test(file))

  it('is looked for in the lists of each folder', () => {
    expect(files).toContain(path.join('articleClaims', 'camp.ts'))
  })

  it.each(files)('is not in %s', (file) => {
    const text = readFileSync(path.join('src/content', file), 'utf8')
    expect(text).not.toMatch(/coronavirus|crozier|Sunday shows preview/i)
    expect(text).not.toMatch(/James Norman Mattis|Trump matters|Getty/i)
  })
})
