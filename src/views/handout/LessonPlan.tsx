import type { Plan } from '../../schema/lesson'
import { words } from '../../words/en'

/** A lesson of so many minutes: from which minute to which, what is done. */
export function LessonPlan({ plan }: { plan: Plan }) {
  const { key } = words.handout
  const id = `plan-${plan.minutes}`
  const endOf = (at: number) =>
    plan.parts.slice(0, at + 1).reduce((sum, { minutes }) => sum + minutes, 0)
  return (
    <section className="plan" aria-labelledby={id}>
      <h3 id={id}>{key.plan(plan.minutes)}</h3>
      <ol>
        {plan.parts.map(({ title, text, minutes }, i) => (
          <li key={title}>
            <span className="minutes">
              {endOf(i) - minutes}–{endOf(i)}
            </span>
            <span>
              <b>{title}.</b> {text}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
