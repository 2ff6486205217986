import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { SearchView } from './insight.schema.js'

type View = z.infer<typeof SearchView>

interface Hit {
  reference: string
  title: string
  kind: 'directive' | 'page'
  document_id: string | null
  document_title: string | null
  page: number | null
  snippet: string
  most_recent: number | null
}

/** The matches, best first, with their titles. `$1` is the query. */
export const SEARCH = `
  SELECT d.reference, d.title, s.kind, s.document_id, c.title AS document_title, s.page, s.snippet, s.most_recent
  FROM search_directives($1, 60) s JOIN directive d ON d.id = s.directive_id LEFT JOIN document c ON c.id = s.document_id
  ORDER BY s.rank DESC, d.reference, s.document_id NULLS FIRST, s.page`

/** Text search over directives and the pages of their documents, through the one function that checks access itself. */
@Injectable()
export class Search {
  constructor(private readonly work: UnitOfWork) {}

  run(actor: Actor, query: string): Promise<View> {
    return this.work.read(actor, async (tx) => {
      const hits = await tx.hot<Hit>(SEARCH, [query])
      const items = new Map<string, View['items'][number]>()
      for (const { reference, title, most_recent: _, ...hit } of hits) {
        const item = items.get(reference) ?? { reference, title, hits: [] }
        if (item.hits.length < 5) item.hits.push(hit)
        items.set(reference, item)
      }
      return { items: [...items.values()].slice(0, 30), most_recent: hits[0]?.most_recent ?? null }
    })
  }
}
