import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { FileFault, LineFault } from './readOwnColumn.ts'

/** What is wrong with a line of a planner's own column, and what to do. */
export function lineFaultWords(i18n: I18n, fault: LineFault): string {
  const { line, cell, why } = fault
  switch (why) {
    case 'negative':
      return i18n._(msg`Line ${line}: ${cell} is below 0. Give a count of 0 or more.`)
    case 'text':
      return i18n._(msg`Line ${line}: “${cell}” is no number. Give a count, or leave it blank where it is not known.`)
    case 'comma':
      return i18n._(msg`Line ${line}: ${cell} may be one number or another. Write it without a comma, with a point before decimals.`)
    case 'short':
      return i18n._(msg`Line ${line}: ${cell} has no second column. Give a code and a count in each line.`)
    default:
      return i18n._(msg`Line ${line}: ${cell} stands already in line ${fault.first}. Keep one of them.`)
  }
}

const CODES_OF: Readonly<Record<Extract<FileFault, { why: 'codes' }>['kind'], MessageDescriptor>> = {
  ward: msg`It looks like a ward.`,
  authority: msg`It looks like a local authority.`,
  middle: msg`It looks like a middle layer area (MSOA).`,
  postcode: msg`It looks like a postcode.`,
  other: msg`It is no code that we know.`,
}

/** What is wrong with the file as a whole, and what to do. */
export function fileFaultWords(i18n: I18n, fault: FileFault): string {
  switch (fault.why) {
    case 'empty':
      return i18n._(msg`There is nothing to count in it. Give a code and a count in each line.`)
    case 'large':
      return i18n._(msg`It is too large: up to 50,000 lines and 5 MB. Keep the two columns and the areas of this place.`)
    case 'spreadsheet':
      return i18n._(msg`This is no text. Save the sheet as CSV and give that.`)
    case 'quotes':
      return i18n._(msg`Line ${fault.line}: a quotation mark is not closed. Close it, or take it away.`)
    case 'columns':
      return i18n._(msg`It has ${fault.count} columns. Keep two: the code of the neighbourhood, then the count.`)
    default: {
      const looks = i18n._(CODES_OF[fault.kind])
      return i18n._(
        msg`None of its codes is a neighbourhood of this place; the first is ${fault.found}. ${looks} Give LSOA 2021 codes such as E01004766.`,
      )
    }
  }
}
