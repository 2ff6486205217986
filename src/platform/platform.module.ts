import { join } from 'node:path'
import { type DynamicModule, Global, Module } from '@nestjs/common'
import { LoggerModule } from 'nestjs-pino'
import { Settings } from './config/settings.js'
import { FileStore } from './files/file-store.js'
import { Keys } from './keys.js'
import { logStream } from './log-lines.js'
import { requestId } from './request-id.js'

/** The foundation of every room. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: PlatformModule,
      // The HTTP server logs requests itself, by route and status: URLs name directives, and bodies are content.
      imports: [
        LoggerModule.forRoot({
          pinoHttp: [
            {
              level: settings.log_level,
              autoLogging: false,
              quietReqLogger: true,
              genReqId: () => requestId() ?? '',
              customAttributeKeys: { reqId: 'request_id' },
              // Log lines written after the response, and by the worker, carry the request id too. The logger of a request has it already.
              mixin: (_line, _level, logger) =>
                requestId() === null || 'request_id' in logger.bindings() ? {} : { request_id: requestId() },
            },
            logStream(settings.log_format),
          ],
        }),
      ],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Keys, useValue: new Keys(settings.secret_key) },
        { provide: FileStore, useValue: new FileStore(join(settings.data_dir, 'files')) },
      ],
      exports: [Settings, Keys, FileStore],
    }
  }
}
