import type { Lesson } from '../../schema/lesson'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { LessonPlan } from './LessonPlan'
import { Part } from './Part'

/** The key's second page: what to mind, what for, minute by minute. */
export function LessonPlans({
  story,
  lesson,
}: {
  story: Story
  lesson: Lesson
}) {
  const { key } = words.handout
  return (
    <Part story={story} name="plans">
      <div className="key-columns">
        <Notes id="before" title={key.contentNote} texts={lesson.contentNote} />
        <Notes id="care" title={key.care} texts={lesson.care} />
        <Notes id="aims" title={key.objectives} texts={lesson.objectives} />
        {lesson.plans.map((plan) => (
          <LessonPlan key={plan.minutes} plan={plan} />
        ))}
      </div>
    </Part>
  )
}

function Notes({
  id,
  title,
  texts,
}: {
  id: string
  title: string
  texts: readonly string[]
}) {
  return (
    <section aria-labelledby={`key-${id}`}>
      <h3 id={`key-${id}`}>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
