/** The packs that are built, and what each covers. ONS codes of 2024. */
export interface PlaceDefinition {
  id: string
  name: string
  authorities: readonly string[]
}

export const PLACES: readonly PlaceDefinition[] = [
  {
    id: 'west-midlands',
    name: 'West Midlands',
    authorities: ['E08000025', 'E08000026', 'E08000027', 'E08000028', 'E08000029', 'E08000030', 'E08000031'],
  },
  { id: 'bristol-area', name: 'Bristol area', authorities: ['E06000023', 'E06000024', 'E06000025'] },
  { id: 'north-east-essex', name: 'North East Essex', authorities: ['E07000071', 'E07000076'] },
  {
    id: 'greater-manchester',
    name: 'Greater Manchester',
    authorities: [
      'E08000001',
      'E08000002',
      'E08000003',
      'E08000004',
      'E08000005',
      'E08000006',
      'E08000007',
      'E08000008',
      'E08000009',
      'E08000010',
    ],
  },
]

export { EDGE_M } from '../../../core/place/edge.ts'
