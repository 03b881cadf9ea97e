import { Trans, useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import type { JudgedListing } from '../../../core/seek/fit.ts'
import { AskLink } from '../../help/address/AskLink.tsx'
import { AGE_OF, trustOf } from '../../help/words/trust.ts'
import { WishIcon } from '../filters/WishIcon.tsx'
import { WISHES, type Wish } from '../filters/wishes.ts'
import { Cards } from './AnswerList.tsx'
import { TrustWords } from './StepTitle.tsx'
import { usePointedCard } from './usePointedCard.ts'

/** How many of each need stand in the overview. */
const OF_EACH = 2

export interface OverviewProps {
  path: string
  /** In the order of `search`. */
  answers: readonly JudgedListing[]
  pointedAt: string | null
  onPoint: (id: string | null) => void
}

/** With no need chosen: every need that can be met here, food and crisis first, each with its nearest and the way to all. */
export function Overview({ path, answers, pointedAt, onPoint }: OverviewProps) {
  const list = useRef<HTMLDivElement>(null)
  usePointedCard(list, onPoint)
  const open = answers.filter(({ service }) => service.status !== 'closed')
  return (
    <div className="answers" ref={list}>
      {WISHES.map((wish) => (
        <WishSection key={wish.id} {...{ wish, path, pointedAt }} answers={open.filter(({ service }) => meetsWish(service.types, wish))} />
      ))}
    </div>
  )
}

const meetsWish = (types: readonly string[], wish: Wish): boolean => wish.types.some((type) => types.includes(type))

function WishSection({ wish, path, answers, pointedAt }: { wish: Wish } & Omit<OverviewProps, 'onPoint'>) {
  const { i18n } = useLingui()
  if (answers.length === 0) return null
  const shown = answers.slice(0, OF_EACH)
  const ages = new Set(shown.map(({ freshness }) => AGE_OF[freshness]))
  const trust = ages.size === 1 ? trustOf(shown, [...ages][0]!) : 'lately'
  const under = trust === 'lately' ? null : trust
  const name = i18n._(wish.words)
  return (
    <section className="wish">
      <div className="group-title">
        <h2>
          <WishIcon picture={wish.id} />
          {name}
        </h2>
        {answers.length > shown.length && (
          <AskLink className="all-of" path={path} changes={{ types: [...wish.types] }}>
            <Trans>
              All {answers.length}
              <span className="unseen">: {name}</span>
            </Trans>
          </AskLink>
        )}
        {under !== null && (
          <p className="quiet">
            <TrustWords trust={under} />
          </p>
        )}
      </div>
      <Cards answers={shown} under={under} pointedAt={pointedAt} />
    </section>
  )
}
