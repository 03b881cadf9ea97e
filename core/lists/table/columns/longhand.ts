/** How people who keep lists shorten words, behind a stop or a stroke: "F/bank", "Op.", "Wk(s)", "Req'd". */
const SHORT: readonly [RegExp, string][] = [
  [/\bf ?\/ ?b(?:an)?k\b/gi, 'food bank'],
  [/\bk ?\/ ?holder\b/gi, 'key holder'],
  [/\bw ?\/ ?chair\b/gi, 'wheelchair'],
  [/\bt ?\/ ?time\b/gi, 'term time'],
  [/\bv ?\/ ?code\b/gi, 'voucher code'],
  [/\bh ?\/ ?start\b/gi, 'healthy start'],
  [/\bc ?\/ ?(?:centre|center|ctr)\b/gi, 'community centre'],
  [/\bop(?:en|ng)?s?\.(?=\s|$)/gi, 'opens'],
  [/\bcl(?:o?s)?\.(?=\s|$)/gi, 'closes'],
  [/\bwks?(?:\(s\)|\b)\.?/gi, 'weeks'],
  [/\breq'?d\b\.?/gi, 'required'],
  [/\bappts?\b\.?/gi, 'appointments'],
  [/\bmgrs?\b\.?/gi, 'manager'],
  [/\bvols?\./gi, 'volunteers'],
  [/\bco-?ords?\b\.?/gi, 'coordinator'],
  [/\bhrs\b\.?/gi, 'hours'],
  [/\blang(?:s\b|\.)/gi, 'languages'],
  [/\belig\.?(?=\s|$)/gi, 'eligibility'],
  [/\bfreq\.?(?=\s|$)/gi, 'frequency'],
  [/\bref(?:s|'l)\b\.?/gi, 'referral'],
  [/\bref\b\.?(?= (?:need|req|only|form|route|agenc|by\b))/gi, 'referral'],
  [/\bdesc(?:r|rip)?\.?(?=\s|$)/gi, 'description'],
  [/\bsvc\b\.?/gi, 'service'],
  [/\bctr\b\.?/gi, 'centre'],
  [/\borgn?\./gi, 'organisation'],
  [/\bcat\./gi, 'category'],
]

/** A heading with its short words written out: "K/holder" → "key holder". */
export const longhand = (heading: string): string => SHORT.reduce((said, [short, long]) => said.replaceAll(short, long), heading)
