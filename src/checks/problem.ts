/** A rule of content that is broken, with what to do about it. */
export interface Problem {
  /** The list it is in, as `story.ts` names it: "claims". */
  list: string
  /** The entry's id, or the nearest name for it. */
  id: string
  /** The rule, as a slug. */
  rule: string
  /** What is wrong and how to mend it. */
  remedy: string
}
