import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { changeDirectivePlaybook } from '../api/generated/sdk.gen.js'
import { nameInPath } from '../api/playbook-names.js'
import { pageQuery } from '../api/queries.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type DirectivePlaybook, type DirectivePlaybookItem } from '../api/types.js'
import { useDirective, useMay } from '../case/case.js'
import style from '../case/case.module.css'
import { WriteNote } from '../forms/write-note.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { told, words } from '../words/words.js'

const say = words.playbooks.on

/** The playbook and version that the directive follows, which items started, and which wait for a person. */
export function PlaybookPanel() {
  const { directive, open } = useDirective()
  const may = useMay()
  const page = useQuery(pageQuery(directive.reference))
  const playbook = page.data?.playbook
  if (page.isError) return <Failed error={page.error} retry={() => void page.refetch()} />
  if (!playbook || (!playbook.playbook && !may.edit)) return null
  return (
    <Panel
      title={say.title}
      aside={
        may.edit && directive.stage !== 'closed' ? (
          <Button size="xs" onClick={() => open({ kind: 'choose_playbook' })}>
            {say.choose}
          </Button>
        ) : null
      }
    >
      {playbook.playbook ? <Goes view={playbook} by={playbook.playbook} /> : <p className={parts.muted}>{say.none}</p>}
    </Panel>
  )
}

function Goes({ view, by }: { view: DirectivePlaybook; by: NonNullable<DirectivePlaybook['playbook']> }) {
  const may = useMay()
  const begun = view.items.filter(({ state }) => state === 'begun')
  const proposed = view.items.filter(({ state }) => state === 'proposed')
  const counts = Object.entries(say.counts)
    .map(([section, tell]) => [begun.filter((one) => one.section === section).length, tell] as const)
    .filter(([count]) => count > 0)
    .map(([count, tell]) => told(tell, { count }))
  return (
    <>
      <p>
        <Link to="/playbooks/$agency/$instrument" params={nameInPath(by)}>
          {by.title}
        </Link>
        , {words.playbooks.version({ seq: by.seq })}
        {by.chosen_at ? `, ${say.by_hand}` : ''}
      </p>
      {by.started ? null : <p className={parts.muted}>{say.would}</p>}
      {counts.length > 0 ? <p className={parts.muted}>{say.begun({ counts: counts.join(', ') })}</p> : null}
      {by.newer && may.edit ? <Newer id={by.newer.id} seq={by.newer.seq} /> : null}
      {proposed.length > 0 ? <Proposed items={proposed} /> : null}
    </>
  )
}

function Newer({ id, seq }: { id: string; seq: number }) {
  const { directive } = useDirective()
  const write = useWrite<null, unknown>({
    version: directive.version,
    send: (_, sent) =>
      changeDirectivePlaybook({ path: { reference: directive.reference }, body: { playbook_version_id: id }, ...sending(sent) }),
    touches: ofDirective(directive.reference),
  })
  return (
    <>
      <p className={parts.muted}>
        {say.newer({ seq })}{' '}
        <Button size="xs" loading={write.pending} onClick={() => write.submit(null)}>
          {say.take_newer}
        </Button>
      </p>
      <WriteNote write={write} />
    </>
  )
}

/** The people that the playbook suggests. They get no access until someone adds them. */
function Proposed({ items }: { items: DirectivePlaybookItem[] }) {
  const { open } = useDirective()
  const may = useMay()
  return (
    <>
      <p id="playbook-proposes">{say.proposes}</p>
      <ul className={parts.list} aria-labelledby="playbook-proposes">
        {items.map((item) => (
          <li key={item.key} className={`${parts.row} ${style.person}`}>
            <span>
              {item.subject}
              {item.note ? <span className={style.why}>{item.note}</span> : null}
            </span>
            {may.members ? (
              <span className={parts.actions}>
                <Button
                  size="xs"
                  aria-label={say.accept_of({ who: item.subject })}
                  onClick={() => open({ kind: 'bring_in', item })}
                >
                  {say.accept}
                </Button>
                <Button
                  size="xs"
                  aria-label={say.decline_of({ who: item.subject })}
                  onClick={() => open({ kind: 'decline_member', item })}
                >
                  {say.decline}
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
