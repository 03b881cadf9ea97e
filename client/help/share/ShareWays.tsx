import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { usePage } from '../../frame/PageContext.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { CopyButtons } from './CopyButtons.tsx'
import { linkOf, type HandedOn } from './text/handedOn.ts'
import { messagesFor, messageText } from './text/messageText.ts'
import { recordText } from './text/recordText.ts'

/** The ways themselves, and word for word what goes out. */
export function ShareWays(what: Omit<HandedOn, 'now' | 'origin'>) {
  const { i18n, t } = useLingui()
  const { now } = usePage()
  const handed: HandedOn = { ...what, now, origin: location.origin }
  const text = messageText(i18n, handed)
  const link = linkOf(handed)
  const body = encodeURIComponent(text)
  // RFC 6068: lines of a mail end in CRLF.
  const mail = encodeURIComponent(text.replaceAll('\n', '\r\n'))
  const subject = encodeURIComponent(t`Places and times`)
  const count = messagesFor(text)
  return (
    <div className="share">
      <div className="ways">
        <a className="button button-quiet" href={`sms:?&body=${body}`}>
          <Trans>Text message</Trans>
        </a>
        <a className="button button-quiet" href={`https://wa.me/?text=${body}`} rel="noopener noreferrer" target="_blank">
          WhatsApp
          <Icon name="away" />
        </a>
        <a className="button button-quiet" href={`mailto:?subject=${subject}&body=${mail}`}>
          <Trans>Mail</Trans>
        </a>
        {'share' in navigator && (
          <button type="button" className="button button-quiet" onClick={() => void navigator.share({ text }).catch(() => undefined)}>
            <Trans>Share another way</Trans>
          </button>
        )}
        <CopyButtons
          texts={[
            ...(link === null ? [] : [{ key: 'link', words: <Trans>Copy the link</Trans>, text: link }]),
            { key: 'record', words: <Trans>Copy for a case record</Trans>, text: recordText(i18n, handed) },
          ]}
        />
      </div>
      <p className="quiet">
        <Trans>What goes out is the places alone: nothing about you, and not where you are. WhatsApp opens another company’s app.</Trans>
      </p>
      <details className="fold">
        <summary>
          <Trans>Read what is sent</Trans>{' '}
          <span className="quiet">
            <Plural value={count} one="# text message" other="# text messages long" />
          </span>
        </summary>
        <p className="sent-text">
          <bdi>{text}</bdi>
        </p>
      </details>
    </div>
  )
}
