import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Service } from '../../../core/listing/service.ts'
import type { ClientNeed } from '../../../core/match/clientNeeds.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import { WAY_WORDS } from '../log/logWords.ts'
import { logged } from '../log/logRows.ts'
import { REFER_WAYS, type ReferWay } from '../session/session.ts'

/** What was done, written into the log by one press. */
export function LogButtons({ service: { id, name }, need }: { service: Service; need: ClientNeed | null }) {
  const { i18n } = useLingui()
  const { change, now } = useReferDesk()
  const [last, setLast] = useState<ReferWay | null>(null)
  return (
    <fieldset className="call-answers">
      <legend>
        <Trans>Done? Write it into the log</Trans>
        <span className="unseen">: {name}</span>
      </legend>
      {REFER_WAYS.map((way) => (
        <button
          key={way}
          type="button"
          className="chip"
          onClick={() => {
            change(logged({ service: id, name, need, way, at: now }))
            setLast(way)
          }}
        >
          {i18n._(WAY_WORDS[way])}
        </button>
      ))}
      <output>{last !== null && <Trans>In the log: {i18n._(WAY_WORDS[last])}</Trans>}</output>
    </fieldset>
  )
}
