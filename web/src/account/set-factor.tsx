import { Button, Code, Group, List, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useRef, useState } from 'react'
import { renderSVG } from 'uqr'
import { beginSecondFactor, confirmSecondFactor } from '../api/generated/sdk.gen.js'
import { WriteNote } from '../forms/write-note.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { Loading } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { CodeInput } from '../sign-in/code-input.js'
import { words } from '../words/words.js'
import style from './account.module.css'

const say = words.account.factor

/** Sets up a second factor: scan the QR code, enter the first code, save the recovery codes. */
export function SetFactor({ onDone }: { onDone: () => void }) {
  const [codes, setCodes] = useState<string[] | null>(null)
  const [begun, setBegun] = useState<{ secret: string; uri: string } | null>(null)
  const begin = useWrite<null, { secret: string; uri: string }>({
    send: () => beginSecondFactor(),
    touches: [],
    onDone: (answer) => setBegun(answer),
  })
  const once = useRef(false)
  const { submit } = begin
  useEffect(() => {
    if (once.current) return
    once.current = true
    submit(null)
  }, [submit])
  const form = useForm({ initialValues: { code: '' }, validate: { code: needed } })
  const confirm = useWrite<{ code: string }, { recovery_codes: string[] }>({
    send: (body) => confirmSecondFactor({ body }),
    touches: [],
    onDone: (answer) => setCodes(answer.recovery_codes),
  })
  useFieldProblems(form, confirm.problem)

  if (codes)
    return (
      <Stack gap={16}>
        <h2 className={style.codesTitle}>{say.codes_title}</h2>
        <p className={style.text}>{say.codes_will}</p>
        <List listStyleType="none" className={style.codes}>
          {codes.map((code) => (
            <List.Item key={code}>
              <Code>{code}</Code>
            </List.Item>
          ))}
        </List>
        <Group justify="flex-end">
          <Button variant="filled" onClick={onDone}>
            {say.codes_done}
          </Button>
        </Group>
      </Stack>
    )
  return (
    <Stack gap={16}>
      <WriteNote write={begin} />
      {begun ? (
        <>
          <p className={style.text}>{say.scan}</p>
          {/* Black on white in both colour schemes: cameras cannot read anything else. */}
          <img
            className={style.square}
            alt={say.scan_label}
            src={`data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(begun.uri))}`}
          />
          <p className={style.text}>
            {say.type} <Code className={style.secret}>{begun.secret.replace(/(.{4})(?=.)/g, '$1 ')}</Code>
          </p>
          <p className={style.text}>{say.code_then}</p>
          <WriteNote write={confirm} />
          <form noValidate onSubmit={form.onSubmit(({ code }) => confirm.submit({ code }))}>
            <Stack gap={16}>
              <CodeInput description={undefined} data-autofocus {...form.getInputProps('code')} />
              <Group justify="flex-end">
                <Button type="submit" variant="filled" loading={confirm.pending}>
                  {say.confirm}
                </Button>
              </Group>
            </Stack>
          </form>
        </>
      ) : begin.pending ? (
        <Loading rows={4} />
      ) : null}
    </Stack>
  )
}
