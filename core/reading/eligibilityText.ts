/** What takes back, or narrows, who was named. */
const TAKES_BACK = /\b(?:not|no|except|only|over|under|above|below|aged|adults?|women|men|girls|boys|young children)\b|\d/i

const EVERYONE =
  /^(?:open to )?(?:everyone|anyone|all)(?=$|[;,.]| welcome\b| can come\b| who (?:needs?|may need|wants?)(?= (?:it|help|support|food|advice|company|a (?:hot |warm )?meal|to (?:eat|come|talk|chat))\b|$|[;,.])| in need\b| needing\b)/i

/** What follows "everyone" and makes it some: "everyone with a referral", "anyone, if referred". Where they live does not. */
const NARROWS = /\b(?:(?<!help )with|if|members?|referred|referral|apart|but|have|having|must (?!live))\b/i

/**
 * Who a published sentence names, where it names everyone or families and takes nothing of it back: "Everyone",
 * "all ages; older people especially", "Local families"; not "All women", "Anyone over 18" or "Men only. No families".
 * What it says of others is left in the text. Empty = it names neither.
 */
export function groupsIn(text: string | null): string[] {
  const said = (text ?? '').slice(0, 600)
  const narrowed = TAKES_BACK.test(said.replaceAll(/\bno \w+ (?:is )?(?:needed|required)\b/gi, ''))
  if (narrowed) return []
  const groups: string[] = []
  if (EVERYONE.test(said) && !NARROWS.test(said.split(';')[0]!)) groups.push('everyone')
  if (/^all ages\b/i.test(said)) groups.push('all ages')
  if (/\bfamilies\b/i.test(said)) groups.push('families')
  return groups
}
