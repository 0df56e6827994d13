import { deskStoryOf } from '../model/deskStory'
import { firstChoice } from '../model/frameAddress'
import { type Snippets, snippetsOf } from '../model/snippets'
import type { Copy } from '../schema/brand'
import type { Story } from '../schema/story'
import { DeskForm } from '../views/desk/DeskForm'
import { Preview } from '../views/desk/Preview'
import { SnippetField } from '../views/desk/SnippetField'
import { WhichWhere } from '../views/desk/WhichWhere'
import { statusInWords } from '../views/mark/statusInWords'
import { words } from '../words/en'

/** In place of the address, where nobody told the build. */
const PLACEHOLDER = 'https://YOUR-ADDRESS/'
const FIELDS: readonly (keyof Snippets)[] = [
  'frame',
  'fitted',
  'quote',
  'still',
  'address',
]

/** The embed desk: what to show, how it looks, what to copy. Without script, the first preset. */
export function EmbedDesk({
  story,
  siteUrl,
  frozenFolder,
  copy,
}: {
  story: Story
  /** The absolute address of the desk's own folder, if known. */
  siteUrl: string | null
  /** Where below the live pages the frozen copy of this version is. */
  frozenFolder: string
  /** Which copy of the pages it stands in itself, if in one. */
  copy: Copy | null
}) {
  const { desk } = words
  const told = deskStoryOf(story, {
    statusOf: statusInWords,
    beside: words.besideFigures,
  })
  const kept = copy ? told : { ...told, frozenFolder }
  const choice = firstChoice(kept)
  const base = siteUrl ?? PLACEHOLDER
  const snippets = snippetsOf(base, choice, kept, desk.inside)
  return (
    <>
      <header className="bar">
        <a className="home" href="index.html">
          {story.title}
        </a>
      </header>
      <main data-desk={base}>
        <div className="desk-head">
          <h1>{desk.title}</h1>
          <div>
            <p className="lead">{desk.lead}</p>
            <p className="promises">{desk.promises}</p>
          </div>
        </div>
        <section className="choosing" aria-labelledby="choose">
          <h2 id="choose">{desk.choose}</h2>
          <p className="without-script">{desk.needsScript}</p>
          <DeskForm story={kept} choice={choice} copy={copy} />
        </section>
        <Preview story={kept} choice={choice} />
        <section className="copying-all" aria-labelledby="copy">
          <h2 id="copy">{desk.copyIt}</h2>
          {!siteUrl && <p className="replace">{desk.replace}</p>}
          {FIELDS.map((id) => (
            <SnippetField key={id} id={id} text={snippets[id]} />
          ))}
        </section>
        <WhichWhere />
        <template className="kit">
          {JSON.stringify({ story: kept, words: desk.inside })}
        </template>
      </main>
    </>
  )
}
