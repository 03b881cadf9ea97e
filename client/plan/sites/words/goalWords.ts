import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { SchoolPhase, SitesGoal, SiteSource } from '../sitesQuestion.ts'

export const SOURCE_WORDS: Readonly<Record<SiteSource, MessageDescriptor>> = {
  areas: msg`in the middle of any neighbourhood`,
  libraries: msg`in libraries`,
  schools: msg`in schools`,
  doors: msg`in listed places that do not count yet`,
  ready: msg`in wards and organisations marked as ready`,
}

export const GOAL_WORDS: Readonly<Record<SitesGoal, MessageDescriptor>> = {
  mclp: msg`most people in need within reach`,
  share: msg`the fewest sites for a share of them`,
  lscp: msg`the fewest sites for everybody`,
  backup: msg`most people in need with two within reach`,
  pmedian: msg`the shortest walks in all`,
  pcenter: msg`nobody too far: the shortest longest walk`,
}

export const PHASE_WORDS: Readonly<Record<SchoolPhase, MessageDescriptor>> = {
  any: msg`all schools and colleges`,
  primary: msg`primary schools`,
  secondary: msg`secondary schools`,
}
