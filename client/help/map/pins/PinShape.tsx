import { memo } from 'react'
import type { Group } from '../../../../core/listing/taxonomy.ts'
import { KIND_SHAPES } from '../../../frame/kindShapes.ts'

export type PinMark = 'known' | 'unsure' | 'closed'

/** A pin drawn as the group's own outline. @param mark `unsure` = its hours cannot be relied on: drawn hollow; `closed` = hollow and struck through */
export const PinShape = memo(function PinShape({ group, mark }: { group: Group; mark: PinMark }) {
  const { outline, glyph } = KIND_SHAPES[group]
  return (
    <svg className={mark === 'known' ? 'pin-shape' : 'pin-shape pin-unsure'} viewBox="0 0 32 32" aria-hidden="true">
      <path className="outline" d={outline} />
      <path className="glyph" d={glyph} />
      {mark === 'closed' && <path className="strike" d="M5 27 27 5" />}
    </svg>
  )
})
