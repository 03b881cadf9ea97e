import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'

/** For those who keep a list: how it comes onto this map, in plain words. */
export function YourPlacePage() {
  return (
    <div className="elsewhere">
      <h1>
        <Trans>How a list gets on this map</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Do you keep a list of food, advice or warm places, for a council, a network or a health board? It can stand here: any part of
          England can.
        </Trans>
      </p>
      <Bringing />
      <Setting />
      <p>
        <Link href="/about">
          <Trans>Where this comes from</Trans>
        </Link>
      </p>
    </div>
  )
}

function Bringing() {
  return (
    <section>
      <h2>
        <Trans>What you bring</Trans>
      </h2>
      <ul className="bullets">
        <li>
          <Trans>The list as it is: a spreadsheet, a CSV file or an Open Referral feed. Any columns, in any order.</Trans>
        </li>
        <li>
          <Trans>Its date, and the terms it may be shared under.</Trans>
        </li>
        <li>
          <Trans>A role and its mailbox, such as “Food partnership”: people are told who keeps the list.</Trans>
        </li>
      </ul>
      <p>
        <Trans>
          Columns that we do not know, hidden sheets and comments stay in your file. So do the mail addresses and mobiles of persons. A
          list’s date says that its rows are still listed, and no more: only a row’s own “checked” date confirms its hours.
        </Trans>
      </p>
    </section>
  )
}

const ADD = 'npm run place -- add leeds --name "Leeds" --authorities E08000035'
const IMPORT = 'npm run import -- food.csv --into leeds --as csv --source leeds-food-network --licence "OGL v3" --date 2026-11-02'

function Setting() {
  return (
    <section>
      <h2>
        <Trans>What whoever runs this map then does</Trans>
      </h2>
      <ol className="bullets">
        <li>
          <Trans>Add your place. Libraries, figures and postcodes are there at once.</Trans>
          <code className="command">{ADD}</code>
        </li>
        <li>
          <Trans>Look at your list without changing anything: what is new, what is refused, and why.</Trans>
          <code className="command">{IMPORT}</code>
        </li>
        <li>
          <Trans>
            Put it on the map, with <code>--apply</code> at the end. It can be taken back with <code>--undo</code>.
          </Trans>
        </li>
      </ol>
    </section>
  )
}
