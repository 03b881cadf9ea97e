import { useLingui } from '@lingui/react/macro'
import { needTextsOf } from '../ask/who/needTexts.ts'
import { useDeskView } from '../desk/deskView.ts'
import { HowWorked } from '../how/HowWorked.tsx'
import type { TableView } from './rows/tableView.ts'
import { TABLE_HOW } from './tableHow.ts'

/** How every column of the table that is shown was worked out. */
export function HowTable({ columns }: Pick<TableView, 'columns'>) {
  const { i18n, t } = useLingui()
  const { answered, own } = useDeskView()
  const { name, source } = needTextsOf(i18n, answered, own)
  const shown = TABLE_HOW.filter(({ of }) => columns.some(({ id }) => of.includes(id)))
  return (
    <HowWorked figure={t`The columns of the table`} inputs={[t`In need: ${name}. ${source}.`]}>
      <dl>
        {shown.map(({ of, figure, formula }) => (
          <div key={of[0]}>
            <dt>{i18n._(figure)}</dt>
            <dd>{i18n._(formula)}</dd>
          </div>
        ))}
      </dl>
    </HowWorked>
  )
}
