import { Link } from '@tanstack/react-router'
import { useDirective } from '../case/case.js'
import style from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import { PageHead } from '../parts/page-head.js'
import { fullDay } from '../time/wording.js'
import { wordFor, words } from '../words/words.js'
import { AddMenu } from './add-menu.js'
import { NextAction } from './next-action.js'

const say = words.directive

/** The directive's title, agency, addressee, owner and visibility. */
export function Header() {
  const { directive } = useDirective()
  return (
    <PageHead
      title={directive.title}
      above={
        <nav className={style.crumbs} aria-label={say.breadcrumb}>
          <Link to="/directives">{words.shell.directives}</Link> / {directive.reference}
        </nav>
      }
      lead={<Meta />}
      actions={
        <>
          <AddMenu />
          <NextAction />
        </>
      }
    />
  )
}

function Meta() {
  const { directive } = useDirective()
  const owner = directive.assignments.find((one) => one.kind === 'owner' && !one.ended_at && !one.returned_at)
  const instrument = directive.instrument?.name
  const letter = directive.dated_on
    ? instrument
      ? say.instrument_of({ instrument, day: fullDay(directive.dated_on) })
      : say.dated({ day: fullDay(directive.dated_on) })
    : instrument
  return (
    <div className={style.meta}>
      <span>{directive.agency?.name ?? say.agency_unknown}</span>
      {letter ? <span>{letter}</span> : null}
      {directive.addressee ? <span>{say.binds({ name: directive.addressee.name })}</span> : null}
      {owner ? (
        <span>
          {say.owner} <strong>{owner.person.name}</strong>
          {owner.accepted_at ? null : (
            <>
              {' '}
              <Chip tone="amber">{words.worklist.not_accepted}</Chip>
            </>
          )}
        </span>
      ) : (
        <Chip tone="amber">{say.no_owner}</Chip>
      )}
      {directive.severity === 'high' || directive.severity === 'critical' ? (
        <Chip tone="plain">{say.severity({ severity: words.severity[directive.severity] })}</Chip>
      ) : null}
      {directive.visibility === 'open' ? null : (
        <Chip tone="violet">
          {say.seen_by({ visibility: wordFor(words.visibility, directive.visibility), count: directive.members_count })}
        </Chip>
      )}
    </div>
  )
}
