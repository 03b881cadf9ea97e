import { I18nProvider, useLingui } from '@lingui/react'
import { useMemo } from 'react'
import { AboutPage } from './AboutPage.tsx'
import { speakAbout } from './speakAbout.ts'

/** Where this comes from, with its own texts. */
export function AboutPages() {
  const { i18n } = useLingui()
  const ours = useMemo(() => speakAbout(i18n), [i18n])
  return (
    <I18nProvider i18n={ours}>
      <AboutPage />
    </I18nProvider>
  )
}
