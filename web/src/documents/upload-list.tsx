import { Button, Group, Progress } from '@mantine/core'
import parts from '../parts/parts.module.css'
import { sentenceOf } from '../parts/states.js'
import { words } from '../words/words.js'
import style from './documents.module.css'
import type { Sending } from './use-uploads.js'

const say = words.documents

interface Props {
  sendings: Sending[]
  onAgain: (sending: Sending) => void
  onDismiss: (sending: Sending) => void
}

/** The progress of each file. Failed uploads show the reason and can be retried. */
export function UploadList({ sendings, onAgain, onDismiss }: Props) {
  return (
    <ul className={parts.list} aria-live="polite">
      {sendings.map((sending) => (
        <li key={sending.id} className={style.upload}>
          <Group justify="space-between">
            <span>{lineOf(sending)}</span>
            {sending.error ? (
              <Group gap={8}>
                <Button size="compact-sm" onClick={() => onAgain(sending)}>
                  {say.again}
                </Button>
                <Button size="compact-sm" onClick={() => onDismiss(sending)}>
                  {say.dismiss}
                </Button>
              </Group>
            ) : null}
          </Group>
          {sending.error || sending.document ? null : (
            <Progress value={sending.share * 100} size="sm" aria-label={say.progress({ name: sending.file.name })} />
          )}
        </li>
      ))}
    </ul>
  )
}

function lineOf(sending: Sending): string {
  if (sending.error) return say.failed({ name: sending.file.name, why: sentenceOf(sending.error) })
  if (sending.document) return say.sent({ name: sending.file.name })
  return say.sending({ name: sending.file.name, percent: Math.round(sending.share * 100) })
}
