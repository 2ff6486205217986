import { Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { isAbsent } from '../api/problem.js'
import { directiveQuery } from '../api/queries.js'
import { type DirectiveView } from '../api/types.js'
import { Authenticity } from '../assurance/authenticity-panel.js'
import { type DialogOf, DirectiveContext, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import type { TabName } from '../case/shown.js'
import { Deadlines } from '../deadlines/deadlines-panel.js'
import { People } from '../directives/people-panel.js'
import { Timeline } from '../directives/timeline-panel.js'
import { ToMend } from '../findings/findings-panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { PlaybookPanel } from '../playbooks/playbook-panel.js'
import { words } from '../words/words.js'
import { AddRoom } from './add-room.js'
import { CallOuts } from './call-outs.js'
import { Header } from './header.js'
import { Lines } from './lines.js'
import { OwedNext } from './owed-next.js'
import { TAB_PANELS, useTabNames } from './tabs.js'

const DialogHost = lazy(() => import('./dialog-host.js').then((file) => ({ default: file.DialogHost })))

/** A directive: what is due next, its two lines, the work, and the information needed beside it. */
export function DirectivePage() {
  const { reference } = useParams({ from: '/inside/directives/$reference' })
  const directive = useQuery(directiveQuery(reference.toUpperCase()))
  // The last state stays on the page while it cannot be reloaded; a missing directive is reported.
  if (directive.isError && (!directive.data || isAbsent(directive.error)))
    return <Failed error={directive.error} retry={() => void directive.refetch()} />
  if (!directive.data) return <Loading rows={6} height={72} />
  return <Room directive={directive.data} />
}

function Room({ directive }: { directive: DirectiveView }) {
  const navigate = useNavigate({ from: '/directives/$reference' })
  const [dialog, setDialog] = useState<DialogOf | null>(null)
  const room = useMemo(
    () => ({
      directive,
      open: setDialog,
      goTo: (tab: string) => {
        void navigate({ search: { tab }, replace: true, resetScroll: false })
        requestAnimationFrame(() => document.getElementById('work')?.scrollIntoView({ block: 'nearest' }))
      },
    }),
    [directive, navigate],
  )
  return (
    <DirectiveContext value={room}>
      <Header />
      <div className={style.stack}>
        <CallOuts />
        <OwedNext />
        <Lines />
        <div className={style.columns}>
          <Work />
          <aside className={style.side}>
            <ToMend />
            <Deadlines />
            <Authenticity />
            <Timeline />
            <People />
            <PlaybookPanel />
          </aside>
        </div>
      </div>
      {dialog ? (
        <Suspense>
          <DialogHost dialog={dialog} onClose={() => setDialog(null)} />
        </Suspense>
      ) : null}
    </DirectiveContext>
  )
}

function Work() {
  const navigate = useNavigate({ from: '/directives/$reference' })
  const { tab } = useSearch({ from: '/inside/directives/$reference' })
  const may = useMay()
  const { place } = useOffice()
  const names = useTabNames(may.isCase, tab)
  const shown: TabName = names.find(({ name }) => name === tab)?.name ?? names[0]!.name
  return (
    <section className={parts.panel} id="work" aria-labelledby="work-name">
      <h2 id="work-name" className={parts.srOnly}>
        {words.directive.tabs.label}
      </h2>
      <Tabs
        value={shown}
        onChange={(next) =>
          void navigate({ search: next && next !== names[0]?.name ? { tab: next } : {}, replace: true, resetScroll: false })
        }
      >
        <Tabs.List>
          {names.map(({ name, label }) => (
            <Tabs.Tab key={name} value={name}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <AddRoom opened={tab} />
        {names.map(({ name }) => {
          const Panel = TAB_PANELS[name]
          return (
            <Tabs.Panel key={name} value={name} className={style.tabPanel}>
              <Suspense fallback={<Loading rows={4} />}>
                <Panel />
              </Suspense>
            </Tabs.Panel>
          )
        })}
      </Tabs>
      <p className={style.foot}>{words.time.timesIn({ place })}</p>
    </section>
  )
}
