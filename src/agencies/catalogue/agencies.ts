import { z } from 'zod'
import { CatalogueAgency } from './entry.js'
import { EUROPE } from './europe.js'
import { UNITED_KINGDOM } from './united-kingdom.js'
import { UNITED_STATES_MARKETS } from './united-states-markets.js'
import { UNITED_STATES_SECURITY } from './united-states-security.js'

/** The authorities that a new installation knows, checked as they are loaded. An installation changes and adds its own. */
export const AGENCIES: readonly CatalogueAgency[] = z
  .array(CatalogueAgency)
  .parse([...UNITED_STATES_SECURITY, ...UNITED_STATES_MARKETS, ...EUROPE, ...UNITED_KINGDOM])
