import { Button, SegmentedControl } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { reviewOverride } from '../api/generated/sdk.gen.js'
import { overridesQuery } from '../api/queries.js'
import { ofDirective, refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type Override } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { Chip } from '../parts/chip.js'
import { TextField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { OfDirective } from '../parts/of-directive.js'
import { PageHead } from '../parts/page-head.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { TimesIn } from '../parts/times-in.js'
import { useWrite } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { momentIn, nearMoment } from '../time/wording.js'
import { cityOf } from '../time/zone.js'
import { words } from '../words/words.js'
import style from './overrides.module.css'

const say = words.measures.overrides

/** The overrides on every directive that the reader works on, and which of them are waiting for review. */
export function OverridesPage() {
  const navigate = useNavigate({ from: '/overrides' })
  const search = useSearch({ strict: false }) as { state?: string }
  const state = search.state === 'all' ? 'all' : 'to_review'
  const list = useInfiniteQuery(overridesQuery(state))
  const [reviewing, setReviewing] = useState<Override | null>(null)
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <SegmentedControl
        value={state}
        onChange={(next) => void navigate({ search: next === 'all' ? { state: 'all' } : {}, replace: true })}
        data={[
          { value: 'to_review', label: say.to_review },
          { value: 'all', label: say.all },
        ]}
      />
      {list.isError && !list.data ? <Failed error={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading rows={4} /> : null}
      {list.data && items.length === 0 ? (
        <Empty title={say.empty_title} text={state === 'all' ? say.empty_all : say.empty} />
      ) : null}
      {items.length > 0 ? (
        <section className={`${parts.panel} ${style.list}`} aria-label={say.title}>
          <ul className={parts.list}>
            {items.map((one) => (
              <Item key={one.id} override={one} onReview={() => setReviewing(one)} />
            ))}
          </ul>
          {list.hasNextPage ? (
            <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {say.more}
            </Button>
          ) : null}
        </section>
      ) : null}
      {items.length > 0 ? <TimesIn /> : null}
      {reviewing ? <ReviewDialog override={reviewing} onClose={() => setReviewing(null)} /> : null}
    </>
  )
}

function Item({ override, onReview }: { override: Override; onReview: () => void }) {
  const me = useMe()
  const now = useNow()
  const when = (at: string) => nearMoment(at, me.person.zone, now)
  const isOwn = override.by.id === me.person.id
  const due = override.review_due_at
    ? `${momentIn(new Date(Date.parse(override.review_due_at) - 60_000).toISOString(), override.review_due_zone ?? 'UTC', now)}, ${cityOf(override.review_due_zone ?? 'UTC')}`
    : ''
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <h2 className={style.title}>
          {override.action_label}
          {override.subject ? `: ${override.subject}` : ''}
        </h2>
        <p>
          {say.missing({ labels: override.missing.map(({ label }) => label).join(', ') })}. {override.reason}
        </p>
        <p className={parts.muted}>
          {say.by({ name: override.by.name, when: when(override.at) })} ·{' '}
          <Link to="/directives/$reference" params={{ reference: override.reference }}>
            <OfDirective title={override.directive_title} reference={override.reference} />
          </Link>
        </p>
        <p className={parts.muted}>
          {override.reviewed_by && override.reviewed_at
            ? say.reviewed_by({
                name: override.reviewed_by.name,
                when: when(override.reviewed_at),
                remark: override.review_remark ?? '',
              })
            : override.reviewer
              ? say.reviewer({ name: override.reviewer.name, due })
              : say.no_reviewer}
        </p>
      </div>
      <div className={style.end}>
        <Chip tone={override.reviewed_at ? 'plain' : override.late ? 'red' : 'amber'}>
          {override.reviewed_at ? say.reviewed : override.late ? say.late : say.waiting}
        </Chip>
        {override.reviewed_at ? null : isOwn ? (
          <span className={parts.muted}>{say.own}</span>
        ) : (
          <Button size="compact-sm" aria-label={say.review_of({ action: override.action_label })} onClick={onReview}>
            {say.review}
          </Button>
        )}
      </div>
    </li>
  )
}

function ReviewDialog({ override, onClose }: { override: Override; onClose: () => void }) {
  const form = useForm({ initialValues: { remark: '' }, validate: { remark: needed } })
  const write = useWrite<{ remark: string }, unknown>({
    version: override.version,
    send: (body, sent) => reviewOverride({ path: { reference: override.reference, id: override.id }, body, ...sending(sent) }),
    touches: [...refreshes.overrides, ...ofDirective(override.reference)],
    onDone: onClose,
  })
  useFieldProblems(form, write.problem)
  return (
    <FormDialog {...say.dialog} onClose={onClose} write={write} onSubmit={form.onSubmit(write.submit)}>
      <strong>{override.action_label}</strong>
      <p className={parts.muted}>
        {say.missing({ labels: override.missing.map(({ label }) => label).join(', ') })}. {override.reason}
      </p>
      <TextField label={say.dialog.remark} withAsterisk maxLength={2000} {...form.getInputProps('remark')} />
    </FormDialog>
  )
}
