import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Trust } from '../../help/words/trust.ts'
import type { StepGroup } from './fitGroups.ts'

/** "Within 20 minutes on foot · 6 places · not checked for over a year: ring before you go" */
export function StepTitle({
  level: Heading,
  step,
  trust,
  count,
}: {
  level: 'h2' | 'h3'
  step: StepGroup['step'] | null
  trust: Trust
  count: number
}) {
  const title = step === null ? null : <StepWords step={step} />
  return (
    <div className="group-title">
      {title !== null && <Heading>{title}</Heading>}
      <p className="quiet">
        <CountWords count={count} />
        {step !== 'closed' && trust !== 'lately' && (
          <>
            {' · '}
            <TrustWords trust={trust} />
          </>
        )}
      </p>
    </div>
  )
}

/** null = nobody said where they are: there is nothing to say of how near. */
function StepWords({ step }: { step: StepGroup['step'] }): ReactNode {
  switch (step) {
    case 'walk':
      return <Trans>Within 20 minutes on foot</Trans>
    case 'long walk':
      return <Trans>Within an hour on foot</Trans>
    case 'reach':
      return <Trans>By phone, brought to you, or no known door</Trans>
    case 'ride':
      return <Trans>A ride away: within 10 km (6 miles)</Trans>
    case 'far':
      return <Trans>Farther away: within 20 km (12 miles)</Trans>
    case 'very far':
      return <Trans>More than 20 km (12 miles) away</Trans>
    case 'closed':
      return <Trans>Closed</Trans>
    default:
      return step satisfies never
  }
}

export function TrustWords({ trust }: { trust: Trust }): ReactNode {
  switch (trust) {
    case 'lately':
      return null
    case 'not lately':
      return <Trans>hours not checked: ring first</Trans>
    case 'long ago':
      return <Trans>not checked for over a year: ring before you go</Trans>
    case 'no date':
      return <Trans>no date of a check is stated: ring before you go</Trans>
    case 'long ago or no date':
      return <Trans>not checked for over a year, or no date of a check is stated: ring before you go</Trans>
    default:
      return trust satisfies never
  }
}

export const CountWords = ({ count }: { count: number }) => <Plural value={count} one="# place" other="# places" />
