import { writeFileSync } from 'node:fs'
import { documentOf } from '../../src/platform/http/openapi.js'
import { faultsOf } from '../../src/platform/http/require-contract.js'
import { routesOfApp } from '../../src/platform/http/routes.js'
import { routesOnly } from '../harness/contract.js'

it('x', async () => {
  const app = await routesOnly()
  const r = routesOfApp(app)
  console.log(r.length, faultsOf(r).join('\n'))
  console.time('doc')
  const d = documentOf(app, 'https://edict.example.org')
  console.timeEnd('doc')
  writeFileSync('/tmp/openapi.json', JSON.stringify(d))
})
