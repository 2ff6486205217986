import { Button, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { getGroundsOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type Ground, type Hypothesis } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import { Facts } from '../parts/facts.js'
import parts from '../parts/parts.module.css'
import { Failed } from '../parts/states.js'
import { words } from '../words/words.js'
import { DocumentLink } from './document-link.js'

const say = words.contacts.grounds

/** The stated grounds and, separately and only for people who work on the case, the hypotheses. */
export function Grounds() {
  const { directive, open } = useDirective()
  const may = useMay()
  const grounds = useQuery(getGroundsOptions({ path: { reference: directive.reference } }))
  // Readers who see only part of the work see neither the grounds nor whether any are recorded.
  if (!directive.my_levels.some((level) => level !== 'work')) return null
  if (grounds.isError && !grounds.data) return <Failed error={grounds.error} retry={() => void grounds.refetch()} />
  if (!grounds.data) return null
  const { ground, earlier, hypotheses } = grounds.data
  return (
    <>
      <div className={`${parts.panelHead} ${style.sub}`}>
        <h2 className={style.subHead}>{say.title}</h2>
        {may.edit ? (
          <Button size="xs" onClick={() => open({ kind: 'contacts', dialog: { of: 'ground', ground } })}>
            {ground ? say.rewrite : say.write}
          </Button>
        ) : null}
      </div>
      {ground ? <Told ground={ground} /> : <p className={parts.muted}>{say.empty}</p>}
      {earlier.length > 0 ? <Earlier grounds={earlier} /> : null}
      {may.isCase ? <Hypotheses hypotheses={hypotheses} /> : null}
    </>
  )
}

function Told({ ground }: { ground: Ground }) {
  const { when } = useOffice()
  return (
    <>
      <Facts
        rows={[
          { name: say.authority, value: ground.authority || say.no_authority },
          { name: say.rationale, value: say.rationales[ground.rationale] },
          ...(ground.says ? [{ name: say.says, value: <span className={style.prose}>{ground.says}</span> }] : []),
          ...(ground.document_id
            ? [
                {
                  name: say.document,
                  value: (
                    <DocumentLink id={ground.document_id} title={ground.document_title} untitled={words.documents.viewer.about} />
                  ),
                },
              ]
            : []),
        ]}
      />
      <p className={parts.muted}>{say.written({ name: ground.written_by.name, when: when(ground.written_at) })}</p>
    </>
  )
}

function Earlier({ grounds }: { grounds: Ground[] }) {
  const { when } = useOffice()
  const [shown, show] = useDisclosure(false)
  return (
    <>
      <UnstyledButton className={style.linkButton} fw={400} onClick={show.toggle} aria-expanded={shown}>
        {say.earlier({ count: grounds.length })}
      </UnstyledButton>
      {shown ? (
        <ul className={parts.list}>
          {grounds.map((one) => (
            <li key={one.id} className={parts.row}>
              {say.earlier_row({ rationale: say.rationales[one.rationale], authority: one.authority || say.no_authority })}
              {one.says ? <p className={style.quote}>{one.says}</p> : null}
              <p className={parts.muted} style={{ margin: 0 }}>
                {say.written({ name: one.written_by.name, when: when(one.written_at) })}
                {one.superseded_at ? ` · ${say.until({ when: when(one.superseded_at) })}` : ''}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

const guess = words.contacts.hypotheses

function Hypotheses({ hypotheses }: { hypotheses: Hypothesis[] }) {
  const { open } = useDirective()
  const may = useMay()
  return (
    <section className={style.sub} aria-labelledby="hypotheses-name">
      <div className={parts.panelHead}>
        <h2 className={style.subHead} id="hypotheses-name">
          {guess.title} <Chip tone="violet">{guess.chip}</Chip>
        </h2>
        {may.comment ? (
          <Button size="xs" onClick={() => open({ kind: 'contacts', dialog: { of: 'hypothesis' } })}>
            {guess.add}
          </Button>
        ) : null}
      </div>
      <p className={parts.muted} style={{ margin: 0 }}>
        {guess.explain}
      </p>
      {hypotheses.length === 0 ? <p className={parts.muted}>{guess.empty}</p> : null}
      <ul className={parts.list}>
        {hypotheses.map((one) => (
          <HypothesisItem key={one.id} hypothesis={one} />
        ))}
      </ul>
    </section>
  )
}

function HypothesisItem({ hypothesis }: { hypothesis: Hypothesis }) {
  const { open } = useDirective()
  const may = useMay()
  const { when } = useOffice()
  const { author, dropped_by, dropped_at } = hypothesis
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <p className={dropped_at ? parts.muted : undefined}>{hypothesis.text}</p>
        <p className={parts.muted}>
          {guess.source({ text: hypothesis.source })} · {guess.by({ name: author.name, when: when(hypothesis.written_at) })}
        </p>
        {dropped_by && dropped_at ? (
          <p className={parts.muted}>
            {guess.dropped({ name: dropped_by.name, when: when(dropped_at), reason: hypothesis.drop_reason ?? '' })}
          </p>
        ) : null}
      </div>
      <div className={style.itemEnd}>
        <Chip tone="plain">{guess.confidence[hypothesis.confidence]}</Chip>
        {may.comment && !dropped_at ? (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => open({ kind: 'contacts', dialog: { of: 'drop', hypothesis } })}
          >
            {guess.drop}
          </Button>
        ) : null}
      </div>
    </li>
  )
}
