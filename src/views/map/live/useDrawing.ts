import { type RefObject, useLayoutEffect } from 'react'

/** Fills an element with copies of what the still shows. */
export function useDrawing(
  holder: RefObject<Element | null>,
  drawings: readonly SVGElement[],
) {
  useLayoutEffect(
    function copyDrawings() {
      holder.current?.replaceChildren(
        ...drawings.map((drawing) => drawing.cloneNode(true)),
      )
    },
    [holder, drawings],
  )
}
