import { isHashed, type Kept } from '../../model/keptFiles'

/** The files of one version, kept together so that they fit one another. */
export interface Store {
  /** @throws if one does not come, or there is no room; then nothing is kept. */
  fill(): Promise<void>
  /** Gone since, if the reader has emptied the browser's stores. */
  get(file: string): Promise<Response | undefined>
  /** Removes what earlier versions kept. */
  dropOthers(): Promise<void>
}

/** `scope`: the address of the site's folder. Others of this origin have stores of their own. */
export function storeOf(scope: string, kept: Kept): Store {
  // No address holds a space: one site's name never begins with another's.
  const own = `kept ${scope} `
  const name = own + kept.revision
  const at = (file: string) => new URL(file, scope).href
  return {
    async fill() {
      const isNew = !(await caches.has(name))
      try {
        const cache = await caches.open(name)
        await Promise.all(
          Object.entries(kept.files).map(async ([file, revision]) =>
            cache.put(at(file), await fetchFile(at(file), file, revision)),
          ),
        )
      } catch (error) {
        if (isNew) await caches.delete(name)
        throw error
      }
    },
    async get(file) {
      const cache = await caches.open(name)
      return cache.match(at(file))
    },
    async dropOthers() {
      const names = await caches.keys()
      const old = names.filter((n) => n.startsWith(own) && n !== name)
      await Promise.all(old.map((n) => caches.delete(n)))
    },
  }
}

/**
 * A file as it is now. What the page has loaded already is not loaded again,
 * but for pages: they must fit their scripts, so they are asked for anew, past
 * every cache on the way.
 */
async function fetchFile(
  address: string,
  file: string,
  revision: string,
): Promise<Response> {
  const asked = file.endsWith('.html') ? `${address}?kept=${revision}` : address
  const response = await fetch(asked, {
    cache: isHashed(file) ? 'default' : 'no-cache',
  })
  if (!response.ok) throw new Error(`${file} did not come.`)
  if (!response.redirected) return response
  // A host may serve a page without its ending. No page opens with what was led elsewhere.
  const { headers } = response
  return new Response(await response.blob(), { headers })
}
