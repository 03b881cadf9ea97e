const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const two = (hour: number): string => String(hour).padStart(2, '0')

/** Hours of the week as OpenStreetMap writes them: Saturday's hours from 9 to 11 are `Sa 09:00-12:00`. @param hours 0–167, ascending, Monday midnight first */
export function osmOfHours(hours: readonly number[]): string {
  const runs: [from: number, to: number][] = []
  for (const hour of hours) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === hour && hour % 24 !== 0) last[1] = hour + 1
    else runs.push([hour, hour + 1])
  }
  return runs.map(([from, to]) => `${DAYS[Math.floor(from / 24)]} ${two(from % 24)}:00-${two(((to - 1) % 24) + 1)}:00`).join(', ')
}
