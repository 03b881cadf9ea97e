/** Fields of a question that have no answer, each with the remedy: what a thread tells instead of one. */
export interface RefusedFields {
  refused: { field: string; message: string }[]
}

export const refusing = (field: string, message: string): RefusedFields => ({ refused: [{ field, message }] })
