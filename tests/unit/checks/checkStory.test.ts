// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkStory } from '../../../src/checks/checkStory'
import type { Story } from '../../../src/schema/story'
import {
  altered,
  append,
  entry,
  first,
  inShort,
  set,
} from '../../support/brokenStories'
import { fixture, realStory, stories } from '../../support/stories'

it.each(stories)('$name breaks no rule', ({ story }) => {
  expect(checkStory(story)).toEqual([])
})

const claim = (story: Story, id: string) => entry(story.claims, id)
const paragraph = (story: Story, id: string) =>
  first(entry(story.steps, id).paragraphs)
const passage = (story: Story, id: string) =>
  first(paragraph(story, id).passages)
const event = (story: Story, id: string) => entry(story.events, id)
const day = (date: string) => ({ precision: 'day' as const, date })
const SPAN = { precision: 'span', date: '2031-03-04' } as const

/** The rule and entry that one edit breaks, words of the remedy, and the edit. */
const CASES: [string, RegExp, (story: Story) => void][] = [
  // What was meant but not understood
  [
    'markup-unknown steps/coast',
    /no markup we know/,
    (s) => append(passage(s, 'coast'), ' Says [he](speakr:gazette) so.'),
  ],
  [
    'markup-unknown method/method',
    /no markup we know/,
    (s) => s.method.paragraphs.push('Measured as {distanse:line}.'),
  ],
  [
    'unused-speaker speakers/idle',
    /Nothing is said by or through "idle"/,
    (s) => s.speakers.push({ ...first(s.speakers), id: 'idle' }),
  ],
  [
    'figure-missing opening/figures',
    /holds no figure to set large/,
    (s) => set(first(s.opening.figures), { claim: 'lights-seen' }),
  ],
  [
    'speaker-not-named opening/figures',
    /does not name/,
    (s) => set(first(s.opening.figures), { by: 'somebody' }),
  ],
  [
    'colour-too-faint kinds/lights',
    /by 1\.\d to 1; 4.5 to 1 can be read. Choose a darker one/,
    (s) => set(entry(s.kinds, 'lights'), { light: '#EEDDCC' }),
  ],
  [
    'out-of-frame steps/coast',
    /"far" does not show "to-line", which is drawn at "qarn"/,
    (s) => {
      const { bounds } = entry(s.map.frames, 'near')
      const west = entry(s.places, 'qarn').at.lng + 0.1
      s.map.frames.push({ id: 'far', bounds: { ...bounds, west } })
      entry(s.steps, 'coast').scene.frame = 'far'
    },
  ],
  [
    'frame-turned-over map.frames/coast',
    /South must be less than north/,
    (s) => {
      const { bounds } = entry(s.map.frames, 'coast')
      set(bounds, { south: bounds.north, north: bounds.south })
    },
  ],
  [
    'context-other-day events/stop',
    /not move the day/,
    (s) =>
      set(event(s, 'stop'), {
        contextWhen: {
          ...SPAN,
          date: '2031-03-05',
          time: '05:00',
          until: '06:40',
        },
      }),
  ],
  // A basemap that cannot carry the story
  [
    'layer-missing basemap/basemap.topo.json',
    /It has no lakes/,
    (s) => void delete s.basemap.objects.lakes,
  ],
  [
    'not-topojson basemap/basemap.topo.json',
    /bbox: Invalid input/,
    (s) => void delete (s.basemap as Partial<typeof s.basemap>).bbox,
  ],
  [
    'country-unknown basemap/basemap.topo.json',
    /no country XXX/,
    (s) => set(s.map, { home: 'XXX' }),
  ],
  [
    'note-to-nothing steps/coast',
    /which no sentence of its paragraph tells/,
    (s) => {
      const told = entry(s.claims, 'reopened').id
      const noted = s.steps
        .flatMap((step) => step.paragraphs)
        .find(({ notes }) => notes.length)
      paragraph(s, 'coast').notes = [{ ...first(noted?.notes ?? []), to: told }]
    },
  ],
  // What nobody uses
  [
    'claim-in-no-step claims/idle',
    /"idle".*Tell it in a step, or remove/,
    (s) => s.claims.push({ ...claim(s, 'boats-12'), id: 'idle' }),
  ],
  [
    'unused-source sources/idle',
    /Nothing rests on "idle"/,
    (s) => s.sources.push({ ...first(s.sources), id: 'idle' }),
  ],
  // What a claim may not be without
  [
    'measured-by-us claims/measured-line',
    /give it the status "measured"/,
    (s) => set(claim(s, 'measured-line'), { status: 'reported' }),
  ],
  [
    'measured-by-us claims/lights-seen',
    /our own measurements alone/,
    (s) => set(claim(s, 'lights-seen'), { status: 'measured' }),
  ],
  [
    'bare-word claims/boats-40',
    /one party.*"claimed"/,
    (s) =>
      void Object.assign(claim(s, 'boats-40'), { status: 'reported', via: [] }),
  ],
  [
    'bare-word claims/boats-30',
    /Mariam Dahr is one party/,
    (s) =>
      void Object.assign(claim(s, 'boats-30'), { status: 'reported', via: [] }),
  ],
  [
    'context-numbered claims/boats-12',
    /set context to false, or drop the number/,
    (s) => set(claim(s, 'boats-12'), { number: 99 }),
  ],
  [
    'article-source-missing claims/lights-seen',
    /"gazette-article"/,
    (s) => set(claim(s, 'lights-seen'), { sources: ['watch-log'] }),
  ],
  [
    'alt-missing steps/ferry',
    /scene\.alt/,
    (s) => set(entry(s.steps, 'ferry').scene, { alt: 'A map.' }),
  ],
  [
    'alt-missing opening/scene',
    /scene\.alt/,
    (s) => set(s.opening.scene, { alt: '– – – – – – – – –' }),
  ],
  // Prose
  [
    'prose-length steps/ferry',
    /has 2\d words.*between 40 and 120/,
    (s) => void paragraph(s, 'ferry').passages.pop(),
  ],
  [
    'prose-length steps/coast',
    /has 1\d\d words/,
    (s) => append(passage(s, 'coast'), ' and so on'.repeat(30)),
  ],
  [
    'note-length steps/ferry',
    /more than 40 words/,
    (s) => append(first(paragraph(s, 'ferry').notes), ' on'.repeat(40)),
  ],
  [
    'speaker-not-named steps/ferry',
    /\[The Gazette\]\(speaker:gazette\)/,
    (s) =>
      set(passage(s, 'ferry'), {
        text: passage(s, 'ferry').text.replace(
          '[The Gazette](speaker:gazette)',
          'The Gazette',
        ),
      }),
  ],
  [
    'speaker-not-named steps/boats',
    /"boats-40" does not name its speaker/,
    (s) =>
      set(passage(s, 'boats'), {
        text: '[The Gazette](speaker:gazette) says that 40 boats stayed away.',
      }),
  ],
  [
    'speaker-misnamed steps/ferry',
    /“a paper” is no name of "gazette"/,
    (s) =>
      set(passage(s, 'ferry'), {
        text: passage(s, 'ferry').text.replace('[The Gazette]', '[a paper]'),
      }),
  ],
  [
    'figure-without-claim steps/ferry',
    /“17” in .* is held by no claim/,
    (s) => append(passage(s, 'ferry'), ' It had 17 seats.'),
  ],
  [
    'figure-without-claim steps/ferry',
    /“06:41”/,
    (s) =>
      set(first(paragraph(s, 'ferry').notes), {
        text: '[Coast Watch](speaker:coast-watch) logged it at 06:41.',
      }),
  ],
  [
    'quotation-unknown steps/boats',
    /“Not tomorrow\.” stands in no quotation/,
    (s) => append(passage(s, 'boats'), ' “Not tomorrow.”'),
  ],
  // Dates
  [
    'axis-order axis/zafra',
    /must follow each other/,
    (s) => set(s.axis, { to: '2031-03-03' }),
  ],
  [
    'published-before-said claims/lights-seen',
    /publishedAt lies before saidAt/,
    (s) => set(claim(s, 'lights-seen'), { saidAt: day('2031-03-06') }),
  ],
  [
    'published-before-said claims/first-log',
    /publishedAt lies before saidAt/,
    (s) => {
      const stamp = { precision: 'minute', date: '2031-03-05' } as const
      claim(s, 'first-log').saidAt = { ...stamp, time: '10:01' }
      claim(s, 'first-log').publishedAt = { ...stamp, time: '10:00' }
    },
  ],
  [
    'date-out-of-range events/again',
    /2031-03-09 lies outside the timeline/,
    (s) => set(event(s, 'again'), { when: day('2031-03-09') }),
  ],
  [
    'date-out-of-range events/stop',
    /2031-02-26 lies outside/,
    (s) => set(event(s, 'stop'), { contextWhen: day('2031-02-26') }),
  ],
  [
    'span-order events/stop',
    /ends \(05:00\) before it begins \(06:40\).*2031-03-05/,
    (s) =>
      set(event(s, 'stop'), {
        contextWhen: {
          ...{ ...SPAN, time: '06:40', until: '05:00' },
        },
      }),
  ],
  [
    'span-order events/stop',
    /ends \(05:00\) before it begins/,
    (s) =>
      set(event(s, 'stop'), {
        contextWhen: { ...SPAN, time: '05:00', until: '05:00' },
      }),
  ],
  [
    'event-needs-day events/again',
    /Give the day/,
    (s) =>
      set(event(s, 'again'), {
        when: {
          precision: 'month',
          date: '2031-03-01',
        },
      }),
  ],
  [
    'label-too-long events/again',
    /“Runs again, as it did before” is \d+ px wide.*two lines/,
    (s) => set(event(s, 'again'), { label: ['Runs again, as it did before'] }),
  ],
  // Map
  [
    'border-needed map/to-line',
    /names none.*draw a halo/,
    (s) => void delete s.map.border,
  ],
  [
    'off-the-basemap places/shaar',
    /Shaar \(-37.9, 73.9\) lies outside/,
    (s) => set(entry(s.places, 'shaar').at, { lat: -37.9 }),
  ],
  [
    'off-the-basemap map.landLabels/TELLUNE',
    /The label TELLUNE/,
    (s) => set(first(first(s.map.landLabels).stands).at, { lng: 77 }),
  ],
  [
    'off-the-basemap map.frames/near',
    /The frame near/,
    (s) => set(entry(s.map.frames, 'near').bounds, { west: 69 }),
  ],
  [
    'off-the-basemap map.frames/coast',
    /The frame coast/,
    (s) => {
      const frame = entry(s.map.frames, 'coast')
      frame.tall = { ...frame.bounds, south: -43 }
    },
  ],
  [
    'off-the-basemap map.frames/near',
    /The frame near/,
    (s) => {
      const frame = entry(s.map.frames, 'near')
      frame.slide = { ...frame.bounds, south: -43 }
    },
  ],
  [
    'not-measured map.rulers/to-line',
    /no measurement for the ruler "to-line"/,
    (s) => {
      // A ruler that prose prints cannot be read at all without its distance.
      for (const step of s.steps) {
        step.scene.alt = step.scene.alt.replace('{exact:to-line}', 'so much')
        for (const note of first(step.paragraphs).notes) {
          note.text = note.text.replace('{distance:to-line}', 'so much')
        }
      }
      s.basemap.measurements = []
    },
  ],
]

describe('one edit breaks one rule', () => {
  it.each(CASES)('%s', (broken, remedy, edit) => {
    const problems = checkStory(altered(fixture, edit))
    expect(problems.map(inShort)).toEqual([broken])
    expect(problems[0]?.remedy).toMatch(remedy)
  })
})

describe('edits that are no fault', () => {
  const FINE: [string, (story: Story) => void][] = [
    ['dates in prose', (s) => append(passage(s, 'ferry'), ' On 9 May 2031.')],
    [
      'part of a quotation',
      (s) => append(passage(s, 'boats'), ' “Not today.”'),
    ],
    [
      'the figure of a claim that disputes this one',
      (s) => append(passage(s, 'boats'), ' Or 12.'),
    ],
    [
      'a span to the day’s end',
      (s) =>
        set(event(s, 'stop'), {
          contextWhen: {
            ...{ ...SPAN, time: '20:00', until: '24:00' },
          },
        }),
    ],
    [
      'said and published at an unknown hour of one day',
      (s) => set(claim(s, 'lights-seen'), { saidAt: day('2031-03-05') }),
    ],
  ]
  it.each(FINE)('%s', (_, edit) => {
    expect(checkStory(altered(fixture, edit))).toEqual([])
  })
})

describe('unknown ids', () => {
  it('are reported alone: nothing else can be looked up', () => {
    const broken = altered(fixture, (story) => {
      story.speakers = story.speakers.filter((s) => s.id !== 'mariam-dahr')
      entry(story.steps, 'ferry').scene.alt = 'A map.'
    })
    const rules = new Set(checkStory(broken).map((problem) => problem.rule))
    expect(rules).toEqual(new Set(['unknown-id']))
  })
})

describe('of the real story, each', () => {
  const named = new Set(
    [...realStory.claims, ...realStory.quotations].flatMap((entry) =>
      'via' in entry
        ? [entry.speaker, ...entry.via]
        : [entry.speaker, entry.outlet],
    ),
  )

  it.each([...named])('speaker that a claim or quotation names: %s', (id) => {
    const without = altered(realStory, (story) => {
      story.speakers = story.speakers.filter((s) => s.id !== id)
    })
    expect(checkStory(without)).not.toEqual([])
  })

  it.each(realStory.sources.map((s) => s.id))('source: %s', (id) => {
    const without = altered(realStory, (story) => {
      story.sources = story.sources.filter((s) => s.id !== id)
    })
    expect(checkStory(without)).not.toEqual([])
  })

  it.each(realStory.steps.map((s) => s.id))('text alternative: %s', (id) => {
    const without = altered(realStory, (story) => {
      entry(story.steps, id).scene.alt = ''
    })
    expect(checkStory(without).map(inShort)).toEqual([
      `alt-missing steps/${id}`,
    ])
  })

  it.each(realStory.claims.map((c) => c.id))('claim: %s', (id) => {
    const without = altered(realStory, (story) => {
      story.claims = story.claims.filter((c) => c.id !== id)
    })
    expect(checkStory(without)).not.toEqual([])
  })
})

describe('speakers', () => {
  it.each(stories)('of $name all say or pass on something', ({ story }) => {
    const prose = JSON.stringify(story)
    const idle = story.speakers.filter(
      ({ id }) =>
        !story.claims.some((c) => c.speaker === id || c.via.includes(id)) &&
        !story.quotations.some((q) => q.speaker === id || q.outlet === id) &&
        !prose.includes(`(speaker:${id})`),
    )
    expect(idle.map((s) => s.id)).toEqual([])
  })
})
