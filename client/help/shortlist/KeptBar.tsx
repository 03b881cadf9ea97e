import { Plural, Trans } from '@lingui/react/macro'
import { useContext } from 'react'
import { Link } from 'wouter'
import { useAddress } from '../address/useAddress.ts'
import { KeepContext } from './KeepContext.ts'
import { clearKept, useKept } from './kept.ts'

/** "3 kept · Look · Clear", at the foot of the window; nothing where nothing is kept. */
export function KeptBar() {
  const place = useContext(KeepContext) ?? ''
  const { length } = useKept(place)
  const { href } = useAddress()
  return length === 0 ? null : (
    <p className="kept-bar">
      <output>
        <Plural value={length} one="# kept" other="# kept" />
      </output>
      <Link href={href(`/shortlist/${place}`)}>
        <Trans>Look</Trans>
      </Link>
      <button type="button" onClick={clearKept}>
        <Trans>Clear</Trans>
      </button>
    </p>
  )
}
