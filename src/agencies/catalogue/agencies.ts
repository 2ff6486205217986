import { z } from 'zod'
import { CatalogueAgency } from './entry.js'
import { EUROPE } from './europe.js'
import { EUROPE_DATA_PROTECTION } from './europe-data-protection.js'
import { EUROPE_MARKETS } from './europe-markets.js'
import { PACIFIC_AND_CANADA } from './pacific-and-canada.js'
import { UNITED_KINGDOM } from './united-kingdom.js'
import { UNITED_KINGDOM_SECTORS } from './united-kingdom-sectors.js'
import { UNITED_STATES_CONDUCT } from './united-states-conduct.js'
import { UNITED_STATES_MARKETS } from './united-states-markets.js'
import { UNITED_STATES_SECURITY } from './united-states-security.js'
import { UNITED_STATES_WORK_AND_HEALTH } from './united-states-work-and-health.js'

/**
 * The authorities that a new installation starts with, validated as they are loaded. An installation can change them and add
 * more.
 */
export const AGENCIES: readonly CatalogueAgency[] = z
  .array(CatalogueAgency)
  .parse([
    ...UNITED_STATES_SECURITY,
    ...UNITED_STATES_MARKETS,
    ...UNITED_STATES_CONDUCT,
    ...UNITED_STATES_WORK_AND_HEALTH,
    ...EUROPE,
    ...EUROPE_DATA_PROTECTION,
    ...EUROPE_MARKETS,
    ...UNITED_KINGDOM,
    ...UNITED_KINGDOM_SECTORS,
    ...PACIFIC_AND_CANADA,
  ])
