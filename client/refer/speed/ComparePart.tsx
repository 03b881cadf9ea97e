import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useAddress } from '../../help/address/useAddress.ts'
import { COMPARED, CompareTable } from '../../help/share/compare/CompareTable.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import { PaperDialog } from '../paper/PaperDialog.tsx'
import { showPaper, usePaper } from '../paper/paper.ts'

/** Places side by side: those that were put there, or else the first of the plan. */
export function ComparePart() {
  const { t } = useLingui()
  const { href } = useAddress()
  const { session, foundById, place, at, change } = useReferDesk()
  const paper = usePaper()
  const chosen = session.compare.length > 0 ? session.compare : session.plan.map(({ id }) => id)
  const found = [...new Set(chosen)].flatMap((id) => foundById.get(id) ?? []).slice(0, COMPARED.most)
  if (found.length < COMPARED.least) return null
  return (
    <div className="compare-part">
      <button type="button" className="button button-quiet" onClick={() => showPaper('compare')}>
        <Plural value={found.length} one="Compare # place" other="Compare # places side by side" />
      </button>
      {session.compare.length > 0 && (
        <button type="button" className="plan-tool" onClick={() => change((before) => ({ ...before, compare: [] }))}>
          <Trans>Compare none of them</Trans>
        </button>
      )}
      {paper === 'compare' && (
        <PaperDialog title={t`Side by side`}>
          <CompareTable place={place} found={found} at={at} href={(id) => href(`/service/${id}`)} />
        </PaperDialog>
      )}
    </div>
  )
}
