/**
 * What to do where an address is that of a page on which people look at a sheet, not of the sheet itself; null = it is none of those that
 * are known. Such a page answers with HTML, or asks to sign in.
 *
 * Google publishes as in https://support.google.com/docs/answer/183965.
 */
export function sharedLink(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { hostname, pathname, searchParams } = new URL(address)
  if (hostname === 'docs.google.com' && pathname.startsWith('/spreadsheets/') && !givesCsv(pathname, searchParams))
    return 'is where a Google sheet is looked at. In the sheet choose File, Share, Publish to web, pick the one sheet and "Comma-separated values (.csv)" there, press Publish, and give the address that it shows, which ends in output=csv. Everybody can then read that sheet, so make one without names and numbers of people'
  if (
    /(?:^|\.)(?:sharepoint\.com|onedrive\.live\.com|1drv\.ms|dropbox\.com|drive\.google\.com|icloud\.com)$/.test(hostname) &&
    searchParams.get('dl') !== '1'
  )
    return 'is where a shared file is looked at, not the file. Download it with the browser and give the path of the file, or give an address at which the CSV itself is published'
  return null
}

const givesCsv = (path: string, said: URLSearchParams): boolean =>
  said.get('output') === 'csv' || said.get('format') === 'csv' || (said.get('tqx') ?? '').includes('out:csv') || path.endsWith('.csv')
