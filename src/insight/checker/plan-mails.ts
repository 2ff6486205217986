import { randomUUID } from 'node:crypto'
import { FINDING_CODES } from '../../domain/findings.js'
import type { Outbox } from '../../outbox/outbox.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { CHECKS } from './checks.js'

/** The local hour from which a person's summary is sent. */
const DIGEST_HOUR = 8

interface Owed {
  person_id: string
  today: string
  /** Urgent, and not yet in any mail to this person. */
  grave: string[]
  /** All findings, if a summary is due: at least one finding is older than this morning's sending time, and no summary was sent today. */
  digest: string[] | null
}

/**
 * Plans the mails of one run, in its transaction, for each person who can resolve a finding: immediately for urgent new ones, and once
 * a day in their own time zone for all of them. Nobody gets a mail without findings.
 */
export async function planMails(tx: Tx, outbox: Outbox): Promise<void> {
  const owed = await tx.query<Owed>(OWED, [tx.now, [...FINDING_CODES], FINDING_CODES.map((code) => CHECKS[code].first)])
  for (const { person_id, today, grave, digest } of owed) {
    if (digest !== null) await plan('digest', person_id, today, digest)
    else if (grave.length > 0) await plan('grave', person_id, today, grave)
  }

  async function plan(kind: 'digest' | 'grave', personId: string, today: string, findings: string[]): Promise<void> {
    const id = randomUUID()
    const planned = await tx.execute(
      `INSERT INTO finding_mail (id, kind, person_id, made_on, made_at, finding_ids) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (person_id, made_on) WHERE kind = 'digest' DO NOTHING`,
      [id, kind, personId, today, tx.now, findings],
    )
    if (planned === 1) await outbox.put(tx, { kind: 'finding_mail.send', subject_id: id })
  }
}

const OWED = `
  WITH told AS (
    SELECT m.person_id, f.id, f.grave, f.first_seen_at FROM unnest($2::text[], $3::text[]) AS c (code, first)
    JOIN finding f ON f.code = c.code AND f.gone_at IS NULL CROSS JOIN LATERAL finding_recipients(f.directive_id, c.first) AS m (person_id)
  ), of_person AS (
    SELECT t.*, ($1::timestamptz AT TIME ZONE p.zone)::date AS today,
      (($1::timestamptz AT TIME ZONE p.zone)::date + make_time(${DIGEST_HOUR}, 0, 0)) AT TIME ZONE p.zone AS hour
    FROM told t JOIN person p ON p.id = t.person_id)
  SELECT person_id, today::text AS today,
    COALESCE(array_agg(id) FILTER (WHERE grave AND NOT EXISTS (
      SELECT FROM finding_mail t WHERE t.person_id = o.person_id AND o.id = ANY (t.finding_ids))), '{}') AS grave,
    CASE WHEN $1::timestamptz >= hour AND min(first_seen_at) < hour
      AND NOT EXISTS (SELECT FROM finding_mail d WHERE d.person_id = o.person_id AND d.kind = 'digest' AND d.made_on = o.today)
      THEN array_agg(id ORDER BY grave DESC, first_seen_at, id) END AS digest
  FROM of_person o GROUP BY person_id, today, hour ORDER BY person_id`
