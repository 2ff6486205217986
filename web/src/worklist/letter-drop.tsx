import { Button } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import '@mantine/dropzone/styles.css'
import { useId } from 'react'
import { fileSize } from '../documents/file-size.js'
import { words } from '../words/words.js'
import style from './open-directive.module.css'

const say = words.open

/** Where the letter is dropped or chosen. Every file type is accepted, because real letters are never refused. */
export function LetterDrop({
  files,
  onChange,
  error,
}: {
  files: File[]
  onChange: (files: File[]) => void
  error: string | null
}) {
  const id = useId()
  return (
    <div>
      <Dropzone
        className={style.drop}
        onDrop={(dropped) => onChange([...files, ...dropped])}
        inputProps={{ 'aria-label': say.drop, 'aria-describedby': error ? id : undefined }}
        data-error={error !== null}
        activateOnClick
      >
        {files.length > 0 ? say.drop_more : say.drop}
      </Dropzone>
      {error ? (
        <p id={id} role="alert" style={{ color: 'var(--edict-red)', margin: '6px 0 0', fontSize: 13, fontWeight: 500 }}>
          {error}
        </p>
      ) : null}
      <ul className={style.files} aria-label={say.dropped({ count: files.length })}>
        {files.map((file, index) => (
          <li key={`${file.name}${file.lastModified}`}>
            <span>
              {file.name} · {fileSize(file.size)}
            </span>
            <Button
              size="compact-sm"
              aria-label={say.remove_file({ name: file.name })}
              onClick={() => onChange(files.filter((_, at) => at !== index))}
            >
              {say.remove}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
