import { holdsMailAddress } from '../../../core/report/mailAddress.ts'
import { numberTrouble } from '../../../core/report/personalNumbers.ts'
import { plainText } from '../../../core/report/plainText.ts'
import { holdsPostcode } from '../../../core/report/postcodeInText.ts'
import { tidyNote } from '../../../core/report/reportNote.ts'

/** Pieces that make a careless expression try again and again where they are repeated. */
export const HOSTILE = [
  '1',
  '1 ',
  '0',
  '0 ',
  '+',
  '@',
  'a@',
  '1.',
  '07 ',
  '943 476 ',
  'a.',
  '. ',
  '٩',
  '()-',
  'O',
  '1O',
  'O ',
  ' at a',
  'a at b dot ',
  ' dot ',
  '(at)',
  'M1',
  'M16 0',
  '1,',
  '7 ',
]

/** All that is looked for in a note. */
export const holds = (text: string) => ({
  number: numberTrouble(text),
  mail: holdsMailAddress(text),
  postcode: holdsPostcode(plainText(text)),
  kept: (tidyNote(text) ?? '').length > 0,
})
