import { Button } from '@mantine/core'
import type { Obligation } from '../api/types.js'
import { useDirective, useMay } from '../case/case.js'
import { Chip } from '../parts/chip.js'
import { words } from '../words/words.js'

const say = words.monitoring

/** Shows that an obligation is ongoing, or a button to mark it as ongoing. */
export function StandsButton({ obligation }: { obligation: Obligation }) {
  const { open } = useDirective()
  const may = useMay()
  const { id, subject, version, proof, stands } = obligation
  if (proof === 'waived' || proof === 'ended') return null
  if (stands) return <Chip tone="plain">{say.stands}</Chip>
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
