import { ATTACKS, runAttack } from './closingAttack.ts'
import { FULL_ATTACKS, runFullAttack } from './fullAttack.ts'

/** `npm run -s attacks`: what each attack on the map by reports of "closed" or "full" reaches, and what one command leaves of it; one JSON object a line. */
for (const attack of ATTACKS) process.stdout.write(`${JSON.stringify(await runAttack(attack))}\n`)
for (const attack of FULL_ATTACKS) process.stdout.write(`${JSON.stringify(await runFullAttack(attack))}\n`)
