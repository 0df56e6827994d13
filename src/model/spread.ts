/** A label that wants to stand at `want` and is `size` long, both in px. */
export interface Spreadable {
  want: number
  size: number
}

/**
 * Moves labels apart along one axis without changing their order, each as
 * little as possible, none before `start`. Returns their middles, in order.
 */
export function spread(labels: readonly Spreadable[], start: number): number[] {
  // Blocks of touching labels, merged while they overlap (pool adjacent violators).
  const blocks: { first: number; count: number; top: number; size: number }[] =
    []
  for (const [index, label] of labels.entries()) {
    let block = {
      first: index,
      count: 1,
      top: Math.max(start, label.want - label.size / 2),
      size: label.size,
    }
    let last = blocks.at(-1)
    while (last && last.top + last.size > block.top) {
      const size = last.size + block.size
      const wants = labels.slice(last.first, block.first + block.count)
      block = {
        first: last.first,
        count: last.count + block.count,
        top: Math.max(start, bestTop(wants)),
        size,
      }
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

/** Where a row of touching labels starts so that its middles are, on average, where they want. */
function bestTop(labels: readonly Spreadable[]): number {
  let before = 0
  let sum = 0
  for (const { want, size } of labels) {
    sum += want - (before + size / 2)
    before += size
  }
  return sum / labels.length
}
