// Generated from docs/api/openapi.json by `npm run client`. Do not edit.

import { client } from './client.gen.js';
import { type Client, type ClientMeta, formDataBodySerializer, type Options as Options2, type RequestResult, type TDataShape } from './client/index.js';
import type { AcceptAssignmentData, AcceptAssignmentResponses, AcceptEvidenceData, AcceptEvidenceResponses, AcceptLinkData, AcceptLinkResponses, AcceptProposedMemberData, AcceptProposedMemberResponses, AcknowledgeNoticeData, AcknowledgeNoticeResponses, ActOnDirectiveData, ActOnDirectiveResponses, ActOnProceedingData, ActOnProceedingResponses, AddAddresseeData, AddAddresseeResponses, AddAgencyContactData, AddAgencyContactResponses, AddAgencyData, AddAgencyResponses, AddAssignmentData, AddAssignmentResponses, AddCalendarData, AddCalendarDayData, AddCalendarDayResponses, AddCalendarResponses, AddCommentData, AddCommentResponses, AddContactNoteData, AddContactNoteResponses, AddDocumentData, AddDocumentResponses, AddEvidenceData, AddEvidenceResponses, AddHoldSystemData, AddHoldSystemResponses, AddHypothesisData, AddHypothesisResponses, AddInstrumentData, AddInstrumentResponses, AddMemberData, AddMemberResponses, AddNoticeRecipientsData, AddNoticeRecipientsResponses, AddNotificationData, AddNotificationResponses, AddObligationData, AddObligationResponses, AddOptionData, AddOptionResponses, AddPlaybookData, AddPlaybookResponses, AddReadingAlternativeData, AddReadingAlternativeResponses, AddRuleData, AddRuleResponses, AddScopeListItemData, AddScopeListItemResponses, AddSwitchData, AddSwitchResponses, AddTaskData, AddTaskResponses, AddWallData, AddWallResponses, AdoptReadingData, AdoptReadingResponses, AnswerScopeData, AnswerScopeResponses, ApproveAccessRequestData, ApproveAccessRequestResponses, ApproveDecisionData, ApproveDecisionResponses, ApproveLetterAloneData, ApproveLetterAloneResponses, ApproveLetterData, ApproveLetterResponses, ApproveReadingData, ApproveReadingResponses, AskQuestionData, AskQuestionResponses, AskToJoinData, AskToJoinResponses, AssessBreachData, AssessBreachResponses, AttachSwitchData, AttachSwitchResponses, BeginSecondFactorData, BeginSecondFactorResponses, CalculateDeadlineData, CalculateDeadlineResponses, CancelTaskData, CancelTaskResponses, ChangeAgencyData, ChangeAgencyResponses, ChangeCalendarMailData, ChangeCalendarMailResponses, ChangeDependenciesData, ChangeDependenciesResponses, ChangeDetailsData, ChangeDetailsResponses, ChangeDirectivePlaybookData, ChangeDirectivePlaybookResponses, ChangeGroundData, ChangeGroundResponses, ChangeLetterData, ChangeLetterResponses, ChangeNotificationData, ChangeNotificationResponses, ChangeObligationData, ChangeObligationResponses, ChangeOptionData, ChangeOptionResponses, ChangeOwnLocaleData, ChangeOwnLocaleResponses, ChangeOwnPasswordData, ChangeOwnPasswordResponses, ChangePersonData, ChangePersonResponses, ChangePlaybookData, ChangePlaybookResponses, ChangeRuleData, ChangeRuleResponses, ChangeScopeListItemData, ChangeScopeListItemResponses, ChangeSignInRulesData, ChangeSignInRulesResponses, ChangeVerifierData, ChangeVerifierResponses, ChangeVisibilityData, ChangeVisibilityResponses, CheckAuthenticityData, CheckAuthenticityResponses, ChooseScopeItemsData, ChooseScopeItemsResponses, CollectTokenData, CollectTokenResponses, ConfirmContactData, ConfirmContactResponses, ConfirmIdentityData, ConfirmIdentityResponses, ConfirmModificationData, ConfirmModificationResponses, ConfirmReleaseData, ConfirmReleaseResponses, ConfirmSecondFactorData, ConfirmSecondFactorResponses, CopyInvitationLinkData, CopyInvitationLinkResponses, CreateOwnFeedData, CreateOwnFeedResponses, CreateOwnTokenData, CreateOwnTokenResponses, CreateServiceAccountData, CreateServiceAccountResponses, DecideDisclosureData, DecideDisclosureResponses, DecideProposalsData, DecideProposalsResponses, DeclineAccessRequestData, DeclineAccessRequestResponses, DeclineProposedMemberData, DeclineProposedMemberResponses, DenyContactData, DenyContactResponses, DismissEffectData, DismissEffectResponses, DraftLetterData, DraftLetterResponses, DropHypothesisData, DropHypothesisResponses, DropMeasureData, DropMeasureResponses, DryRunSwitchData, DryRunSwitchResponses, EndEngagementData, EndEngagementResponses, EndMemberData, EndMemberResponses, EndOngoingCommitmentData, EndOngoingCommitmentResponses, EndOngoingObligationData, EndOngoingObligationResponses, EndOwnFeedData, EndOwnFeedResponses, EndOwnSessionData, EndOwnSessionResponses, EndOwnTokenData, EndOwnTokenResponses, EndPersonData, EndPersonResponses, EndSessionOfPersonData, EndSessionOfPersonResponses, EndTokenOfPersonData, EndTokenOfPersonResponses, EngageExpertData, EngageExpertResponses, ExplainDeadlineData, ExplainDeadlineResponses, FinishTaskData, FinishTaskResponses, GetAgencyData, GetAgencyResponses, GetAuthenticityData, GetAuthenticityResponses, GetCalendarData, GetCalendarMailData, GetCalendarMailResponses, GetCalendarResponses, GetDeadlineFeedData, GetDeadlineFeedResponses, GetDirectiveData, GetDirectiveFindingsData, GetDirectiveFindingsResponses, GetDirectivePlaybookData, GetDirectivePlaybookResponses, GetDirectiveResponses, GetDocketData, GetDocketResponses, GetDocketSheetData, GetDocketSheetResponses, GetDocumentContentData, GetDocumentContentResponses, GetDocumentData, GetDocumentResponses, GetGroundsData, GetGroundsResponses, GetLetterDocxData, GetLetterDocxResponses, GetLetterPdfData, GetLetterPdfResponses, GetMyWorkData, GetMyWorkResponses, GetOverviewData, GetOverviewResponses, GetOwnSecondFactorData, GetOwnSecondFactorResponses, GetPlaybookData, GetPlaybookResponses, GetPlaybookVersionData, GetPlaybookVersionResponses, GetReviewData, GetReviewResponses, GetRuleData, GetRuleResponses, GetScopeData, GetScopeResponses, GetSessionData, GetSessionResponses, GetSetupData, GetSetupResponses, GetSignInRulesData, GetSignInRulesResponses, GetStatusData, GetStatusResponses, GetTraceData, GetTraceResponses, GetTraceSheetData, GetTraceSheetResponses, HandOverWorkData, HandOverWorkResponses, InvitePersonAgainData, InvitePersonAgainResponses, InvitePersonData, InvitePersonResponses, LiftWallData, LiftWallResponses, ListAccessRequestsData, ListAccessRequestsResponses, ListAccountNoticesData, ListAccountNoticesResponses, ListAddresseesData, ListAddresseesResponses, ListAgenciesData, ListAgenciesResponses, ListAllOverridesData, ListAllOverridesResponses, ListAssignablePeopleData, ListAssignablePeopleResponses, ListAssignmentsData, ListAssignmentsResponses, ListBreachesData, ListBreachesResponses, ListCalendarItemsData, ListCalendarItemsResponses, ListCalendarsData, ListCalendarsResponses, ListCommentsData, ListCommentsResponses, ListCommitmentsData, ListCommitmentsResponses, ListContactsData, ListContactsResponses, ListDeadlinesData, ListDeadlinesResponses, ListDecisionsData, ListDecisionsResponses, ListDirectivesData, ListDirectivesResponses, ListDocumentsData, ListDocumentsResponses, ListExpertsData, ListExpertsResponses, ListFindingsData, ListFindingsResponses, ListHoldsData, ListHoldsResponses, ListLeftWorkData, ListLeftWorkResponses, ListLettersData, ListLettersResponses, ListLettersToAgencyData, ListLettersToAgencyResponses, ListMeasuresData, ListMeasuresResponses, ListMeasureSwitchesData, ListMeasureSwitchesResponses, ListMembersData, ListMembersResponses, ListNoticesData, ListNoticesResponses, ListNotificationsData, ListNotificationsResponses, ListOptionsData, ListOptionsResponses, ListOverridesData, ListOverridesResponses, ListOwnFeedsData, ListOwnFeedsResponses, ListOwnSessionsData, ListOwnSessionsResponses, ListOwnTokensData, ListOwnTokensResponses, ListPagesData, ListPagesResponses, ListPeopleAlikeData, ListPeopleAlikeResponses, ListPeopleData, ListPeopleResponses, ListPlaybooksData, ListPlaybooksResponses, ListProposalsData, ListProposalsResponses, ListQueueData, ListQueueResponses, ListReadinessData, ListReadinessResponses, ListReceiptsData, ListReceiptsResponses, ListRulesData, ListRulesResponses, ListScopeListsData, ListScopeListsResponses, ListSessionsOfPersonData, ListSessionsOfPersonResponses, ListStandingData, ListStandingResponses, ListSwitchesData, ListSwitchesResponses, ListTasksData, ListTasksResponses, ListTimelineData, ListTimelineResponses, ListTokensOfPersonData, ListTokensOfPersonResponses, ListWaitingDeadlinesData, ListWaitingDeadlinesResponses, LookAgainData, LookAgainResponses, MarkCommitmentOngoingData, MarkCommitmentOngoingResponses, MarkDemandData, MarkDemandResponses, MarkObligationOngoingData, MarkObligationOngoingResponses, OpenDirectiveData, OpenDirectiveResponses, OpenHoldData, OpenHoldResponses, OpenProceedingData, OpenProceedingResponses, PlanMeasureData, PlanMeasureResponses, PreviewLetterData, PreviewLetterResponses, PreviewNoticeData, PreviewNoticeResponses, PreviewPlaybookData, PreviewPlaybookResponses, ReadLinkData, ReadLinkedNoticeData, ReadLinkedNoticeResponses, ReadLinkResponses, RecordAnswerData, RecordAnswerResponses, RecordBreachData, RecordBreachResponses, RecordCommitmentData, RecordCommitmentResponses, RecordContactData, RecordContactResponses, RecordDeadlineEventData, RecordDeadlineEventResponses, RecordDecisionData, RecordDecisionResponses, RecordGroundData, RecordGroundResponses, RecordHoldDeletionData, RecordHoldDeletionResponses, RecordModificationData, RecordModificationResponses, RecordNotificationSentData, RecordNotificationSentResponses, RecordReadinessData, RecordReadinessResponses, RecordReadingData, RecordReadingResponses, RecordReceiptData, RecordReceiptResponses, RefuseReleaseData, RefuseReleaseResponses, RejectEvidenceData, RejectEvidenceResponses, ReleaseHoldData, ReleaseHoldResponses, RemoveCalendarDayData, RemoveCalendarDayResponses, RemoveOwnSecondFactorData, RemoveOwnSecondFactorResponses, RemoveSecondFactorOfPersonData, RemoveSecondFactorOfPersonResponses, RenewSwitchSecretData, RenewSwitchSecretResponses, RequestPasswordResetData, RequestPasswordResetResponses, RequestReleaseData, RequestReleaseResponses, RequestSignInLinkData, RequestSignInLinkResponses, RequestTokenOfPersonData, RequestTokenOfPersonResponses, RetirePlaybookData, RetirePlaybookResponses, RetireRuleData, RetireRuleResponses, RetireScopeListItemData, RetireScopeListItemResponses, RetireSwitchData, RetireSwitchResponses, RetryEffectData, RetryEffectResponses, ReturnAssignmentData, ReturnAssignmentResponses, ReturnLetterData, ReturnLetterResponses, ReviewDecisionData, ReviewDecisionResponses, ReviewOverrideData, ReviewOverrideResponses, SearchData, SearchResponses, SendLetterData, SendLetterResponses, SendNoticeData, SendNoticeResponses, SetDeadlineData, SetDeadlineResponses, SettleReopeningData, SettleReopeningResponses, ShowDirectivePageData, ShowDirectivePageResponses, ShowDirectiveTabData, ShowDirectiveTabResponses, SignInData, SignInResponses, SignOutData, SignOutResponses, SubmitLetterData, SubmitLetterResponses, TestMailData, TestMailResponses, TestSwitchData, TestSwitchResponses, VerifyAgencyContactData, VerifyAgencyContactResponses, VerifySwitchData, VerifySwitchResponses, VoidAuthenticityCheckData, VoidAuthenticityCheckResponses, VoidCommentData, VoidCommentResponses, VoidContactData, VoidContactNoteData, VoidContactNoteResponses, VoidContactResponses, VoidHoldSystemData, VoidHoldSystemResponses, VoidModificationData, VoidModificationResponses, VoidNotificationData, VoidNotificationResponses, WaiveNotificationData, WaiveNotificationResponses, WaiveObligationData, WaiveObligationResponses, WithdrawAccessRequestData, WithdrawAccessRequestResponses, WithdrawNoticeData, WithdrawNoticeFromRecipientData, WithdrawNoticeFromRecipientResponses, WithdrawNoticeResponses, WithdrawOptionData, WithdrawOptionResponses, WithdrawQuestionData, WithdrawQuestionResponses, WithdrawReleaseData, WithdrawReleaseResponses, WriteQuestionData, WriteQuestionResponses } from './types.gen.js';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * Sign out
 */
export const signOut = <ThrowOnError extends boolean = true>(options?: Options<SignOutData, ThrowOnError>): RequestResult<SignOutResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).delete<SignOutResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/session',
    ...options
});

/**
 * Show who is signed in and what they may do
 */
export const getSession = <ThrowOnError extends boolean = true>(options?: Options<GetSessionData, ThrowOnError>): RequestResult<GetSessionResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<GetSessionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/session',
    ...options
});

/**
 * Sign in with a password, and with a code if a second factor is set
 */
export const signIn = <ThrowOnError extends boolean = true>(options: Options<SignInData, ThrowOnError>): RequestResult<SignInResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<SignInResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/session',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Choose your language and date format
 */
export const changeOwnLocale = <ThrowOnError extends boolean = true>(options: Options<ChangeOwnLocaleData, ThrowOnError>): RequestResult<ChangeOwnLocaleResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).put<ChangeOwnLocaleResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/locale',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change your password
 */
export const changeOwnPassword = <ThrowOnError extends boolean = true>(options: Options<ChangeOwnPasswordData, ThrowOnError>): RequestResult<ChangeOwnPasswordResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).put<ChangeOwnPasswordResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what you were told about the security of accounts
 */
export const listAccountNotices = <ThrowOnError extends boolean = true>(options?: Options<ListAccountNoticesData, ThrowOnError>): RequestResult<ListAccountNoticesResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListAccountNoticesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/notices',
    ...options
});

/**
 * List your sessions
 */
export const listOwnSessions = <ThrowOnError extends boolean = true>(options?: Options<ListOwnSessionsData, ThrowOnError>): RequestResult<ListOwnSessionsResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListOwnSessionsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/sessions',
    ...options
});

/**
 * End one of your sessions
 */
export const endOwnSession = <ThrowOnError extends boolean = true>(options: Options<EndOwnSessionData, ThrowOnError>): RequestResult<EndOwnSessionResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<EndOwnSessionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/sessions/{id}/end',
    ...options
});

/**
 * Show whether you have a second factor
 */
export const getOwnSecondFactor = <ThrowOnError extends boolean = true>(options?: Options<GetOwnSecondFactorData, ThrowOnError>): RequestResult<GetOwnSecondFactorResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<GetOwnSecondFactorResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/second-factor',
    ...options
});

/**
 * Begin to set up a second factor
 */
export const beginSecondFactor = <ThrowOnError extends boolean = true>(options?: Options<BeginSecondFactorData, ThrowOnError>): RequestResult<BeginSecondFactorResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).post<BeginSecondFactorResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/second-factor',
    ...options
});

/**
 * Confirm the second factor with its first code
 */
export const confirmSecondFactor = <ThrowOnError extends boolean = true>(options: Options<ConfirmSecondFactorData, ThrowOnError>): RequestResult<ConfirmSecondFactorResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ConfirmSecondFactorResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/second-factor/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove your second factor
 */
export const removeOwnSecondFactor = <ThrowOnError extends boolean = true>(options: Options<RemoveOwnSecondFactorData, ThrowOnError>): RequestResult<RemoveOwnSecondFactorResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RemoveOwnSecondFactorResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/second-factor/remove',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List your API tokens
 */
export const listOwnTokens = <ThrowOnError extends boolean = true>(options?: Options<ListOwnTokensData, ThrowOnError>): RequestResult<ListOwnTokensResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListOwnTokensResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/tokens',
    ...options
});

/**
 * Create an API token
 */
export const createOwnToken = <ThrowOnError extends boolean = true>(options: Options<CreateOwnTokenData, ThrowOnError>): RequestResult<CreateOwnTokenResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<CreateOwnTokenResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/tokens',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke one of your API tokens
 */
export const endOwnToken = <ThrowOnError extends boolean = true>(options: Options<EndOwnTokenData, ThrowOnError>): RequestResult<EndOwnTokenResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<EndOwnTokenResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/tokens/{id}/end',
    ...options
});

/**
 * List your calendar feeds
 */
export const listOwnFeeds = <ThrowOnError extends boolean = true>(options?: Options<ListOwnFeedsData, ThrowOnError>): RequestResult<ListOwnFeedsResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListOwnFeedsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/feeds',
    ...options
});

/**
 * Create a calendar feed
 */
export const createOwnFeed = <ThrowOnError extends boolean = true>(options: Options<CreateOwnFeedData, ThrowOnError>): RequestResult<CreateOwnFeedResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<CreateOwnFeedResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/feeds',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * End one of your calendar feeds
 */
export const endOwnFeed = <ThrowOnError extends boolean = true>(options: Options<EndOwnFeedData, ThrowOnError>): RequestResult<EndOwnFeedResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<EndOwnFeedResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/feeds/{id}/end',
    ...options
});

/**
 * Show what an invitation or reset link is for
 */
export const readLink = <ThrowOnError extends boolean = true>(options: Options<ReadLinkData, ThrowOnError>): RequestResult<ReadLinkResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ReadLinkResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/links/read',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Set a password with an invitation or reset link
 */
export const acceptLink = <ThrowOnError extends boolean = true>(options: Options<AcceptLinkData, ThrowOnError>): RequestResult<AcceptLinkResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AcceptLinkResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/links/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask for a password reset link by mail
 */
export const requestPasswordReset = <ThrowOnError extends boolean = true>(options: Options<RequestPasswordResetData, ThrowOnError>): RequestResult<RequestPasswordResetResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RequestPasswordResetResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/password-resets',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask for a link by mail, to sign in while others are guessing your password
 */
export const requestSignInLink = <ThrowOnError extends boolean = true>(options: Options<RequestSignInLinkData, ThrowOnError>): RequestResult<RequestSignInLinkResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RequestSignInLinkResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/session/passes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List people to whom work can be assigned
 */
export const listAssignablePeople = <ThrowOnError extends boolean = true>(options?: Options<ListAssignablePeopleData, ThrowOnError>): RequestResult<ListAssignablePeopleResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListAssignablePeopleResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/people/assignable',
    ...options
});

/**
 * List the people whose name is the same or looks the same
 */
export const listPeopleAlike = <ThrowOnError extends boolean = true>(options: Options<ListPeopleAlikeData, ThrowOnError>): RequestResult<ListPeopleAlikeResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListPeopleAlikeResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/people/alike',
    ...options
});

/**
 * Create a service account
 */
export const createServiceAccount = <ThrowOnError extends boolean = true>(options: Options<CreateServiceAccountData, ThrowOnError>): RequestResult<CreateServiceAccountResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<CreateServiceAccountResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/people/service-accounts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the sessions of a person
 */
export const listSessionsOfPerson = <ThrowOnError extends boolean = true>(options: Options<ListSessionsOfPersonData, ThrowOnError>): RequestResult<ListSessionsOfPersonResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListSessionsOfPersonResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/people/{id}/sessions',
    ...options
});

/**
 * End a session of a person, or all of them
 */
export const endSessionOfPerson = <ThrowOnError extends boolean = true>(options: Options<EndSessionOfPersonData, ThrowOnError>): RequestResult<EndSessionOfPersonResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<EndSessionOfPersonResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/people/{id}/sessions/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove another person's second factor
 */
export const removeSecondFactorOfPerson = <ThrowOnError extends boolean = true>(options: Options<RemoveSecondFactorOfPersonData, ThrowOnError>): RequestResult<RemoveSecondFactorOfPersonResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RemoveSecondFactorOfPersonResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/people/{id}/second-factor/remove',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show the sign-in rules
 */
export const getSignInRules = <ThrowOnError extends boolean = true>(options?: Options<GetSignInRulesData, ThrowOnError>): RequestResult<GetSignInRulesResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<GetSignInRulesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/sign-in-rules',
    ...options
});

/**
 * Change the sign-in rules
 */
export const changeSignInRules = <ThrowOnError extends boolean = true>(options: Options<ChangeSignInRulesData, ThrowOnError>): RequestResult<ChangeSignInRulesResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).put<ChangeSignInRulesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/sign-in-rules',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the API tokens of a person
 */
export const listTokensOfPerson = <ThrowOnError extends boolean = true>(options: Options<ListTokensOfPersonData, ThrowOnError>): RequestResult<ListTokensOfPersonResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListTokensOfPersonResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/people/{id}/tokens',
    ...options
});

/**
 * Ask lead counsel for an API token of a service account
 */
export const requestTokenOfPerson = <ThrowOnError extends boolean = true>(options: Options<RequestTokenOfPersonData, ThrowOnError>): RequestResult<RequestTokenOfPersonResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RequestTokenOfPersonResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/people/{id}/tokens',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke an API token of a person
 */
export const endTokenOfPerson = <ThrowOnError extends boolean = true>(options: Options<EndTokenOfPersonData, ThrowOnError>): RequestResult<EndTokenOfPersonResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<EndTokenOfPersonResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/people/{id}/tokens/{token_id}/end',
    ...options
});

/**
 * List the requests that lead counsel must approve, and those decided lately
 */
export const listAccessRequests = <ThrowOnError extends boolean = true>(options?: Options<ListAccessRequestsData, ThrowOnError>): RequestResult<ListAccessRequestsResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListAccessRequestsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/access-requests',
    ...options
});

/**
 * Approve a request that makes someone a reader of directives
 */
export const approveAccessRequest = <ThrowOnError extends boolean = true>(options: Options<ApproveAccessRequestData, ThrowOnError>): RequestResult<ApproveAccessRequestResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ApproveAccessRequestResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/access-requests/{id}/approve',
    ...options
});

/**
 * Decline a request that makes someone a reader of directives
 */
export const declineAccessRequest = <ThrowOnError extends boolean = true>(options: Options<DeclineAccessRequestData, ThrowOnError>): RequestResult<DeclineAccessRequestResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<DeclineAccessRequestResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/access-requests/{id}/decline',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Withdraw a request that has not been decided
 */
export const withdrawAccessRequest = <ThrowOnError extends boolean = true>(options: Options<WithdrawAccessRequestData, ThrowOnError>): RequestResult<WithdrawAccessRequestResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<WithdrawAccessRequestResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/access-requests/{id}/withdraw',
    ...options
});

/**
 * Create the API token of a service account that lead counsel approved
 */
export const collectToken = <ThrowOnError extends boolean = true>(options: Options<CollectTokenData, ThrowOnError>): RequestResult<CollectTokenResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<CollectTokenResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/access-requests/{id}/token',
    ...options
});

/**
 * Show the link with which an invited person joins, to be copied instead of mailed
 */
export const copyInvitationLink = <ThrowOnError extends boolean = true>(options: Options<CopyInvitationLinkData, ThrowOnError>): RequestResult<CopyInvitationLinkResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<CopyInvitationLinkResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/people/{id}/invitation-link',
    ...options
});

/**
 * Join with a link that was copied: lead counsel must then confirm that it is you
 */
export const askToJoin = <ThrowOnError extends boolean = true>(options: Options<AskToJoinData, ThrowOnError>): RequestResult<AskToJoinResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AskToJoinResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/links/ask-to-join',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Confirm who joined with a copied link, with the code that you heard from them
 */
export const confirmIdentity = <ThrowOnError extends boolean = true>(options: Options<ConfirmIdentityData, ThrowOnError>): RequestResult<ConfirmIdentityResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ConfirmIdentityResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/access-requests/{id}/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List people
 */
export const listPeople = <ThrowOnError extends boolean = true>(options?: Options<ListPeopleData, ThrowOnError>): RequestResult<ListPeopleResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListPeopleResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/people',
    ...options
});

/**
 * Invite a person
 */
export const invitePerson = <ThrowOnError extends boolean = true>(options: Options<InvitePersonData, ThrowOnError>): RequestResult<InvitePersonResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<InvitePersonResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/people',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change a person's name, role or other details
 */
export const changePerson = <ThrowOnError extends boolean = true>(options: Options<ChangePersonData, ThrowOnError>): RequestResult<ChangePersonResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).patch<ChangePersonResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/people/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * End a person's access
 */
export const endPerson = <ThrowOnError extends boolean = true>(options: Options<EndPersonData, ThrowOnError>): RequestResult<EndPersonResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<EndPersonResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/people/{id}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send the invitation again
 */
export const invitePersonAgain = <ThrowOnError extends boolean = true>(options: Options<InvitePersonAgainData, ThrowOnError>): RequestResult<InvitePersonAgainResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<InvitePersonAgainResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/people/{id}/invite-again',
    ...options
});

/**
 * List agencies
 */
export const listAgencies = <ThrowOnError extends boolean = true>(options?: Options<ListAgenciesData, ThrowOnError>): RequestResult<ListAgenciesResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListAgenciesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/agencies',
    ...options
});

/**
 * Add an agency
 */
export const addAgency = <ThrowOnError extends boolean = true>(options: Options<AddAgencyData, ThrowOnError>): RequestResult<AddAgencyResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddAgencyResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/agencies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show an agency with its instruments and contacts
 */
export const getAgency = <ThrowOnError extends boolean = true>(options: Options<GetAgencyData, ThrowOnError>): RequestResult<GetAgencyResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetAgencyResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/agencies/{id}',
    ...options
});

/**
 * Change an agency
 */
export const changeAgency = <ThrowOnError extends boolean = true>(options: Options<ChangeAgencyData, ThrowOnError>): RequestResult<ChangeAgencyResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).patch<ChangeAgencyResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/agencies/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add an instrument that an agency issues
 */
export const addInstrument = <ThrowOnError extends boolean = true>(options: Options<AddInstrumentData, ThrowOnError>): RequestResult<AddInstrumentResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddInstrumentResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/agencies/{id}/instruments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add a contact at an agency
 */
export const addAgencyContact = <ThrowOnError extends boolean = true>(options: Options<AddAgencyContactData, ThrowOnError>): RequestResult<AddAgencyContactResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddAgencyContactResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/agencies/{id}/contacts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record how a contact at an agency was verified
 */
export const verifyAgencyContact = <ThrowOnError extends boolean = true>(options: Options<VerifyAgencyContactData, ThrowOnError>): RequestResult<VerifyAgencyContactResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<VerifyAgencyContactResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/agencies/{id}/contacts/{contact_id}/verify',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the legal entities that directives can bind
 */
export const listAddressees = <ThrowOnError extends boolean = true>(options?: Options<ListAddresseesData, ThrowOnError>): RequestResult<ListAddresseesResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListAddresseesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/addressees',
    ...options
});

/**
 * Add a legal entity
 */
export const addAddressee = <ThrowOnError extends boolean = true>(options: Options<AddAddresseeData, ThrowOnError>): RequestResult<AddAddresseeResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddAddresseeResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/addressees',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Set the visibility of a directive: open, restricted or sealed
 */
export const changeVisibility = <ThrowOnError extends boolean = true>(options: Options<ChangeVisibilityData, ThrowOnError>): RequestResult<ChangeVisibilityResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ChangeVisibilityResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/visibility',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the members of a directive and the people walled off
 */
export const listMembers = <ThrowOnError extends boolean = true>(options: Options<ListMembersData, ThrowOnError>): RequestResult<ListMembersResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListMembersResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/members',
    ...options
});

/**
 * Add a member
 */
export const addMember = <ThrowOnError extends boolean = true>(options: Options<AddMemberData, ThrowOnError>): RequestResult<AddMemberResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddMemberResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/members',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * End a membership
 */
export const endMember = <ThrowOnError extends boolean = true>(options: Options<EndMemberData, ThrowOnError>): RequestResult<EndMemberResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<EndMemberResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/members/{person_id}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Wall a person off from a directive
 */
export const addWall = <ThrowOnError extends boolean = true>(options: Options<AddWallData, ThrowOnError>): RequestResult<AddWallResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddWallResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/walls',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lift a wall
 */
export const liftWall = <ThrowOnError extends boolean = true>(options: Options<LiftWallData, ThrowOnError>): RequestResult<LiftWallResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<LiftWallResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/walls/{person_id}/lift',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the ledger entries of a directive
 */
export const listTimeline = <ThrowOnError extends boolean = true>(options: Options<ListTimelineData, ThrowOnError>): RequestResult<ListTimelineResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListTimelineResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/timeline',
    ...options
});

/**
 * List comments
 */
export const listComments = <ThrowOnError extends boolean = true>(options: Options<ListCommentsData, ThrowOnError>): RequestResult<ListCommentsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListCommentsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/comments',
    ...options
});

/**
 * Write a comment
 */
export const addComment = <ThrowOnError extends boolean = true>(options: Options<AddCommentData, ThrowOnError>): RequestResult<AddCommentResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddCommentResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/comments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Void a comment
 */
export const voidComment = <ThrowOnError extends boolean = true>(options: Options<VoidCommentData, ThrowOnError>): RequestResult<VoidCommentResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<VoidCommentResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/comments/{id}/void',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List tasks
 */
export const listTasks = <ThrowOnError extends boolean = true>(options: Options<ListTasksData, ThrowOnError>): RequestResult<ListTasksResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListTasksResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/tasks',
    ...options
});

/**
 * Give a person a task
 */
export const addTask = <ThrowOnError extends boolean = true>(options: Options<AddTaskData, ThrowOnError>): RequestResult<AddTaskResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddTaskResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/tasks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mark a task as done
 */
export const finishTask = <ThrowOnError extends boolean = true>(options: Options<FinishTaskData, ThrowOnError>): RequestResult<FinishTaskResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<FinishTaskResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/tasks/{id}/done',
    ...options
});

/**
 * Cancel a task
 */
export const cancelTask = <ThrowOnError extends boolean = true>(options: Options<CancelTaskData, ThrowOnError>): RequestResult<CancelTaskResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<CancelTaskResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/tasks/{id}/cancel',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List documents
 */
export const listDocuments = <ThrowOnError extends boolean = true>(options: Options<ListDocumentsData, ThrowOnError>): RequestResult<ListDocumentsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListDocumentsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/documents',
    ...options
});

/**
 * Upload a document
 */
export const addDocument = <ThrowOnError extends boolean = true>(options: Options<AddDocumentData, ThrowOnError>): RequestResult<AddDocumentResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddDocumentResponses, unknown, ThrowOnError, 'data'>({
    ...formDataBodySerializer,
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/documents',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Show a document's details
 */
export const getDocument = <ThrowOnError extends boolean = true>(options: Options<GetDocumentData, ThrowOnError>): RequestResult<GetDocumentResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetDocumentResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/documents/{id}',
    ...options
});

/**
 * List the pages of text that were read from a document
 */
export const listPages = <ThrowOnError extends boolean = true>(options: Options<ListPagesData, ThrowOnError>): RequestResult<ListPagesResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListPagesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/documents/{id}/pages',
    ...options
});

/**
 * Download a document
 */
export const getDocumentContent = <ThrowOnError extends boolean = true>(options: Options<GetDocumentContentData, ThrowOnError>): RequestResult<GetDocumentContentResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetDocumentContentResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/documents/{id}/content',
    ...options
});

/**
 * List assignments
 */
export const listAssignments = <ThrowOnError extends boolean = true>(options: Options<ListAssignmentsData, ThrowOnError>): RequestResult<ListAssignmentsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListAssignmentsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/assignments',
    ...options
});

/**
 * Assign a person to a directive
 */
export const addAssignment = <ThrowOnError extends boolean = true>(options: Options<AddAssignmentData, ThrowOnError>): RequestResult<AddAssignmentResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddAssignmentResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/assignments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Accept an assignment
 */
export const acceptAssignment = <ThrowOnError extends boolean = true>(options: Options<AcceptAssignmentData, ThrowOnError>): RequestResult<AcceptAssignmentResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AcceptAssignmentResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/assignments/{id}/accept',
    ...options
});

/**
 * Return an assignment with a reason
 */
export const returnAssignment = <ThrowOnError extends boolean = true>(options: Options<ReturnAssignmentData, ThrowOnError>): RequestResult<ReturnAssignmentResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ReturnAssignmentResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/assignments/{id}/return',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show whether you get calendar invitations by mail
 */
export const getCalendarMail = <ThrowOnError extends boolean = true>(options?: Options<GetCalendarMailData, ThrowOnError>): RequestResult<GetCalendarMailResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<GetCalendarMailResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/calendar-mail',
    ...options
});

/**
 * Choose whether you get calendar invitations by mail
 */
export const changeCalendarMail = <ThrowOnError extends boolean = true>(options: Options<ChangeCalendarMailData, ThrowOnError>): RequestResult<ChangeCalendarMailResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).put<ChangeCalendarMailResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/account/calendar-mail',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the deadlines of a directive
 */
export const listDeadlines = <ThrowOnError extends boolean = true>(options: Options<ListDeadlinesData, ThrowOnError>): RequestResult<ListDeadlinesResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListDeadlinesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/deadlines',
    ...options
});

/**
 * Set a deadline
 */
export const setDeadline = <ThrowOnError extends boolean = true>(options: Options<SetDeadlineData, ThrowOnError>): RequestResult<SetDeadlineResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<SetDeadlineResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/deadlines',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List deadlines that start once a fact is recorded
 */
export const listWaitingDeadlines = <ThrowOnError extends boolean = true>(options: Options<ListWaitingDeadlinesData, ThrowOnError>): RequestResult<ListWaitingDeadlinesResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListWaitingDeadlinesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/deadlines/waiting',
    ...options
});

/**
 * Explain how a deadline was calculated
 */
export const explainDeadline = <ThrowOnError extends boolean = true>(options: Options<ExplainDeadlineData, ThrowOnError>): RequestResult<ExplainDeadlineResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ExplainDeadlineResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/deadlines/{id}/explanation',
    ...options
});

/**
 * Record what happened to a deadline: met, paused, extended or removed
 */
export const recordDeadlineEvent = <ThrowOnError extends boolean = true>(options: Options<RecordDeadlineEventData, ThrowOnError>): RequestResult<RecordDeadlineEventResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RecordDeadlineEventResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/deadlines/{id}/events',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Accept or decline proposed dates
 */
export const decideProposals = <ThrowOnError extends boolean = true>(options: Options<DecideProposalsData, ThrowOnError>): RequestResult<DecideProposalsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<DecideProposalsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/deadline-proposals/decide',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Calculate a deadline without recording it
 */
export const calculateDeadline = <ThrowOnError extends boolean = true>(options: Options<CalculateDeadlineData, ThrowOnError>): RequestResult<CalculateDeadlineResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<CalculateDeadlineResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/deadline-calculator',
    ...options
});

/**
 * List working-day calendars
 */
export const listCalendars = <ThrowOnError extends boolean = true>(options?: Options<ListCalendarsData, ThrowOnError>): RequestResult<ListCalendarsResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListCalendarsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendars',
    ...options
});

/**
 * Add a working-day calendar
 */
export const addCalendar = <ThrowOnError extends boolean = true>(options: Options<AddCalendarData, ThrowOnError>): RequestResult<AddCalendarResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddCalendarResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendars',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show a working-day calendar
 */
export const getCalendar = <ThrowOnError extends boolean = true>(options: Options<GetCalendarData, ThrowOnError>): RequestResult<GetCalendarResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetCalendarResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendars/{id}',
    ...options
});

/**
 * Add a one-off holiday, closure or working day
 */
export const addCalendarDay = <ThrowOnError extends boolean = true>(options: Options<AddCalendarDayData, ThrowOnError>): RequestResult<AddCalendarDayResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddCalendarDayResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendars/{id}/days',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a one-off day
 */
export const removeCalendarDay = <ThrowOnError extends boolean = true>(options: Options<RemoveCalendarDayData, ThrowOnError>): RequestResult<RemoveCalendarDayResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RemoveCalendarDayResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendars/{id}/days/{on}/remove',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List deadline rules
 */
export const listRules = <ThrowOnError extends boolean = true>(options?: Options<ListRulesData, ThrowOnError>): RequestResult<ListRulesResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListRulesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/rules',
    ...options
});

/**
 * Add a deadline rule
 */
export const addRule = <ThrowOnError extends boolean = true>(options: Options<AddRuleData, ThrowOnError>): RequestResult<AddRuleResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddRuleResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/rules',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show a deadline rule
 */
export const getRule = <ThrowOnError extends boolean = true>(options: Options<GetRuleData, ThrowOnError>): RequestResult<GetRuleResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetRuleResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/rules/{id}',
    ...options
});

/**
 * Change a deadline rule
 */
export const changeRule = <ThrowOnError extends boolean = true>(options: Options<ChangeRuleData, ThrowOnError>): RequestResult<ChangeRuleResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).patch<ChangeRuleResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/rules/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Retire a deadline rule
 */
export const retireRule = <ThrowOnError extends boolean = true>(options: Options<RetireRuleData, ThrowOnError>): RequestResult<RetireRuleResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RetireRuleResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/rules/{id}/retire',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show demands, readings, obligations, questions and modifications
 */
export const getReview = <ThrowOnError extends boolean = true>(options: Options<GetReviewData, ThrowOnError>): RequestResult<GetReviewResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetReviewResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/review',
    ...options
});

/**
 * Mark a passage of a document as a demand
 */
export const markDemand = <ThrowOnError extends boolean = true>(options: Options<MarkDemandData, ThrowOnError>): RequestResult<MarkDemandResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<MarkDemandResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/demands',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add an obligation
 */
export const addObligation = <ThrowOnError extends boolean = true>(options: Options<AddObligationData, ThrowOnError>): RequestResult<AddObligationResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddObligationResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/obligations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change an obligation
 */
export const changeObligation = <ThrowOnError extends boolean = true>(options: Options<ChangeObligationData, ThrowOnError>): RequestResult<ChangeObligationResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).patch<ChangeObligationResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/obligations/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Waive an obligation
 */
export const waiveObligation = <ThrowOnError extends boolean = true>(options: Options<WaiveObligationData, ThrowOnError>): RequestResult<WaiveObligationResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<WaiveObligationResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/obligations/{id}/waive',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record how an unclear term can be read
 */
export const recordReading = <ThrowOnError extends boolean = true>(options: Options<RecordReadingData, ThrowOnError>): RequestResult<RecordReadingResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RecordReadingResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/readings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add an alternative to a reading
 */
export const addReadingAlternative = <ThrowOnError extends boolean = true>(options: Options<AddReadingAlternativeData, ThrowOnError>): RequestResult<AddReadingAlternativeResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddReadingAlternativeResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/readings/{id}/alternatives',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Adopt one alternative of a reading
 */
export const adoptReading = <ThrowOnError extends boolean = true>(options: Options<AdoptReadingData, ThrowOnError>): RequestResult<AdoptReadingResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AdoptReadingResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/readings/{id}/adopt',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Approve an adopted reading as the second person
 */
export const approveReading = <ThrowOnError extends boolean = true>(options: Options<ApproveReadingData, ThrowOnError>): RequestResult<ApproveReadingResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ApproveReadingResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/readings/{id}/approve',
    ...options
});

/**
 * Resolve a reopened item
 */
export const settleReopening = <ThrowOnError extends boolean = true>(options: Options<SettleReopeningData, ThrowOnError>): RequestResult<SettleReopeningResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<SettleReopeningResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/reopenings/{id}/settle',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Write a question for the agency
 */
export const writeQuestion = <ThrowOnError extends boolean = true>(options: Options<WriteQuestionData, ThrowOnError>): RequestResult<WriteQuestionResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<WriteQuestionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/questions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record that a question was sent to the agency
 */
export const askQuestion = <ThrowOnError extends boolean = true>(options: Options<AskQuestionData, ThrowOnError>): RequestResult<AskQuestionResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AskQuestionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/questions/{id}/ask',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record the agency's answer
 */
export const recordAnswer = <ThrowOnError extends boolean = true>(options: Options<RecordAnswerData, ThrowOnError>): RequestResult<RecordAnswerResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RecordAnswerResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/questions/{id}/answer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Withdraw a question
 */
export const withdrawQuestion = <ThrowOnError extends boolean = true>(options: Options<WithdrawQuestionData, ThrowOnError>): RequestResult<WithdrawQuestionResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<WithdrawQuestionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/questions/{id}/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record a modification agreed with the agency
 */
export const recordModification = <ThrowOnError extends boolean = true>(options: Options<RecordModificationData, ThrowOnError>): RequestResult<RecordModificationResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RecordModificationResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/modifications',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * File the document that confirms a modification
 */
export const confirmModification = <ThrowOnError extends boolean = true>(options: Options<ConfirmModificationData, ThrowOnError>): RequestResult<ConfirmModificationResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ConfirmModificationResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/modifications/{id}/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Void a modification
 */
export const voidModification = <ThrowOnError extends boolean = true>(options: Options<VoidModificationData, ThrowOnError>): RequestResult<VoidModificationResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<VoidModificationResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/modifications/{id}/void',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List agency communications
 */
export const listContacts = <ThrowOnError extends boolean = true>(options: Options<ListContactsData, ThrowOnError>): RequestResult<ListContactsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListContactsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/contacts',
    ...options
});

/**
 * Record an agency communication
 */
export const recordContact = <ThrowOnError extends boolean = true>(options: Options<RecordContactData, ThrowOnError>): RequestResult<RecordContactResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RecordContactResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/contacts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * File the document that confirms an agreement
 */
export const confirmContact = <ThrowOnError extends boolean = true>(options: Options<ConfirmContactData, ThrowOnError>): RequestResult<ConfirmContactResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ConfirmContactResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/contacts/{id}/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record that the agency did not confirm an agreement
 */
export const denyContact = <ThrowOnError extends boolean = true>(options: Options<DenyContactData, ThrowOnError>): RequestResult<DenyContactResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<DenyContactResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/contacts/{id}/not-confirmed',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Void an agency communication
 */
export const voidContact = <ThrowOnError extends boolean = true>(options: Options<VoidContactData, ThrowOnError>): RequestResult<VoidContactResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<VoidContactResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/contacts/{id}/void',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add a note to an agency communication
 */
export const addContactNote = <ThrowOnError extends boolean = true>(options: Options<AddContactNoteData, ThrowOnError>): RequestResult<AddContactNoteResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddContactNoteResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/contacts/{id}/notes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Void a note
 */
export const voidContactNote = <ThrowOnError extends boolean = true>(options: Options<VoidContactNoteData, ThrowOnError>): RequestResult<VoidContactNoteResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<VoidContactNoteResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/contact-notes/{id}/void',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the outside experts consulted about a directive
 */
export const listExperts = <ThrowOnError extends boolean = true>(options: Options<ListExpertsData, ThrowOnError>): RequestResult<ListExpertsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListExpertsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/experts',
    ...options
});

/**
 * Record that an outside expert is consulted
 */
export const engageExpert = <ThrowOnError extends boolean = true>(options: Options<EngageExpertData, ThrowOnError>): RequestResult<EngageExpertResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<EngageExpertResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/experts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * End the engagement of an expert
 */
export const endEngagement = <ThrowOnError extends boolean = true>(options: Options<EndEngagementData, ThrowOnError>): RequestResult<EndEngagementResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<EndEngagementResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/experts/{id}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show the stated grounds of a directive and our hypotheses
 */
export const getGrounds = <ThrowOnError extends boolean = true>(options: Options<GetGroundsData, ThrowOnError>): RequestResult<GetGroundsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetGroundsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/grounds',
    ...options
});

/**
 * Record the stated grounds of a directive
 */
export const recordGround = <ThrowOnError extends boolean = true>(options: Options<RecordGroundData, ThrowOnError>): RequestResult<RecordGroundResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RecordGroundResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/grounds',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change the recorded grounds
 */
export const changeGround = <ThrowOnError extends boolean = true>(options: Options<ChangeGroundData, ThrowOnError>): RequestResult<ChangeGroundResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).patch<ChangeGroundResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/grounds/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add a hypothesis about the real trigger
 */
export const addHypothesis = <ThrowOnError extends boolean = true>(options: Options<AddHypothesisData, ThrowOnError>): RequestResult<AddHypothesisResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddHypothesisResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/hypotheses',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Drop a hypothesis
 */
export const dropHypothesis = <ThrowOnError extends boolean = true>(options: Options<DropHypothesisData, ThrowOnError>): RequestResult<DropHypothesisResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<DropHypothesisResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/hypotheses/{id}/drop',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the notifications to third parties
 */
export const listNotifications = <ThrowOnError extends boolean = true>(options: Options<ListNotificationsData, ThrowOnError>): RequestResult<ListNotificationsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListNotificationsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/notifications',
    ...options
});

/**
 * Add a notification to a third party
 */
export const addNotification = <ThrowOnError extends boolean = true>(options: Options<AddNotificationData, ThrowOnError>): RequestResult<AddNotificationResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddNotificationResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/notifications',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change a notification
 */
export const changeNotification = <ThrowOnError extends boolean = true>(options: Options<ChangeNotificationData, ThrowOnError>): RequestResult<ChangeNotificationResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).patch<ChangeNotificationResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/notifications/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record that a notification was sent, with proof
 */
export const recordNotificationSent = <ThrowOnError extends boolean = true>(options: Options<RecordNotificationSentData, ThrowOnError>): RequestResult<RecordNotificationSentResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RecordNotificationSentResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/notifications/{id}/sent',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record why a notification is not needed
 */
export const waiveNotification = <ThrowOnError extends boolean = true>(options: Options<WaiveNotificationData, ThrowOnError>): RequestResult<WaiveNotificationResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<WaiveNotificationResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/notifications/{id}/not-needed',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Void a notification
 */
export const voidNotification = <ThrowOnError extends boolean = true>(options: Options<VoidNotificationData, ThrowOnError>): RequestResult<VoidNotificationResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<VoidNotificationResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/notifications/{id}/void',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List litigation holds
 */
export const listHolds = <ThrowOnError extends boolean = true>(options: Options<ListHoldsData, ThrowOnError>): RequestResult<ListHoldsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListHoldsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/holds',
    ...options
});

/**
 * Open a litigation hold
 */
export const openHold = <ThrowOnError extends boolean = true>(options: Options<OpenHoldData, ThrowOnError>): RequestResult<OpenHoldResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<OpenHoldResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/holds',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Release a litigation hold
 */
export const releaseHold = <ThrowOnError extends boolean = true>(options: Options<ReleaseHoldData, ThrowOnError>): RequestResult<ReleaseHoldResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ReleaseHoldResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/holds/{id}/release',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add a system whose data a hold preserves
 */
export const addHoldSystem = <ThrowOnError extends boolean = true>(options: Options<AddHoldSystemData, ThrowOnError>): RequestResult<AddHoldSystemResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddHoldSystemResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/holds/{id}/systems',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record how automatic deletion in a system is handled
 */
export const recordHoldDeletion = <ThrowOnError extends boolean = true>(options: Options<RecordHoldDeletionData, ThrowOnError>): RequestResult<RecordHoldDeletionResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RecordHoldDeletionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/hold-systems/{id}/deletion',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Void a system of a hold
 */
export const voidHoldSystem = <ThrowOnError extends boolean = true>(options: Options<VoidHoldSystemData, ThrowOnError>): RequestResult<VoidHoldSystemResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<VoidHoldSystemResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/hold-systems/{id}/void',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List notices to custodians and staff
 */
export const listNotices = <ThrowOnError extends boolean = true>(options: Options<ListNoticesData, ThrowOnError>): RequestResult<ListNoticesResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListNoticesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/notices',
    ...options
});

/**
 * Send a notice
 */
export const sendNotice = <ThrowOnError extends boolean = true>(options: Options<SendNoticeData, ThrowOnError>): RequestResult<SendNoticeResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<SendNoticeResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/notices',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a notice to more people
 */
export const addNoticeRecipients = <ThrowOnError extends boolean = true>(options: Options<AddNoticeRecipientsData, ThrowOnError>): RequestResult<AddNoticeRecipientsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddNoticeRecipientsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/notices/{id}/recipients',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Preview a notice
 */
export const previewNotice = <ThrowOnError extends boolean = true>(options: Options<PreviewNoticeData, ThrowOnError>): RequestResult<PreviewNoticeResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<PreviewNoticeResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/notices/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Withdraw a notice
 */
export const withdrawNotice = <ThrowOnError extends boolean = true>(options: Options<WithdrawNoticeData, ThrowOnError>): RequestResult<WithdrawNoticeResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<WithdrawNoticeResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/notices/{id}/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Withdraw a notice from one recipient
 */
export const withdrawNoticeFromRecipient = <ThrowOnError extends boolean = true>(options: Options<WithdrawNoticeFromRecipientData, ThrowOnError>): RequestResult<WithdrawNoticeFromRecipientResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<WithdrawNoticeFromRecipientResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/notice-recipients/{id}/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a notice through its link
 */
export const readLinkedNotice = <ThrowOnError extends boolean = true>(options: Options<ReadLinkedNoticeData, ThrowOnError>): RequestResult<ReadLinkedNoticeResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ReadLinkedNoticeResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/notices/read',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Acknowledge a notice through its link
 */
export const acknowledgeNotice = <ThrowOnError extends boolean = true>(options: Options<AcknowledgeNoticeData, ThrowOnError>): RequestResult<AcknowledgeNoticeResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AcknowledgeNoticeResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/notices/acknowledge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show the authenticity checks of a directive
 */
export const getAuthenticity = <ThrowOnError extends boolean = true>(options: Options<GetAuthenticityData, ThrowOnError>): RequestResult<GetAuthenticityResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetAuthenticityResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/authenticity',
    ...options
});

/**
 * Record an authenticity check
 */
export const checkAuthenticity = <ThrowOnError extends boolean = true>(options: Options<CheckAuthenticityData, ThrowOnError>): RequestResult<CheckAuthenticityResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<CheckAuthenticityResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/authenticity',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Void an authenticity check
 */
export const voidAuthenticityCheck = <ThrowOnError extends boolean = true>(options: Options<VoidAuthenticityCheckData, ThrowOnError>): RequestResult<VoidAuthenticityCheckResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<VoidAuthenticityCheckResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/authenticity/{id}/void',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the overrides of a directive
 */
export const listOverrides = <ThrowOnError extends boolean = true>(options: Options<ListOverridesData, ThrowOnError>): RequestResult<ListOverridesResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListOverridesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/overrides',
    ...options
});

/**
 * Review an override as the second person
 */
export const reviewOverride = <ThrowOnError extends boolean = true>(options: Options<ReviewOverrideData, ThrowOnError>): RequestResult<ReviewOverrideResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ReviewOverrideResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/overrides/{id}/review',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show the scope matrix
 */
export const getScope = <ThrowOnError extends boolean = true>(options: Options<GetScopeData, ThrowOnError>): RequestResult<GetScopeResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetScopeResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/scope',
    ...options
});

/**
 * Choose what the scope covers
 */
export const chooseScopeItems = <ThrowOnError extends boolean = true>(options: Options<ChooseScopeItemsData, ThrowOnError>): RequestResult<ChooseScopeItemsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ChooseScopeItemsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/scope/items',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Decide entries of the scope
 */
export const answerScope = <ThrowOnError extends boolean = true>(options: Options<AnswerScopeData, ThrowOnError>): RequestResult<AnswerScopeResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AnswerScopeResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/scope/entries',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the options considered
 */
export const listOptions = <ThrowOnError extends boolean = true>(options: Options<ListOptionsData, ThrowOnError>): RequestResult<ListOptionsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListOptionsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/options',
    ...options
});

/**
 * Add an option
 */
export const addOption = <ThrowOnError extends boolean = true>(options: Options<AddOptionData, ThrowOnError>): RequestResult<AddOptionResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddOptionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/options',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change an option
 */
export const changeOption = <ThrowOnError extends boolean = true>(options: Options<ChangeOptionData, ThrowOnError>): RequestResult<ChangeOptionResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).patch<ChangeOptionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/options/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Withdraw an option
 */
export const withdrawOption = <ThrowOnError extends boolean = true>(options: Options<WithdrawOptionData, ThrowOnError>): RequestResult<WithdrawOptionResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<WithdrawOptionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/options/{id}/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List decisions
 */
export const listDecisions = <ThrowOnError extends boolean = true>(options: Options<ListDecisionsData, ThrowOnError>): RequestResult<ListDecisionsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListDecisionsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/decisions',
    ...options
});

/**
 * Record a decision for approval
 */
export const recordDecision = <ThrowOnError extends boolean = true>(options: Options<RecordDecisionData, ThrowOnError>): RequestResult<RecordDecisionResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RecordDecisionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/decisions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Approve a decision as the second person
 */
export const approveDecision = <ThrowOnError extends boolean = true>(options: Options<ApproveDecisionData, ThrowOnError>): RequestResult<ApproveDecisionResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ApproveDecisionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/decisions/{id}/approve',
    ...options
});

/**
 * Review a decision in force
 */
export const reviewDecision = <ThrowOnError extends boolean = true>(options: Options<ReviewDecisionData, ThrowOnError>): RequestResult<ReviewDecisionResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ReviewDecisionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/decisions/{id}/reviews',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the products, groups, access paths and places of the organisation
 */
export const listScopeLists = <ThrowOnError extends boolean = true>(options?: Options<ListScopeListsData, ThrowOnError>): RequestResult<ListScopeListsResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListScopeListsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/scope-lists',
    ...options
});

/**
 * Add an item to a scope list
 */
export const addScopeListItem = <ThrowOnError extends boolean = true>(options: Options<AddScopeListItemData, ThrowOnError>): RequestResult<AddScopeListItemResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddScopeListItemResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/scope-lists',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change an item of a scope list
 */
export const changeScopeListItem = <ThrowOnError extends boolean = true>(options: Options<ChangeScopeListItemData, ThrowOnError>): RequestResult<ChangeScopeListItemResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).patch<ChangeScopeListItemResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/scope-lists/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Retire an item of a scope list
 */
export const retireScopeListItem = <ThrowOnError extends boolean = true>(options: Options<RetireScopeListItemData, ThrowOnError>): RequestResult<RetireScopeListItemResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RetireScopeListItemResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/scope-lists/{id}/retire',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List how quickly each product can be restricted
 */
export const listReadiness = <ThrowOnError extends boolean = true>(options?: Options<ListReadinessData, ThrowOnError>): RequestResult<ListReadinessResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListReadinessResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/readiness',
    ...options
});

/**
 * Record how quickly a product can be restricted
 */
export const recordReadiness = <ThrowOnError extends boolean = true>(options: Options<RecordReadinessData, ThrowOnError>): RequestResult<RecordReadinessResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).put<RecordReadinessResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/readiness/{id}/{way}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List measures
 */
export const listMeasures = <ThrowOnError extends boolean = true>(options: Options<ListMeasuresData, ThrowOnError>): RequestResult<ListMeasuresResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListMeasuresResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/measures',
    ...options
});

/**
 * Plan a measure
 */
export const planMeasure = <ThrowOnError extends boolean = true>(options: Options<PlanMeasureData, ThrowOnError>): RequestResult<PlanMeasureResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<PlanMeasureResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/measures',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Submit evidence for a measure
 */
export const addEvidence = <ThrowOnError extends boolean = true>(options: Options<AddEvidenceData, ThrowOnError>): RequestResult<AddEvidenceResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddEvidenceResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/measures/{id}/evidence',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Accept evidence as the second person
 */
export const acceptEvidence = <ThrowOnError extends boolean = true>(options: Options<AcceptEvidenceData, ThrowOnError>): RequestResult<AcceptEvidenceResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AcceptEvidenceResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/evidence/{id}/accept',
    ...options
});

/**
 * Reject evidence
 */
export const rejectEvidence = <ThrowOnError extends boolean = true>(options: Options<RejectEvidenceData, ThrowOnError>): RequestResult<RejectEvidenceResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RejectEvidenceResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/evidence/{id}/reject',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List commitments
 */
export const listCommitments = <ThrowOnError extends boolean = true>(options: Options<ListCommitmentsData, ThrowOnError>): RequestResult<ListCommitmentsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListCommitmentsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/commitments',
    ...options
});

/**
 * Record a commitment
 */
export const recordCommitment = <ThrowOnError extends boolean = true>(options: Options<RecordCommitmentData, ThrowOnError>): RequestResult<RecordCommitmentResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RecordCommitmentResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/commitments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Drop a measure
 */
export const dropMeasure = <ThrowOnError extends boolean = true>(options: Options<DropMeasureData, ThrowOnError>): RequestResult<DropMeasureResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<DropMeasureResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/measures/{id}/drop',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change the verifier of a measure
 */
export const changeVerifier = <ThrowOnError extends boolean = true>(options: Options<ChangeVerifierData, ThrowOnError>): RequestResult<ChangeVerifierResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ChangeVerifierResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/measures/{id}/verifier',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Set what a measure depends on
 */
export const changeDependencies = <ThrowOnError extends boolean = true>(options: Options<ChangeDependenciesData, ThrowOnError>): RequestResult<ChangeDependenciesResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ChangeDependenciesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/measures/{id}/dependencies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Request the release of a measure
 */
export const requestRelease = <ThrowOnError extends boolean = true>(options: Options<RequestReleaseData, ThrowOnError>): RequestResult<RequestReleaseResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RequestReleaseResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/measures/{id}/releases',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Confirm a release as the second person
 */
export const confirmRelease = <ThrowOnError extends boolean = true>(options: Options<ConfirmReleaseData, ThrowOnError>): RequestResult<ConfirmReleaseResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ConfirmReleaseResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/releases/{id}/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Refuse a release
 */
export const refuseRelease = <ThrowOnError extends boolean = true>(options: Options<RefuseReleaseData, ThrowOnError>): RequestResult<RefuseReleaseResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RefuseReleaseResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/releases/{id}/refuse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Withdraw a request for release
 */
export const withdrawRelease = <ThrowOnError extends boolean = true>(options: Options<WithdrawReleaseData, ThrowOnError>): RequestResult<WithdrawReleaseResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<WithdrawReleaseResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/releases/{id}/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List possible breaches
 */
export const listBreaches = <ThrowOnError extends boolean = true>(options: Options<ListBreachesData, ThrowOnError>): RequestResult<ListBreachesResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListBreachesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/breaches',
    ...options
});

/**
 * Record a possible breach
 */
export const recordBreach = <ThrowOnError extends boolean = true>(options: Options<RecordBreachData, ThrowOnError>): RequestResult<RecordBreachResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RecordBreachResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/breaches',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Assess a possible breach
 */
export const assessBreach = <ThrowOnError extends boolean = true>(options: Options<AssessBreachData, ThrowOnError>): RequestResult<AssessBreachResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AssessBreachResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/breaches/{id}/assess',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Decide whether to disclose a breach
 */
export const decideDisclosure = <ThrowOnError extends boolean = true>(options: Options<DecideDisclosureData, ThrowOnError>): RequestResult<DecideDisclosureResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<DecideDisclosureResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/breaches/{id}/decide',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the obligations and commitments that are ongoing
 */
export const listStanding = <ThrowOnError extends boolean = true>(options: Options<ListStandingData, ThrowOnError>): RequestResult<ListStandingResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListStandingResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/monitoring',
    ...options
});

/**
 * Mark an obligation as ongoing
 */
export const markObligationOngoing = <ThrowOnError extends boolean = true>(options: Options<MarkObligationOngoingData, ThrowOnError>): RequestResult<MarkObligationOngoingResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<MarkObligationOngoingResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/obligations/{id}/stand',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * End an ongoing obligation
 */
export const endOngoingObligation = <ThrowOnError extends boolean = true>(options: Options<EndOngoingObligationData, ThrowOnError>): RequestResult<EndOngoingObligationResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<EndOngoingObligationResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/obligations/{id}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mark a commitment as ongoing
 */
export const markCommitmentOngoing = <ThrowOnError extends boolean = true>(options: Options<MarkCommitmentOngoingData, ThrowOnError>): RequestResult<MarkCommitmentOngoingResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<MarkCommitmentOngoingResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/commitments/{id}/stand',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * End an ongoing commitment
 */
export const endOngoingCommitment = <ThrowOnError extends boolean = true>(options: Options<EndOngoingCommitmentData, ThrowOnError>): RequestResult<EndOngoingCommitmentResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<EndOngoingCommitmentResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/commitments/{id}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List switches in other systems
 */
export const listSwitches = <ThrowOnError extends boolean = true>(options?: Options<ListSwitchesData, ThrowOnError>): RequestResult<ListSwitchesResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListSwitchesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/switches',
    ...options
});

/**
 * Add a switch
 */
export const addSwitch = <ThrowOnError extends boolean = true>(options: Options<AddSwitchData, ThrowOnError>): RequestResult<AddSwitchResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddSwitchResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/switches',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Replace the secret of a switch
 */
export const renewSwitchSecret = <ThrowOnError extends boolean = true>(options: Options<RenewSwitchSecretData, ThrowOnError>): RequestResult<RenewSwitchSecretResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RenewSwitchSecretResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/switches/{id}/secret',
    ...options
});

/**
 * Test a switch
 */
export const testSwitch = <ThrowOnError extends boolean = true>(options: Options<TestSwitchData, ThrowOnError>): RequestResult<TestSwitchResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<TestSwitchResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/switches/{id}/test',
    ...options
});

/**
 * Retire a switch
 */
export const retireSwitch = <ThrowOnError extends boolean = true>(options: Options<RetireSwitchData, ThrowOnError>): RequestResult<RetireSwitchResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RetireSwitchResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/switches/{id}/retire',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the switches of a directive's measures and their calls
 */
export const listMeasureSwitches = <ThrowOnError extends boolean = true>(options: Options<ListMeasureSwitchesData, ThrowOnError>): RequestResult<ListMeasureSwitchesResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListMeasureSwitchesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/switches',
    ...options
});

/**
 * Attach a switch to a measure
 */
export const attachSwitch = <ThrowOnError extends boolean = true>(options: Options<AttachSwitchData, ThrowOnError>): RequestResult<AttachSwitchResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AttachSwitchResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/measures/{id}/switch',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask a switch for its state
 */
export const verifySwitch = <ThrowOnError extends boolean = true>(options: Options<VerifySwitchData, ThrowOnError>): RequestResult<VerifySwitchResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<VerifySwitchResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/measures/{id}/switch/verify',
    ...options
});

/**
 * Make a dry run of a switch
 */
export const dryRunSwitch = <ThrowOnError extends boolean = true>(options: Options<DryRunSwitchData, ThrowOnError>): RequestResult<DryRunSwitchResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<DryRunSwitchResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/measures/{id}/switch/dry-run',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Open a proceeding
 */
export const openProceeding = <ThrowOnError extends boolean = true>(options: Options<OpenProceedingData, ThrowOnError>): RequestResult<OpenProceedingResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<OpenProceedingResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/proceedings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Act on a proceeding
 */
export const actOnProceeding = <ThrowOnError extends boolean = true>(options: Options<ActOnProceedingData, ThrowOnError>): RequestResult<ActOnProceedingResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ActOnProceedingResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/proceedings/{id}/actions/{action}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List letters
 */
export const listLetters = <ThrowOnError extends boolean = true>(options: Options<ListLettersData, ThrowOnError>): RequestResult<ListLettersResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListLettersResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/letters',
    ...options
});

/**
 * Begin a letter
 */
export const draftLetter = <ThrowOnError extends boolean = true>(options: Options<DraftLetterData, ThrowOnError>): RequestResult<DraftLetterResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<DraftLetterResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/letters',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change the draft of a letter
 */
export const changeLetter = <ThrowOnError extends boolean = true>(options: Options<ChangeLetterData, ThrowOnError>): RequestResult<ChangeLetterResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).patch<ChangeLetterResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/letters/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Preview a letter
 */
export const previewLetter = <ThrowOnError extends boolean = true>(options: Options<PreviewLetterData, ThrowOnError>): RequestResult<PreviewLetterResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<PreviewLetterResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/letters/{id}/preview',
    ...options
});

/**
 * Download a letter as PDF
 */
export const getLetterPdf = <ThrowOnError extends boolean = true>(options: Options<GetLetterPdfData, ThrowOnError>): RequestResult<GetLetterPdfResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetLetterPdfResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/letters/{id}/pdf',
    ...options
});

/**
 * Download a letter as a Word document
 */
export const getLetterDocx = <ThrowOnError extends boolean = true>(options: Options<GetLetterDocxData, ThrowOnError>): RequestResult<GetLetterDocxResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetLetterDocxResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/letters/{id}/docx',
    ...options
});

/**
 * Submit a letter for approval
 */
export const submitLetter = <ThrowOnError extends boolean = true>(options: Options<SubmitLetterData, ThrowOnError>): RequestResult<SubmitLetterResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<SubmitLetterResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/letters/{id}/submit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Approve a letter as the second person
 */
export const approveLetter = <ThrowOnError extends boolean = true>(options: Options<ApproveLetterData, ThrowOnError>): RequestResult<ApproveLetterResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ApproveLetterResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/letters/{id}/approve',
    ...options
});

/**
 * Approve a letter as one of its authors, because nobody else is left
 */
export const approveLetterAlone = <ThrowOnError extends boolean = true>(options: Options<ApproveLetterAloneData, ThrowOnError>): RequestResult<ApproveLetterAloneResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ApproveLetterAloneResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/letters/{id}/approve-alone',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Return a letter to its author
 */
export const returnLetter = <ThrowOnError extends boolean = true>(options: Options<ReturnLetterData, ThrowOnError>): RequestResult<ReturnLetterResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ReturnLetterResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/letters/{id}/return',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send an approved letter
 */
export const sendLetter = <ThrowOnError extends boolean = true>(options: Options<SendLetterData, ThrowOnError>): RequestResult<SendLetterResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<SendLetterResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/letters/{id}/send',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show a directive
 */
export const getDirective = <ThrowOnError extends boolean = true>(options: Options<GetDirectiveData, ThrowOnError>): RequestResult<GetDirectiveResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetDirectiveResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}',
    ...options
});

/**
 * Change the details of a directive
 */
export const changeDetails = <ThrowOnError extends boolean = true>(options: Options<ChangeDetailsData, ThrowOnError>): RequestResult<ChangeDetailsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).patch<ChangeDetailsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List receipts
 */
export const listReceipts = <ThrowOnError extends boolean = true>(options: Options<ListReceiptsData, ThrowOnError>): RequestResult<ListReceiptsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListReceiptsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/receipts',
    ...options
});

/**
 * Record how and when the directive was received
 */
export const recordReceipt = <ThrowOnError extends boolean = true>(options: Options<RecordReceiptData, ThrowOnError>): RequestResult<RecordReceiptResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RecordReceiptResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/receipts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List work whose owner has left
 */
export const listLeftWork = <ThrowOnError extends boolean = true>(options?: Options<ListLeftWorkData, ThrowOnError>): RequestResult<ListLeftWorkResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListLeftWorkResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/left-work',
    ...options
});

/**
 * Hand work over to another person
 */
export const handOverWork = <ThrowOnError extends boolean = true>(options: Options<HandOverWorkData, ThrowOnError>): RequestResult<HandOverWorkResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<HandOverWorkResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/left-work/hand-over',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List directives
 */
export const listDirectives = <ThrowOnError extends boolean = true>(options?: Options<ListDirectivesData, ThrowOnError>): RequestResult<ListDirectivesResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListDirectivesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives',
    ...options
});

/**
 * Open a directive
 */
export const openDirective = <ThrowOnError extends boolean = true>(options: Options<OpenDirectiveData, ThrowOnError>): RequestResult<OpenDirectiveResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<OpenDirectiveResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Act on a directive
 */
export const actOnDirective = <ThrowOnError extends boolean = true>(options: Options<ActOnDirectiveData, ThrowOnError>): RequestResult<ActOnDirectiveResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ActOnDirectiveResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/actions/{action}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List playbooks
 */
export const listPlaybooks = <ThrowOnError extends boolean = true>(options?: Options<ListPlaybooksData, ThrowOnError>): RequestResult<ListPlaybooksResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListPlaybooksResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/playbooks',
    ...options
});

/**
 * Add a playbook
 */
export const addPlaybook = <ThrowOnError extends boolean = true>(options: Options<AddPlaybookData, ThrowOnError>): RequestResult<AddPlaybookResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AddPlaybookResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/playbooks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show a playbook and its versions
 */
export const getPlaybook = <ThrowOnError extends boolean = true>(options: Options<GetPlaybookData, ThrowOnError>): RequestResult<GetPlaybookResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetPlaybookResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/playbooks/{agency}/{instrument}',
    ...options
});

/**
 * Publish a new version of a playbook
 */
export const changePlaybook = <ThrowOnError extends boolean = true>(options: Options<ChangePlaybookData, ThrowOnError>): RequestResult<ChangePlaybookResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).patch<ChangePlaybookResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/playbooks/{agency}/{instrument}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show a version of a playbook
 */
export const getPlaybookVersion = <ThrowOnError extends boolean = true>(options: Options<GetPlaybookVersionData, ThrowOnError>): RequestResult<GetPlaybookVersionResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetPlaybookVersionResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/playbook-versions/{id}',
    ...options
});

/**
 * Preview what a playbook would start
 */
export const previewPlaybook = <ThrowOnError extends boolean = true>(options: Options<PreviewPlaybookData, ThrowOnError>): RequestResult<PreviewPlaybookResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<PreviewPlaybookResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/playbook-previews',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Retire a playbook
 */
export const retirePlaybook = <ThrowOnError extends boolean = true>(options: Options<RetirePlaybookData, ThrowOnError>): RequestResult<RetirePlaybookResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RetirePlaybookResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/playbooks/{agency}/{instrument}/retire',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show the playbook of a directive
 */
export const getDirectivePlaybook = <ThrowOnError extends boolean = true>(options: Options<GetDirectivePlaybookData, ThrowOnError>): RequestResult<GetDirectivePlaybookResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetDirectivePlaybookResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/playbook',
    ...options
});

/**
 * Choose the playbook of a directive
 */
export const changeDirectivePlaybook = <ThrowOnError extends boolean = true>(options: Options<ChangeDirectivePlaybookData, ThrowOnError>): RequestResult<ChangeDirectivePlaybookResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<ChangeDirectivePlaybookResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/playbook',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add a member whom the playbook suggests
 */
export const acceptProposedMember = <ThrowOnError extends boolean = true>(options: Options<AcceptProposedMemberData, ThrowOnError>): RequestResult<AcceptProposedMemberResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<AcceptProposedMemberResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/playbook/proposed-members/{id}/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Decline a member whom the playbook suggests
 */
export const declineProposedMember = <ThrowOnError extends boolean = true>(options: Options<DeclineProposedMemberData, ThrowOnError>): RequestResult<DeclineProposedMemberResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<DeclineProposedMemberResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/playbook/proposed-members/{id}/decline',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Search directives and their documents
 */
export const search = <ThrowOnError extends boolean = true>(options: Options<SearchData, ThrowOnError>): RequestResult<SearchResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<SearchResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/search',
    ...options
});

/**
 * Show your work
 */
export const getMyWork = <ThrowOnError extends boolean = true>(options?: Options<GetMyWorkData, ThrowOnError>): RequestResult<GetMyWorkResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<GetMyWorkResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/my-work',
    ...options
});

/**
 * List the letters sent to an agency
 */
export const listLettersToAgency = <ThrowOnError extends boolean = true>(options: Options<ListLettersToAgencyData, ThrowOnError>): RequestResult<ListLettersToAgencyResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListLettersToAgencyResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/agencies/{id}/letters',
    ...options
});

/**
 * Show the overview
 */
export const getOverview = <ThrowOnError extends boolean = true>(options?: Options<GetOverviewData, ThrowOnError>): RequestResult<GetOverviewResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<GetOverviewResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/overview',
    ...options
});

/**
 * List deadlines by day
 */
export const listCalendarItems = <ThrowOnError extends boolean = true>(options: Options<ListCalendarItemsData, ThrowOnError>): RequestResult<ListCalendarItemsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ListCalendarItemsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendar',
    ...options
});

/**
 * Show the docket
 */
export const getDocket = <ThrowOnError extends boolean = true>(options?: Options<GetDocketData, ThrowOnError>): RequestResult<GetDocketResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<GetDocketResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/docket',
    ...options
});

/**
 * Download the docket as a spreadsheet
 */
export const getDocketSheet = <ThrowOnError extends boolean = true>(options?: Options<GetDocketSheetData, ThrowOnError>): RequestResult<GetDocketSheetResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<GetDocketSheetResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/docket/xlsx',
    ...options
});

/**
 * Fetch a calendar feed by its secret address
 */
export const getDeadlineFeed = <ThrowOnError extends boolean = true>(options: Options<GetDeadlineFeedData, ThrowOnError>): RequestResult<GetDeadlineFeedResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetDeadlineFeedResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/feeds/deadlines/{file}',
    ...options
});

/**
 * List proposed dates
 */
export const listProposals = <ThrowOnError extends boolean = true>(options?: Options<ListProposalsData, ThrowOnError>): RequestResult<ListProposalsResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListProposalsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/deadline-proposals',
    ...options
});

/**
 * List overrides across directives
 */
export const listAllOverrides = <ThrowOnError extends boolean = true>(options?: Options<ListAllOverridesData, ThrowOnError>): RequestResult<ListAllOverridesResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListAllOverridesResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/overrides',
    ...options
});

/**
 * Show the state of the installation
 */
export const getStatus = <ThrowOnError extends boolean = true>(options?: Options<GetStatusData, ThrowOnError>): RequestResult<GetStatusResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<GetStatusResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/status',
    ...options
});

/**
 * List what needs attention
 */
export const listFindings = <ThrowOnError extends boolean = true>(options?: Options<ListFindingsData, ThrowOnError>): RequestResult<ListFindingsResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListFindingsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/findings',
    ...options
});

/**
 * Show what needs attention in a directive
 */
export const getDirectiveFindings = <ThrowOnError extends boolean = true>(options: Options<GetDirectiveFindingsData, ThrowOnError>): RequestResult<GetDirectiveFindingsResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetDirectiveFindingsResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/findings',
    ...options
});

/**
 * Check a directive again
 */
export const lookAgain = <ThrowOnError extends boolean = true>(options: Options<LookAgainData, ThrowOnError>): RequestResult<LookAgainResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<LookAgainResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/findings/look-again',
    ...options
});

/**
 * Trace each demand to its proof
 */
export const getTrace = <ThrowOnError extends boolean = true>(options: Options<GetTraceData, ThrowOnError>): RequestResult<GetTraceResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetTraceResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/trace',
    ...options
});

/**
 * Download the trace as a spreadsheet
 */
export const getTraceSheet = <ThrowOnError extends boolean = true>(options: Options<GetTraceSheetData, ThrowOnError>): RequestResult<GetTraceSheetResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<GetTraceSheetResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/trace/xlsx',
    ...options
});

/**
 * Show a directive with the panels beside its tabs
 */
export const showDirectivePage = <ThrowOnError extends boolean = true>(options: Options<ShowDirectivePageData, ThrowOnError>): RequestResult<ShowDirectivePageResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ShowDirectivePageResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/page',
    ...options
});

/**
 * Show the data of one tab of a directive
 */
export const showDirectiveTab = <ThrowOnError extends boolean = true>(options: Options<ShowDirectiveTabData, ThrowOnError>): RequestResult<ShowDirectiveTabResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).get<ShowDirectiveTabResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/directives/{reference}/tabs/{tab}',
    ...options
});

/**
 * List background work that failed or waits
 */
export const listQueue = <ThrowOnError extends boolean = true>(options?: Options<ListQueueData, ThrowOnError>): RequestResult<ListQueueResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<ListQueueResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/queue',
    ...options
});

/**
 * Retry background work that failed
 */
export const retryEffect = <ThrowOnError extends boolean = true>(options: Options<RetryEffectData, ThrowOnError>): RequestResult<RetryEffectResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<RetryEffectResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/queue/{id}/retry',
    ...options
});

/**
 * Dismiss background work that a person has dealt with
 */
export const dismissEffect = <ThrowOnError extends boolean = true>(options: Options<DismissEffectData, ThrowOnError>): RequestResult<DismissEffectResponses, unknown, ThrowOnError, 'data'> => (options.client ?? client).post<DismissEffectResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/queue/{id}/dismiss',
    ...options
});

/**
 * Show what the set-up of this installation still takes
 */
export const getSetup = <ThrowOnError extends boolean = true>(options?: Options<GetSetupData, ThrowOnError>): RequestResult<GetSetupResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).get<GetSetupResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/setup',
    ...options
});

/**
 * Send a test to your own address
 */
export const testMail = <ThrowOnError extends boolean = true>(options?: Options<TestMailData, ThrowOnError>): RequestResult<TestMailResponses, unknown, ThrowOnError, 'data'> => (options?.client ?? client).post<TestMailResponses, unknown, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/setup/mail-tests',
    ...options
});
