import type { Zone } from '../counted/catchment.ts'
import type { GapQuery } from '../query/gapQuery.ts'
import type { Position } from '../../listing/service.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'

/** One change to what there is. `id` = of a listing that counts; `hours` = as OpenStreetMap writes them. */
export type ServiceChange =
  | {
      do: 'add'
      at: Position
      types: readonly ServiceType[]
      /** null = not stated. */
      hours: string | null
      /** In any unit; a service of capacity 2 counts as two. */
      capacity: number
      /** null = everybody within reach. */
      catchment: Zone | null
      /** True = it comes to the people of its catchment. */
      delivers: boolean
    }
  | { do: 'remove'; id: string }
  | { do: 'move'; id: string; at: Position }
  | { do: 're-time'; id: string; hours: string }
  | { do: 'resize'; id: string; capacity: number }
  | { do: 'redraw'; id: string; catchment: Zone | null }

/** A planner's question, asked before and after changes that follow one another. */
export interface WhatIfQuery extends GapQuery {
  changes: readonly ServiceChange[]
}
