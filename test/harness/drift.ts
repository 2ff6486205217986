import type { DataSource } from 'typeorm'

type Query = <Row>(sql: string) => Promise<Row[]>

interface Column {
  table_name: string
  column_name: string
  type: string
  nullable: boolean
}

/** Tables that are used only from SQL and therefore have no entity. */
const SQL_ONLY = [
  'access_request',
  'account_notice',
  'actor_key',
  'backfill',
  'backup_record',
  'channel',
  'calendar_file',
  'delivery',
  'directive_next',
  'directive_text',
  'document_page',
  'finding',
  'installation',
  'ledger_allowance',
  'ledger_body',
  'ledger_event',
  'ledger_head',
  'ledger_pending',
  'letter_version',
  'mail_test',
  'finding_mail',
  'migration',
  'outbox',
  'outbox_done',
  'outbox_retry',
  'pulse',
  'request_key',
  'sign_in_attempt',
  'switch_secret',
]

const COLUMNS = `
  SELECT c.relname AS table_name, a.attname AS column_name, format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS nullable
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1, a.attnum`

const TYPES: Record<string, string> = { timestamptz: 'timestamp with time zone' }

/** What the entities declare and the schema lacks (`+`), and the reverse (`-`). */
export async function drift(sources: readonly DataSource[], query: Query): Promise<string[]> {
  const entities = sources.flatMap(({ entityMetadatas }) => entityMetadatas)
  const declared = entities.flatMap((entity) =>
    entity.columns.map((column) =>
      line({
        table_name: entity.tableName,
        column_name: column.databaseName,
        type: `${TYPES[String(column.type)] ?? String(column.type)}${column.isArray ? '[]' : ''}`,
        nullable: column.isNullable,
      }),
    ),
  )
  const migrated = (await query<Column>(COLUMNS)).filter((column) => !SQL_ONLY.includes(column.table_name)).map(line)
  return [
    ...declared.filter((one) => !migrated.includes(one)).map((one) => `+ ${one}`),
    ...migrated.filter((one) => !declared.includes(one)).map((one) => `- ${one}`),
  ]
}

const line = ({ table_name, column_name, type, nullable }: Column) =>
  `${table_name}.${column_name} ${type}${nullable ? ' null' : ''}`
