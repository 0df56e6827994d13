// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { parseSiteUrl } from '../../../scripts/settings/siteUrl'

describe('parseSiteUrl', () => {
  it.each([
    ['https://news.example', 'https://news.example/'],
    ['https://news.example/ain-issa', 'https://news.example/ain-issa/'],
    ['https://news.example/ain-issa///', 'https://news.example/ain-issa/'],
    ['http://localhost:4173/', 'http://localhost:4173/'],
  ])('takes %s for the folder %s', (given, address) => {
    expect(parseSiteUrl(given)).toBe(address)
  })

  it.each([undefined, ''])('knows no address where none is set: %j', (none) => {
    expect(parseSiteUrl(none)).toBeNull()
  })

  it.each([
    ['news.example/story', 'no absolute address'],
    ['/story/', 'no absolute address'],
    ['ftp://news.example/', 'not http or https'],
    ['https://news.example/?page=1', 'more than a folder'],
    ['https://news.example/#top', 'more than a folder'],
    ['https://me:secret@news.example/', 'more than a folder'],
  ])('refuses %s and says what to write', (given, fault) => {
    expect(() => parseSiteUrl(given)).toThrow(fault)
    expect(() => parseSiteUrl(given)).toThrow('https://news.example/story/')
  })
})
