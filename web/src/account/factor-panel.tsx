import { Button, Modal } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { getOwnSecondFactorOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { removeOwnSecondFactor } from '../api/generated/sdk.gen.js'
import { refreshes } from '../api/refreshes.js'
import { type Sent, sending } from '../api/transport.js'
import { FormDialog } from '../forms/form-dialog.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { Panel } from '../parts/panel.js'
import { Failed, Loading } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { CodeInput } from '../sign-in/code-input.js'
import { useNow } from '../time/clock.js'
import { momentIn } from '../time/wording.js'
import { words } from '../words/words.js'
import style from './account.module.css'
import { SetFactor } from './set-factor.js'

const say = words.account.factor
const TOUCHES = refreshes.ownFactor

/** Whether the reader has a second factor, with the controls to set or remove it. */
export function FactorPanel() {
  const factor = useQuery(getOwnSecondFactorOptions())
  const me = useMe()
  const now = useNow()
  const client = useQueryClient()
  const [open, setOpen] = useState<'set' | 'remove' | null>(null)
  const close = () => {
    setOpen(null)
    for (const queries of TOUCHES) void client.invalidateQueries(queries)
  }
  return (
    <Panel title={say.title}>
      {factor.isError && !factor.data ? <Failed error={factor.error} retry={() => void factor.refetch()} /> : null}
      {factor.isPending ? <Loading rows={1} /> : null}
      {factor.data ? (
        <div className={style.row}>
          <div className={style.what}>
            {factor.data.set_at ? (
              <>
                {say.set({ at: momentIn(factor.data.set_at, me.person.zone, now) })}{' '}
                {say.left({ count: factor.data.recovery_codes_left })}
              </>
            ) : (
              say.none
            )}
            {factor.data.required ? <span className={style.second}>{say.required}</span> : null}
          </div>
          {factor.data.set_at === null ? (
            <Button variant="filled" onClick={() => setOpen('set')}>
              {say.begin}
            </Button>
          ) : factor.data.required ? null : (
            <Button onClick={() => setOpen('remove')}>{say.remove}</Button>
          )}
        </div>
      ) : null}
      <Modal opened={open === 'set'} onClose={close} title={say.begin} closeOnClickOutside={false}>
        <SetFactor onDone={close} />
      </Modal>
      {open === 'remove' ? <RemoveFactor onClose={close} /> : null}
    </Panel>
  )
}

function RemoveFactor({ onClose }: { onClose: () => void }) {
  const form = useForm({ initialValues: { code: '' }, validate: { code: needed } })
  const write = useWrite<{ code: string }, unknown>({
    send: (body: { code: string }, sent: Sent) => removeOwnSecondFactor({ body, ...sending(sent) }),
    touches: TOUCHES,
    onDone: onClose,
  })
  useFieldProblems(form, write.problem)
  return (
    <FormDialog
      title={say.remove_title}
      will={say.remove_will}
      submit={say.remove}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(write.submit)}
    >
      <CodeInput {...form.getInputProps('code')} />
    </FormDialog>
  )
}
