const MARKUP = '<img src=x onerror=pwned()>'
const SCRIPT = '<script>pwned()</script>'
const at = encodeURIComponent

/** What may stand after a page's name in an address that somebody made up to break it. */
export const HOSTILE_ADDRESSES = [
  // Much at once, for whoever tries one address alone.
  `?${new URLSearchParams({
    ...{ step: MARKUP, speaker: SCRIPT, status: `a"]${MARKUP}`, known: MARKUP },
    ...{ theme: `dark" onload="pwned()`, context: SCRIPT, view: MARKUP },
    ...{ page: '__proto__', preset: MARKUP, claim: SCRIPT, childId: MARKUP },
    ...{ 'frame-theme': 'javascript:pwned()', brand: '</style>' },
  })}#claim-${at(`"]${MARKUP}`)}`,
  `?step=${at(MARKUP)}#${at(MARKUP)}`,
  `?speaker=${at(SCRIPT)}&status=${at(MARKUP)}&known=${at('"><svg onload=pwned()>')}`,
  `?theme=${at('dark" onmouseover="pwned()')}&context=${at(MARKUP)}&view=${at(SCRIPT)}`,
  `?page=${at(MARKUP)}&brand=${at(SCRIPT)}&childId=${at(`x${MARKUP}`)}`,
  `?preset=${at(MARKUP)}&claim=${at(SCRIPT)}&frame-theme=${at('"><script>')}`,
  '?page=__proto__&step=constructor&view=toString&speaker=hasOwnProperty',
  '#__proto__',
  '#constructor',
  '#claim-__proto__',
  `#claim-${at(MARKUP)}`,
  `#${at('"]')}`,
  `#${at('*')}`,
  '#%E0%A4%A',
  '#%00%ff',
  `?step=${at('\ud83d\udc80')}&known=99:99&speaker=,,,,`,
  '?step=where&step=sides&theme=dark&theme=light&page=read&page=present',
  `?speaker=${'a,'.repeat(1500)}`,
  `?${'x=1&'.repeat(1500)}theme=dark`,
  `?known=${'0'.repeat(5000)}`,
  `#${'a'.repeat(5000)}`,
  '?&&&==&=&%=%&?&#?#?&=',
  '?javascript:pwned()#javascript:pwned()',
  `?step=${at('javascript:pwned()')}&preset=${at('javascript:pwned()')}`,
  `?url=${at('https://evil.example/x.js')}&src=${at('//evil.example')}`,
  `?frame-theme=dark&preset=claim&claim=${at('x"><iframe src=//evil.example>')}`,
  `?explainer=${at(MARKUP)}&explainer-2=${at(SCRIPT)}`,
  `#?secret=${at(SCRIPT)}&amp=1`,
  '#:~:text=%3Cimg%20src%3Dx',
  `?status=${at('</style><script>pwned()</script>')}`,
  `?speaker=${at('a"]{}*{background:url(//evil.example)}')}&status=${at('} * { display: none')}`,
] as const
