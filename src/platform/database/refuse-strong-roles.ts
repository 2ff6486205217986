import { Injectable, type OnModuleInit, Optional } from '@nestjs/common'
import { InjectDataSource } from '@nestjs/typeorm'
import type { DataSource } from 'typeorm'
import { newestMigration, refuseNewer, SCHEMA_SQL } from './migrate.js'

/** Row-level security does not restrict a role that owns tables, is a superuser, or bypasses it: such a role must not serve requests. */
@Injectable()
export class RefuseStrongRoles implements OnModuleInit {
  constructor(
    @InjectDataSource('app') private readonly app: DataSource,
    @InjectDataSource('worker') private readonly worker: DataSource,
    @InjectDataSource('render') private readonly render: DataSource,
    @Optional() @InjectDataSource('door') private readonly door: DataSource | undefined,
  ) {}

  /** Throws, so that the start fails, and names the role and the reason. */
  async onModuleInit(): Promise<void> {
    const serving = [
      [this.app, 'edict_app'],
      [this.worker, 'edict_worker'],
      [this.render, 'edict_render'],
      [this.door, 'edict_door'],
    ] as const
    for (const [source, expected] of serving) {
      if (!source) continue
      const [role] = await source.query(STRENGTH)
      const faults = [
        role.name !== expected && `is not ${expected}`,
        role.superuser && 'is superuser',
        role.bypasses && 'bypasses row-level security',
        role.owns > 0 && `owns ${role.owns} tables or functions`,
        role.members > 0 && 'is a member of the owner or of a definer',
      ].filter(Boolean)
      if (faults.length > 0) throw new Error(`The database role ${role.name} must not serve requests: it ${faults.join(', ')}.`)
    }
    const [{ schema }] = await this.app.query(`SELECT ${SCHEMA_SQL} AS schema`)
    refuseNewer(schema)
    if (schema !== newestMigration()) {
      throw new Error(
        `The database is at ${schema === null ? 'no migration' : `migration ${schema}`}, but this version needs ${newestMigration()}. Start an HTTP process first: it runs the migrations.`,
      )
    }
  }
}

const STRENGTH = `
  SELECT current_user AS name, r.rolsuper AS superuser, r.rolbypassrls AS bypasses,
    (SELECT count(*)::int FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relowner = r.oid AND n.nspname = 'public')
    + (SELECT count(*)::int FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.proowner = r.oid AND n.nspname = 'public') AS owns,
    (SELECT count(*)::int FROM pg_roles o
      WHERE o.oid <> r.oid AND pg_has_role(r.oid, o.oid, 'MEMBER')
        AND (o.rolname LIKE 'edict\\_%' OR o.rolsuper OR o.rolbypassrls
             OR o.oid IN (SELECT relowner FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public'))) AS members
  FROM pg_roles r WHERE r.rolname = current_user`
