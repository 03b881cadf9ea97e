import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Service } from '../../../core/listing/service.ts'
import type { Asks } from '../../../core/match/told.ts'
import { CopyButtons } from '../../help/share/CopyButtons.tsx'
import { ShareTexts } from '../../help/share/ShareTexts.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import { planPlaces } from '../plan/planMoves.ts'
import { mailDraft, mailLink } from './mailDraft.ts'

/** A draft for the worker's own mail program. What was said of the client, and the note about the place, go in after a tick alone each, and can be read before. */
export function MailStep({ service, asks }: { service: Service; asks: readonly Asks[] }) {
  const { i18n } = useLingui()
  const { session } = useReferDesk()
  const [withClient, setWithClient] = useState(false)
  const [withNote, setWithNote] = useState(false)
  const noted = planPlaces(session.plan)
    .find(({ id }) => id === service.id)
    ?.note.trim()
  const draft = mailDraft(i18n, {
    service,
    asks,
    client: session.client,
    outward: session.where?.outward ?? null,
    withClient,
    note: withNote && noted ? noted : null,
  })
  return (
    <section>
      <p className="step-title">
        <Trans>By mail</Trans>
      </p>
      <label className="plan-tick">
        <input type="checkbox" checked={withClient} onChange={(event) => setWithClient(event.currentTarget.checked)} />
        <Trans>Put in what I said of the client. They agree to it.</Trans>
      </label>
      {noted !== undefined && noted !== '' && (
        <label className="plan-tick">
          <input type="checkbox" checked={withNote} onChange={(event) => setWithNote(event.currentTarget.checked)} />
          <Trans>Put in my note about this place</Trans>
        </label>
      )}
      <pre className="mail-draft">{draft.body}</pre>
      <div className="step-does">
        {draft.to !== null && (
          <a className="button button-quiet" href={mailLink(draft)}>
            <Trans>Open in your mail program</Trans>
          </a>
        )}
        <ShareTexts>
          <CopyButtons texts={[{ key: 'draft', words: <Trans>Copy the text</Trans>, text: draft.body }]} />
        </ShareTexts>
      </div>
      <p className="quiet">
        {draft.to === null ? (
          <Trans>No office mailbox is listed: copy the text into your own mail or their form.</Trans>
        ) : (
          <Trans>It goes to {draft.to} when you send it there. This page sends nothing.</Trans>
        )}
      </p>
    </section>
  )
}
