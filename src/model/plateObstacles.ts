// What words and numbers keep off on a plate.

import type { Story } from '../schema/story'
import { alongRuler } from './alongLines'
import type { RulerDrawing } from './drawing'
import { type Box, boxAround } from './labels'
import { get } from './lookup'
import type { PlateGround } from './plateGround'
import { LOCATOR, RADII } from './plateSizes'
import type { Scene } from './scene'

/** On a slide the scale lies on the map, at the foot of its left side, and a button on the right, CSS px. */
const FOOT = { scale: 150, button: 74, height: 38 }

/** What of a scene no words may cover: the focus, the rings, the rulers. */
export function obstaclesOf(
  story: Story,
  scene: Scene,
  rulers: readonly RulerDrawing[],
  ground: PlateGround,
): Box[] {
  return [
    boxAround(ground.at(scene.focus.at), RADII.focus + 3),
    ...scene.rings.map(({ place }) =>
      boxAround(
        ground.at(get(story.places, place, 'place').at),
        RADII.ring + 2,
      ),
    ),
    ...rulers.flatMap((ruler) => alongRuler(ruler, ground.px)),
  ]
}

/** The corner that the small regional map takes. */
export const locatorCorner = ({ width }: PlateGround): Box => ({
  left: width - LOCATOR.width - 4,
  top: 0,
  right: width,
  bottom: LOCATOR.height + 4,
})

/** What lies over the foot of a slide. */
export function slideFoot({ width, height }: PlateGround): Box[] {
  const top = height - FOOT.height
  return [
    { left: 0, top, right: FOOT.scale, bottom: height },
    { left: width - FOOT.button, top, right: width, bottom: height },
  ]
}
