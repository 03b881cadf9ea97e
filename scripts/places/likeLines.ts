import { StartError } from '../../server/startError.ts'
import { countyOf, likeAuthorities, readAuthorities, type Authority } from './readAuthorities.ts'

/**
 * The councils of England whose name is like what was typed, a line each; of a county all of its own.
 *
 * @returns `one` = what `--authorities` may say where there is one answer: a code, or the name of a county; null = several may be meant
 * @throws StartError where there is none
 */
export async function likeLines(dataDir: string, text: string): Promise<{ lines: string[]; one: string | null }> {
  const all = await readAuthorities(dataDir)
  const county = countyOf(all, text)
  const others = likeAuthorities(all, text).filter((authority) => county?.authorities.includes(authority) !== true)
  if (county === null && others.length === 0)
    throw new StartError(
      `No council or county of England has a name like ${JSON.stringify(text)}. Try its first word. Scotland, Wales and Northern Ireland are not held.`,
    )
  if (county === null) return { lines: others.map(lineOf), one: others.length === 1 ? others[0]!.code : null }
  return {
    lines: [
      `  ${county.name}, a county of ${county.authorities.length} councils, which --authorities ${quoted(county.name)} names at once:`,
      ...county.authorities.map((authority) => `  ${lineOf(authority)}`),
      ...(others.length === 0 ? [] : ['  and councils of their own:', ...others.map((authority) => `  ${lineOf(authority)}`)]),
    ],
    one: others.length === 0 ? quoted(county.name) : null,
  }
}

const quoted = (name: string): string => (name.includes(' ') ? `"${name}"` : name)

const lineOf = ({ code, name, people }: Authority): string => `  ${code}  ${name}  (${people.toLocaleString('en-GB')} people)`
