// `embed.js`: for pages that hold our frames, not for ours. Built apart, one
// classic script without imports; one global name, whatever the story.

import { followFrames, type Registry } from '../browser/embed/followFrames'

try {
  const shared = window as { explainerEmbed?: Registry }
  shared.explainerEmbed ??= { folders: [], frames: 0 }
  const script =
    document.currentScript ?? document.querySelector('script[src*="embed.js"]')
  const folder = new URL('.', (script as HTMLScriptElement).src).href
  const { folders } = shared.explainerEmbed
  if (!folders.includes(folder)) {
    folders.push(folder)
    followFrames(folder, shared.explainerEmbed)
  }
} catch {
  // The frames stay as they are, and no error of ours is in the host's console.
}
