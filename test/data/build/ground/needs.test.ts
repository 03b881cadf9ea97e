import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readNeeds } from '../../../../data/build/ground/needs.ts'

const INDICATORS =
  'lsoa21_code,income_deprivation_affecting_children_index_idaci_numerator,income_deprivation_affecting_older_people_index_idaopi_numerator,employment_domain_numerator'
const folder = mkdtempSync(join(tmpdir(), 'needs-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(indicators: string[]): string {
  const write = (name: string, lines: string[]) => writeFileSync(join(folder, 'need', name), gzipSync(lines.join('\n')))
  mkdirSync(join(folder, 'need'), { recursive: true })
  write('imd2025_indicators_england_lsoa21.csv.gz', [INDICATORS, ...indicators])
  write('census2021_disabled_lsoa21_ew.csv.gz', ['lsoa21_code,disabled_equality_act,residents', 'A,152,1475', 'B,0,1385'])
  write('census2021_household_deprivation_lsoa21_ew.csv.gz', [
    'lsoa21_code,households,none,one,two,three,four',
    'A,838,548,253,34,3,0',
    'B,824,542,253,,1,0',
  ])
  return folder
}

describe('counts of need as they come', () => {
  it('keep a blank a blank, add up households deprived in two dimensions or more, and stand in the order that is asked for', () => {
    const { needs, digests } = readNeeds(written(['A,,20,15', 'B,35,65,']), 'little', ['B', 'A'])
    expect(needs.columns).toEqual({
      code: ['B', 'A'],
      children: [35, null],
      older: [65, 20],
      disabled: [0, 152],
      // 34 + 3 + 0; one that is blank leaves the sum unknown.
      households: [null, 37],
      employment: [null, 15],
    })
    expect([digests.indicators.rows, digests.disabled.rows, digests.households.rows]).toEqual([2, 2, 2])
  })

  it('end the reading where an area has no row, or a cell is no count: file, area and column are named', () => {
    const from = written(['A,c,20,15'])
    expect(() => readNeeds(from, 'little', ['B'])).toThrow('imd2025_indicators_england_lsoa21.csv.gz has no row of B')
    expect(() => readNeeds(from, 'little', ['A'])).toThrow('idaci_numerator of A should be a whole number or blank, got c')
  })
})
