// A Chromium for one Jest worker: prints its address, and ends when the worker does.
import { chromium } from 'playwright-core'

const server = await chromium.launchServer({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
process.once('disconnect', () => void server.close().then(() => process.exit(0)))
process.send(server.wsEndpoint())
