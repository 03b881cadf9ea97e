import { I18nProvider, useLingui } from '@lingui/react'
import { useMemo } from 'react'
import type { ElsewhereProps } from '../frame/elsewhereProps.ts'
import { CouncilPage } from './CouncilPage.tsx'
import { speakElsewhere } from './speakElsewhere.ts'
import { YourPlacePage } from './YourPlacePage.tsx'

/** What helps where this map has no list, and how a list comes in, with their own texts. */
export function ElsewherePages({ code }: ElsewhereProps) {
  const { i18n } = useLingui()
  const ours = useMemo(() => speakElsewhere(i18n), [i18n])
  return <I18nProvider i18n={ours}>{code === null ? <YourPlacePage /> : <CouncilPage code={code} />}</I18nProvider>
}
