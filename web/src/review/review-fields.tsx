import { MultiSelect, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { documentsQuery } from '../api/queries.js'
import { type Obligation, type Reading, type RecordClass } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { CodeField } from '../parts/fields.js'
import { words } from '../words/words.js'

const say = words.review

export type Reach = Reading['alternatives'][number]['reach']
const REACHES: Reach[] = ['narrower', 'wider', 'neither']
const CLASSES: RecordClass[] = ['legal_advice', 'work_product', 'common_interest', 'agency_restricted', 'fact']
const CLARITIES: Obligation['clarity'][] = ['clear', 'unclear', 'disputed']

export function ReachField({ value, onChange }: { value: Reach; onChange: (reach: Reach) => void }) {
  return <CodeField label={say.dialogs.reach} value={value} onChange={onChange} codes={REACHES} of={say.reach} mt={8} />
}

/** The privilege class of a record, with the people who will see it. */
export function ClassField({ value, onChange }: { value: RecordClass; onChange: (next: RecordClass) => void }) {
  return (
    <CodeField
      label={say.dialogs.class}
      description={say.dialogs.class_hint}
      value={value}
      onChange={onChange}
      codes={CLASSES}
      of={words.class}
    />
  )
}

/** A document of the directive. */
export function DocumentField({
  label,
  ...input
}: {
  label: string
  value?: string | null
  onChange?: (id: string | null) => void
  error?: React.ReactNode
}) {
  const { directive } = useDirective()
  const documents = useQuery(documentsQuery(directive.reference))
  return (
    <Select
      label={label}
      withAsterisk
      searchable
      data={(documents.data?.items ?? []).map((one) => ({ value: one.id, label: one.title }))}
      {...input}
    />
  )
}

interface RestProps {
  clarity: Obligation['clarity']
  onClarity: (clarity: Obligation['clarity']) => void
  reading_ids: string[]
  onReadings: (ids: string[]) => void
  readings: readonly Reading[]
}

/** How clear an obligation is and, if anything is unclear, the readings that it is based on. */
export function RestFields({ clarity, onClarity, reading_ids, onReadings, readings }: RestProps) {
  return (
    <>
      <CodeField label={say.obligation.clarity} value={clarity} onChange={onClarity} codes={CLARITIES} of={say.clarity} />
      {readings.length > 0 ? (
        <MultiSelect
          label={say.obligation.readings}
          value={reading_ids}
          onChange={onReadings}
          data={readings.map((one) => ({ value: one.id, label: say.readings.term({ term: one.term }) }))}
        />
      ) : null}
    </>
  )
}
