import type { ReactNode } from 'react'

/** One choice of a form; `children` are its options. */
export function Choice({
  label,
  name,
  children,
}: {
  label: string
  name: string
  children: ReactNode
}) {
  return (
    <label>
      {label}
      <select name={name}>{children}</select>
    </label>
  )
}
