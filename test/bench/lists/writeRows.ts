import { once } from 'node:events'
import { createWriteStream, readdirSync } from 'node:fs'
import { heldTable } from '../../core/place/heldTable.ts'
import { mulberry32 } from '../gap/world.ts'

const SEED = 20_261_128
const TOWNS = ['Leeds', 'Bradford', 'Halifax', 'Wakefield', 'Huddersfield', 'Keighley', 'Dewsbury', 'Pudsey']
const SAINTS = [
  'St Mark',
  'St Anne',
  'Holy Trinity',
  'Low Hall',
  'Beck Lane',
  'The Junction',
  'Market Place',
  'Canal Side',
  'Hope',
  'Oak Tree',
]
const KINDS = ['Food bank', 'Food pantry', 'Community meal', 'Warm space', 'Debt advice', 'Baby bank', 'Community fridge']
const STREETS = ['High Street', 'Chapel Lane', 'Station Road', 'Mill Row', 'Park View', 'Church Walk', 'Queen Street', 'Low Road']
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Mon and Thurs', 'Tues-Fri', '1st Saturday of the month']
const TIMES = ['10am-12 noon', '9.30am - 11.30am', '12-2pm', '5.30pm to 7pm', '10:00-16:00', '1pm-3pm term time only']
const WAYS = ['Drop in', 'By referral only', 'Voucher needed; ring first', 'Self-referral by phone', 'Open to all', '']
const WHO = ['Everyone', 'People living in the ward', 'Families with children under 5', 'Aged 16 to 25', 'Over 60s', '']
const COSTS = ['Free', '£3.50 a week membership', 'Donation', '£1 a bag', '']
const OFFERS = [
  'Three days of food, and a hot drink',
  'Fresh fruit and vegetables, bread',
  'A meal together, "come as you are"',
  'Advice and company',
]

/** Rows as a council would keep of a whole region, at live postcodes, the same in each run: 15 columns, some 320 bytes a row. */
export async function writeRows(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path)
  file.write(
    'Ref,Name,Organisation,Type of support,Description,Address,Postcode,Telephone,Website,Opening times,How to access,Who for,Cost,Status,Last checked\n',
  )
  const random = mulberry32(SEED)
  const pick = <T>(some: readonly T[]): T => some[Math.floor(random() * some.length)]!
  const number = (below: number): number => Math.floor(random() * below)
  const postcodes = livePostcodes()
  for (let at = 0; at < rows; at++) {
    const [saint, town, kind] = [pick(SAINTS), pick(TOWNS), pick(KINDS)]
    const hours = random() < 0.1 ? '' : `${pick(DAYS)} ${pick(TIMES)}${random() < 0.3 ? `, ${pick(DAYS)} ${pick(TIMES)}` : ''}`
    const day = `${String(1 + number(28)).padStart(2, '0')}/${String(1 + number(12)).padStart(2, '0')}/${2024 + number(2)}`
    const cells = [
      `YH-${at}`,
      `${saint} ${town} ${kind} ${at}`,
      random() < 0.5 ? `${saint} Trust` : `${town} Food Network`,
      kind,
      pick(OFFERS),
      `${1 + number(200)} ${pick(STREETS)}, ${town}`,
      pick(postcodes),
      `0113 496 ${String(number(10_000)).padStart(4, '0')}`,
      random() < 0.6 ? `https://www.${saint.toLowerCase().replaceAll(' ', '')}-${number(5000)}.example/help` : '',
      hours,
      pick(WAYS),
      pick(WHO),
      pick(COSTS),
      random() < 0.95 ? 'Active' : 'Temporarily closed',
      random() < 0.7 ? day : '',
    ]
    if (!file.write(`${cells.map(quoted).join(',')}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Of the outward codes of Leeds and Bradford. */
const livePostcodes = (): string[] =>
  readdirSync('data/postcodes')
    .filter((name) => /^(?:LS|BD)\d+\.json$/.test(name))
    .toSorted()
    .flatMap((name) => {
      const outward = name.replace('.json', '')
      return Object.keys(heldTable(outward)?.postcodes ?? {}).map((inward) => `${outward} ${inward}`)
    })
