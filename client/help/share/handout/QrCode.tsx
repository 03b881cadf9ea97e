import { useLingui } from '@lingui/react/macro'
import { encode } from 'uqr'

/** Light squares round a code, without which it is not read: ISO/IEC 18004, 5.3.8. */
const QUIET_ZONE = 4

/** A link that a phone's camera opens, black on white whatever the page's colours. */
export function QrCode({ text }: { text: string }) {
  const { t } = useLingui()
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET_ZONE })
  const dark = data.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t`A code that opens these places on a phone`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={dark} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
