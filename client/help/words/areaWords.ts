import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Service } from '../../../core/listing/service.ts'

/** Where people must live, or where it goes: as published, else by code. null = not stated. */
export function areaWords(i18n: I18n, area: Service['serves']): string | null {
  if (area === null) return null
  if (area.text !== null) return area.text
  if (area.codes.length > 0) return area.codes.join(', ')
  return area.polygon === null ? null : i18n._(msg`an area drawn on a map: ask whether you are in it`)
}
