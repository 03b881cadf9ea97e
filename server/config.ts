import { z } from 'zod'
import { StartError } from './startError.ts'

/** Street tiles as they come unless the operator says otherwise. */
const DEFAULT_TILE_UPSTREAM = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png'

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const isTileTemplate = (text: string): boolean =>
  text === '' || (URL.canParse(text) && /^https?:\/\//.test(text) && ['{z}', '{x}', '{y}'].every((part) => text.includes(part)))

const PORT = 'a port number from 0 to 65535, such as 8787'
const PROXIES = 'how many proxies stand in front, 0 to 5'

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT)
    .default('8787')
    .transform(Number)
    .pipe(z.int().max(65_535, PORT)),
  HOST: z.string().min(1, 'an address to listen on, such as 127.0.0.1').default('127.0.0.1'),
  DATA_DIR: z.string().min(1, 'the folder of the place packs, such as ./data').default('./data'),
  STORE_DIR: z.string().min(1, 'a folder that may be written to, such as ./store').default('./store'),
  TILE_UPSTREAM: z
    .string()
    .refine(isTileTemplate, `an http or https address with {z}, {x} and {y}, or empty for no streets`)
    .default(DEFAULT_TILE_UPSTREAM),
  TRUST_PROXY: z
    .string()
    .regex(/^[0-5]$/, PROXIES)
    .default('0')
    .transform(Number),
  LOG_LEVEL: z.enum(LEVELS, `one of ${LEVELS.join(', ')}`).default('info'),
})

export interface Config {
  port: number
  host: string
  dataDir: string
  storeDir: string
  /** Address of street tiles with `{z}`, `{x}` and `{y}`, of any network: only the operator names it. null = no street tiles. */
  tileUpstream: string | null
  /** How many proxies in front add to X-Forwarded-For; 0 = the header is not trusted. */
  proxies: number
  logLevel: (typeof LEVELS)[number]
}

/**
 * Reads the environment, once.
 *
 * @throws StartError that names the variable and what it should be
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const name = String(issue?.path[0])
    throw new StartError(`${name} is ${JSON.stringify(environment[name])}: set it to ${issue?.message}, or leave it unset.`)
  }
  const said = parsed.data
  return {
    port: said.PORT,
    host: said.HOST,
    dataDir: said.DATA_DIR,
    storeDir: said.STORE_DIR,
    tileUpstream: said.TILE_UPSTREAM === '' ? null : said.TILE_UPSTREAM,
    proxies: said.TRUST_PROXY,
    logLevel: said.LOG_LEVEL,
  }
}
