import { ATTACKS, runAttack } from './closingAttack.ts'

/** `npm run -s attacks`: what each attack on the map by reports of "closed" reaches, and what one command leaves of it; one JSON object a line. */
for (const attack of ATTACKS) process.stdout.write(`${JSON.stringify(await runAttack(attack))}\n`)
