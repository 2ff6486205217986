// The reference side of the HTTP bench: node:http and pg, with nothing between them. Its arguments: an address, the SQL with its
// parameters, and whether the page is `prepared` once per connection, as in the product, or sent as a simple query.
import { createServer } from 'node:http'
import pg from 'pg'
import { SESSION } from './crowd.mjs'

const [url, statement, how] = process.argv.slice(2)
const { sql, parameters } = JSON.parse(statement)
const prepared = how === 'prepared'
const settings = ['timezone=UTC', ...(prepared ? ['plan_cache_mode=force_generic_plan'] : [])]
const pool = new pg.Pool({ connectionString: url, max: 10, options: settings.map((one) => `-c ${one}`).join(' ') })
const page = { text: sql, values: parameters, ...(prepared ? { name: 'page' } : {}) }

// The policies let in only who holds a session, for one transaction: the bare side enters as the product does.
async function asCounsel() {
  const client = await pool.connect()
  try {
    await client.query('BEGIN READ ONLY')
    await client.query({ text: `SELECT enter('session', $1)`, values: [SESSION], ...(prepared ? { name: 'enter' } : {}) })
    const { rows } = await client.query(page)
    await client.query('COMMIT')
    return rows
  } finally {
    client.release()
  }
}

const server = createServer(async (_request, response) => {
  try {
    const rows = await asCounsel()
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ items: rows }))
  } catch (error) {
    response.writeHead(500).end(error.message)
  }
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`listening on http://127.0.0.1:${server.address().port}\n`))
