// One run: the guards of both halves, what notices that they are gone, and those that nothing notices.
import { current, digestOf, keep, recorded, specs, unknown } from './coverage.mjs'
import { databaseGuards, databaseSql, routeGuards } from './database.mjs'
import explaining from './explained.cjs'
import { each } from './pool.mjs'
import { killed, specsOf } from './run.mjs'
import sampling from './sample.cjs'

const { entries, explanationsOf } = explaining
const say = (line) => process.stdout.write(`${line}\n`)
/** Creates the template with the cast, whose guards belong to no spec. */
const FIRST = 'test/db/guarded-tables.spec.ts'

export class Campaign {
  constructor(given) {
    Object.assign(this, given)
    this.began = Date.now()
    this.map = {}
    this.whole = this.part === '1' && this.wanted.length === 0 && !this.only
    this.known = new Map(this.mutants.map((one) => [one.id, one]))
    /** Whether each spec passes without any mutant. */
    this.passes = new Map()
    this.sum = {}
    this.survivors = []
    this.used = new Set()
    this.stale = []
    this.controls = { green: 0, red: 0 }
    this.answers = new Map()
    /** Killed in a process that later failed without a mutant. */
    this.distrusted = new Set()
    this.again = 0
  }

  minutes() {
    return `${((Date.now() - this.began) / 60_000).toFixed(1)} min`
  }

  /** @returns the exit code */
  async run() {
    say(`At ${this.kept.version}, with ${this.workers.length} processes.`)
    await this.workers[0].run({ spec: FIRST })
    if (this.record) return this.recordMap()
    const left = [...(await this.ofDatabase()), ...(await this.ofCode())]
    say(`${left.length} guards are tried with specs.`)
    await each(sampling.shuffled(left), this.workers, async (mutant, worker) => {
      await this.control(worker)
      this.tell(mutant, await this.kept.once(`guard ${mutant.id}`, () => this.answer(mutant, worker, {})))
    })
    for (const worker of this.workers) await this.control(worker, true)
    await this.tryAlone(left.filter(({ id }) => this.answers.get(id).answer.doubtful || this.distrusted.has(id)))
    return this.report()
  }

  /** What a busy machine may have caused is tried again, one guard at a time. */
  async tryAlone(mutants) {
    if (mutants.length) say(`${mutants.length} guards are tried again alone after ${this.minutes()}.`)
    this.again = mutants.length
    for (const [spec, passes] of this.passes) if (!(await passes)) this.passes.delete(spec)
    const [worker] = this.workers
    for (const mutant of mutants)
      this.tell(mutant, await this.kept.once(`alone ${mutant.id}`, () => this.answer(mutant, worker, { alone: true })), true)
  }

  /** A survivor is said at once. */
  tell(mutant, answer, alone = false) {
    this.answers.set(mutant.id, { mutant, answer })
    const done = this.answers.size
    if (done % 25 === 0 && !alone && !answer.rows) say(`${done} guards after ${this.minutes()}`)
    if (answer.by || answer.explained || (answer.doubtful && !alone)) return
    const where = mutant.file ? `src/${mutant.file}:${mutant.line}` : 'database'
    const second = explanationsOf(mutant.id).length ? '  also with its second guard removed' : ''
    const doubt = answer.doubtful ? `  ${answer.doubtful.slice(0, 200)}` : ''
    say(`SURVIVED ${where}  ${mutant.id}  (${answer.ran?.join(', ') || 'no spec reaches it'})${second}${doubt}`)
  }

  async ofDatabase() {
    if (!this.halves.database) return []
    const guards = await this.kept.once('database', () =>
      databaseGuards(this.cluster.address, this.folder, this.part, this.wanted),
    )
    const left = []
    for (const guard of guards) {
      if (guard.by || guard.explained) this.tell(guard, { ...guard, rows: true })
      else left.push(guard)
    }
    say(`${guards.length} guards of the database, ${left.length} of them not noticed by rows, after ${this.minutes()}.`)
    return left
  }

  async ofCode() {
    const recordedMap = recorded()
    this.map = current(this.mutants, recordedMap)
    if (!this.halves.code) return []
    const chosen = sampling.sample(this.mutants, this.wanted, this.part)
    say(`${chosen.length} of ${this.mutants.length} guards of the code.`)
    if (this.only) return chosen.map((mutant) => ({ ...mutant, specs: this.only }))
    const ofRoutes = chosen.filter(({ kind }) => kind === 'route' || kind === 'asks')
    const noticed = new Map(
      ofRoutes.length ? await this.kept.once('routes', () => routeGuards(this.cluster.address, this.folder, ofRoutes)) : [],
    )
    for (const mutant of ofRoutes) if (noticed.get(mutant.id)) this.tell(mutant, { by: noticed.get(mutant.id), rows: true })
    if (ofRoutes.length) say(`${ofRoutes.length} guards of routes, after ${this.minutes()}.`)
    const others = chosen.filter(({ id }) => !noticed.get(id))
    const missing = unknown(others, recordedMap, this.part === '1' && others.length > 0)
    if (missing.length) say(`Recording ${missing.length} specs.`)
    await this.greens(missing)
    if (missing.length) say(`Recorded after ${this.minutes()}.`)
    return others
  }

  greens(list) {
    return each([...list], this.workers, async (spec, worker) => {
      await this.control(worker)
      await this.green(spec, worker)
    })
  }

  async recordMap() {
    this.map = {}
    await this.greens(specs())
    const red = specs().filter((spec) => !this.map[spec])
    keep(this.mutants, this.map)
    for (const spec of red) say(`RED ${spec}: fails without any mutant, so it is not in the map.`)
    say(`${Object.keys(this.map).length} specs recorded in ${this.minutes()}.`)
    return red.length ? 1 : 0
  }

  /** Whether a spec passes without any mutant, asked once in a run; it is recorded what it reaches. */
  green(spec, worker) {
    const asked = this.passes.get(spec) ?? this.record$(spec, worker)
    this.passes.set(spec, asked)
    return asked
  }

  async record$(spec, worker) {
    const { failures, seconds, seen } = await this.kept.once(`spec ${spec}`, async () => {
      const first = await worker.run({ spec })
      return first.failures.length ? worker.run({ spec, fresh: true }) : first
    })
    if (failures.length) {
      say(`Without any mutant, ${spec} fails: ${failures[0].slice(0, 200).split('\n', 1)[0]}`)
      this.kept.found.delete(`spec ${spec}`)
      return false
    }
    const there = seen.filter((id) => this.known.has(id.replace(/^!/, '')))
    this.map[spec] = { seconds: Math.round(seconds * 10) / 10, seen: there, text: digestOf(spec) }
    return true
  }

  async answer(mutant, worker, how) {
    const green = (spec) => this.green(spec, worker)
    const one = (what, list) => killed(what, { specs: list, map: this.map }, worker, green, how)
    const first = await one(mutant, specsOf(mutant, this.map))
    if (first.by || first.doubtful) {
      if (first.by && !mutant.fixed && !how.alone) worker.kills.push(mutant)
      return first
    }
    for (const { nth, second } of explanationsOf(mutant.id)) {
      const both = await this.both(mutant, second)
      if (!both) continue
      const { by, doubtful } = await one(both.mutant, both.specs)
      if (by) return { ...first, explained: { nth, second, by } }
      if (doubtful) return { ...first, doubtful }
    }
    return first
  }

  /** Two guards removed together, each of the code or of the database, and the specs to ask. */
  async both(mutant, second) {
    const code = this.known.get(second)
    const list = [...new Set([...(code ? specsOf(code, this.map) : []), ...specsOf(mutant, this.map)])].slice(0, 16)
    if (code) return { mutant: { ...mutant, also: second, fixed: mutant.fixed || code.fixed }, specs: list }
    const stored = mutant.both?.find((one) => one.second === second)?.sql
    this.sqlOf ??= await databaseSql(this.cluster.address, this.folder)
    const sql = stored ?? this.sqlOf.get(second)
    if (!sql) return null
    return { mutant: mutant.sql ? { ...mutant, sql } : { ...mutant, also: mutant.id, sql }, specs: list }
  }

  /** Before a process is replaced: the spec that noticed its last mutant must pass in it without any. Otherwise its kills do not count. */
  async control(worker, last = false) {
    if (!worker.worn && !last) return
    const kills = worker.kills.splice(0)
    const spec = kills.length ? this.kept.found.get(`guard ${kills.at(-1).id}`)?.by?.split(': ', 1)[0] : undefined
    if (spec) {
      const { failures } = await worker.run({ spec })
      this.controls[failures.length ? 'red' : 'green']++
      if (failures.length) {
        say(`CONTROL ${spec} fails in a process that ran mutants before, so its ${kills.length} kills are tried again alone.`)
        for (const { id } of kills) this.distrusted.add(id)
      }
    }
    worker.stop()
  }

  count({ mutant, answer }) {
    this.sum[mutant.kind] ??= { guards: 0, killed: 0, explained: 0, survivors: 0 }
    const kind = this.sum[mutant.kind]
    kind.guards++
    if (answer.explained) this.used.add(answer.explained.nth)
    if (answer.explained) kind.explained++
    else if (answer.by) {
      kind.killed++
      // What a test now notices needs no explanation.
      if (explanationsOf(mutant.id).some(({ nth }) => entries[nth].guard)) this.stale.push(mutant.id)
    } else {
      kind.survivors++
      this.survivors.push(mutant.id)
    }
  }

  async report() {
    for (const one of this.answers.values()) this.count(one)
    const ids = new Set(this.survivors)
    if (this.whole && this.halves.code && this.halves.database)
      entries.forEach((entry, nth) => {
        if (!this.used.has(nth) && !ids.has(entry.guard)) this.stale.push(entry.guard ?? entry.guards)
      })
    const stale = [...new Set(this.stale)]
    for (const id of stale) say(`STALE ${id}: explained in test/mutants/explained.json, but it is gone, or a test notices it.`)
    const red = []
    for (const [spec, passes] of this.passes) if (!(await passes)) red.push(spec)
    for (const spec of red) say(`RED ${spec}: fails without any mutant.`)
    say(`${'guards'.padStart(8)} ${'killed'.padStart(8)} ${'explained'.padStart(10)} ${'survivors'.padStart(10)}  kind`)
    const line = (name, { guards, killed: dead, explained, survivors }) =>
      say(
        `${String(guards).padStart(8)} ${String(dead).padStart(8)} ${String(explained).padStart(10)} ${String(survivors).padStart(10)}  ${name}`,
      )
    const all = { guards: 0, killed: 0, explained: 0, survivors: 0 }
    for (const [name, of] of Object.entries(this.sum).sort(([a], [b]) => (a < b ? -1 : 1))) {
      line(name, of)
      for (const key of Object.keys(all)) all[key] += of[key]
    }
    line('in all', all)
    say(
      `${all.survivors} survivors and ${stale.length} stale explanations at ${this.kept.version} after ${this.minutes()}; ` +
        `${this.again} tried again alone, ${this.controls.green} of ${this.controls.green + this.controls.red} controls green.`,
    )
    this.kept.put('finished', true)
    return all.survivors + stale.length + red.length ? 1 : 0
  }
}
