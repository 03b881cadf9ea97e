import { CLIENT_NEEDS, kindStep, type ClientNeed } from '../../../core/match/clientNeeds.ts'
import type { NeedMatch, Option } from '../../../core/match/matched.ts'
import type { Found } from '../../../core/seek/search.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import type { PlanItem } from '../session/session.ts'

/**
 * The plan as options that a week can be laid out of, in its order. What was matched is taken as it was; what came by a link, or was put in although it
 * does not fit, stands for the need it was put in for, or the first that its kinds serve. Places that are not listed, or serve no need, are left out.
 */
export function chosenOptions(
  plan: readonly Pick<PlanItem, 'id' | 'need'>[],
  matched: readonly NeedMatch[],
  foundById: ReadonlyMap<string, Found>,
): Option[] {
  return plan.flatMap(({ id, need }) => {
    const options = matched.flatMap((one) => one.options.filter(({ found }) => found.service.id === id))
    const option = options.find((one) => need === null || one.need === need)
    if (option !== undefined) return [option]
    const found = foundById.get(id)
    const served = found === undefined ? null : servedBy(found, need)
    return found === undefined || served === null ? [] : [{ ...served, found, reasons: [], unknown: [], also: [] }]
  })
}

function servedBy({ service }: Found, need: ClientNeed | null): { need: ClientNeed; type: ServiceType } | null {
  const served = need ?? CLIENT_NEEDS.find((one) => service.types.some((type) => kindStep(one, type) !== null))
  return served === undefined ? null : { need: served, type: service.types[0]! }
}
