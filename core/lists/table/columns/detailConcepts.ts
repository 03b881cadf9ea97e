import type { Field } from './fields.ts'

/** The part of the year in which a place runs: "Seasonal?", "Months open". */
export const OF_SEASONS =
  /^(?:is it |open |runs? |a )?(?:seasonal|seasonality|seasons?)(?: (?:open|only|or all year|or year round))?$|^(?:which |what )?(?:months?|time of (?:the )?year|part of (?:the )?year)(?: (?:open|running|of operation|it runs))?$|^(?:open )?(?:all year|year round)(?: round)?$/

/** Whether it is so each week: its cells may answer yes or no. */
export const ASKS_OFTEN =
  /^(?:is (?:it|this) |held |runs? |open )?(?:(?:every|each) (?:week|fortnight|month)|weekly|fortnightly|monthly|term ?time(?: only)?)$/

/** How often somebody may come back. */
export const OF_LIMITS =
  /\b(?:max(?:imum)?|limits?(?: (?:on|of|to))?|how many) (?:no of |number of )?(?:requests?|referrals?|vouchers?|uses?|times|bundles?)\b|\b(?:requests?|referrals?|vouchers?|usage|use|visits?) limits?\b/

/** Who may send somebody. */
export const OF_REFERRERS =
  /\bwho\b.*\brefer(?:s|red|rals?)?\b|^referrers?$|^referred by$|^referral (?:agenc(?:y|ies)|partners?|sources?|agents?)$/

/** By field, as `CONCEPTS`: what lists say beside the place, its kind and its hours. */
export const DETAIL_CONCEPTS: readonly (readonly [Field, RegExp, number])[] = [
  [
    'alert',
    /\b(?:temporary|temp|upcoming|planned|current) (?:changes?|closures?|notices?|arrangements)\b|\bservice (?:changes|disruptions?)\b|^(?:disruptions?|closures?|closure dates?|notice to (?:customers|visitors|public|users|members))$/,
    0.86,
  ],
  ['languages', /\binterpret\w*\b|\btranslat(?:ion|ors?|ing)\b|\bmother tongues?\b/, 0.86],
  ['authority', /^(?:la|lad|la (?:area|name)|local authority area|council (?:area|district))$/, 0.86],
  [
    'charity',
    /\b(?:reg|regd|registered|registration) (?:charity|cio)\b|^charity(?: commission)?(?: (?:reg\w*|ref|id|no|num|number))?$|^(?:rcn|ccew)$/,
    0.9,
  ],
  ['frequency', ASKS_OFTEN, 0.86],
  ['hours', OF_SEASONS, 0.86],
  [
    'hours',
    /\b(?:haf|winter|summer|easter|christmas|xmas|autumn|spring|half term|festive) (?:(?!clos|appl|dead|book|shut)[a-z]+ )?dates?\b/,
    0.86,
  ],
  ['hours', /^(?:drop ins?|walk ins?|appointments?|(?:advice )?(?:clinics?|surger(?:y|ies))|phone ?lines?)$/, 0.7],
  [
    'access',
    /\b(?:send?|additional needs|sensory|disability) (?:provision|support|facilit\w+|adjustments?|arrangements?|friendly)\b|^sensory\b/,
    0.9,
  ],
  [
    'address',
    /^(?:office|bldg|building|surgery|clinic|chapel|hall|church|campus)(?: (?:name|address|location))?$|^(?:collection|distribution|pick ?up|handover|drop in|access|meeting) (?:points?|cent(?:re|er)s?|sites?|venues?|places?|locations?)$/,
    0.68,
  ],
  ['name', /^(?:the |community )?(?:suppers?|lunch(?:es)?|dinners?|brunch(?:es)?|teas?|feasts?|langars?)(?: (?:club|name|title))?$/, 0.6],
  // What is held each time, where its cells are kinds of help.
  ['types', /^(?:sessions?|events?)$/, 0.68],
  ['referral', OF_LIMITS, 0.9],
  ['url', /\b(?:referral|booking|registration|application|sign ?up) (?:forms?|links?|pages?|portals?)\b/, 0.8],
  ['url', /\bfb\b|\bfacebook\b|\binsta(?:gram)?\b|\btwitter\b|\btik ?tok\b/, 0.8],
]
