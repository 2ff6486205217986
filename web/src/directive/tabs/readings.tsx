import { Button } from '@mantine/core'
import type { Reading } from '../../api/types.js'
import { Chip } from '../../parts/chip.js'
import parts from '../../parts/parts.module.css'
import { weekdayDay } from '../../time/wording.js'
import { words } from '../../words/words.js'
import style from '../directive.module.css'
import { useDirective, useMay, useOffice } from '../room.js'

const say = words.directive.obligations

/** Terms that are unclear, with every reading that was considered and the one adopted. */
export function Readings({ readings }: { readings: Reading[] }) {
  const { open } = useDirective()
  const may = useMay()
  const { when, today } = useOffice()
  return (
    <section className={style.sub}>
      <div className={parts.panelHead}>
        <h2 className={style.subHead}>{say.readings}</h2>
        {may.edit ? (
          <Button size="xs" onClick={() => open({ kind: 'reading' })}>
            {words.shell.add}
          </Button>
        ) : null}
      </div>
      {readings.length === 0 ? <p className={parts.muted}>{say.readings_empty}</p> : null}
      <ul className={parts.list}>
        {readings.map((reading) => {
          const adopted = reading.adopted === null ? null : reading.alternatives[reading.adopted]
          return (
            <li key={reading.id} className={`${parts.row} ${style.item}`}>
              <div>
                <h3>{say.term(reading.term)}</h3>
                <p>{adopted ? say.adopted(adopted.text) : reading.alternatives.map((one) => one.text).join(' · ')}</p>
                {reading.adopted_by && reading.adopted_at ? (
                  <p className={parts.muted}>
                    {say.adopted_by(reading.adopted_by.name, when(reading.adopted_at))}
                    {reading.review_on ? ` · ${say.review_on(weekdayDay(reading.review_on, today))}` : ''}
                  </p>
                ) : null}
              </div>
              <div className={style.itemEnd}>
                <Chip tone={adopted ? 'plain' : 'amber'}>
                  {adopted ? say.count_readings(reading.alternatives.length) : say.not_adopted}
                </Chip>
                {may.act ? (
                  <Button size="compact-sm" onClick={() => open({ kind: 'adopt', reading })}>
                    {adopted ? say.readopt : say.adopt}
                  </Button>
                ) : null}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
