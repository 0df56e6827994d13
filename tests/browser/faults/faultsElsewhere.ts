/** A fault that a test of another file holds already. */
export interface FaultElsewhere {
  fault: string
  page: string
  gets: string
  file: string
  /** How the test begins, as it stands in that file. */
  title: string
}

const FAULTS = 'tests/browser/faults.test.ts'
const FRAME = 'tests/frames/embedFaults.test.ts'
const WORKER = 'tests/browser/worker.test.ts'
const LIVE = 'tests/browser/live.test.ts'
const OFFLINE = 'tests/browser/offline.test.ts'
const REACH = 'tests/browser/reach.test.ts'
const still = 'everything, the map as a still one'

const rows: [string, string, string, string, string][] = [
  [
    'the page’s script blocked',
    'reading page',
    'the page as it is without script: each step with its own map',
    FAULTS,
    'the page’s script blocked',
  ],
  [
    'the page’s script blocked',
    'frame',
    'links lead on and back, each step with its words and map',
    FRAME,
    'its script blocked',
  ],
  [
    'the page’s script hangs',
    'reading page',
    'the first words at once; after 8 s each step with its own map',
    FAULTS,
    'a script that hangs costs no map',
  ],
  [
    'the page’s script hangs',
    'frame',
    'the same; should it come after all, one map follows again',
    FRAME,
    'a script that hangs costs nothing',
  ],
  [
    'the map’s script not found, half delivered, or a host’s page in its place',
    'reading page',
    still,
    FAULTS,
    'the map’s script %s',
  ],
  [
    'the map’s script not found, half delivered, or a host’s page in its place',
    'frame',
    still,
    FRAME,
    'the map’s script %s',
  ],
  [
    'an exception while the live map is drawn',
    'reading page',
    still,
    FAULTS,
    'an exception while the live map is drawn',
  ],
  [
    'an exception in a flight of the live map',
    'reading page',
    'the still map comes back',
    FAULTS,
    'an exception in the live map later on',
  ],
  [
    'the network gone after one visit',
    'all pages',
    'everything but data and frozen versions',
    WORKER,
    'the site is there without a network',
  ],
  [
    'a new version while an old one’s worker is in charge',
    'reading page',
    'the new one at the next load; an open page goes on with what it began with',
    WORKER,
    'the next load has it',
  ],
  [
    'a worker refused, or a throw at the mere look',
    'reading page',
    'everything; nothing is kept',
    WORKER,
    'where the mere look at it throws',
  ],
  [
    '200 steps in quick succession',
    'reading page',
    'the last one’s frame of the map',
    LIVE,
    '200 steps in quick succession',
  ],
  [
    'the window changes size and shape',
    'reading page',
    'the step’s frame of the map',
    LIVE,
    'a window that changes its size and shape',
  ],
  [
    'translated by the browser, every text in an element of the translator’s',
    'reading page, frame, deck',
    'everything: it steps, marks, asks and answers',
    REACH,
    'a page that a browser has translated',
  ],
  [
    'scripts off',
    'offline file',
    'the reading page, each step with its map',
    OFFLINE,
    'without scripts',
  ],
  [
    'a browser that cannot open what is packed',
    'offline file',
    'a line that says so, and the reading page',
    OFFLINE,
    'a browser that cannot open what is packed',
  ],
]

export const ELSEWHERE: FaultElsewhere[] = rows.map(
  ([fault, page, gets, file, title]) => ({ fault, page, gets, file, title }),
)
