/** The one call of Babel that is used; the package ships no types of its own. */
declare module '@babel/core' {
  export function transformAsync(code: string, options: object): Promise<{ code?: string | null; map?: string | null } | null>
}
