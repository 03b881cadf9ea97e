import { Icon, type IconName } from '../../ui/icons/Icon.tsx'
import type { OpenWords } from '../words/openWords.ts'

const ICONS: Readonly<Record<OpenWords['tone'], IconName>> = { open: 'check', later: 'clock', closed: 'minus', unsure: 'warn' }

/** "Can I go now?": a word, a picture and a colour that say the same. */
export function OpenBadge({ words }: { words: OpenWords }) {
  return (
    <p className="state">
      <strong className={`badge badge-${words.tone}`}>
        <Icon name={ICONS[words.tone]} />
        {words.text}
      </strong>
      {words.reason !== null && <span className="quiet">{words.reason}</span>}
    </p>
  )
}
