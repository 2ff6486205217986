import { type ComboboxParsedItem, Select } from '@mantine/core'
import { type RuleRow, type TriggerKind } from '../api/types.js'
import { placeOf, useDirective } from '../case/case.js'
import { Chip } from '../parts/chip.js'
import { ZoneField } from '../parts/fields.js'
import parts from '../parts/parts.module.css'
import { Failed, Note } from '../parts/states.js'
import { WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { fullDay, momentIn } from '../time/wording.js'
import { capital, locale, wordFor, words } from '../words/words.js'
import type { ByRuleState } from './by-rule.js'
import style from './deadline.module.css'
import { RulePreview } from './rule-preview.js'

const say = words.deadlines.rule

/** A rule, its triggers, the calendar if the rule leaves that to the case, and the resulting date. */
export function ByRuleFields({ state, onChoose }: { state: ByRuleState; onChoose?: (rule: RuleRow) => void }) {
  const { directive } = useDirective()
  const me = useMe()
  const { rule, rules, errors } = state
  const items = rules.data?.items ?? []
  const isGone = rules.data !== undefined && state.ruleId !== null && rule === null
  return (
    <>
      {rules.isError ? <Failed error={rules.error} retry={() => void rules.refetch()} /> : null}
      <Select
        label={say.label}
        description={say.hint}
        placeholder={rules.isPending ? say.loading : say.placeholder}
        error={errors.rule ?? (isGone ? say.gone : null)}
        withAsterisk
        searchable
        // The list would cover fields that are already filled in, so it opens only on the first letter, a click or an arrow key.
        openOnFocus={false}
        allowDeselect={false}
        maxDropdownHeight={320}
        value={rule?.id ?? null}
        onChange={(id) => {
          const chosen = items.find((one) => one.id === id)
          if (!chosen) return
          state.choose(chosen)
          onChoose?.(chosen)
        }}
        data={grouped(items)}
        filter={({ options, search }) => found(options, search, items)}
        renderOption={({ option }) => <Option rule={items.find((one) => one.id === option.value)} />}
        nothingFoundMessage={words.dialogs.nothing_found}
      />
      {rule ? (
        <>
          <div className={style.under}>{rule.in_words}</div>
          {rule.checked ? null : (
            <Note tone="amber" title={say.to_confirm}>
              {say.to_confirm_note}
            </Note>
          )}
          {rule.outer_limit ? <Note tone="amber">{say.outer_limit}</Note> : null}
          {rule.triggers.map((kind) => (
            <TriggerFields key={kind} kind={kind} state={state} />
          ))}
          {state.asksZone ? (
            <ZoneField
              label={say.zone}
              description={say.zone_hint[rule.zone as keyof typeof say.zone_hint]}
              value={state.zone ?? undefined}
              onChange={state.setZone}
              error={errors.zone}
              likely={[directive.agency?.zone, me.person.zone]}
              required
            />
          ) : null}
          {state.asksCalendar ? (
            <Select
              label={say.calendar}
              description={say.calendar_hint}
              error={errors.calendar}
              withAsterisk
              searchable
              allowDeselect={false}
              value={state.calendar}
              onChange={(id) => id && state.setCalendar(id)}
              data={[
                // For a combination of jurisdictions, the list contains only the parts.
                ...(state.calendar && state.calendar !== 'none' && !state.calendars.some(({ id }) => id === state.calendar)
                  ? [{ value: state.calendar, label: state.calendar }]
                  : []),
                ...state.calendars.map(({ id, name }) => ({ value: id, label: say.calendar_option({ name, id }) })),
                { value: 'none', label: say.no_calendar },
              ]}
              nothingFoundMessage={words.dialogs.nothing_found}
            />
          ) : null}
        </>
      ) : null}
      <RulePreview asked={state.asked} />
    </>
  )
}

function Option({ rule }: { rule: RuleRow | undefined }) {
  if (!rule) return null
  return (
    <span>
      {rule.title} {rule.checked ? null : <Chip tone="amber">{say.to_confirm}</Chip>}
      <span className={style.under}>
        {rule.citation} · {rule.in_words}
      </span>
    </span>
  )
}

/** One trigger: a day or a time of day, with the matching records. */
function TriggerFields({ kind, state }: { kind: TriggerKind; state: ByRuleState }) {
  const { directive } = useDirective()
  const now = useNow()
  const source = state.source(kind)
  const note = () => {
    if (!source) return say.trigger_hint
    if (source.same) return wordFor(say.on_record, kind)
    const { trigger, when } = source.record
    if ('on' in trigger) return say.otherwise({ moment: fullDay(trigger.on) })
    if ('at' in trigger)
      return say.otherwise({
        moment: words.time.atPlace({ moment: momentIn(trigger.at, when.zone, now), place: placeOf(directive, when.zone) }),
      })
    return say.trigger_hint
  }
  return (
    <fieldset className={style.trigger}>
      <legend>{capital(wordFor(words.trigger, kind))}</legend>
      <WhenFields
        labels={say.when}
        when={state.when(kind)}
        onChange={(next) => state.setWhen(kind, next)}
        error={state.errors.triggers?.[kind]}
        likely={[directive.agency?.zone]}
      />
      <div className={parts.muted}>{note()}</div>
    </fieldset>
  )
}

/** Every rule, by jurisdiction. */
function grouped(rules: readonly RuleRow[]) {
  const places = [...new Set(rules.map(({ jurisdiction }) => jurisdiction))].sort((one, other) =>
    placeName(one).localeCompare(placeName(other)),
  )
  return places.map((place) => ({
    group: placeName(place),
    items: rules
      .filter(({ jurisdiction }) => jurisdiction === place)
      .map(({ id, title, citation }) => ({ value: id, label: say.option({ title, citation }) }))
      .sort((one, other) => one.label.localeCompare(other.label)),
  }))
}

/** The rules that contain every word of the search: in the action, the law, the jurisdiction or the period. */
function found(options: ComboboxParsedItem[], search: string, rules: readonly RuleRow[]): ComboboxParsedItem[] {
  const asked = search.toLowerCase().split(/\s+/).filter(Boolean)
  const texts = new Map(
    rules.map(({ id, title, act, citation, jurisdiction, in_words }) => [
      id,
      [title, act, citation, jurisdiction, placeName(jurisdiction), in_words].join(' ').toLowerCase(),
    ]),
  )
  const holds = (id: string) => asked.every((word) => texts.get(id)?.includes(word))
  return options
    .map((option) =>
      'group' in option
        ? { ...option, items: option.items.filter((item) => typeof item === 'string' || holds(item.value)) }
        : option,
    )
    .filter((option) => !('group' in option) || option.items.length > 0)
}

const names = new Intl.DisplayNames(locale, { type: 'region' })

/** 'United States', 'United States, MA' from a jurisdiction's code. */
function placeName(code: string): string {
  if (Object.hasOwn(words.deadlines.codes.jurisdiction, code)) return wordFor(words.deadlines.codes.jurisdiction, code)
  const [land = code, part] = code.split('-')
  const name = names.of(land === 'UK' ? 'GB' : land) ?? land
  return part ? `${name}, ${part}` : name
}
