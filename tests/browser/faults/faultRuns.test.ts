import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from '../support'
import { RUNS } from './faultRuns'

// One look at each thing that may go wrong; `npm run proof` looks at all, in every size and theme.

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test.each(RUNS.filter(({ inTest }) => inTest))(
  '$page, $fault: $gets',
  async ({ run }) => {
    const size = { width: 1440, height: 900 }
    const found = await run({ site, ...size, colorScheme: 'light' })
    expect(found.join('\n')).toBe('')
  },
)
