import { Trans } from '@lingui/react/macro'
import { PAGE_SIZE } from '../../help/address/address.ts'
import { AskLink } from '../../help/address/AskLink.tsx'
import { useAddress } from '../../help/address/useAddress.ts'

/** The way to twenty more; nothing where all are shown. @param path of the list @param left how many are not shown yet; below 1 = none */
export function ShowMore({ path, left }: { path: string; left: number }) {
  const { show } = useAddress()
  if (left <= 0) return null
  return (
    <p className="more">
      <AskLink className="button button-quiet" path={path} changes={{ show: show + PAGE_SIZE }} replace>
        <Trans>
          Show {Math.min(PAGE_SIZE, left)} more of {left}
        </Trans>
      </AskLink>
    </p>
  )
}
