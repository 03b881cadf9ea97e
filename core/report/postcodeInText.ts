/**
 * The letters that a postcode may begin with (Royal Mail's postcode areas, with those of the islands). A single letter or two
 * apart from its digits is part of a postcode only if it is one of these: "to 12 4th" is not.
 */
const AREAS =
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'

/** A few signs, whichever they are, between the parts of a postcode. */
const GAP = String.raw`[^\p{L}\p{N}]{0,12}`
/** Inward codes have none of C, I, K, M, O and V (BS 7666), so that "in M16 2pm" is none. */
const LETTER = '[ABD-HJLNP-UW-Z]'
const INWARD = `${LETTER}${GAP}${LETTER}`
const DISTRICT = String.raw`\d(?:${GAP}[A-Z\d])?`
/** Words that would be inward codes if their O were a zero. */
const WORDS = 'off|out|our|old|one|own|odd|oat|orb|ore|owe|owl|opt'

/** A zero, also where a letter O is typed for it, unless that makes a word. */
const ZERO = String.raw`O(?!(?<=O)(?:${endings()})(?!\p{L}))`
/** Joined ("M16") the letters may be any. */
const JOINED = String.raw`[A-Z]{1,2}\d[A-Z\d]?${GAP}(?:\d|${ZERO})${GAP}${INWARD}`
/** Apart ("M 16") they are an area, and "me 10 4th" is none. */
const APART = String.raw`(?:${AREAS.replaceAll(' ', '|')})${GAP}${DISTRICT}${GAP}(?:\d(?!st|nd|rd|th)|${ZERO})${GAP}${INWARD}`
const POSTCODE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${JOINED}|${APART})(?![\p{L}\p{N}])`, 'iu')

/** Of those words, what stands behind the O. */
function endings(): string {
  return WORDS.split('|')
    .map((word) => word.slice(1))
    .join('|')
}

/**
 * Whether a whole postcode stands anywhere in a text, however long: with signs between its parts (`M 16 0RA`, `M16_0RA`), and with a
 * letter O for its zero (`M16 ORA`). An outward code alone is none. Every part has a longest length, so it is linear.
 *
 * @param text as from `plainText`
 */
export const holdsPostcode = (text: string): boolean => POSTCODE.test(text)
