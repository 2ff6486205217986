import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger'
import { z } from 'zod'
import { Settings } from '../config/settings.js'
import { completeOperations } from './openapi/operations.js'
import { PROBLEM_SCHEMAS } from './openapi/problem-answers.js'
import { SchemaComponents } from './openapi/schema-components.js'
import { routesOfApp } from './routes.js'
import { sessionCookieName } from './session-cookie.js'

/**
 * Serves the API's description: browsable at /api/docs, as JSON at /api/openapi.json. It is built on the first request for it,
 * because building it takes about as long as the rest of the application's start.
 */
export function describeApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => documentOf(app, app.get(Settings).http.public_url), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
  })
}

/** The OpenAPI document, from the schemas that validate requests and the decorators that guard routes. */
export function documentOf(app: NestFastifyApplication, server: string): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Edict')
    .setDescription(
      'The API of Edict, which manages the directives that public authorities send to an organisation. Every instant carries its offset and every deadline its time zone. A resource that you are not allowed to see is answered exactly like one that does not exist.',
    )
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .setOpenAPIVersion('3.1.0')
    .addServer(server, 'This installation')
    .addSecurity('session', {
      type: 'apiKey',
      in: 'cookie',
      name: sessionCookieName(server),
      description: 'The cookie that a browser gets when a person signs in with POST /api/v1/session.',
    })
    .addSecurity('token', {
      type: 'http',
      scheme: 'bearer',
      description: 'An API token, made under POST /api/v1/account/tokens. Writes need the scope `write`.',
    })
    .build()
  const components = new SchemaComponents()
  const document = SwaggerModule.createDocument(app, about, {
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? components.convert(schema, schemaType) : undefined,
  })
  const settled = components.settle(document)
  settled.components = { ...settled.components, schemas: { ...settled.components?.schemas, ...PROBLEM_SCHEMAS } }
  return completeOperations(settled, routesOfApp(app))
}
