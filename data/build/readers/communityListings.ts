import { BLANK } from '../../../core/listing/blank.ts'
import { agesIn } from '../../../core/reading/agesText.ts'
import { groupsIn } from '../../../core/reading/eligibilityText.ts'
import { readHoursText } from '../../../core/hours/text/hoursText.ts'
import { isByAppointment, costIn, readReferralText, shortened, withNeeds } from '../../../core/reading/referralText.ts'
import { PartialDate, type Service } from '../../../core/listing/service.ts'
import { isServiceType, type ServiceType } from '../../../core/listing/taxonomy.ts'
import { readNote } from './communityNotes.ts'
import { quietIn, type Quiet } from './quietWords.ts'
import { brokenRow, refuse, type SourceRefusal } from './refusal.ts'
import { keyOf } from './ids.ts'
import { tidyLink, tidyPhone } from './contacts.ts'
import { blankToNull, listing, type Said, networkIn, tidyAddress, tidyPostcode } from './listing.ts'
import { dayFault, nameFault, postcodeFault } from './rowFault.ts'
import { READ_ON } from '../raw/readOn.ts'
import { digest, readCsv, readRaw, type RawFile } from '../raw/raw.ts'

const PATH = 'services/community_listings.csv'

const LANGUAGES: Record<string, string> = { Punjabi: 'pa', Polish: 'pl' }

/** One page that rows were gathered from. */
export interface CommunitySource {
  id: string
  title: string
  publisher: string
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
  /** Rows whose cells say that their door must not show, by id. */
  quiet: ReadonlyMap<string, Quiet>
  sources: CommunitySource[]
} {
  const raw = readRaw(rawDir, PATH)
  const refused: SourceRefusal[] = []
  const rows = readCsv(
    raw,
    [
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
      'notes',
    ],
    (broken) => refused.push(brokenRow('community-listings', PATH, broken)),
  )
  const sources = new Map<string, CommunitySource>()
  const services: Service[] = []
  const quiet = new Map<string, Quiet>()
  const gathered = newestDate(rows)
  const seen = new Set<string>()
  for (const [i, row] of rows.entries()) {
    const date = PartialDate.safeParse(row.source_date).data ?? null
    const source = sourceOf(sources, row, date)
    let record = keyOf(row.name, row.postcode)
    if (seen.has(`${source.id} ${record}`)) record = keyOf(row.name, row.postcode, row.types)
    seen.add(`${source.id} ${record}`)
    const types = typesOf(row)
    const unknown = kindsIn(row).find((kind) => !isServiceType(kind))
    const reason =
      nameFault(row.name, PATH, i + 1) ??
      (unknown !== undefined || types.length === 0 ? `types: "${unknown ?? row.types}" names no kind of service we know` : null) ??
      postcodeFault(row.postcode) ??
      dayFault('source_date', row.source_date, READ_ON)
    if (reason !== null) {
      refuse(refused, row, { source: source.id, record, name: row.name, reason, postcode: tidyPostcode(row.postcode) }, row)
      continue
    }
    const service = listing({ source: source.id, record, on: date, how: 'web page', gathered }, saidOf(row, types))
    services.push(service)
    const kind = quietIn([row.name, row.organisation, row.types, row.referral_text, row.eligibility_text, row.access_text, row.url])
    if (kind !== null) quiet.set(service.id, kind)
  }
  return { raw, rows: rows.length, services, refused, quiet, sources: [...sources.values()] }
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
    | 'notes'
    | 'types'
    | 'source_date'
  >
>[number]

/** A hub in a library is not the library, which is listed by itself: only a row that is first of all a library is one. */
const typesOf = (row: Row): ServiceType[] =>
  kindsIn(row)
    .filter(isServiceType)
    .filter((type, i) => type !== 'library' || i === 0)

const kindsIn = (row: Row): string[] => row.types.split('|').map((kind) => kind.trim().toLowerCase())

/** The newest day that any row of the file is of: a row without a day was gathered by then. */
const newestDate = (rows: readonly Row[]): string | null =>
  rows
    .flatMap((row) => PartialDate.safeParse(row.source_date).data ?? [])
    .filter((date) => date <= READ_ON)
    .toSorted()
    .at(-1) ?? null

function saidOf(row: Row, types: ServiceType[]): Said {
  const note = readNote(row.notes)
  const hours = readHoursText(note.hoursAreOthers ? '' : row.hours_text, types)
  const eligibility = blankToNull(row.eligibility_text)
  const openToAll =
    eligibility === null ? null : /\bno (?:voucher|referral|membership)s? (?:is |are )?(?:needed|required)\b/i.exec(eligibility)
  const referral = readReferralText(blankToNull(row.referral_text) ?? note.referral ?? openToAll?.[0] ?? null)
  const bring = eligibility && /proof of/i.test(eligibility) ? readReferralText(eligibility).bring : referral.bring
  const languages = row.languages.split('|').flatMap((language) => LANGUAGES[language.trim()] ?? [])
  const cost = costIn(blankToNull(row.cost_text) ?? '')
  return {
    name: row.name.replaceAll(/\s+/g, ' ').trim(),
    types,
    status: note.status,
    alert: note.alert,
    organisation: { name: blankToNull(row.organisation), url: null, charity: null, network: networkIn(row.name, row.organisation) },
    address: tidyAddress(row.address),
    precision: note.hasMoved ? 'area' : 'exact',
    postcode: tidyPostcode(row.postcode),
    mode: note.mode,
    phone: tidyPhone(row.phone),
    url: tidyLink(row.url),
    hours: hours.rules,
    exceptions: hours.exceptions,
    hoursText: hours.read === 'not stated' ? null : shortened(row.hours_text),
    hoursRead: hours.read,
    referral: withNeeds(
      { ...referral.referral, phone: /\b(?:phone|ring|call)\b/i.test(row.referral_text) ? tidyPhone(row.referral_text) : null },
      [
        ...(hours.byAppointment || isByAppointment(row.hours_text) ? (['appointment'] as const) : []),
        ...(cost.kind === 'membership' ? (['membership'] as const) : []),
      ],
    ),
    eligibility: {
      ...BLANK.eligibility,
      ...agesIn(eligibility),
      groups: groupsIn(eligibility),
      text: eligibility === null ? null : shortened(eligibility),
    },
    cost: referral.referral.needs.includes('membership') && cost.kind === 'price' ? { ...cost, kind: 'membership' } : cost,
    bring,
    access: { ...BLANK.access, text: blankToNull(row.access_text) === null ? null : shortened(row.access_text) },
    languages,
    interpreter: /bilingual|language needs/i.test(row.languages) ? ('yes' as const) : ('not stated' as const),
  }
}

function sourceOf(sources: Map<string, CommunitySource>, row: Row, date: string | null): CommunitySource {
  const id = `page-${digest(Buffer.from(`${row.source_title}|${row.source_url}|${date}`)).slice(0, 8)}`
  const known = sources.get(id)
  if (known) {
    known.rows += 1
    return known
  }
  const licence = blankToNull(row.source_licence) ?? 'none stated (facts only)'
  const source = { id, title: row.source_title, ...pageOf(row.source_url), date, licence, rows: 1, sha256: '' }
  sources.set(id, source)
  return source
}

/** Whose repositories the pages of code sites are, where the owner's name does not say it. */
const OWNERS: Readonly<Record<string, string>> = {
  traffordDataLab: 'Trafford Data Lab, Trafford Council',
  StreetSupport: 'StreetSupport Network',
  ministryofjustice: 'Ministry of Justice',
  'guidance-guarantee-programme': 'Pension Wise',
}

/** Address and publisher of a page: "github:owner/name path", an address on GitHub, or another site's; of two in one cell the first. */
export function pageOf(cell: string): { url: string | null; publisher: string } {
  const repository = /(?:^github:|^https?:\/\/github\.com\/)([^/\s]+)\/([^/\s]+)/i.exec(cell.trim())
  if (repository !== null) {
    const [, owner, name] = repository as unknown as [string, string, string]
    const url = tidyLink(cell) ?? `https://github.com/${owner}/${name}`
    return { url, publisher: OWNERS[owner] ?? `${owner} on GitHub` }
  }
  const url = tidyLink(cell)
  return { url, publisher: url === null ? 'not stated' : new URL(url).hostname.replace(/^www\./, '') }
}
