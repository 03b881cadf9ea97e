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

it('hears that somebody has no home', () => {
  for (const said of ['somewhere to live', 'nowhere to stay', 'evicted', 'in temporary accommodation', 'left prison'])
    expect(saidInWords(said).needs, said).toEqual(['housing'])
})
