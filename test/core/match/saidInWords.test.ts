import { expect, it } from 'vitest'
import { saidInWords } from '../../../core/match/saidInWords.ts'
import { writeWhen } from '../../../core/seek/when.ts'

it.each([
  ['food today, nappies, debt advice and company', ['food-today', 'nappies', 'debt', 'company']],
  ['cannot afford the gas meter and sees nobody', ['bills', 'company']],
  ['lost her husband; letters from the council about rent', ['bereavement', 'housing']],
  ['wants to learn to cook, find work and get online', ['cooking', 'work', 'online']],
  ['kids need coats and shoes', ['clothes']],
  ['baby milk and a pram', ['baby-things']],
  ['food for the dog', ['pet-food']],
  ['asylum papers', ['immigration']],
  ['debt; baby and a 3 year old', ['debt']],
])('reads needs in the order in which they were said: %s', (text, needs) => {
  expect(saidInWords(text).needs).toEqual(needs)
})

it.each([
  ['debt, and her partner hits her', 'abuse'],
  ['lonely; she wants to die', 'low-mood'],
  ['clothes, and they have nowhere to sleep tonight', 'housing'],
])('puts what cannot wait first, wherever it was said: %s', (text, need) => {
  expect(saidInWords(text).needs?.[0]).toBe(need)
})

it('reads what the client eats, has and lacks', () => {
  expect(saidInWords('halal and gluten free, no cooker, no ID, NRPF, has a cat, nothing to pay')).toEqual({
    diet: ['halal', 'gluten-free'],
    noKitchen: true,
    noId: true,
    noRecourse: true,
    pets: true,
    money: 'nothing',
  })
})

it.each([
  ['a baby and a 7 year old', ['baby', '5-10']],
  ['two under five', ['1-4']],
  ['children aged 3 and 12', ['1-4', '11-15']],
  ['kids 4 and 9', ['1-4', '5-10']],
  ['needs a baby bank', undefined],
])('reads children’s ages: %s', (text, bands) => {
  expect(saidInWords(text).children).toEqual(bands)
})

it('holds a voucher only where it is said that they do, and takes neither it nor its lack for a need', () => {
  expect(saidInWords('has a voucher')).toEqual({ holds: ['voucher'] })
  expect(saidInWords('no voucher')).toEqual({})
})

it('reads when they can come', () => {
  expect(saidInWords('only on Saturdays').times?.map(writeWhen)).toEqual(['sat-am', 'sat-pm', 'sat-eve'])
  expect(saidInWords('evenings').times?.map(writeWhen)).toEqual([
    'mon-eve',
    'tue-eve',
    'wed-eve',
    'thu-eve',
    'fri-eve',
    'sat-eve',
    'sun-eve',
  ])
})

it('says nothing where nothing is said that it knows', () => {
  expect(saidInWords('Mrs K, third visit')).toEqual({})
  expect(saidInWords('')).toEqual({})
})

it('hears how old the client is, and takes no age of theirs for a child', () => {
  expect(saidInWords('pensioner of 74')).toEqual({ age: 74 })
  expect(saidInWords('care leaver aged 17')).toEqual({ age: 17 })
  expect(saidInWords('daughter aged 19')).toEqual({})
  expect(saidInWords('baby aged 18 months')).toEqual({ children: ['baby'] })
})

it('hears clothes for school', () => {
  expect(saidInWords('not before ten, after six on Tuesdays, school clothes').needs).toEqual(['clothes'])
  expect(saidInWords('baby clothes').needs).toEqual(['baby-things'])
})

it('hears that somebody has no home', () => {
  for (const said of ['somewhere to live', 'nowhere to stay', 'evicted', 'in temporary accommodation', 'left prison'])
    expect(saidInWords(said).needs, said).toEqual(['housing'])
})

/** "mon-fri 9-15, sat eve" and their like: hours and parts by day, days that are alike together. */
function inShort(text: string): string {
  const byDay = Map.groupBy(saidInWords(text).times ?? [], (when) => (typeof when === 'string' ? -1 : when.day))
  const hours = [...byDay.entries()].map(([day, whens]) => {
    const all = whens.flatMap((when) => {
      const part = typeof when === 'string' ? null : when.part
      const [from, to] = part === 'am' ? [6, 12] : part === 'pm' ? [12, 17] : part === 'eve' ? [17, 23] : [Number(part), Number(part) + 1]
      return Array.from({ length: to - from }, (_, index) => from + index)
    })
    expect(all, text).toEqual(Array.from({ length: all.length }, (_, index) => all[0]! + index))
    return { day, span: `${all[0]}-${all.at(-1)! + 1}` }
  })
  const bySpan = Map.groupBy(hours, ({ span }) => span)
  return [...bySpan.entries()].map(([span, days]) => `${days.map(({ day }) => 'MTWtFSs'[day]).join('')} ${span}`).join(', ')
}

it.each([
  ['before 8 am', 'MTWtFSs 6-8'],
  ['can come before 8am only', 'MTWtFSs 6-8'],
  ['before eight', 'MTWtFSs 6-8'],
  ['before eight in the evening', 'MTWtFSs 6-20'],
  ['not before ten', 'MTWtFSs 10-23'],
  ['nothing before 10', 'MTWtFSs 10-23'],
  ['not until eleven', 'MTWtFSs 11-23'],
  ['no earlier than half past nine', 'MTWtFSs 10-23'],
  ['after six', 'MTWtFSs 18-23'],
  ['after 6 pm', 'MTWtFSs 18-23'],
  ['only after 18:30', 'MTWtFSs 19-23'],
  ['after half past five', 'MTWtFSs 18-23'],
  ['from noon', 'MTWtFSs 12-23'],
  ['works until 5', 'MTWtFSs 17-23'],
  ['finishes at four', 'MTWtFSs 16-23'],
  ['works from 2 pm', 'MTWtFSs 6-14'],
  ['home by three', 'MTWtFSs 6-15'],
  ['not after 4', 'MTWtFSs 6-16'],
  ['no later than 7pm', 'MTWtFSs 6-19'],
  ['between 10 and 2', 'MTWtFSs 10-14'],
  ['from 9 to 12', 'MTWtFSs 9-12'],
  ['in school hours', 'MTWtF 9-15'],
  ['after the school run', 'MTWtFSs 9-23'],
  ['after school', 'MTWtFSs 15-23'],
  ['before work', 'MTWtFSs 6-9'],
  ['in her lunch break', 'MTWtFSs 12-14'],
  ['Saturday mornings', 'S 6-12'],
  ['weekday evenings', 'MTWtF 17-23'],
  ['weekends after six', 'Ss 18-23'],
  ['Tuesdays and Thursdays', 'Tt 6-23'],
  ['can come on a Friday', 'F 6-23'],
  ['not mornings', 'MTWtFSs 12-23'],
  ['any day but Mondays', 'TWtFSs 6-23'],
  ['evenings, not Fridays', 'MTWtSs 17-23'],
  ['mornings, not before nine', 'MTWtFSs 9-12'],
  ['after six on Tuesdays', 'T 18-23'],
  ['not before ten, after six on Tuesdays', 'MWtFSs 10-23, T 18-23'],
  ['after six on Tuesdays and Thursdays, not before ten', 'MWFSs 10-23, Tt 18-23'],
  ['not before ten, before two on Saturdays', 'MTWtFs 10-23, S 10-14'],
  ['evenings, before noon on Saturdays', 'MTWtFs 17-23, S 6-12'],
  ['after six on Tuesdays, not Fridays', 'MWtSs 6-23, T 18-23'],
  ['evicted on Friday', ''],
  ['a bed until Friday, left after 3 months', ''],
  ['kids 4 and 9; two under five; seen after 2 weeks', ''],
])('hears when they can come: %s', (text, short) => {
  expect(inShort(text)).toBe(short)
})

it.each([
  'only by phone',
  'can only phone',
  'will only use the phone',
  'phone only',
  'can only ring',
  'just over the phone',
  'does not go out',
  "doesn't leave the house",
  'too ill to travel',
  'stuck at home',
  'agoraphobia',
])('hears that nobody can send them anywhere: %s', (text) => {
  expect(saidInWords(text).cannotGoOut).toBe(true)
})

it('does not take a phone for a want of one', () => {
  for (const text of ['has no phone', 'phone broken', 'needs a phone', 'lives alone, ring her on the phone'])
    expect(saidInWords(text).cannotGoOut).toBeUndefined()
})

it.each([
  ['refugee from Sudan', ['refugee']],
  ['ex-army, sleeps on a sofa', ['veteran']],
  ['single mum with a baby', ['woman']],
  ['a man of 45', ['man']],
  ['student', ['student']],
  ['gay', ['lgbt']],
  ['her husband; a man hits her', undefined],
])('hears what they are, where some places are for such alone: %s', (text, groups) => {
  expect(saidInWords(text).groups).toEqual(groups)
})

it('takes words of time for no need', () => {
  expect(saidInWords('lunch break only, after school, early mornings').needs).toBeUndefined()
})
