import type { ReactNode } from 'react'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'

export type PartName = keyof typeof words.handout.parts

/** A part of the handout that begins on a page of its own; `beside` stands in the line of its heading. */
export function Part({
  story,
  name,
  beside,
  children,
}: {
  story: Story
  name: Exclude<PartName, 'handout'>
  beside?: ReactNode
  children: ReactNode
}) {
  const title = `part-${name}-title`
  return (
    <section className="part" id={`part-${name}`} aria-labelledby={title}>
      <header className="part-head">
        <h2 id={title}>{words.handout.parts[name]}</h2>
        {beside}
        <p>{story.title}</p>
      </header>
      {children}
    </section>
  )
}
