import type { Source } from '../../core/place/place.ts'
import type { Service } from '../../core/listing/service.ts'
import { GIVE_FOOD, GIVE_FOOD_2026 } from '../../core/lists/known/giveFood.ts'
import { GM_FOOD_SUPPORT } from '../../core/lists/known/gmFoodSupport.ts'
import { LIBRARIES } from '../../core/lists/known/libraries.ts'
import { TRAFFORD_LIBRARIES } from '../../core/lists/known/traffordLibraries.ts'
import type { Supply } from './merge/supply.ts'

const OGL = 'Open Government Licence v3.0'
const OGL_URL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
const ONS_CREDIT =
  'Source: Office for National Statistics licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right'
const CENSUS_CREDIT = 'Source: Office for National Statistics, Census 2021, licensed under the Open Government Licence v3.0'
const OS_CREDIT =
  'Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025'

export interface GroundDigests {
  imd: { sha256: string; rows: number }
  people: { sha256: string; rows: number }
  lookup: { sha256: string; rows: number }
  outlines: { sha256: string; rows: number }
  england: { sha256: string; rows: number }
  codePoint: { sha256: string; rows: number }
  names: { sha256: string; rows: number }
  indicators: { sha256: string; rows: number }
  disabled: { sha256: string; rows: number }
  households: { sha256: string; rows: number }
}

/** Credits of the figures, outlines and postcodes; `used` counts what stands in this pack, `outside` the centres that their area does not hold. */
export function groundSources(digests: GroundDigests, used: Record<keyof GroundDigests, number>, outside: number | null): Source[] {
  const source = (
    key: keyof GroundDigests,
    id: string,
    title: string,
    publisher: string,
    date: string,
    credit: string,
    note: string | null,
  ): Source => ({
    id,
    title,
    publisher,
    licence: OGL,
    licenceUrl: OGL_URL,
    credit,
    url: null,
    date,
    sha256: digests[key].sha256,
    rows: digests[key].rows,
    used: used[key],
    note,
  })
  const all = [
    source(
      'imd',
      'imd-2025',
      'English Indices of Deprivation 2025',
      'Ministry of Housing, Communities and Local Government',
      '2025',
      'English Indices of Deprivation 2025, MHCLG, licensed under the Open Government Licence v3.0',
      'Decile 1 is the most deprived.',
    ),
    source(
      'people',
      'population-mid-2022',
      'Population estimates by LSOA 2021, mid-2022',
      'Office for National Statistics',
      '2022',
      ONS_CREDIT,
      null,
    ),
    source(
      'lookup',
      'lsoa-ward-lookup-2024',
      'LSOA 2021 to ward to local authority lookup',
      'Office for National Statistics',
      '2024',
      ONS_CREDIT,
      'Best fit: ward outlines made from it are approximate.',
    ),
    source(
      'outlines',
      'lsoa-outlines-2021',
      'LSOA 2021 boundaries, generalised',
      'Office for National Statistics',
      '2021',
      ONS_CREDIT,
      null,
    ),
    source(
      'england',
      'lsoa-outlines-2021-england',
      'LSOA 2021 boundaries, super-generalised',
      'Office for National Statistics',
      '2021',
      ONS_CREDIT,
      'Places postcodes outside the mapped authorities in their LSOA: coarse at street level.',
    ),
    source(
      'codePoint',
      'code-point-open',
      'Code-Point Open',
      'Ordnance Survey',
      '2025',
      OS_CREDIT,
      'Area centres are the mean of the live postcodes in the area, not the population-weighted centres of ONS.' +
        (outside === null ? '' : ` They stand where people live: ${outside} of ${used.people} lie outside their area's outline.`),
    ),
    source('names', 'os-open-names', 'OS Open Names: settlements', 'Ordnance Survey', '2025', OS_CREDIT, null),
    source(
      'indicators',
      'imd-2025-indicators',
      'English Indices of Deprivation 2025: numerators of the income, children, older people and employment indices',
      'Ministry of Housing, Communities and Local Government',
      '2025',
      'English Indices of Deprivation 2025, MHCLG, licensed under the Open Government Licence v3.0',
      'Rounded to 5; the least count is 10, so a blank may be up to that. A blank is not published, which is not none.',
    ),
    source(
      'disabled',
      'census-2021-disability',
      'Census 2021: residents disabled under the Equality Act, by LSOA 2021',
      'Office for National Statistics',
      '2021',
      CENSUS_CREDIT,
      null,
    ),
    source(
      'households',
      'census-2021-household-deprivation',
      'Census 2021: households by dimensions of deprivation, by LSOA 2021',
      'Office for National Statistics',
      '2021',
      CENSUS_CREDIT,
      'Households deprived in two dimensions or more, of employment, education, health and housing.',
    ),
  ]
  return all.filter(({ used: count }) => count > 0)
}

/** Credit of the schools of a place. @param used how many stand in it */
export const schoolsSource = (sha256: string, rows: number, used: number): Source => ({
  id: 'gias-2025-05',
  title: 'Get Information about Schools',
  publisher: 'Department for Education',
  licence: OGL,
  licenceUrl: OGL_URL,
  credit: 'Get Information about Schools, Department for Education, licensed under the Open Government Licence v3.0',
  url: 'https://get-information-schools.service.gov.uk/',
  date: '2025-05-24',
  sha256,
  rows,
  used,
  note: 'Independent schools, most special schools and colleges have no share of free school meals; a 0 where nobody is counted for meals is taken as not published.',
})

/** Credits of the lists that the pack's listings were read from; only those that stand in it. A page that only quiet listings are of is not linked to: it leads to the door. */
export function supplySources(supply: Supply, services: readonly Service[]): Source[] {
  const used = new Map<string, number>()
  const open = new Set(services.filter(({ id }) => !supply.quietIds.has(id)).flatMap(({ sources }) => sources.map(({ source }) => source)))
  for (const service of services)
    for (const id of new Set(service.sources.map(({ source }) => source))) used.set(id, (used.get(id) ?? 0) + 1)
  const lists: Source[] = [
    {
      id: GM_FOOD_SUPPORT,
      title: 'Food support in Greater Manchester',
      publisher: 'Greater Manchester Poverty Action and Trafford Data Lab',
      licence: OGL,
      licenceUrl: OGL_URL,
      credit: 'Greater Manchester Poverty Action and Trafford Data Lab, licensed under the Open Government Licence v3.0',
      url: 'https://www.trafforddatalab.io/',
      date: '2018-01',
      sha256: supply.files.gm.sha256,
      rows: supply.gm.rows,
      used: 0,
      note: 'Free-text opening times and referral methods, read by this project.',
    },
    {
      id: GIVE_FOOD,
      title: 'Food banks, 2024',
      publisher: 'Give Food',
      licence: 'Public domain (Unlicense)',
      licenceUrl: 'https://unlicense.org/',
      credit: 'Give Food',
      url: 'https://www.givefood.org.uk/',
      date: '2024-07-05',
      sha256: supply.files.list2024.sha256,
      rows: supply.giveFood.list2024.rows,
      used: 0,
      note: 'Dated by inference: the earliest day the list can be of. No hours, referral or eligibility; "usually by referral" for Trussell food banks is our inference.',
    },
    {
      id: GIVE_FOOD_2026,
      title: 'Food banks, 2026',
      publisher: 'Give Food',
      licence: 'Public domain (Unlicense)',
      licenceUrl: 'https://unlicense.org/',
      credit: 'Give Food',
      url: 'https://www.givefood.org.uk/',
      date: '2026-08-28',
      sha256: supply.files.list2026.sha256,
      rows: supply.giveFood.list2026.rows,
      used: 0,
      note: 'What a row says is of the day on which a person last edited it; that it is listed, of 28 August 2026. Read page by page: a row that was not read stays as it was in 2024.',
    },
    {
      id: LIBRARIES,
      title: 'Public libraries and their hours',
      publisher: "LibrariesHacked, on Arts Council England's basic dataset",
      licence: 'MIT; OGL v3.0',
      licenceUrl: 'https://github.com/LibrariesHacked/librarydata-db',
      credit: 'LibrariesHacked; Arts Council England',
      url: 'https://github.com/LibrariesHacked/librarydata-db',
      date: '2023-07',
      sha256: supply.files.libraries.sha256,
      rows: supply.libraries.rows,
      used: 0,
      note: 'Staffed hours only.',
    },
    {
      id: TRAFFORD_LIBRARIES,
      title: 'Libraries in Trafford',
      publisher: 'Trafford Council',
      licence: OGL,
      licenceUrl: OGL_URL,
      credit: 'Trafford Council, licensed under the Open Government Licence v3.0',
      url: 'https://www.trafforddatalab.io/',
      date: '2023-11-21',
      sha256: supply.files.trafford.sha256,
      rows: supply.trafford.rows,
      used: 0,
      note: 'Names, doors and pages; no hours.',
    },
    ...supply.community.sources.map((page) => ({
      id: page.id,
      title: page.title,
      publisher: page.publisher,
      licence: page.licence,
      licenceUrl: isOgl(page.licence) ? OGL_URL : null,
      credit: isOgl(page.licence)
        ? `${page.title}, ${page.publisher}, licensed under the Open Government Licence v3.0`
        : `${page.title}, ${page.publisher}`,
      url: open.has(page.id) ? page.url : null,
      date: page.date,
      sha256: supply.files.community.sha256,
      rows: page.rows,
      used: 0,
      note: 'Facts gathered by hand from this page.',
    })),
  ]
  return lists.flatMap((source) => (used.has(source.id) ? [{ ...source, used: used.get(source.id) ?? 0 }] : []))
}

const isOgl = (licence: string): boolean => /open government|\bOGL\b/i.test(licence)
