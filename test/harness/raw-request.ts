import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import type { TestApp } from './app.js'
import type { Answer, Client } from './client.js'

/** A POST byte for byte, in a form that none of our clients would send. */
export function rawPost(app: TestApp, client: Client, path: string, body: Buffer, type: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      cookie: client.sessionCookie(),
      'content-type': type,
      'idempotency-key': randomUUID(),
      'content-length': body.length,
    }
    const sent = request(`${app.url}/api/v1/${path}`, { method: 'POST', headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({ status: response.statusCode ?? 0, body: text ? JSON.parse(text) : {}, headers: new Headers() })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
