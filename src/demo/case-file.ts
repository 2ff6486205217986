/** The example case, with fictional names. Every address ends in `.example`. */

export const ORGANISATION = { name: 'Northlight Systems, Inc.', jurisdiction: 'US', address: '400 Harbor Row, Boston, MA 02110' }

export const PEOPLE = {
  administrator: { name: 'Robin Vega', email: 'robin.vega@northlight.example', role: 'administrator', zone: 'America/New_York' },
  counsel: { name: 'Ines Okafor', email: 'ines.okafor@northlight.example', role: 'counsel', zone: 'Europe/Berlin' },
  lead: { name: 'Magda Duarte', email: 'magda.duarte@northlight.example', role: 'lead_counsel', zone: 'America/New_York' },
  contributor: { name: 'Tomás Lind', email: 'tomas.lind@northlight.example', role: 'contributor', zone: 'Europe/Stockholm' },
  verifier: { name: 'Kei Sato', email: 'kei.sato@northlight.example', role: 'contributor', zone: 'Asia/Tokyo' },
  executive: { name: 'Hanna Brandt', email: 'hanna.brandt@northlight.example', role: 'executive', zone: 'America/New_York' },
  auditor: { name: 'Per Yilmaz', email: 'per.yilmaz@northlight.example', role: 'auditor', zone: 'Europe/Berlin' },
} as const

export type Player = keyof typeof PEOPLE

export const TITLE = 'Access of foreign nationals to Halden 5 and Meridian 5'

export const SUMMARY =
  'The letter orders that from receipt no foreign national, employees of the addressee included, may use Halden 5 or Meridian 5. It gives no reason.'

export const NOTICE =
  'Telephone call from the agency at 17:05: a letter follows tonight; it is not public and takes effect at once.'

/** The letter's pages, as plain text. */
export const LETTER = [
  `Bureau of Industry and Security
Office of Exporter Services, Washington, DC

Northlight Systems, Inc.
400 Harbor Row, Boston, MA 02110

Re: Requirement of a license, 15 CFR 744.

This letter informs you that a license is required for the access described below. It takes effect immediately upon receipt.

1. The addressee shall ensure that no foreign national, wherever located, is given access to the product known as Halden 5.
2. The addressee shall ensure that no foreign national, wherever located, is given access to the product known as Meridian 5.
`,
  `3. These requirements apply to all persons, including employees of the addressee.
4. The addressee shall preserve all records of access to both products since 1 May 2026.

This letter is not public. You may appeal under 15 CFR part 756 within 45 days of its date.
`,
].join('\f')

export const CONTACT = {
  name: 'J. Reyes',
  office: 'Office of Exporter Services',
  email: 'j.reyes@bis.example',
  phone: '+1 202 555 0142',
}
