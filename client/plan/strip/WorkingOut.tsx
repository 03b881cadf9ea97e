import { Trans } from '@lingui/react/macro'

/** Quiet: what stood there before may still stand there. */
export const WorkingOut = () => (
  <p className="plan-working quiet" aria-live="polite">
    <Trans>Working it out…</Trans>
  </p>
)
