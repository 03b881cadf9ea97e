import { Trans, useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { keptOnDevice } from '../../help/device/keptOnDevice.ts'
import { PaperDialog } from '../paper/PaperDialog.tsx'
import { showPaper, usePaper } from '../paper/paper.ts'
import { SHORTCUTS } from './shortcuts.ts'
import { useShortcuts } from './useShortcuts.ts'

/** Whether the worker switched the keys off; of the worker, so it stays. */
const off = keptOnDevice<true>(
  'together-map:refer-keys',
  (text) => (text === 'off' ? true : null),
  () => 'off',
)
const KEYS = 'off'

/** The keys of the desk, the sheet that lists them, and the tick that switches them off. */
export function Shortcuts() {
  const { i18n, t } = useLingui()
  const isOff = useSyncExternalStore(
    off.subscribe,
    () => off.get(KEYS) === true,
    () => false,
  )
  const paper = usePaper()
  const said = useShortcuts(!isOff)
  return (
    <>
      <p className="shortcuts">
        <button type="button" className="button button-quiet" onClick={() => showPaper('shortcuts')}>
          <Trans>Keyboard shortcuts</Trans>
        </button>
      </p>
      <output className="unseen">{said}</output>
      {paper === 'shortcuts' && (
        <PaperDialog title={t`Keyboard shortcuts`}>
          <h2>
            <Trans>Keyboard shortcuts</Trans>
          </h2>
          <dl className="shortcut-list">
            {Object.entries(SHORTCUTS).map(([key, words]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{i18n._(words)}</dd>
              </div>
            ))}
          </dl>
          <p className="quiet">
            <Trans>They do nothing while you type in a box.</Trans>
          </p>
          <label className="plan-tick">
            <input type="checkbox" checked={!isOff} onChange={(event) => off.keep(KEYS, event.currentTarget.checked ? null : true)} />
            <Trans>Use these keys on this device</Trans>
          </label>
        </PaperDialog>
      )}
    </>
  )
}
