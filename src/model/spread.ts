/** A label that wants to stand at `want` and is `size` long, both in px. */
export interface Spreadable {
  want: number
  size: number
}

/** Labels that touch, from `first` on. */
interface Block {
  first: number
  count: number
  top: number
  size: number
  /** The sum of where its labels would have it start. */
  tops: number
}

/**
 * Moves labels apart along one axis without changing their order, each as
 * little as possible, none before `start`. Returns their middles, in order.
 */
export function spread(labels: readonly Spreadable[], start: number): number[] {
  // Blocks are merged while they overlap (pool adjacent violators); each label
  // is added to a block once, so that many labels cost no more apiece than few.
  const blocks: Block[] = []
  for (const [first, { want, size }] of labels.entries()) {
    const tops = want - size / 2
    let block = {
      ...{ first, count: 1, size, tops },
      top: Math.max(start, tops),
    }
    let last = blocks.at(-1)
    while (last && last.top + last.size > block.top) {
      block = merged(last, block, start)
      blocks.pop()
      last = blocks.at(-1)
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ first, count, top }) => {
    let y = top
    return labels.slice(first, first + count).map(({ size }) => {
      y += size
      return y - size / 2
    })
  })
}

/** One row of touching labels, whose middles are, on average, where they want. */
function merged(above: Block, below: Block, start: number): Block {
  const count = above.count + below.count
  const tops = above.tops + below.tops - below.count * above.size
  return {
    ...{ first: above.first, count, tops },
    top: Math.max(start, tops / count),
    size: above.size + below.size,
  }
}
