import { lastOfficeInstant } from '../../domain/deadlines/office.js'
import { instantOf, isZone } from '../../domain/time.js'
import { AGENCIES } from './agencies.js'
import { CatalogueAgency } from './entry.js'

const twice = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)
const instruments = AGENCIES.flatMap((agency) => agency.instruments.map((instrument) => ({ ...instrument, agency: agency.code })))

describe('the catalogue of authorities', () => {
  it('holds more than thirty of several jurisdictions, each once', () => {
    const codes = AGENCIES.map((agency) => agency.code)
    expect(codes.length).toBeGreaterThan(30)
    expect(codes).toEqual(
      expect.arrayContaining(['BIS', 'BNETZA', 'CFPB', 'CISA', 'CMA', 'CNIL', 'EC', 'FDA', 'FTC', 'ICO', 'OFAC', 'SEC']),
    )
    expect(codes).toEqual(expect.arrayContaining(['OSHA', 'EPA', 'FCC', 'DOJ', 'EDPB', 'DPC', 'OFCOM', 'FCA', 'BFARM']))
    expect(twice(codes)).toEqual([])
    expect(twice(AGENCIES.map((agency) => agency.name))).toEqual([])
  })

  it('gives each a zone that exists, in the part of the world that it governs', () => {
    const parts: Record<string, string> = { US: 'America/', CA: 'America/', AU: 'Australia/', JP: 'Asia/' }
    for (const code of ['EU', 'FR', 'DE', 'GB', 'IE', 'IT', 'ES', 'NL']) parts[code] = 'Europe/'
    expect(new Set(AGENCIES.map((agency) => agency.jurisdiction))).toEqual(new Set(Object.keys(parts)))
    for (const agency of AGENCIES) {
      expect([agency.code, isZone(agency.zone)]).toEqual([agency.code, true])
      expect(agency.zone.startsWith(parts[agency.jurisdiction] ?? 'nowhere')).toBe(true)
    }
  })

  it('says for each where its address is published, and for all hours where they are', () => {
    for (const agency of AGENCIES) {
      expect(agency.source).toMatch(/^https?:\/\//)
      expect([agency.code, agency.hours_source !== null]).toEqual([agency.code, agency.office_hours !== null])
    }
  })

  it('claims to be checked only where a text was read', () => {
    expect(AGENCIES.filter((agency) => agency.checked === 'checked').map((agency) => agency.code)).toEqual(['FTC', 'SEC'])
    const [ftc] = AGENCIES.filter((agency) => agency.code === 'FTC')
    expect(CatalogueAgency.safeParse(ftc).success).toBe(true)
    expect(CatalogueAgency.safeParse({ ...ftc, read_on: null }).success).toBe(false)
    expect(CatalogueAgency.safeParse({ ...ftc, checked: 'to_be_confirmed' }).success).toBe(false)
    expect(CatalogueAgency.safeParse({ ...ftc, hours_source: null }).success).toBe(false)
  })

  it('knows no instrument without the law that it stands on and the page of it, and none twice in one agency', () => {
    for (const instrument of instruments) {
      expect(instrument.citation).toMatch(/\d/)
      expect(instrument.source).toMatch(/^https?:\/\//)
    }
    expect(twice(instruments.map((instrument) => `${instrument.agency}/${instrument.code}`))).toEqual([])
    expect(twice(instruments.map((instrument) => `${instrument.agency}/${instrument.name}`))).toEqual([])
  })

  it('calls the answer to every subpoena and demand by its own name', () => {
    const asking = instruments.filter(({ code }) => /subpoena|demand$|information_(request|notice)/.test(code))
    expect(asking.length).toBeGreaterThan(8)
    for (const { stage_labels } of asking) expect(stage_labels.remediation).toBe('Response and production')
  })

  it('closes the published offices at the hour that they publish', () => {
    const closing = Object.fromEntries(
      AGENCIES.filter((agency) => agency.office_hours).map((agency) => [
        agency.code,
        lastOfficeInstant(instantOf('2026-07-07T04:00:00Z'), { zone: agency.zone, hours: agency.office_hours! })?.toString(),
      ]),
    )
    expect(closing).toEqual({ FTC: '2026-07-06T21:00:00Z', SEC: '2026-07-06T21:30:00Z' })
  })
})
