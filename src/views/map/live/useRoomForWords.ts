import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

/**
 * Away from the story's frames nobody has placed the labels: of words that
 * would cover each other, those needed more stay.
 */
export function useRoomForWords(isNeeded: boolean) {
  const map = useMap()
  // After every rendering: pins come and go with the step.
  useEffect(function makeRoom() {
    hideCovered(map, isNeeded)
  })
  useEffect(
    function makeRoomAsItMoves() {
      function onMoved() {
        hideCovered(map, isNeeded)
      }
      map.on('moveend', onMoved)
      return function stopMaking() {
        map.off('moveend', onMoved)
      }
    },
    [map, isNeeded],
  )
}

function hideCovered(map: LeafletMap, isNeeded: boolean) {
  const labels = map
    .getContainer()
    .querySelectorAll<SVGElement>('.pin-drawing > .label')
  const taken: DOMRect[] = []
  for (const label of labels) {
    if (!isNeeded) {
      label.removeAttribute('data-covered')
      continue
    }
    const box = label.getBoundingClientRect()
    const isCovered = taken.some((other) => overlap(box, other))
    label.toggleAttribute('data-covered', isCovered)
    if (!isCovered) taken.push(box)
  }
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return (
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  )
}
