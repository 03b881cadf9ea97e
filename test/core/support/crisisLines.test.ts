import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { crisesIn } from '../../../core/seek/words/crisis.ts'
import { CRISES } from '../../../core/seek/words/crisisSigns.ts'
import { crisisLines } from '../../../core/support/crisisLines.ts'
import { HELPLINES, type LineId } from '../../../core/support/helplines.ts'

/** What people type, by the line that must stand first. */
const RING: readonly (readonly [LineId, string])[] = [
  [
    'samaritans',
    `suicide|suicidal|Suicidal thoughts|suiside|sucide|suicidle|kill myself|i want to kill my self|want to die|wanna die|wish I was dead|i don't want to live anymore|
    dont want to be here|self harm|self-harm|selfharm|self harming|cutting myself|hurt myself|end my life|end it all|no reason to live|nothing to live for|can't go on|
    i cant carry on|took an overdose|my son is suicidal|my friend wants to die|depressed and want to end it|feel like dying|kms|can't cope|i cant cope anymore|panic attack|having a breakdown|suicidel thoughts|siucide|better off dead|thinking of ending it all|take my own life|tired of living|
    I keep cutting my arms|im cutting again|cant do this anymore|want to jump off a bridge|thinking about jumping|i want to disappear|he tried to hang himself|
    my wife says she will kill her self|i took pills|my son took all his tablets|im going to do something stupid|i dont see the point anymore|i hear voices`,
  ],
  [
    'domestic-abuse',
    `rape|raped|I was raped|been raped by my ex|he raped me|rapist|sexual assault|sexually assaulted|sexual abuse|molested|hit me|he hits me|he hit me|my husband hits me|
    husband beats me|my partner is hitting me|she hits me|boyfriend punched me|he strangled me|abuse|abused|abusive husband|abusive relationship|domestic abuse|
    domestic violence|domestik violence|violent partner|scared of my husband|afraid of my ex|not safe at home|my ex is stalking me|coercive control|forced marriage|
    womens refuge|women's refuge|refuge|he's going to kill me|he keeps hurting me|i need to leave my violent husband|being beaten|got beaten up by my boyfriend|he controls me|abuser|hit by my partner|im scared|i don't feel safe|emotional abuse|my boyfreind hits me|domestic voilence|beaten up|i was attacked|
    he choke me|he pushed me down the stairs|he threatened to kill me|my family want to kill me|he has a knife|he wont let me leave the house|he took my passport|
    my ex is outside|my ex wont leave me alone|someone is following me|he controls my money|he wont give me money for food|he checks my phone|they make me marry|
    stepdad comes in my room|revenge porn`,
  ],
  [
    'childline',
    `child in danger|children in danger|a child is being hurt|child at risk|child abuse|my child is not safe from him|neighbour hits her kids|neglected child|my dad hits me|
    my mum keeps hitting me|my step dad hurts me|baby being hurt|nspcc|safeguarding|worried a child is being neglected|kid in danger|my baby is in danger|worried about a child|
    i ran away from home|my child is missing|kids left home alone|being bullied at school|someone has my nudes`,
  ],
  [
    'shelter',
    `nowhere to sleep tonight|nowhere to sleep|no where to go|nowhere to live|no place to stay|sleeping rough|rough sleeping|sleeping in my car|sleeping on the streets|kicked out|
    my mum kicked me out|thrown out|chucked out by my parents|homeless|homless|i'm homeless tonight|need a bed for tonight|somewhere to stay tonight|on the streets|
    evicted today|being evicted tomorrow|nowhere 2 sleep|living in my car|sleeping on street|no bed tonight|lost my home|losing our house|sofa surfing|
    i have no home|i have no house|no where sleep|nowhere to slep tonight|locked out by landlord|sleeping in a tent|sleeping in park`,
  ],
  [
    'hardship',
    `no food for days|no food|no food in the house|nothing to eat|starving|starvin|im starving|kids are starving|haven't eaten|havent eaten for 2 days|not eaten since monday|
    nothing in the cupboards|cupboards are empty|can't afford food|cant afford to eat|cant feed my kids|no money for food|run out of food|i am hungry|kids going hungry|
    no money for the meter|no money for gas|no money for electric|meter has run out|no electric|no gas|electric run out|electricity cut off|cant top up my meter|
    can't afford to heat my home|no heating|no money|skint|im broke|penniless|hungry|child hungry|no foood|no milk for baby|cant afford nappies|no credit on meter|no lecky|strving|
    no eat|i no have food|no foods|dont have any food|baby no milk|no baby milk|no formula|freezing|boiler broken`,
  ],
  [
    'nhs-111',
    'chest pain|cant breathe|heart attack|not breathing|my baby wont wake up|baby is choking|having a seizure|stroke|epileptic fit|bleeding badly|i swallowed bleach|house fire',
  ],
  ['gas-emergency', 'gas leak|I can smell gas|smell of gas|carbon monoxide|co alarm going off'],
  ['debtline', 'bailiffs at the door|bailiff at my door|bailiffs coming tomorrow'],
]

describe('words of crisis', () => {
  for (const [line, said] of RING)
    it.each(said.split('|').map((text) => text.trim()))(`${line}: "%s"`, (text) => {
      expect(crisisLines(text).lines[0]?.id).toBe(line)
    })

  it('are heard however they are written', () => {
    for (const text of [
      'SUICIDE',
      ' suicide! ',
      'I need help: suicide',
      'suicide near M16 0RA',
      'Súicide',
      'he’s hitting me',
      'HE HITS ME...',
    ])
      expect(crisisLines(text).lines.length, text).toBeGreaterThan(0)
  })

  it('of danger put 999 first, hunger does not', () => {
    expect(['he hits me', 'suicide', 'rape', 'child in danger', 'chest pain'].map((text) => crisisLines(text).danger)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ])
    expect(['no food for days', 'kicked out', 'skint', 'nappies'].map((text) => crisisLines(text).danger)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('of two kinds have the first line of each, the most pressing first', () => {
    expect(
      crisisLines('he hits me and kicked me out')
        .lines.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['domestic-abuse', 'shelter'])
    expect(
      crisisLines('no food and want to die')
        .lines.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['samaritans', 'hardship'])
  })

  it.each(
    `rapeseed oil|oilseed rape|rape oil|grapes|abuse of process|abuse of power|substance abuse|drug and alcohol abuse|food bank|food bank near me|no food waste|no food bank|nappies|
    debt|domestic appliances|starving artists|kicked out of school|thrown out food|volunteer with homeless people|donate to the homeless|dog bit me|bills hit me hard|
    hit me up|refugee|refugee support|rapper|dog grooming|paper|scared of spiders|amusement|hungary|children|baby bank|mens group|domino|therapy|drape|raffle|suits|
    child care|kids club|school meals|children's clothes|gas bill|electric bill|meter|energy advice|warm space|hitachi|white|smile|debt advice|rent arrears|eviction letter|shelter|
    salvation army|hungry horse|is it safe to eat|crisis fund|bread|safe|anger management|help in debt|wheelchair|diet|home|hot meal tonight|somewhere warm tonight|street food|
    somewhere to stay warm|keep warm|grooming dogs|hit me baby one more time|i was beaten to it|dog attacked me|im scared of heights|heart attack support group|
    children at risk of poverty|desperate for food|desperate for a job|charity sleep out|no home delivery|i took my tablets|someone at my door|killing time|hit the shops|
    rape seed oil|die cast|gas boiler service|gas fire|not got food bank voucher|bailiff letter|end of tenancy|home start|my cat ran away|stroke club|someone took my money|they took my benefits|no flat shoes|High Street|Kings Road|`
      .split('|')
      .map((text) => text.trim()),
  )('is none: "%s"', (text) => {
    expect(crisesIn(text)).toEqual([])
  })

  it('are no place, and no listing but of those that are there for it', () => {
    const names = (JSON.parse(readFileSync('data/placenames.json', 'utf8')) as { name: string }[]).map(({ name }) => name)
    expect(names.filter((name) => crisesIn(name).length > 0)).toEqual([])
    const { features } = JSON.parse(readFileSync('data/greater-manchester/services.geojson', 'utf8')) as {
      features: { properties: { name: string; address?: string } }[]
    }
    expect(features.filter(({ properties: { address = '' } }) => crisesIn(address).length > 0)).toEqual([])
    const heard = features.map(({ properties: { name } }) => name).filter((name) => crisesIn(name).length > 0)
    expect(heard.filter((name) => !/homeless|rape|abuse|destitution|voices/i.test(name))).toEqual([])
  })

  it('every crisis has a line that can be rung, of our list, with its page', () => {
    const rung = new Set(RING.flatMap(([, said]) => said.split('|').flatMap((text) => crisesIn(text.trim()))))
    expect([...rung].toSorted()).toEqual([...CRISES].toSorted())
    for (const [, said] of RING)
      for (const line of crisisLines(said.split('|')[0]!).lines) {
        expect(HELPLINES).toContain(line)
        expect(line.phone).not.toBeNull()
      }
  })

  it('take a long text in good time', () => {
    expect(crisesIn('a '.repeat(50_000))).toEqual([])
    expect(crisesIn('my dad is always just '.repeat(5_000))).toEqual([])
  })
})
