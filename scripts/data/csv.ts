type Cell = string | number | boolean | undefined

/**
 * Rows as RFC 4180 has them: quoted where they must be, ends of lines CRLF.
 * The columns are those of the first row.
 */
export function csv(rows: readonly Record<string, Cell>[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const line = (cells: Cell[]) => `${cells.map(quoted).join(',')}\r\n`
  return [
    line(columns),
    ...rows.map((row) => line(columns.map((column) => row[column]))),
  ].join('')
}

function quoted(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
