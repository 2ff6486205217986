import { Button, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ActionView, ProceedingView } from '../api/types.js'
import { useDirective } from '../case/case.js'
import style from '../case/case.module.css'
import type { DialogOf } from '../case/dialogs.js'
import { labelOf } from '../case/stages.js'
import { Kbd } from '../parts/kbd.js'
import { useKeys } from '../parts/keys.js'
import { wordFor, words } from '../words/words.js'

const say = words.directive.menu

/** The possible next actions, as the server lists them. Those that are not possible yet are listed with the reason. */
export function NextAction() {
  const { directive, isShown } = useDirective()
  const [opened, menu] = useDisclosure(false)
  useKeys({ n: menu.open })
  const now = directive.actions.filter((action) => action.available)
  // Actions that this stage or role rules out cannot be chosen; actions that only lack facts can.
  const notYet = directive.actions.filter(
    (action) => !action.available && (action.overridable || action.refusal?.code === 'workflow/missing_facts'),
  )
  const proceedings = directive.proceedings.filter((proceeding) => proceeding.actions.some((action) => action.available))
  const contests = directive.contests.filter((action) => action.available && isShown('proceedings'))
  const isEmpty = now.length + notYet.length + proceedings.length + contests.length === 0
  return (
    <Menu
      opened={opened}
      onChange={(open) => (open ? menu.open() : menu.close())}
      width="min(400px, calc(100vw - 28px))"
      trapFocus
    >
      <Menu.Target>
        <Button variant="filled" aria-keyshortcuts="n" rightSection={<Kbd on>N</Kbd>}>
          {words.directive.next_action}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        {isEmpty ? <Menu.Label>{say.none}</Menu.Label> : null}
        {now.length > 0 ? <Menu.Label>{say.available}</Menu.Label> : null}
        {now.map((action) => (
          <ActionItem key={action.action} action={action} />
        ))}
        {notYet.length > 0 ? <Group name={say.not_yet} /> : null}
        {notYet.map((action) => (
          <ActionItem key={action.action} action={action} />
        ))}
        {contests.length > 0 ? <Group name={say.contest} /> : null}
        {contests.map((action) => (
          <ActionItem key={action.action} action={action} />
        ))}
        {proceedings.map((proceeding) => (
          <ProceedingItems key={proceeding.id} proceeding={proceeding} />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Group({ name }: { name: string }) {
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{name}</Menu.Label>
    </>
  )
}

function ProceedingItems({ proceeding }: { proceeding: ProceedingView }) {
  return (
    <>
      <Group name={say.proceeding({ kind: wordFor(words.proceeding_kind, proceeding.kind), forum: proceeding.forum })} />
      {proceeding.actions
        .filter((action) => action.available)
        .map((action) => (
          <ActionItem key={action.action} action={action} proceeding={proceeding} />
        ))}
    </>
  )
}

function ActionItem({ action, proceeding }: { action: ActionView; proceeding?: ProceedingView }) {
  const { directive, open } = useDirective()
  const leads =
    !proceeding && action.to && action.to !== directive.stage && action.action !== 'open_proceeding'
      ? say.leads_to({ stage: labelOf(directive, action.to) })
      : null
  const hint = action.available ? leads : action.refusal?.detail
  return (
    <Menu.Item onClick={() => open(dialogOf(action, proceeding))} data-action={action.action}>
      <span className={style.menuText}>{wordFor(words.action, action.action)}</span>
      {hint ? <span className={style.menuHint}>{hint}</span> : null}
      {!action.available && action.overridable ? <span className={style.menuHint}>{say.override}</span> : null}
    </Menu.Item>
  )
}

function dialogOf(action: ActionView, proceeding: ProceedingView | undefined): DialogOf {
  if (action.action === 'open_proceeding') return { kind: 'proceeding' }
  return proceeding ? { kind: 'proceeding_act', action, proceeding } : { kind: 'act', action }
}
