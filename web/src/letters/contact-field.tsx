import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getAgencyOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { words } from '../words/words.js'

const say = words.letters

interface Props {
  agencyId: string | null
  value?: string | null
  onChange?: (id: string | null) => void
  error?: React.ReactNode
  /** Whether only verified contacts can be chosen, as for sending. */
  verifiedOnly?: boolean
}

/** A contact of the agency. Unverified contacts are marked. */
export function ContactField({ agencyId, value, onChange, error, verifiedOnly = false }: Props) {
  const agency = useQuery({ ...getAgencyOptions({ path: { id: agencyId ?? '' } }), enabled: agencyId !== null })
  const contacts = agency.data?.contacts ?? []
  return (
    <Select
      label={say.contact}
      placeholder={agencyId ? (agency.data && contacts.length === 0 ? say.contact_none : say.no_contact) : say.contact_no_agency}
      disabled={!agencyId || contacts.length === 0}
      clearable={!verifiedOnly}
      withAsterisk={verifiedOnly}
      data={contacts.map((contact) => ({
        value: contact.id,
        label:
          contact.verified_at && contact.email
            ? say.contact_verified({ name: contact.name, email: contact.email })
            : say.contact_unverified({ name: contact.name }),
        disabled: verifiedOnly && (!contact.verified_at || !contact.email),
      }))}
      value={value ?? null}
      onChange={onChange}
      error={error}
    />
  )
}
