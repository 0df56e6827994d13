// The little of the sfnt container that HarfBuzz leaves to be done: new names,
// a `gasp` table, and checksums that are right afterwards.

/** Names that describe the origin of the font, and must go on doing so. */
const COPYRIGHT = 0
const TRADEMARK = 7

/**
 * `gasp`, version 1, one range: smooth in both directions at every size.
 * Without it Windows smooths text below 20 px horizontally only.
 */
const GASP = Buffer.from([0, 1, 0, 1, 0xff, 0xff, 0, 0x0f])

const pad = (data) =>
  Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])

function checksum(data) {
  let sum = 0
  for (let i = 0; i < data.length; i += 4) {
    sum = (sum + data.readUInt32BE(i)) >>> 0
  }
  return sum
}

/** The tables of a font by their tags. */
export function readTables(font) {
  const tables = new Map()
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const entry = 12 + 16 * i
    const start = font.readUInt32BE(entry + 8)
    tables.set(
      font.toString('latin1', entry, entry + 4),
      font.subarray(start, start + font.readUInt32BE(entry + 12)),
    )
  }
  return tables
}

function writeTables(version, tables) {
  const tags = [...tables.keys()].sort()
  const power = Math.floor(Math.log2(tags.length))
  const header = Buffer.alloc(12 + 16 * tags.length)
  header.writeUInt32BE(version, 0)
  header.writeUInt16BE(tags.length, 4)
  header.writeUInt16BE(16 * 2 ** power, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(16 * tags.length - 16 * 2 ** power, 10)
  const parts = [header]
  let offset = header.length
  let head = 0
  for (const [i, tag] of tags.entries()) {
    const data = Buffer.from(tables.get(tag))
    if (tag === 'head') {
      head = offset
      data.writeUInt32BE(0, 8)
    }
    const padded = pad(data)
    const entry = 12 + 16 * i
    header.write(tag, entry, 'latin1')
    header.writeUInt32BE(checksum(padded), entry + 4)
    header.writeUInt32BE(offset, entry + 8)
    header.writeUInt32BE(data.length, entry + 12)
    parts.push(padded)
    offset += padded.length
  }
  const font = Buffer.concat(parts)
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, head + 8)
  return font
}

/** The `name` table with every name given anew by `rename(id, text)`. */
function renamed(table, rename) {
  const count = table.readUInt16BE(2)
  const storage = table.readUInt16BE(4)
  const header = Buffer.from(table.subarray(0, 6 + 12 * count))
  header.writeUInt16BE(header.length, 4)
  const texts = []
  let offset = 0
  for (let i = 0; i < count; i += 1) {
    const record = 6 + 12 * i
    if (header.readUInt16BE(record) !== 3) {
      throw new Error('A name that is not in UTF-16: HarfBuzz left none before')
    }
    const id = header.readUInt16BE(record + 6)
    const start = storage + header.readUInt16BE(record + 10)
    const old = Buffer.from(
      table.subarray(start, start + header.readUInt16BE(record + 8)),
    )
    const kept = id === COPYRIGHT || id === TRADEMARK
    const text = old.swap16().toString('utf16le')
    const name = kept ? text : rename(id, text)
    if (!kept && name.includes('Source')) {
      throw new Error(`Name ${id} still has the reserved name: ${name}`)
    }
    const data = Buffer.from(name, 'utf16le').swap16()
    header.writeUInt16BE(data.length, record + 8)
    header.writeUInt16BE(offset, record + 10)
    texts.push(data)
    offset += data.length
  }
  return Buffer.concat([header, ...texts])
}

/**
 * The same font under another name. The Open Font License lets nobody but
 * Adobe give a changed font the reserved name "Source", and a subset is a
 * changed font.
 */
export function withName(font, family) {
  const tables = readTables(font)
  const postscript = family.replaceAll(' ', '')
  const names = {
    1: family,
    3: `${postscript};subset`,
    4: family,
    6: postscript,
    16: family,
    25: postscript,
  }
  const rename = (id, text) =>
    names[id] ?? text.replace(/Source[ A-Za-z0-9]*/, postscript)
  tables.set('name', renamed(tables.get('name'), rename))
  tables.set('gasp', GASP)
  return writeTables(font.readUInt32BE(0), tables)
}
