import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** A language people may be helped in: its own name first, so that who needs it finds it. */
export interface LanguageName {
  /** BCP 47. */
  tag: string
  own: string
  name: MessageDescriptor
}

/** Main languages other than English with most speakers in England and Wales (Census 2021, table TS024), and some that newcomers speak. */
export const LANGUAGE_NAMES: readonly LanguageName[] = [
  { tag: 'sq', own: 'Shqip', name: msg`Albanian` },
  { tag: 'ar', own: 'العربية', name: msg`Arabic` },
  { tag: 'bn', own: 'বাংলা', name: msg`Bengali` },
  { tag: 'bg', own: 'Български', name: msg`Bulgarian` },
  { tag: 'zh', own: '中文', name: msg`Chinese` },
  { tag: 'fr', own: 'Français', name: msg`French` },
  { tag: 'gu', own: 'ગુજરાતી', name: msg`Gujarati` },
  { tag: 'hi', own: 'हिन्दी', name: msg`Hindi` },
  { tag: 'hu', own: 'Magyar', name: msg`Hungarian` },
  { tag: 'it', own: 'Italiano', name: msg`Italian` },
  { tag: 'ku', own: 'Kurdî', name: msg`Kurdish` },
  { tag: 'lt', own: 'Lietuvių', name: msg`Lithuanian` },
  { tag: 'ps', own: 'پښتو', name: msg`Pashto` },
  { tag: 'fa', own: 'فارسی', name: msg`Persian` },
  { tag: 'pl', own: 'Polski', name: msg`Polish` },
  { tag: 'pt', own: 'Português', name: msg`Portuguese` },
  { tag: 'pa', own: 'ਪੰਜਾਬੀ', name: msg`Punjabi` },
  { tag: 'ro', own: 'Română', name: msg`Romanian` },
  { tag: 'ru', own: 'Русский', name: msg`Russian` },
  { tag: 'so', own: 'Soomaali', name: msg`Somali` },
  { tag: 'es', own: 'Español', name: msg`Spanish` },
  { tag: 'ta', own: 'தமிழ்', name: msg`Tamil` },
  { tag: 'ti', own: 'ትግርኛ', name: msg`Tigrinya` },
  { tag: 'tr', own: 'Türkçe', name: msg`Turkish` },
  { tag: 'uk', own: 'Українська', name: msg`Ukrainian` },
  { tag: 'ur', own: 'اردو', name: msg`Urdu` },
  { tag: 'cy', own: 'Cymraeg', name: msg`Welsh` },
]
