import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Service } from '../../../core/listing/service.ts'
import { NEED_WORDS } from '../words/needWords.ts'

export const DIET_WORDS: Readonly<Record<Service['food']['diet'][number], MessageDescriptor>> = {
  halal: NEED_WORDS.halal.missing,
  kosher: NEED_WORDS.kosher.missing,
  vegetarian: NEED_WORDS.vegetarian.missing,
  vegan: NEED_WORDS.vegan.missing,
  'gluten free': NEED_WORDS['gluten-free'].missing,
  'culturally specific': msg`food of your culture`,
}
