/** Mailboxes of a post or an office, which stay when people go. */
const ROLES =
  /^(?:info(?:rmation)?|office|hello|contact(?:us)?|enquir(?:y|ies)|admin(?:istration)?|mail|help(?:desk|line)?|support|reception|team|volunteer(?:ing)?|food(?:bank|hub|club)?|pantry|librar(?:y|ies)|general|centre|church(?:office)?|parishoffice|advice|referrals?|bookings?)$/i
/** Where anybody may have a mailbox. */
const ANYBODYS =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|me|mac|btinternet|btopenworld|sky|talktalk|virginmedia|ntlworld|blueyonder|tiscali|protonmail|proton|gmx|mail|o2|hotmail)\./i

/** Not in the middle of a name: the end of "josé.info" or "o'info" is no mailbox of an office. */
const ADDRESS = /(?<![\p{L}\p{N}\p{M}.+%_-])(?<![\p{L}\p{M}]['’])([\w.+-]{1,64})@([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/gu

/** The address of a role at an organisation's own domain, in a cell of mail addresses; null = it holds none: a person's never leaves the file. */
export function roleMailbox(cell: string): string | null {
  for (const [address, local, domain] of cell.matchAll(ADDRESS))
    if (ROLES.test(local!) && !ANYBODYS.test(domain!)) return address.toLowerCase()
  return null
}
