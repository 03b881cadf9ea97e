import { z } from 'zod'
import { HoursException, HoursRule } from './hoursRule.ts'
import { INWARD, OUTWARD } from './postcodeShape.ts'
import { SERVICE_TYPES } from './taxonomy.ts'

/** WGS 84 degrees, [longitude, latitude]. */
export const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
export type Position = z.infer<typeof Position>

/** A date as exact as its source gives it: 2018, 2018-01 or 2018-01-31. */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a year, month or day such as 2018-01')

/** Only web, mail and phone links are ever shown. */
const Link = z
  .string()
  .max(500)
  .regex(/^(https?:\/\/|mailto:|tel:)/i, 'an http, https, mailto or tel link')

const YesNo = z.enum(['yes', 'no', 'not stated'])
export const AccessAnswer = z.enum(['yes', 'partial', 'no', 'not stated'])
export type AccessAnswer = z.infer<typeof AccessAnswer>

/** What is vouched for together: one fact, one date. See `FACT_FIELDS` in facts.ts for the fields of each. */
export const Fact = z.enum([
  'name',
  'types',
  'summary',
  'organisation',
  'status',
  'address',
  'phone',
  'url',
  'hours',
  'referral',
  'eligibility',
  'bring',
  'cost',
  'food',
  'access',
  'languages',
  'transport',
  'mode',
  'capacity',
])
export type Fact = z.infer<typeof Fact>

/** When, how and by which source a fact was last vouched for. `on` null = the source has no date, which ranks as oldest. */
export const Confirmation = z.object({
  on: PartialDate.nullable(),
  by: z.enum(['publisher', 'organisation', 'link worker', 'editor', 'inferred']),
  how: z.enum(['published list', 'web page', 'phone', 'visit', 'email', 'inferred']),
  source: z.string(),
  /** Beside `on` null: the day by which the source was gathered. The map as it was before that day does not show the fact. */
  gathered: PartialDate.optional(),
})
export type Confirmation = z.infer<typeof Confirmation>

const Area = z.object({
  /** ONS codes (authority, ward, LSOA) or outward postcodes. */
  codes: z.array(z.string()).default([]),
  polygon: z
    .object({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.unknown()) })
    .nullable()
    .default(null),
  text: z.string().nullable().default(null),
})

export const Referral = z.object({
  /** Empty = not stated. Routes coexist. */
  routes: z.array(z.enum(['open', 'self', 'professional'])),
  needs: z.array(z.enum(['voucher', 'membership', 'assessment', 'appointment'])),
  who: z.array(z.string()),
  how: z.string().nullable(),
  phone: z.string().nullable(),
  url: Link.nullable(),
  turnaround: z.string().nullable(),
  limit: z.string().nullable(),
  /** As the source wrote it (open licences and short facts only). */
  text: z.string().nullable(),
  /** True where the route is our inference from the network, not the source's word. */
  inferred: z.boolean(),
})
export type Referral = z.infer<typeof Referral>

const Eligibility = z.object({
  minAge: z.number().min(0).max(120).nullable(),
  maxAge: z.number().min(0).max(120).nullable(),
  groups: z.array(z.string()),
  area: Area.nullable(),
  income: z.string().nullable(),
  publicFunds: YesNo,
  text: z.string().nullable(),
})

const Cost = z.object({
  kind: z.enum(['free', 'donation', 'membership', 'price', 'not stated']),
  pence: z.int().min(0).nullable(),
  what: z.string().nullable(),
})

const Food = z.object({
  parcelDays: z.number().nullable(),
  fresh: YesNo,
  hot: YesNo,
  diet: z.array(z.enum(['halal', 'kosher', 'vegetarian', 'vegan', 'gluten free', 'culturally specific'])),
  allergens: z.string().nullable(),
  formula: YesNo,
  babyFood: YesNo,
  nappies: YesNo,
  pet: YesNo,
  needsKitchen: YesNo,
})

const Access = z.object({
  stepFree: AccessAnswer,
  toilet: AccessAnswer,
  parking: AccessAnswer,
  hearingLoop: AccessAnswer,
  quiet: AccessAnswer,
  seatedWait: AccessAnswer,
  bsl: AccessAnswer,
  known: z.enum(['self-declared', 'surveyed', 'not stated']),
  text: z.string().nullable(),
})

/** A value that a newer source replaced, kept so that the map can be read as it was on a date. */
export const Earlier = z.object({ fact: Fact, confirmed: Confirmation, values: z.record(z.string(), z.unknown()) })
export type Earlier = z.infer<typeof Earlier>

/**
 * One place where help can be had. What we do not know is a value, never a blank or a zero.
 * Follows Open Referral UK 3.0 (HSDS-UK) in meaning; `blank.ts` holds the "not stated" of every field.
 */
export const Service = z.object({
  id: z.uuid(),
  name: z.string().min(1).max(200),
  /** Ours, in plain words. */
  summary: z.string().max(600).nullable(),
  organisation: z.object({
    name: z.string().nullable(),
    url: Link.nullable(),
    charity: z.string().nullable(),
    network: z.string().nullable(),
  }),
  types: z.array(z.enum(SERVICE_TYPES)).min(1),
  status: z.enum(['active', 'temporarily closed', 'closed', 'not stated']),
  alert: z.object({ text: z.string(), until: z.iso.date().nullable() }).nullable(),
  address: z.string().max(300).nullable(),
  postcode: z
    .string()
    .regex(new RegExp(`^${OUTWARD} ${INWARD}$`))
    .nullable(),
  /** ONS code of the local authority it stands in. */
  authority: z.string().nullable(),
  /** null = no door, an area only, or hidden. */
  at: Position.nullable(),
  precision: z.enum(['exact', 'street', 'area', 'hidden']),
  /** Empty = not stated. */
  mode: z.array(z.enum(['in person', 'delivery', 'phone', 'online', 'mobile'])),
  serves: Area.nullable(),
  /** null = not published or not read, which is not "closed". */
  hours: z.array(HoursRule).nullable(),
  exceptions: z.array(HoursException),
  hoursText: z.string().max(1200).nullable(),
  /** How much of `hoursText` the rules hold. */
  hoursRead: z.enum(['whole', 'part', 'none', 'not stated']),
  referral: Referral,
  eligibility: Eligibility,
  /** null = not stated; empty = stated that nothing is asked for. */
  bring: z.array(z.string()).nullable(),
  cost: Cost,
  food: Food,
  access: Access,
  /** BCP 47; empty = not stated. */
  languages: z.array(z.string()),
  interpreter: YesNo,
  transport: z.string().nullable(),
  phone: z.string().max(60).nullable(),
  url: Link.nullable(),
  capacity: z.object({ state: z.enum(['open', 'limited', 'full', 'paused']), setOn: z.iso.date(), expiresOn: z.iso.date() }).nullable(),
  regulated: YesNo,
  /**
   * 2 = it counts as closed: at least two reports of the last 180 days found it closed and nobody has looked at them yet, or somebody
   * looked and found it closed too; 0 = it does not.
   */
  closedReports: z.int().min(0),
  /** The day from which it counts as closed. */
  closedSince: PartialDate.nullable(),
  /**
   * The day from which there were two such reports that are held until somebody has looked: it counts as it did before. null = none
   * are held. docs/reports.md says which are.
   */
  closedHeldSince: PartialDate.nullable(),
  /**
   * Told to be full, by reports alone: the Monday of the week it is about, the first and the last day (London) on which the note
   * stands. It moves no listing up or down. `checked` = somebody looked and found so; else at least two reports from two networks
   * said it. docs/reports.md says when they do.
   */
  toldFull: z.object({ week: z.iso.date(), setOn: z.iso.date(), expiresOn: z.iso.date(), checked: z.boolean() }).nullable(),
  /** True = stands up to 5 km outside the place: counts as supply, never in the place's own counts. */
  edge: z.boolean(),
  confirmed: z.partialRecord(Fact, Confirmation),
  earlier: z.array(Earlier),
  sources: z.array(z.object({ source: z.string(), record: z.string() })).min(1),
})
export type Service = z.infer<typeof Service>

/** A service that has a door we may show. */
export type Located = Service & { at: Position }
