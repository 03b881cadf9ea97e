import { useLingui } from '@lingui/react'
import { KIND_WORDS } from '../../../i18n/kindWords.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { useListingName } from '../../words/useListingName.ts'
import type { Over } from '../draw/choroplethOptions.ts'
import { AreaWords } from './AreaWords.tsx'

/** Room, in px, that a tip takes above the pointer. */
const HEIGHT = 150

/** What lies under the pointer, beside it and inside the map's box. @param i row of the columns; undefined = a door, or not asked about */
export function MapTip({ over, i }: { over: Over; i: number | undefined }) {
  const { i18n } = useLingui()
  const { state } = useDeskView()
  const nameOf = useListingName()
  const door = over.of === 'door' ? state.listings.find(({ id }) => id === over.id) : undefined
  if (i === undefined && door === undefined) return null
  return (
    <div
      className="plan-tip"
      data-below={over.y < HEIGHT || undefined}
      style={{ left: `clamp(8rem, ${over.x}px, 100% - 8rem)`, top: over.y }}
    >
      {door !== undefined && (
        <>
          <strong>
            <bdi>{nameOf(door)}</bdi>
          </strong>
          <span>{door.types.map((type) => i18n._(KIND_WORDS[type])).join(', ')}</span>
        </>
      )}
      {i !== undefined && <AreaWords i={i} />}
    </div>
  )
}
