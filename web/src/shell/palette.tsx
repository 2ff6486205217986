import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { searchQuery } from '../api/queries.js'
import { useCan } from '../session/use-me.js'
import { words } from '../words/words.js'
import { useDestinations } from './destinations.js'
import style from './shell.module.css'
import '@mantine/spotlight/styles.css'

/**
 * The command palette: go to a page or run an action by typing its name. The server searches directives, because it knows what
 * the reader can see.
 */
export function Palette({ onHelp }: { onHelp: () => void }) {
  const [query, setQuery] = useState('')
  const navigate = useNavigate()
  const client = useQueryClient()
  const can = useCan()
  const destinations = useDestinations()
  const found = useQuery(searchQuery(query))
  const groups = words.shell.palette_groups

  const go: SpotlightActionData[] = [...destinations.main, ...destinations.views, ...destinations.settings].map(
    (destination) => ({
      id: `go ${destination.label}`,
      label: destination.label,
      onClick: () => void navigate({ to: destination.to, search: destination.search ?? {} }),
    }),
  )
  const act: SpotlightActionData[] = [
    ...(can('directive.open')
      ? [{ id: 'open', label: words.shell.open_directive, onClick: () => void navigate({ to: '/directives/new' }) }]
      : []),
    { id: 'help', label: words.shell.keys, onClick: onHelp },
    ...(query.trim().length > 1
      ? [
          {
            id: 'search',
            label: words.shell.palette_search({ query: query.trim() }),
            keywords: query,
            onClick: () => void navigate({ to: '/directives', search: { q: query.trim() } }),
          },
        ]
      : []),
  ]
  const directives: SpotlightActionData[] = (query.trim().length > 1 ? (found.data?.items ?? []) : [])
    .slice(0, 8)
    .map((item) => ({
      id: item.reference,
      label: item.title,
      description: item.reference,
      // The server's results always match, whatever letters they contain.
      keywords: query,
      onClick: () => {
        void client.invalidateQueries({ queryKey: [{ path: { reference: item.reference } }] })
        void navigate({ to: '/directives/$reference', params: { reference: item.reference } })
      },
    }))
  const actions: SpotlightActionGroupData[] = [
    { group: groups.directives, actions: directives },
    { group: groups.go, actions: go },
    { group: groups.do, actions: act },
  ].filter((group) => group.actions.length > 0)

  return (
    <Spotlight
      actions={actions}
      query={query}
      onQueryChange={setQuery}
      shortcut={['mod + K']}
      nothingFound={words.shell.palette_empty}
      highlightQuery
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      classNames={{ actionsGroup: style.paletteGroup, content: style.palette }}
      scrollable
      maxHeight={420}
      searchProps={{ placeholder: words.shell.palette, 'aria-label': words.shell.palette }}
    />
  )
}
