import { AreaTable } from './AreaTable.tsx'
import { CsvButton } from './CsvButton.tsx'

/** What slides up over the map: every area as a row, and all of it as a file. */
export const TableSheet = () => (
  <>
    <AreaTable />
    <CsvButton />
  </>
)
