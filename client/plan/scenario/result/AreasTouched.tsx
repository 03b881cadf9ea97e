import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { useDeskView } from '../../desk/deskView.ts'
import { areasTouched, type TouchedArea } from './gains.ts'

const FIRST = 10

/** The neighbourhoods that a scenario touches, each as it is and as it would be. */
export function AreasTouched() {
  const { before, state, areas } = useDeskView()
  const touched = useMemo(() => (before === null ? [] : areasTouched(before, state, areas.people)), [before, state, areas])
  const [all, setAll] = useState(false)
  if (before === null) return null
  const into = touched.filter(({ coveredBefore, coveredAfter }) => !coveredBefore && coveredAfter).length
  const out = touched.filter(({ coveredBefore, coveredAfter }) => coveredBefore && !coveredAfter).length
  return (
    <section className="scenario-touched" aria-labelledby="scenario-touched-title">
      <h3 id="scenario-touched-title">
        <Plural value={into} one="# neighbourhood comes into reach" other="# neighbourhoods come into reach" />
        {', '}
        <Plural value={out} one="# falls out of it" other="# fall out of it" />
        {', '}
        <Plural value={touched.length - into - out} one="# more has another walk or choice" other="# more have another walk or choice" />
      </h3>
      {touched.length > 0 && (
        <div className="scenario-table-box">
          <table aria-labelledby="scenario-touched-title">
            <TouchedHead />
            <tbody>
              {touched.slice(0, all ? undefined : FIRST).map((area) => (
                <TouchedRow key={area.i} area={area} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!all && touched.length > FIRST && (
        <button type="button" className="button button-quiet" onClick={() => setAll(true)}>
          <Trans>Show all {touched.length}</Trans>
        </button>
      )}
    </section>
  )
}

function TouchedHead() {
  return (
    <thead>
      <tr>
        <th scope="col">
          <Trans>Ward and neighbourhood</Trans>
        </th>
        <th scope="col">
          <Trans>People</Trans>
        </th>
        <th scope="col">
          <Trans>In need</Trans>
        </th>
        <th scope="col">
          <Trans>Metres on foot, before → after</Trans>
        </th>
        <th scope="col">
          <Trans>Doors within reach, before → after</Trans>
        </th>
      </tr>
    </thead>
  )
}

function TouchedRow({ area }: { area: TouchedArea }) {
  const { i18n, t } = useLingui()
  const { areas, state, question, ask } = useDeskView()
  const row = state.columns.rows[area.i]!
  const metres = (value: number) => (Number.isNaN(value) ? t`none` : i18n.number(value))
  const need = Number.isNaN(area.need) ? t`not published` : i18n.number(area.need, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (
    <tr data-turns={area.coveredBefore !== area.coveredAfter || undefined}>
      <th scope="row">
        <button type="button" dir="auto" aria-pressed={areas.code[row] === question.area} onClick={() => ask({ area: areas.code[row]! })}>
          {areas.wardName[row]} <small>{areas.name[row]}</small>
        </button>
      </th>
      <td>{i18n.number(area.people)}</td>
      <td>{need}</td>
      <td>
        {metres(area.beforeM)} → {metres(area.afterM)}
      </td>
      <td>
        {i18n.number(area.choiceBefore)} → {i18n.number(area.choiceAfter)}
      </td>
    </tr>
  )
}
