import { NEUTRAL_FOLDER } from '../../src/model/deployment'

/** What a header line and a file may be at most on Cloudflare Pages. */
const LONGEST_LINE = 2000
const MOST_RULES = 100

const FROM_ANYWHERE = [
  'Access-Control-Allow-Origin: *',
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
]
const IMMUTABLE = 'Cache-Control: public, max-age=31536000, immutable'
const A_DAY = 'Cache-Control: public, max-age=86400'
const FIVE_MINUTES = 'Cache-Control: public, max-age=300'
/** What readers keep is replaced by this file alone: it must always be asked for. */
const ALWAYS_ASK = 'Cache-Control: no-cache'

/** By folder: what is named after its content, and what may change with a new version. */
const FOLDERS: [folder: string, header: string][] = [
  ['assets', IMMUTABLE],
  ['fonts', A_DAY],
  ['stills', A_DAY],
  ['data', A_DAY],
  ['icons', A_DAY],
]

/** A page of `dist/` ("v/2026-11-24/index.html") and the policy in its meta. */
export interface SealedPage {
  file: string
  policy: string
}

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Where several rules
 * match a path both hosts send the headers of all, and a browser obeys every
 * policy it gets: so no header may come from two rules for one path.
 */
export function headersFile(pages: readonly SealedPage[]): string {
  const isNeutral = ({ file }: SealedPage) => file.startsWith(NEUTRAL_FOLDER)
  const copies = pages.some(isNeutral) ? [`/${NEUTRAL_FOLDER}`] : []
  const rules: [path: string, headers: string[]][] = [
    ['/*', FROM_ANYWHERE],
    ['/sw.js', [ALWAYS_ASK]],
    ...FOLDERS.flatMap(([folder, header]) =>
      ['/', '/v/:version/', ...copies].map((at): [string, string[]] => [
        `${at}${folder}/*`,
        [header],
      ]),
    ),
    ...pages.flatMap(({ file, policy }) =>
      pathsOf(file).map((path): [string, string[]] => [
        path,
        [policyHeader(policy), FIVE_MINUTES],
      ]),
    ),
  ]
  return rules
    .map(([path, headers]) => `${[path, ...headers].join('\n  ')}\n`)
    .join('')
}

/** Who may frame a page can be said in a header alone, never in a meta. */
const policyHeader = (policy: string) =>
  `Content-Security-Policy: ${policy}; frame-ancestors *`

/** Both hosts also serve a page without its ending, and a folder's index as the folder. */
function pathsOf(file: string): string[] {
  const short = file.replace(/(?:(^|\/)index)?\.html$/, '$1')
  return [`/${file}`, `/${short}`]
}

/** One sentence for whatever a host would cut or leave out. */
export function checkHeaders(text: string): string[] {
  const lines = text.trimEnd().split('\n')
  const tooLong = lines.flatMap((line, i) => {
    const path = lines.slice(0, i).findLast((above) => above.startsWith('/'))
    return line.length > LONGEST_LINE
      ? `_headers: the line for ${path} is ${line.length} characters long; Cloudflare Pages takes ${LONGEST_LINE} and leaves a longer one out. The page keeps its policy in its meta.`
      : []
  })
  const rules = lines.filter((line) => line.startsWith('/')).length
  return rules > MOST_RULES
    ? [
        ...tooLong,
        `_headers: ${rules} rules; Cloudflare Pages takes ${MOST_RULES} and leaves out the rest.`,
      ]
    : tooLong
}
