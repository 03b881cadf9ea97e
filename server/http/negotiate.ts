export type Encoding = 'br' | 'gzip' | 'identity'

const PREFERRED: readonly Encoding[] = ['br', 'gzip', 'identity']

/**
 * The encoding to answer in: the one that the header weighs most, the smaller one where they weigh the same.
 *
 * @param accept the Accept-Encoding header; undefined = identity only
 * @param held the encodings there are; identity always is
 */
export function negotiate(accept: string | undefined, held: readonly Encoding[]): Encoding {
  const weights = new Map<string, number>()
  for (const part of (accept ?? '').slice(0, 1000).split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    if (name !== '') weights.set(name, q === undefined ? 1 : Number(q.slice(2)) || 0)
  }
  const weightOf = (encoding: Encoding): number =>
    weights.get(encoding) ?? (encoding === 'identity' ? Number.MIN_VALUE : (weights.get('*') ?? 0))
  const usable = PREFERRED.filter((encoding) => encoding === 'identity' || held.includes(encoding))
  return usable.reduce((best, encoding) => (weightOf(encoding) > weightOf(best) ? encoding : best), usable[0] ?? 'identity')
}
