import { Trans, useLingui } from '@lingui/react/macro'
import { dayOf } from '../text/messageText.ts'
import { linkOf } from '../text/handedOn.ts'
import type { HandoutProps } from './Handout.tsx'
import { QrCode } from './QrCode.tsx'
import { SheetPlace } from './SheetPlace.tsx'

/** The sheet itself. */
export function Sheet({ place, found, listed, at, lines, notes }: Required<HandoutProps>) {
  const { i18n } = useLingui()
  const day = dayOf(i18n, at)
  const link = linkOf({ place, services: found.map(({ service }) => service), listed, origin: location.origin })
  return (
    <article className="sheet white-paper">
      <header>
        <div>
          <h2>
            <Trans>Help in {place.name}</Trans>
          </h2>
          <p>
            <Trans>As listed on {day}. Times change: ring before you go.</Trans>
          </p>
          {notes.length > 0 && (
            <ul className="sheet-notes">
              {notes.map(({ service, words }) => (
                <li key={service}>
                  <bdi>{words}</bdi>
                </li>
              ))}
            </ul>
          )}
        </div>
        {link !== null && (
          <figure>
            <QrCode text={link} />
            <figcaption>
              <Trans>Point a phone’s camera here to see these places as they are listed now.</Trans>
            </figcaption>
          </figure>
        )}
      </header>
      <ol>
        {found.map((one, i) => (
          <SheetPlace key={one.service.id} number={i + 1} found={one} place={place} at={at} />
        ))}
      </ol>
      {lines.length > 0 && (
        <section>
          <h3>
            <Trans>Somebody to ring</Trans>
          </h3>
          {lines.map(({ id, name, phone }) => (
            <p key={id}>
              {name}: <strong className="number">{phone}</strong>
            </p>
          ))}
        </section>
      )}
    </article>
  )
}
