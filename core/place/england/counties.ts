import { plainName } from '../plainName.ts'

/** "E07000040" to "E07000047" of [7000040, 7000047]. */
const codes = (...ranges: readonly (readonly [first: number, last?: number])[]): readonly string[] =>
  ranges.flatMap(([first, last = first]) =>
    Array.from({ length: last - first + 1 }, (_, nth) => `E${String(first + nth).padStart(8, '0')}`),
  )

/**
 * Counties of England whose councils are several, by the ONS codes of 2024 of those: the 21 with districts, the six that were metropolitan
 * counties, and Greater London. A county's councils that stand alone (Derby in Derbyshire) are no part of it here, as in ONS's lookup of
 * districts to counties.
 */
const COUNTIES: Readonly<Record<string, readonly string[]>> = {
  Cambridgeshire: codes([7000008, 7000012]),
  Derbyshire: codes([7000032, 7000039]),
  Devon: codes([7000040, 7000047]),
  'East Sussex': codes([7000061, 7000065]),
  Essex: codes([7000066, 7000077]),
  Gloucestershire: codes([7000078, 7000083]),
  'Greater London': codes([9000001, 9000033]),
  'Greater Manchester': codes([8000001, 8000010]),
  Hampshire: codes([7000084, 7000094]),
  Hertfordshire: codes([7000095, 7000096], [7000098, 7000099], [7000102, 7000103], [7000240, 7000243]),
  Kent: codes([7000105, 7000116]),
  Lancashire: codes([7000117, 7000128]),
  Leicestershire: codes([7000129, 7000135]),
  Lincolnshire: codes([7000136, 7000142]),
  Merseyside: codes([8000011, 8000015]),
  Norfolk: codes([7000143, 7000149]),
  Nottinghamshire: codes([7000170, 7000176]),
  Oxfordshire: codes([7000177, 7000181]),
  'South Yorkshire': codes([8000016, 8000019]),
  Staffordshire: codes([7000192, 7000199]),
  Suffolk: codes([7000200], [7000202, 7000203], [7000244, 7000245]),
  Surrey: codes([7000207, 7000217]),
  'Tyne and Wear': codes([8000021, 8000024], [8000037]),
  Warwickshire: codes([7000218, 7000222]),
  'West Midlands': codes([8000025, 8000031]),
  'West Sussex': codes([7000223, 7000229]),
  'West Yorkshire': codes([8000032, 8000036]),
  Worcestershire: codes([7000234, 7000239]),
}

/** Which county is named: whole, in whatever letters. `codes` are those of its councils; null = no county of several councils. */
export function countyNamed(text: string): { name: string; codes: readonly string[] } | null {
  const wanted = plainName(text)
  const found = Object.entries(COUNTIES).find(([name]) => plainName(name) === wanted)
  return found === undefined ? null : { name: found[0], codes: found[1] }
}

/** Names of the counties, sorted. */
export const COUNTY_NAMES: readonly string[] = Object.keys(COUNTIES)
