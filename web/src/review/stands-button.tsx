import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listStandingOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type Obligation } from '../api/types.js'
import { useDirective, useMay } from '../case/case.js'
import { Chip } from '../parts/chip.js'
import { words } from '../words/words.js'

const say = words.monitoring

/** That an obligation stays in force; where nobody has said so yet, the button that says it. */
export function StandsButton({ obligation }: { obligation: Obligation }) {
  const { directive, open } = useDirective()
  const may = useMay()
  const standing = useQuery(listStandingOptions({ path: { reference: directive.reference } }))
  const { id, subject, version, proof } = obligation
  if (!standing.data || proof === 'waived' || proof === 'ended') return null
  if (standing.data.items.some((one) => one.id === id)) return <Chip tone="plain">{say.stands}</Chip>
  if (!may.edit) return null
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={say.stands_of({ subject })}
      onClick={() => open({ kind: 'stand', standing: { kind: 'obligation', id, subject, version } })}
    >
      {say.stands}
    </Button>
  )
}
