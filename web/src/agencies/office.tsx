import { type AgencyView, type Weekday } from '../api/types.js'
import { Facts } from '../parts/facts.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { words } from '../words/words.js'

const say = words.agencies
const WEEK: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Where an office is, and when it is open. */
export function Office({ agency }: { agency: AgencyView }) {
  const hours = agency.office_hours
  return (
    <Panel title={say.office}>
      <Facts
        rows={[
          { name: say.place, value: agency.place },
          { name: say.zone, value: agency.zone },
          ...(agency.office_address ? [{ name: say.address, value: agency.office_address }] : []),
          ...(agency.website
            ? [
                {
                  name: say.website,
                  value: (
                    <a href={agency.website} rel="noreferrer noopener" target="_blank">
                      {agency.website.replace(/^https?:\/\/|\/$/g, '')}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      <h3 style={{ fontSize: 14, margin: '16px 0 4px' }}>{say.hours}</h3>
      {hours ? (
        <>
          <Facts
            rows={WEEK.map((day) => ({
              name: words.weekday[day],
              value: hours[day] ? <span data-numbers>{`${hours[day].opens}–${hours[day].closes}`}</span> : say.closed,
            }))}
          />
          <p className={parts.muted}>{say.hours_note({ place: agency.place })}</p>
        </>
      ) : (
        <p className={parts.muted}>{say.hours_unknown}</p>
      )}
      {agency.source ? <p className={parts.muted}>{say.source({ source: agency.source })}</p> : null}
    </Panel>
  )
}
