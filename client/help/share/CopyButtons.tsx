import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'

interface CopyButtonsProps {
  /** What can be copied: the button's words and the text. */
  texts: readonly { key: string; words: ReactNode; text: string }[]
}

/** Buttons that copy; where a browser does not let a page copy, the text stands there to be copied by hand. */
export function CopyButtons({ texts }: CopyButtonsProps) {
  const [copied, setCopied] = useState<{ key: string; done: boolean } | null>(null)
  const copy = async (key: string, text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied({ key, done: true })
    } catch {
      setCopied({ key, done: false })
    }
  }
  const byHand = copied?.done === false ? texts.find(({ key }) => key === copied.key) : undefined
  return (
    <>
      {texts.map(({ key, words, text }) => (
        <button key={key} type="button" className="button button-quiet" onClick={() => void copy(key, text)}>
          {words}
        </button>
      ))}
      <output className="copied">{copied?.done === true && <Trans>Copied.</Trans>}</output>
      {byHand !== undefined && (
        <label className="by-hand">
          <Trans>Copy it from here:</Trans>
          <textarea readOnly rows={4} value={byHand.text} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
    </>
  )
}
