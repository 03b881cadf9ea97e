import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENGLAND } from '../../../../core/days/calendar.ts'
import { rulesAt } from '../../../../core/hours/openStateOf.ts'
import { HoursException, HoursRule } from '../../../../core/listing/hoursRule.ts'
import { readInstant } from '../../../../core/days/londonTime.ts'
import { readOsmHours } from '../../../../core/hours/osm/osmHours.ts'
import { EXPRESSIONS } from './osmExpressions.ts'
import { runs } from '../../../runs.ts'

/** A rule in short: `MO TU 09:00-17:00 bh closed`. */
function short(rule: HoursRule): string {
  return [
    rule.byday.join(' '),
    `${rule.opens_at}-${rule.closes_at ?? '?'}`,
    ...(rule.season === null ? [] : [`${rule.season.from} to ${rule.season.to}`]),
    ...(rule.valid_from === null ? [] : [`from ${rule.valid_from}`]),
    ...(rule.valid_to === null ? [] : [`to ${rule.valid_to}`]),
    ...(rule.term_time_only ? ['term'] : []),
    ...(rule.school_holidays_only ? ['school holidays'] : []),
    ...(rule.bank_holiday === 'not stated' ? [] : [`bh ${rule.bank_holiday}`]),
  ].join(' ')
}

const rules = (text: string): string[] | undefined => readOsmHours(text).rules?.map(short)

describe('rules that stand in for one another become rules that add up', () => {
  it.each([
    ['Mo-Fr 09:00-17:00; We 10:00-12:00', ['MO TU TH FR 09:00-17:00', 'WE 10:00-12:00']],
    ['Sa 10:00-12:00; Sa[1] off', ['2SA 3SA 4SA 5SA 10:00-12:00']],
    ['Sa[-1] 10:00-12:00', ['-1SA 10:00-12:00']],
    ['Mo-Fr 09:00-17:00; Aug off', ['MO TU WE TH FR 09:00-17:00 09-01 to 07-31']],
    ['Nov-Mar Sa 10:00-12:00', ['SA 10:00-12:00 11-01 to 03-31']],
    ['Mo 09:00-17:00; 2026 Jun 01-2026 Aug 31 off', ['MO 09:00-17:00 to 2026-05-31', 'MO 09:00-17:00 from 2026-09-01']],
    ['Fr 22:00-26:00', ['FR 22:00-02:00']],
    ['Mo 10:00+', ['MO 10:00-?']],
    ['Mo-Fr 09:00-17:00; Mo-Fr 12:00-13:00 off', ['MO TU WE TH FR 09:00-12:00', 'MO TU WE TH FR 13:00-17:00']],
    ['off', []],
  ])('%s', (text, expected) => {
    expect(readOsmHours(text)).toMatchObject({ read: 'whole', left: '', exceptions: [] })
    expect(rules(text)).toEqual(expected)
  })
})

describe('a night is read where no later rule names it or the morning after', () => {
  it.each([
    ['Fr 22:00-02:00; Mo off', ['FR 22:00-02:00']],
    ['Fr 22:00-02:00; Su 12:00-14:00', ['FR 22:00-02:00', 'SU 12:00-14:00']],
    ['Fr 22:00-02:00, Sa 12:00-14:00', ['FR 22:00-02:00', 'SA 12:00-14:00']],
    ['Fr 22:00-24:00; Sa off', ['FR 22:00-24:00']],
    ['week 10 Sa 22:00-02:00; week 11 off', ['SA 22:00-02:00']],
    ['Jul Fr 22:00-02:00; Sep off', ['FR 22:00-02:00 07-01 to 07-31']],
  ])('%s', (text, expected) => {
    expect(readOsmHours(text).read).toBe('whole')
    expect(rules(text)).toEqual(expected)
  })
})

describe('bank and school holidays', () => {
  it.each([
    ['Mo-Fr 09:00-17:00', ['MO TU WE TH FR 09:00-17:00']],
    ['Mo-Fr 09:00-17:00; PH off', ['MO TU WE TH FR 09:00-17:00 bh closed']],
    ['Mo-Fr 09:00-17:00; PH 10:00-12:00', ['MO TU WE TH FR 09:00-17:00 bh closed', 'MO TU WE TH FR SA SU 10:00-12:00 bh only']],
    ['Mo-Fr,PH 10:00-12:00', ['MO TU WE TH FR 10:00-12:00 bh closed', 'MO TU WE TH FR SA SU 10:00-12:00 bh only']],
    ['24/7', ['MO TU WE TH FR SA SU 00:00-24:00 bh open']],
    // Bank holidays in December are said to be closed; of the others nothing is said.
    ['Mo 10:00-12:00; Dec PH off', ['MO 10:00-12:00 01-01 to 11-30', 'MO 10:00-12:00 12-01 to 12-31 bh closed']],
    ['Mo-Fr 08:00-16:00; SH off', ['MO TU WE TH FR 08:00-16:00 term']],
    ['Mo-Fr 08:00-16:00; PH,SH off', ['MO TU WE TH FR 08:00-16:00 term bh closed']],
    ['Mo-Fr 08:00-16:00; SH Mo-Fr 10:00-12:00', ['MO TU WE TH FR 08:00-16:00 term', 'MO TU WE TH FR 10:00-12:00 school holidays']],
    ['SH Mo-Fr 10:00-12:00', ['MO TU WE TH FR 10:00-12:00 school holidays']],
    // Whoever writes a date has thought of that day.
    ['Dec 25 10:00-12:00', ['MO TU WE TH FR SA SU 10:00-12:00 12-25 to 12-25 bh open']],
    ['Dec 25,26 10:00-12:00', ['MO TU WE TH FR SA SU 10:00-12:00 12-25 to 12-26 bh open']],
    // Whoever writes a week may not have thought of the bank holiday in it.
    ['Dec 24-30 10:00-12:00', ['MO TU WE TH FR SA SU 10:00-12:00 12-24 to 12-30']],
    ['Dec 25-26 10:00-12:00', ['MO TU WE TH FR SA SU 10:00-12:00 12-25 to 12-26']],
    ['Mo-Su 10:00-12:00; Dec 25,26 off', ['MO TU WE TH FR SA SU 10:00-12:00 12-27 to 12-24']],
  ])('%s', (text, expected) => {
    expect(readOsmHours(text).read).toBe('whole')
    expect(rules(text)).toEqual(expected)
  })
})

describe('single dates at the end become exceptions', () => {
  it('closed days one by one, and other hours', () => {
    const { rules: usual, exceptions } = readOsmHours('Mo-Fr 09:00-17:00; 2026 Dec 24-2026 Dec 26 off; 2026 Dec 25 12:00-14:00')
    expect(usual?.map(short)).toEqual(['MO TU WE TH FR 09:00-17:00'])
    expect(exceptions).toEqual([
      { on: '2026-12-24', opens_at: null, closes_at: null },
      { on: '2026-12-25', opens_at: '12:00', closes_at: '14:00' },
      { on: '2026-12-26', opens_at: null, closes_at: null },
    ])
  })

  it('they are sure, on a bank holiday too', () => {
    const { rules: usual, exceptions } = readOsmHours('Mo-Fr 09:00-17:00; 2026 Dec 25 12:00-14:00')
    const at = readInstant('2026-12-25T13:00')!
    expect(rulesAt(usual ?? [], exceptions, at, ENGLAND)).toEqual({ state: 'open until', until: Date.UTC(2026, 11, 25, 14) })
  })
})

describe('a span of dates is not a thought for each of its days', () => {
  const bankHoliday = readInstant('2026-08-31T11:00')!
  it.each(['Aug 25-31 10:00-12:00', '2026 Aug 25-2026 Aug 31 10:00-12:00', 'Mo-Fr 09:00-17:00; 2026 Aug 25-2026 Aug 31 10:00-12:00'])(
    'on the bank holiday in it "%s" is not confirmed',
    (text) => {
      const { rules: usual, exceptions, read } = readOsmHours(text)
      expect(read).toBe('whole')
      expect(rulesAt(usual ?? [], exceptions, bankHoliday, ENGLAND)).toEqual({ state: 'not confirmed', reason: 'bank holiday' })
    },
  )

  it('a single date is', () => {
    const { rules: usual, exceptions } = readOsmHours('Mo-Fr 09:00-17:00; Aug 31 10:00-12:00')
    expect(rulesAt(usual ?? [], exceptions, bankHoliday, ENGLAND)).toMatchObject({ state: 'open until' })
  })
})

describe('never guesses: what cannot be said exactly is not read at all', () => {
  it.each([
    ['Mo-Fr sunrise-sunset', 'sunrise-sunset'],
    ['Mo-Fr (sunrise+01:00)-18:00', '(sunrise+01:00)-18:00'],
    ['Mo-Fr 09:00-17:00; easter off', 'easter off'],
    ['Mo-Fr 09:00-17:00; easter -2 days off', 'easter -2 days off'],
    ['Mo-Fr 09:00-17:00 unknown', 'unknown'],
    ['Mo-Fr 09:00-17:00 "by appointment"', '"by appointment"'],
    ['Mo-Fr 10:00-16:00 open "by appointment only"', '"by appointment only"'],
    ['Sa 10:00-12:00; Mo-Fr 10:00-16:00 open "members"', '"members"'],
    ['24/7 open "ring the bell"', '"ring the bell"'],
    ['"by appointment"', '"by appointment"'],
    ['Mo-Fr 09:00-17:00 || "by appointment"', '|| "by appointment"'],
    ['Sa 10:00-12:00; Sa[-1] off', 'Sa 10:00-12:00; Sa[-1] off'],
    ['Sa[-2] 10:00-12:00', '2] 10:00-12:00'],
    ['PH -1 day 10:00-12:00', '-1 day 10:00-12:00'],
    ['Mo-Fr', 'Mo-Fr'],
    ['Mo-Fr 10:00-16:00; 18:00-20:00', 'Mo-Fr 10:00-16:00; 18:00-20:00'],
    ['Mo-Fr 17:00-19:00+', '+'],
    ['Mo-Fr 10:00', 'Mo-Fr 10:00'],
    ['Mo-Fr 9-17', '9-17'],
    // A blank form, or day and night?
    ['Mo-Fr 00:00-00:00', '00:00-00:00'],
    ['Mo-Fr 09:00-17:00; Sa 10:00-12:00,00:00-00:00', '00:00-00:00'],
    ['Mo-Fr 09:60-17:00', '09:60-17:00'],
    ['Mo-Fr 24:00-26:00', '24:00-26:00'],
    ['Mo 08:00-34:00', '34:00'],
    ['Feb 30 10:00-12:00', '10:00-12:00'],
    ['2027 Feb 29 10:00-12:00', '10:00-12:00'],
    ['2026 Nov-Feb Mo 10:00-12:00', 'Mo 10:00-12:00'],
    ['Mo-Fr 10:00-16:00/01:30', '/01:30'],
    // Past midnight into a day that a later rule closes or gives other times: where does the night end?
    ...[
      'Mo 22:00-04:00; 2026 Nov 24 off',
      'Fr 22:00-02:00; Sa off',
      'Sa 22:00-04:00; Su 12:00-14:00',
      'Mo-Su 20:00-08:00; We off',
      'Su 22:00-02:00; Mo[1] off',
      'Sa[1] 22:00-02:00; Su[2] off',
      'Fr 22:00-02:00; PH off',
      'Jul Fr 22:00-02:00; Aug off',
      'Feb 28 22:00-02:00; Mar 1 off',
      'Dec 31 22:00-02:00; Jan 1 off',
      'week 10 Su 22:00-02:00; week 11 off',
      'week 53 Su 22:00-02:00; week 1 Mo 10:00-12:00',
      '2026 Nov 23 22:00-04:00; 2026 Nov 24 off',
      'Mo 10:00-12:00, Fr 22:00-26:00, Sa off',
      // The night itself: is the door still open on Saturday at one?
      'Fr 22:00-02:00; Fr[1] off',
    ].map((text) => [text, text]),
    ['Monday 10:00-12:00', 'Monday 10:00-12:00'],
    ['Weds 12-2pm', 'Weds 12-2pm'],
    ['Mo-Fr 09:00-17:00 Sa 10:00-12:00', 'Sa 10:00-12:00'],
  ] as [string, string][])('%s', (text, left) => {
    expect(readOsmHours(text)).toEqual({ rules: null, exceptions: [], read: 'none', left })
  })

  it('a comment beside "off" takes no opening back: the rules hold, and it is not read', () => {
    const reading = readOsmHours('Mo-We 10:00-12:00; Tu off "training"; We closed "ring us"')
    expect(reading).toMatchObject({ read: 'part', left: 'training … ring us' })
    expect(reading.rules?.map(short)).toEqual(['MO 10:00-12:00'])
  })

  it('an empty text says nothing', () => {
    expect(readOsmHours('  ')).toEqual({ rules: null, exceptions: [], read: 'not stated', left: '' })
  })
})

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...EXPRESSIONS.flatMap((text) => text.split(/(?=[\s,;[\]-])/)),
    '||',
    '[',
    ']',
    '"',
    ' ',
    ';',
    ',',
    '-',
    'SH',
    '26:00',
  )

  it('what is read fits the schema, and nothing is thrown', () => {
    const check = (text: string): void => {
      const { rules: found, exceptions, read, left } = readOsmHours(text)
      for (const rule of found ?? []) expect(HoursRule.safeParse(rule).success, `${text}: ${JSON.stringify(rule)}`).toBe(true)
      for (const one of exceptions) expect(HoursException.safeParse(one).success, text).toBe(true)
      expect(read === 'none').toBe(found === null && text.trim() !== '')
      if (read === 'none' || read === 'part') expect(left).not.toBe('')
    }
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 12 }).map((list) => list.join('')),
        check,
      ),
      { numRuns: runs(1000) },
    )
    fc.assert(fc.property(fc.string(), check), { numRuns: runs(250) })
  })

  it('a long one is not read, and the longest that is read has an end', () => {
    for (const unit of [
      'Mo 10:00-12:00;',
      'Mo[1] 10:00-12:00,',
      '"',
      '[',
      'Jan 1,',
      'Sa[1],',
      'PH,SH off;',
      'Jan Mo[1] 10:00-12:00;week 3 Tu off;',
      '1',
      '2026 Jan 1,',
    ]) {
      expect(readOsmHours(unit.repeat(100_000 / unit.length)).read).toBe('none')
      const text = unit.repeat(Math.floor(1200 / unit.length))
      expect(['whole', 'none']).toContain(readOsmHours(text).read)
    }
  })
})
