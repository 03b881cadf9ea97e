/** A network or programme that this map learnt from. */
export interface Programme {
  key: string
  name: string
  organisation: string
  place: string
  facts: string[]
  taught: string | null
  source: string
  date: string | null
}

/** Reads the programmes answer; a row without a name is passed over. Empty where it holds none. */
export function programmesIn(answer: unknown): Programme[] {
  const rows = (answer as { programmes?: unknown } | null | undefined)?.programmes
  return Array.isArray(rows) ? rows.flatMap(programmeOf) : []
}

function programmeOf(row: unknown): Programme[] {
  const said = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>
  const text = (field: string): string | null => (typeof said[field] === 'string' && said[field] !== '' ? said[field] : null)
  const name = text('name')
  if (name === null) return []
  const facts = Array.isArray(said.facts) ? said.facts.filter((fact) => typeof fact === 'string') : []
  return [
    {
      key: text('key') ?? name,
      name,
      organisation: text('organisation') ?? '',
      place: text('place') ?? '',
      facts,
      taught: text('taught'),
      source: text('source') ?? '',
      date: text('date'),
    },
  ]
}
