/**
 * The absolute address of the folder, with its final slash, or null where
 * none is given: "https://news.example/ain" is "https://news.example/ain/".
 * @throws a sentence that says what is wrong with it and what to write.
 */
export function parseSiteUrl(given: string | undefined): string | null {
  if (!given) return null
  const remedy =
    'Give the address of the folder that dist/ is published as, such as https://news.example/story/, or leave SITE_URL unset.'
  if (!URL.canParse(given)) {
    throw new Error(`SITE_URL is "${given}", no absolute address. ${remedy}`)
  }
  const url = new URL(given)
  if (!['http:', 'https:'].includes(url.protocol)) {
    throw new Error(`SITE_URL is "${given}", not http or https. ${remedy}`)
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new Error(`SITE_URL is "${given}", more than a folder. ${remedy}`)
  }
  return url.href.replace(/\/*$/, '/')
}

/** For scripts: `SITE_URL`, or prints what is wrong with it and ends with 1. */
export function siteUrlOrExit(): string | null {
  try {
    return parseSiteUrl(process.env.SITE_URL)
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}
