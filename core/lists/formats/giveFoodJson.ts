import { GIVE_FOOD_COLUMNS } from '../row/giveFoodColumns.ts'
import { Unreadable } from './unreadable.ts'

export type GiveFoodCells = Record<(typeof GIVE_FOOD_COLUMNS)[number], string>

type Fields = Readonly<Record<string, unknown>>

/**
 * Rows of Give Food's JSON (its API, versions 2 and 3): food banks, each followed by its sites, or sites that name their food bank. Closed
 * ones are left out, as the CSV leaves them out. `edited` is a day on which a person looked; `modified` is a program's and is not taken.
 *
 * @throws Unreadable where it is no whole JSON, or no list of Give Food
 */
export function rowsOfGiveFoodJson(text: string): { headings: typeof GIVE_FOOD_COLUMNS; rows: GiveFoodCells[] } {
  const items = itemsOf(parsed(text)).filter(({ closed, is_closed }) => closed !== true && is_closed !== true)
  const rows = items.flatMap((item) => (isFields(item.foodbank) ? [siteRow(item, item.foodbank)] : bankRows(item)))
  if (items.length > 0 && rows.every(({ organisation_slug }) => organisation_slug === ''))
    throw new Unreadable('The file is JSON, but its items have no "slug": it is no list of Give Food')
  return { headings: GIVE_FOOD_COLUMNS, rows }
}

function parsed(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '').trimStart()
  if (plain.startsWith('<')) throw new Unreadable('The file is a web page, not JSON; use https://www.givefood.org.uk/api/2/foodbanks/')
  try {
    return JSON.parse(plain) as unknown
  } catch (error) {
    throw new Unreadable('The file is not whole JSON; fetch it again', { cause: error })
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list, a list under a name, GeoJSON as Give Food writes it, or one food bank. */
function itemsOf(json: unknown): Fields[] {
  if (Array.isArray(json)) return (json as unknown[]).filter(isFields)
  if (!isFields(json)) throw new Unreadable('The file is JSON, but no list of Give Food')
  const list = ['foodbanks', 'locations', 'items', 'results'].map((name) => json[name]).find(Array.isArray)
  if (list !== undefined && textIn(json, 'slug') === '') return (list as unknown[]).filter(isFields)
  if (textIn(json, 'slug') !== '') return [json]
  throw new Unreadable('The file is JSON, but no list of Give Food: it needs a list of food banks with "slug" and "name"')
}

/** The food bank's own row, then its sites. */
function bankRows(bank: Fields): GiveFoodCells[] {
  const sites = Array.isArray(bank.locations) ? (bank.locations as unknown[]).filter(isFields) : []
  return [cellsOf(bank, null, bank), ...sites.map((site) => siteRow(site, bank))]
}

const siteRow = (site: Fields, bank: Fields): GiveFoodCells => cellsOf(bank, site, site)

/** @param own whose address and phone it is: the site's, or the food bank's */
function cellsOf(bank: Fields, site: Fields | null, own: Fields): GiveFoodCells {
  const [lat = '', lon = ''] = textIn(own, 'lat_lng', 'lat_long').split(',')
  const charity = isFields(bank.charity) ? bank.charity : {}
  const urls = [own, bank].map((each) => (isFields(each.urls) ? each.urls : {}))
  return {
    organisation_name: textIn(bank, 'name'),
    organisation_slug: textIn(bank, 'slug'),
    location_name: site === null ? '' : textIn(site, 'name'),
    location_slug: site === null ? '' : textIn(site, 'slug'),
    phone: textIn(own, 'phone', 'phone_number') || textIn(bank, 'phone', 'phone_number'),
    address: textIn(own, 'address').replaceAll(/\s*\r?\n\s*/g, ', '),
    postcode: textIn(own, 'postcode'),
    lat: textIn(own, 'lat', 'latitude') || lat.trim(),
    lon: textIn(own, 'lon', 'lng', 'longitude') || lon.trim(),
    url: urls.map((each) => textIn(each, 'homepage')).find((url) => url !== '') ?? textIn(own, 'url'),
    network: textIn(bank, 'network'),
    charity_number: textIn(charity, 'registration_id') || textIn(bank, 'charity_number', 'charity_id'),
    is_mobile: flagIn(own, 'is_mobile'),
    is_area: flagIn(own, 'is_area'),
    edited: textIn(own, 'edited').slice(0, 10),
  }
}

function textIn(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const value = fields[name]
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
    if (text !== '') return text
  }
  return ''
}

const flagIn = (fields: Fields, name: string): string => (typeof fields[name] === 'boolean' ? String(fields[name]) : textIn(fields, name))
