import type { Pairs } from '../distance/pairs.ts'
import { modelOf, type Model } from '../model/model.ts'
import type { Supply } from '../model/supplyColumns.ts'
import type { Run } from '../run/run.ts'
import { newcomersTo } from './newcomers.ts'

/**
 * Whom each of many new services would serve within reach, as `newcomersTo` says it: a row a newcomer, areas ascending, walked metres.
 * All are measured at once, as a model of their own: O(areas + newcomers + pairs within reach). Where costs were imported, one by one.
 */
export const servedByNewcomers = (model: Model, run: Run, more: Supply): Pairs =>
  model.costs === null ? modelOf(model.demand, more, model).served.byService : newcomersTo(model, run, more).served
