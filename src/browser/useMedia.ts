import { useSyncExternalStore } from 'react'
import { mediaOf } from './media'

/** Whether a media query holds: useMedia('(pointer: coarse)'). */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = mediaOf(query)
      list?.addEventListener('change', listener)
      return () => list?.removeEventListener('change', listener)
    },
    () => mediaOf(query)?.matches ?? false,
  )
}
