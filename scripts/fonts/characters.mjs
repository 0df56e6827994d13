const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))

const LETTERS = [...'çÇğĞıİöÖşŞüÜêÊîÎûÛâÂáéèíóúñåäø']

const SYMBOLS = [...'‘’“”–—…·•°′″×−±≤≥≈→←↑↓©§†\u00a0\u202f']

/** Every character both fonts are cut to. */
export const CHARACTERS = [...ASCII, ...SYMBOLS, ...LETTERS]

/**
 * The characters the table of advances holds. The accented letters are not
 * among them: each is as wide as its base letter (advances.mjs checks that).
 */
export const MEASURED = [...ASCII, ...'ıø', ...SYMBOLS]

/** The accented letters of the set, which decompose to a base and a mark. */
export const ACCENTED = LETTERS.filter((c) => c.normalize('NFD') !== c)
