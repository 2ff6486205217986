import { type QueryKey, queryOptions } from '@tanstack/react-query'
import {
  getReviewQueryKey,
  getScopeQueryKey,
  listBreachesQueryKey,
  listCommentsQueryKey,
  listCommitmentsQueryKey,
  listDecisionsQueryKey,
  listHoldsQueryKey,
  listMeasureSwitchesQueryKey,
  listMeasuresQueryKey,
  listMembersQueryKey,
  listNoticesQueryKey,
  listOptionsQueryKey,
} from './generated/@tanstack/react-query.gen.js'
import { showDirectiveTab } from './generated/sdk.gen.js'
import type { DirectiveTabName, DirectiveTabView } from './generated/types.gen.js'

interface Of {
  path: { reference: string }
}

/** The query that shows each part of a tab's response. */
const KEYS: { [Part in keyof Required<DirectiveTabView>]: (of: Of) => QueryKey } = {
  breaches: listBreachesQueryKey,
  comments: listCommentsQueryKey,
  commitments: listCommitmentsQueryKey,
  decisions: listDecisionsQueryKey,
  holds: listHoldsQueryKey,
  measures: listMeasuresQueryKey,
  members: listMembersQueryKey,
  notices: listNoticesQueryKey,
  options: listOptionsQueryKey,
  review: getReviewQueryKey,
  // The matrix opens with every path and place.
  scope: (of) => getScopeQueryKey({ ...of, query: {} }),
  switches: listMeasureSwitchesQueryKey,
}

/**
 * Reads everything that a tab shows in one request, and stores each part as the response of its own query, which keeps it up to
 * date from then on. The key has no path, so a write repeats only those queries.
 */
export const tabQuery = (reference: string, tab: DirectiveTabName) =>
  queryOptions({
    queryKey: ['tab', reference, tab],
    queryFn: async ({ client, signal }) => {
      const answer = await showDirectiveTab({ path: { reference, tab }, signal, throwOnError: true })
      for (const [part, data] of Object.entries(answer))
        client.setQueryData(KEYS[part as keyof DirectiveTabView]({ path: { reference } }), data)
      return Object.keys(answer)
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
