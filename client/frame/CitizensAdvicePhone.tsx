import { helpline } from '../../core/support/helplines.ts'
import { PhoneNumber } from '../ui/PhoneNumber.tsx'

/** The national number of Citizens Advice, inside a sentence. */
export const CitizensAdvicePhone = () => <PhoneNumber phone={helpline('citizens-advice').phone ?? ''} />
