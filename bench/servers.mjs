// Servers that a bench starts as separate processes.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

/** The settings of the product on the database of a bench. */
export const settingsOf = ({ urls, folder }) => ({
  DATABASE_URL: urls.appUrl,
  DATABASE_OWNER_URL: urls.ownerUrl,
  DATABASE_WORKER_URL: urls.workerUrl,
  DATABASE_DOOR_URL: urls.doorUrl,
  DATABASE_RENDER_URL: urls.renderUrl,
  DATABASE_VERIFIER_URL: urls.verifierUrl,
  SECRET_KEY: randomBytes(32).toString('base64'),
  EDICT_DATA: join(folder, 'product'),
  PORT: String(20_000 + Math.floor(Math.random() * 20_000)),
  RUN_WORKER: 'false',
})

/** Starts a server and waits for its address. */
export function start(servers, words, ready, env) {
  const server = spawn(process.execPath, words, { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  servers.push(server)
  return new Promise((resolve, reject) => {
    let said = ''
    server.once('exit', (code) => reject(new Error(`${words[0]} ended with ${code}: ${said}`)))
    const listen = (text) => {
      said = (said + text).slice(-10_000)
      const address = ready.exec(said)?.[1]
      if (!address) return
      // From here on its log is only drained: parsing it would add load on one side only.
      server.stdout.off('data', listen).resume()
      resolve(address)
    }
    server.stdout.on('data', listen)
  })
}
