import type { SitingAnswer, SitingInput } from '../../core/api/gap/siting.ts'
import type { AreaFigures } from '../../core/place/area.ts'
import type { SitingRun } from './runSiting.ts'

const UNITS = {
  mclp: { people: 'people within reach', need: 'people in need within reach' },
  backup: { people: 'people within reach, twice where two sites are', need: 'people in need within reach, twice where two sites are' },
  lscp: { people: 'new sites', need: 'new sites' },
  pmedian: { people: 'person-metres walked', need: 'person-metres walked by people in need' },
  pcenter: { people: 'metres of the longest walk', need: 'metres of the longest walk of people in need' },
} as const

/** Whom `need` counts. */
const inNeedOf = (need: SitingInput['need']): string =>
  need === 'households' ? 'households in need' : need === 'people' ? 'people' : 'people in need'

/** What was found, as it is sent. @param at ms since 1970 UTC: of the listings that were counted */
export function sitingAnswerOf(
  { result, candidates: { areas, existing }, seconds }: SitingRun,
  figures: AreaFigures,
  input: SitingInput,
  at: number,
  notes: SitingAnswer['notes'],
): SitingAnswer {
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)
  return {
    query: { ...input, at: new Date(at).toISOString() },
    notes,
    model: result.model,
    sites: result.sites.flatMap((site) => (site < areas.length ? [siteIn(figures, areas[site]!)] : [])),
    existing,
    objective: finite(result.objective),
    unit: UNITS[input.model][input.weight].replace('people in need', inNeedOf(input.need)),
    bound: finite(result.bound),
    gap: finite(result.gap),
    proof: result.proof,
    seconds,
  }
}

/** The middle of an area, as a site. */
function siteIn({ columns, names }: AreaFigures, area: number): SitingAnswer['sites'][number] {
  const ward = columns.ward[area]!
  return {
    code: columns.code[area]!,
    name: columns.name[area]!,
    ward: names[ward] ?? ward,
    lon: columns.lon[area]!,
    lat: columns.lat[area]!,
  }
}
