import { describe, expect, it } from 'vitest'
import { withoutPersons } from '../../../../core/lists/table/says/withoutPersons.ts'
import { writeTable } from '../../../../core/lists/table/writeTable.ts'
import { read } from './fixtures.ts'

describe('what tells who somebody is', () => {
  it.each([
    ['Thursday 12-2 (ask for Bernadette Quill)', 'Thursday 12-2'],
    ['Ring Desmond Hartley-Pugh first', 'first'],
    ['Drop in. Email jo.bloggs@example.com', 'Drop in.'],
    ['0113 496 0001 or 07700 900142', '0113 496 0001'],
    ['NHS no 999 034 5678', null],
    ['Speak to Rev. Jane Smith after the service', 'after the service'],
    ['By referral: jo [at] example [dot] org', 'By referral'],
  ])('goes from "%s"', (text, left) => expect(withoutPersons(text)).toBe(left))

  it.each([
    'Contact Citizens Advice',
    'Call Age UK Leeds',
    'Please go to the Hazel Grove distribution centre',
    'Monday 10-12 at St George Hall, Victoria Road',
    'Ring 0113 496 0001',
    'Ask for Today’s Pot',
  ])('but "%s" stays', (text) => expect(withoutPersons(text)).toBe(text))

  // Mail addresses, mobiles, an NHS number (999 is kept for tests) and names, in every kind of column.
  it('does not come out of a table, wherever it stands in it', () => {
    const planted = [
      'jo.bloggs@example.com',
      '07700 900123',
      '999 034 5678',
      'Bernadette Quill',
      '07700 900456',
      '07700900789',
      'gwen@gmail.com',
      'Winifred',
    ]
    const table = read([
      'Name,Kind,Address,Postcode,Phone,Email,Opening times,How to access,Who is it for,Cost,What is on offer,Notes,Rota,Access info',
      'St Mark 07700 900123,Food bank,"1 Low Road, jo.bloggs@example.com",LS1 1AA,07700 900456,gwen@gmail.com,Monday 10am-12 noon (ask for Bernadette Quill),Ring 07700900789,Everyone (NHS 999 034 5678),Free - email jo.bloggs@example.com,Parcels. Contact Winifred Adeyemi,Key: Winifred,Bernadette Quill,Text 07700 900123',
    ])
    expect(table.services).toHaveLength(1)
    const out = JSON.stringify(table) + writeTable(table.services)
    expect(planted.filter((each) => out.includes(each) || out.replaceAll(' ', '').includes(each.replaceAll(' ', '')))).toEqual([])
  })

  it('is in no key of a row either', () => {
    const { services } = read(['Id,Name,Kind,Address', '07700 900123,St Mark,Food bank,"1 Low Road, jo.bloggs@example.com"'])
    expect(services.map(({ sources }) => sources[0]!.record)).toEqual(['st-mark/1-low-road'])
  })

  it('is not the mailbox of an office at its own domain, which stands in for a page', () => {
    const urls = (mail: string) => read(['Name,Kind,Postcode,Email', `St Mark,Food bank,LS1 1AA,${mail}`]).services[0]!.url
    expect(urls('info@stmark.example')).toBe('mailto:info@stmark.example')
    expect(urls('jane.smith@stmark.example')).toBeNull()
    expect(urls('info@gmail.com')).toBeNull()
  })
})

describe('a door that must not show', () => {
  it.each([
    'Vale refuge for women fleeing domestic abuse,Housing,',
    'Lantern House,Housing,Address is confidential',
    'Haven,Housing,supports survivors of trafficking',
  ])('is told by any cell of the row: %s', (cells) => {
    const { services, quiet } = read(['Name,Kind,Remarks,Postcode', `${cells},LS1 1AA`])
    expect(quiet.get(services[0]!.id)).toBe('shelter')
  })

  it('is not told by advice that is confidential', () => {
    expect(read(['Name,Kind,What is on offer,Postcode', 'Desk,Debt advice,Free confidential advice,LS1 1AA']).quiet.size).toBe(0)
  })

  it('stands in no refusal', () => {
    const { refused } = read(['Name,Kind,Address,Postcode', 'Vale refuge,Housing,7 Hidden Road,LS1 1AA LS2 2BB'])
    expect(JSON.stringify(refused)).not.toMatch(/hidden|ls1|ls2/i)
  })
})
