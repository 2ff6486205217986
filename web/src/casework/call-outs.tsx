import { Button, UnstyledButton } from '@mantine/core'
import { acceptAssignment } from '../api/generated/sdk.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { useDirective, useMay } from '../case/case.js'
import style from '../case/case.module.css'
import { WriteNote } from '../forms/write-note.js'
import { Note } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { inSentence, wordFor, words } from '../words/words.js'

const say = words.directive

/** What the reader is asked to do and what the directive lacks, each with a link to it. */
export function CallOuts() {
  const { directive, open } = useDirective()
  const me = useMe()
  const may = useMay()
  const offered = directive.assignments.filter(
    (one) => one.person.id === me.person.id && !one.accepted_at && !one.returned_at && !one.ended_at,
  )
  const isOwnerAsked = directive.assignments.some((one) => one.kind === 'owner' && !one.returned_at && !one.ended_at)
  const ways: Record<string, () => void> = {
    agency: () => open({ kind: 'details' }),
    instrument: () => open({ kind: 'details' }),
    addressee: () => open({ kind: 'details' }),
    receipt: () => open({ kind: 'receipt' }),
    ...(isOwnerAsked ? {} : { owner_accepted: () => open({ kind: 'assign', as: 'owner' }) }),
  }
  return (
    <>
      {offered.map((one) => (
        <Offer
          key={one.id}
          id={one.id}
          kind={wordFor(words.assignment_kind, one.kind)}
          giver={one.given_by.name}
          onReturn={() => open({ kind: 'return', assignment: one })}
        />
      ))}
      {directive.missing.length > 0 && directive.stage !== 'closed' ? (
        <Note tone="amber">
          <span className={style.missing}>
            {say.still}
            {directive.missing.map((fact) =>
              may.edit && ways[fact] ? (
                <UnstyledButton key={fact} className={style.linkButton} onClick={ways[fact]}>
                  {wordFor(words.fact, fact)}
                </UnstyledButton>
              ) : (
                <span key={fact}>{wordFor(words.fact, fact)}</span>
              ),
            )}
          </span>
        </Note>
      ) : null}
    </>
  )
}

function Offer({ id, kind, giver, onReturn }: { id: string; kind: string; giver: string; onReturn: () => void }) {
  const { directive } = useDirective()
  const accept = useWrite<null, unknown>({
    send: (_, sent) => acceptAssignment({ path: { reference: directive.reference, id }, ...sending(sent) }),
    touches: ofDirective(directive.reference),
  })
  return (
    <Note
      tone="blue"
      title={say.offer({ kind: inSentence(kind) })}
      actions={
        <>
          <Button variant="filled" size="xs" loading={accept.pending} onClick={() => accept.submit(null)}>
            {say.people.accept}
          </Button>
          <Button size="xs" onClick={onReturn}>
            {say.people.return}
          </Button>
        </>
      }
    >
      {say.offer_text({ giver })}
      <WriteNote write={accept} />
    </Note>
  )
}
