import { z } from 'zod'

const Pair = z.tuple([z.number(), z.number()])
const arcs = z.array(z.array(z.int()))

/**
 * `england/outlines/<ONS code of the authority>.json`: its LSOA 2021 as TopoJSON, super-generalised, so coarse at street level; `id` = code,
 * in order; names and wards stand in England's figures. A border that two areas share is held once. Whole numbers of 0.00001°.
 */
export const AuthorityOutlines = z
  .object({
    type: z.literal('Topology'),
    transform: z.object({ scale: Pair, translate: Pair }),
    objects: z.object({
      areas: z.object({
        type: z.literal('GeometryCollection'),
        geometries: z.array(
          z.discriminatedUnion('type', [
            z.object({ type: z.literal('Polygon'), id: z.string(), arcs }),
            z.object({ type: z.literal('MultiPolygon'), id: z.string(), arcs: z.array(arcs) }),
          ]),
        ),
      }),
    }),
    arcs: z.array(z.array(Pair)),
  })
  .superRefine(({ arcs: held, objects }, ctx) => {
    for (const { id, arcs: of } of objects.areas.geometries)
      if (of.flat(2).some((arc) => (arc < 0 ? ~arc : arc) >= held.length))
        ctx.addIssue({ code: 'custom', path: ['objects', 'areas'], message: `${id} is drawn of an arc that is not there` })
  })
export type AuthorityOutlines = z.infer<typeof AuthorityOutlines>
