// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { publicationOf } from '../src/model/publication'
import { readPage } from '../src/prerender'
import { realStory } from './support/stories'

/** Typed by hand from FACTS.md, sections 1b, 3 and 7: what a listener hears of each mark. */
const HEADCOUNT: [value: number, spoken: string][] = [
  [
    950,
    '950 said by the Kurdish-led administration, via AP and The Hill status: claimed disputed',
  ],
  [
    785,
    '785 said by the Kurdish-led administration, via Reuters status: claimed disputed',
  ],
  [
    700,
    'more than 700 said by the Kurdish-led administration, via The Week status: claimed',
  ],
  [
    859,
    '859 said by Jelal Ayaf, via local reporters, AP and The Hill status: claimed',
  ],
  [100, 'more than 100 said by a camp official, via AFP status: claimed'],
  [
    700,
    'more than 700 said by other news outlets, via The Hill status: reported',
  ],
  [
    100,
    'about 100 said by the Syrian Observatory for Human Rights, via Reuters status: claimed disputed',
  ],
  [
    800,
    'about 800 said by the Syrian Observatory for Human Rights, via dpa status: claimed disputed',
  ],
  [949, '949 said by Save the Children status: claimed'],
]

/** Typed by hand: how many claims each speaker makes, or more since; one fewer is somebody else's now. */
const SPEAKERS: Record<string, number> = {
  'The Hill': 14,
  'the Kurdish-led administration': 4,
  'other news outlets': 1,
  'Jelal Ayaf': 8,
  'Mark Esper': 5,
  'James Mattis': 1,
  'Ciya Kurd': 3,
  'Donald Trump': 1,
  'this page': 2,
  AP: 5,
  'Save the Children': 3,
  'the Syrian Observatory for Human Rights': 4,
  'a camp official': 1,
  'The Independent': 1,
  'The Defense Post': 1,
  Anadolu: 2,
  'Recep Tayyip Erdoğan': 2,
  'relatives in France': 1,
  'an aid source': 1,
  'an SDF official': 1,
  'the White House': 1,
  'a senior U.S. official': 1,
  Newsday: 1,
  'the Washington Post': 1,
  Axios: 2,
  Mediaite: 1,
  'the U.S. House of Representatives': 1,
  'TRT World': 1,
  Ahval: 1,
  Reuters: 1,
  'Turkey’s Defence Ministry': 1,
  'Kurdish officials': 1,
  'Mike Pence': 1,
  'Turkey and Russia': 1,
}

/** Typed by hand from FACTS.md, the clock of 13 October: what was new at each stamp. */
const MOMENTS: [time: string, washington: string, claims: string[]][] = [
  ['12:05', '05:05', ['first-report-1205']],
  ['12:43', '05:43', ['independent-not-verified']],
  ['16:07', '09:07', ['tell-abyad-1607']],
  ['16:12', '09:12', ['m4-1612']],
  ['17:24', '10:24', ['esper-online']],
  ['22:25', '15:25', ['damascus-deal']],
]

const page = readPage(realStory, { siteUrl: null, contact: null })
document.body.innerHTML = page?.body ?? ''

describe('the headcount', () => {
  it('is heard mark by mark: value, speaker, through whom, status', () => {
    const marks = [...document.querySelectorAll('#how-many [data-value]')]
    const heard = marks.map((mark) => [
      Number(mark.getAttribute('data-value')),
      mark
        .closest('.figure-row')
        ?.querySelector('.figure-said > span')
        ?.textContent?.replaceAll(/\s+/g, ' '),
    ])
    expect(heard).toEqual(HEADCOUNT)
  })

  it('brackets the figures of one origin together', () => {
    const origins = [...document.querySelectorAll('#how-many .origin')]
    expect(
      origins.map((origin) =>
        [...origin.querySelectorAll('.figure-value')].map((v) => v.textContent),
      ),
    ).toEqual([
      ['950', '785', 'more than 700'],
      ['859', 'more than 100'],
      ['more than 700'],
      ['about 100', 'about 800'],
      ['949'],
    ])
  })

  it('says the same in words, and neither an average nor a total', () => {
    const words = document.querySelector('#how-many .chart-words')?.textContent
    for (const figure of ['950', '785', '859', 'about 100', 'about 800']) {
      expect(words).toContain(figure)
    }
    const said = document.querySelectorAll(
      '#how-many .chart :is(p, b, .figure-said)',
    )
    const numerals = [...said].flatMap(
      ({ textContent }) => textContent?.match(/\d+(?:,\d{3})*/g) ?? [],
    )
    expect([...new Set(numerals)].toSorted()).toEqual(
      ['950', '785', '700', '859', '100', '800', '949'].toSorted(),
    )
  })
})

describe('the ledger', () => {
  it('counts the claims of each speaker, and leaves none out', () => {
    const counts = Object.fromEntries(
      [
        ...(document
          .querySelector<HTMLTemplateElement>('[data-ledger] template.later')
          ?.content.querySelectorAll<HTMLOptionElement>(
            '[name="speaker"] option[data-name]',
          ) ?? []),
      ]
        .filter((option) => !option.textContent?.includes(': all'))
        .map((option) => [
          option.dataset.name,
          Number(/\((\d+)\)$/.exec(option.textContent ?? '')?.[1]),
        ]),
    )
    const said = realStory.claims.map(
      ({ speaker }) =>
        realStory.speakers.find(({ id }) => id === speaker)?.name ?? '',
    )
    expect(counts).toEqual(
      Object.fromEntries(
        said.map((name) => [name, said.filter((one) => one === name).length]),
      ),
    )
  })

  it.each(Object.entries(SPEAKERS))(
    'leaves %s at least %d claims',
    (name, least) => {
      const ids = realStory.speakers
        .filter((s) => s.name === name)
        .map((s) => s.id)
      const own = realStory.claims.filter((claim) =>
        ids.includes(claim.speaker),
      )
      expect(own.length).toBeGreaterThanOrEqual(least)
    },
  )
})

describe('the day as it became known', () => {
  const { moments, timeUnknown, later } = publicationOf(realStory)

  it('has these moments, on both clocks, and what was new at each', () => {
    expect(
      moments
        .slice(1)
        .map(({ time, elsewhere, claims }) => [
          time,
          elsewhere[0]?.time,
          claims.map(({ id }) => id),
        ]),
    ).toEqual(MOMENTS)
  })

  it('keeps every other claim: earlier, later, or of unknown time', () => {
    const before = moments[0]?.claims ?? []
    const timed = MOMENTS.flatMap(([, , claims]) => claims)
    expect(
      before.length + timed.length + timeUnknown.length + later.length,
    ).toBe(realStory.claims.length)
    // The article itself gives no hour, Trump’s remark of 9 October aside.
    const article = realStory.claims.filter(({ context }) => !context)
    expect(article.filter((claim) => timeUnknown.includes(claim))).toHaveLength(
      25,
    )
  })
})
