import { describe, expect, it } from 'vitest'
import { sharedLink } from '../../../../server/lists/fetch/sharedLink.ts'

describe('an address on which people look at a sheet', () => {
  it.each([
    ['https://docs.google.com/spreadsheets/d/1AbC/edit#gid=0', 'Publish to web'],
    ['https://docs.google.com/spreadsheets/d/1AbC/edit?usp=sharing', 'output=csv'],
    ['https://docs.google.com/spreadsheets/d/e/2PACX/pubhtml', 'Publish to web'],
    ['https://council.sharepoint.com/:x:/s/food/abc', 'Download it'],
    ['https://www.dropbox.com/s/abc/list.csv?dl=0', 'Download it'],
  ])('%s is told with what to do', (address, said) => expect(sharedLink(address)).toContain(said))

  it.each([
    'https://docs.google.com/spreadsheets/d/e/2PACX/pub?gid=0&single=true&output=csv',
    'https://docs.google.com/spreadsheets/d/1AbC/export?format=csv',
    'https://docs.google.com/spreadsheets/d/1AbC/gviz/tq?tqx=out:csv',
    'https://www.dropbox.com/s/abc/list.csv?dl=1',
    'https://data.example.org/list.csv',
    'list.csv',
  ])('%s may be the sheet itself', (address) => expect(sharedLink(address)).toBeNull())
})
