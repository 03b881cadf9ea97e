import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Zone } from '../../../../core/gap/counted/catchment.ts'
import type { Position } from '../../../../core/listing/service.ts'
import type { DeskListing } from '../../engine/answers.ts'
import { useScenarioDesk } from '../store/scenarioContext.ts'
import { HoursChoice } from './HoursChoice.tsx'
import { WhereChoice } from './WhereChoice.tsx'
import { ZoneChoice } from './ZoneChoice.tsx'

type What = 'remove' | 'move' | 're-time' | 'redraw'

/** What would be different about one listing. */
export function ListingChange({ listing, onMap }: { listing: DeskListing; onMap: boolean }) {
  const { t } = useLingui()
  const scenario = useScenarioDesk()
  const [what, setWhat] = useState<What>('remove')
  const [at, setAt] = useState<Position | null>(null)
  const [hours, setHours] = useState<string | null>(null)
  const [limited, setLimited] = useState(true)
  const [zone, setZone] = useState<Zone | null>(null)
  const [missing, setMissing] = useState(false)
  const { id } = listing
  const apply = (): boolean => {
    if (what === 'remove') scenario.close(id)
    else if (what === 'move' && at !== null) scenario.move(id, at)
    else if (what === 're-time' && hours !== null) scenario.retime(id, hours)
    else if (what === 'redraw' && (!limited || zone !== null)) scenario.redraw(id, limited ? zone : null)
    else return false
    return true
  }
  const choice = (value: What, words: React.ReactNode) => (
    <label>
      <input type="radio" name="listing-change" checked={what === value} onChange={() => setWhat(value)} />
      <span>{words}</span>
    </label>
  )
  return (
    <>
      <fieldset>
        <legend>
          <bdi>{listing.name}</bdi>
        </legend>
        {choice('remove', <Trans>Close it</Trans>)}
        {choice('move', <Trans>Move it</Trans>)}
        {choice('re-time', <Trans>Give it other hours</Trans>)}
        {choice('redraw', <Trans>Say whom it is for</Trans>)}
      </fieldset>
      {what === 'move' && <WhereChoice at={at} onTake={setAt} onMap={onMap} />}
      {what === 're-time' && <HoursChoice hours={hours} onChange={setHours} optional={false} />}
      {what === 'redraw' && (
        <fieldset>
          <legend>
            <Trans>Whom it is for</Trans>
          </legend>
          <label>
            <input type="radio" name="listing-whom" checked={!limited} onChange={() => setLimited(false)} />
            <span>{t`Everybody in reach`}</span>
          </label>
          <label>
            <input type="radio" name="listing-whom" checked={limited} onChange={() => setLimited(true)} />
            <span>{t`The people of an area`}</span>
          </label>
          {limited && <ZoneChoice zone={zone} onChange={setZone} onMap={onMap} />}
        </fieldset>
      )}
      {missing && (
        <p className="scenario-warn" role="alert">
          {what === 'move' ? (
            <Trans>Say where it would be first: type a postcode or a place and press Find, or choose an area.</Trans>
          ) : what === 're-time' ? (
            <Trans>Choose its hours first, or write them.</Trans>
          ) : (
            <Trans>Choose its area first.</Trans>
          )}
        </p>
      )}
      <button
        type="button"
        className="button"
        onClick={() => {
          const done = apply()
          setMissing(!done)
          if (done) scenario.choose(null)
        }}
      >
        <Trans>Try it</Trans>
      </button>
    </>
  )
}
