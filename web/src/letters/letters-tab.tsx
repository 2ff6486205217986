import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listLettersOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type LetterView } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { words } from '../words/words.js'
import { LETTER_TONES } from './letter-tones.js'

const say = words.letters
/** Our letters, and the stage of each. */
export function LettersTab() {
  const { directive, open } = useDirective()
  const may = useMay()
  const letters = useQuery(listLettersOptions({ path: { reference: directive.reference } }))
  if (letters.isError && !letters.data) return <Failed error={letters.error} retry={() => void letters.refetch()} />
  if (!letters.data) return <Loading rows={3} />
  const draft = may.draft ? <Button onClick={() => open({ kind: 'letter' })}>{say.draft}</Button> : null
  if (letters.data.items.length === 0)
    return (
      <Empty title={say.empty_title} text={say.empty}>
        {draft}
      </Empty>
    )
  return (
    <>
      <ul className={parts.list}>
        {letters.data.items.map((letter) => (
          <LetterItem key={letter.id} letter={letter} />
        ))}
      </ul>
      <div className={style.under}>{draft}</div>
    </>
  )
}

function LetterItem({ letter }: { letter: LetterView }) {
  const { directive } = useDirective()
  const { when } = useOffice()
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <h3>
          <Link to="/directives/$reference/letters/$id" params={{ reference: directive.reference, id: letter.id }}>
            {letter.title}
          </Link>
        </h3>
        <p className={parts.muted}>
          {say.by({ name: letter.author.name })}
          {letter.sent_at
            ? ` · ${say.sent_at({ moment: when(letter.sent_at), to: letter.contact?.name ?? '' })}`
            : ` · ${letter.contact?.name ?? say.no_contact}`}
        </p>
      </div>
      <div className={style.itemEnd}>
        <Chip tone={LETTER_TONES[letter.stage]}>{words.letter_stage[letter.stage]}</Chip>
      </div>
    </li>
  )
}
