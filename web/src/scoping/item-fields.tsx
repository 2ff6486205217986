import { TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { type Axis, type ListItem } from '../api/types.js'
import { TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'

const say = words.scope.lists

export interface ItemValues {
  name: string
  description: string
  decided_by: string
  decided_on: string
}

export const itemValues = (item?: ListItem): ItemValues => ({
  name: item?.name ?? '',
  description: item?.description ?? '',
  decided_by: item?.decided_by ?? '',
  decided_on: item?.decided_on ?? '',
})

/** Only groups say who decides on membership, and on which evidence. */
export const itemRules = (axis: Axis) => ({
  name: needed,
  decided_by: (value: string) => (axis === 'group' ? needed(value) : null),
  decided_on: (value: string) => (axis === 'group' ? needed(value) : null),
})

/** As the server takes it. */
export const itemBody = (axis: Axis, { name, description, decided_by, decided_on }: ItemValues) => ({
  name,
  description,
  ...(axis === 'group' && { decided_by, decided_on }),
})

/** The fields of an item of a list. */
export function ItemFields({ axis, form }: { axis: Axis; form: UseFormReturnType<ItemValues> }) {
  return (
    <>
      <TextInput label={say.name} withAsterisk maxLength={120} {...form.getInputProps('name')} />
      <TextField label={say.description} minRows={1} maxLength={1000} {...form.getInputProps('description')} />
      {axis === 'group' ? (
        <>
          <TextInput label={say.decided_by} withAsterisk maxLength={300} {...form.getInputProps('decided_by')} />
          <TextInput
            label={say.decided_on}
            description={say.decided_on_hint}
            withAsterisk
            maxLength={300}
            {...form.getInputProps('decided_on')}
          />
        </>
      ) : null}
    </>
  )
}
