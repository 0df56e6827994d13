import path from 'node:path'

/** A doc comment, and the export that it stands above. */
const TOLD_EXPORT =
  /^\/\*\*((?:[^*]|\*(?!\/))*)\*\/\nexport (?:async )?(?:function|const|let|class|interface|type) (\w+)/gm
/** The comment that a file begins with. */
const AT_TOP = /^(?:(?:\/\/.*\n)+|\/\*(?:[^*]|\*(?!\/))*\*\/\n)/
/** What follows such a comment where it speaks of the whole file. */
const APART = /^(?:\n|import |declare )/
/** What a step or an exercise is called. */
const TITLE = /^ *(?:title|question):\s*(['"])(.+?)\1,?$/m
/** A longer sentence is cut where a part of it ends. */
const LONGEST = 120

/** What files say of themselves, by the ending of their names. */
const READERS: Record<string, (text: string, file: string) => string> = {
  '.ts': ofCode,
  '.tsx': ofCode,
  '.mjs': ofCode,
  '.js': atTop,
  '.css': atTop,
  '.json': ofData,
  '.md': (text) => text.match(/^# (.+)/m)?.[1] ?? '',
}

/**
 * What a file says of itself, in one line: "Every rule that content breaks."
 * Of code its first comment, if that is apart from the code; else the doc
 * comment of the export that it is named after, or of its only one; of a part
 * of a story its title. Empty where it says nothing.
 */
export function oneLine(file: string, text: string): string {
  const said = READERS[path.extname(file)]?.(text, file) ?? ''
  return shortened(firstSentence(said))
}

function ofCode(text: string, file: string): string {
  const top = atTop(text)
  if (top && APART.test(text.slice(top.length))) return top
  const [name = ''] = path.basename(file).split('.')
  const own = name.replaceAll('-', '').toLowerCase()
  const told = [...text.matchAll(TOLD_EXPORT)].map(([, comment, of = '']) => ({
    comment,
    of: of.toLowerCase(),
  }))
  const main =
    told.find(({ of }) => of === own) ??
    told.find(({ of }) => of.includes(own)) ??
    (told.length === 1 ? told[0] : undefined)
  return main?.comment ?? text.match(TITLE)?.[2] ?? ''
}

function atTop(text: string): string {
  return text.match(AT_TOP)?.[0] ?? ''
}

function ofData(text: string, file: string): string {
  if (file.endsWith('.topo.json')) return 'The geometry of the maps.'
  return String(JSON.parse(text).description ?? '')
}

/** Without the marks of a comment, up to the first full stop or tag. */
function firstSentence(comment: string): string {
  const plain = comment
    .replaceAll(/^[ \t]*(?:\/\*+|\*+(?!\/)|\/\/) ?|\*\/\s*$/gm, '')
    .replace(/(?:^|\n)\s*@[\s\S]*/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return plain.match(/^.*?[.?](?= [A-Z`]|$)/)?.[0] ?? plain
}

function shortened(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence
  const part = sentence.match(/^.{20,}?(?=[:;] )/)?.[0]
  return part ? `${part}.` : sentence
}
