// The other side of the http bench: node:http and pg, with nothing between them. Its arguments: an address, and the SQL with its parameters.
import { createServer } from 'node:http'
import pg from 'pg'
import { COUNSEL } from './crowd.mjs'

const [url, statement] = process.argv.slice(2)
const { sql, parameters } = JSON.parse(statement)
const pool = new pg.Pool({ connectionString: url, max: 10, options: `-c edict.actor=${COUNSEL} -c timezone=UTC` })

const server = createServer(async (_request, response) => {
  try {
    const { rows } = await pool.query({ name: 'page', text: sql, values: parameters })
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ items: rows }))
  } catch (error) {
    response.writeHead(500).end(error.message)
  }
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`listening on http://127.0.0.1:${server.address().port}\n`))
