import { type FaultRun, KINDS, NAME, tryPage } from './faultRun'
import { answers } from './islandRuns'
import { READING_ISLANDS } from './islands'

interface Lack {
  fault: string
  /** Whether the live map can do without it. */
  hasLive: boolean
  before: () => void
}

/** What a browser may lack, refuse or throw at. */
const LACKS: Lack[] = [
  {
    fault: 'ResizeObserver missing',
    hasLive: false,
    before: () => Reflect.deleteProperty(window, 'ResizeObserver'),
  },
  {
    fault: 'ResizeObserver throws',
    hasLive: false,
    before: () => {
      window.ResizeObserver.prototype.observe = () => {
        throw new Error('refused')
      }
    },
  },
  {
    fault: 'IntersectionObserver missing',
    hasLive: true,
    before: () => Reflect.deleteProperty(window, 'IntersectionObserver'),
  },
  {
    fault: 'IntersectionObserver throws',
    hasLive: true,
    before: () => {
      window.IntersectionObserver.prototype.observe = () => {
        throw new Error('refused')
      }
    },
  },
  {
    fault: 'matchMedia missing',
    hasLive: true,
    before: () => Object.assign(window, { matchMedia: undefined }),
  },
  {
    fault: 'matchMedia throws',
    hasLive: true,
    before: () => {
      window.matchMedia = () => {
        throw new Error('refused')
      }
    },
  },
  {
    fault: 'storage and history throw, also at a look',
    hasLive: true,
    before: () => {
      const get = () => {
        throw new DOMException('refused', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage', 'caches']) {
        Object.defineProperty(window, name, { get })
      }
      Object.defineProperty(history, 'state', { get })
      history.replaceState = get
      history.pushState = get
    },
  },
]

const OTHERS = READING_ISLANDS.filter(({ name }) => name !== 'live map')

export const LACK_RUNS = KINDS.flatMap((kind) =>
  LACKS.map(
    ({ fault, hasLive, before }): FaultRun => ({
      fault,
      page: NAME[kind],
      gets: hasLive ? 'everything' : 'everything, the map as a still one',
      inTest: !/throws$/.test(fault) && (kind === 'read' || !hasLive),
      run: (look) =>
        tryPage(look, kind, {
          before,
          async act({ page }) {
            if (kind !== 'read') return []
            return answers(page, kind, hasLive ? READING_ISLANDS : OTHERS)
          },
        }),
    }),
  ),
)
