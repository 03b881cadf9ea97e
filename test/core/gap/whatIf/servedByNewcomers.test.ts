import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairsIn } from '../../../../core/gap/distance/pairRows.ts'
import { supplyOf } from '../../../../core/gap/model/supplyColumns.ts'
import { runOf } from '../../../../core/gap/run/run.ts'
import { newcomersTo } from '../../../../core/gap/whatIf/newcomers.ts'
import { servedByNewcomers } from '../../../../core/gap/whatIf/servedByNewcomers.ts'
import { runs } from '../../../runs.ts'
import { anyModel, anyRows } from '../anyWorld.ts'

describe('many new services at once', () => {
  it('serve whom each of them would serve alone, and from as far', () => {
    fc.assert(
      fc.property(anyModel, anyRows('new', 6), (model, rows) => {
        const run = runOf(model)
        const more = supplyOf(rows, 2)
        const together = servedByNewcomers(model, run, more)
        const alone = newcomersTo(model, run, more).served
        rows.forEach((_, row) => {
          expect(pairsIn(together, row).map(([area]) => area)).toEqual(pairsIn(alone, row).map(([area]) => area))
          pairsIn(together, row).forEach(([, metres], k) => expect(metres).toBeCloseTo(pairsIn(alone, row)[k]![1], 6))
        })
      }),
      { numRuns: runs(200) },
    )
  })
})
