import { useRef, useSyncExternalStore } from 'react'
import type { Shape } from '../schema/map'
import { shapeShown } from './readPlate'
import type { Stage } from './stage'

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** The shape of plate that suits the window; while the map is folded away, the last one. */
export function useShape(stage: Stage): Shape {
  const last = useRef<Shape>('wide')
  return useSyncExternalStore(onResize, () => {
    last.current = shapeShown(stage) ?? last.current
    return last.current
  })
}
