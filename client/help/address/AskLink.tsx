import type { AriaAttributes, MouseEvent, ReactNode } from 'react'
import { Link } from 'wouter'
import { readPostcode } from '../../../core/place/postcode.ts'
import { usePage } from '../../frame/PageContext.tsx'
import type { AskedAddress } from './address.ts'
import { useAddress } from './useAddress.ts'

/** Of the form that asks again for the same place. */
const FORM = 'ask-again'

interface AskLinkProps extends Pick<AriaAttributes, 'aria-current' | 'aria-label' | 'aria-disabled'> {
  /** Of the list. */
  path: string
  /** What is asked instead of what was. */
  changes: Partial<AskedAddress>
  className?: string
  replace?: boolean
  onClick?: ((event: MouseEvent) => void) | undefined
  children: ReactNode
}

/**
 * The same list, asked for something else. A link, except where a form without script said where somebody is more exactly than an address
 * may: there it is a button that posts the same place again, so that minutes on foot stay what they were.
 */
export function AskLink({ path, changes, replace, ...rest }: AskLinkProps) {
  const { href } = useAddress()
  const posted = usePostedWhere()
  const target = href(path, changes)
  if (posted === null) return <Link href={target} replace={replace ?? false} {...rest} />
  const { className, children, onClick: _, ...aria } = rest
  return (
    <button
      {...aria}
      className={`asks ${className ?? ''}`}
      type="submit"
      form={FORM}
      name="ask"
      value={queryOf(target)}
      disabled={isOff(aria)}
    >
      {children}
    </button>
  )
}

const isOff = (aria: AriaAttributes): boolean => aria['aria-disabled'] === true

const queryOf = (href: string): string => href.split('?')[1] ?? ''

/** What was posted where an address cannot say as much; null = the outward code in the address says it, or script keeps it. */
export function usePostedWhere(): string | null {
  const { where, hydrated } = usePage()
  if (where === null || hydrated) return null
  return readPostcode(where.text).kind === 'outward' ? null : where.text
}

/** Holds the place for the buttons of the page; nothing where links do. @param place id of the place whose list it is */
export function AskAgainForm({ place }: { place: string }) {
  return usePostedWhere() === null ? null : (
    <form id={FORM} method="post" action="/find#answers" hidden>
      <PostedWhere place={place} />
    </form>
  )
}

/** Where, inside a form that is posted; nothing where the address says it. */
export function PostedWhere({ place }: { place: string }) {
  const posted = usePostedWhere()
  return posted === null ? null : (
    <>
      <input type="hidden" name="where" value={posted} />
      <input type="hidden" name="place" value={place} />
    </>
  )
}
