import { blankToNull } from '../../row/listing.ts'

/** What who may come must bring from somebody else: "Voucher holders", "Referred families only". */
const ASKED_OF_WHO: readonly [RegExp, string][] = [
  [/\bvoucher[- ]?holders?\b|\bwith (?:a |an? \w+ )?vouchers?\b|\bvouchers? (?:only|needed|required)\b/i, 'Voucher needed'],
  [
    /\breferrals? (?:only|needed|required)\b|\bby referral\b|\breferred (?:people|clients|families|households|guests|persons?|individuals|customers)\b|\b(?:people|clients|families|households|anyone|those) referred\b/i,
    'Referral needed',
  ],
]

/** How people get in, by its own cells and by who may come. That no voucher is needed opens no door where somebody must refer. */
export function askedIn(cells: readonly string[], who: readonly string[]): string | null {
  const ofWho = who.filter((cell) => !/^(?:not for|asked whom)\b|\b(?:no|without|or not|not (?:need|just|only))\b/i.test(cell))
  const all = [...cells, ...ASKED_OF_WHO.flatMap(([words, said]) => (ofWho.some((cell) => words.test(cell)) ? [said] : []))]
  const isBarred = all.some((cell) => /\b(?:professional|referral|voucher|code) needed$/i.test(cell) && !cell.startsWith('No '))
  return blankToNull(
    [...new Set(all)].filter((cell) => !isBarred || !/^No (?:voucher|code|referral|booking) needed$/.test(cell)).join('; '),
  )
}
