import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { DEFAULT_TYPES } from '../../../../core/gap/query/defaultTypes.ts'
import type { Zone } from '../../../../core/gap/counted/catchment.ts'
import type { Position } from '../../../../core/listing/service.ts'
import type { ServiceType } from '../../../../core/listing/taxonomy.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { useScenarioDesk } from '../store/scenarioContext.ts'
import { HoursChoice } from './HoursChoice.tsx'
import { KindChoice } from './KindChoice.tsx'
import { WhereChoice } from './WhereChoice.tsx'
import { ZoneChoice } from './ZoneChoice.tsx'

/** A hub: where, of which kinds, when, and whether people walk to it or it is brought to them. */
export function PutHub({ onMap }: { onMap: boolean }) {
  const { t } = useLingui()
  const { question } = useDeskView()
  const { put } = useScenarioDesk()
  const usual = question.types.length === 0 ? DEFAULT_TYPES : question.types
  const [at, setAt] = useState<Position | null>(null)
  const [chosen, setChosen] = useState<readonly ServiceType[] | null>(null)
  const [hours, setHours] = useState<string | null>(null)
  const [delivers, setDelivers] = useState(false)
  const [zone, setZone] = useState<Zone | null>(null)
  const [puts, setPuts] = useState(0)
  const [missing, setMissing] = useState(false)
  const types = chosen ?? usual
  const ready = at !== null && types.length > 0 && (!delivers || zone !== null)
  const submit = () => {
    setMissing(!ready)
    if (at === null || !ready) return
    put({ do: 'add', at, types: [...types], hours, capacity: 1, catchment: delivers ? zone : null, delivers })
    setAt(null)
    setPuts((count) => count + 1)
  }
  return (
    <div className="scenario-form">
      <WhereChoice key={puts} at={at} onTake={setAt} onMap={onMap} />
      <KindChoice types={types} onChange={setChosen} />
      <HoursChoice hours={hours} onChange={setHours} />
      <fieldset>
        <legend>
          <Trans>How people get it</Trans>
        </legend>
        <label>
          <input type="radio" name="hub-way" checked={!delivers} onChange={() => setDelivers(false)} />
          <span>{t`They walk to it`}</span>
        </label>
        <label>
          <input type="radio" name="hub-way" checked={delivers} onChange={() => setDelivers(true)} />
          <span>{t`It is brought to the people of an area`}</span>
        </label>
        {delivers && <ZoneChoice zone={zone} onChange={setZone} onMap={onMap} />}
      </fieldset>
      {missing && !ready && (
        <p className="scenario-warn" role="alert">
          {at === null ? (
            <Trans>Say where the hub is first: type a postcode or a place and press Find, or choose an area.</Trans>
          ) : types.length === 0 ? (
            <Trans>Tick at least one kind of help.</Trans>
          ) : (
            <Trans>Choose the area that it is brought to.</Trans>
          )}
        </p>
      )}
      <button type="button" className="button" onClick={submit}>
        <Trans>Put the hub there</Trans>
      </button>
    </div>
  )
}
