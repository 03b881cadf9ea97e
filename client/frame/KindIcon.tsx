import type { Group } from '../../core/listing/taxonomy.ts'
import { KIND_SHAPES } from './kindShapes.ts'

/** The picture of a group of kinds; the word always stands beside it. */
export function KindIcon({ group }: { group: Group }) {
  return (
    <svg className="kind-icon" aria-hidden="true">
      <use href={`#k-${symbolName(group)}`} />
    </svg>
  )
}

/** Drawn once a page; every `KindIcon` points here. */
export function KindSymbols() {
  return (
    <svg className="symbols" aria-hidden="true">
      {Object.entries(KIND_SHAPES).map(([group, { outline, glyph }]) => (
        <symbol key={group} id={`k-${symbolName(group)}`} viewBox="0 0 32 32">
          <path className="outline" d={outline} />
          <path d={glyph} />
        </symbol>
      ))}
    </svg>
  )
}

const symbolName = (group: string): string => group.replaceAll(' ', '-')
