import { useEffect, useState } from 'react'

/**
 * True a task after `when` is: two short tasks let a tap in between that one
 * long task would keep waiting.
 */
export function useNextTask(when: boolean): boolean {
  const [isDue, setDue] = useState(false)
  useEffect(
    function waitForNextTask() {
      if (!when) return
      const timer = setTimeout(() => setDue(true))
      return () => clearTimeout(timer)
    },
    [when],
  )
  return isDue
}
