// Which labels have room where the reader has moved the map.

import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

/**
 * Away from the story's frames nobody has placed the labels: of words that
 * would cover each other, those needed more stay, and of those off the map none,
 * lest the focus goes where nothing is seen.
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
  const container = map.getContainer()
  const frame = container.getBoundingClientRect()
  const taken: DOMRect[] = []
  for (const pin of container.querySelectorAll('.pin:has(.label)')) {
    const box = isNeeded && pin.querySelector('.label')?.getBoundingClientRect()
    const isHidden = box
      ? !overlap(box, frame) || taken.some((other) => overlap(box, other))
      : false
    pin.toggleAttribute('data-hidden', isHidden)
    if (box && !isHidden) taken.push(box)
  }
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return (
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  )
}
