import { Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Suspense, useEffect, useMemo, useState } from 'react'
import { isAbsent } from '../api/problem.js'
import { pageQuery } from '../api/queries.js'
import { tabQuery } from '../api/tab-query.js'
import type { DirectiveView } from '../api/types.js'
import { DirectiveContext, type RoomName, useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import type { DialogOf } from '../case/dialogs.js'
import type { Tab } from '../case/room.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { words } from '../words/words.js'
import { AddRoom } from './add-room.js'
import { CallOuts } from './call-outs.js'
import { DialogHost } from './dialog-host.js'
import { Header } from './header.js'
import { Lines } from './lines.js'
import { OwedNext } from './owed-next.js'
import { isShown, PANELS, tabsOf } from './registry.js'

/** A directive's page: what is due next, its two lines, the work, and related information beside it. */
export function DirectivePage() {
  const { reference } = useParams({ from: '/inside/directives/$reference' })
  const page = useQuery(pageQuery(reference.toUpperCase()))
  // If a refetch fails, the last loaded state stays on the page; a directive that no longer exists is reported.
  if (page.isError && (!page.data || isAbsent(page.error))) return <Failed error={page.error} retry={() => void page.refetch()} />
  if (!page.data) return <Loading rows={6} height={72} />
  return <Room directive={page.data.directive} />
}

function Room({ directive }: { directive: DirectiveView }) {
  const navigate = useNavigate({ from: '/directives/$reference' })
  const { tab: asked } = useSearch({ from: '/inside/directives/$reference' })
  const [dialog, setDialog] = useState<DialogOf | null>(null)
  const room = useMemo(
    () => ({
      directive,
      open: setDialog,
      isShown: (name: RoomName) => isShown(directive, name, asked),
      goTo: (tab: string) => {
        void navigate({ search: { tab }, replace: true, resetScroll: false })
        requestAnimationFrame(() => document.getElementById('work')?.scrollIntoView({ block: 'nearest' }))
      },
    }),
    [directive, navigate, asked],
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
            {PANELS.map(({ order, Panel }) => (
              <Panel key={order} />
            ))}
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
  const { directive } = useDirective()
  const { tab: asked } = useSearch({ from: '/inside/directives/$reference' })
  const may = useMay()
  const { place } = useOffice()
  const tabs = tabsOf(directive, may, asked)
  const first = tabs[0]?.tab.name
  const shown = tabs.find(({ tab }) => tab.name === asked)?.tab.name ?? first
  return (
    <section className={parts.panel} id="work" aria-labelledby="work-name">
      <h2 id="work-name" className={parts.srOnly}>
        {words.directive.tabs.label}
      </h2>
      <Tabs
        value={shown}
        onChange={(next) =>
          void navigate({ search: next && next !== first ? { tab: next } : {}, replace: true, resetScroll: false })
        }
      >
        <Tabs.List>
          {tabs.map(({ tab, count }) => (
            <Tabs.Tab key={tab.name} value={tab.name}>
              {count ? words.directive.tab_with({ name: tab.label(), count }) : tab.label()}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <AddRoom asked={asked} />
        {tabs.map(({ tab }) => (
          <Tabs.Panel key={tab.name} value={tab.name} className={style.tabPanel}>
            <Suspense fallback={<Loading rows={4} />}>
              <TabContent tab={tab} />
            </Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
      <p className={style.foot}>{words.time.timesIn({ place })}</p>
    </section>
  )
}

function TabContent({ tab: { answer, Panel } }: { tab: Tab }) {
  const { directive } = useDirective()
  const read = useQuery({ ...tabQuery(directive.reference, answer ?? 'measures'), enabled: answer !== undefined })
  // The code is loaded while the response is in transit.
  useEffect(() => void Panel.load(), [Panel])
  // If the request fails, the tab's own queries retry and show the error.
  return answer !== undefined && read.isPending ? <Loading rows={4} /> : <Panel />
}
