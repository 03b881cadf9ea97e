import { BLANK } from '../../listing/blank.ts'
import { agesIn } from '../../reading/agesText.ts'
import { groupsIn } from '../../reading/eligibilityText.ts'
import { readHoursText } from '../../hours/text/hoursText.ts'
import { isByAppointment, costIn, readReferralText, shortened, withNeeds } from '../../reading/referralText.ts'
import { PartialDate, type Service } from '../../listing/service.ts'
import { isServiceType, type ServiceType } from '../../listing/taxonomy.ts'
import { readNote } from './communityNotes.ts'
import { quietIn, type Quiet } from '../row/quietWords.ts'
import { brokenRow, refuse, type SourceRefusal } from '../row/refusal.ts'
import { keyOf } from '../row/ids.ts'
import { tidyLink, tidyPhone } from '../row/contacts.ts'
import { blankToNull, listing, type Said, networkIn, tidyAddress, tidyPostcode } from '../row/listing.ts'
import { dayFault, nameFault, postcodeFault } from '../row/rowFault.ts'
import { type ListText, readCsv } from '../row/csvRows.ts'

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
}

/** What the reader of gathered rows must be told. */
export interface Gathering {
  /** The day on which the rows were last looked at: nothing that they say can be newer. */
  readOn: string
  /** SHA-256 of a text, hexadecimal: what a page is named by. */
  digest: (text: string) => string
}

/** Hubs, pantries, meals, clubs and advice gathered one by one from public pages; each row cites its own page. */
export function readCommunityListings(
  file: ListText,
  { readOn, digest }: Gathering,
): {
  rows: number
  services: Service[]
  refused: SourceRefusal[]
  /** Rows whose cells say that their door must not show, by id. */
  quiet: ReadonlyMap<string, Quiet>
  sources: CommunitySource[]
} {
  const refused: SourceRefusal[] = []
  const rows = readCsv(
    file,
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
    (broken) => refused.push(brokenRow('community-listings', file.path, broken)),
  )
  const sources = new Map<string, CommunitySource>()
  const services: Service[] = []
  const quiet = new Map<string, Quiet>()
  const gathered = newestDate(rows, readOn)
  const seen = new Set<string>()
  for (const [i, row] of rows.entries()) {
    const date = PartialDate.safeParse(row.source_date).data ?? null
    const source = sourceOf(sources, row, date, digest)
    let record = keyOf(row.name, row.postcode)
    if (seen.has(`${source.id} ${record}`)) record = keyOf(row.name, row.postcode, row.types)
    seen.add(`${source.id} ${record}`)
    const types = typesOf(row)
    const unknown = kindsIn(row).find((kind) => !isServiceType(kind))
    const reason =
      nameFault(row.name, file.path, i + 1) ??
      (unknown !== undefined || types.length === 0 ? `types: "${unknown ?? row.types}" names no kind of service we know` : null) ??
      postcodeFault(row.postcode) ??
      dayFault('source_date', row.source_date, readOn)
    if (reason !== null) {
      refuse(refused, row, { source: source.id, record, name: row.name, reason, postcode: tidyPostcode(row.postcode) }, row)
      continue
    }
    const service = listing({ source: source.id, record, on: date, how: 'web page', gathered }, saidOf(row, types))
    services.push(service)
    const kind = quietIn([row.name, row.organisation, row.types, row.referral_text, row.eligibility_text, row.access_text, row.url])
    if (kind !== null) quiet.set(service.id, kind)
  }
  return { rows: rows.length, services, refused, quiet, sources: [...sources.values()] }
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
const newestDate = (rows: readonly Row[], readOn: string): string | null =>
  rows
    .flatMap((row) => PartialDate.safeParse(row.source_date).data ?? [])
    .filter((date) => date <= readOn)
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

function sourceOf(sources: Map<string, CommunitySource>, row: Row, date: string | null, digest: Gathering['digest']): CommunitySource {
  const id = `page-${digest(`${row.source_title}|${row.source_url}|${date}`).slice(0, 8)}`
  const known = sources.get(id)
  if (known) {
    known.rows += 1
    return known
  }
  const licence = blankToNull(row.source_licence) ?? 'none stated (facts only)'
  const source = { id, title: row.source_title, ...pageOf(row.source_url), date, licence, rows: 1 }
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
