import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listContactsOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type Contact, type ContactNote } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading, Note } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { momentIn } from '../time/wording.js'
import { cityOf, sameWall } from '../time/zone.js'
import { capital, words } from '../words/words.js'
import { DocumentLink } from './document-link.js'

const say = words.contacts

/** Communications with the agency. Agreements without a written confirmation are highlighted. */
export function ContactsTab() {
  const { directive, open } = useDirective()
  const may = useMay()
  const contacts = useQuery(listContactsOptions({ path: { reference: directive.reference } }))
  if (contacts.isError && !contacts.data) return <Failed error={contacts.error} retry={() => void contacts.refetch()} />
  if (!contacts.data) return <Loading rows={3} />
  const { items } = contacts.data
  const waiting = items.filter((one) => one.agreement === 'unconfirmed').length
  const add = may.contacts ? (
    <Button onClick={() => open({ kind: 'contacts', dialog: { of: 'contact' } })}>{say.add}</Button>
  ) : null
  if (items.length === 0)
    return (
      <Empty title={say.empty_title} text={say.empty}>
        {add}
      </Empty>
    )
  return (
    <>
      {waiting > 0 ? (
        <Note tone="amber" title={say.open_agreements({ count: waiting })}>
          {say.open_agreements_text}
        </Note>
      ) : null}
      <ul className={parts.list}>
        {items.map((contact) => (
          <ContactItem key={contact.id} contact={contact} />
        ))}
      </ul>
      <div className={style.under}>{add}</div>
    </>
  )
}

function ContactItem({ contact }: { contact: Contact }) {
  const { open } = useDirective()
  const may = useMay()
  const me = useMe()
  const { when, now } = useOffice()
  const at = words.time.atPlace({ moment: momentIn(contact.happened_at, contact.happened_zone, now), place: contact.place })
  const isSame = sameWall(Date.parse(contact.happened_at), contact.happened_zone, me.person.zone)
  const known = contact.agency_contact
  const theirs = [contact.their_people, known ? `${known.name} (${known.verified ? say.verified : say.not_verified})` : '']
  const names = theirs.filter(Boolean).join(', ')
  const mayVoid = may.contacts && (me.person.role !== 'guest' || contact.recorded_by.id === me.person.id)
  return (
    <li className={parts.row}>
      <h3 className={style.subHead}>
        {say.head({ channel: say.channel[contact.channel], when: at })}
        {contact.topics ? `: ${contact.topics}` : ''}
      </h3>
      <p className={parts.muted} style={{ margin: 0 }}>
        {capital(
          [
            isSame
              ? null
              : words.time.forYou({ moment: momentIn(contact.happened_at, me.person.zone, now), place: cityOf(me.person.zone) }),
            say.started[contact.started_by],
            names ? say.with({ names }) : null,
            contact.our_people ? say.for_us({ names: contact.our_people }) : null,
            say.recorded({ name: contact.recorded_by.name, when: when(contact.recorded_at) }),
          ]
            .filter(Boolean)
            .join(' · '),
        )}
      </p>
      {contact.voided_by ? (
        <p className={parts.muted} style={{ margin: 0 }}>
          {say.voided({ name: contact.voided_by.name, reason: contact.void_reason ?? '' })}
        </p>
      ) : (
        <>
          <Said name={say.their_reference} text={contact.their_reference} />
          <Said name={say.they_promised} text={contact.they_promised} />
          <Said name={say.we_promised} text={contact.we_promised} />
          <Said name={say.agreed} text={contact.agreed} />
          <Agreement contact={contact} />
          <div className={style.chips}>
            {may.contacts && contact.agreement === 'unconfirmed' ? (
              <>
                <Act of="confirm" contact={contact} />
                <Act of="deny" contact={contact} />
              </>
            ) : null}
            {may.contacts ? <Act of="note" contact={contact} /> : null}
            {mayVoid ? (
              <Button size="compact-sm" onClick={() => open({ kind: 'contacts', dialog: { of: 'void', contact } })}>
                {say.void}
              </Button>
            ) : null}
          </div>
        </>
      )}
      {contact.notes.length > 0 ? <Notes notes={contact.notes} /> : null}
    </li>
  )
}

function Act({ of, contact }: { of: 'confirm' | 'deny' | 'note'; contact: Contact }) {
  const { open } = useDirective()
  return (
    <Button size="compact-sm" onClick={() => open({ kind: 'contacts', dialog: { of, contact } })}>
      {say[of]}
    </Button>
  )
}

function Said({ name, text }: { name: string; text: string }) {
  return text ? (
    <p className={style.prose} style={{ margin: '4px 0 0' }}>
      <span className={parts.muted}>{name}:</span> {text}
    </p>
  ) : null
}

/** The outcome of an agreement, in words. */
function Agreement({ contact }: { contact: Contact }) {
  const { when } = useOffice()
  const { settled_by, settled_at } = contact
  if (contact.agreement === 'unconfirmed')
    return (
      <p style={{ margin: '4px 0 0' }}>
        <Chip tone="amber">{say.unconfirmed}</Chip> {capital(say.not_come[contact.channel])}
      </p>
    )
  if (!settled_by || !settled_at) return null
  if (contact.agreement === 'not_confirmed')
    return (
      <p style={{ margin: '4px 0 0' }}>
        <Chip tone="red">{say.not_confirmed}</Chip>{' '}
        {say.not_confirmed_by({ name: settled_by.name, when: when(settled_at), reason: contact.not_confirmed_reason ?? '' })}
      </p>
    )
  return (
    <p style={{ margin: '4px 0 0' }}>
      <Chip tone="green">{say.confirmed}</Chip>{' '}
      <DocumentLink id={contact.confirmed_document_id} title={contact.confirmed_document_title} untitled={say.the_writing} />,{' '}
      <span className={parts.muted}>{say.confirmed_by({ name: settled_by.name, when: when(settled_at) })}</span>
    </p>
  )
}

/** Separate from the facts above: only people who work on the case receive these. */
function Notes({ notes }: { notes: ContactNote[] }) {
  const { open } = useDirective()
  const me = useMe()
  const { when } = useOffice()
  return (
    <section className={style.quote} style={{ marginTop: 8 }} aria-label={say.notes}>
      {notes.map((note) => (
        <div key={note.id}>
          <Chip tone="violet">{words.class[note.class]}</Chip> {note.author.name}
          {note.capacity ? `, ${say.as({ capacity: note.capacity })}` : ''} · {when(note.written_at)}
          <p className={style.prose} style={{ margin: 0 }}>
            {note.voided_at ? say.note_voided({ reason: note.void_reason ?? '' }) : note.body}
          </p>
          {note.author.id === me.person.id && !note.voided_at ? (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => open({ kind: 'contacts', dialog: { of: 'void_note', note } })}
            >
              {say.void}
            </Button>
          ) : null}
        </div>
      ))}
    </section>
  )
}
