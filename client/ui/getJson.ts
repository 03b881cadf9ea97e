/** What went wrong on the way to an answer, as the server said it. `status` 0 = no answer came at all. */
export class AnswerError extends Error {
  readonly status: number

  constructor(status: number, detail: string) {
    super(detail)
    this.status = status
  }
}

/** JSON from a server that says in words what went wrong (RFC 9457). @throws AnswerError */
export async function getJson<T>(url: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(url, signal ? { signal } : {}).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new AnswerError(0, 'No answer came.')
  })
  if (response.ok) return (await response.json()) as T
  const problem = (await response.json().catch(() => ({}))) as { detail?: string }
  throw new AnswerError(response.status, problem.detail ?? response.statusText)
}
