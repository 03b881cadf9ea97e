import { describe, expect, it } from 'vitest'
import { tableText } from '../../../../core/lists/table/tableText.ts'
import { read } from './fixtures.ts'

const HEAD = 'Name,Kind,Postcode'

describe('a table that cannot be read says in a sentence why', () => {
  it.each([
    ['empty', '', 'the table is empty'],
    ['headers only', `${HEAD}\n`, 'names its columns on line 1 but has no row under them'],
    ['one row of anything', 'a,b,c\n', 'no row names the columns'],
    ['a quote that does not close', `${HEAD}\n"St Mark,Food bank,LS1 1AA\nLow Hall,Pantry,LS2 2BB\n`, 'does not close'],
    ['a million rows', `${HEAD}\n${'a,b,c\n'.repeat(1_000_000)}`, 'more than 20000 rows'],
    ['too many columns', `${HEAD}${',x'.repeat(300)}\n${'a,'.repeat(300)}\n`, 'at most 200'],
    ['too long', `${HEAD}\n${'a'.repeat(10_000_001)}`, 'at most 10000000'],
    ['a cell that swallowed the rest', `${HEAD}\n"${'a\n'.repeat(4000)}",b,c\n`, 'over 5000 characters'],
    ['no names', 'Postcode,Phone\nLS1 1AA,0113 496 0001\n', 'no column was recognised as the name'],
  ])('%s', (_, text, sentence) => expect(() => read(text)).toThrow(sentence))

  it('one row is a list', () => expect(read([HEAD, 'St Mark,Food bank,LS1 1AA']).services).toHaveLength(1))

  it('lines are those of the file, cells of several lines and blank lines among them', () => {
    const { refused } = read([
      'A title',
      '',
      `${HEAD},Address`,
      'St Mark,Food bank,LS1 1AA,"1 Low Road',
      'Leeds"',
      '',
      'Low Hall,Pantry,nowhere,',
    ])
    expect(refused.map(({ line }) => line)).toEqual([7])
  })
})

describe('the bytes of a table', () => {
  const text = 'Name,Note\nCafé – “Hope”,£2\n'
  const utf16 = (order: 'le' | 'be', mark: boolean) => {
    const said = mark ? `\uFEFF${text}` : text
    return Uint8Array.from(
      said.split('').flatMap((sign) => {
        const code = sign.charCodeAt(0)
        return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255]
      }),
    )
  }

  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16', utf16('le', true)],
    ['UTF-16 of the other order', utf16('be', true)],
    ['UTF-16 without a mark', utf16('le', false)],
    // é 0xE9, – 0x96, “ 0x93, ” 0x94, £ 0xA3
    [
      'Windows-1252',
      Uint8Array.from(text.split('').map((sign) => ({ é: 0xe9, '–': 0x96, '“': 0x93, '”': 0x94, '£': 0xa3 })[sign] ?? sign.charCodeAt(0))),
    ],
  ])('are told for %s', (_, bytes) => expect(tableText(bytes)).toBe(text))

  it('are no workbook', () => {
    expect(() => tableText(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toThrow('save it as CSV')
  })
})
