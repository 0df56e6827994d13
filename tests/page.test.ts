// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { releaseMaps } from '../src/browser/heldMaps'
import { claimOf, hasContext, passagesOf } from '../src/model/claims'
import { figureOf } from '../src/model/figures'
import { parseProse } from '../src/model/prose'
import { pagesOf, readPage } from '../src/prerender'
import { PUBLISHED_STEPS } from './support/publishedSteps'
import { realStory, stories } from './support/stories'

const DEPLOYED = { siteUrl: 'https://example.org/x/', contact: 'a@example.org' }
const LOCAL = { siteUrl: null, contact: null }

const pages = stories.flatMap(({ name, story }) =>
  pagesOf(story, DEPLOYED).map((page) => {
    const doc = document.implementation.createHTMLDocument()
    doc.head.innerHTML = page.head
    doc.body.innerHTML = page.body
    // As a reader without script gets it.
    releaseMaps(doc)
    const all = [...doc.querySelectorAll<HTMLElement>('*')]
    return { name, file: page.file, story, page, doc, all }
  }),
)
const readingPages = pages.filter(({ file }) => file === 'index.html')
/** SVG elements have a dataset too, but not the type of one. */
const attribute = (element: Element, name: string) =>
  element.getAttribute(name) ?? ''

it('the published steps stand, each with its id, in the published order', () => {
  const [page] = readingPages.filter(({ name }) => name === 'the real story')
  const sections = page?.doc.querySelectorAll('section[data-step]') ?? []
  expect([...sections].map((section) => section.id)).toEqual(PUBLISHED_STEPS)
})

describe.each(readingPages)('$file of $name', ({ story, doc, all }) => {
  const claimsOnPage = all.filter((element) => element.dataset.claim)

  it('has a main that knows its step, and a section for each', () => {
    const steps = story.steps.map((step) => step.id)
    expect(doc.querySelector('main')?.dataset.step).toBe(steps[0])
    const sections = [...doc.querySelectorAll('section[data-step]')]
    expect(sections.map((section) => section.id)).toEqual(steps)
  })

  it('names the speaker in every visible sentence of every claim', () => {
    const unnamed = story.claims.flatMap((claim) => {
      const speaker = story.speakers.find(({ id }) => id === claim.speaker)
      const names = [speaker?.name ?? '?', ...(speaker?.short ?? [])]
      return [...doc.querySelectorAll(`.claim[data-claim="${claim.id}"]`)]
        .map((sentence) => sentence.textContent ?? '')
        .filter((text) => !names.some((name) => text.includes(name)))
    })
    expect(unnamed).toEqual([])
  })

  it('tells every claim of the article in a sentence', () => {
    const told = new Set(
      [...doc.querySelectorAll('section[data-step] .claim')].map((sentence) =>
        attribute(sentence, 'data-claim'),
      ),
    )
    const article = story.claims.filter((claim) => !claim.context)
    expect(article.filter(({ id }) => !told.has(id))).toEqual([])
  })

  it('names the speaker of each figure on the first screen and in the charts', () => {
    const rows = [...doc.querySelectorAll('.figures li, .figure-row')]
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) {
      const claim = claimOf(story, attribute(row, 'data-claim'))
      const speaker = story.speakers.find(({ id }) => id === claim.speaker)
      expect(row.textContent).toContain(speaker?.name)
      expect(row.textContent).toContain(figureOf(story, claim)?.words)
    }
  })

  it('gives every claim the status it has', () => {
    const wrong = claimsOnPage
      .filter((element) => {
        const { status } = claimOf(story, attribute(element, 'data-claim'))
        return attribute(element, 'data-status') !== status
      })
      .map(describeElement)
    expect(summary(wrong)).toEqual([])
  })

  it('marks as context every claim that is not the article’s', () => {
    const unmarked = claimsOnPage
      .filter(
        (element) => claimOf(story, attribute(element, 'data-claim')).context,
      )
      .filter((element) => !element.closest('[data-context]'))
      .map(describeElement)
    expect(summary(unmarked)).toEqual([])
  })

  it('hides no sentence of the article with the context', () => {
    const hidden = [...doc.querySelectorAll('.claim')]
      .filter((s) => !claimOf(story, attribute(s, 'data-claim')).context)
      .filter((s) => s.closest('[data-context]'))
      .map(describeElement)
    expect(summary(hidden)).toEqual([])
  })

  it('says that other reports differ wherever a disputed figure is told, and that they add wherever they do', () => {
    for (const step of story.steps) {
      const section = doc.getElementById(step.id)
      const disputed = passagesOf(step).some(({ claim: id }) => {
        const claim = id ? claimOf(story, id) : null
        const others = claim?.disputedBy.map((other) => claimOf(story, other))
        return claim && !claim.context && others?.some((c) => c.context)
      })
      const line = section?.querySelector('.differ')
      const adds = passagesOf(step).some(
        ({ claim }) => claim && claimOf(story, claim).context,
      )
      expect(Boolean(line), step.id).toBe(adds)
      if (disputed) {
        expect(line?.textContent, step.id).toContain('Other reports differ.')
      }
      expect(line?.closest('[data-context]') ?? null).toBeNull()
    }
  })

  it('opens every claim of a step, a comparison or the closing at its address', () => {
    const told = [
      ...story.steps.flatMap(passagesOf),
      ...(story.closing?.notes ?? []),
    ].flatMap(({ claim }) => claim ?? [])
    const compared = story.comparisons.flatMap(({ origins, beside }) => [
      ...origins.flatMap((origin) => origin.claims),
      ...(beside ? [beside] : []),
    ])
    const missing = [...new Set([...told, ...compared])].filter(
      (id) => !doc.getElementById(`claim-${id}`),
    )
    expect(missing).toEqual([])
  })

  it('has a map in each step, with its text alternative', () => {
    for (const step of story.steps) {
      const map = doc.querySelector(`#${step.id} [data-painter]`)
      expect(map?.getAttribute('aria-label')).toMatch(/^Map/)
      expect(attribute(map ?? doc.body, 'data-painter')).toBe('still')
      const alt = parseProse(story, step.scene.alt)
      const described = map?.querySelector('[aria-describedby]')
      const id = attribute(described ?? doc.body, 'aria-describedby')
      expect(doc.getElementById(id)?.textContent).toBe(
        alt.map((run) => run.text).join(''),
      )
    }
  })

  it('has the timeline and the ledger, with every event and every claim', () => {
    const idsIn = (selector: string, name: string) =>
      [...doc.querySelectorAll(selector)].map((e) => attribute(e, name))
    const timeline = 'nav[aria-label="Timeline"] ol [data-event]'
    expect(idsIn(timeline, 'data-event').toSorted()).toEqual(
      story.events.map((event) => event.id).toSorted(),
    )
    expect(idsIn('[data-ledger] tbody [data-claim]', 'data-claim')).toEqual(
      story.claims.map((claim) => claim.id),
    )
  })

  it('has one first heading, and none that skips a level', () => {
    const levels = [...doc.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      (h) => Number(h.tagName.slice(1)),
    )
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    for (const [i, level] of levels.entries()) {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    }
  })
})

describe.each(pages)('$file of $name', ({ story, doc, all, page }) => {
  it('gives no id twice', () => {
    const ids = all.map((element) => element.id).filter(Boolean)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('leads every address inside the page to something', () => {
    const targets = all.flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) => [
        ...(/^(xlink:)?href$/.test(name) ? [value.match(/^#(.+)/)?.[1]] : []),
        ...[...value.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]),
        ...(/^aria-(labelledby|describedby|controls)$/.test(name)
          ? value.split(' ')
          : []),
      ]),
    )
    const lost = targets.filter((id) => id && !doc.getElementById(id))
    expect([...new Set(lost)]).toEqual([])
  })

  it('leads an address with options to a step as well', () => {
    const links = all.flatMap((element) => attribute(element, 'href'))
    const steps = links.flatMap(
      (href) => href.match(/^\?[^#]*#(.+)/)?.[1] ?? [],
    )
    expect(steps.filter((id) => !doc.getElementById(id))).toEqual([])
  })

  it('carries no style of its own, no handler and no script', () => {
    const named = all.flatMap((element) =>
      [...element.attributes].map(({ name }) => name),
    )
    expect(
      named.filter((name) => name === 'style' || /^on/.test(name)),
    ).toEqual([])
    expect(doc.querySelectorAll('script, style, object, embed')).toHaveLength(0)
    const frames = [...doc.querySelectorAll('iframe')]
    expect(frames.length > 0).toBe(page.frames ?? false)
    for (const frame of frames) {
      expect(attribute(frame, 'src')).toMatch(/^embed\.html/)
      expect(frame.srcdoc).toBe('')
    }
    expect(page.body).not.toMatch(/javascript:/i)
  })

  it('loads nothing from anywhere else', () => {
    const loaded = all
      .filter((element) => element.tagName.toLowerCase() !== 'a')
      .flatMap((element) =>
        ['src', 'srcset', 'href', 'xlink:href', 'data', 'poster', 'action'].map(
          (name) => attribute(element, name),
        ),
      )
    const away = loaded.filter((address) => /^(https?:)?\/\//.test(address))
    expect(
      away.filter((address) => !address.startsWith(DEPLOYED.siteUrl)),
    ).toEqual([])
    expect(page.css).not.toMatch(/url\(|@import/)
  })

  it('does not contain the link junk of the scraped article', () => {
    expect(page.head + page.body).not.toMatch(/coronavirus|crozier/i)
  })

  it('speaks of other reports only where the story tells of any', () => {
    const speaks = /Other reports|With context|context=o|not in it\./
    const isFrameOrPage = ['index.html', 'embed.html', 'present.html'].includes(
      page.file,
    )
    // The desk's snippets know the words, whether they are wanted or not.
    const kit = /<template class="kit">[\s\S]*?<\/template>/
    const isSpeaking = speaks.test(page.body.replace(kit, ''))
    if (!hasContext(story)) expect(isSpeaking).toBe(false)
    else if (isFrameOrPage) expect(isSpeaking).toBe(true)
  })

  it('shows no markup of the story’s own', () => {
    expect(doc.body.textContent).not.toMatch(
      /\]\((speaker|term):|\{(distance|exact):/,
    )
  })
})

describe.each(stories)('a copy of $name without an address', ({ story }) => {
  it('says that errors cannot be reported, and names no canonical address', () => {
    const page = readPage(story, LOCAL)
    expect(page.body).toContain('names no address for reporting errors')
    expect(page.head).not.toContain('canonical')
  })
})

it('the real page says what the fixture’s does not, and the other way round', () => {
  const [real, fixture] = readingPages.map(
    ({ page }) => page.head + page.body + page.css,
  )
  expect(real).not.toMatch(/Qarn|Zafra|Marvane/)
  expect(fixture).not.toMatch(
    /\b(Ain Issa|Syria|Kurd|Turk|Esper|ISIS|The Hill)/i,
  )
  expect(realStory.title).toBe('One Sunday at Ain Issa')
})

/** A tag with what it says of itself, short enough to read in a failure. */
function describeElement(element: Element): string {
  const claim = attribute(element, 'data-claim')
  const name = attribute(element, 'class')
  return `<${element.tagName.toLowerCase()} class="${name}"> of ${claim}`
}

const summary = (lines: readonly string[]) => [...new Set(lines)].toSorted()
