import { blankToNull } from '../../../core/lists/row/listing.ts'
import { readCsv } from '../../../core/lists/row/csvRows.ts'
import { readRaw, type RawFile } from '../raw/raw.ts'

/** What each network or programme taught this map: ours, in plain words. */
const TAUGHT: Record<string, string> = {
  brumtogether: 'Parcels, meals, befriending, clothes and bikes belong in one list: people rarely need only one of them.',
  'food-justice-network': 'A network of partners keeps a map true, so each listing says who vouched for it and when.',
  'taws-fareshare': 'Where food comes from shapes what a parcel can hold, so what is in it is asked apart.',
  'hope-community': 'Food has to fit the person: diet, culture and whether there is a kitchen.',
  'faithful-friends': 'Faith groups reach people that offices do not, so halls of every faith stand side by side here.',
  h4c: 'Some help has no door. Courses by phone or online are listed beside the map, without a made-up pin.',
  'together-we-can': 'A welcome, a group and a warm room are help too.',
  community360: 'Voluntary groups come and go with their funding, so old listings must say that they are old.',
  'refugee-action-colchester': 'Languages and "no recourse to public funds" decide whether help is help.',
  'bnssg-food-hub': 'Hubs belong where deprivation and health data point, so the planner starts from both.',
  'bnssg-cooking': 'Cooking clubs run after school and in term: hours need seasons.',
  'bnssg-courses': 'Skills and budgeting stand beside parcels, not after them.',
  'bnssg-veg': 'Some help comes only by prescription or referral, and the listing has to say so.',
  'bnssg-grants': 'Residents decide: small grants and forums are part of local support.',
  'bnssg-forum': 'Residents who meet know which door is shut before any list does.',
  'bnssg-events': 'One-off events end, so seasonal listings end with their season.',
}

export interface Programme {
  key: string
  name: string
  organisation: string
  place: string
  codes: string[]
  kinds: string[]
  facts: string[]
  taught: string | null
  source: string
  date: string | null
}

/** The networks and programmes this map grew from: no doors, so never in search or supply. */
export function readProgrammes(rawDir: string): { raw: RawFile; programmes: Programme[] } {
  const raw = readRaw(rawDir, 'services/programmes.csv')
  const rows = readCsv(raw, ['key', 'name', 'organisation', 'place', 'ons_code', 'types', 'facts', 'source_title', 'source_date'])
  return {
    raw,
    programmes: rows.map((row) => ({
      key: row.key,
      name: row.name,
      organisation: row.organisation,
      place: row.place,
      codes: row.ons_code.split('|'),
      kinds: row.types.split('|'),
      facts: row.facts.split(';').flatMap((fact) => blankToNull(fact) ?? []),
      taught: TAUGHT[row.key] ?? null,
      source: row.source_title,
      date: blankToNull(row.source_date),
    })),
  }
}
