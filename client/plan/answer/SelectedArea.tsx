import { useMemo } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { areaBands } from '../../../core/gap/answer/areaBands.ts'
import { sharedRanks } from '../../../core/gap/answer/sharedRanks.ts'
import { HubHere } from '../scenario/try/HubHere.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { useDeskView } from '../desk/deskView.ts'
import { HowNote } from '../strip/HowNote.tsx'
import { useWhoWords } from '../words/useWhoWords.ts'
import { AreaAnswer } from './AreaAnswer.tsx'
import { worstFirst } from './worstFirst.ts'

/** The area looked at, in words: who lives there, how far the nearest is, how sure that is; and the ones above and below it. */
export function SelectedArea() {
  const { t } = useLingui()
  const { areas, question, ask, state } = useDeskView()
  const { columns } = state
  const i = question.area === null ? -1 : columns.rows.findIndex((row) => areas.code[row] === question.area)
  if (i === -1) return null
  const order = worstFirst(areas, columns, 'need')
  const row = columns.rows[i]!
  return (
    <section className="plan-selected" aria-label={t`The neighbourhood looked at`}>
      <button type="button" onClick={() => ask({ area: null })} aria-label={t`Close`}>
        <Icon name="cross" />
      </button>
      <div aria-live="polite">
        <h3>
          <bdi>{areas.wardName[row]}</bdi>{' '}
          <small>
            <bdi>{areas.name[row]}</bdi>, <bdi>{areas.authorityName[row]}</bdi>
          </small>
        </h3>
        <WhoLivesThere i={i} />
        <AreaAnswer i={i} />
      </div>
      <HowNote of="area" />
      <HubHere row={row} />
      <Neighbours order={order} place={order.indexOf(i)} />
    </section>
  )
}

function WhoLivesThere({ i }: { i: number }) {
  const { i18n } = useLingui()
  const { areas, state } = useDeskView()
  const who = useWhoWords()
  const { columns } = state
  const { high, rank, last } = useMemo(() => {
    const bands = areaBands(columns)
    return { ...sharedRanks(bands.low, bands.high), high: bands.high }
  }, [columns])
  const row = columns.rows[i]!
  const people = i18n.number(areas.people[row]!)
  const decile = areas.decile[row]
  const need = columns.need[i]!
  const count = i18n.number(Math.round(need))
  const [from, to] = [i18n.number(rank[i]!), i18n.number(last[i]!)]
  const all = i18n.number(columns.rows.length)
  return (
    <>
      <p>
        <Trans>
          {people} people live here. Deprivation tenth {decile} of 10, where 1 is the most deprived.
        </Trans>
      </p>
      <p>
        {Number.isNaN(need) ? (
          <Trans>In need ({who}): not published, which is not none.</Trans>
        ) : (
          <Trans>
            In need ({who}): {count}.
          </Trans>
        )}{' '}
        {high[i]! > 0 &&
          (from === to ? (
            <Trans>
              By those in need beyond reach it is number {from} of {all}.
            </Trans>
          ) : (
            <Trans>
              By those in need beyond reach it is somewhere from number {from} to {to} of {all}: the band cannot say more.
            </Trans>
          ))}
      </p>
    </>
  )
}

/** @param place in the order; -1 = none */
function Neighbours({ order, place }: { order: readonly number[]; place: number }) {
  const { areas, state, ask } = useDeskView()
  const go = (to: number, words: React.ReactNode) => {
    const i = order[to]
    return (
      <button
        type="button"
        className="button button-quiet"
        aria-disabled={i === undefined}
        onClick={() => i !== undefined && ask({ area: areas.code[state.columns.rows[i]!]! })}
      >
        {words}
      </button>
    )
  }
  return (
    <p className="plan-selected-go">
      {go(place - 1, <Trans>Previous</Trans>)}
      {go(place + 1, <Trans>Next</Trans>)}
    </p>
  )
}
