import { BLANK } from '../../../core/listing/blank.ts'
import { groupsIn } from '../../../core/reading/eligibilityText.ts'
import { readHoursText } from '../../../core/hours/text/hoursText.ts'
import { costIn, readReferralText, shortened } from '../../../core/reading/referralText.ts'
import { PartialDate, type Service } from '../../../core/listing/service.ts'
import { isServiceType, type ServiceType } from '../../../core/listing/taxonomy.ts'
import type { SourceRefusal } from './refusal.ts'
import { keyOf } from './ids.ts'
import { tidyLink, tidyPhone } from './contacts.ts'
import { blankToNull, listing, networkIn, tidyAddress, tidyPostcode } from './listing.ts'
import { digest, readCsv, readRaw, type RawFile } from '../raw/raw.ts'

const LANGUAGES: Record<string, string> = { Punjabi: 'pa', Polish: 'pl' }

/** One page that rows were gathered from. */
export interface CommunitySource {
  id: string
  title: string
  url: string | null
  date: string | null
  licence: string
  rows: number
  sha256: string
}

/** Hubs, pantries, meals, clubs and advice gathered one by one from public pages; each row cites its own page. */
export function readCommunityListings(rawDir: string): {
  raw: RawFile
  rows: number
  services: Service[]
  refused: SourceRefusal[]
  sources: CommunitySource[]
} {
  const raw = readRaw(rawDir, 'services/community_listings.csv')
  const rows = readCsv(raw, [
    'name',
    'organisation',
    'types',
    'address',
    'postcode',
    'hours_text',
    'referral_text',
    'eligibility_text',
    'cost_text',
    'languages',
    'access_text',
    'phone',
    'url',
    'source_title',
    'source_url',
    'source_date',
    'source_licence',
  ])
  const sources = new Map<string, CommunitySource>()
  const services: Service[] = []
  const refused: SourceRefusal[] = []
  const seen = new Set<string>()
  for (const row of rows) {
    const date = PartialDate.safeParse(row.source_date).data ?? null
    const source = sourceOf(sources, row, date)
    let record = keyOf(row.name, row.postcode)
    if (seen.has(`${source.id} ${record}`)) record = keyOf(row.name, row.postcode, row.types)
    seen.add(`${source.id} ${record}`)
    const types = row.types.split('|').filter(isServiceType)
    if (types.length === 0) {
      refused.push({
        source: source.id,
        record,
        name: row.name,
        reason: `types: "${row.types}" names no kind of service we know`,
        postcode: tidyPostcode(row.postcode),
      })
      continue
    }
    services.push(listing({ source: source.id, record, on: date, how: 'web page' }, saidOf(row, types)))
  }
  return { raw, rows: rows.length, services, refused, sources: [...sources.values()] }
}

type Row = ReturnType<
  typeof readCsv<
    | 'name'
    | 'organisation'
    | 'address'
    | 'postcode'
    | 'hours_text'
    | 'referral_text'
    | 'eligibility_text'
    | 'cost_text'
    | 'languages'
    | 'access_text'
    | 'phone'
    | 'url'
    | 'source_title'
    | 'source_url'
    | 'source_licence'
  >
>[number]

function saidOf(row: Row, types: ServiceType[]) {
  const hours = readHoursText(row.hours_text)
  const referral = readReferralText(blankToNull(row.referral_text))
  const eligibility = blankToNull(row.eligibility_text)
  const bring = eligibility && /proof of/i.test(eligibility) ? readReferralText(eligibility).bring : referral.bring
  const languages = row.languages.split('|').flatMap((language) => LANGUAGES[language.trim()] ?? [])
  return {
    name: row.name.replaceAll(/\s+/g, ' ').trim(),
    types,
    status: 'active' as const,
    organisation: { name: blankToNull(row.organisation), url: null, charity: null, network: networkIn(row.name, row.organisation) },
    address: tidyAddress(row.address),
    postcode: tidyPostcode(row.postcode),
    phone: tidyPhone(row.phone),
    url: tidyLink(row.url),
    hours: hours.rules,
    exceptions: hours.exceptions,
    hoursText: hours.read === 'not stated' ? null : shortened(row.hours_text),
    hoursRead: hours.read,
    referral: referral.referral,
    eligibility: {
      ...BLANK.eligibility,
      ...agesIn(eligibility),
      groups: groupsIn(eligibility),
      text: eligibility === null ? null : shortened(eligibility),
    },
    cost: costIn(blankToNull(row.cost_text) ?? ''),
    bring,
    access: { ...BLANK.access, text: blankToNull(row.access_text) === null ? null : shortened(row.access_text) },
    languages,
    interpreter: /bilingual|language needs/i.test(row.languages) ? ('yes' as const) : ('not stated' as const),
  }
}

/** "ages 13 to 19", "aged 16+", "over 50s". Anything else is left in the text. */
function agesIn(text: string | null): { minAge: number | null; maxAge: number | null } {
  const range = /\bages? (\d{1,2}) to (\d{1,2})\b/i.exec(text ?? '')
  if (range) return { minAge: Number(range[1]), maxAge: Number(range[2]) }
  const from = /\b(?:aged )?(\d{1,2})\+/i.exec(text ?? '') ?? /^over (\d{1,2})s/i.exec(text ?? '')
  return { minAge: from ? Number(from[1]) : null, maxAge: null }
}

function sourceOf(sources: Map<string, CommunitySource>, row: Row, date: string | null): CommunitySource {
  const id = `page-${digest(Buffer.from(`${row.source_title}|${row.source_url}|${date}`)).slice(0, 8)}`
  const known = sources.get(id)
  if (known) {
    known.rows += 1
    return known
  }
  const licence = blankToNull(row.source_licence) ?? 'none stated (facts only)'
  const source = { id, title: row.source_title, url: tidyLink(row.source_url), date, licence, rows: 1, sha256: '' }
  sources.set(id, source)
  return source
}
