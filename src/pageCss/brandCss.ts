import type { Brand, Ground } from '../schema/brand'

/** The style of a publisher's name on top of each page, in both themes; nothing where there is none. */
export function brandCss(brand: Brand | null | undefined): string {
  if (!brand) return ''
  const set = ({ colour, ink }: Ground) =>
    `:root{--brand:${colour};--brand-ink:${ink}}`
  const dark = set(brand.dark).replace(':root', ':root[data-theme=dark]')
  const unset = dark.replace('[data-theme=dark]', ':not([data-theme=light])')
  return [
    set(brand.light),
    `@media screen{${dark}}`,
    `@media screen and (prefers-color-scheme:dark){${unset}}`,
    '.brand{font-weight:600}',
    '.page-top.brand{border-color:var(--brand);background:var(--brand);color:var(--brand-ink)}',
    '.page-top.brand :focus-visible{outline-color:currentcolor}',
    // Paper takes no ground; a link in the line above a page is not printed, a name is.
    '@media print{.page-top.brand{border-color:currentcolor;background:none;color:inherit}.brand a{display:inline}}',
    ':root[data-brand=off] .brand{display:none}',
  ].join('')
}
