import { execFileSync } from 'node:child_process'
import { chownSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The user as whom PostgreSQL runs if we are root, because it refuses to run as root. */
export interface ServerUser {
  uid: number
  gid: number
}

/**
 * Null if PostgreSQL runs as our own user. If we are root: the owner of the cluster, so that a start with sudo does not take the
 * data away from its user; `nobody` if there is no cluster yet.
 */
export function serverUser(cluster: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** Whether this user can reach the folder and read its content, as far as the modes of its parent folders show. */
export function reaches(user: ServerUser | null, folder: string): boolean {
  if (!user) return true
  for (let at = realpathSync(folder), first = true; ; at = dirname(at), first = false) {
    const { mode, uid, gid } = statSync(at)
    const bits = uid === user.uid ? mode >> 6 : gid === user.gid ? mode >> 3 : mode
    const wanted = first ? 0o5 : 0o1
    if ((bits & wanted) !== wanted) return false
    if (at === dirname(at)) return true
  }
}

/** Changes the owner of a folder and its content to this user. */
export function giveTo(user: ServerUser | null, path: string): void {
  if (!user) return
  const entry = lstatSync(path)
  if (entry.isSymbolicLink()) return
  if (entry.isDirectory()) for (const name of readdirSync(path)) giveTo(user, join(path, name))
  if (entry.uid !== user.uid) chownSync(path, user.uid, user.gid)
}
