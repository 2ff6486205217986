import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Document } from './document.entity.js'
import { ReadDocumentHandler } from './read-document.handler.js'

@Module({ imports: [TypeOrmModule.forFeature([Document], 'app')] })
export class DocumentsModule {}

/** For the worker's graph: reading happens there and nowhere else. */
@Module({ providers: [ReadDocumentHandler] })
export class DocumentReadingModule {}
