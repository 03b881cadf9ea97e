import { stemOf } from './tokensOf.ts'

/**
 * Words that say nothing of what is sought: they stand round it ("I need …", "… near me, please"). Apostrophes are gone: "I'm" is "im".
 * Not among them: "no" and "not", which turn a meaning round, and whatever names a kind of help.
 */
const SMALL = `
a an the this that these those it its is are was be been am i im ive id ill me my mine myself we us our you your they their them he she his her
and or but if so as at by for from in into of off on onto out over to up with within without about around near nearby nearest closest close
need needs needed want wants wanted get gets getting got give gives giving given find finds finding looking look seeking search searching like
have has had having do does did can cant could would should will may might please pls plz thanks thank hi hello hey
where wheres what whats when which who whos how why there theres here any anyone anything anybody some someone somebody something somewhere
one ones place places area areas local locally today tonight now currently open opened opens soon urgent urgently asap quick quickly
free help helps helping helped support services service just really very also too more lot lots bit
miles mile minutes walk walking distance town
`

const WORDS: ReadonlySet<string> = new Set(SMALL.trim().split(/\s+/))

export const isSmallWord = (token: string): boolean => WORDS.has(token)

/** The words that count, each as its stem. */
export const bigStems = (tokens: readonly string[]): string[] => tokens.filter((token) => !isSmallWord(token)).map(stemOf)
