import { Trans, useLingui } from '@lingui/react/macro'
import { CLIENT_NEED_WORDS } from '../words/clientNeedWords.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import { MatchedAnew } from './MatchedAnew.tsx'
import { reveal } from '../speed/reveal.ts'
import { NeedPart } from './NeedPart.tsx'

/** For each need what could work, the likeliest first, with all that its place in the order is made of. No need ever stands in the address. */
export function OptionsPanel() {
  const { i18n, t } = useLingui()
  const { matched } = useReferDesk()
  if (matched.length === 0)
    return (
      <p className="refer-empty">
        <Trans>Say what the client needs: the places that could work stand here, the likeliest first, with why.</Trans>
      </p>
    )
  return (
    <>
      <MatchedAnew matched={matched} />
      {matched.length > 1 && (
        <nav className="refer-jump" aria-label={t`Needs`}>
          {matched.map(({ need, options }) => (
            <button key={need} type="button" onClick={() => reveal(document.getElementById(`need-${need}-title`))}>
              {i18n._(CLIENT_NEED_WORDS[need])} <small>{options.length}</small>
            </button>
          ))}
        </nav>
      )}
      {matched.map((one) => (
        <NeedPart key={one.need} matched={one} />
      ))}
    </>
  )
}
