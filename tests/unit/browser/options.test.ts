// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { parseOptions } from '../../../src/browser/options'

const DEFAULTS = { theme: 'auto', context: 'on' }
const HUGE = 'x'.repeat(100_000)

describe('parseOptions', () => {
  it.each([
    ['?theme=dark', { theme: 'dark' }],
    ['?theme=light&context=off', { theme: 'light', context: 'off' }],
    ['?context=off&theme=auto', { context: 'off' }],
    ['?utm_source=mail&theme=dark', { theme: 'dark' }],
    ['theme=dark', { theme: 'dark' }],
    ['?%74heme=dark', { theme: 'dark' }],
    // As pym adds the address and title of its page.
    [`?theme=dark&parentUrl=${'x'.repeat(9000)}`, { theme: 'dark' }],
  ])('reads %.60s', (search, options) => {
    expect(parseOptions(search)).toEqual({ ...DEFAULTS, ...options })
  })

  it.each([
    ['nothing', ''],
    ['an unknown value', '?theme=sepia'],
    ['another case', '?theme=Dark&context=OFF'],
    ['an empty value', '?theme=&context='],
    ['a key of every object', '?theme=constructor&context=__proto__'],
    ['the same twice', '?theme=dark&theme=dark'],
    ['two at odds', '?theme=dark&theme=light'],
    ['a malformed escape', '?theme=%E0%A4%A'],
    ['markup', '?theme=<script>alert(1)</script>'],
    ['100 kB', `?theme=dark&x=${HUGE}`],
    ['a value of 100 kB', `?theme=${HUGE}`],
    ['the hash', '#theme=dark'],
  ])('falls back to the defaults with %s', (_, search) => {
    expect(parseOptions(search)).toEqual(DEFAULTS)
  })

  it.each([
    ['', 'dark', 'dark'],
    ['?theme=sepia', 'dark', 'dark'],
    ['?theme=light', 'dark', 'light'],
    ['?theme=auto', 'dark', 'auto'],
    ['', 'sepia', 'auto'],
    ['', '__proto__', 'auto'],
    ['', null, 'auto'],
  ])(
    'with %j and %j kept from before, the theme is %s',
    (search, kept, theme) => {
      expect(parseOptions(search, kept).theme).toBe(theme)
    },
  )

  it('lets one bad option spoil no other', () => {
    expect(parseOptions('?theme=sepia&context=off')).toEqual({
      ...{ theme: 'auto', context: 'off' },
    })
  })
})
