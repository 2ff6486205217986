import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { listReadinessOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type ReadyProduct, type ReadyWay } from '../api/types.js'
import { Chip, type Tone } from '../parts/chip.js'
import { spellOut } from '../parts/duration-field.js'
import { PageHead } from '../parts/page-head.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { TimesIn } from '../parts/times-in.js'
import { useCan, useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { fullDay, nearMoment } from '../time/wording.js'
import { inSentence, words } from '../words/words.js'
import style from './readiness.module.css'
import { ReadinessDialog } from './readiness-dialog.js'

const say = words.readiness

interface Cell {
  product: ReadyProduct['product']
  way: ReadyWay
}

/** What can be restricted tonight, and the evidence: products by person, place and account. */
export function ReadinessPage() {
  const can = useCan()
  const register = useQuery(listReadinessOptions())
  const [recording, setRecording] = useState<Cell | null>(null)
  const products = register.data?.items ?? []
  const ways = products.flatMap((one) => one.ways)
  const relied = ways.filter((way) => way.able !== 'no' && way.doubt === null).length
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      {register.isError && !register.data ? <Failed error={register.error} retry={() => void register.refetch()} /> : null}
      {register.isPending ? <Loading rows={4} height={96} /> : null}
      {register.data && products.length === 0 ? (
        <Empty title={say.empty_title} text={can('scope_list.manage') ? say.empty : say.empty_read}>
          {can('scope_list.manage') ? (
            <Button renderRoot={(props: Record<string, unknown>) => <Link to="/scope-lists" {...props} />}>
              {words.scope.lists.title}
            </Button>
          ) : null}
        </Empty>
      ) : null}
      {products.length > 0 ? (
        <>
          <p className={style.relied}>{say.relied({ count: relied, all: ways.length })}</p>
          <div className={parts.panel}>
            {products.map(({ product, ways: own }) => (
              <section key={product.id} className={`${parts.row} ${style.product}`} aria-label={product.name}>
                <h2 className={style.name}>{product.name}</h2>
                {own.map((way) => (
                  <Way key={way.way} cell={{ product, way }} onRecord={setRecording} />
                ))}
              </section>
            ))}
          </div>
          <TimesIn />
        </>
      ) : null}
      {recording ? <ReadinessDialog {...recording} onClose={() => setRecording(null)} /> : null}
    </>
  )
}

function Way({ cell, onRecord }: { cell: Cell; onRecord: (cell: Cell) => void }) {
  const can = useCan()
  const me = useMe()
  const now = useNow()
  const { product, way } = cell
  const { able, doubt } = way
  return (
    <div className={style.way}>
      <h3>
        {say.way[way.way]} <Chip tone={toneOf(way)}>{able ? say[doubt ? 'able_doubted' : 'able'][able] : say.not_recorded}</Chip>
      </h3>
      {able && able !== 'no' ? (
        <p>{way.within_minutes === null ? say.within_unknown : say.within({ text: spellOut(way.within_minutes) })}</p>
      ) : null}
      {way.proved_on ? <p>{say.proved({ day: fullDay(way.proved_on), by: way.proved_by ?? '' })}</p> : null}
      {doubt ? <p className={style.doubt}>{say.doubt[doubt]}</p> : null}
      {way.note ? <p>{way.note}</p> : null}
      {way.recorded_by && way.recorded_at ? (
        <p className={parts.muted}>
          {say.recorded({ name: way.recorded_by.name, moment: nearMoment(way.recorded_at, me.person.zone, now) })}
        </p>
      ) : null}
      {can('scope_list.manage') ? (
        <Button
          size="compact-sm"
          aria-label={say.record_of({ product: product.name, way: inSentence(say.way[way.way]) })}
          className={style.record}
          onClick={() => onRecord(cell)}
        >
          {say.record}
        </Button>
      ) : null}
    </div>
  )
}

/** Green always means proved. Anything unproved or only partly proved is amber. */
function toneOf({ able, doubt }: ReadyWay): Tone {
  if (able === 'no') return 'plain'
  return able === 'yes' && doubt === null ? 'green' : 'amber'
}
