import { Textarea, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { changeLetter } from '../api/generated/sdk.gen.js'
import { ofLetters } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type LetterView } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { WriteNote } from '../forms/write-note.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { useWrite } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { now } from '../time/clock.js'
import { wallOf } from '../time/zone.js'
import { clock, words } from '../words/words.js'
import { ContactField } from './contact-field.js'
import style from './letters.module.css'

const say = words.letters.page

interface Draft {
  title: string
  text: string
  contact_id: string | null
}

/**
 * An editor for a draft. It saves after a pause in typing; unsaved input stays in the fields whatever the server answers. Reports
 * whether everything is saved, so that no action uses an older text.
 */
export function Editor({ letter, onSettled }: { letter: LetterView; onSettled: (isSaved: boolean) => void }) {
  const { directive } = useDirective()
  const me = useMe()
  const [draft, setDraft] = useState<Draft>({
    title: letter.title,
    text: letter.text ?? '',
    contact_id: letter.contact?.id ?? null,
  })
  const [saved, setSaved] = useState(draft)
  const [savedAt, setSavedAt] = useState<number | null>(null)
  const [version, setVersion] = useState(letter.version)
  const write = useWrite<Partial<Draft>, LetterView>({
    version: Math.max(version, letter.version),
    send: (body, sent) => changeLetter({ path: { reference: directive.reference, id: letter.id }, body, ...sending(sent) }),
    touches: ofLetters(directive.reference),
    onDone: (answer, body) => {
      setVersion(answer.version)
      setSaved((before) => ({ ...before, ...body }))
      setSavedAt(now())
    },
  })
  const change = changeOf(saved, draft)
  const isSaved = Object.keys(change).length === 0
  const latest = useRef({ change, isSaved, pending: write.pending })
  latest.current = { change, isSaved, pending: write.pending }
  const { submit } = write
  const save = useDebouncedCallback(() => {
    const { change: what, isSaved: done, pending } = latest.current
    if (!done && !pending && what.title !== '') submit(what)
  }, 1200)
  useEffect(() => onSettled(isSaved), [isSaved, onSettled])
  // Text typed while an earlier version was being saved.
  useEffect(() => {
    if (!write.pending && !latest.current.isSaved && !write.problem) save()
  }, [write.pending, write.problem, save])
  const set = (next: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...next }))
    save()
  }
  const state = write.pending
    ? say.saving
    : isSaved
      ? savedAt
        ? say.saved({ clock: clock(wallOf(savedAt, me.person.zone).time) })
        : ''
      : say.unsaved
  return (
    <Panel
      title={words.letter_stage.draft}
      aside={
        <span className={style.saved} role="status">
          {state}
        </span>
      }
    >
      <div className={parts.form}>
        <WriteNote write={write} />
        <TextInput
          label={say.title}
          maxLength={300}
          value={draft.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <ContactField
          agencyId={directive.agency?.id ?? null}
          value={draft.contact_id}
          onChange={(contact_id) => set({ contact_id })}
        />
        <Textarea
          className={style.text}
          label={say.text}
          description={say.text_hint}
          autosize
          minRows={14}
          maxRows={30}
          value={draft.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
          onBlur={() => save.flush()}
        />
        <span className={parts.muted}>{say.privacy}</span>
      </div>
    </Panel>
  )
}

function changeOf(saved: Draft, draft: Draft): Partial<Draft> {
  return Object.fromEntries(Object.entries(draft).filter(([name, value]) => value !== saved[name as keyof Draft]))
}
