import { Button, Code, CopyButton, Group, Stack } from '@mantine/core'
import style from '../parts/parts.module.css'
import type { WriteState } from '../parts/use-write.js'
import { words } from '../words/words.js'
import { FormDialog } from './form-dialog.js'

const say = words.account.once

interface ShownOnceProps<Body> {
  title: string
  will: string
  secret: string
  write: WriteState<Body>
  onClose: () => void
}

/** A secret that is shown once, for copying. */
export function ShownOnce<Body>({ title, will, secret, write, onClose }: ShownOnceProps<Body>) {
  return (
    <FormDialog
      title={title}
      will={will}
      submit={say.done}
      onClose={onClose}
      write={write}
      onSubmit={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <Stack gap={8}>
        <Code block className={style.secret}>
          {secret}
        </Code>
        <Group>
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button size="xs" onClick={copy}>
                {copied ? say.copied : say.copy}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
    </FormDialog>
  )
}
