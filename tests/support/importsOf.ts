import path from 'node:path'

export interface Import {
  target: string
  /** The file meant, if it is one of ours: "src/model/plate". */
  resolved: string | null
  typeOnly: boolean
}

/** Static, lazy and re-exporting imports; `import type` apart. */
export function importsOf({
  file,
  code,
}: {
  /** "src/model/plate.ts" */
  file: string
  code: string
}): Import[] {
  const found = code.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'"`;]*?from\s*)?['"]([^'"]+)['"]|\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
  )
  return [...found].map(([, type, clause = '', fixed, lazy]) => {
    const target = fixed ?? lazy ?? ''
    const named = clause.match(/\{([^}]*)\}/)?.[1]?.split(',') ?? []
    const allTypes =
      named.some((name) => name.trim()) &&
      !/^\s*\w/.test(clause) &&
      named.every((name) => !name.trim() || /^\s*type\s/.test(name))
    return {
      target,
      resolved: target.startsWith('.')
        ? path.posix.join(path.posix.dirname(file), target)
        : null,
      typeOnly: Boolean(type) || allTypes,
    }
  })
}
