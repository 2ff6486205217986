import { Button, Group, Modal, Stack } from '@mantine/core'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import style from '../parts/parts.module.css'
import type { WriteState } from '../parts/use-write.js'
import { words } from '../words/words.js'
import { WriteNote } from './write-note.js'

interface FormDialogProps<Body> {
  title: string
  /** What will happen, in words, above the fields. */
  will?: ReactNode
  submit: string
  onClose: () => void
  write: WriteState<Body>
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  children?: ReactNode
  size?: number
  /** Whether the submit button is disabled, for example because there is nothing to send. */
  held?: boolean
}

/** A dialog with a form: what will happen, the fields, and one submit button. It closes by itself only after success. */
export function FormDialog<Body>({ title, will, submit, onClose, write, onSubmit, children, size, held }: FormDialogProps<Body>) {
  useFocusBack()
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeOnClickOutside={false}
      // The first field takes the focus; Cancel and Escape close.
      withCloseButton={false}
    >
      <Stack gap={16}>
        {will ? <div className={style.muted}>{will}</div> : null}
        {/* Outside the form element, because signing in again is a separate form. */}
        <WriteNote write={write} />
        <form className={style.form} onSubmit={onSubmit} noValidate>
          {children}
          <Group justify="flex-end" gap={8}>
            <Button onClick={onClose}>{words.shell.cancel}</Button>
            <Button type="submit" variant="filled" loading={write.pending} disabled={held}>
              {submit}
            </Button>
          </Group>
        </form>
      </Stack>
    </Modal>
  )
}

/** When a dialog is unmounted, the focus returns to the element that opened it, so that keyboard users can continue there. */
function useFocusBack(): void {
  const opener = useRef(document.activeElement)
  useEffect(
    () => () => {
      const { current } = opener
      if (current instanceof HTMLElement && current.isConnected) current.focus({ preventScroll: true })
    },
    [],
  )
}
