import type { CDPSession, Page } from 'playwright-core'

interface AxNode {
  nodeId: string
  parentId?: string
  childIds?: string[]
  ignored: boolean
  backendDOMNodeId?: number
  role?: { value: string }
  name?: { value: string }
  description?: { value: string }
  properties?: { name: string; value: { value: unknown } }[]
}

/** One thing that a listener meets: its role, and the words it is known by. */
export interface Heard {
  role: string
  name: string
  description: string
  /** Of a heading. */
  level: number | null
}

/** Roles whose own name is all there is; of others the parts are heard. */
const WHOLE = ['StaticText', 'image', 'img', 'graphics-symbol']
/** Parts of parts. */
const NO_PART = ['InlineTextBox', 'none', 'LineBreak']

/** What a screen reader meets in elements, each in its own order, from Chromium's accessibility tree of this moment. */
export async function heardIn(
  page: Page,
  selectors: readonly string[],
): Promise<Map<string, Heard[]>> {
  const session = await page.context().newCDPSession(page)
  const nodes = await treeOf(session)
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const found = new Map<string, Heard[]>()
  for (const selector of selectors) {
    const id = await backendIdOf(session, root.nodeId, selector)
    const start = nodes.find((node) => node.backendDOMNodeId === id)
    if (!start) throw new Error(`No listener meets ${selector}.`)
    found.set(selector, [...partsOf(start, byId)])
  }
  await session.detach()
  return found
}

function* partsOf(node: AxNode, byId: Map<string, AxNode>): Generator<Heard> {
  const role = node.role?.value ?? ''
  if (!node.ignored) {
    if (NO_PART.includes(role)) return
    yield asHeard(node)
    if (WHOLE.includes(role)) return
  }
  for (const id of node.childIds ?? []) {
    const child = byId.get(id)
    if (child) yield* partsOf(child, byId)
  }
}

function asHeard({ role, name, description, properties }: AxNode): Heard {
  const level = properties?.find((property) => property.name === 'level')
  return {
    role: role?.value ?? '',
    name: name?.value ?? '',
    description: description?.value ?? '',
    level: level ? Number(level.value.value) : null,
  }
}

/** What one element is called and described as. */
export async function calledAs(page: Page, selector: string): Promise<Heard> {
  const session = await page.context().newCDPSession(page)
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const backendNodeId = await backendIdOf(session, root.nodeId, selector)
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    ...{ backendNodeId, fetchRelatives: false },
  })
  await session.detach()
  const [node] = nodes as AxNode[]
  if (!node) throw new Error(`No listener meets ${selector}.`)
  return asHeard(node)
}

async function treeOf(session: CDPSession): Promise<AxNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes as AxNode[]
}

async function backendIdOf(
  session: CDPSession,
  within: number,
  selector: string,
): Promise<number> {
  const { nodeId } = await session.send('DOM.querySelector', {
    ...{ nodeId: within, selector },
  })
  const { node } = await session.send('DOM.describeNode', { nodeId })
  return node.backendNodeId
}

/** What is read out, without what only tells where one is: words alone, the spaces between them left out. */
export const wordsOf = (heard: readonly Heard[]): string =>
  bare(
    heard
      .filter(({ role }) => WHOLE.includes(role))
      .map(({ name }) => name)
      .join(' '),
  )

/** Words to be compared: where a space falls is the line's doing. */
export const bare = (text: string): string => text.replaceAll(/\s+/g, '')
