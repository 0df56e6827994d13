import type { Story } from '../../schema/story'
import type { Step } from '../../schema/telling'
import { ComparisonChart } from './ComparisonChart'
import { RulerFigure } from './RulerFigure'
import { SidesDiagram } from './SidesDiagram'

/** The figures that belong to a step's text; `ruler`: with the reader's own, which needs the page's script. */
export function StepFigures({
  story,
  step,
  ruler = true,
}: {
  story: Story
  step: Step
  ruler?: boolean
}) {
  const { sides, comparisons } = story
  const distance = comparisons.find(({ unit }) => unit === 'km')
  return (
    <>
      {sides?.step === step.id && <SidesDiagram story={story} sides={sides} />}
      {comparisons
        .filter((comparison) => comparison.step === step.id)
        .map((comparison) => (
          <ComparisonChart
            key={comparison.id}
            story={story}
            comparison={comparison}
          />
        ))}
      {ruler && distance?.step === step.id && <RulerFigure story={story} />}
    </>
  )
}
