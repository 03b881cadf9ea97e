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

/**
 * What the list of names lacks: nations, the cities and towns of Northern Ireland, places that OS names in Welsh or Gaelic alone, islands,
 * counties that lie outside the places of this map, and boroughs of London.
 */
const BY_HAND: Readonly<Record<Nation, string>> = {
  england:
    'Greater London|Croydon|Hackney|Camden|Islington|Lambeth|Lewisham|Southwark|Tower Hamlets|Haringey|Newham|Waltham Forest|Redbridge|Havering|' +
    'Barking|Dagenham|Barnet|Brent|Ealing|Hounslow|Hillingdon|Harrow|Enfield|Merton|Wandsworth|Hammersmith|Fulham|Kensington|Chelsea|Greenwich|' +
    'Bexley|Tottenham|Brixton|Peckham|Lancashire|Cheshire|Kent|Surrey|Sussex|East Sussex|West Sussex|Hampshire|Dorset|Devon|Cornwall|Norfolk|' +
    'Suffolk|Cambridgeshire|Lincolnshire|Nottinghamshire|Derbyshire|Leicestershire|Northamptonshire|Oxfordshire|Berkshire|Buckinghamshire|' +
    'Hertfordshire|Bedfordshire|Yorkshire|West Yorkshire|South Yorkshire|North Yorkshire|Cumbria|Northumberland|County Durham|Merseyside|' +
    'Tyne and Wear|Shropshire|Herefordshire|Wiltshire|Isle of Wight|Rutland',
  scotland:
    'Scotland|Alba|Inverness|Dùn Èideann|Glaschu|Leith|Skye|Isle of Skye|Orkney|Shetland|Stornoway|Western Isles|Fort William|Govan|Gorbals|Fife|' +
    'Highlands|Scottish Highlands|Moray|Lothian|Lanarkshire|Ayrshire',
  wales:
    'Wales|Cymru|Caerdydd|Abertawe|Wrecsam|Wrexham|Newport|Newport Wales|St Davids|St Asaph|Barry|Merthyr Tydfil|Holyhead|Neath|Caerphilly|' +
    'Ebbw Vale|Flint|Pembroke|Tenby|Brecon|Welshpool|Chepstow|Monmouth|Pontypool|Ammanford|Lampeter|Anglesey|Gwynedd|Powys|Ceredigion|Torfaen|' +
    'Denbigh|Mountain Ash|Blackwood',
  'northern-ireland':
    'Northern Ireland|N Ireland|NI|Ulster|Bangor|Holywood|Warrenpoint|Ballynahinch|Crumlin|Dungiven|Carryduff|Dundonald|Comber|Donaghadee|' +
    'Kilkeel|Maghera|Castlederg|Belfast|Derry|Londonderry|Lisburn|Newry|Armagh|Craigavon|Ballymena|Newtownabbey|Carrickfergus|Coleraine|Omagh|' +
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
