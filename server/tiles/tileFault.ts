/**
 * Why a tile was not had. `tile` = something is wrong with this one, `upstream` = perhaps with all of them, `refused` = we are told to stay
 * away.
 */
export class TileFault extends Error {
  readonly about: 'tile' | 'upstream' | 'refused'

  /** @param message a sentence of ours: never the address asked for */
  constructor(about: TileFault['about'], message: string) {
    super(message)
    this.about = about
  }
}

/** What upstream means by a status that brings no tile: 5xx may be all of it; 403 and 429 turn us away. */
export function faultOf(status: number): TileFault {
  const about = [403, 429].includes(status) ? 'refused' : status >= 500 ? 'upstream' : 'tile'
  return new TileFault(about, `the tile server answered ${status}`)
}
