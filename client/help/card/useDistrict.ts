import { usePage } from '../../frame/PageContext.tsx'

/** The name of a council's district, "Manchester". @param code ONS code of the authority; null = not known */
export function useDistrict(code: string | null): string | null {
  const { places } = usePage()
  if (code === null) return null
  return places.flatMap(({ authorities }) => authorities).find((authority) => authority.code === code)?.name ?? null
}
