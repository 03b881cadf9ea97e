/**
 * Who a published sentence names, where it names everyone or families: "Everyone", "all ages; older people especially", "Local families".
 * What it says of others is left in the text. Empty = it names neither.
 */
export function groupsIn(text: string | null): string[] {
  const said = (text ?? '').slice(0, 600)
  const groups: string[] = []
  if (/^(?:open to )?(?:everyone|anyone|all)\b(?! ages| on\b)/i.test(said)) groups.push('everyone')
  if (/^all ages\b/i.test(said)) groups.push('all ages')
  if (/\bfamilies\b/i.test(said)) groups.push('families')
  return groups
}
