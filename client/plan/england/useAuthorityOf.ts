import { useQuery } from '@tanstack/react-query'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { AreaFigures } from '../../../core/place/area.ts'
import { FOR_EVER } from '../../help/fetch/forEver.ts'
import { getJson } from '../../ui/getJson.ts'

const WARD = /^E05\d{6}$/

/**
 * The authority that the question is about: the one that is named, or the one in which the ward lies.
 *
 * @returns code null = all of England; `looking` = the ward is being looked up in England's figures
 */
export function useAuthorityOf(england: PlaceSummary, within: string | null): { code: string | null } | 'looking' {
  const isWard = within !== null && WARD.test(within)
  const found = useQuery({
    queryKey: ['ward', within],
    queryFn: async ({ signal }) => {
      const { columns } = await getJson<AreaFigures>(england.files.figures, signal, { large: true })
      return columns.authority[columns.ward.indexOf(within ?? '')] ?? null
    },
    enabled: isWard,
    ...FOR_EVER,
  })
  if (!isWard) return { code: within }
  return found.isPending ? 'looking' : { code: found.data ?? null }
}
