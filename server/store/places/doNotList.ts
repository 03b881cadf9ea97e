import { z } from 'zod'
import type { Service } from '../../../core/listing/service.ts'
import { plainName } from '../../../core/place/plainName.ts'
import { placePaths } from './placePaths.ts'
import { readChecked } from './readChecked.ts'

/** One service that asked not to be listed, or must not be: what it is known by, whatever list it stands in. */
export const Withheld = z.object({
  ids: z.array(z.uuid()).default([]),
  names: z.array(z.string().min(1)).default([]),
  phones: z.array(z.string().min(1)).default([]),
  urls: z.array(z.string().min(1)).default([]),
  /** The day since which it is not listed. */
  on: z.iso.date(),
})
export type Withheld = z.infer<typeof Withheld>

const DoNotList = z.array(Withheld)

/** @throws StartError naming the file, the field and the remedy */
export const readDoNotList = async (storeDir: string, place: string): Promise<Withheld[]> =>
  (await readChecked(
    placePaths.doNotList(storeDir, place),
    DoNotList,
    'Mend it: a list of entries with names, phones, urls, ids and the day "on".',
  )) ?? []

/** Whether a listing must not be listed: its id, or its name, phone or web address, each as a whole, whatever case, spaces and marks. */
export function isWithheldBy(entries: readonly Withheld[]): (service: Pick<Service, 'id' | 'name' | 'phone' | 'url'>) => boolean {
  const all = (key: 'ids' | 'names' | 'phones' | 'urls', plain: (text: string) => string) =>
    new Set(entries.flatMap((entry) => entry[key].map(plain)).filter((text) => text !== ''))
  const [ids, names, phones, urls] = [all('ids', (id) => id), all('names', plainName), all('phones', plainPhone), all('urls', plainUrl)]
  return ({ id, name, phone, url }) =>
    ids.has(id) ||
    names.has(plainName(name)) ||
    (phone !== null && phones.has(plainPhone(phone))) ||
    (url !== null && urls.has(plainUrl(url)))
}

/** The last ten digits. */
export const plainPhone = (phone: string): string => phone.replaceAll(/\D/g, '').slice(-10)

export const plainUrl = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/+$/, '')
