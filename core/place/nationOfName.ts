import type { Nation } from '../days/nation.ts'
import { plainName } from './plainName.ts'

/** Councils of Scotland as OS Open Names (2025) writes them. */
const SCOTTISH: ReadonlySet<string> = new Set(
  (
    'Aberdeen City|Aberdeenshire|Angus|Argyll and Bute|City of Edinburgh|Clackmannanshire|Dumfries and Galloway|Dundee City|East Ayrshire|' +
    'East Dunbartonshire|East Lothian|East Renfrewshire|Falkirk|Fife|Glasgow City|Highland|Inverclyde|Midlothian|Moray|Na h-Eileanan an Iar|' +
    'North Ayrshire|North Lanarkshire|Orkney Islands|Perth and Kinross|Renfrewshire|Scottish Borders|Shetland Islands|South Ayrshire|' +
    'South Lanarkshire|Stirling|West Dunbartonshire|West Lothian'
  )
    .split('|')
    .map(plainName),
)

/**
 * The nation of a name in OS Open Names. Councils of Wales are written there in both languages ("Caerdydd - Cardiff"), those of Scotland are
 * listed, and Northern Ireland has none.
 */
export function nationOfCouncil({ authority, name }: { authority: string; name: string }): Nation {
  if (authority.includes(' - ')) return 'wales'
  return SCOTTISH.has(plainName(authority === '' ? name : authority)) ? 'scotland' : 'england'
}

/** What the list of names lacks: nations, the cities and towns of Northern Ireland, and cities that OS names in Welsh or Gaelic alone. */
const BY_HAND: Readonly<Record<Nation, string>> = {
  england: '',
  scotland: 'Scotland|Alba|Inverness|Dùn Èideann|Glaschu',
  wales: 'Wales|Cymru|Caerdydd|Abertawe|Wrecsam|Newport Wales|St Davids|St Asaph',
  'northern-ireland':
    'Northern Ireland|NI|Ulster|Belfast|Derry|Londonderry|Lisburn|Newry|Armagh|Craigavon|Ballymena|Newtownabbey|Carrickfergus|Coleraine|Omagh|' +
    'Larne|Strabane|Limavady|Cookstown|Dungannon|Enniskillen|Banbridge|Magherafelt|Ballymoney|Ballyclare|Antrim|Downpatrick|Portadown|Lurgan|' +
    'Newtownards|Portrush|Portstewart|Ballycastle|Fermanagh|Tyrone|County Down|County Antrim|County Armagh',
}

const NAMED: ReadonlyMap<string, Nation> = new Map(
  (Object.entries(BY_HAND) as [Nation, string][]).flatMap(([nation, names]) =>
    names.split('|').map((name) => [plainName(name), nation] as const),
  ),
)

/** The nation of a name that the list of names does not hold; null = not known here. */
export const nationNamed = (text: string): Nation | null => (plainName(text) === '' ? null : (NAMED.get(plainName(text)) ?? null))

/** Larger than any place of ours, so that it says nothing of where somebody is. */
export const isWholeCountry = (text: string): boolean => /^(?:england|uk|u k|gb|(?:great )?britain|united kingdom)$/.test(plainName(text))
