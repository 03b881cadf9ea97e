import type { Found } from '../../core/seek/search.ts'
import { useAddress } from '../help/address/useAddress.ts'
import { ServiceCard } from '../help/card/ServiceCard.tsx'

/** Each place in full, as in the list it was kept from. */
export function ShortlistCards({ found }: { found: readonly Found[] }) {
  const { types, at, href } = useAddress()
  return (
    <ol className="cards">
      {found.map((one) => (
        <ServiceCard
          key={one.service.id}
          answer={{ ...one, unknown: [], against: [] }}
          href={href(`/service/${one.service.id}`)}
          wanted={types}
          at={at}
          pointedAt={false}
        />
      ))}
    </ol>
  )
}
