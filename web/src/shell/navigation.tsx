import { Link, useRouterState } from '@tanstack/react-router'
import { words } from '../words/words.js'
import { type Destination, shownCount, useDestinations } from './destinations.js'
import style from './shell.module.css'

/** The main navigation, in the sidebar and in the phone's drawer. */
export function Navigation({ onGo }: { onGo?: () => void }) {
  const destinations = useDestinations()
  const search = useRouterState({ select: (state) => state.location.search as Record<string, string | undefined> })
  const path = useRouterState({ select: (state) => state.location.pathname })
  const isHere = (destination: Destination) =>
    destination.search
      ? path === destination.to && Object.entries(destination.search).every(([name, value]) => search[name] === value)
      : path.startsWith(destination.to)
  const inView = destinations.views.some(isHere)
  // A saved view is current if its filters match; a destination is current if one of its pages is open and none of its views is.
  const isActive = (destination: Destination) => isHere(destination) && !(inView && !destination.search)
  return (
    <nav aria-label={words.shell.navigation} className={style.nav}>
      <DestinationList destinations={destinations.main} isActive={isActive} onGo={onGo} />
      {destinations.views.length > 0 ? <p className={style.navGroup}>{words.shell.views}</p> : null}
      <DestinationList destinations={destinations.views} isActive={isActive} onGo={onGo} />
      {destinations.settings.length > 0 ? <p className={style.navGroup}>{words.shell.settings}</p> : null}
      <DestinationList destinations={destinations.settings} isActive={isActive} onGo={onGo} />
    </nav>
  )
}

function DestinationList({
  destinations,
  isActive,
  onGo,
}: {
  destinations: Destination[]
  isActive: (destination: Destination) => boolean
  onGo?: () => void
}) {
  return (
    <ul className={style.navList}>
      {destinations.map((destination) => (
        <li key={destination.label}>
          <Link
            to={destination.to}
            search={destination.search ?? {}}
            className={style.navLink}
            onClick={onGo}
            data-here={isActive(destination)}
            aria-current={isActive(destination) ? 'page' : undefined}
          >
            <span>{destination.label}</span>
            {destination.count !== undefined ? (
              <span className={style.count} data-numbers>
                {shownCount(destination.count)}
              </span>
            ) : null}
          </Link>
        </li>
      ))}
    </ul>
  )
}
