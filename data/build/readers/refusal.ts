/** A row of a source that is in no pack, and why. */
export interface SourceRefusal {
  source: string
  record: string
  name: string
  reason: string
  /** Tells which place's build report the row belongs to. */
  postcode: string | null
}
