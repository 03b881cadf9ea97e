import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import type { WishPicture } from './WishIcon.tsx'

/** What people say they need, and the kinds of help that answer it. Every kind answers one wish. */
export interface Wish {
  id: WishPicture
  words: MessageDescriptor
  types: readonly ServiceType[]
}

export const WISHES: readonly Wish[] = [
  { id: 'bag', words: msg`A bag of food`, types: ['food-bank', 'food-pantry', 'community-fridge', 'community-grocer'] },
  { id: 'bowl', words: msg`A hot meal`, types: ['community-meal', 'breakfast-club', 'pay-as-you-feel-cafe', 'meal-delivery'] },
  { id: 'child', words: msg`For a baby or child`, types: ['baby-bank', 'holiday-club', 'healthy-start', 'free-school-meals'] },
  {
    id: 'bill',
    words: msg`Help with bills`,
    types: ['crisis-fund', 'emergency-voucher', 'micro-grant', 'advice-debt', 'advice-benefits', 'advice-energy'],
  },
  { id: 'home', words: msg`Housing, papers, work`, types: ['advice-housing', 'advice-immigration', 'advice-work', 'refugee-support'] },
  { id: 'talk', words: msg`Someone to talk to`, types: ['befriending', 'mental-health', 'bereavement', 'carers', 'group'] },
  { id: 'flame', words: msg`Somewhere warm`, types: ['warm-space', 'food-hub', 'library'] },
  {
    id: 'pot',
    words: msg`Cook together, grow food`,
    types: ['cooking-club', 'cooking-course', 'slow-cooker', 'community-growing', 'food-co-op', 'fruit-veg-prescription'],
  },
  { id: 'shirt', words: msg`Clothes and toiletries`, types: ['clothing', 'hygiene-packs'] },
  { id: 'mobile', words: msg`Getting online`, types: ['digital-help'] },
  { id: 'paw', words: msg`Food for a pet`, types: ['pet-food'] },
  {
    id: 'people',
    words: msg`Join in, lend a hand`,
    types: ['activity', 'arts', 'nature', 'event', 'forum', 'faith-network', 'transport', 'volunteering'],
  },
]
