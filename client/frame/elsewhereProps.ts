export interface ElsewhereProps {
  /** ONS code of a council; null = the page for those who keep a list. */
  code: string | null
}
