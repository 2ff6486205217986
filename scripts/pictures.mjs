// npm run -s pictures: takes screenshots of the demo for the README with Chromium, in a temporary data folder. Set CHROMIUM to
// use a browser other than /usr/bin/chromium.
import './runtime.mjs'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { root } from './build.mjs'

/** A busy machine may be slow to load the first page. */
const PATIENCE = 180_000
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

/** Each picture: the role that sees it, and how to get there. */
const PICTURES = [
  ['directive', 'counsel', openCase],
  ['my-work', 'counsel', (page, url) => page.goto(`${url}/my-work`)],
  ['needs-attention', 'counsel', (page, url) => page.goto(`${url}/needs-attention`)],
  ['overview', 'executive', (page, url) => page.goto(`${url}/overview`)],
]

const data = mkdtempSync(join(tmpdir(), 'edict-pictures-'))
const demo = await startDemo()
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS })
try {
  const pages = new Map()
  for (const [name, role, go] of PICTURES) {
    if (!pages.has(role)) pages.set(role, await signIn(demo.links.get(role)))
    const page = pages.get(role)
    await go(page, demo.url)
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(root, 'docs', 'pictures', `${name}.png`) })
    process.stdout.write(`docs/pictures/${name}.png\n`)
  }
} finally {
  await browser.close()
  demo.stop()
  await demo.ended
  rmSync(data, { recursive: true, force: true })
}

async function signIn(link) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    deviceScaleFactor: 2,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.goto(link, { waitUntil: 'commit' })
  await page.getByRole('navigation').first().waitFor()
  return page
}

/** The example case is the directive with the earliest next deadline. */
async function openCase(page, url) {
  await page.goto(`${url}/directives`)
  await page.locator('main a[href*="/directives/D-"]').first().click()
  await page.getByRole('tablist').first().waitFor()
}

async function startDemo() {
  const port = await freePort()
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), 'demo'], {
    env: { ...process.env, EDICT_DATA: data, PORT: String(port), LOG_LEVEL: 'silent', npm_lifecycle_event: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const links = new Map()
  let said = ''
  const url = await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The demo ended with ${code}.\n${said}`)))
    child.stdout.on('data', (chunk) => {
      said += chunk
      const ready = /Edict is ready at (\S+)/.exec(said)
      for (const [, role, link] of said.matchAll(/\(([a-z ]+)\): (https?:\S+)/g)) links.set(role, link)
      if (ready && links.has('counsel') && links.has('executive')) resolve(ready[1])
    })
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return { url, links, ended, stop: () => child.kill('SIGTERM') }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
