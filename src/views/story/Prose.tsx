import { parseProse, type Run } from '../../model/prose'
import type { Story } from '../../schema/story'

/** Running text with its speakers in semibold and its terms linked to their explanation. */
export function Prose({ story, text }: { story: Story; text: string }) {
  return (
    <>
      {parseProse(story, text).map((run, i) => (
        // Runs never move: prose is written once, in the build.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <ProseRun key={i} run={run} />
      ))}
    </>
  )
}

function ProseRun({ run }: { run: Run }) {
  switch (run.type) {
    case 'speaker':
      return (
        <b className="who" data-speaker={run.speaker}>
          {run.text}
        </b>
      )
    case 'term':
      return (
        <a className="term" href={`#term-${run.term}`}>
          {run.text}
        </a>
      )
    case 'distance':
    case 'text':
      return run.text
    default:
      return run satisfies never
  }
}
