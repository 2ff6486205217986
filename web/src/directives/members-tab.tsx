import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listMembersOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { inSentence, wordFor, words } from '../words/words.js'

const say = words.directive.members

/** Who has access to this directive, with their role and reason; who is excluded; and everyone who can see it now. */
export function MembersTab() {
  const { directive, open } = useDirective()
  const may = useMay()
  const me = useMe()
  const members = useQuery(listMembersOptions({ path: { reference: directive.reference } }))
  const { when, now } = useOffice()
  if (members.isError && !members.data) return <Failed error={members.error} retry={() => void members.refetch()} />
  if (!members.data) return <Loading rows={3} />
  const { items, walls, who_sees } = members.data
  const live = items.filter((one) => !one.until || Date.parse(one.until) > now)
  return (
    <>
      <div className={parts.panelHead}>
        <h2 className={style.subHead}>
          {say.visibility}: {wordFor(words.visibility, directive.visibility)}
        </h2>
        {may.members && directive.visibility !== 'sealed' ? (
          <Button size="xs" onClick={() => open({ kind: 'visibility' })}>
            {say.restrict}
          </Button>
        ) : null}
      </div>
      <p className={parts.muted}>{words.visibility_means[directive.visibility]}</p>
      <div className={`${parts.panelHead} ${style.sub}`}>
        <h2 className={style.subHead}>{say.title}</h2>
        {may.members ? (
          <Button size="xs" onClick={() => open({ kind: 'member' })}>
            {say.add}
          </Button>
        ) : null}
      </div>
      <ul className={parts.list}>
        {live.map((one) => (
          <li key={`${one.person.id}${one.level}${one.source}`} className={`${parts.row} ${style.person}`}>
            <span>
              {one.person.name} {one.firm ? <Chip tone="plain">{one.firm}</Chip> : null}{' '}
              <span className={parts.muted}>
                {say.level({ level: words.level[one.level], source: wordFor(words.source, one.source) })}
                {one.until ? ` · ${say.until({ moment: when(one.until) })}` : ''}
              </span>
            </span>
            {may.members && one.person.id !== me.person.id ? (
              <Button size="compact-sm" onClick={() => open({ kind: 'end_member', person: one.person })}>
                {say.end}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <div className={`${parts.panelHead} ${style.sub}`}>
        <h2 className={style.subHead}>{say.walls}</h2>
        {may.members ? (
          <Button size="xs" onClick={() => open({ kind: 'wall' })}>
            {say.wall}
          </Button>
        ) : null}
      </div>
      <ul className={parts.list}>
        {walls.map((wall) => (
          <li key={wall.person.id} className={`${parts.row} ${style.person}`}>
            <span>
              {wall.person.name} <Chip tone="violet">{inSentence(say.walls)}</Chip>{' '}
              <span className={parts.muted}>
                {say.wall_by({ name: wall.made_by.name, when: when(wall.made_at), reason: wall.reason })}
              </span>
            </span>
            {may.members ? (
              <Button size="compact-sm" onClick={() => open({ kind: 'lift_wall', person: wall.person })}>
                {say.lift}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <section className={style.sub}>
        <h2 className={style.subHead}>{say.who}</h2>
        <p>{who_sees.map((person) => person.name).join(', ')}</p>
      </section>
    </>
  )
}
