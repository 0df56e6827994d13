import { renderAsync } from '@resvg/resvg-js'
import { openingScene, type Scene, sceneAt } from '../src/model/scene'
import { stillOf } from '../src/model/still'
import type { Story } from '../src/schema/story'
import { encodePng } from './stills/encodePng'
import { stillFonts } from './stills/stillFonts'
import { stillStyle, stillSvg } from './stills/stillSvg'

/** Every scene as a picture: "stills/where.png" and so on, with its bytes. */
export async function drawStills(story: Story): Promise<[string, Buffer][]> {
  const scenes: [string, Scene][] = [
    [stillOf(), openingScene(story)],
    ...story.steps.map(({ id }): [string, Scene] => [
      stillOf(id),
      sceneAt(story, id),
    ]),
  ]
  const style = stillStyle(story)
  const drawings = scenes.map(([, scene]) => stillSvg(story, scene, style))
  const fontFiles = await stillFonts(drawings.join(''))
  const font = { fontFiles, loadSystemFonts: false }
  return Promise.all(
    scenes.map(async ([file], i): Promise<[string, Buffer]> => {
      const picture = await renderAsync(drawings[i] ?? '', { font })
      return [file, await encodePng(picture.pixels, picture)]
    }),
  )
}
