import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paramIn, withParam } from '../../src/browser/embed/hostAddress'
import { anyText, wellFormed } from './anyText'
import { holds, PATIENTLY } from './holds'

const text = anyText(['explainer', 'explainer-2', '%65xplainer', 'explainer='])
const KEYS = ['explainer', 'explainer-2', 'a b&', '__proto__']

describe(
  'a host’s address, in which our script keeps a step',
  PATIENTLY,
  () => {
    test('says the step that was written, however it was written before', () => {
      holds(
        fc.property(
          ...[text, text, fc.constantFrom(...KEYS), text],
          (search, hash, key, step) => {
            const href = new URL(`?${search}#${hash}`, 'https://host.example/p')
              .href
            const { search: asked } = new URL(withParam(href, key, step))
            expect(paramIn(asked, key)).toBe(wellFormed(step))
            expect(new URLSearchParams(asked).getAll(key)).toHaveLength(1)
          },
        ),
      )
    })

    test('is otherwise the host’s, and stays as it is', () => {
      holds(
        fc.property(text, text, text, (search, hash, step) => {
          const here = new URL(`?${search}#${hash}`, 'https://host.example/p')
          const there = new URL(withParam(here.href, 'explainer', step))
          expect(there.origin + there.pathname).toBe(
            here.origin + here.pathname,
          )
          expect(there.hash).toBe(here.hash)
          const others = ({ searchParams }: URL) =>
            [...searchParams].filter(([key]) => key !== 'explainer')
          expect(others(there)).toEqual(others(here))
        }),
      )
    })
  },
)
