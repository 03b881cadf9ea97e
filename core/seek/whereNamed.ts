import type { Nation } from '../days/nation.ts'
import { nationNamed, nationOfCouncil, isWholeCountry } from '../place/nationOfName.ts'
import { nameLikeness, type Likeness } from '../place/nameLikeness.ts'
import { plainName } from '../place/plainName.ts'
import type { FoundName } from '../place/placeName.ts'
import { elsewhereOfNames } from './elsewhere/elsewhere.ts'
import { troubleOf } from './troubleOf.ts'
import { readTypedName, saysNothingMore, type NameReading } from './typedName.ts'
import type { HeldPlace, Lookup, Resolved } from './where.ts'

type Names = readonly FoundName[]
type Ours = FoundName & { place: string }

/** A reading, and the names that are spelled as it is. */
interface Answered {
  reading: NameReading
  exact: Names
  others: Names
  /** The others begin so; else they are spelled nearly so. */
  begins: boolean
}

/**
 * The one place here of exactly this name, or where nothing anywhere has it, the only one anywhere that begins so. Several are for the person
 * to choose from, unless one of them is in the open place; what is only spelled nearly so is asked about, wherever it is, and never taken. A
 * name that only places elsewhere have is outside, whatever here begins like it. A place too large for minutes on foot asks which part.
 *
 * @param text trimmed, without a digit
 */
export async function whereNamed(text: string, here: string | null, held: readonly HeldPlace[], lookup: Lookup): Promise<Resolved> {
  const { placeNames } = lookup
  const readings = readTypedName(text)
  const answers: Answered[] = []
  for (const reading of readings) {
    if (reading.guessed && answers.some((one) => one.begins || nationNamed(one.reading.name) !== null)) break
    const said = reading.within === null ? null : nationNamed(reading.within)
    const special = reading.centre ? null : wholeNamed(reading.name, text, held)
    if (special !== null) return special
    const answered = await answeredBy(reading, placeNames)
    if (!reading.guessed) answers.push(answered)
    if (said !== null && !answered.exact.some((name) => nationOfCouncil(name) === said))
      return troubleOf('outside', text, { nations: [said] })
    if (answered.exact.length === 0) continue
    const nation = nationNamed(reading.name)
    if (nation !== null && reading.within === null) return alsoNamed(text, nation, answered.exact, held, lookup)
    const found = reading.within === null ? answered.exact : await namesWithin(answered.exact, reading.within, held, placeNames)
    if (found.length > 0) return chosen(text, reading, found, here, held, lookup)
    const towns = await townsNamed(reading.within, placeNames)
    if (towns.length > 0 && !towns.some(isOurs(held))) return outsideNamed(text, towns, lookup)
    if (!reading.guessed || said !== null) return anotherOfTheName(text, answered.exact, held, lookup)
  }
  return nearlyNamed(text, answers, held, lookup)
}

/** Londonderry is a city of Northern Ireland, and a part of Smethwick; Newport one of Wales, and a town of Shropshire. */
async function alsoNamed(text: string, nation: Nation, names: Names, held: readonly HeldPlace[], lookup: Lookup): Promise<Resolved> {
  const ours = names.filter(isOurs(held))
  if (ours.length > 0) return troubleOf('did you mean', text, { nations: [nation], choices: ours })
  return await outsideNamed(text, names, lookup, [nation])
}

async function answeredBy(reading: NameReading, placeNames: Lookup['placeNames']): Promise<Answered> {
  // One letter is no name, and signs are none.
  const near = /\p{L}.*\p{L}/u.test(reading.name) ? await placeNames(reading.name) : []
  const exactly = (kind: Likeness): Names => near.filter(({ name }) => nameLikeness(plainName(name), reading.name) === kind)
  const same = exactly('same')
  const exact = same.length > 0 ? same : exactly('letters')
  const others = near.filter((name) => !exact.includes(name))
  return { reading, exact, others, begins: others.length > 0 && exactly('begins').length === others.length }
}

/** A country, or a whole place of this map: neither is somewhere to walk from. */
function wholeNamed(name: string, text: string, held: readonly HeldPlace[]): Resolved | null {
  if (isWholeCountry(name)) return troubleOf('large', text)
  const place = held.find((one) => one.name !== undefined && plainName(one.name) === name)
  return place === undefined ? null : troubleOf('large', place.name!, { whole: { name: place.name!, place: place.id, at: null } })
}

/** "Knowle West" is a part of Bristol, and no Knowle of the West Midlands. */
const POINTS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west', 'greater', 'area', 'city', 'of'])

const isOurs =
  (held: readonly HeldPlace[]) =>
  (name: FoundName): name is Ours =>
    held.some(({ id }) => id === name.place)

async function chosen(
  text: string,
  { centre }: NameReading,
  found: Names,
  here: string | null,
  held: readonly HeldPlace[],
  lookup: Lookup,
): Promise<Resolved> {
  const ours = found.filter(isOurs(held))
  const inHere = ours.filter(({ place }) => place === here)
  const [only, ...others] = inHere.length === 1 ? inHere : ours
  if (only === undefined) return outsideNamed(text, found, lookup)
  if (others.length > 0) return troubleOf('several', text, { choices: ours })
  return centre ? whereOf({ ...only, parts: undefined }, text) : whereOf(only, only.name)
}

function whereOf({ name, at, outward, place, parts }: Ours, text: string): Resolved {
  if (parts !== undefined) return troubleOf('large', name, { choices: parts, whole: { name, place, at } })
  return { where: { text, from: at, outward, authority: null, place } }
}

/** "Clifton, Narnia", which nobody knows: those that there are, to choose from. */
async function anotherOfTheName(text: string, exact: Names, held: readonly HeldPlace[], lookup: Lookup): Promise<Resolved> {
  const ours = exact.filter(isOurs(held))
  return ours.length === 0 ? outsideNamed(text, exact, lookup) : troubleOf('did you mean', text, { choices: ours })
}

/** Names elsewhere alone: with the councils of England that they lie in. @param also nations that are meant by name */
async function outsideNamed(text: string, names: Names, { authorities }: Lookup, also: readonly Nation[] = []): Promise<Resolved> {
  const nations = [...new Set([...also, ...nationsOf(names)])]
  const elsewhere = nations.includes('england') ? elsewhereOfNames(names, await authorities()) : []
  return troubleOf('outside', text, elsewhere.length === 0 ? { nations } : { nations, elsewhere })
}

/** No reading is a name. What begins so decides before what is spelled nearly so, and the plainer reading first. */
async function nearlyNamed(text: string, answers: readonly Answered[], held: readonly HeldPlace[], lookup: Lookup): Promise<Resolved> {
  for (const { reading, others } of answers) {
    const nation = nationNamed(reading.name)
    // "Kensington" may be the Kensington Park that is here.
    const longer = others.filter(({ name }) => plainName(name).startsWith(`${reading.name} `))
    if (nation !== null) return alsoNamed(text, nation, longer.filter(isOurs(held)), held, lookup)
  }
  if (answers.every(({ reading }) => saysNothingMore(reading.name.split(' ').filter((word) => !/^cent(?:re|er)$/.test(word)))))
    return troubleOf('unknown place', text)
  for (const { others, begins } of answers.toSorted((a, b) => Number(b.begins) - Number(a.begins))) {
    if (others.length === 0) continue
    const ours = others.filter(isOurs(held))
    if (!begins) return troubleOf('did you mean', text, { choices: [...others] })
    if (ours.length === 0) return outsideNamed(text, others, lookup)
    if (ours.length > 1) return troubleOf('several', text, { choices: ours })
    return others.length === 1 ? whereOf(ours[0]!, ours[0]!.name) : troubleOf('did you mean', text, { choices: [...others] })
  }
  return troubleOf('unknown place', text)
}

/**
 * Those of the names that lie in what was written beside them: their council, else their place of this map, else the place that the words
 * beside are the name of. Words that are no name of anywhere part nothing.
 */
async function namesWithin(names: Names, within: string, held: readonly HeldPlace[], placeNames: Lookup['placeNames']): Promise<Names> {
  const holds = (text: string): boolean => {
    const words = plainName(text).split(' ')
    return within.split(' ').every((word) => words.includes(word))
  }
  if (within.split(' ').every((word) => POINTS.has(word))) return []
  const inCouncil = names.filter(({ authority, name }) => holds(authority) || plainName(name) === within)
  if (inCouncil.length > 0) return inCouncil
  const inPlace = names.filter(({ place }) => held.some(({ id, name = '' }) => id === place && (holds(id) || holds(name))))
  if (inPlace.length > 0) return inPlace
  const towns = await townsNamed(within, placeNames)
  return names.filter(({ place }) => place !== null && towns.some((town) => town.place === place))
}

const townsNamed = async (name: string | null, placeNames: Lookup['placeNames']): Promise<Names> =>
  name === null ? [] : (await answeredBy({ name, within: null, centre: false, guessed: false }, placeNames)).exact

const nationsOf = (names: Names) => [...new Set(names.map(nationOfCouncil))]
