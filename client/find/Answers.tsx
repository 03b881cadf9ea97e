import { Plural, Trans } from '@lingui/react/macro'
import { useRef } from 'react'
import { Link } from 'wouter'
import type { Found } from '../../core/search.ts'
import { PAGE_SIZE } from './address.ts'
import { groupAnswers, type AnswerGroup, type Trust } from './answers.ts'
import { useHere } from './links.ts'
import { ServiceCard } from './ServiceCard.tsx'
import { usePointing } from './usePointing.ts'

interface AnswersProps {
  path: string
  found: readonly Found[]
  pointedAt: string | null
  onPoint: (id: string | null) => void
}

/** The list: nearest first within what can be trusted alike, twenty at a time. */
export function Answers({ path, found, pointedAt, onPoint }: AnswersProps) {
  const { show, href } = useHere()
  const left = found.length - show
  const list = useRef<HTMLDivElement>(null)
  usePointing(list, onPoint)
  return (
    <div className="answers" ref={list}>
      {groupAnswers(found, show).map((group) => (
        <Group key={group.trust} group={group} pointedAt={pointedAt} />
      ))}
      {left > 0 && (
        <p className="more">
          <Link className="button button-quiet" href={href(path, { show: show + PAGE_SIZE })} replace>
            <Trans>
              Show {Math.min(PAGE_SIZE, left)} more of {left}
            </Trans>
          </Link>
        </p>
      )}
    </div>
  )
}

function Group({ group, pointedAt }: { group: AnswerGroup } & Pick<AnswersProps, 'pointedAt'>) {
  const { types, at, href } = useHere()
  const list = (
    <ol className="cards">
      {group.shown.map((found) => (
        <ServiceCard
          key={found.service.id}
          found={found}
          href={href(`/service/${found.service.id}`)}
          wanted={types}
          at={at}
          pointedAt={pointedAt === found.service.id}
        />
      ))}
    </ol>
  )
  if (group.trust === 'lately') return list
  if (group.folded) {
    return (
      <details className="fold">
        <summary>
          <GroupTitle trust={group.trust} /> <CountWords count={group.count} />
        </summary>
        {list}
      </details>
    )
  }
  return (
    <section>
      <div className="group-title">
        <h2>
          <GroupTitle trust={group.trust} />
        </h2>
        <p className="quiet">
          <CountWords count={group.count} />
        </p>
      </div>
      {list}
    </section>
  )
}

function GroupTitle({ trust }: { trust: Trust }) {
  return trust === 'not lately' ? (
    <Trans>Hours not checked – ring first</Trans>
  ) : (
    <Trans>Not checked for over a year – ring before you go</Trans>
  )
}

const CountWords = ({ count }: { count: number }) => <Plural value={count} one="# place" other="# places" />
