import { I18nProvider, useLingui } from '@lingui/react'
import { useMemo, type ReactNode } from 'react'
import { speakShare } from './speakShare.ts'

/** Gives what is inside the texts of this room, beside those of the page. What is exported for pages stands in one already. */
export function ShareTexts({ children }: { children: ReactNode }) {
  const { i18n } = useLingui()
  const ours = useMemo(() => speakShare(i18n), [i18n])
  return <I18nProvider i18n={ours}>{children}</I18nProvider>
}
