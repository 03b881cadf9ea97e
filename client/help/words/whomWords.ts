import type { Service } from '../../../core/listing/service.ts'

const LONGEST = 60

/** Whom a list names, where it does not name everyone, to stand after "For:"; null = nobody in particular, or not stated. */
export function whomWords({ eligibility: { text, groups } }: Service): string | null {
  if (text === null || groups.includes('everyone') || groups.includes('all ages')) return null
  const whom = afterFor(text)
  if (whom === '' || EVERYONE.test(whom) || BRINGS.test(whom)) return null
  return whom.length <= LONGEST ? whom : `${whom.slice(0, LONGEST).replace(/\s\S*$/, '')}…`
}

/** Without a "for" of its own: the label says it. @param text as published */
export const afterFor = (text: string): string => text.trim().replace(/^(?:(?:open|available)\s+(?:to|for)|for)\b[\s:–-]*/i, '')

const EVERYONE = /^(?:everyone|everybody|anyone|anybody|all)\W*$/i
/** What somebody is to bring, not who they are. */
const BRINGS = /^(?:please )?(?:bring|proof|evidence|photo id)\b/i
