import { Link, useRouterState } from '@tanstack/react-router'
import { words } from '../words/words.js'
import { type Room, useRooms } from './rooms.js'
import style from './shell.module.css'

/** The main navigation, in the sidebar and in the phone's drawer. */
export function Navigation({ onGo }: { onGo?: () => void }) {
  const rooms = useRooms()
  const search = useRouterState({ select: (state) => state.location.search as Record<string, string | undefined> })
  const path = useRouterState({ select: (state) => state.location.pathname })
  const isHere = (room: Room) =>
    room.search
      ? path === room.to && Object.entries(room.search).every(([name, value]) => search[name] === value)
      : path.startsWith(room.to)
  const inView = rooms.views.some(isHere)
  // A saved view is current if its filters match; a room is current if one of its pages is open and none of its views is.
  const isActive = (room: Room) => isHere(room) && !(inView && !room.search)
  return (
    <nav aria-label={words.shell.navigation} className={style.nav}>
      <RoomList rooms={rooms.main} isActive={isActive} onGo={onGo} />
      {rooms.views.length > 0 ? <p className={style.navGroup}>{words.shell.views}</p> : null}
      <RoomList rooms={rooms.views} isActive={isActive} onGo={onGo} />
      {rooms.settings.length > 0 ? <p className={style.navGroup}>{words.shell.settings}</p> : null}
      <RoomList rooms={rooms.settings} isActive={isActive} onGo={onGo} />
    </nav>
  )
}

function RoomList({ rooms, isActive, onGo }: { rooms: Room[]; isActive: (room: Room) => boolean; onGo?: () => void }) {
  return (
    <ul className={style.navList}>
      {rooms.map((room) => (
        <li key={room.label}>
          <Link
            to={room.to}
            search={room.search ?? {}}
            className={style.navLink}
            onClick={onGo}
            data-here={isActive(room)}
            aria-current={isActive(room) ? 'page' : undefined}
          >
            <span>{room.label}</span>
            {room.count !== undefined ? (
              <span className={style.count} data-numbers>
                {room.count}
              </span>
            ) : null}
          </Link>
        </li>
      ))}
    </ul>
  )
}
