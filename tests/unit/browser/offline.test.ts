// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../src/browser/offline/askedPage'
import { pageAddress } from '../../../src/browser/offline/pageLinks'

const PAGES = ['read', 'present', 'handout']

describe('parsePage', () => {
  it.each([
    ['', 'read'],
    ['?page=present', 'present'],
    ['?theme=dark&page=handout', 'handout'],
    ['?page=toString', 'read'],
    ['?page=Present', 'read'],
    ['?page=present&page=handout', 'read'],
    [`?page=present&x=${'x'.repeat(30_000)}`, 'read'],
    ['?page=%', 'read'],
  ])('%s opens %s', (search, page) => {
    expect(parsePage(search, PAGES)).toBe(page)
  })
})

describe('pageAddress', () => {
  const to = (href: string, here: string) =>
    pageAddress(new URL(href, here), new URL(here)).href

  it.each([
    [
      '?page=present',
      'file:///a/b.html?theme=dark&context=off#where',
      'file:///a/b.html?theme=dark&context=off&page=present#where',
    ],
    [
      '?page=read#sides',
      'file:///b.html?page=present#where',
      'file:///b.html?page=read#sides',
    ],
    // What one page shows of itself says nothing to another.
    [
      '?page=read',
      'file:///b.html?page=present&view=speaker&step=where',
      'file:///b.html?page=read',
    ],
    [
      '?page=read&speaker=a',
      'file:///b.html?page=handout&theme=light',
      'file:///b.html?page=read&theme=light&speaker=a',
    ],
  ])('%s at %s leads to %s', (href, here, expected) => {
    expect(to(href, here)).toBe(expected)
  })
})
