import { describe, expect, it } from 'vitest'
import { schoolsOf, type SchoolRow } from '../../../../data/build/readers/schools.ts'

const row = (urn: string, said: Partial<SchoolRow> = {}): SchoolRow => ({
  urn,
  establishment_name: `School ${urn}`,
  establishment_type_group: 'Academies',
  education_phase: 'Primary',
  number_of_pupils: '210',
  percentage_fsm: '24.3',
  longitude: '-2.2512345',
  latitude: '53.4712345',
  lsoa_code: 'E1',
  ...said,
})
/** The area E1 lies south of 53.5° north; a degree of latitude is about 111 km. */
const metresFrom = ([, lat]: readonly number[]): number => Math.max(0, (lat! - 53.5) * 111_000)
const read = (...rows: SchoolRow[]) => schoolsOf('little', rows, new Set(['E1']), metresFrom)

describe('schools of a place', () => {
  it('are those in its areas, by number, with the share of pupils who may eat for free', () => {
    const { count, columns, refused } = read(row('20'), row('9'), row('3', { lsoa_code: 'E2' }))
    expect([count, columns.urn, columns.fsm, columns.pupils]).toEqual([2, [9, 20], [0.243, 0.243], [210, 210]])
    expect([columns.lon[0], columns.lat[0]]).toEqual([-2.25123, 53.47123])
    // One that stands in another place is not refused: it is not this place's.
    expect(refused).toEqual([])
  })

  it('have no share where none was published, and 0 only where somebody counted', () => {
    const zero = (urn: string, said: Partial<SchoolRow> = {}) => row(urn, { percentage_fsm: '0', ...said })
    const { columns } = read(
      row('1', { percentage_fsm: '', establishment_type_group: 'Independent schools' }),
      zero('2'),
      zero('3', { education_phase: 'Nursery' }),
      zero('4', { education_phase: '16 plus' }),
      zero('5', { education_phase: 'Not applicable' }),
      zero('6', { number_of_pupils: '0' }),
      row('7', { education_phase: 'Nursery', percentage_fsm: '11.4' }),
    )
    expect(columns.fsm).toEqual([null, 0, null, null, null, null, 0.114])
  })

  it('have no number of pupils where none is stated, or 0 is', () => {
    expect(read(row('1', { number_of_pupils: '' }), row('2', { number_of_pupils: '0' })).columns.pupils).toEqual([null, null])
  })

  // 0.005° is 555 m, 0.02° is 2.2 km.
  it('are left out, with the reason, without a position or with one over 1 km outside the area they name', () => {
    const { columns, refused } = read(row('1', { longitude: '' }), row('2', { latitude: '53.52' }), row('3', { latitude: '53.505' }))
    expect(columns.urn).toEqual([3])
    expect(refused).toEqual([
      { urn: 1, name: 'School 1', reason: 'no position' },
      { urn: 2, name: 'School 2', reason: 'its position is 2.2 km outside E1, the area that it names' },
    ])
  })
})
