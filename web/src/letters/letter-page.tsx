import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { listLettersOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { directiveQuery } from '../api/queries.js'
import { type DirectiveView, type LetterView } from '../api/types.js'
import { DirectiveContext, onItsOwnPage, placeOf, useDirective, useMay } from '../case/case.js'
import page from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import { Facts } from '../parts/facts.js'
import { OfDirective } from '../parts/of-directive.js'
import { PageHead } from '../parts/page-head.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Absent, Failed, Loading, Note } from '../parts/states.js'
import { useCan, useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { words } from '../words/words.js'
import { Editor } from './editor.js'
import { LETTER_TONES } from './letter-tones.js'
import style from './letters.module.css'
import { Preview } from './preview.js'
import { StepDialog, type StepName } from './step-dialog.js'

const say = words.letters.page

/**
 * A letter: edited and previewed side by side; then approved by a second person, frozen and sent, with the server's delivery
 * result.
 */
export function LetterPage() {
  const { reference: given, id } = useParams({ from: '/inside/directives/$reference/letters/$id' })
  const reference = given.toUpperCase()
  const directive = useQuery(directiveQuery(reference))
  const letters = useQuery({
    ...listLettersOptions({ path: { reference } }),
    refetchInterval: (query) => (query.state.data?.items.some(({ stage }) => stage === 'sending') ? 2_000 : false),
  })
  const error = directive.error ?? letters.error
  if (error && !(directive.data && letters.data)) return <Failed error={error} retry={() => void letters.refetch()} />
  if (!directive.data || !letters.data) return <Loading rows={6} height={72} />
  const letter = letters.data.items.find((one) => one.id === id)
  return letter ? <Opened key={letter.id} directive={directive.data} letter={letter} /> : <Absent />
}

function Opened({ directive, letter }: { directive: DirectiveView; letter: LetterView }) {
  const [step, setStep] = useState<StepName | null>(null)
  const [isSaved, setSaved] = useState(true)
  const isDraft = letter.stage === 'draft' || letter.stage === 'returned'
  return (
    <DirectiveContext value={onItsOwnPage(directive)}>
      <PageHead
        title={letter.title}
        above={
          <nav className={page.crumbs} aria-label={words.directive.breadcrumb}>
            <Link to="/directives/$reference" params={{ reference: directive.reference }} search={{ tab: 'letters' }}>
              <OfDirective title={directive.title} reference={directive.reference} />
            </Link>
          </nav>
        }
        lead={<Chip tone={LETTER_TONES[letter.stage]}>{words.letter_stage[letter.stage]}</Chip>}
        actions={<Steps letter={letter} isSaved={isSaved} onStep={setStep} />}
      />
      <div className={style.stack}>
        {letter.stage === 'returned' && letter.return_reason ? (
          <Note tone="amber">{say.returned({ reason: letter.return_reason })}</Note>
        ) : null}
        {letter.stage === 'failed' ? <Note tone="red">{say.failed}</Note> : null}
        <Body letter={letter} isDraft={isDraft} onSettled={setSaved} />
      </div>
      {step ? <StepDialog step={step} letter={letter} onClose={() => setStep(null)} /> : null}
    </DirectiveContext>
  )
}

function Body({ letter, isDraft, onSettled }: { letter: LetterView; isDraft: boolean; onSettled: (isSaved: boolean) => void }) {
  const { directive } = useDirective()
  const may = useMay()
  const preview = (
    <Panel title={say.preview}>
      <Preview reference={directive.reference} id={letter.id} version={letter.version} title={letter.title} />
    </Panel>
  )
  return (
    <div className={style.columns}>
      {isDraft && may.draft ? <Editor letter={letter} onSettled={onSettled} /> : <About letter={letter} />}
      {preview}
    </div>
  )
}

/** What can be done with the letter now. Its authors cannot approve it, unless nobody else is left. */
function Steps({ letter, isSaved, onStep }: { letter: LetterView; isSaved: boolean; onStep: (step: StepName) => void }) {
  const { directive } = useDirective()
  const me = useMe()
  const can = useCan()
  const may = useMay()
  const isOwn = letter.authors.some(({ id }) => id === me.person.id)
  const files = `/api/v1/directives/${directive.reference}/letters/${letter.id}`
  const { stage } = letter
  return (
    <>
      <Button component="a" href={`${files}/pdf`} download={`${letter.title}.pdf`}>
        {say.pdf}
      </Button>
      <Button component="a" href={`${files}/docx`} download={`${letter.title}.docx`}>
        {say.docx}
      </Button>
      {(stage === 'draft' || stage === 'returned') && may.draft ? (
        <Button variant="filled" disabled={!isSaved} onClick={() => onStep('submit')}>
          {say.submit}
        </Button>
      ) : null}
      {stage === 'submitted' && may.isCase && can('letter.approve') && (!isOwn || letter.second_person_left === false) ? (
        <>
          <Button onClick={() => onStep('return')}>{say.return}</Button>
          <Button variant="filled" onClick={() => onStep(isOwn ? 'approve_alone' : 'approve')}>
            {isOwn ? say.approve_alone : say.approve}
          </Button>
        </>
      ) : null}
      {(stage === 'approved' || stage === 'failed') && may.isCase && can('letter.send') ? (
        <Button variant="filled" onClick={() => onStep('send')}>
          {stage === 'failed' ? say.send_again : say.send}
        </Button>
      ) : null}
    </>
  )
}

function About({ letter }: { letter: LetterView }) {
  const { directive } = useDirective()
  const me = useMe()
  const now = useNow()
  const zone = directive.agency?.zone ?? me.person.zone
  const when = (at: string | null) =>
    at ? words.time.atPlace({ moment: nearMoment(at, zone, now), place: placeOf(directive, zone) }) : null
  const rows = [
    { name: words.letters.contact, value: letter.sent_to ?? letter.contact?.name ?? words.letters.no_contact },
    { name: say.author, value: letter.author.name },
    { name: say.authors, value: letter.authors.map(({ name }) => name).join(', ') },
    { name: say.checked, value: letter.facts_checked_by?.name ?? null },
    { name: say.submitted, value: when(letter.submitted_at) },
    { name: say.approver, value: letter.approver?.name ?? null },
    { name: say.approved, value: when(letter.approved_at) },
    { name: say.alone, value: letter.approved_alone_because },
    { name: say.sent, value: when(letter.sent_at) },
    { name: say.failed_because, value: letter.failed_because },
    { name: say.server, value: letter.server_answer },
    { name: say.message_id, value: letter.message_id },
    { name: say.hash, value: letter.sha256 },
  ].filter((row) => row.value !== null)
  return (
    <Panel title={words.letter_stage[letter.stage]}>
      <Facts rows={rows} />
      {letter.stage === 'submitted' && letter.authors.some(({ id }) => id === me.person.id) ? (
        <p className={parts.muted}>{letter.second_person_left === false ? say.own_alone : say.own}</p>
      ) : null}
    </Panel>
  )
}
