import { keptOnDevice } from '../../help/device/keptOnDevice.ts'
import { clearMark } from './clearMark.ts'
import { idleLimitOf } from './idle.ts'
import { NO_SESSION, readSession, type Session } from './session.ts'
import { sessionStore, type SessionStore } from './sessionStore.ts'
import { watchIdle, type IdleWatch } from './watchIdle.ts'

/** Whether the worker said that nobody else uses this device. It says nothing of any client, so it stays. */
export const ownDevice = keptOnDevice<true>(
  'together-map:refer',
  (text) => (text === 'yes' ? true : null),
  () => 'yes',
)
export const OWN_DEVICE = 'own-device'

interface DeskSession {
  store: SessionStore<Session>
  idle: IdleWatch
}

let opened: DeskSession | null = null

/** The one session of this tab; opened when the desk is, after the clock was looked at, and watched for as long as the page lives. */
export function deskSession(): DeskSession {
  opened ??= open()
  return opened
}

function open(): DeskSession {
  const store = sessionStore({
    key: 'together-map:client',
    empty: NO_SESSION,
    read: readSession,
    storage: tabStorage(),
    clock: Date.now,
    limitMs: () => idleLimitOf(ownDevice.get(OWN_DEVICE) === true),
    mark: clearMark,
  })
  return { store, idle: watchIdle(store) }
}

function tabStorage(): Storage | null {
  try {
    return sessionStorage
  } catch {
    return null
  }
}
