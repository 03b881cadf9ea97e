import { readAside } from './readAside.ts'
import type { Clause, Draft } from './clauseDraft.ts'
import { readClosed, readExcept } from './closed.ts'
import { endClause } from './clauseEnd.ts'
import { readMark } from './readMark.ts'
import { nameOf, namesFollow } from './names.ts'
import type { Piece } from '../pieces/piece.ts'
import { readDays, readTimes } from './sessions.ts'
import { readWords } from './readWords.ts'

/** Reads one clause from left to right. Linear. */
export function readClause(clause: readonly Piece[]): Clause {
  const only = clause.length === 1 ? clause[0] : undefined
  const pieces = only?.kind === 'aside' ? only.pieces : clause
  const draft = draftOf(pieces, clause)
  for (let at = 0; at < pieces.length; at = readPiece(draft, at));
  endClause(draft, only?.kind === 'aside')
  return draft
}

function draftOf(pieces: readonly Piece[], clause: readonly Piece[]): Draft {
  const first = pieces.find(isTimed)
  const days = pieces.flatMap((piece, at) => (piece.kind === 'days' ? [pieces[at + 1]] : []))
  return {
    from: clause[0]?.from ?? 0,
    to: clause.at(-1)?.to ?? 0,
    groups: [],
    unread: [],
    unsure: false,
    takesBack: false,
    strays: [],
    closedOn: [],
    out: [],
    limits: [],
    often: [],
    pauses: [],
    isJoined: false,
    isTimes: pieces.some(({ kind }) => kind === 'times') && !pieces.some(({ kind }) => kind === 'days' || kind === 'words'),
    hasLooseTimes: false,
    ledByMark: false,
    name: nameOf(pieces),
    pieces,
    timesFirst: first?.kind === 'times' && first.allDay !== 'daily',
    namesFollow: namesFollow(pieces),
    isRecord: days.length > 1 && days.every((next) => next?.gap === 'colon'),
    lastTimed: pieces.findLastIndex(isTimed),
    bare: null,
    times: null,
    last: null,
    lead: [],
    leadAt: 0,
    isHeading: false,
    label: null,
    kind: null,
    nameFrom: null,
    unsureTo: 0,
    maybeTo: 0,
    nextUnsure: false,
    extraTimes: false,
    lost: false,
    isClosing: false,
    except: [],
  }
}

/** @returns where the next piece begins */
function readPiece(draft: Draft, at: number): number {
  const piece = draft.pieces[at]!
  if (piece.kind !== 'words') draft.isClosing = false
  switch (piece.kind) {
    case 'except':
      return readExcept(draft, draft.pieces, at)
    case 'closed':
      return readClosed(draft, draft.pieces, at)
    case 'days':
      readDays(draft, piece, draft.pieces[at - 1])
      break
    case 'times':
      readTimes(draft, piece, draft.pieces[at - 1])
      break
    case 'limit':
    case 'often':
      readMark(draft, piece, at)
      break
    case 'words':
      readWords(draft, piece, at)
      break
    case 'aside':
      readAside(draft, piece, at)
  }
  return at + 1
}

const isTimed = ({ kind }: Piece): boolean => kind === 'days' || kind === 'times'
