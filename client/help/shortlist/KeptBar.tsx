import { Plural, Trans } from '@lingui/react/macro'
import { Link, useLocation } from 'wouter'
import { MOST_KEPT } from '../../../core/share/mostKept.ts'
import { useAddress } from '../address/useAddress.ts'
import { clearKept, useKept } from './kept.ts'

/** "3 kept · Look · Clear", at the foot of the window; nothing where nothing is kept, or where the shortlist itself is shown. */
export function KeptBar({ place }: { place: string }) {
  const { length } = useKept(place)
  const { href } = useAddress()
  const [path] = useLocation()
  const shortlist = `/shortlist/${place}`
  return length === 0 || path === shortlist ? null : (
    <p className="kept-bar">
      <output>
        <Plural value={length} one="# kept" other="# kept" />
        {length === MOST_KEPT && (
          <>
            , <Trans>as many as it holds</Trans>
          </>
        )}
      </output>
      <Link href={href(shortlist)}>
        <Trans>Look</Trans>
      </Link>
      <button type="button" onClick={clearKept}>
        <Trans>Clear</Trans>
      </button>
    </p>
  )
}
