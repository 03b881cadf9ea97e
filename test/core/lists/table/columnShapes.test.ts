import { describe, expect, it } from 'vitest'
import { recogniseColumns } from '../../../../core/lists/table/columns/recognise.ts'

type Means = string | null

/** Headings with their cells, and what they are: `|` parts the cells. */
const SHAPES: Readonly<Record<string, readonly (readonly [string, string, Means])[]>> = {
  'two lines a day, open and close': [
    ['Pantry', 'Elm Pantry|Oak Larder|Ash Club', 'name'],
    ['Pcode', 'LS1 1AA|LS2 2BB|LS1 1AA', 'postcode'],
    ['Mon Open', '09:00|10:00|closed', 'monday'],
    ['Mon Close', '12:00|13:00|closed', 'monday'],
    ['Tue Open', '09:00|10:00|closed', 'tuesday'],
    ['Tue Close', '12:00|13:00|closed', 'tuesday'],
    ['Key Holder', 'Jo Bloggs|Sam Lee|Pat Roe', null],
  ],
  'times for those who give beside those for visitors': [
    ['Food bank', 'Elm|Oak|Ash', 'name'],
    ['Address', '1 Low Road|2 High Road|3 Mid Road', 'address'],
    ['Sessions', 'Mon 10-12|Tue 1-3|Wed 10-12', 'hours'],
    ['Donation times', 'Thu 9-5|Thu 9-5|Fri 9-5', null],
    ['Delivery slot', 'Mon 8am|Mon 8am|Tue 8am', null],
    ['Volunteer hours', 'Mon 9-1|Tue 12-4|Wed 9-1', null],
    ['Staffed by', 'Ann Day|Bob Hay|Cy May', null],
  ],
  'questions of a form': [
    ['Timestamp', '01/02/2026 10:00:00|02/02/2026 10:00:00|03/02/2026 10:00:00', null],
    ['Email address', 'a@example.org|b@example.org|c@example.org', null],
    ['Name', 'Jo Bloggs|Sam Lee|Pat Roe', null],
    ['What do you call your session?', 'Elm Pantry|Oak Larder|Ash Club', 'name'],
    ['Where do people go?', '1 Low Road LS1 1AA|2 High Road LS2 2BB|3 Mid Road LS1 1AA', 'address'],
    ['When can people come?', 'Mon 10-12|Tue 1-3|Wed 10-12', 'hours'],
    ['Can people just turn up, or do they need a referral?', 'Turn up|Referral|Turn up', 'referral'],
    ['Who can come along?', 'Anyone|Over 50s|Families', 'eligibility'],
    ['Does it cost anything?', 'No|£2|Free', 'cost'],
    ['Is there level access and a toilet?', 'Yes|Ramp|No', 'access'],
    ['Should people bring anything?', 'A bag|Nothing|Proof of address', 'bring'],
    ['Do you need any help from us?', 'No|More stock|Call Jo', null],
    ['May we share these details with partners?', 'Yes|Yes|No', null],
  ],
  'a name without a heading of its own': [
    ['Warm Spaces 2026', 'Elm Hall|Oak Room|Ash Centre', 'name'],
    ['Postcode', 'LS1 1AA|LS2 2BB|LS1 1AA', 'postcode'],
    ['Telephone No', '0113 496 0001|0113 496 0002|0113 496 0003', 'phone'],
  ],
  'columns of a map program': [
    ['OBJECTID', '1|2|3', 'id'],
    ['SITE_NAME', 'Elm Hall|Oak Room|Ash Centre', 'name'],
    ['ADDR1', '1 Low Road|2 High Road|3 Mid Road', 'address'],
    ['ADDR2', 'Leeds|Leeds|Leeds', 'address'],
    ['PCD', 'LS1 1AA|LS2 2BB|LS1 1AA', 'postcode'],
    ['UPRN', '455100238811|455100238812|455100238813', null],
    ['X_COORD', '429712|429713|429714', 'easting'],
    ['Y_COORD', '433510|433511|433512', 'northing'],
    ['W3W', 'a.b.c|d.e.f|g.h.i', null],
    ['WARD_NM', 'City|City|City', null],
    ['LAD23CD', 'E08000035|E08000035|E08000035', 'authority'],
    ['OPEN_HRS', 'Mon 10-12|Tue 1-3|Wed 10-12', 'hours'],
    ['EDITOR', 'jbloggs|slee|jbloggs', null],
    ['CREATED', '2026-01-01|2026-01-01|2026-01-01', null],
  ],
  'people in columns whose headings do not say so': [
    ['Project', 'Elm Pantry|Oak Larder|Ash Club', 'name'],
    ['Postcode', 'LS1 1AA|LS2 2BB|LS1 1AA', 'postcode'],
    ['Contact', 'Jane Smith|Mohammed Khan|Sue Brown', null],
    ['Who', 'K. Surtees|Bev Lee|Imran Ali', null],
    ['Support', 'Rev. Jane Hill|Peter Stone|Mary White', null],
    ['Organisation', 'Elm Trust|Oak CIC|Ash PCC', 'organisation'],
  ],
  ticks: [
    ['Name', 'Elm|Oak|Ash', 'name'],
    ['Postcode', 'LS1 1AA|LS2 2BB|LS1 1AA', 'postcode'],
    ['Food parcels', '✓|✗|✓', 'types'],
    ['Hot meals', '✓|✓|✗', 'types'],
    ['Debt advice', '✗|✓|✗', 'types'],
    ['Wheelchair access', 'Y|N|Y', 'access'],
    ['DBS checked', 'Y|Y|N', null],
    ['Newsletter', 'Y|Y|N', null],
  ],
  'a network on one page': [
    ['Who?', 'Elm Pantry|Oak Larder|Ash Club', 'name'],
    ['Where?', 'Elm Hall, LS1 1AA|Oak Hall, LS2 2BB|Ash Hall, LS1 1AA', 'address'],
    ['When?', 'Mon 10-12|Tue 1-3|Wed 10-12', 'hours'],
    ['What?', 'Food pantry|Food parcels|Community meal', 'types'],
    ['How?', 'Drop in|Voucher|Book', 'referral'],
    ['How much?', 'Free|£3|£2', 'cost'],
  ],
  'a shift list': [
    ['Site', 'Elm Hall|Oak Room|Ash Centre', 'name'],
    ['Day', 'Mon|Tue|Wed', 'day'],
    ['Time from', '0900|1000|1100', 'opens'],
    ['Time to', '1200|1300|1400', 'closes'],
    ['Recurs', 'weekly|fortnightly|1st and 3rd', 'frequency'],
    ['Shift lead', 'Jo|Sam|Pat', null],
    ['Shift lead no', '07700 900001|07700 900002|07700 900003', null],
  ],
  'a parish sheet of three columns': [
    ['What', 'Coffee & Company|Knit & Natter|Toddlers', 'name'],
    ['Where', 'Village Hall, LS1 1AA|Bowls Club, LS2 2BB|Old School, LS1 1AA', 'address'],
    ['When (and who to ring)', 'Tue 10-12. Ring 0113 496 0001|Wed 1-3|Thu 9.30-11', 'hours'],
  ],
  'what is given beside who gives it': [
    ['Bank', 'Elm Rail|Oak Bundles|Ash Cots', 'name'],
    ['Run by', 'St Mark|Elm Baptist|Oak PCC', 'organisation'],
    ['What', 'Uniform|Prams|Cots', 'offers'],
    ['Collection', 'Wed 3-4pm|Tue 10-11am|Mon 1-2pm', 'hours'],
  ],
  'an export of a CRM': [
    ['Account Name', 'Elm Advice|Oak Fridge|Ash Kitchen', 'name'],
    ['Parent Account', 'Elm Trust|Oak CIC|Ash PCC', 'organisation'],
    ['Billing Street', '1 Low Road|2 High Road|3 Mid Road', 'address'],
    ['Billing Zip/Postal Code', 'LS1 1AA|LS2 2BB|LS1 1AA', 'postcode'],
    ['Phone', '0113 496 0001|0113 496 0002|0113 496 0003', 'phone'],
    ['Last Modified Date', '25/11/2026 14:03|26/11/2026 14:04|27/11/2026 14:05', null],
    ['Edited', '25/11/2026|26/11/2026|27/11/2026', null],
    ['Last Verified With Org', '02/11/2026|19/10/2026|05/10/2026', 'checked'],
    ['Do Not Publish', '0|0|1', null],
  ],
  'a programme of the holidays': [
    ['Provider', 'Elm CIC|Oak Trust|Ash Ltd', 'organisation'],
    ['Club name', 'Winter Camp|Makers|Family Days', 'name'],
    ['Dates running', '21–24 December|21, 22, 23 Dec|22 & 23 Dec', 'hours'],
    ['No. of HAF places', '40|20|60', null],
    ['Number of SEND places', '4|2|6', null],
    ['Paid places?', '£18/day|No|£22/day', 'cost'],
    ['HAF code needed', 'Yes|No|Yes', 'referral'],
    ['DSL email', 'a@example.org|b@example.org|c@example.org', null],
    ['Will you close over New Year? If so, when?', '31 Dec to 2 Jan|no|1 Jan', 'alert'],
  ],
  'a number of the site beside one for the public': [
    ['Project', 'Elm Pantry|Oak Larder|Ash Club', 'name'],
    ['Street', '1 Low Road|2 High Road|3 Mid Road', 'address'],
    ['Area', 'Beeston|Armley|Holbeck', 'address'],
    ['Site contact', 'Office|Yard|Reception', null],
    ['Site mobile', '07700 900001|07700 900002|0113 496 0009', null],
    ['Public tel', '0113 496 0001|0113 496 0002|0113 496 0003', 'phone'],
    ['AccWC', 'Y|N|Y', 'access'],
    ['Checked by the team on', '03/11/2026|10/11/2026|21/10/2026', 'checked'],
  ],
  'the one number there is, beside a name': [
    ['Name', 'Elm Pantry|Oak Larder|Ash Club', 'name'],
    ['Address', '1 Low Road|2 High Road|3 Mid Road', 'address'],
    ['Area', 'North|South|North', null],
    ['Contact person', 'Office|Yard|Reception', null],
    ['Telephone', '0113 496 0001|0113 496 0002|0113 496 0003', 'phone'],
  ],
  'ages and money in plain numbers': [
    ['Club', 'Elm|Oak|Ash', 'name'],
    ['Min age', '5|8|11', 'eligibility'],
    ['Max age', '11|14|18', 'eligibility'],
    ['Fee', '2.00|0.00|1.50', 'cost'],
    ['Places', '20|30|40', null],
    ['Attendance last week', '18|25|31', null],
    ['Area covered', 'LS1|LS2|all', 'eligibility'],
  ],
}

describe('columns of tables that nobody has seen', () => {
  it.each(Object.entries(SHAPES))('%s', (_, shape) => {
    const columns = shape.map(([, cells]) => cells.split('|'))
    const rows = columns[0]!.map((__, row) => columns.map((cells) => cells[row]!))
    const found = recogniseColumns(
      shape.map(([heading]) => heading),
      rows,
    )
    expect(Object.fromEntries(found.map(({ heading, means }) => [heading, means]))).toEqual(
      Object.fromEntries(shape.map(([heading, , means]) => [heading, means])),
    )
  })
})
