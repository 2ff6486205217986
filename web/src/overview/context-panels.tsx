import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type Overview } from '../api/types.js'
import { Chip, type Tone } from '../parts/chip.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { useCan } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { inSentence, wordFor, words } from '../words/words.js'
import { ListLink } from './list-link.js'
import style from './overview.module.css'

const say = words.overview
interface Props {
  overview: Overview
}

/** Decisions that were proposed and are not approved yet. */
export function Waiting({ overview }: Props) {
  const now = useNow()
  const can = useCan()
  const items = overview.decisions_waiting
  return (
    <div className={style.waiting} data-some={items.length > 0}>
      <Panel
        title={
          <>
            {say.waiting} {items.length > 0 ? <Chip tone="blue">{items.length}</Chip> : null}
          </>
        }
      >
        {items.length === 0 ? <p className={parts.muted}>{say.waiting_none}</p> : null}
        <ul className={parts.list}>
          {items.map((item, index) => (
            <li key={item.id} className={parts.row}>
              <div className={style.item}>
                <div>
                  <h3>{item.chosen}</h3>
                  <p>
                    {item.title} ·{' '}
                    {say.waiting_by({ author: item.author.name, when: nearMoment(item.written_at, overview.zone, now) })}
                  </p>
                </div>
              </div>
              <Button
                mt={8}
                variant={index === 0 ? 'filled' : 'default'}
                renderRoot={(props: Record<string, unknown>) => (
                  <Link to="/directives/$reference" params={{ reference: item.reference }} search={{ tab: 'scope' }} {...props} />
                )}
              >
                {can('directive.act') ? say.read_decide : say.read}
              </Button>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  )
}

export function InAppeal({ overview }: Props) {
  const { in_appeal } = overview
  return (
    <Panel title={say.appeal}>
      {in_appeal.count === 0 ? (
        <p className={parts.muted}>{say.appeal_none}</p>
      ) : (
        <div className={style.late}>
          <ListLink list={in_appeal.list} className={style.count} label={`${in_appeal.count}: ${say.all}`}>
            {in_appeal.count}
          </ListLink>
          <ul className={parts.list}>
            {in_appeal.items.map((item) => (
              <li key={`${item.reference}${item.forum}${item.kind}`} className={parts.row}>
                <div className={style.item}>
                  <div>
                    <h3>
                      <Link to="/directives/$reference" params={{ reference: item.reference }} search={{ tab: 'proceedings' }}>
                        {item.title}
                      </Link>
                    </h3>
                    <p>
                      {say.appeal_at({
                        kind: wordFor(words.proceeding_kind, item.kind),
                        forum: item.forum,
                        stage: inSentence(wordFor(words.proceeding_stage, item.stage)),
                      })}
                    </p>
                  </div>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  )
}

export function Changed({ overview }: Props) {
  const now = useNow()
  return (
    <Panel title={say.changed}>
      {overview.changed.length === 0 ? <p className={parts.muted}>{say.changed_none}</p> : null}
      <ul className={parts.list}>
        {overview.changed.map((item) => {
          const tag = tagOf(item.kind)
          return (
            <li key={`${item.reference}${item.kind}${item.at}`} className={parts.row}>
              <div className={style.item}>
                <div>
                  <h3 className={style.light}>
                    {tag ? <Chip tone={tag.tone}>{tag.text}</Chip> : null}{' '}
                    <Link to="/directives/$reference" params={{ reference: item.reference }}>
                      {item.title}
                    </Link>
                  </h3>
                  <p>
                    {nearMoment(item.at, overview.zone, now)} · {item.sentence}
                  </p>
                </div>
              </div>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

/** The changes that executives look for are labelled. */
function tagOf(kind: string): { tone: Tone; text: string } | null {
  if (kind === 'directive.opened') return { tone: 'red', text: say.tags.opened }
  if (kind === 'directive.close') return { tone: 'green', text: say.tags.closed }
  return kind.startsWith('proceeding.') ? { tone: 'violet', text: say.tags.contested } : null
}
