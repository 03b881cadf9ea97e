import type { Meaning } from './token.ts'

/** A shape of text and what it means; null = nothing. */
export type Lexeme = readonly [RegExp, (found: RegExpExecArray) => Meaning | null]

/** Where a word ends. */
export const END = String.raw`(?![\p{L}\d])`

export const pattern = (source: string): RegExp => new RegExp(source, 'iuy')

type Plain = Exclude<Meaning['kind'], 'day' | 'clock' | 'nth' | 'date' | 'part of day' | 'bank holiday' | 'often' | 'word'>

export const is = (kind: Plain) => (): Meaning => ({ kind })

/** A word that begins with # stands for all of its kind. */
export const word = (text: string) => (): Meaning => ({ kind: 'word', word: text })
