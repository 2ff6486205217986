// The single Chromium of this Jest worker. Node loads this file, so that every browser spec of the worker shares it.
const { fork } = require('node:child_process')
const { once } = require('node:events')
const { join } = require('node:path')
const { chromium } = require('playwright-core')

let address

async function start() {
  const holder = fork(join(__dirname, 'hold-chromium.mjs'))
  const [said] = await Promise.race([once(holder, 'message'), once(holder, 'exit')])
  if (typeof said !== 'string') throw new Error('Chromium did not start; the lines above say why.')
  // The worker does not wait for it when it ends, and Chromium ends when the worker is gone.
  holder.unref()
  holder.channel?.unref()
  return said
}

/** A connection to it; closing the connection closes its contexts. */
exports.connect = async () => {
  address ??= start()
  return chromium.connect(await address)
}
