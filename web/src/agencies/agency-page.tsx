import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { getAgencyOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type AgencyView, type ContactView } from '../api/types.js'
import page from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import { PageHead } from '../parts/page-head.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { TimesIn } from '../parts/times-in.js'
import { useCan, useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { wallOf } from '../time/zone.js'
import { clock, words } from '../words/words.js'
import style from './agencies.module.css'
import { AgencyDialog } from './agency-dialog.js'
import { ContactDialog } from './contact-dialog.js'
import { Dealings } from './dealings.js'
import { InstrumentDialog } from './instrument-dialog.js'
import { Office } from './office.js'
import { VerifyDialog } from './verify-dialog.js'

const say = words.agencies
type Open = 'change' | 'contact' | 'instrument' | ContactView

/** An authority: its location, office hours, instruments and verified contacts. */
export function AgencyPage() {
  const { id } = useParams({ from: '/inside/agencies/$id' })
  const agency = useQuery(getAgencyOptions({ path: { id } }))
  if (agency.isError && !agency.data) return <Failed error={agency.error} retry={() => void agency.refetch()} />
  if (!agency.data) return <Loading rows={5} height={72} />
  return <Drawn agency={agency.data} />
}

function Drawn({ agency }: { agency: AgencyView }) {
  const can = useCan()
  const me = useMe()
  const now = useNow()
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <PageHead
        title={agency.name}
        above={
          <nav className={page.crumbs} aria-label={words.directive.breadcrumb}>
            <Link to="/agencies">{say.title}</Link> / {agency.short_name}
          </nav>
        }
        lead={
          <>
            {agency.jurisdiction} · {say.local_time({ clock: clock(wallOf(now, agency.zone).time), place: agency.place })}{' '}
            {agency.checked === 'to_be_confirmed' ? <Chip tone="amber">{say.to_be_confirmed}</Chip> : null}
          </>
        }
        actions={
          <>
            <Button
              renderRoot={(props: Record<string, unknown>) => (
                <Link to="/directives" search={{ agency_id: agency.id }} {...props} />
              )}
            >
              {say.view_directives}
            </Button>
            {can('agency.manage') ? <Button onClick={() => setOpen('change')}>{say.change}</Button> : null}
          </>
        }
      />
      <div className={style.columns}>
        <div className={style.column}>
          {me.person.role === 'administrator' ? null : <Dealings agencyId={agency.id} />}
          <Contacts agency={agency} onOpen={setOpen} />
          <Instruments agency={agency} onAdd={() => setOpen('instrument')} />
        </div>
        <Office agency={agency} />
      </div>
      <TimesIn />
      {open === 'change' ? <AgencyDialog agency={agency} onClose={close} /> : null}
      {open === 'contact' ? <ContactDialog agency={agency} onClose={close} /> : null}
      {open === 'instrument' ? <InstrumentDialog agency={agency} onClose={close} /> : null}
      {typeof open === 'object' && open !== null ? <VerifyDialog agency={agency} contact={open} onClose={close} /> : null}
    </>
  )
}

function Contacts({ agency, onOpen }: { agency: AgencyView; onOpen: (open: Open) => void }) {
  const can = useCan()
  const me = useMe()
  const now = useNow()
  return (
    <Panel
      title={say.contacts}
      aside={
        can('agency.manage') ? (
          <Button size="xs" onClick={() => onOpen('contact')}>
            {say.add_contact}
          </Button>
        ) : null
      }
    >
      {agency.contacts.length === 0 ? <p className={parts.muted}>{say.no_contacts}</p> : null}
      <ul className={parts.list}>
        {agency.contacts.map((contact) => (
          <li key={contact.id} className={`${parts.row} ${style.item}`}>
            <div>
              <h3>
                {contact.name}{' '}
                {contact.verified_at && contact.verified_by ? (
                  <Chip tone="green">
                    {say.verified({ name: contact.verified_by.name, when: nearMoment(contact.verified_at, me.person.zone, now) })}
                  </Chip>
                ) : (
                  <Chip tone="amber">{say.not_verified}</Chip>
                )}
              </h3>
              <p className={parts.muted}>{[contact.office, contact.email, contact.phone].filter(Boolean).join(' · ')}</p>
              {!contact.verified_at && can('contact.verify') && contact.authors.some(({ id }) => id === me.person.id) ? (
                <p className={parts.muted}>{say.own}</p>
              ) : null}
              {contact.verified_how ? <p className={parts.muted}>{say.verified_how({ how: contact.verified_how })}</p> : null}
            </div>
            {can('contact.verify') && !contact.authors.some(({ id }) => id === me.person.id) ? (
              <Button size="compact-sm" onClick={() => onOpen(contact)}>
                {say.verify}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Instruments({ agency, onAdd }: { agency: AgencyView; onAdd: () => void }) {
  const can = useCan()
  return (
    <Panel
      title={say.instruments}
      aside={
        can('agency.manage') ? (
          <Button size="xs" onClick={onAdd}>
            {say.add_instrument}
          </Button>
        ) : null
      }
    >
      {agency.instruments.length === 0 ? <p className={parts.muted}>{say.no_instruments}</p> : null}
      <ul className={parts.list}>
        {agency.instruments.map((instrument) => (
          <li key={instrument.id} className={`${parts.row} ${style.item}`}>
            <div>
              <h3>{instrument.name}</h3>
              {instrument.description ? <p>{instrument.description}</p> : null}
              {instrument.citation ? <p className={parts.muted}>{instrument.citation}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
