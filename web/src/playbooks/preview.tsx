import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { previewPlaybook } from '../api/generated/sdk.gen.js'
import { type PlaybookPreviewView } from '../api/generated/types.gen.js'
import dates from '../dates/dates.module.css'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { now } from '../time/clock.js'
import { endInFull } from '../time/in-full.js'
import { wordFor, words } from '../words/words.js'
import { Differences } from './differences.js'
import { type Draft, toSend } from './draft.js'
import style from './playbooks.module.css'

const say = words.playbooks
type Preview = PlaybookPreviewView
type Previewed = Preview['items'][number]

/** What the playbook would start on a directive that arrives now, and how that differs from the current version. */
export function PlaybookPreview({ draft, of }: { draft: Draft; of: { agency: string | null; instrument: string } }) {
  const me = useMe()
  const preview = useMutation({
    mutationFn: () =>
      previewPlaybook({
        body: {
          ...of,
          playbook: toSend(draft),
          received: { at: new Date(now()).toISOString(), zone: me.person.zone },
        },
      }),
  })
  const title = say.write.preview.title
  return (
    <Panel
      title={title}
      aside={
        <Button size="xs" loading={preview.isPending} onClick={() => preview.mutate()}>
          {say.write.preview.show}
        </Button>
      }
    >
      <p className={parts.muted}>{say.write.preview.hint}</p>
      {preview.isError ? <Failed error={preview.error} /> : null}
      {preview.data ? (
        <div role="status">
          <ul className={parts.list} aria-label={title}>
            {preview.data.items.map((item) => (
              <li key={`${item.section}/${item.key}`} className={style.item}>
                <span>{item.subject}</span>
                <span className={style.second}>{told(item)}</span>
              </li>
            ))}
          </ul>
          <h3 className={dates.sub}>{say.write.preview.difference}</h3>
          <Differences of={preview.data.differences} label={say.write.preview.difference} />
        </div>
      ) : null}
    </Panel>
  )
}

function told({ section, role, due_at, due_zone, missing }: Previewed): string {
  const waits = missing.map((fact) => wordFor({ ...words.trigger, ...say.write.missing }, fact)).join(', ')
  const by = due_at && due_zone ? endInFull(due_at, due_zone) : null
  return [
    say.sections[section],
    role ? say.for_role({ role: say.role[role] }) : null,
    missing.length > 0
      ? say.write.preview.waits({ facts: waits })
      : section === 'members'
        ? say.write.preview.proposed
        : say.write.preview.begins,
    by,
  ]
    .filter(Boolean)
    .join(' · ')
}
