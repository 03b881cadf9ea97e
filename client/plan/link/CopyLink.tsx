import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useDeskView } from '../desk/deskView.ts'
import { useReadiness, writeReady } from '../ready/useReadiness.ts'
import { viewLink, type LinkExtra } from './viewLink.ts'

const NONE: readonly LinkExtra[] = []

/** A link to what is on screen. What names real places, such as who is willing, goes in only where it is ticked. @param extras beside readiness */
export function CopyLink({ extras = NONE }: { extras?: readonly LinkExtra[] }) {
  const { t } = useLingui()
  const { hrefWith } = useDeskView()
  const ready = useReadiness()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const all = [{ name: 'ready', value: writeReady(ready), label: t`with who is marked as willing` }, ...extras].filter(
    ({ value }) => value !== null,
  )
  const link = viewLink(location.origin, hrefWith({}), all, ticked)
  const toggle = (name: string) =>
    setTicked(new Set([...ticked].includes(name) ? [...ticked].filter((one) => one !== name) : [...ticked, name]))
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }
  return (
    <div className="plan-copy">
      <button type="button" className="plan-link" onClick={() => void copy()}>
        <Trans>Copy link to this view</Trans>
      </button>
      {all.map(({ name, label }) => (
        <label key={name}>
          <input type="checkbox" checked={ticked.has(name)} onChange={() => toggle(name)} />
          <span>{label}</span>
        </label>
      ))}
      <output>
        {copied === 'yes' && <Trans>Copied.</Trans>}
        {copied === 'no' && (
          <label>
            <Trans>Copy it from here:</Trans> <input readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
          </label>
        )}
      </output>
    </div>
  )
}
