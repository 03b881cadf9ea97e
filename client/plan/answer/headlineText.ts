import type { I18n } from '@lingui/core'
import type { DeskView } from '../desk/deskView.ts'
import { headlineBeneath } from './headlineBeneath.ts'
import { headlineFigures } from './headlineFigures.ts'
import { headlineFinding, plain } from './headlineFinding.ts'

/** The headline as a picture, a print or a file carries it: the finding, and all that it must not be read without. */
export function headlineText(i18n: I18n, view: DeskView): string {
  const figures = headlineFigures(view)
  const { scenario, age, band, voucher, everybody, notKnown } = headlineBeneath(i18n, view, figures)
  const said = [scenario, plain(headlineFinding(i18n, view, figures)), everybody, band, voucher, age, ...notKnown]
  return said.filter((text) => text !== null).join(' ')
}
