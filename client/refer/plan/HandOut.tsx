import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { asOf } from '../../../core/listing/asOf.ts'
import { Handout } from '../../help/share/handout/Handout.tsx'
import { ShareButtons } from '../../help/share/ShareButtons.tsx'
import { ShareTexts } from '../../help/share/ShareTexts.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import { handedOver } from './handedOver.ts'
import { LinesToGive } from './LinesToGive.tsx'
import { PaperDialog } from './PaperDialog.tsx'

void asOf
void handedOver
void LinesToGive
void PaperDialog
void Handout
void ShareButtons
void ShareTexts
void useState
void Plural
void Trans
void useLingui
void useReferDesk
/** What the client is given: listings, and the notes that were ticked. */
export function HandOut() {
  return null
}
