// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { webApp } from '../../../scripts/pages/webApp'
import { stories } from '../../support/stories'

describe.each(stories)('the manifest of $name', async ({ story }) => {
  const files = new Map(await webApp(story))
  const manifest = JSON.parse(String(files.get('site.webmanifest')))

  it('names the story, and stays within its folder', () => {
    expect(manifest.name).toBe(story.title)
    expect(manifest.lang).toBe(story.lang)
    expect([manifest.start_url, manifest.scope]).toEqual(['./', './'])
    expect(manifest.background_color).toMatch(/^#[\da-f]{6}$/i)
  })

  it('has an icon of each size that systems ask for, one of them to be cut', () => {
    const sizes = manifest.icons.map(
      (icon: { src: string; sizes: string; purpose: string }) => {
        const picture = files.get(icon.src) as Buffer
        // A PNG says its width and height in its first chunk.
        const size = `${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`
        expect(size).toBe(icon.sizes)
        return `${icon.purpose} ${size}`
      },
    )
    expect(sizes).toEqual(['any 192x192', 'any 512x512', 'maskable 512x512'])
    expect(files.get('icons/maskable-512.png')).not.toEqual(
      files.get('icons/any-512.png'),
    )
  })

  it('has the icon also as the file that browsers ask for where no head names one', () => {
    const icon = files.get('favicon.ico') as Buffer
    expect([...icon.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 48, 48])
    const [length, from] = [icon.readUInt32LE(14), icon.readUInt32LE(18)]
    expect(icon.length).toBe(from + length)
    const png = icon.subarray(from)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([48, 48])
  })
})
