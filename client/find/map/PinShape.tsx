import { memo } from 'react'
import type { Group } from '../../../core/taxonomy.ts'
import { KIND_SHAPES } from '../../ui/icons/kindShapes.ts'

/** A pin drawn as the group's own outline. @param unsure true = closed, or its hours cannot be relied on: drawn hollow */
export const PinShape = memo(function PinShape({ group, unsure }: { group: Group; unsure: boolean }) {
  const { outline, glyph } = KIND_SHAPES[group]
  return (
    <svg className={unsure ? 'pin-shape pin-unsure' : 'pin-shape'} viewBox="0 0 32 32" aria-hidden="true">
      <path className="outline" d={outline} />
      <path className="glyph" d={glyph} />
    </svg>
  )
})
