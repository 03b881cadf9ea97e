/** Words that databases write without their vowels. Of two that a code could be the first is meant. */
const WORDS =
  'name code text number date status service organisation provider category type description address line town city county postcode telephone email website open opening close hours time eligibility referral voucher required charge cost wheelchair access accessible contact person manager mobile generic public last verified checked reviewed updated update user latitude longitude easting northing record language start end venue location site building street road delivery session frequency group'.split(
    ' ',
  )

/** Short words that keep a vowel, or of which nothing else tells. */
const SHORT: Readonly<Record<string, string>> = {
  org: 'organisation',
  orgn: 'organisation',
  desc: 'description',
  descr: 'description',
  elig: 'eligibility',
  addr: 'address',
  reqd: 'required',
  req: 'required',
  cat: 'category',
  subcat: 'sub category',
  freq: 'frequency',
  lang: 'languages',
  langs: 'languages',
  acc: 'access',
  upd: 'updated',
  ver: 'verified',
  veri: 'verified',
  avail: 'availability',
  mgr: 'manager',
  rec: 'record',
  usr: 'user',
}
/** What a database says of a column's kind, which tells nothing of what it is about. */
const OF_KIND: ReadonlySet<string> = new Set(['txt', 'ind', 'flg', 'flag', 'cd', 'val', 'str', 'yn', 'bool', 'desc1'])

/** "SVC_NM", "vchr_reqd_ind": capitals or small letters alone, joined by lines. */
const IN_CODE = /^(?:[A-Z\d]+(?:_[A-Z\d]+)+|[a-z\d]+(?:_[a-z\d]+)+|[A-Z]{3,})$/

/** A heading of a database in whole words: "VCHR_REQD_IND" → "voucher required"; any other as it stands. */
export function codeWords(heading: string): string {
  const bare = heading.trim()
  if (!IN_CODE.test(bare)) return heading
  const parts = bare.toLowerCase().split('_')
  const telling = parts.filter((part, at) => at === 0 || !OF_KIND.has(part))
  return telling.map(wordOf).join(' ')
}

function wordOf(part: string): string {
  if (Object.hasOwn(SHORT, part)) return SHORT[part]!
  if (/[aeiou\d]/.test(part) || part.length < 2) return part
  return WORDS.find((word) => isShortOf(part, word)) ?? part
}

/** The same first letter, and all others in their order: "vchr" of "voucher". */
function isShortOf(short: string, word: string): boolean {
  if (short[0] !== word[0] || short.length >= word.length || short.length * 4 < word.length) return false
  let at = 0
  for (const letter of word) if (letter === short[at]) at++
  return at === short.length
}
