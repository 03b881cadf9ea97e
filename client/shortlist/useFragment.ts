import { useSyncExternalStore } from 'react'

/** Of wouter: what a page of its own history tells. */
const EVENTS = ['hashchange', 'popstate', 'pushState', 'replaceState']

let held = ''

/** What stands behind the # of the address. A jump within the page ("skip to the page") leaves it as it was. */
export const useFragment = (): string => useSyncExternalStore(subscribe, fragment, () => '')

function fragment(): string {
  const { hash } = location
  if (hash !== '#main') held = hash
  return held
}

function subscribe(listener: () => void): () => void {
  for (const event of EVENTS) addEventListener(event, listener)
  return () => {
    for (const event of EVENTS) removeEventListener(event, listener)
  }
}
