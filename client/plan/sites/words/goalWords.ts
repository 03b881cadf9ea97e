import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { SchoolPhase, SitesGoal, SiteSource } from '../sitesQuestion.ts'

export const SOURCE_WORDS: Readonly<Record<SiteSource, MessageDescriptor>> = {
  areas: msg`the middle of neighbourhoods`,
  libraries: msg`libraries`,
  schools: msg`schools`,
  doors: msg`listed places not counted yet`,
  ready: msg`those you marked as ready`,
}

export const GOAL_WORDS: Readonly<Record<SitesGoal, MessageDescriptor>> = {
  mclp: msg`most people within reach`,
  share: msg`a share, with fewest sites`,
  lscp: msg`everybody, with fewest sites`,
  backup: msg`two places within reach`,
  pmedian: msg`the shortest walks in all`,
  pcenter: msg`nobody too far`,
}

export const PHASE_WORDS: Readonly<Record<SchoolPhase, MessageDescriptor>> = {
  any: msg`all schools and colleges`,
  primary: msg`primary schools`,
  secondary: msg`secondary schools`,
}
