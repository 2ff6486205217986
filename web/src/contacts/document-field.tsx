import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { documentsQuery } from '../api/queries.js'
import { useDirective } from '../case/case.js'
import { Note } from '../parts/states.js'

interface DocumentFieldProps {
  label: string
  /** Shown if there is no document to choose. */
  none?: string
  required?: boolean
  value?: string | null
  onChange?: (id: string | null) => void
  error?: React.ReactNode
}

/** One of the documents of this directive. */
export function DocumentField({ none, required, ...field }: DocumentFieldProps) {
  const { directive } = useDirective()
  const documents = useQuery(documentsQuery(directive.reference))
  const items = documents.data?.items ?? []
  return (
    <>
      {none && documents.data && items.length === 0 ? <Note tone="amber">{none}</Note> : null}
      <Select
        searchable
        withAsterisk={required}
        clearable={!required}
        data={items.map((one) => ({ value: one.id, label: one.title }))}
        {...field}
      />
    </>
  )
}
