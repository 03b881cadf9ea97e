import { Trans } from '@lingui/react/macro'
import { useContext } from 'react'
import type { Service } from '../../../core/listing/service.ts'
import { usePage } from '../../frame/PageContext.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { KeepContext } from './KeepContext.ts'
import { setKept, useKept } from './kept.ts'

/** Puts a listing on the shortlist of its place, and takes it off. It works by script alone, so it comes with it. */
export function KeepButton({ service: { id, name } }: { service: Pick<Service, 'id' | 'name'> }) {
  const place = useContext(KeepContext) ?? ''
  const kept = useKept(place)
  const { hydrated } = usePage()
  const on = kept.includes(id)
  return hydrated && place !== '' ? (
    <button
      type="button"
      className="keep"
      aria-pressed={on}
      onClick={() => setKept(place, on ? kept.filter((one) => one !== id) : [...kept, id])}
    >
      <Icon name={on ? 'check' : 'plus'} />
      <Trans>Keep</Trans>
      <span className="unseen"> {name}</span>
    </button>
  ) : null
}
