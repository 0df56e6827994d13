/** What of a worker's own world is used here; the types of a page's know none of it. */
export interface WorkerScope {
  registration: { scope: string }
  clients: { claim(): Promise<void> }
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: LastingEvent) => void,
  ): void
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void
}

export interface LastingEvent {
  waitUntil(done: Promise<unknown>): void
}

export interface RequestEvent {
  request: Request
  respondWith(response: Promise<Response>): void
}
