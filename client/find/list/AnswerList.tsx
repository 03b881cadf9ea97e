import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useRef, type ReactNode } from 'react'
import type { Fit } from '../../../core/seek/fit.ts'
import { asksAnything } from '../../../core/seek/question.ts'
import { distanceWords } from '../../i18n/distanceWords.ts'
import { fitGroups, type FitGroup, type Trust, type TrustGroup } from './fitGroups.ts'
import { useAddress } from '../../help/address/useAddress.ts'
import { DoesNotFit } from './DoesNotFit.tsx'
import { ServiceCard } from '../../help/card/ServiceCard.tsx'
import { ShowMore } from './ShowMore.tsx'
import { usePointedCard } from './usePointedCard.ts'

interface AnswerListProps {
  path: string
  answers: Fit
  pointedAt: string | null
  onPoint: (id: string | null) => void
}

/** The list: what fits, what may, and, folded, what does not; twenty at a time. */
export function AnswerList({ path, answers, pointedAt, onPoint }: AnswerListProps) {
  const address = useAddress()
  const left = answers.matches.length + answers.unknown.length - address.show
  const list = useRef<HTMLDivElement>(null)
  usePointedCard(list, onPoint)
  const asked = asksAnything(address)
  return (
    <div className="answers" ref={list}>
      {asked && answers.matches.length === 0 && answers.unknown.length > 0 && (
        <p className="note">
          <Trans>Nothing here is sure to fit. These may: their lists do not say. Ring first.</Trans>
        </p>
      )}
      {fitGroups(answers, address.show).map((group) => (
        <FitSection key={group.fits} group={group} asked={asked} pointedAt={pointedAt} />
      ))}
      <ShowMore path={path} left={left} />
      {answers.others.length > 0 && <DoesNotFit path={path} others={answers.others} />}
    </div>
  )
}

/** Where nothing was asked there is one list, and no heading over it. */
function FitSection({ group, asked, pointedAt }: { group: FitGroup; asked: boolean; pointedAt: string | null }) {
  const groups = group.groups.map((one) => <TrustSection key={one.trust} group={one} level={asked ? 'h3' : 'h2'} pointedAt={pointedAt} />)
  if (!asked) return <>{groups}</>
  return (
    <section className="fit">
      <GroupHead level="h2" count={group.count}>
        {group.fits === 'matches' ? <Trans>Fits what you asked</Trans> : <Trans>Not stated – ring first</Trans>}
      </GroupHead>
      {groups}
    </section>
  )
}

function TrustSection({ group, level, pointedAt }: { group: TrustGroup; level: 'h2' | 'h3'; pointedAt: string | null }) {
  const { types, at, href } = useAddress()
  const list = (
    <ol className="cards">
      {group.shown.map((answer) => (
        <ServiceCard
          key={answer.service.id}
          answer={answer}
          href={href(`/service/${answer.service.id}`)}
          wanted={types}
          at={at}
          pointedAt={pointedAt === answer.service.id}
          under={group.trust === 'lately' ? null : group.trust}
        />
      ))}
    </ol>
  )
  if (group.folded)
    return (
      <details className="fold">
        <summary>
          <TrustTitle trust={group.trust} />{' '}
          <span className="quiet">
            <CountWords count={group.count} />
            {group.trust !== 'long ago' && group.nearestM !== null && <FarWords metres={group.nearestM} />}
          </span>
        </summary>
        {list}
      </details>
    )
  if (group.trust === 'lately') return list
  return (
    <section>
      <GroupHead level={level} count={group.count}>
        <TrustTitle trust={group.trust} />
      </GroupHead>
      {list}
    </section>
  )
}

function GroupHead({ level: Heading, count, children }: { level: 'h2' | 'h3'; count: number; children: ReactNode }) {
  return (
    <div className="group-title">
      <Heading>{children}</Heading>
      <p className="quiet">
        <CountWords count={count} />
      </p>
    </div>
  )
}

/** " · the nearest is 21.2 km (13.2 miles) away" */
function FarWords({ metres }: { metres: number }) {
  const { i18n } = useLingui()
  const far = distanceWords(i18n, metres)
  return <Trans> · the nearest is {far} away</Trans>
}

function TrustTitle({ trust }: { trust: Trust }) {
  if (trust === 'lately') return <Trans>Checked within half a year</Trans>
  return trust === 'not lately' ? (
    <Trans>Hours not checked – ring first</Trans>
  ) : (
    <Trans>Not checked for over a year – ring before you go</Trans>
  )
}

const CountWords = ({ count }: { count: number }) => <Plural value={count} one="# place" other="# places" />
