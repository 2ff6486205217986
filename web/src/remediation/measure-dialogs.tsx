import { MultiSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { listMeasuresOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { changeDependencies, changeVerifier, dropMeasure, refuseRelease, withdrawRelease } from '../api/generated/sdk.gen.js'
import type { DependenciesBody, VerifierBody } from '../api/generated/types.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type Measure } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ReasonDialog } from '../forms/reason-dialog.js'
import { PersonField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'
import { AskReleaseDialog, ConfirmReleaseDialog, type Release } from './release-dialogs.js'

const say = words.measures

/** The dialogs of a measure. */
export type OverMeasure =
  | { kind: 'ask'; measure: Measure; act: Release['act'] }
  | { kind: 'confirm' | 'refuse' | 'withdraw'; measure: Measure; release: Release }
  | { kind: 'drop' | 'verifier' | 'dependencies'; measure: Measure }

export function MeasureDialogs({ dialog, onClose }: { dialog: OverMeasure; onClose: () => void }) {
  const { directive } = useDirective()
  const { reference } = directive
  const with_ = { touches: ofDirective(reference), onClose, children: <strong>{dialog.measure.subject}</strong> }
  switch (dialog.kind) {
    case 'ask':
      return <AskReleaseDialog {...dialog} onClose={onClose} />
    case 'confirm':
      return <ConfirmReleaseDialog {...dialog} onClose={onClose} />
    case 'refuse':
      return (
        <ReasonDialog
          say={say.refusing}
          version={dialog.release.version}
          send={(body, sent) => refuseRelease({ path: { reference: reference, id: dialog.release.id }, body, ...sending(sent) })}
          {...with_}
        />
      )
    case 'withdraw':
      return (
        <ReasonDialog
          say={say.withdrawing}
          version={dialog.release.version}
          send={(body, sent) =>
            withdrawRelease({ path: { reference: reference, id: dialog.release.id }, body, ...sending(sent) })
          }
          {...with_}
        />
      )
    case 'drop':
      return (
        <ReasonDialog
          say={say.dropping}
          version={dialog.measure.version}
          send={(body, sent) => dropMeasure({ path: { reference: reference, id: dialog.measure.id }, body, ...sending(sent) })}
          {...with_}
        />
      )
    case 'verifier':
      return <VerifierDialog measure={dialog.measure} onClose={onClose} />
    case 'dependencies':
      return <DependenciesDialog measure={dialog.measure} onClose={onClose} />
  }
}

function VerifierDialog({ measure, onClose }: { measure: Measure; onClose: () => void }) {
  const form = useForm({
    initialValues: { person_id: measure.verifier.id as string | null },
    validate: { person_id: (value) => needed(value) ?? (value === measure.person.id ? words.dialogs.measure.same_person : null) },
  })
  const write = useDirectiveWrite({
    form,
    version: measure.version,
    send: (reference, body: VerifierBody, sent) =>
      changeVerifier({ path: { reference: reference, id: measure.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      {...say.verifying}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ person_id }) => write.submit({ person_id: person_id as string }))}
    >
      <strong>{measure.subject}</strong>
      <PersonField label={say.verifying.person} required known={measure.verifier} {...form.getInputProps('person_id')} />
    </FormDialog>
  )
}

function DependenciesDialog({ measure, onClose }: { measure: Measure; onClose: () => void }) {
  const { directive } = useDirective()
  const measures = useQuery(listMeasuresOptions({ path: { reference: directive.reference } }))
  const others = (measures.data?.items ?? []).filter((one) => one.id !== measure.id && one.state !== 'dropped')
  const known = measure.depends_on.map(({ id }) => id).filter((id) => others.some((one) => one.id === id))
  const form = useForm({ initialValues: { depends_on: known } })
  const write = useDirectiveWrite({
    form,
    version: measure.version,
    send: (reference, body: DependenciesBody, sent) =>
      changeDependencies({ path: { reference: reference, id: measure.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog {...say.depending} onClose={onClose} write={write} onSubmit={form.onSubmit(write.submit)}>
      <strong>{measure.subject}</strong>
      <MultiSelect
        label={say.depending.depends_on}
        data={others.map((one) => ({ value: one.id, label: one.subject }))}
        {...form.getInputProps('depends_on')}
      />
    </FormDialog>
  )
}
