/** In the URL, the agency of a playbook that applies to every agency is `any`. */
export interface NamedPlaybook {
  agency: string
  instrument: string
}

export const nameInPath = ({ agency, instrument }: { agency: string | null; instrument: string }): NamedPlaybook => ({
  agency: agency ?? 'any',
  instrument,
})
