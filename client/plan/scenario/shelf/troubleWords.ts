import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { LinkTrouble } from '../file/scenarioLink.ts'
import { SCENARIO_VERSION } from '../store/scenario.ts'

/** What each field of a change should be. */
const FIELD: Readonly<Record<string, MessageDescriptor>> = {
  do: msg`“do” should be one of add, remove, move, re-time, resize, redraw, with the fields that belong to it`,
  id: msg`“id” should be the id of a listing`,
  at: msg`“at” should be longitude, then latitude, in degrees`,
  types: msg`“types” should be kinds of help that this page knows`,
  capacity: msg`“capacity” should be a number above 0`,
  catchment: msg`“catchment” should have codes of areas, a polygon, or both`,
  delivers: msg`“delivers” should be true or false`,
  hours: msg`“hours” should be opening hours as OpenStreetMap writes them, such as Tu,Th 10:00-12:00`,
}

/** Why a scenario is not taken from a file or a link, and what to do. @param placeName of a place by its id */
export function troubleWords(i18n: I18n, trouble: LinkTrouble, placeName: (id: string) => string): string {
  switch (trouble.why) {
    case 'too large':
      return i18n._(msg`The file is too large to be a scenario. Choose the file that “Save as a file” made.`)
    case 'not json':
      return i18n._(msg`The file is not JSON: it may be cut off or of another program. Choose the file that “Save as a file” made.`)
    case 'not a scenario':
      return i18n._(msg`The file is JSON, but no scenario of this map. Choose the file that “Save as a file” made.`)
    case 'malformed':
      return i18n._(
        msg`The scenario in the link cannot be read: the link may be cut short. Ask for it again, or for the scenario as a file.`,
      )
    case 'version':
      return trouble.version > SCENARIO_VERSION
        ? i18n._(msg`The scenario was made by a newer version of this page (${trouble.version}). Reload the page, then open it again.`)
        : i18n._(msg`The scenario is of version ${trouble.version}, which this page does not know. Make it anew here.`)
    case 'place': {
      const name = placeName(trouble.place)
      return i18n._(msg`The scenario is about another place, ${name}. Open the gaps of that place, then open it there.`)
    }
    default: {
      const { change, field, text } = trouble
      if (change === null) return i18n._(msg`The field “${field}” of the scenario is missing or cannot be read. Save it as a file again.`)
      if (text !== null)
        return i18n._(
          msg`Change ${change}: its hours cannot be read from “${text}” on. Write them as OpenStreetMap does, such as Tu,Th 10:00-12:00, and open the file again.`,
        )
      const what = i18n._(FIELD[field] ?? FIELD.do!)
      return i18n._(msg`Change ${change} cannot be read: ${what}. Put that right and open it again.`)
    }
  }
}
