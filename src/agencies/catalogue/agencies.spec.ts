import { sayStage } from '../../domain/catalogue/stage-label.js'
import { lastOfficeInstant } from '../../domain/deadlines/office.js'
import { instantOf, isZone } from '../../domain/time.js'
import { AGENCIES } from './agencies.js'
import { CatalogueAgency } from './entry.js'

const twice = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)
const instruments = AGENCIES.flatMap((agency) => agency.instruments.map((instrument) => ({ ...instrument, agency: agency.code })))

describe('the catalogue of authorities', () => {
  it('contains more than thirty authorities in several jurisdictions, each listed once', () => {
    const codes = AGENCIES.map((agency) => agency.code)
    expect(codes.length).toBeGreaterThan(30)
    expect(codes).toEqual(
      expect.arrayContaining(['BIS', 'BNETZA', 'CFPB', 'CISA', 'CMA', 'CNIL', 'EC', 'FDA', 'FTC', 'ICO', 'OFAC', 'SEC']),
    )
    expect(codes).toEqual(expect.arrayContaining(['OSHA', 'EPA', 'FCC', 'DOJ', 'EDPB', 'DPC', 'OFCOM', 'FCA', 'BFARM']))
    expect(twice(codes)).toEqual([])
    expect(twice(AGENCIES.map((agency) => agency.name))).toEqual([])
  })

  it('gives each authority a valid time zone in its own part of the world', () => {
    const parts: Record<string, string> = { US: 'America/', CA: 'America/', AU: 'Australia/', JP: 'Asia/' }
    for (const code of ['EU', 'FR', 'DE', 'GB', 'IE', 'IT', 'ES', 'NL']) parts[code] = 'Europe/'
    expect(new Set(AGENCIES.map((agency) => agency.jurisdiction))).toEqual(new Set(Object.keys(parts)))
    for (const agency of AGENCIES) {
      expect([agency.code, isZone(agency.zone)]).toEqual([agency.code, true])
      expect(agency.zone.startsWith(parts[agency.jurisdiction] ?? 'nowhere')).toBe(true)
    }
  })

  it('names the source of each address, and of all office hours', () => {
    for (const agency of AGENCIES) {
      expect(agency.source).toMatch(/^https?:\/\//)
      expect([agency.code, agency.hours_source !== null]).toEqual([agency.code, agency.office_hours !== null])
    }
  })

  it('marks an authority as checked only if its source was read', () => {
    expect(AGENCIES.filter((agency) => agency.checked === 'checked').map((agency) => agency.code)).toEqual(['FTC', 'SEC'])
    const [ftc] = AGENCIES.filter((agency) => agency.code === 'FTC')
    expect(CatalogueAgency.safeParse(ftc).success).toBe(true)
    expect(CatalogueAgency.safeParse({ ...ftc, read_on: null }).success).toBe(false)
    expect(CatalogueAgency.safeParse({ ...ftc, checked: 'to_be_confirmed' }).success).toBe(false)
    expect(CatalogueAgency.safeParse({ ...ftc, hours_source: null }).success).toBe(false)
  })

  it('gives every instrument its legal basis with a link, and lists none twice for one agency', () => {
    for (const instrument of instruments) {
      expect(instrument.citation).toMatch(/\d/)
      expect(instrument.source).toMatch(/^https?:\/\//)
    }
    expect(twice(instruments.map((instrument) => `${instrument.agency}/${instrument.code}`))).toEqual([])
    expect(twice(instruments.map((instrument) => `${instrument.agency}/${instrument.name}`))).toEqual([])
  })

  it('calls the work stage of every subpoena and information demand “Response and production”', () => {
    const asking = instruments.filter(({ code }) => /subpoena|demand$|information_(request|notice)/.test(code))
    expect(asking.length).toBeGreaterThan(8)
    for (const { stage_labels } of asking) expect(stage_labels.remediation).toBe('Response and production')
  })

  it('has words in every language for the stage labels of its instruments', () => {
    const labels = new Set(instruments.flatMap(({ stage_labels }) => Object.values(stage_labels)))
    expect(labels.size).toBeGreaterThan(10)
    for (const label of labels) {
      const said = (locale: 'en-GB' | 'de') => sayStage(locale, 'remediation', { remediation: label })
      expect([label, said('en-GB'), said('de') === label]).toEqual([label, label, false])
    }
    for (const label of ['Our own name', 'RECALL', 'recall'])
      expect(sayStage('de', 'remediation', { remediation: label })).toBe(label)
    expect(sayStage('de', 'remediation', {})).toBe(sayStage('de', 'remediation', null))
  })

  it('closes each office at the published hour', () => {
    const closing = Object.fromEntries(
      AGENCIES.filter((agency) => agency.office_hours).map((agency) => [
        agency.code,
        lastOfficeInstant(instantOf('2026-07-07T04:00:00Z'), { zone: agency.zone, hours: agency.office_hours! })?.toString(),
      ]),
    )
    expect(closing).toEqual({ FTC: '2026-07-06T21:00:00Z', SEC: '2026-07-06T21:30:00Z' })
  })
})
