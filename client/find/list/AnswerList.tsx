import { Trans } from '@lingui/react/macro'
import { useRef } from 'react'
import type { Fit, JudgedListing } from '../../../core/seek/fit.ts'
import { asksAnything } from '../../../core/seek/question.ts'
import { ServiceCard } from '../../help/card/ServiceCard.tsx'
import { useAddress } from '../../help/address/useAddress.ts'
import type { Trust } from '../../help/words/trust.ts'
import { DoesNotFit } from './DoesNotFit.tsx'
import { fitGroups, type FitGroup, type StepGroup, type TrustGroup } from './fitGroups.ts'
import { ShowMore } from './ShowMore.tsx'
import { CountWords, StepTitle, TrustWords } from './StepTitle.tsx'
import { usePointedCard } from './usePointedCard.ts'

export interface AnswerListProps {
  path: string
  answers: Fit
  /** Closest to typed words first, so that nearness makes no groups. */
  byWords: boolean
  /** Whether it is known where the person is. */
  near: boolean
  pointedAt: string | null
  onPoint: (id: string | null) => void
}

/** The list: what fits, what may, and, folded, what does not; the nearer step first; twenty at a time. */
export function AnswerList({ path, answers, byWords, near, pointedAt, onPoint }: AnswerListProps) {
  const address = useAddress()
  const left = answers.matches.length + answers.unknown.length - address.show
  const list = useRef<HTMLDivElement>(null)
  usePointedCard(list, onPoint)
  const asked = asksAnything(address)
  return (
    <div className="answers" ref={list}>
      {!asked && (byWords || !near) && (
        <h2 className="unseen">
          <Trans>The answers</Trans>
        </h2>
      )}
      {byWords ? (
        <Cards answers={[...answers.matches, ...answers.unknown].slice(0, address.show)} under={null} pointedAt={pointedAt} />
      ) : (
        fitGroups(answers, address.show).map((group) => <FitSection key={group.fits} {...{ group, asked, near, pointedAt }} />)
      )}
      <ShowMore path={path} left={left} />
      {answers.others.length > 0 && <DoesNotFit path={path} others={answers.others} />}
    </div>
  )
}

interface SectionProps {
  asked: boolean
  near: boolean
  pointedAt: string | null
}

/** Where nothing was asked there is one list, and no heading over it. */
function FitSection({ group, ...props }: SectionProps & { group: FitGroup }) {
  const steps = group.steps.map((one) => <StepSection key={one.step} group={one} {...props} />)
  if (!props.asked) return <>{steps}</>
  return (
    <section className="fit">
      <div className="group-title">
        <h2>
          <FitTitle fits={group.fits} />
        </h2>
        <p className="quiet">
          <CountWords count={group.count} />
        </p>
      </div>
      {steps}
    </section>
  )
}

function FitTitle({ fits }: Pick<FitGroup, 'fits'>) {
  if (fits === 'matches') return <Trans>Fits what you asked</Trans>
  return fits === 'unknown' ? <Trans>Not stated – ring first</Trans> : <Trans>Probably not – ring first</Trans>
}

function StepSection({ group: { step, groups }, ...props }: SectionProps & { group: StepGroup }) {
  return (
    <section className="step">
      {groups.map((group, i) => (
        <TrustSection key={group.trust} group={group} step={i === 0 && (props.near || step === 'closed') ? step : null} {...props} />
      ))}
    </section>
  )
}

/** @param props.step that it begins; null = its heading stands above already */
function TrustSection({ group, step, asked, pointedAt }: SectionProps & { group: TrustGroup; step: StepGroup['step'] | null }) {
  const cards = <Cards answers={group.shown} under={group.trust === 'lately' ? null : group.trust} pointedAt={pointedAt} />
  if (group.folded)
    return (
      <details className="fold">
        <summary>
          <CountWords count={group.count} />
          {' · '}
          <TrustWords trust={group.trust} />
        </summary>
        {cards}
      </details>
    )
  return (
    <>
      <StepTitle level={asked ? 'h3' : 'h2'} step={step} trust={group.trust} count={group.count} />
      {cards}
    </>
  )
}

/** @param under what the heading above says already of how lately they were checked */
export function Cards({
  answers,
  under,
  pointedAt,
}: {
  answers: readonly JudgedListing[]
  under: Exclude<Trust, 'lately'> | null
  pointedAt: string | null
}) {
  const { types, at, href } = useAddress()
  return (
    <ol className="cards">
      {answers.map((answer) => (
        <ServiceCard
          key={answer.service.id}
          answer={answer}
          href={href(`/service/${answer.service.id}`)}
          wanted={types}
          at={at}
          pointedAt={pointedAt === answer.service.id}
          under={under}
        />
      ))}
    </ol>
  )
}
