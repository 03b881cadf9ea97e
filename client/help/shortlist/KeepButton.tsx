import { Trans } from '@lingui/react/macro'
import type { Service } from '../../../core/listing/service.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { setKept, useKept } from './kept.ts'

/** Puts a listing on the shortlist of its place, and takes it off. */
export function KeepButton({ place, service: { id, name } }: { place: string; service: Pick<Service, 'id' | 'name'> }) {
  const kept = useKept(place)
  const on = kept.includes(id)
  return (
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
  )
}
