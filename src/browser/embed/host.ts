import type { Heard } from './heardFrom'

/** What the page that holds our frame has shown of the language it speaks. */
export interface Host {
  /** Our address as the host wrote it: some find their frame by it. */
  src: string
  /** The part of it by which old Datawrapper scripts find theirs: no quotes. */
  name: string
  /** pym: the id of the host's own element. */
  childId: string | null
  /** WordPress: what proves to it that a message is from its own frame. */
  secret: string | null
  /** iframe-resizer: the id the host gave us; null until it has spoken. */
  sizerId: string | null
  /** open-iframe-resizer has spoken. */
  openSizer: boolean
}

/** Longer than any id that a host gives. */
const LONGEST_ID = 100

/** What our own address tells of the host. Never throws. */
export function hostOf({
  href,
  pathname,
  search,
  hash,
}: Pick<Location, 'href' | 'pathname' | 'search' | 'hash'>): Host {
  const given = new URLSearchParams(search).getAll('childId')
  const [childId = ''] = given.length === 1 ? given : []
  const file = /[\w.-]*$/.exec(pathname)?.[0] || '/'
  // The query tells two frames apart, if it stands in the markup as it does here.
  const query = /^\?[\w=&.-]{1,100}$/.exec(search)?.[0] ?? ''
  return {
    src: href,
    name: file + query,
    childId: childId && childId.length <= LONGEST_ID ? childId : null,
    secret: /\bsecret=(\w{10})(?!\w)/.exec(hash)?.[1] ?? null,
    sizerId: null,
    openSizer: false,
  }
}

/** The host, wiser by what was heard; null if that does not ask for our height. */
export function hostAfter(host: Host, heard: Heard): Host | null {
  switch (heard.type) {
    case 'frames-init':
    case 'dimensions':
      return host
    case 'width':
      return heard.id === host.childId ? host : null
    case 'ready':
      return heard.secret === host.secret ? host : null
    case 'sizer':
      return { ...host, sizerId: heard.id }
    case 'open-sizer':
      return { ...host, openSizer: true }
    case 'go':
      return null
    default:
      return heard satisfies never
  }
}
