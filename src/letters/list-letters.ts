import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import { sayCode } from '../domain/catalogue/say.js'
import { Refused } from '../domain/errors.js'
import type { Letter, Letterhead } from '../domain/letters/blocks.js'
import { composeLetter } from '../domain/letters/parse.js'
import { toText } from '../domain/letters/to-text.js'
import { peopleIn } from '../people/columns.js'
import { one, requireSeen } from '../platform/database/rows.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { LetterView } from './letters.schema.js'

type View = z.infer<typeof LetterView>

interface Row extends Omit<View, 'paragraphs' | 'text'> {
  text: string
  letterhead: Letterhead
  body: Letter | null
}

const AUTHORS = `people_of(VARIADIC COALESCE(r.author_ids, ARRAY[]::uuid[]) || d.author_id || r.facts_checked_by
    || ARRAY(SELECT v.person_id FROM letter_version v WHERE v.letter_id = d.id))`

// A submitted letter is in `letter`; before that, and while it is returned to its author, there is only the draft.
const LETTERS = `
  SELECT d.id, d.template, COALESCE(r.title, d.title) AS title, COALESCE(r.stage, 'draft') AS stage, d.text, d.letterhead, r.body,
    person_ref(d.author_id) AS author, d.written_at, ${peopleIn(AUTHORS)} AS authors,
    (SELECT g.reason FROM guard_override g WHERE g.id = r.override_id) AS approved_alone_because,
    CASE WHEN r.stage = 'submitted' THEN second_person_left(d.directive_id, ${AUTHORS}) END AS second_person_left, r.submitted_at,
    CASE WHEN r.facts_checked_by IS NOT NULL THEN person_ref(r.facts_checked_by) END AS facts_checked_by,
    CASE WHEN r.approver_id IS NOT NULL THEN person_ref(r.approver_id) END AS approver, r.approved_at, r.return_reason,
    CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'name', c.name, 'email', c.email, 'verified', c.verified_at IS NOT NULL) END AS contact,
    r.document_id, f.sha256, r.message_id, r.sent_to, r.sent_at, CASE WHEN r.sent_by IS NOT NULL THEN person_ref(r.sent_by) END AS sent_by, r.server_answer, r.fail_code AS failed_because,
    COALESCE(r.version, 0) + d.version AS version
  FROM letter_draft d LEFT JOIN letter r ON r.draft_id = d.id
  LEFT JOIN agency_contact c ON c.id = COALESCE(r.contact_id, d.contact_id) LEFT JOIN document f ON f.id = r.document_id
  WHERE d.directive_id = $1 AND ($2::uuid IS NULL OR d.id = $2) ORDER BY d.written_at, d.id`

// People who read facts see sent letters only, without drafts, so there is no join to drafts.
const SENT = `
  SELECT r.draft_id AS id, r.template, r.title, r.stage, '' AS text, NULL::jsonb AS letterhead, r.body, person_ref(r.author_id) AS author, r.submitted_at AS written_at,
    ${peopleIn('people_of(VARIADIC r.author_ids || r.author_id || r.facts_checked_by)')} AS authors,
    NULL AS approved_alone_because, NULL::boolean AS second_person_left, r.submitted_at, person_ref(r.facts_checked_by) AS facts_checked_by, person_ref(r.approver_id) AS approver, r.approved_at, r.return_reason,
    CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'name', c.name, 'email', c.email, 'verified', c.verified_at IS NOT NULL) END AS contact,
    r.document_id, f.sha256, r.message_id, r.sent_to, r.sent_at, person_ref(r.sent_by) AS sent_by, r.server_answer, NULL AS failed_because, r.version + 1 AS version
  FROM letter r LEFT JOIN agency_contact c ON c.id = r.contact_id LEFT JOIN document f ON f.id = r.document_id
  WHERE r.directive_id = $1 AND ($2::uuid IS NULL OR r.draft_id = $2) AND r.stage = 'sent' ORDER BY r.submitted_at, r.id`

/** The letters of a directive that the actor can see, oldest first; only one of them if `id` is given. */
export async function listLetters(tx: Tx, access: Access, id: string | null = null): Promise<View[]> {
  if (!access.sees('letter', { sent: true })) return []
  const rows = await tx.query<Row>(access.sees('letter_draft') ? LETTERS : SENT, [access.directive.id, id])
  return rows.map(({ text, letterhead, body, ...row }) => {
    const editable = row.stage === 'draft' || row.stage === 'returned'
    return {
      ...row,
      failed_because: row.failed_because && sayCode(tx.locale, row.failed_because),
      text: editable ? text : null,
      paragraphs: editable ? paragraphsOf(safely(letterhead, text)) : paragraphsOf(body),
    }
  })
}

/** One letter. Throws `resource/not_found`. */
export async function viewLetter(tx: Tx, access: Access, id: string): Promise<View> {
  return one(await listLetters(tx, access, id))
}

/** The letter at the version that the client saw. Throws `resource/not_found`, `resource/stale`. */
export async function requireLetter(tx: Tx, access: Access, id: string, version: number): Promise<View> {
  const view = await viewLetter(tx, access, id)
  requireSeen(view.version, version, ['letter.changed'])
  return view
}

/**
 * The letter as it would be printed now: frozen if it was submitted, otherwise composed from the draft. Throws the same codes as
 * `composeLetter`.
 */
export async function readLetter(tx: Tx, access: Access, id: string): Promise<Letter> {
  if (!access.sees('letter', { sent: true })) throw new Refused('resource/not_found')
  const [row] = await tx.query<Row>(access.sees('letter_draft') ? LETTERS : SENT, [access.directive.id, id])
  if (!row) throw new Refused('resource/not_found')
  const editable = row.stage === 'draft' || row.stage === 'returned'
  return editable ? composeLetter(row.letterhead, row.text) : (row.body as Letter)
}

function paragraphsOf(letter: Letter | null): string[] {
  return letter
    ? toText(letter)
        .split('\n\n')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : []
}

// A draft may be incomplete while it is being written.
function safely(letterhead: Letterhead, text: string): Letter | null {
  try {
    return composeLetter(letterhead, text)
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}
