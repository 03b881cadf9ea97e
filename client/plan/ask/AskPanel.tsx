import { useLingui } from '@lingui/react/macro'
import { ReadyChoice } from '../ready/ReadyChoice.tsx'
import { WhatCountsAsNear } from './near/WhatCountsAsNear.tsx'
import { WhatIsThere } from './there/WhatIsThere.tsx'
import { WithinField } from './where/WithinField.tsx'
import { WhoNeedsIt } from './who/WhoNeedsIt.tsx'

/** The three questions, and where they are asked. */
export function AskPanel() {
  const { t } = useLingui()
  return (
    <form className="plan-panel" aria-label={t`The question`} onSubmit={(event) => event.preventDefault()}>
      <WithinField />
      <WhoNeedsIt />
      <WhatIsThere />
      <WhatCountsAsNear />
      <ReadyChoice />
    </form>
  )
}
