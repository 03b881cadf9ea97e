import { Trans, useLingui } from '@lingui/react/macro'
import { freeLine } from '../../../core/support/freeLine.ts'
import { ringCost } from '../../../core/support/ringCost.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import { momentWords } from '../../i18n/timeWords.ts'
import { usePage } from '../../frame/PageContext.tsx'
import { PhoneNumber } from '../../ui/PhoneNumber.tsx'
import type { Phone } from '../words/phones.ts'

/** Whom to ring without credit, where none of the numbers is free: one short line. A helpline is rung today, whatever day is looked at. */
export function FreeLineNote({ phones, type }: { phones: readonly Phone[]; type: ServiceType }) {
  const { i18n } = useLingui()
  const { now } = usePage()
  if (phones.some(({ href }) => ringCost(href) === 'free')) return null
  const { line, open } = freeLine(type, now)
  const opens = open.state === 'opens next' ? momentWords(i18n, open.opens, now).replaceAll(' ', '\u00A0') : null
  return (
    <p className="quiet free-line">
      {phones.length === 0 && (
        <>
          <Trans>No phone listed.</Trans>{' '}
        </>
      )}
      <Trans>
        Free: {line.name} <PhoneNumber phone={line.phone} />
      </Trans>
      {opens !== null && (
        <>
          {' '}
          <Trans>from {opens}</Trans>
        </>
      )}
    </p>
  )
}
