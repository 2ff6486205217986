// Generated from docs/api/openapi.json by `npm run client`. Do not edit.

import { type DefaultError, type InfiniteData, infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { client } from '../client.gen.js';
import { calculateDeadline, explainDeadline, getAgency, getAuthenticity, getCalendar, getCalendarMail, getDeadlineFeed, getDirective, getDirectiveFindings, getDirectivePlaybook, getDocket, getDocketSheet, getDocument, getDocumentContent, getGrounds, getLetterDocx, getLetterPdf, getMyWork, getOverview, getOwnSecondFactor, getPlaybook, getPlaybookVersion, getReview, getRule, getScope, getSession, getSetup, getSignInRules, getStatus, getTrace, getTraceSheet, listAccessRequests, listAccountNotices, listAddressees, listAgencies, listAllOverrides, listAssignablePeople, listAssignments, listBreaches, listCalendarItems, listCalendars, listComments, listCommitments, listContacts, listDeadlines, listDecisions, listDirectives, listDocuments, listExperts, listFindings, listHolds, listLeftWork, listLetters, listLettersToAgency, listMeasures, listMeasureSwitches, listMembers, listNotices, listNotifications, listOptions, listOverrides, listOwnFeeds, listOwnSessions, listOwnTokens, listPages, listPeople, listPeopleAlike, listPlaybooks, listProposals, listQueue, listReadiness, listReceipts, listRules, listScopeLists, listSessionsOfPerson, listStanding, listSwitches, listTasks, listTimeline, listTokensOfPerson, listWaitingDeadlines, type Options, previewLetter, search, showDirectivePage, showDirectiveTab } from '../sdk.gen.js';
import type { CalculateDeadlineData, CalculateDeadlineResponse, ExplainDeadlineData, ExplainDeadlineResponse, GetAgencyData, GetAgencyResponse, GetAuthenticityData, GetAuthenticityResponse, GetCalendarData, GetCalendarMailData, GetCalendarMailResponse, GetCalendarResponse, GetDeadlineFeedData, GetDirectiveData, GetDirectiveFindingsData, GetDirectiveFindingsResponse, GetDirectivePlaybookData, GetDirectivePlaybookResponse, GetDirectiveResponse, GetDocketData, GetDocketResponse, GetDocketSheetData, GetDocumentContentData, GetDocumentData, GetDocumentResponse, GetGroundsData, GetGroundsResponse, GetLetterDocxData, GetLetterPdfData, GetMyWorkData, GetMyWorkResponse, GetOverviewData, GetOverviewResponse, GetOwnSecondFactorData, GetOwnSecondFactorResponse, GetPlaybookData, GetPlaybookResponse, GetPlaybookVersionData, GetPlaybookVersionResponse, GetReviewData, GetReviewResponse, GetRuleData, GetRuleResponse, GetScopeData, GetScopeResponse, GetSessionData, GetSessionResponse, GetSetupData, GetSetupResponse, GetSignInRulesData, GetSignInRulesResponse, GetStatusData, GetStatusResponse, GetTraceData, GetTraceResponse, GetTraceSheetData, ListAccessRequestsData, ListAccessRequestsResponse, ListAccountNoticesData, ListAccountNoticesResponse, ListAddresseesData, ListAddresseesResponse, ListAgenciesData, ListAgenciesResponse, ListAllOverridesData, ListAllOverridesResponse, ListAssignablePeopleData, ListAssignablePeopleResponse, ListAssignmentsData, ListAssignmentsResponse, ListBreachesData, ListBreachesResponse, ListCalendarItemsData, ListCalendarItemsResponse, ListCalendarsData, ListCalendarsResponse, ListCommentsData, ListCommentsResponse, ListCommitmentsData, ListCommitmentsResponse, ListContactsData, ListContactsResponse, ListDeadlinesData, ListDeadlinesResponse, ListDecisionsData, ListDecisionsResponse, ListDirectivesData, ListDirectivesResponse, ListDocumentsData, ListDocumentsResponse, ListExpertsData, ListExpertsResponse, ListFindingsData, ListFindingsResponse, ListHoldsData, ListHoldsResponse, ListLeftWorkData, ListLeftWorkResponse, ListLettersData, ListLettersResponse, ListLettersToAgencyData, ListLettersToAgencyResponse, ListMeasuresData, ListMeasuresResponse, ListMeasureSwitchesData, ListMeasureSwitchesResponse, ListMembersData, ListMembersResponse, ListNoticesData, ListNoticesResponse, ListNotificationsData, ListNotificationsResponse, ListOptionsData, ListOptionsResponse, ListOverridesData, ListOverridesResponse, ListOwnFeedsData, ListOwnFeedsResponse, ListOwnSessionsData, ListOwnSessionsResponse, ListOwnTokensData, ListOwnTokensResponse, ListPagesData, ListPagesResponse, ListPeopleAlikeData, ListPeopleAlikeResponse, ListPeopleData, ListPeopleResponse, ListPlaybooksData, ListPlaybooksResponse, ListProposalsData, ListProposalsResponse, ListQueueData, ListQueueResponse, ListReadinessData, ListReadinessResponse, ListReceiptsData, ListReceiptsResponse, ListRulesData, ListRulesResponse, ListScopeListsData, ListScopeListsResponse, ListSessionsOfPersonData, ListSessionsOfPersonResponse, ListStandingData, ListStandingResponse, ListSwitchesData, ListSwitchesResponse, ListTasksData, ListTasksResponse, ListTimelineData, ListTimelineResponse, ListTokensOfPersonData, ListTokensOfPersonResponse, ListWaitingDeadlinesData, ListWaitingDeadlinesResponse, PreviewLetterData, PreviewLetterResponse, SearchData, SearchResponse, ShowDirectivePageData, ShowDirectivePageResponse, ShowDirectiveTabData, ShowDirectiveTabResponse } from '../types.gen.js';

export type QueryKey<TOptions extends Options> = [
    Pick<TOptions, 'baseUrl' | 'body' | 'headers' | 'path' | 'query'> & {
        _id: string;
        _infinite?: boolean;
        tags?: ReadonlyArray<string>;
    }
];

const createQueryKey = <TOptions extends Options>(id: string, options?: TOptions, infinite?: boolean, tags?: ReadonlyArray<string>): [
    QueryKey<TOptions>[0]
] => {
    const params: QueryKey<TOptions>[0] = { _id: id, baseUrl: options?.baseUrl || (options?.client ?? client).getConfig().baseUrl } as QueryKey<TOptions>[0];
    if (infinite) {
        params._infinite = infinite;
    }
    if (tags) {
        params.tags = tags;
    }
    if (options?.body) {
        params.body = options.body;
    }
    if (options?.headers) {
        params.headers = options.headers;
    }
    if (options?.path) {
        params.path = options.path;
    }
    if (options?.query) {
        params.query = options.query;
    }
    return [params];
};

export const getSessionQueryKey = (options?: Options<GetSessionData>) => createQueryKey('getSession', options);

/**
 * Show who is signed in and what they may do
 */
export const getSessionOptions = (options?: Options<GetSessionData>) => queryOptions<GetSessionResponse, DefaultError, GetSessionResponse, ReturnType<typeof getSessionQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getSession({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getSessionQueryKey(options)
});

export const listAccountNoticesQueryKey = (options?: Options<ListAccountNoticesData>) => createQueryKey('listAccountNotices', options);

/**
 * List what you were told about the security of accounts
 */
export const listAccountNoticesOptions = (options?: Options<ListAccountNoticesData>) => queryOptions<ListAccountNoticesResponse, DefaultError, ListAccountNoticesResponse, ReturnType<typeof listAccountNoticesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listAccountNotices({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listAccountNoticesQueryKey(options)
});

export const listOwnSessionsQueryKey = (options?: Options<ListOwnSessionsData>) => createQueryKey('listOwnSessions', options);

/**
 * List your sessions
 */
export const listOwnSessionsOptions = (options?: Options<ListOwnSessionsData>) => queryOptions<ListOwnSessionsResponse, DefaultError, ListOwnSessionsResponse, ReturnType<typeof listOwnSessionsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listOwnSessions({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listOwnSessionsQueryKey(options)
});

export const getOwnSecondFactorQueryKey = (options?: Options<GetOwnSecondFactorData>) => createQueryKey('getOwnSecondFactor', options);

/**
 * Show whether you have a second factor
 */
export const getOwnSecondFactorOptions = (options?: Options<GetOwnSecondFactorData>) => queryOptions<GetOwnSecondFactorResponse, DefaultError, GetOwnSecondFactorResponse, ReturnType<typeof getOwnSecondFactorQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getOwnSecondFactor({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getOwnSecondFactorQueryKey(options)
});

export const listOwnTokensQueryKey = (options?: Options<ListOwnTokensData>) => createQueryKey('listOwnTokens', options);

/**
 * List your API tokens
 */
export const listOwnTokensOptions = (options?: Options<ListOwnTokensData>) => queryOptions<ListOwnTokensResponse, DefaultError, ListOwnTokensResponse, ReturnType<typeof listOwnTokensQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listOwnTokens({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listOwnTokensQueryKey(options)
});

export const listOwnFeedsQueryKey = (options?: Options<ListOwnFeedsData>) => createQueryKey('listOwnFeeds', options);

/**
 * List your calendar feeds
 */
export const listOwnFeedsOptions = (options?: Options<ListOwnFeedsData>) => queryOptions<ListOwnFeedsResponse, DefaultError, ListOwnFeedsResponse, ReturnType<typeof listOwnFeedsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listOwnFeeds({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listOwnFeedsQueryKey(options)
});

export const listAssignablePeopleQueryKey = (options?: Options<ListAssignablePeopleData>) => createQueryKey('listAssignablePeople', options);

/**
 * List people to whom work can be assigned
 */
export const listAssignablePeopleOptions = (options?: Options<ListAssignablePeopleData>) => queryOptions<ListAssignablePeopleResponse, DefaultError, ListAssignablePeopleResponse, ReturnType<typeof listAssignablePeopleQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listAssignablePeople({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listAssignablePeopleQueryKey(options)
});

export const listPeopleAlikeQueryKey = (options: Options<ListPeopleAlikeData>) => createQueryKey('listPeopleAlike', options);

/**
 * List the people whose name is the same or looks the same
 */
export const listPeopleAlikeOptions = (options: Options<ListPeopleAlikeData>) => queryOptions<ListPeopleAlikeResponse, DefaultError, ListPeopleAlikeResponse, ReturnType<typeof listPeopleAlikeQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listPeopleAlike({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listPeopleAlikeQueryKey(options)
});

export const listSessionsOfPersonQueryKey = (options: Options<ListSessionsOfPersonData>) => createQueryKey('listSessionsOfPerson', options);

/**
 * List the sessions of a person
 */
export const listSessionsOfPersonOptions = (options: Options<ListSessionsOfPersonData>) => queryOptions<ListSessionsOfPersonResponse, DefaultError, ListSessionsOfPersonResponse, ReturnType<typeof listSessionsOfPersonQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listSessionsOfPerson({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listSessionsOfPersonQueryKey(options)
});

export const getSignInRulesQueryKey = (options?: Options<GetSignInRulesData>) => createQueryKey('getSignInRules', options);

/**
 * Show the sign-in rules
 */
export const getSignInRulesOptions = (options?: Options<GetSignInRulesData>) => queryOptions<GetSignInRulesResponse, DefaultError, GetSignInRulesResponse, ReturnType<typeof getSignInRulesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getSignInRules({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getSignInRulesQueryKey(options)
});

export const listTokensOfPersonQueryKey = (options: Options<ListTokensOfPersonData>) => createQueryKey('listTokensOfPerson', options);

/**
 * List the API tokens of a person
 */
export const listTokensOfPersonOptions = (options: Options<ListTokensOfPersonData>) => queryOptions<ListTokensOfPersonResponse, DefaultError, ListTokensOfPersonResponse, ReturnType<typeof listTokensOfPersonQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listTokensOfPerson({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listTokensOfPersonQueryKey(options)
});

export const listAccessRequestsQueryKey = (options?: Options<ListAccessRequestsData>) => createQueryKey('listAccessRequests', options);

/**
 * List the requests that lead counsel must approve, and those decided lately
 */
export const listAccessRequestsOptions = (options?: Options<ListAccessRequestsData>) => queryOptions<ListAccessRequestsResponse, DefaultError, ListAccessRequestsResponse, ReturnType<typeof listAccessRequestsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listAccessRequests({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listAccessRequestsQueryKey(options)
});

export const listPeopleQueryKey = (options?: Options<ListPeopleData>) => createQueryKey('listPeople', options);

/**
 * List people
 */
export const listPeopleOptions = (options?: Options<ListPeopleData>) => queryOptions<ListPeopleResponse, DefaultError, ListPeopleResponse, ReturnType<typeof listPeopleQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listPeople({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listPeopleQueryKey(options)
});

const createInfiniteParams = <K extends Pick<QueryKey<Options>[0], 'body' | 'headers' | 'path' | 'query'>>(queryKey: QueryKey<Options>, page: K) => {
    const params = { ...queryKey[0] };
    if (page.body) {
        params.body = {
            ...queryKey[0].body as any,
            ...page.body as any
        };
    }
    if (page.headers) {
        params.headers = {
            ...queryKey[0].headers,
            ...page.headers
        };
    }
    if (page.path) {
        params.path = {
            ...queryKey[0].path as any,
            ...page.path as any
        };
    }
    if (page.query) {
        params.query = {
            ...queryKey[0].query as any,
            ...page.query as any
        };
    }
    return params as unknown as typeof page;
};

export const listPeopleInfiniteQueryKey = (options?: Options<ListPeopleData>): QueryKey<Options<ListPeopleData>> => createQueryKey('listPeople', options, true);

/**
 * List people
 */
export const listPeopleInfiniteOptions = (options?: Options<ListPeopleData>) => {
    const opts = infiniteQueryOptions<ListPeopleResponse, DefaultError, InfiniteData<ListPeopleResponse>, QueryKey<Options<ListPeopleData>>, string | Pick<QueryKey<Options<ListPeopleData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<ListPeopleData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            return await listPeople({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
        },
        queryKey: listPeopleInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const listAgenciesQueryKey = (options?: Options<ListAgenciesData>) => createQueryKey('listAgencies', options);

/**
 * List agencies
 */
export const listAgenciesOptions = (options?: Options<ListAgenciesData>) => queryOptions<ListAgenciesResponse, DefaultError, ListAgenciesResponse, ReturnType<typeof listAgenciesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listAgencies({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listAgenciesQueryKey(options)
});

export const getAgencyQueryKey = (options: Options<GetAgencyData>) => createQueryKey('getAgency', options);

/**
 * Show an agency with its instruments and contacts
 */
export const getAgencyOptions = (options: Options<GetAgencyData>) => queryOptions<GetAgencyResponse, DefaultError, GetAgencyResponse, ReturnType<typeof getAgencyQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getAgency({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getAgencyQueryKey(options)
});

export const listAddresseesQueryKey = (options?: Options<ListAddresseesData>) => createQueryKey('listAddressees', options);

/**
 * List the legal entities that directives can bind
 */
export const listAddresseesOptions = (options?: Options<ListAddresseesData>) => queryOptions<ListAddresseesResponse, DefaultError, ListAddresseesResponse, ReturnType<typeof listAddresseesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listAddressees({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listAddresseesQueryKey(options)
});

export const listMembersQueryKey = (options: Options<ListMembersData>) => createQueryKey('listMembers', options);

/**
 * List the members of a directive and the people walled off
 */
export const listMembersOptions = (options: Options<ListMembersData>) => queryOptions<ListMembersResponse, DefaultError, ListMembersResponse, ReturnType<typeof listMembersQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listMembers({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listMembersQueryKey(options)
});

export const listTimelineQueryKey = (options: Options<ListTimelineData>) => createQueryKey('listTimeline', options);

/**
 * List the ledger entries of a directive
 */
export const listTimelineOptions = (options: Options<ListTimelineData>) => queryOptions<ListTimelineResponse, DefaultError, ListTimelineResponse, ReturnType<typeof listTimelineQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listTimeline({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listTimelineQueryKey(options)
});

export const listTimelineInfiniteQueryKey = (options: Options<ListTimelineData>): QueryKey<Options<ListTimelineData>> => createQueryKey('listTimeline', options, true);

/**
 * List the ledger entries of a directive
 */
export const listTimelineInfiniteOptions = (options: Options<ListTimelineData>) => {
    const opts = infiniteQueryOptions<ListTimelineResponse, DefaultError, InfiniteData<ListTimelineResponse>, QueryKey<Options<ListTimelineData>>, string | Pick<QueryKey<Options<ListTimelineData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<ListTimelineData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            return await listTimeline({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
        },
        queryKey: listTimelineInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const listCommentsQueryKey = (options: Options<ListCommentsData>) => createQueryKey('listComments', options);

/**
 * List comments
 */
export const listCommentsOptions = (options: Options<ListCommentsData>) => queryOptions<ListCommentsResponse, DefaultError, ListCommentsResponse, ReturnType<typeof listCommentsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listComments({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listCommentsQueryKey(options)
});

export const listTasksQueryKey = (options: Options<ListTasksData>) => createQueryKey('listTasks', options);

/**
 * List tasks
 */
export const listTasksOptions = (options: Options<ListTasksData>) => queryOptions<ListTasksResponse, DefaultError, ListTasksResponse, ReturnType<typeof listTasksQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listTasks({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listTasksQueryKey(options)
});

export const listDocumentsQueryKey = (options: Options<ListDocumentsData>) => createQueryKey('listDocuments', options);

/**
 * List documents
 */
export const listDocumentsOptions = (options: Options<ListDocumentsData>) => queryOptions<ListDocumentsResponse, DefaultError, ListDocumentsResponse, ReturnType<typeof listDocumentsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listDocuments({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listDocumentsQueryKey(options)
});

export const getDocumentQueryKey = (options: Options<GetDocumentData>) => createQueryKey('getDocument', options);

/**
 * Show a document's details
 */
export const getDocumentOptions = (options: Options<GetDocumentData>) => queryOptions<GetDocumentResponse, DefaultError, GetDocumentResponse, ReturnType<typeof getDocumentQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getDocument({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getDocumentQueryKey(options)
});

export const listPagesQueryKey = (options: Options<ListPagesData>) => createQueryKey('listPages', options);

/**
 * List the pages of text that were read from a document
 */
export const listPagesOptions = (options: Options<ListPagesData>) => queryOptions<ListPagesResponse, DefaultError, ListPagesResponse, ReturnType<typeof listPagesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listPages({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listPagesQueryKey(options)
});

export const getDocumentContentQueryKey = (options: Options<GetDocumentContentData>) => createQueryKey('getDocumentContent', options);

/**
 * Download a document
 */
export const getDocumentContentOptions = (options: Options<GetDocumentContentData>) => queryOptions<unknown, DefaultError, unknown, ReturnType<typeof getDocumentContentQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getDocumentContent({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getDocumentContentQueryKey(options)
});

export const listAssignmentsQueryKey = (options: Options<ListAssignmentsData>) => createQueryKey('listAssignments', options);

/**
 * List assignments
 */
export const listAssignmentsOptions = (options: Options<ListAssignmentsData>) => queryOptions<ListAssignmentsResponse, DefaultError, ListAssignmentsResponse, ReturnType<typeof listAssignmentsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listAssignments({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listAssignmentsQueryKey(options)
});

export const getCalendarMailQueryKey = (options?: Options<GetCalendarMailData>) => createQueryKey('getCalendarMail', options);

/**
 * Show whether you get calendar invitations by mail
 */
export const getCalendarMailOptions = (options?: Options<GetCalendarMailData>) => queryOptions<GetCalendarMailResponse, DefaultError, GetCalendarMailResponse, ReturnType<typeof getCalendarMailQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getCalendarMail({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getCalendarMailQueryKey(options)
});

export const listDeadlinesQueryKey = (options: Options<ListDeadlinesData>) => createQueryKey('listDeadlines', options);

/**
 * List the deadlines of a directive
 */
export const listDeadlinesOptions = (options: Options<ListDeadlinesData>) => queryOptions<ListDeadlinesResponse, DefaultError, ListDeadlinesResponse, ReturnType<typeof listDeadlinesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listDeadlines({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listDeadlinesQueryKey(options)
});

export const listWaitingDeadlinesQueryKey = (options: Options<ListWaitingDeadlinesData>) => createQueryKey('listWaitingDeadlines', options);

/**
 * List deadlines that start once a fact is recorded
 */
export const listWaitingDeadlinesOptions = (options: Options<ListWaitingDeadlinesData>) => queryOptions<ListWaitingDeadlinesResponse, DefaultError, ListWaitingDeadlinesResponse, ReturnType<typeof listWaitingDeadlinesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listWaitingDeadlines({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listWaitingDeadlinesQueryKey(options)
});

export const explainDeadlineQueryKey = (options: Options<ExplainDeadlineData>) => createQueryKey('explainDeadline', options);

/**
 * Explain how a deadline was calculated
 */
export const explainDeadlineOptions = (options: Options<ExplainDeadlineData>) => queryOptions<ExplainDeadlineResponse, DefaultError, ExplainDeadlineResponse, ReturnType<typeof explainDeadlineQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await explainDeadline({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: explainDeadlineQueryKey(options)
});

export const calculateDeadlineQueryKey = (options: Options<CalculateDeadlineData>) => createQueryKey('calculateDeadline', options);

/**
 * Calculate a deadline without recording it
 */
export const calculateDeadlineOptions = (options: Options<CalculateDeadlineData>) => queryOptions<CalculateDeadlineResponse, DefaultError, CalculateDeadlineResponse, ReturnType<typeof calculateDeadlineQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await calculateDeadline({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: calculateDeadlineQueryKey(options)
});

export const listCalendarsQueryKey = (options?: Options<ListCalendarsData>) => createQueryKey('listCalendars', options);

/**
 * List working-day calendars
 */
export const listCalendarsOptions = (options?: Options<ListCalendarsData>) => queryOptions<ListCalendarsResponse, DefaultError, ListCalendarsResponse, ReturnType<typeof listCalendarsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listCalendars({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listCalendarsQueryKey(options)
});

export const getCalendarQueryKey = (options: Options<GetCalendarData>) => createQueryKey('getCalendar', options);

/**
 * Show a working-day calendar
 */
export const getCalendarOptions = (options: Options<GetCalendarData>) => queryOptions<GetCalendarResponse, DefaultError, GetCalendarResponse, ReturnType<typeof getCalendarQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getCalendar({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getCalendarQueryKey(options)
});

export const listRulesQueryKey = (options?: Options<ListRulesData>) => createQueryKey('listRules', options);

/**
 * List deadline rules
 */
export const listRulesOptions = (options?: Options<ListRulesData>) => queryOptions<ListRulesResponse, DefaultError, ListRulesResponse, ReturnType<typeof listRulesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listRules({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listRulesQueryKey(options)
});

export const getRuleQueryKey = (options: Options<GetRuleData>) => createQueryKey('getRule', options);

/**
 * Show a deadline rule
 */
export const getRuleOptions = (options: Options<GetRuleData>) => queryOptions<GetRuleResponse, DefaultError, GetRuleResponse, ReturnType<typeof getRuleQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getRule({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getRuleQueryKey(options)
});

export const getReviewQueryKey = (options: Options<GetReviewData>) => createQueryKey('getReview', options);

/**
 * Show demands, readings, obligations, questions and modifications
 */
export const getReviewOptions = (options: Options<GetReviewData>) => queryOptions<GetReviewResponse, DefaultError, GetReviewResponse, ReturnType<typeof getReviewQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getReview({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getReviewQueryKey(options)
});

export const listContactsQueryKey = (options: Options<ListContactsData>) => createQueryKey('listContacts', options);

/**
 * List agency communications
 */
export const listContactsOptions = (options: Options<ListContactsData>) => queryOptions<ListContactsResponse, DefaultError, ListContactsResponse, ReturnType<typeof listContactsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listContacts({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listContactsQueryKey(options)
});

export const listExpertsQueryKey = (options: Options<ListExpertsData>) => createQueryKey('listExperts', options);

/**
 * List the outside experts consulted about a directive
 */
export const listExpertsOptions = (options: Options<ListExpertsData>) => queryOptions<ListExpertsResponse, DefaultError, ListExpertsResponse, ReturnType<typeof listExpertsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listExperts({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listExpertsQueryKey(options)
});

export const getGroundsQueryKey = (options: Options<GetGroundsData>) => createQueryKey('getGrounds', options);

/**
 * Show the stated grounds of a directive and our hypotheses
 */
export const getGroundsOptions = (options: Options<GetGroundsData>) => queryOptions<GetGroundsResponse, DefaultError, GetGroundsResponse, ReturnType<typeof getGroundsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getGrounds({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getGroundsQueryKey(options)
});

export const listNotificationsQueryKey = (options: Options<ListNotificationsData>) => createQueryKey('listNotifications', options);

/**
 * List the notifications to third parties
 */
export const listNotificationsOptions = (options: Options<ListNotificationsData>) => queryOptions<ListNotificationsResponse, DefaultError, ListNotificationsResponse, ReturnType<typeof listNotificationsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listNotifications({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listNotificationsQueryKey(options)
});

export const listHoldsQueryKey = (options: Options<ListHoldsData>) => createQueryKey('listHolds', options);

/**
 * List litigation holds
 */
export const listHoldsOptions = (options: Options<ListHoldsData>) => queryOptions<ListHoldsResponse, DefaultError, ListHoldsResponse, ReturnType<typeof listHoldsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listHolds({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listHoldsQueryKey(options)
});

export const listNoticesQueryKey = (options: Options<ListNoticesData>) => createQueryKey('listNotices', options);

/**
 * List notices to custodians and staff
 */
export const listNoticesOptions = (options: Options<ListNoticesData>) => queryOptions<ListNoticesResponse, DefaultError, ListNoticesResponse, ReturnType<typeof listNoticesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listNotices({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listNoticesQueryKey(options)
});

export const getAuthenticityQueryKey = (options: Options<GetAuthenticityData>) => createQueryKey('getAuthenticity', options);

/**
 * Show the authenticity checks of a directive
 */
export const getAuthenticityOptions = (options: Options<GetAuthenticityData>) => queryOptions<GetAuthenticityResponse, DefaultError, GetAuthenticityResponse, ReturnType<typeof getAuthenticityQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getAuthenticity({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getAuthenticityQueryKey(options)
});

export const listOverridesQueryKey = (options: Options<ListOverridesData>) => createQueryKey('listOverrides', options);

/**
 * List the overrides of a directive
 */
export const listOverridesOptions = (options: Options<ListOverridesData>) => queryOptions<ListOverridesResponse, DefaultError, ListOverridesResponse, ReturnType<typeof listOverridesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listOverrides({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listOverridesQueryKey(options)
});

export const getScopeQueryKey = (options: Options<GetScopeData>) => createQueryKey('getScope', options);

/**
 * Show the scope matrix
 */
export const getScopeOptions = (options: Options<GetScopeData>) => queryOptions<GetScopeResponse, DefaultError, GetScopeResponse, ReturnType<typeof getScopeQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getScope({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getScopeQueryKey(options)
});

export const listOptionsQueryKey = (options: Options<ListOptionsData>) => createQueryKey('listOptions', options);

/**
 * List the options considered
 */
export const listOptionsOptions = (options: Options<ListOptionsData>) => queryOptions<ListOptionsResponse, DefaultError, ListOptionsResponse, ReturnType<typeof listOptionsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listOptions({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listOptionsQueryKey(options)
});

export const listDecisionsQueryKey = (options: Options<ListDecisionsData>) => createQueryKey('listDecisions', options);

/**
 * List decisions
 */
export const listDecisionsOptions = (options: Options<ListDecisionsData>) => queryOptions<ListDecisionsResponse, DefaultError, ListDecisionsResponse, ReturnType<typeof listDecisionsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listDecisions({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listDecisionsQueryKey(options)
});

export const listScopeListsQueryKey = (options?: Options<ListScopeListsData>) => createQueryKey('listScopeLists', options);

/**
 * List the products, groups, access paths and places of the organisation
 */
export const listScopeListsOptions = (options?: Options<ListScopeListsData>) => queryOptions<ListScopeListsResponse, DefaultError, ListScopeListsResponse, ReturnType<typeof listScopeListsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listScopeLists({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listScopeListsQueryKey(options)
});

export const listReadinessQueryKey = (options?: Options<ListReadinessData>) => createQueryKey('listReadiness', options);

/**
 * List how quickly each product can be restricted
 */
export const listReadinessOptions = (options?: Options<ListReadinessData>) => queryOptions<ListReadinessResponse, DefaultError, ListReadinessResponse, ReturnType<typeof listReadinessQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listReadiness({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listReadinessQueryKey(options)
});

export const listMeasuresQueryKey = (options: Options<ListMeasuresData>) => createQueryKey('listMeasures', options);

/**
 * List measures
 */
export const listMeasuresOptions = (options: Options<ListMeasuresData>) => queryOptions<ListMeasuresResponse, DefaultError, ListMeasuresResponse, ReturnType<typeof listMeasuresQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listMeasures({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listMeasuresQueryKey(options)
});

export const listCommitmentsQueryKey = (options: Options<ListCommitmentsData>) => createQueryKey('listCommitments', options);

/**
 * List commitments
 */
export const listCommitmentsOptions = (options: Options<ListCommitmentsData>) => queryOptions<ListCommitmentsResponse, DefaultError, ListCommitmentsResponse, ReturnType<typeof listCommitmentsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listCommitments({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listCommitmentsQueryKey(options)
});

export const listBreachesQueryKey = (options: Options<ListBreachesData>) => createQueryKey('listBreaches', options);

/**
 * List possible breaches
 */
export const listBreachesOptions = (options: Options<ListBreachesData>) => queryOptions<ListBreachesResponse, DefaultError, ListBreachesResponse, ReturnType<typeof listBreachesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listBreaches({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listBreachesQueryKey(options)
});

export const listStandingQueryKey = (options: Options<ListStandingData>) => createQueryKey('listStanding', options);

/**
 * List the obligations and commitments that are ongoing
 */
export const listStandingOptions = (options: Options<ListStandingData>) => queryOptions<ListStandingResponse, DefaultError, ListStandingResponse, ReturnType<typeof listStandingQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listStanding({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listStandingQueryKey(options)
});

export const listSwitchesQueryKey = (options?: Options<ListSwitchesData>) => createQueryKey('listSwitches', options);

/**
 * List switches in other systems
 */
export const listSwitchesOptions = (options?: Options<ListSwitchesData>) => queryOptions<ListSwitchesResponse, DefaultError, ListSwitchesResponse, ReturnType<typeof listSwitchesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listSwitches({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listSwitchesQueryKey(options)
});

export const listMeasureSwitchesQueryKey = (options: Options<ListMeasureSwitchesData>) => createQueryKey('listMeasureSwitches', options);

/**
 * List the switches of a directive's measures and their calls
 */
export const listMeasureSwitchesOptions = (options: Options<ListMeasureSwitchesData>) => queryOptions<ListMeasureSwitchesResponse, DefaultError, ListMeasureSwitchesResponse, ReturnType<typeof listMeasureSwitchesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listMeasureSwitches({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listMeasureSwitchesQueryKey(options)
});

export const listLettersQueryKey = (options: Options<ListLettersData>) => createQueryKey('listLetters', options);

/**
 * List letters
 */
export const listLettersOptions = (options: Options<ListLettersData>) => queryOptions<ListLettersResponse, DefaultError, ListLettersResponse, ReturnType<typeof listLettersQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listLetters({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listLettersQueryKey(options)
});

export const previewLetterQueryKey = (options: Options<PreviewLetterData>) => createQueryKey('previewLetter', options);

/**
 * Preview a letter
 */
export const previewLetterOptions = (options: Options<PreviewLetterData>) => queryOptions<PreviewLetterResponse, DefaultError, PreviewLetterResponse, ReturnType<typeof previewLetterQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await previewLetter({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: previewLetterQueryKey(options)
});

export const getLetterPdfQueryKey = (options: Options<GetLetterPdfData>) => createQueryKey('getLetterPdf', options);

/**
 * Download a letter as PDF
 */
export const getLetterPdfOptions = (options: Options<GetLetterPdfData>) => queryOptions<unknown, DefaultError, unknown, ReturnType<typeof getLetterPdfQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getLetterPdf({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getLetterPdfQueryKey(options)
});

export const getLetterDocxQueryKey = (options: Options<GetLetterDocxData>) => createQueryKey('getLetterDocx', options);

/**
 * Download a letter as a Word document
 */
export const getLetterDocxOptions = (options: Options<GetLetterDocxData>) => queryOptions<unknown, DefaultError, unknown, ReturnType<typeof getLetterDocxQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getLetterDocx({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getLetterDocxQueryKey(options)
});

export const getDirectiveQueryKey = (options: Options<GetDirectiveData>) => createQueryKey('getDirective', options);

/**
 * Show a directive
 */
export const getDirectiveOptions = (options: Options<GetDirectiveData>) => queryOptions<GetDirectiveResponse, DefaultError, GetDirectiveResponse, ReturnType<typeof getDirectiveQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getDirective({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getDirectiveQueryKey(options)
});

export const listReceiptsQueryKey = (options: Options<ListReceiptsData>) => createQueryKey('listReceipts', options);

/**
 * List receipts
 */
export const listReceiptsOptions = (options: Options<ListReceiptsData>) => queryOptions<ListReceiptsResponse, DefaultError, ListReceiptsResponse, ReturnType<typeof listReceiptsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listReceipts({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listReceiptsQueryKey(options)
});

export const listLeftWorkQueryKey = (options?: Options<ListLeftWorkData>) => createQueryKey('listLeftWork', options);

/**
 * List work whose owner has left
 */
export const listLeftWorkOptions = (options?: Options<ListLeftWorkData>) => queryOptions<ListLeftWorkResponse, DefaultError, ListLeftWorkResponse, ReturnType<typeof listLeftWorkQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listLeftWork({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listLeftWorkQueryKey(options)
});

export const listDirectivesQueryKey = (options?: Options<ListDirectivesData>) => createQueryKey('listDirectives', options);

/**
 * List directives
 */
export const listDirectivesOptions = (options?: Options<ListDirectivesData>) => queryOptions<ListDirectivesResponse, DefaultError, ListDirectivesResponse, ReturnType<typeof listDirectivesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listDirectives({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listDirectivesQueryKey(options)
});

export const listDirectivesInfiniteQueryKey = (options?: Options<ListDirectivesData>): QueryKey<Options<ListDirectivesData>> => createQueryKey('listDirectives', options, true);

/**
 * List directives
 */
export const listDirectivesInfiniteOptions = (options?: Options<ListDirectivesData>) => {
    const opts = infiniteQueryOptions<ListDirectivesResponse, DefaultError, InfiniteData<ListDirectivesResponse>, QueryKey<Options<ListDirectivesData>>, string | Pick<QueryKey<Options<ListDirectivesData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<ListDirectivesData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            return await listDirectives({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
        },
        queryKey: listDirectivesInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const listPlaybooksQueryKey = (options?: Options<ListPlaybooksData>) => createQueryKey('listPlaybooks', options);

/**
 * List playbooks
 */
export const listPlaybooksOptions = (options?: Options<ListPlaybooksData>) => queryOptions<ListPlaybooksResponse, DefaultError, ListPlaybooksResponse, ReturnType<typeof listPlaybooksQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listPlaybooks({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listPlaybooksQueryKey(options)
});

export const getPlaybookQueryKey = (options: Options<GetPlaybookData>) => createQueryKey('getPlaybook', options);

/**
 * Show a playbook and its versions
 */
export const getPlaybookOptions = (options: Options<GetPlaybookData>) => queryOptions<GetPlaybookResponse, DefaultError, GetPlaybookResponse, ReturnType<typeof getPlaybookQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getPlaybook({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getPlaybookQueryKey(options)
});

export const getPlaybookVersionQueryKey = (options: Options<GetPlaybookVersionData>) => createQueryKey('getPlaybookVersion', options);

/**
 * Show a version of a playbook
 */
export const getPlaybookVersionOptions = (options: Options<GetPlaybookVersionData>) => queryOptions<GetPlaybookVersionResponse, DefaultError, GetPlaybookVersionResponse, ReturnType<typeof getPlaybookVersionQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getPlaybookVersion({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getPlaybookVersionQueryKey(options)
});

export const getDirectivePlaybookQueryKey = (options: Options<GetDirectivePlaybookData>) => createQueryKey('getDirectivePlaybook', options);

/**
 * Show the playbook of a directive
 */
export const getDirectivePlaybookOptions = (options: Options<GetDirectivePlaybookData>) => queryOptions<GetDirectivePlaybookResponse, DefaultError, GetDirectivePlaybookResponse, ReturnType<typeof getDirectivePlaybookQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getDirectivePlaybook({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getDirectivePlaybookQueryKey(options)
});

export const searchQueryKey = (options: Options<SearchData>) => createQueryKey('search', options);

/**
 * Search directives and their documents
 */
export const searchOptions = (options: Options<SearchData>) => queryOptions<SearchResponse, DefaultError, SearchResponse, ReturnType<typeof searchQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await search({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: searchQueryKey(options)
});

export const getMyWorkQueryKey = (options?: Options<GetMyWorkData>) => createQueryKey('getMyWork', options);

/**
 * Show your work
 */
export const getMyWorkOptions = (options?: Options<GetMyWorkData>) => queryOptions<GetMyWorkResponse, DefaultError, GetMyWorkResponse, ReturnType<typeof getMyWorkQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getMyWork({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getMyWorkQueryKey(options)
});

export const listLettersToAgencyQueryKey = (options: Options<ListLettersToAgencyData>) => createQueryKey('listLettersToAgency', options);

/**
 * List the letters sent to an agency
 */
export const listLettersToAgencyOptions = (options: Options<ListLettersToAgencyData>) => queryOptions<ListLettersToAgencyResponse, DefaultError, ListLettersToAgencyResponse, ReturnType<typeof listLettersToAgencyQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listLettersToAgency({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listLettersToAgencyQueryKey(options)
});

export const listLettersToAgencyInfiniteQueryKey = (options: Options<ListLettersToAgencyData>): QueryKey<Options<ListLettersToAgencyData>> => createQueryKey('listLettersToAgency', options, true);

/**
 * List the letters sent to an agency
 */
export const listLettersToAgencyInfiniteOptions = (options: Options<ListLettersToAgencyData>) => {
    const opts = infiniteQueryOptions<ListLettersToAgencyResponse, DefaultError, InfiniteData<ListLettersToAgencyResponse>, QueryKey<Options<ListLettersToAgencyData>>, string | Pick<QueryKey<Options<ListLettersToAgencyData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<ListLettersToAgencyData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            return await listLettersToAgency({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
        },
        queryKey: listLettersToAgencyInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const getOverviewQueryKey = (options?: Options<GetOverviewData>) => createQueryKey('getOverview', options);

/**
 * Show the overview
 */
export const getOverviewOptions = (options?: Options<GetOverviewData>) => queryOptions<GetOverviewResponse, DefaultError, GetOverviewResponse, ReturnType<typeof getOverviewQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getOverview({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getOverviewQueryKey(options)
});

export const listCalendarItemsQueryKey = (options: Options<ListCalendarItemsData>) => createQueryKey('listCalendarItems', options);

/**
 * List deadlines by day
 */
export const listCalendarItemsOptions = (options: Options<ListCalendarItemsData>) => queryOptions<ListCalendarItemsResponse, DefaultError, ListCalendarItemsResponse, ReturnType<typeof listCalendarItemsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listCalendarItems({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listCalendarItemsQueryKey(options)
});

export const getDocketQueryKey = (options?: Options<GetDocketData>) => createQueryKey('getDocket', options);

/**
 * Show the docket
 */
export const getDocketOptions = (options?: Options<GetDocketData>) => queryOptions<GetDocketResponse, DefaultError, GetDocketResponse, ReturnType<typeof getDocketQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getDocket({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getDocketQueryKey(options)
});

export const getDocketSheetQueryKey = (options?: Options<GetDocketSheetData>) => createQueryKey('getDocketSheet', options);

/**
 * Download the docket as a spreadsheet
 */
export const getDocketSheetOptions = (options?: Options<GetDocketSheetData>) => queryOptions<unknown, DefaultError, unknown, ReturnType<typeof getDocketSheetQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getDocketSheet({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getDocketSheetQueryKey(options)
});

export const getDeadlineFeedQueryKey = (options: Options<GetDeadlineFeedData>) => createQueryKey('getDeadlineFeed', options);

/**
 * Fetch a calendar feed by its secret address
 */
export const getDeadlineFeedOptions = (options: Options<GetDeadlineFeedData>) => queryOptions<unknown, DefaultError, unknown, ReturnType<typeof getDeadlineFeedQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getDeadlineFeed({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getDeadlineFeedQueryKey(options)
});

export const listProposalsQueryKey = (options?: Options<ListProposalsData>) => createQueryKey('listProposals', options);

/**
 * List proposed dates
 */
export const listProposalsOptions = (options?: Options<ListProposalsData>) => queryOptions<ListProposalsResponse, DefaultError, ListProposalsResponse, ReturnType<typeof listProposalsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listProposals({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listProposalsQueryKey(options)
});

export const listAllOverridesQueryKey = (options?: Options<ListAllOverridesData>) => createQueryKey('listAllOverrides', options);

/**
 * List overrides across directives
 */
export const listAllOverridesOptions = (options?: Options<ListAllOverridesData>) => queryOptions<ListAllOverridesResponse, DefaultError, ListAllOverridesResponse, ReturnType<typeof listAllOverridesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listAllOverrides({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listAllOverridesQueryKey(options)
});

export const listAllOverridesInfiniteQueryKey = (options?: Options<ListAllOverridesData>): QueryKey<Options<ListAllOverridesData>> => createQueryKey('listAllOverrides', options, true);

/**
 * List overrides across directives
 */
export const listAllOverridesInfiniteOptions = (options?: Options<ListAllOverridesData>) => {
    const opts = infiniteQueryOptions<ListAllOverridesResponse, DefaultError, InfiniteData<ListAllOverridesResponse>, QueryKey<Options<ListAllOverridesData>>, string | Pick<QueryKey<Options<ListAllOverridesData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<ListAllOverridesData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            return await listAllOverrides({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
        },
        queryKey: listAllOverridesInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const getStatusQueryKey = (options?: Options<GetStatusData>) => createQueryKey('getStatus', options);

/**
 * Show the state of the installation
 */
export const getStatusOptions = (options?: Options<GetStatusData>) => queryOptions<GetStatusResponse, DefaultError, GetStatusResponse, ReturnType<typeof getStatusQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getStatus({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getStatusQueryKey(options)
});

export const listFindingsQueryKey = (options?: Options<ListFindingsData>) => createQueryKey('listFindings', options);

/**
 * List what needs attention
 */
export const listFindingsOptions = (options?: Options<ListFindingsData>) => queryOptions<ListFindingsResponse, DefaultError, ListFindingsResponse, ReturnType<typeof listFindingsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listFindings({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listFindingsQueryKey(options)
});

export const getDirectiveFindingsQueryKey = (options: Options<GetDirectiveFindingsData>) => createQueryKey('getDirectiveFindings', options);

/**
 * Show what needs attention in a directive
 */
export const getDirectiveFindingsOptions = (options: Options<GetDirectiveFindingsData>) => queryOptions<GetDirectiveFindingsResponse, DefaultError, GetDirectiveFindingsResponse, ReturnType<typeof getDirectiveFindingsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getDirectiveFindings({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getDirectiveFindingsQueryKey(options)
});

export const getTraceQueryKey = (options: Options<GetTraceData>) => createQueryKey('getTrace', options);

/**
 * Trace each demand to its proof
 */
export const getTraceOptions = (options: Options<GetTraceData>) => queryOptions<GetTraceResponse, DefaultError, GetTraceResponse, ReturnType<typeof getTraceQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getTrace({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getTraceQueryKey(options)
});

export const getTraceSheetQueryKey = (options: Options<GetTraceSheetData>) => createQueryKey('getTraceSheet', options);

/**
 * Download the trace as a spreadsheet
 */
export const getTraceSheetOptions = (options: Options<GetTraceSheetData>) => queryOptions<unknown, DefaultError, unknown, ReturnType<typeof getTraceSheetQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getTraceSheet({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getTraceSheetQueryKey(options)
});

export const showDirectivePageQueryKey = (options: Options<ShowDirectivePageData>) => createQueryKey('showDirectivePage', options);

/**
 * Show a directive with the panels beside its tabs
 */
export const showDirectivePageOptions = (options: Options<ShowDirectivePageData>) => queryOptions<ShowDirectivePageResponse, DefaultError, ShowDirectivePageResponse, ReturnType<typeof showDirectivePageQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await showDirectivePage({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: showDirectivePageQueryKey(options)
});

export const showDirectiveTabQueryKey = (options: Options<ShowDirectiveTabData>) => createQueryKey('showDirectiveTab', options);

/**
 * Show the data of one tab of a directive
 */
export const showDirectiveTabOptions = (options: Options<ShowDirectiveTabData>) => queryOptions<ShowDirectiveTabResponse, DefaultError, ShowDirectiveTabResponse, ReturnType<typeof showDirectiveTabQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await showDirectiveTab({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: showDirectiveTabQueryKey(options)
});

export const listQueueQueryKey = (options?: Options<ListQueueData>) => createQueryKey('listQueue', options);

/**
 * List background work that failed or waits
 */
export const listQueueOptions = (options?: Options<ListQueueData>) => queryOptions<ListQueueResponse, DefaultError, ListQueueResponse, ReturnType<typeof listQueueQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listQueue({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listQueueQueryKey(options)
});

export const getSetupQueryKey = (options?: Options<GetSetupData>) => createQueryKey('getSetup', options);

/**
 * Show what the set-up of this installation still takes
 */
export const getSetupOptions = (options?: Options<GetSetupData>) => queryOptions<GetSetupResponse, DefaultError, GetSetupResponse, ReturnType<typeof getSetupQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getSetup({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getSetupQueryKey(options)
});
