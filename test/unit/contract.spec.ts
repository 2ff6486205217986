import { writeFileSync } from 'node:fs'
import { routesOnly } from '../../src/api-document.js'
import { documentOf } from '../../src/platform/http/openapi.js'
import { OPERATION } from '../../src/platform/http/operation.js'
import { faultsOf, inputsOf } from '../../src/platform/http/require-contract.js'
import { routesOfApp } from '../../src/platform/http/routes.js'

it('x', async () => {
  const app = await routesOnly()
  const r = routesOfApp(app)
  console.log(r.length, faultsOf(r).join('\n'))
  const d = documentOf(app, 'https://edict.example.org')
  writeFileSync('/tmp/openapi.json', JSON.stringify(d))
  const out: string[] = []
  for (const ms of Object.values(d.paths))
    for (const op of Object.values(ms) as any[]) {
      const example = op.requestBody?.content?.['application/json']?.example
      const route = r.find((x) => Reflect.getMetadata(OPERATION, x.handler) === op.operationId)!
      const body = inputsOf(route).find((x) => x.kind === 'body')?.schema
      if (body) {
        const p = body.safeParse(example)
        if (!p.success)
          out.push(
            op.operationId +
              ' ' +
              route.label +
              '\n   ' +
              p.error.issues.map((i) => i.path.join('.') + ': ' + i.message).join('; ') +
              '\n   ' +
              JSON.stringify(example).slice(0, 400),
          )
      }
    }
  writeFileSync('/tmp/contract/examples.txt', out.join('\n'))
})
