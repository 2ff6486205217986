import type { Directive } from '../../directives/directive.entity.js'
import { Refused } from '../../domain/errors.js'
import { type Revealed, revealedBy } from '../../domain/notices/reveals.js'
import type { Tx } from '../../platform/database/unit-of-work.js'

interface Words {
  readonly subject: string
  readonly text: string
}

/** What the text reveals about the directive to the readers of the notice. */
export async function whatReveals(tx: Tx, directive: Directive, words: Words): Promise<Revealed[]> {
  const names = await tx.query<Revealed>(
    `SELECT 'title' AS what, $2 AS words
     UNION ALL SELECT 'agency', unnest(ARRAY[a.name, a.code]) FROM agency a WHERE a.id = $3
     UNION ALL SELECT 'document', unnest(ARRAY[d.title, d.file_name]) FROM document d WHERE d.directive_id = $1`,
    [directive.id, directive.title, directive.agency_id],
  )
  const known: Revealed[] = [
    { what: 'reference', words: directive.reference },
    { what: 'agency_reference', words: directive.agency_reference },
    ...names,
  ]
  return revealedBy(`${words.subject}\n${words.text}`, known)
}

/**
 * Throws `notice/reveals` with what is revealed, until the sender confirms it. Throws `notice/sealed_subject` in any case if the subject
 * names a sealed directive: a subject is read by more people than the recipients.
 */
export async function refuseWhatReveals(tx: Tx, directive: Directive, words: Words, confirmed: boolean): Promise<void> {
  const { reference, visibility } = directive
  if (visibility === 'sealed' && revealedBy(words.subject, [{ what: 'reference', words: reference }]).length > 0)
    throw new Refused('notice/sealed_subject', { reference })
  if (confirmed) return
  const reveals = await whatReveals(tx, directive, words)
  if (reveals.length > 0)
    throw new Refused('notice/reveals', {
      reveals: reveals.map(({ what, words: name }) => ({ what, words: name })),
      names: reveals.map((one) => one.words),
    })
}
