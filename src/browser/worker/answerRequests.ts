import { isHashed, type Kept, keptFile } from '../../model/keptFiles'
import { type Store, storeOf } from './store'
import type { LastingEvent, RequestEvent, WorkerScope } from './workerScope'

/** On a slower line a reader gets the page that is kept, ms. */
const PATIENCE_MS = 4000

/**
 * Keeps the site's files, and answers with them where the network does not.
 * Pages are always the newest that comes: nobody is held to an old version. A
 * new version's files wait until no page of the old one is open, which goes on
 * with what it began with.
 */
export function answerRequests(worker: WorkerScope, kept: Kept) {
  const { scope } = worker.registration
  const store = storeOf(scope, kept)
  worker.addEventListener('install', function keepFiles(event: LastingEvent) {
    event.waitUntil(store.fill())
  })
  worker.addEventListener('activate', function takeOver(event: LastingEvent) {
    // A page opened before there was a worker may need its late scripts as well.
    event.waitUntil(store.dropOthers().then(() => worker.clients.claim()))
  })
  worker.addEventListener('fetch', function answer(event: RequestEvent) {
    const { request } = event
    const file = keptFile(request.url, scope, kept)
    // What is not ours to answer goes its way as if there were no worker.
    if (!file || request.method !== 'GET') return
    if (file.endsWith('.html') !== (request.mode === 'navigate')) return
    event.respondWith(
      isHashed(file)
        ? keptFirst(store, file, request)
        : newestFirst(store, file, request),
    )
  })
}

async function keptFirst(store: Store, file: string, request: Request) {
  const kept = await store.get(file).catch(() => undefined)
  return kept ?? fetch(request)
}

async function newestFirst(store: Store, file: string, request: Request) {
  const coming = fetch(request)
  try {
    const response = await Promise.race([coming, impatience()])
    if (response.status < 500) return response
    return (await store.get(file)) ?? response
  } catch {
    return (await store.get(file).catch(() => undefined)) ?? coming
  }
}

function impatience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The line is slow.')), PATIENCE_MS)
  })
}
