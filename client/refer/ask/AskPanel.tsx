/** What a worker says of the client. @param onDone leads to the options where they do not stand beside */
export function AskPanel({ onDone: _ }: { onDone: () => void }) {
  return null
}
