import { chromium } from 'playwright-core'

/** After this long a page that is only being read should be doing nothing. */
const SETTLE = 12_000
const WATCH = 5_000
const LOAD_LIMIT = 30_000
const PHONE = { width: 412, height: 823 }

/**
 * Runs in the page before its own scripts: notes each timer and frame as it is
 * asked for and as it runs. A string, because the TypeScript runner adds calls
 * to functions of its own that no page has.
 */
const RECORD_CALLS = `
  window.__calls = []
  for (const name of [
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'requestIdleCallback',
  ]) {
    const original = window[name]
    window[name] = (callback, ...rest) => {
      window.__calls.push(name + ' asked')
      const recorded = (...given) => {
        window.__calls.push(name + ' ran')
        return callback(...given)
      }
      return original.call(window, recorded, ...rest)
    }
  }
`

export interface Idle {
  /** Timers and animation frames that were asked for or ran: "setTimeout asked". */
  calls: string[]
  requests: string[]
  /** CSS animations and transitions still running. */
  animations: number
  /** Seconds the browser spent in the page's scripts. */
  scriptSeconds: number
  layouts: number
  styles: number
}

/** What a page does in the five seconds from twelve seconds after its load. */
export async function measureIdle(
  url: string,
  executablePath: string,
): Promise<Idle> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox'],
    timeout: LOAD_LIMIT,
  })
  try {
    const page = await browser.newPage({ viewport: PHONE })
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.addInitScript({ content: RECORD_CALLS })
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_LIMIT })
    await page.waitForTimeout(SETTLE)

    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Performance.enable')
    const read = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return new Map(metrics.map(({ name, value }) => [name, value]))
    }
    const recorded = () =>
      page.evaluate(() => ({
        calls: (window as unknown as { __calls: string[] }).__calls.slice(),
        animations: document
          .getAnimations()
          .filter((animation) => animation.playState === 'running').length,
      }))
    const start = await recorded()
    const asked = requests.length
    const before = await read()
    await page.waitForTimeout(WATCH)
    const after = await read()
    const end = await recorded()

    const grown = (name: string) =>
      (after.get(name) ?? 0) - (before.get(name) ?? 0)
    return {
      calls: end.calls.slice(start.calls.length),
      requests: requests.slice(asked),
      animations: end.animations,
      scriptSeconds: grown('ScriptDuration'),
      layouts: grown('LayoutCount'),
      styles: grown('RecalcStyleCount'),
    }
  } finally {
    await browser.close()
  }
}

/** What it did, as a sentence for the results. */
export function formatIdle(idle: Idle): string {
  const counted = new Map<string, number>()
  for (const call of idle.calls) {
    counted.set(call, (counted.get(call) ?? 0) + 1)
  }
  const busy = [
    ...[...counted].map(([call, times]) => `${call} ${times} times`),
    ...idle.requests.map((url) => `a request for ${new URL(url).pathname}`),
    ...(idle.animations ? [`${idle.animations} running animations`] : []),
  ]
  const did = busy.length
    ? `it was not still: ${busy.join('; ')}.`
    : 'it was still: no timer, no animation frame, no request, no running animation.'
  return `Watched for 5 s from 12 s after its load, ${did} (${(idle.scriptSeconds * 1000).toFixed(1)} ms of script, ${idle.layouts} layouts, ${idle.styles} style passes.)`
}
