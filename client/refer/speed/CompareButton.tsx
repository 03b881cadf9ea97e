import { Trans, useLingui } from '@lingui/react/macro'
import { COMPARED } from '../../help/share/compare/CompareTable.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import { compared } from './compared.ts'

/** Puts a listing side by side with others, or takes it away. */
export function CompareButton({ id, name }: { id: string; name: string }) {
  const { t } = useLingui()
  const { session, change } = useReferDesk()
  return (
    <button
      type="button"
      className="plan-tool compare-toggle"
      aria-pressed={session.compare.includes(id)}
      aria-label={t`Compare: ${name}`}
      onClick={() => change(compared(id, COMPARED.most))}
    >
      <Trans>Compare</Trans>
    </button>
  )
}
