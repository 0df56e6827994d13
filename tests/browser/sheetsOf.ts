import type { Page } from 'playwright-core'

export const PAPERS = ['A4', 'Letter'] as const

/** How many sheets a browser prints of the page. */
export async function sheetsOf(page: Page, format: (typeof PAPERS)[number]) {
  const pdf = await page.pdf({ format })
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length
}
