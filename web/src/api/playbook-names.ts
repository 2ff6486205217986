/** In the address, the agency of a playbook for every agency is `any`. */
export interface NamedPlaybook {
  agency: string
  instrument: string
}

export const nameInPath = ({ agency, instrument }: { agency: string | null; instrument: string }): NamedPlaybook => ({
  agency: agency ?? 'any',
  instrument,
})
