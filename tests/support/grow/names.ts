// Invented names of places, people, papers and authorities, each once.

const FIRST =
  'Ada Ben Cleo Dov Edda Finn Greta Hugo Ines Jonas Kira Liv Milo Nora Otto Pia Quint Rosa Sven Tilda Udo Vera Wim Xenia Yara Zeno'.split(
    ' ',
  )
const START =
  'Bar Cor Dan Fel Gar Hol Kel Lan Mar Nor Pel Ros Sel Tam Vel Wen'.split(' ')
const END =
  'bridge by dale field ford gate ham hurst land ley mere mouth ridge stead wick wood'.split(
    ' ',
  )

const at = <T>(list: readonly T[], index: number, fallback: T): T =>
  list[index % list.length] ?? fallback

/** "Barbridge", "Corbridge" …: 256 of them, each once. */
export function placeName(index: number): string {
  const round = Math.floor(index / START.length)
  return at(START, index, '') + at(END, round, '')
}

/** "Ada Barbridge": as many as are asked for, each once. */
export function personName(index: number): string {
  const round = Math.floor(index / FIRST.length)
  return `${at(FIRST, index, '')} ${placeName(index + 7 * round)}`
}

/** "The Barbridge Post": an invented paper. */
export function outletName(index: number): string {
  const kinds = ['Post', 'Courier', 'Radio', 'Wire', 'Echo']
  return `The ${placeName(index)} ${at(kinds, index, 'Post')}`
}

/** "the Barbridge Council": an invented authority. */
export function authorityName(index: number): string {
  const kinds = ['Council', 'Harbour Office', 'Water Board', 'Guard']
  return `the ${placeName(index)} ${at(kinds, index, 'Council')}`
}
