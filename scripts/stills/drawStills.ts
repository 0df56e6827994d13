import { renderAsync } from '@resvg/resvg-js'
import { openingScene, type Scene, sceneAt } from '../../src/model/scene'
import { stillOf } from '../../src/model/still'
import { formatDate } from '../../src/model/time'
import type { Story } from '../../src/schema/story'
import { encodePng } from './encodePng'
import { savedFaces, savedSvg } from './savedSvg'
import { stillFonts } from './stillFonts'
import { stillStyle, stillSvg } from './stillSvg'

/** A scene to be drawn: of a step, or the story's own. */
interface Drawn {
  id?: string
  scene: Scene
  svg: string
}

/** Every scene as a picture and as a drawing: "stills/where.png", "stills/where.svg" and so on, with its bytes. */
export async function drawStills(
  story: Story,
): Promise<[string, Buffer | string][]> {
  const style = stillStyle(story)
  const opening = openingScene(story)
  const date = formatDate(story.axis.magnified)
  const drawings: Drawn[] = [
    { scene: opening, svg: stillSvg(story, opening, style) },
    ...story.steps.map(({ id, kicker }) => {
      const scene = sceneAt(story, id)
      // Some say what a step is about, in place of when.
      const day = /\d/.test(kicker) ? kicker : `${kicker} · ${date}`
      return { id, scene, svg: stillSvg(story, scene, style, day) }
    }),
  ]
  const all = drawings.map(({ svg }) => svg).join('')
  const faces = await savedFaces(all)
  const fontFiles = await stillFonts(all)
  const font = { fontFiles, loadSystemFonts: false }
  const pictures = drawings.map(
    async ({ id, svg }): Promise<[string, Buffer]> => {
      const picture = await renderAsync(svg, { font })
      return [stillOf(id), await encodePng(picture.pixels, picture)]
    },
  )
  const files = drawings.map(({ id, scene, svg }): [string, string] => {
    const text = `${scene.alt} ${story.notice} ${story.map.credit}`
    const saved = savedSvg(svg, { title: scene.title, text, faces })
    return [stillOf(id, 'svg'), saved]
  })
  return [...(await Promise.all(pictures)), ...files]
}
