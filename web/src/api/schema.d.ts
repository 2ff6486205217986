// Made from the API's own description by test/http/api-types.spec.ts. Do not edit.

export interface paths {
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_show"];
        put?: never;
        post: operations["Session_open"];
        delete: operations["Session_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Account_listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_endSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Account_showFactor"];
        put?: never;
        post: operations["Account_beginFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_confirmFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_removeFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Account_listTokens"];
        put?: never;
        post: operations["Account_makeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/tokens/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_endToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Account_listFeeds"];
        put?: never;
        post: operations["Account_makeFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/feeds/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_endFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Link_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Link_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Link_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/assignable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignable_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignInAdmin_show"];
        put: operations["SignInAdmin_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/service-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignInAdmin_service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignInAdmin_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignInAdmin_listTokens"];
        put?: never;
        post: operations["SignInAdmin_makeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/tokens/{token_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignInAdmin_endToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Person_list"];
        put?: never;
        post: operations["Person_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Person_change"];
        trace?: never;
    };
    "/api/v1/people/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Person_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/invite-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Person_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agencies_list"];
        put?: never;
        post: operations["Agencies_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agencies_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Agencies_change"];
        trace?: never;
    };
    "/api/v1/agencies/{id}/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agencies_instrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agencies_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}/contacts/{contact_id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agencies_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/addressees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agencies_addressees"];
        put?: never;
        post: operations["Agencies_addressee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Visibility_visibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members_list"];
        put?: never;
        post: operations["Members_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/members/{person_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Members_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/walls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Members_wall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/walls/{person_id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Members_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Talk_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Talk_comments"];
        put?: never;
        post: operations["Talk_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/comments/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Talk_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Talk_tasks"];
        put?: never;
        post: operations["Talk_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Talk_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/tasks/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Talk_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_list"];
        put?: never;
        post: operations["Documents_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/documents/{id}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_pages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/calendar-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarMail_show"];
        put: operations["CalendarMail_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deadlines_list"];
        put?: never;
        post: operations["Deadlines_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/deadlines/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deadlines_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/deadlines/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deadlines_explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/deadlines/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deadlines_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-proposals/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposalDecisions_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-calculator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calculator_answer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendars_list"];
        put?: never;
        post: operations["Calendars_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendars_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Calendars_addDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/days/{on}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Calendars_removeDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rules_list"];
        put?: never;
        post: operations["Rules_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rules_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Rules_change"];
        trace?: never;
    };
    "/api/v1/rules/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rules_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Review_review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewWork_demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewWork_obligation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/obligations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ReviewWork_change"];
        trace?: never;
    };
    "/api/v1/directives/{reference}/obligations/{id}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewWork_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Readings_reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/readings/{id}/alternatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Readings_alternative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/readings/{id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Readings_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/readings/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Readings_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/reopenings/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Readings_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Questions_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/questions/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Questions_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/questions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Questions_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/questions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Questions_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/modifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Modifications_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/modifications/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Modifications_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/modifications/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Modifications_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contacts_contacts"];
        put?: never;
        post: operations["Contacts_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/contacts/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contacts_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/contacts/{id}/not-confirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contacts_notConfirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/contacts/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contacts_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/contacts/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contacts_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/contact-notes/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contacts_voidANote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grounds_grounds"];
        put?: never;
        post: operations["Grounds_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/grounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Grounds_rewrite"];
        trace?: never;
    };
    "/api/v1/directives/{reference}/hypotheses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grounds_hypothesis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/hypotheses/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grounds_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications_notifications"];
        put?: never;
        post: operations["Notifications_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Notifications_change"];
        trace?: never;
    };
    "/api/v1/directives/{reference}/notifications/{id}/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notifications_sent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/notifications/{id}/not-needed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notifications_notNeeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/notifications/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notifications_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Holds_holds"];
        put?: never;
        post: operations["Holds_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/holds/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Holds_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/holds/{id}/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Holds_addSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/hold-systems/{id}/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Holds_recordDeletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/hold-systems/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Holds_voidSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notices_notices"];
        put?: never;
        post: operations["Notices_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/notices/{id}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notices_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/notices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeSteps_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/notices/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeSteps_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/notice-recipients/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeSteps_withdrawFrom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticePage_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticePage_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/authenticity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Authenticity_view"];
        put?: never;
        post: operations["Authenticity_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/authenticity/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Authenticity_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Overrides_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/overrides/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Overrides_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/scope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Scoping_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/scope/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Scoping_items"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/scope/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Scoping_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Scoping_listOptions"];
        put?: never;
        post: operations["Scoping_addOption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/options/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Scoping_changeOption"];
        trace?: never;
    };
    "/api/v1/directives/{reference}/options/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Scoping_withdrawOption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_list"];
        put?: never;
        post: operations["Decisions_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/decisions/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decisions_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/decisions/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decisions_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scope-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Registers_list"];
        put?: never;
        post: operations["Registers_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scope-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Registers_change"];
        trace?: never;
    };
    "/api/v1/scope-lists/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Registers_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Registers_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readiness/{id}/{way}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Registers_record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Remediation_measures"];
        put?: never;
        post: operations["Remediation_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/measures/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Remediation_bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/evidence/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Remediation_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/evidence/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Remediation_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Remediation_commitments"];
        put?: never;
        post: operations["Remediation_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/measures/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Measures_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/measures/{id}/verifier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Measures_verifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/measures/{id}/dependencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Measures_dependencies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/measures/{id}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Releases_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/releases/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Releases_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/releases/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Releases_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/releases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Releases_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Breaches_list"];
        put?: never;
        post: operations["Breaches_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/breaches/{id}/assess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Breaches_assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/breaches/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Breaches_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/monitoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Monitoring_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/obligations/{id}/stand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Monitoring_obligationStands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/obligations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Monitoring_obligationEnds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/commitments/{id}/stand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Monitoring_commitmentStands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/commitments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Monitoring_commitmentEnds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/switches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Switches_list"];
        put?: never;
        post: operations["Switches_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/switches/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Switches_renewSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/switches/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Switches_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/switches/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Switches_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/switches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SwitchCalls_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/measures/{id}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SwitchCalls_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/measures/{id}/switch/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SwitchCalls_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/measures/{id}/switch/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SwitchCalls_dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/proceedings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Appeals_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/proceedings/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Appeals_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Letters_list"];
        put?: never;
        post: operations["Letters_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Letters_write"];
        trace?: never;
    };
    "/api/v1/directives/{reference}/letters/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LetterCopies_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/letters/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LetterCopies_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/letters/{id}/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LetterCopies_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/letters/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LetterSteps_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/letters/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LetterSteps_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/letters/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LetterSteps_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/letters/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LetterSteps_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Casework_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Facts_details"];
        trace?: never;
    };
    "/api/v1/directives/{reference}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Facts_receipts"];
        put?: never;
        post: operations["Facts_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/left-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LeftWork_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/left-work/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LeftWork_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Insight_list"];
        put?: never;
        post: operations["Casework_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Casework_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments_assignments"];
        put?: never;
        post: operations["Assignments_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/assignments/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assignments_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/assignments/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assignments_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Playbooks_list"];
        put?: never;
        post: operations["Playbooks_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks/{agency}/{instrument}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Playbooks_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Playbooks_change"];
        trace?: never;
    };
    "/api/v1/playbook-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Playbooks_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbook-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Playbooks_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks/{agency}/{instrument}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Playbooks_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/playbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DirectivePlaybook_view"];
        put?: never;
        post: operations["DirectivePlaybook_put"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/playbook/proposed-members/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DirectivePlaybook_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/playbook/proposed-members/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DirectivePlaybook_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Insight_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Insight_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Insight_sentTo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Insight_see"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/docket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/docket/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_sheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/deadlines/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feed_deadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverridesAcross_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Status_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Findings_across"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Findings_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/findings/look-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Findings_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Trace_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{reference}/trace/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Trace_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Session_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            role: "administrator" | "counsel" | "lead_counsel" | "contributor" | "executive" | "auditor" | "guest";
                            zone: string;
                        };
                        abilities: string[];
                        organisation: string;
                        second_factor: {
                            set: boolean;
                            due: boolean;
                        };
                    };
                };
            };
        };
    };
    Session_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            role: "administrator" | "counsel" | "lead_counsel" | "contributor" | "executive" | "auditor" | "guest";
                            zone: string;
                        };
                        abilities: string[];
                        organisation: string;
                        second_factor: {
                            set: boolean;
                            due: boolean;
                        };
                    };
                };
            };
        };
    };
    Session_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Account_listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            here: boolean;
                            agent: string;
                            address: string;
                            /** Format: date-time */
                            made_at: string;
                            /** Format: date-time */
                            seen_at: string;
                            /** Format: date-time */
                            ends_at: string;
                        }[];
                    };
                };
            };
        };
    };
    Account_endSession: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            here: boolean;
                            agent: string;
                            address: string;
                            /** Format: date-time */
                            made_at: string;
                            /** Format: date-time */
                            seen_at: string;
                            /** Format: date-time */
                            ends_at: string;
                        }[];
                    };
                };
            };
        };
    };
    Account_showFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        set_at: string | null;
                        recovery_codes_left: number;
                        required: boolean;
                    };
                };
            };
        };
    };
    Account_beginFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        uri: string;
                    };
                };
            };
        };
    };
    Account_confirmFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recovery_codes: string[];
                    };
                };
            };
        };
    };
    Account_removeFactor: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        set_at: string | null;
                        recovery_codes_left: number;
                        required: boolean;
                    };
                };
            };
        };
    };
    Account_listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            scopes: ("read" | "write")[];
                            /** Format: date-time */
                            made_at: string;
                            /** Format: date-time */
                            expires_at: string;
                            used_at: string | null;
                            /** @enum {string} */
                            state: "active" | "expired" | "ended";
                        }[];
                    };
                };
            };
        };
    };
    Account_makeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: ("read" | "write")[];
                    days: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        made: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            scopes: ("read" | "write")[];
                            /** Format: date-time */
                            made_at: string;
                            /** Format: date-time */
                            expires_at: string;
                            used_at: string | null;
                            /** @enum {string} */
                            state: "active" | "expired" | "ended";
                        };
                    };
                };
            };
        };
    };
    Account_endToken: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            scopes: ("read" | "write")[];
                            /** Format: date-time */
                            made_at: string;
                            /** Format: date-time */
                            expires_at: string;
                            used_at: string | null;
                            /** @enum {string} */
                            state: "active" | "expired" | "ended";
                        }[];
                    };
                };
            };
        };
    };
    Account_listFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: date-time */
                            made_at: string;
                            used_at: string | null;
                            /** @enum {string} */
                            state: "active" | "ended";
                        }[];
                    };
                };
            };
        };
    };
    Account_makeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                        made: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: date-time */
                            made_at: string;
                            used_at: string | null;
                            /** @enum {string} */
                            state: "active" | "ended";
                        };
                    };
                };
            };
        };
    };
    Account_endFeed: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: date-time */
                            made_at: string;
                            used_at: string | null;
                            /** @enum {string} */
                            state: "active" | "ended";
                        }[];
                    };
                };
            };
        };
    };
    Link_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "first_administrator" | "invitation" | "password_reset" | "sign_in";
                        email: string | null;
                        name: string | null;
                        /** Format: date-time */
                        expires_at: string;
                    };
                };
            };
        };
    };
    Link_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /** Format: email */
                    email?: string;
                    name?: string;
                    password?: string;
                    code?: string;
                    zone?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            role: "administrator" | "counsel" | "lead_counsel" | "contributor" | "executive" | "auditor" | "guest";
                            zone: string;
                        };
                        abilities: string[];
                        organisation: string;
                        second_factor: {
                            set: boolean;
                            due: boolean;
                        };
                    };
                };
            };
        };
    };
    Link_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Assignable_list: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            role: "administrator" | "counsel" | "lead_counsel" | "contributor" | "executive" | "auditor" | "guest";
                            firm: string | null;
                        }[];
                    };
                };
            };
        };
    };
    SignInAdmin_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        second_factor_required: boolean;
                    };
                };
            };
        };
    };
    SignInAdmin_change: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    second_factor_required: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        second_factor_required: boolean;
                    };
                };
            };
        };
    };
    SignInAdmin_service: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    role: "counsel" | "lead_counsel" | "contributor" | "executive" | "auditor";
                    zone: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        email: string;
                        /** @enum {string} */
                        role: "administrator" | "counsel" | "lead_counsel" | "contributor" | "executive" | "auditor" | "guest";
                        /** @enum {string} */
                        kind: "human" | "service";
                        firm: string | null;
                        zone: string;
                        second_factor_set: boolean;
                        /** @enum {string} */
                        state: "active" | "invited" | "ended";
                        version: number;
                        last_seen_at: string | null;
                    };
                };
            };
        };
    };
    SignInAdmin_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        email: string;
                        /** @enum {string} */
                        role: "administrator" | "counsel" | "lead_counsel" | "contributor" | "executive" | "auditor" | "guest";
                        /** @enum {string} */
                        kind: "human" | "service";
                        firm: string | null;
                        zone: string;
                        second_factor_set: boolean;
                        /** @enum {string} */
                        state: "active" | "invited" | "ended";
                        version: number;
                        last_seen_at: string | null;
                    };
                };
            };
        };
    };
    SignInAdmin_listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            scopes: ("read" | "write")[];
                            /** Format: date-time */
                            made_at: string;
                            /** Format: date-time */
                            expires_at: string;
                            used_at: string | null;
                            /** @enum {string} */
                            state: "active" | "expired" | "ended";
                        }[];
                    };
                };
            };
        };
    };
    SignInAdmin_makeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: ("read" | "write")[];
                    days: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        made: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            scopes: ("read" | "write")[];
                            /** Format: date-time */
                            made_at: string;
                            /** Format: date-time */
                            expires_at: string;
                            used_at: string | null;
                            /** @enum {string} */
                            state: "active" | "expired" | "ended";
                        };
                    };
                };
            };
        };
    };
    SignInAdmin_endToken: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            scopes: ("read" | "write")[];
                            /** Format: date-time */
                            made_at: string;
                            /** Format: date-time */
                            expires_at: string;
                            used_at: string | null;
                            /** @enum {string} */
                            state: "active" | "expired" | "ended";
                        }[];
                    };
                };
            };
        };
    };
    Person_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            role: "administrator" | "counsel" | "lead_counsel" | "contributor" | "executive" | "auditor" | "guest";
                            /** @enum {string} */
                            kind: "human" | "service";
                            firm: string | null;
                            zone: string;
                            second_factor_set: boolean;
                            /** @enum {string} */
                            state: "active" | "invited" | "ended";
                            version: number;
                            last_seen_at: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    Person_invite: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    name: string;
                    /** @enum {string} */
                    role: "administrator" | "counsel" | "lead_counsel" | "contributor" | "executive" | "auditor" | "guest";
                    /** @default null */
                    firm?: string | null;
                    zone: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        email: string;
                        /** @enum {string} */
                        role: "administrator" | "counsel" | "lead_counsel" | "contributor" | "executive" | "auditor" | "guest";
                        /** @enum {string} */
                        kind: "human" | "service";
                        firm: string | null;
                        zone: string;
                        second_factor_set: boolean;
                        /** @enum {string} */
                        state: "active" | "invited" | "ended";
                        version: number;
                        last_seen_at: string | null;
                    };
                };
            };
        };
    };
    Person_change: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    role?: "administrator" | "counsel" | "lead_counsel" | "contributor" | "executive" | "auditor" | "guest";
                    firm?: string;
                    zone?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        email: string;
                        /** @enum {string} */
                        role: "administrator" | "counsel" | "lead_counsel" | "contributor" | "executive" | "auditor" | "guest";
                        /** @enum {string} */
                        kind: "human" | "service";
                        firm: string | null;
                        zone: string;
                        second_factor_set: boolean;
                        /** @enum {string} */
                        state: "active" | "invited" | "ended";
                        version: number;
                        last_seen_at: string | null;
                    };
                };
            };
        };
    };
    Person_end: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        email: string;
                        /** @enum {string} */
                        role: "administrator" | "counsel" | "lead_counsel" | "contributor" | "executive" | "auditor" | "guest";
                        /** @enum {string} */
                        kind: "human" | "service";
                        firm: string | null;
                        zone: string;
                        second_factor_set: boolean;
                        /** @enum {string} */
                        state: "active" | "invited" | "ended";
                        version: number;
                        last_seen_at: string | null;
                    };
                };
            };
        };
    };
    Person_again: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        email: string;
                        /** @enum {string} */
                        role: "administrator" | "counsel" | "lead_counsel" | "contributor" | "executive" | "auditor" | "guest";
                        /** @enum {string} */
                        kind: "human" | "service";
                        firm: string | null;
                        zone: string;
                        second_factor_set: boolean;
                        /** @enum {string} */
                        state: "active" | "invited" | "ended";
                        version: number;
                        last_seen_at: string | null;
                    };
                };
            };
        };
    };
    Agencies_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                            short_name: string;
                            jurisdiction: string;
                            zone: string;
                            place: string;
                            office_address: string | null;
                            office_hours: {
                                monday: {
                                    opens: string;
                                    closes: string;
                                } | null;
                                tuesday: {
                                    opens: string;
                                    closes: string;
                                } | null;
                                wednesday: {
                                    opens: string;
                                    closes: string;
                                } | null;
                                thursday: {
                                    opens: string;
                                    closes: string;
                                } | null;
                                friday: {
                                    opens: string;
                                    closes: string;
                                } | null;
                                saturday: {
                                    opens: string;
                                    closes: string;
                                } | null;
                                sunday: {
                                    opens: string;
                                    closes: string;
                                } | null;
                            } | null;
                            website: string | null;
                            source: string | null;
                            hours_source: string | null;
                            read_on: string | null;
                            /** @enum {string} */
                            checked: "checked" | "to_be_confirmed";
                            instruments: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                name: string;
                                description: string | null;
                                citation: string | null;
                            }[];
                            contacts_count: number;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Agencies_add: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    short_name: string;
                    jurisdiction: string;
                    zone: string;
                    place: string;
                    /** @default null */
                    office_address?: string | null;
                    /** @default null */
                    website?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                        short_name: string;
                        jurisdiction: string;
                        zone: string;
                        place: string;
                        office_address: string | null;
                        office_hours: {
                            monday: {
                                opens: string;
                                closes: string;
                            } | null;
                            tuesday: {
                                opens: string;
                                closes: string;
                            } | null;
                            wednesday: {
                                opens: string;
                                closes: string;
                            } | null;
                            thursday: {
                                opens: string;
                                closes: string;
                            } | null;
                            friday: {
                                opens: string;
                                closes: string;
                            } | null;
                            saturday: {
                                opens: string;
                                closes: string;
                            } | null;
                            sunday: {
                                opens: string;
                                closes: string;
                            } | null;
                        } | null;
                        website: string | null;
                        source: string | null;
                        hours_source: string | null;
                        read_on: string | null;
                        /** @enum {string} */
                        checked: "checked" | "to_be_confirmed";
                        instruments: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                            description: string | null;
                            citation: string | null;
                        }[];
                        contacts_count: number;
                        version: number;
                        contacts: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            office: string | null;
                            email: string | null;
                            phone: string | null;
                            verified_at: string | null;
                            verified_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            verified_how: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Agencies_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                        short_name: string;
                        jurisdiction: string;
                        zone: string;
                        place: string;
                        office_address: string | null;
                        office_hours: {
                            monday: {
                                opens: string;
                                closes: string;
                            } | null;
                            tuesday: {
                                opens: string;
                                closes: string;
                            } | null;
                            wednesday: {
                                opens: string;
                                closes: string;
                            } | null;
                            thursday: {
                                opens: string;
                                closes: string;
                            } | null;
                            friday: {
                                opens: string;
                                closes: string;
                            } | null;
                            saturday: {
                                opens: string;
                                closes: string;
                            } | null;
                            sunday: {
                                opens: string;
                                closes: string;
                            } | null;
                        } | null;
                        website: string | null;
                        source: string | null;
                        hours_source: string | null;
                        read_on: string | null;
                        /** @enum {string} */
                        checked: "checked" | "to_be_confirmed";
                        instruments: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                            description: string | null;
                            citation: string | null;
                        }[];
                        contacts_count: number;
                        version: number;
                        contacts: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            office: string | null;
                            email: string | null;
                            phone: string | null;
                            verified_at: string | null;
                            verified_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            verified_how: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Agencies_change: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    short_name?: string;
                    jurisdiction?: string;
                    zone?: string;
                    place?: string;
                    /** @default null */
                    office_address?: string | null;
                    /** @default null */
                    website?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                        short_name: string;
                        jurisdiction: string;
                        zone: string;
                        place: string;
                        office_address: string | null;
                        office_hours: {
                            monday: {
                                opens: string;
                                closes: string;
                            } | null;
                            tuesday: {
                                opens: string;
                                closes: string;
                            } | null;
                            wednesday: {
                                opens: string;
                                closes: string;
                            } | null;
                            thursday: {
                                opens: string;
                                closes: string;
                            } | null;
                            friday: {
                                opens: string;
                                closes: string;
                            } | null;
                            saturday: {
                                opens: string;
                                closes: string;
                            } | null;
                            sunday: {
                                opens: string;
                                closes: string;
                            } | null;
                        } | null;
                        website: string | null;
                        source: string | null;
                        hours_source: string | null;
                        read_on: string | null;
                        /** @enum {string} */
                        checked: "checked" | "to_be_confirmed";
                        instruments: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                            description: string | null;
                            citation: string | null;
                        }[];
                        contacts_count: number;
                        version: number;
                        contacts: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            office: string | null;
                            email: string | null;
                            phone: string | null;
                            verified_at: string | null;
                            verified_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            verified_how: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Agencies_instrument: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    /** @default null */
                    description?: string | null;
                    /** @default null */
                    citation?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                        short_name: string;
                        jurisdiction: string;
                        zone: string;
                        place: string;
                        office_address: string | null;
                        office_hours: {
                            monday: {
                                opens: string;
                                closes: string;
                            } | null;
                            tuesday: {
                                opens: string;
                                closes: string;
                            } | null;
                            wednesday: {
                                opens: string;
                                closes: string;
                            } | null;
                            thursday: {
                                opens: string;
                                closes: string;
                            } | null;
                            friday: {
                                opens: string;
                                closes: string;
                            } | null;
                            saturday: {
                                opens: string;
                                closes: string;
                            } | null;
                            sunday: {
                                opens: string;
                                closes: string;
                            } | null;
                        } | null;
                        website: string | null;
                        source: string | null;
                        hours_source: string | null;
                        read_on: string | null;
                        /** @enum {string} */
                        checked: "checked" | "to_be_confirmed";
                        instruments: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                            description: string | null;
                            citation: string | null;
                        }[];
                        contacts_count: number;
                        version: number;
                        contacts: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            office: string | null;
                            email: string | null;
                            phone: string | null;
                            verified_at: string | null;
                            verified_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            verified_how: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Agencies_contact: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default null */
                    office?: string | null;
                    /** @default null */
                    email?: string | null;
                    /** @default null */
                    phone?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        office: string | null;
                        email: string | null;
                        phone: string | null;
                        verified_at: string | null;
                        verified_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        verified_how: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Agencies_verify: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    how: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        office: string | null;
                        email: string | null;
                        phone: string | null;
                        verified_at: string | null;
                        verified_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        verified_how: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Agencies_addressees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            jurisdiction: string;
                            address: string | null;
                        }[];
                    };
                };
            };
        };
    };
    Agencies_addressee: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    jurisdiction: string;
                    /** @default null */
                    address?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        jurisdiction: string;
                        address: string | null;
                    };
                };
            };
        };
    };
    Visibility_visibility: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    visibility: "restricted" | "sealed";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reference: string;
                        version: number;
                    };
                };
            };
        };
    };
    Members_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            role: string;
                            firm: string | null;
                            /** @enum {string} */
                            level: "case" | "work" | "read";
                            source: string;
                            /** Format: date-time */
                            from: string;
                            until: string | null;
                        }[];
                        walls: {
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            reason: string;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            made_at: string;
                        }[];
                        who_sees: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    Members_add: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    person_id: string;
                    /** @enum {string} */
                    level: "case" | "work" | "read";
                    /** @default null */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            role: string;
                            firm: string | null;
                            /** @enum {string} */
                            level: "case" | "work" | "read";
                            source: string;
                            /** Format: date-time */
                            from: string;
                            until: string | null;
                        }[];
                        walls: {
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            reason: string;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            made_at: string;
                        }[];
                        who_sees: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    Members_end: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            role: string;
                            firm: string | null;
                            /** @enum {string} */
                            level: "case" | "work" | "read";
                            source: string;
                            /** Format: date-time */
                            from: string;
                            until: string | null;
                        }[];
                        walls: {
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            reason: string;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            made_at: string;
                        }[];
                        who_sees: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    Members_wall: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    person_id: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            role: string;
                            firm: string | null;
                            /** @enum {string} */
                            level: "case" | "work" | "read";
                            source: string;
                            /** Format: date-time */
                            from: string;
                            until: string | null;
                        }[];
                        walls: {
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            reason: string;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            made_at: string;
                        }[];
                        who_sees: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    Members_lift: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            role: string;
                            firm: string | null;
                            /** @enum {string} */
                            level: "case" | "work" | "read";
                            source: string;
                            /** Format: date-time */
                            from: string;
                            until: string | null;
                        }[];
                        walls: {
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            reason: string;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            made_at: string;
                        }[];
                        who_sees: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    Talk_timeline: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            seq: number;
                            kind: string;
                            /** @enum {string} */
                            class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                            /** Format: date-time */
                            at: string;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            sentence: string;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    Talk_comments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            body: string | null;
                            /** @enum {string} */
                            class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                            capacity: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            voided_at: string | null;
                            void_reason: string | null;
                        }[];
                    };
                };
            };
        };
    };
    Talk_comment: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    /** @enum {string} */
                    class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                    /** @default  */
                    capacity?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        body: string | null;
                        /** @enum {string} */
                        class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                        capacity: string;
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        voided_at: string | null;
                        void_reason: string | null;
                    };
                };
            };
        };
    };
    Talk_void: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        body: string | null;
                        /** @enum {string} */
                        class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                        capacity: string;
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        voided_at: string | null;
                        void_reason: string | null;
                    };
                };
            };
        };
    };
    Talk_tasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            subject: string;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            due_at: string | null;
                            due_zone: string | null;
                            late: boolean;
                            done_at: string | null;
                            done_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            cancelled_at: string | null;
                            version: number;
                            reference: string;
                            directive_title: string;
                        }[];
                    };
                };
            };
        };
    };
    Talk_task: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: string;
                    /** Format: uuid */
                    person_id: string;
                    /** @default null */
                    due_at?: string | null;
                    /** @default null */
                    due_zone?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        kind: string;
                        subject: string;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        due_at: string | null;
                        due_zone: string | null;
                        late: boolean;
                        done_at: string | null;
                        done_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        cancelled_at: string | null;
                        version: number;
                        reference: string;
                        directive_title: string;
                    };
                };
            };
        };
    };
    Talk_done: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        kind: string;
                        subject: string;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        due_at: string | null;
                        due_zone: string | null;
                        late: boolean;
                        done_at: string | null;
                        done_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        cancelled_at: string | null;
                        version: number;
                        reference: string;
                        directive_title: string;
                    };
                };
            };
        };
    };
    Talk_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        kind: string;
                        subject: string;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        due_at: string | null;
                        due_zone: string | null;
                        late: boolean;
                        done_at: string | null;
                        done_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        cancelled_at: string | null;
                        version: number;
                        reference: string;
                        directive_title: string;
                    };
                };
            };
        };
    };
    Documents_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            file_name: string;
                            media_type: string;
                            size: number;
                            sha256: string;
                            /** @enum {string} */
                            class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                            /** @enum {string} */
                            origin: "received" | "produced" | "letter";
                            /** @enum {string} */
                            state: "reading" | "readable" | "needs_a_person";
                            reason: string | null;
                            page_count: number | null;
                            quarantined_at: string | null;
                            malware: string | null;
                            added_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            added_at: string;
                            version: number;
                            answers_id: string | null;
                        }[];
                    };
                };
            };
        };
    };
    Documents_add: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    title?: string;
                    class?: string;
                    origin?: string;
                    receipt_id?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        file_name: string;
                        media_type: string;
                        size: number;
                        sha256: string;
                        /** @enum {string} */
                        class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                        /** @enum {string} */
                        origin: "received" | "produced" | "letter";
                        /** @enum {string} */
                        state: "reading" | "readable" | "needs_a_person";
                        reason: string | null;
                        page_count: number | null;
                        quarantined_at: string | null;
                        malware: string | null;
                        added_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        added_at: string;
                        version: number;
                    };
                };
            };
        };
    };
    Documents_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        file_name: string;
                        media_type: string;
                        size: number;
                        sha256: string;
                        /** @enum {string} */
                        class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                        /** @enum {string} */
                        origin: "received" | "produced" | "letter";
                        /** @enum {string} */
                        state: "reading" | "readable" | "needs_a_person";
                        reason: string | null;
                        page_count: number | null;
                        quarantined_at: string | null;
                        malware: string | null;
                        added_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        added_at: string;
                        version: number;
                    };
                };
            };
        };
    };
    Documents_pages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            page: number;
                            text: string;
                        }[];
                    };
                };
            };
        };
    };
    Documents_content: {
        parameters: {
            query?: {
                inline?: "1";
            };
            header?: never;
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CalendarMail_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        wanted_since: string | null;
                        mail_configured: boolean;
                    };
                };
            };
        };
    };
    CalendarMail_choose: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    wanted: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        wanted_since: string | null;
                        mail_configured: boolean;
                    };
                };
            };
        };
    };
    Deadlines_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            basis: string;
                            critical: boolean;
                            /** @enum {string} */
                            status: "open" | "paused" | "met" | "missed" | "waived";
                            /** Format: date */
                            due_on: string;
                            /** Format: date-time */
                            due_at: string;
                            due_zone: string;
                            place: string;
                            /** @enum {string} */
                            precision: "day" | "instant";
                            safe_by: string | null;
                            /** Format: date-time */
                            act_by: string;
                            late: boolean;
                            settled_at: string | null;
                            demand_id: string | null;
                            rule_id: string | null;
                            provisional: boolean;
                            extension: ("requested" | "agreed") | null;
                            /** @enum {string} */
                            check_needed: "none" | "person" | "second_person";
                            checked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            checked_at: string | null;
                            paused_at: string | null;
                            version: number;
                            events: {
                                seq: number;
                                kind: string;
                                /** Format: date-time */
                                at: string;
                                by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                body: {
                                    [key: string]: unknown;
                                };
                            }[];
                            reminders: {
                                rung: string;
                                person: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                fire_at: string;
                                state: string;
                                state_reason: string | null;
                                sent_at: string | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    Deadlines_set: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: string;
                    basis: string;
                    /** @default false */
                    critical?: boolean;
                    /** @default null */
                    demand_id?: string | null;
                    /** @default null */
                    due_on?: string | null;
                    /** @default null */
                    due_at?: string | null;
                    due_zone: string;
                    /** @default null */
                    safe_by?: string | null;
                } | {
                    by_rule: {
                        rule_id: string;
                        triggers: {
                            [key: string]: {
                                on: string;
                            } | {
                                at: string;
                            } | {
                                local: string;
                            };
                        };
                        zone?: string;
                        calendar?: string;
                        /** Format: date */
                        until?: string;
                    };
                    subject?: string;
                    basis?: string;
                    /** @default false */
                    critical?: boolean;
                    /** @default null */
                    demand_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        basis: string;
                        critical: boolean;
                        /** @enum {string} */
                        status: "open" | "paused" | "met" | "missed" | "waived";
                        /** Format: date */
                        due_on: string;
                        /** Format: date-time */
                        due_at: string;
                        due_zone: string;
                        place: string;
                        /** @enum {string} */
                        precision: "day" | "instant";
                        safe_by: string | null;
                        /** Format: date-time */
                        act_by: string;
                        late: boolean;
                        settled_at: string | null;
                        demand_id: string | null;
                        rule_id: string | null;
                        provisional: boolean;
                        extension: ("requested" | "agreed") | null;
                        /** @enum {string} */
                        check_needed: "none" | "person" | "second_person";
                        checked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        checked_at: string | null;
                        paused_at: string | null;
                        version: number;
                        events: {
                            seq: number;
                            kind: string;
                            /** Format: date-time */
                            at: string;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            body: {
                                [key: string]: unknown;
                            };
                        }[];
                        reminders: {
                            rung: string;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            fire_at: string;
                            state: string;
                            state_reason: string | null;
                            sent_at: string | null;
                        }[];
                    };
                };
            };
        };
    };
    Deadlines_waiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            subject: string;
                            critical: boolean;
                            note: string | null;
                            rule_id: string | null;
                            missing: ("received" | "deemed_received" | "served" | "dated" | "issued" | "posted" | "published" | "entered" | "occurred" | "discovered" | "aware" | "classified" | "hearing" | "return_date" | "decided" | "requested" | "own_act" | "met" | "stated")[];
                        }[];
                    };
                };
            };
        };
    };
    Deadlines_explain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        due_on: string;
                        /** Format: date-time */
                        due_at: string;
                        due_zone: string;
                        place: string;
                        /** @enum {string} */
                        precision: "day" | "instant";
                        /** @enum {string} */
                        bound: "latest" | "earliest";
                        safe_by: string;
                        steps: string[];
                        ambiguous: {
                            /** Format: date */
                            due_on: string;
                            /** Format: date-time */
                            due_at: string;
                            /** @enum {string} */
                            precision: "day" | "instant";
                            why: string;
                        }[];
                        calendar: {
                            id: string;
                            version: string;
                        };
                        tzdb: string;
                        rule: {
                            id: string;
                            title: string;
                            citation: string;
                            checked: boolean;
                            address: string | null;
                            passage: string | null;
                            read_on: string | null;
                            why_unchecked: string | null;
                        } | null;
                        starts_on: string | null;
                        strip: {
                            /** Format: date */
                            on: string;
                            works: boolean;
                            name: string | null;
                        }[];
                    };
                };
            };
        };
    };
    Deadlines_say: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "corrected";
                    basis: string;
                    critical: boolean;
                    reason: string;
                    /** @default null */
                    as_of?: string | null;
                    /** @default null */
                    due_on?: string | null;
                    /** @default null */
                    due_at?: string | null;
                    due_zone: string;
                    /** @default null */
                    safe_by?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "facts_corrected";
                    by_rule: {
                        rule_id: string;
                        triggers: {
                            [key: string]: {
                                on: string;
                            } | {
                                at: string;
                            } | {
                                local: string;
                            };
                        };
                        zone?: string;
                        calendar?: string;
                        /** Format: date */
                        until?: string;
                    };
                    basis?: string;
                    critical: boolean;
                    reason: string;
                    /** @default null */
                    as_of?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "extension_requested";
                    note: string;
                    /** @default null */
                    as_of?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "extension_agreed";
                    agreed_with: string;
                    /** @default null */
                    note?: string | null;
                    /** @default null */
                    as_of?: string | null;
                    period?: {
                        /** @enum {string} */
                        unit: "hour";
                        amount: number;
                        /**
                         * @default forward
                         * @enum {string}
                         */
                        direction?: "forward" | "backward";
                        /**
                         * @default elapsed
                         * @enum {string}
                         */
                        counting?: "elapsed" | "exclude_trigger_hour" | "exclude_non_working_days";
                        /**
                         * @default none
                         * @enum {string}
                         */
                        roll?: "none" | "forward" | "forward_same_time";
                        /** @default null */
                        roll_to?: string | null;
                        /** @default null */
                        cutoff?: {
                            at: string;
                            /** @default false */
                            inclusive?: boolean;
                        } | null;
                    } | {
                        /** @enum {string} */
                        unit: "calendar_day" | "business_day" | "week" | "month" | "year";
                        amount: number;
                        /**
                         * @default forward
                         * @enum {string}
                         */
                        direction?: "forward" | "backward";
                        /** @default false */
                        count_trigger_day?: boolean;
                        /** @default false */
                        clear_days?: boolean;
                        /** @default null */
                        short_period?: number | null;
                        /** @default null */
                        extra?: {
                            days: number;
                            /** @enum {string} */
                            mode: "after_expiry" | "add_to_period";
                        } | null;
                        /**
                         * @default none
                         * @enum {string}
                         */
                        roll?: "none" | "forward" | "backward";
                        /** @default null */
                        roll_to?: string | null;
                        /** @default null */
                        end_of_day?: string | null;
                        /** @default null */
                        cutoff?: {
                            at: string;
                            /** @default false */
                            inclusive?: boolean;
                        } | null;
                        /**
                         * @default latest
                         * @enum {string}
                         */
                        bound?: "latest" | "earliest";
                    };
                    /** @default null */
                    due_on?: string | null;
                    /** @default null */
                    due_at?: string | null;
                    due_zone?: string;
                    /** @default null */
                    safe_by?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "extension_denied";
                    note: string;
                    /** @default null */
                    as_of?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "extended";
                    basis: string;
                    reason: string;
                    /** @default null */
                    document_id?: string | null;
                    /** @default null */
                    as_of?: string | null;
                    period?: {
                        /** @enum {string} */
                        unit: "hour";
                        amount: number;
                        /**
                         * @default forward
                         * @enum {string}
                         */
                        direction?: "forward" | "backward";
                        /**
                         * @default elapsed
                         * @enum {string}
                         */
                        counting?: "elapsed" | "exclude_trigger_hour" | "exclude_non_working_days";
                        /**
                         * @default none
                         * @enum {string}
                         */
                        roll?: "none" | "forward" | "forward_same_time";
                        /** @default null */
                        roll_to?: string | null;
                        /** @default null */
                        cutoff?: {
                            at: string;
                            /** @default false */
                            inclusive?: boolean;
                        } | null;
                    } | {
                        /** @enum {string} */
                        unit: "calendar_day" | "business_day" | "week" | "month" | "year";
                        amount: number;
                        /**
                         * @default forward
                         * @enum {string}
                         */
                        direction?: "forward" | "backward";
                        /** @default false */
                        count_trigger_day?: boolean;
                        /** @default false */
                        clear_days?: boolean;
                        /** @default null */
                        short_period?: number | null;
                        /** @default null */
                        extra?: {
                            days: number;
                            /** @enum {string} */
                            mode: "after_expiry" | "add_to_period";
                        } | null;
                        /**
                         * @default none
                         * @enum {string}
                         */
                        roll?: "none" | "forward" | "backward";
                        /** @default null */
                        roll_to?: string | null;
                        /** @default null */
                        end_of_day?: string | null;
                        /** @default null */
                        cutoff?: {
                            at: string;
                            /** @default false */
                            inclusive?: boolean;
                        } | null;
                        /**
                         * @default latest
                         * @enum {string}
                         */
                        bound?: "latest" | "earliest";
                    };
                    /** @default null */
                    due_on?: string | null;
                    /** @default null */
                    due_at?: string | null;
                    due_zone?: string;
                    /** @default null */
                    safe_by?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "paused";
                    /** Format: date-time */
                    paused_at?: string;
                    /** @enum {string} */
                    category: "stay_granted" | "agreed_with_agency" | "awaiting_agency" | "tolled_by_law" | "other";
                    reason: string;
                } | {
                    /** @enum {string} */
                    kind: "resumed";
                    /** Format: date-time */
                    resumed_at?: string;
                    reason: string;
                } | {
                    /** @enum {string} */
                    kind: "checked";
                    /** @default null */
                    note?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "removed";
                    seq: number;
                    reason: string;
                } | {
                    /** @enum {string} */
                    kind: "met";
                    /** Format: date-time */
                    met_at?: string;
                    /** @default null */
                    note?: string | null;
                    /** @default [] */
                    evidence_ids?: string[];
                    /** @default [] */
                    document_ids?: string[];
                } | {
                    /** @enum {string} */
                    kind: "missed";
                    /** @default null */
                    note?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "waived";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        basis: string;
                        critical: boolean;
                        /** @enum {string} */
                        status: "open" | "paused" | "met" | "missed" | "waived";
                        /** Format: date */
                        due_on: string;
                        /** Format: date-time */
                        due_at: string;
                        due_zone: string;
                        place: string;
                        /** @enum {string} */
                        precision: "day" | "instant";
                        safe_by: string | null;
                        /** Format: date-time */
                        act_by: string;
                        late: boolean;
                        settled_at: string | null;
                        demand_id: string | null;
                        rule_id: string | null;
                        provisional: boolean;
                        extension: ("requested" | "agreed") | null;
                        /** @enum {string} */
                        check_needed: "none" | "person" | "second_person";
                        checked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        checked_at: string | null;
                        paused_at: string | null;
                        version: number;
                        events: {
                            seq: number;
                            kind: string;
                            /** Format: date-time */
                            at: string;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            body: {
                                [key: string]: unknown;
                            };
                        }[];
                        reminders: {
                            rung: string;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            fire_at: string;
                            state: string;
                            state_reason: string | null;
                            sent_at: string | null;
                        }[];
                    };
                };
            };
        };
    };
    ProposalDecisions_run: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    accept: boolean;
                    /** @default null */
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        decided: number;
                    };
                };
            };
        };
    };
    Calculator_answer: {
        parameters: {
            query: {
                question: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        due_on: string;
                        /** Format: date-time */
                        due_at: string;
                        due_zone: string;
                        place: string;
                        /** @enum {string} */
                        precision: "day" | "instant";
                        /** @enum {string} */
                        bound: "latest" | "earliest";
                        safe_by: string;
                        steps: string[];
                        ambiguous: {
                            /** Format: date */
                            due_on: string;
                            /** Format: date-time */
                            due_at: string;
                            /** @enum {string} */
                            precision: "day" | "instant";
                            why: string;
                        }[];
                        calendar: {
                            id: string;
                            version: string;
                        };
                        tzdb: string;
                        rule: {
                            id: string;
                            title: string;
                            citation: string;
                            checked: boolean;
                            address: string | null;
                            passage: string | null;
                            read_on: string | null;
                            why_unchecked: string | null;
                        } | null;
                        starts_on: string | null;
                        strip: {
                            /** Format: date */
                            on: string;
                            works: boolean;
                            name: string | null;
                        }[];
                    };
                };
            };
        };
    };
    Calendars_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            about: string;
                            aliases: string[];
                            includes: string[];
                            version: string;
                            from: number;
                            until: number;
                            /** @enum {string} */
                            origin: "shipped" | "organisation";
                            checked: number;
                            to_confirm: number;
                            entered: number;
                        }[];
                    };
                };
            };
        };
    };
    Calendars_add: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    file: {
                        [key: string]: unknown;
                    };
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        about: string;
                        aliases: string[];
                        includes: string[];
                        version: string;
                        from: number;
                        until: number;
                        /** @enum {string} */
                        origin: "shipped" | "organisation";
                        checked: number;
                        to_confirm: number;
                        entered: number;
                        year: number;
                        days: {
                            /** Format: date */
                            on: string;
                            name: string;
                            /** @enum {string} */
                            kind: "holiday" | "closure" | "working";
                            calendar: string;
                            disputed: string | null;
                            holds: boolean;
                            entered: boolean;
                            address: string | null;
                            passage: string | null;
                            read_on: string | null;
                        }[];
                        versions: {
                            version: string;
                            /** @enum {string} */
                            origin: "shipped" | "organisation" | "person";
                            note: string | null;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            made_at: string;
                        }[];
                    };
                };
            };
        };
    };
    Calendars_view: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        about: string;
                        aliases: string[];
                        includes: string[];
                        version: string;
                        from: number;
                        until: number;
                        /** @enum {string} */
                        origin: "shipped" | "organisation";
                        checked: number;
                        to_confirm: number;
                        entered: number;
                        year: number;
                        days: {
                            /** Format: date */
                            on: string;
                            name: string;
                            /** @enum {string} */
                            kind: "holiday" | "closure" | "working";
                            calendar: string;
                            disputed: string | null;
                            holds: boolean;
                            entered: boolean;
                            address: string | null;
                            passage: string | null;
                            read_on: string | null;
                        }[];
                        versions: {
                            version: string;
                            /** @enum {string} */
                            origin: "shipped" | "organisation" | "person";
                            note: string | null;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            made_at: string;
                        }[];
                    };
                };
            };
        };
    };
    Calendars_addDay: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    on: string;
                    name: string;
                    /** @enum {string} */
                    kind: "holiday" | "closure" | "working";
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        about: string;
                        aliases: string[];
                        includes: string[];
                        version: string;
                        from: number;
                        until: number;
                        /** @enum {string} */
                        origin: "shipped" | "organisation";
                        checked: number;
                        to_confirm: number;
                        entered: number;
                        year: number;
                        days: {
                            /** Format: date */
                            on: string;
                            name: string;
                            /** @enum {string} */
                            kind: "holiday" | "closure" | "working";
                            calendar: string;
                            disputed: string | null;
                            holds: boolean;
                            entered: boolean;
                            address: string | null;
                            passage: string | null;
                            read_on: string | null;
                        }[];
                        versions: {
                            version: string;
                            /** @enum {string} */
                            origin: "shipped" | "organisation" | "person";
                            note: string | null;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            made_at: string;
                        }[];
                    };
                };
            };
        };
    };
    Calendars_removeDay: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                on: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        about: string;
                        aliases: string[];
                        includes: string[];
                        version: string;
                        from: number;
                        until: number;
                        /** @enum {string} */
                        origin: "shipped" | "organisation";
                        checked: number;
                        to_confirm: number;
                        entered: number;
                        year: number;
                        days: {
                            /** Format: date */
                            on: string;
                            name: string;
                            /** @enum {string} */
                            kind: "holiday" | "closure" | "working";
                            calendar: string;
                            disputed: string | null;
                            holds: boolean;
                            entered: boolean;
                            address: string | null;
                            passage: string | null;
                            read_on: string | null;
                        }[];
                        versions: {
                            version: string;
                            /** @enum {string} */
                            origin: "shipped" | "organisation" | "person";
                            note: string | null;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            made_at: string;
                        }[];
                    };
                };
            };
        };
    };
    Rules_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: string;
                            act: string;
                            jurisdiction: string;
                            citation: string;
                            in_words: string;
                            triggers: ("received" | "deemed_received" | "served" | "dated" | "issued" | "posted" | "published" | "entered" | "occurred" | "discovered" | "aware" | "classified" | "hearing" | "return_date" | "decided" | "requested" | "own_act" | "met" | "stated")[];
                            calendar: string;
                            zone: string;
                            satisfied_by: string;
                            valid_from: string | null;
                            valid_to: string | null;
                            checked: boolean;
                            outer_limit: boolean;
                            /** @enum {string} */
                            origin: "shipped" | "organisation";
                            version: number | null;
                        }[];
                    };
                };
            };
        };
    };
    Rules_add: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule: {
                        [key: string]: unknown;
                    };
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        title: string;
                        act: string;
                        jurisdiction: string;
                        citation: string;
                        in_words: string;
                        triggers: ("received" | "deemed_received" | "served" | "dated" | "issued" | "posted" | "published" | "entered" | "occurred" | "discovered" | "aware" | "classified" | "hearing" | "return_date" | "decided" | "requested" | "own_act" | "met" | "stated")[];
                        calendar: string;
                        zone: string;
                        satisfied_by: string;
                        valid_from: string | null;
                        valid_to: string | null;
                        checked: boolean;
                        outer_limit: boolean;
                        /** @enum {string} */
                        origin: "shipped" | "organisation";
                        version: number | null;
                        rule: {
                            [key: string]: unknown;
                        };
                        changed_at: string | null;
                    };
                };
            };
        };
    };
    Rules_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        title: string;
                        act: string;
                        jurisdiction: string;
                        citation: string;
                        in_words: string;
                        triggers: ("received" | "deemed_received" | "served" | "dated" | "issued" | "posted" | "published" | "entered" | "occurred" | "discovered" | "aware" | "classified" | "hearing" | "return_date" | "decided" | "requested" | "own_act" | "met" | "stated")[];
                        calendar: string;
                        zone: string;
                        satisfied_by: string;
                        valid_from: string | null;
                        valid_to: string | null;
                        checked: boolean;
                        outer_limit: boolean;
                        /** @enum {string} */
                        origin: "shipped" | "organisation";
                        version: number | null;
                        rule: {
                            [key: string]: unknown;
                        };
                        changed_at: string | null;
                    };
                };
            };
        };
    };
    Rules_change: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule: {
                        [key: string]: unknown;
                    };
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        title: string;
                        act: string;
                        jurisdiction: string;
                        citation: string;
                        in_words: string;
                        triggers: ("received" | "deemed_received" | "served" | "dated" | "issued" | "posted" | "published" | "entered" | "occurred" | "discovered" | "aware" | "classified" | "hearing" | "return_date" | "decided" | "requested" | "own_act" | "met" | "stated")[];
                        calendar: string;
                        zone: string;
                        satisfied_by: string;
                        valid_from: string | null;
                        valid_to: string | null;
                        checked: boolean;
                        outer_limit: boolean;
                        /** @enum {string} */
                        origin: "shipped" | "organisation";
                        version: number | null;
                        rule: {
                            [key: string]: unknown;
                        };
                        changed_at: string | null;
                    };
                };
            };
        };
    };
    Rules_retire: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    Review_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demands: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            document_id: string;
                            document_title: string | null;
                            page: number;
                            quote: string;
                            subject: string;
                            marked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            marked_at: string;
                        }[];
                        readings: {
                            /** Format: uuid */
                            id: string;
                            demand_id: string | null;
                            term: string;
                            alternatives: {
                                text: string;
                                argument: string;
                                /** @enum {string} */
                                reach: "narrower" | "wider" | "neither";
                            }[];
                            /** @enum {string} */
                            class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                            capacity: string;
                            adopted: number | null;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            adopted_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            adopted_at: string | null;
                            approved_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            approved_at: string | null;
                            review_on: string | null;
                            reopened: boolean;
                            version: number;
                        }[];
                        obligations: {
                            /** Format: uuid */
                            id: string;
                            demand_id: string | null;
                            source: string;
                            /** @enum {string} */
                            kind: "do" | "stop" | "restrict" | "produce" | "report" | "preserve" | "notify" | "pay";
                            subject: string;
                            /** @enum {string} */
                            clarity: "clear" | "unclear" | "disputed";
                            reading_ids: string[];
                            quote: string | null;
                            page: number | null;
                            deadline_id: string | null;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            measures: number;
                            /** @enum {string} */
                            proof: "none" | "waiting" | "proved" | "waived" | "ended";
                            reopened: boolean;
                            waived_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            waived_at: string | null;
                            waive_reason: string | null;
                            version: number;
                        }[];
                        questions: {
                            /** Format: uuid */
                            id: string;
                            reading_id: string | null;
                            demand_id: string | null;
                            body: string;
                            /** @enum {string} */
                            class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                            capacity: string;
                            /** @enum {string} */
                            state: "written" | "asked" | "answered" | "withdrawn";
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            asked_at: string | null;
                            asked_zone: string | null;
                            asked_how: ("letter" | "email" | "telephone" | "meeting" | "portal" | "other") | null;
                            contact: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            answered_at: string | null;
                            answered_zone: string | null;
                            answer: string | null;
                            document_id: string | null;
                            answer_recorded_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            answer_recorded_at: string | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            version: number;
                        }[];
                        modifications: {
                            /** Format: uuid */
                            id: string;
                            demand_ids: string[];
                            change: string;
                            official: string;
                            authority: string;
                            /** Format: date-time */
                            agreed_at: string;
                            agreed_zone: string;
                            /** @enum {string} */
                            class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                            capacity: string;
                            /** @enum {string} */
                            state: "unconfirmed" | "confirmed" | "void";
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            document_id: string | null;
                            confirmed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            confirmed_at: string | null;
                            voided_at: string | null;
                            void_reason: string | null;
                            version: number;
                        }[];
                        reopenings: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            cause: "answer" | "modification" | "reading";
                            /** Format: uuid */
                            cause_id: string;
                            /** @enum {string} */
                            subject_kind: "reading" | "obligation" | "scope_entry" | "decision" | "measure";
                            /** Format: uuid */
                            subject_id: string;
                            subject: string | null;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            reopened_at: string;
                            settled_at: string | null;
                            settled_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            outcome: ("stands" | "changed") | null;
                            note: string;
                            version: number;
                        }[];
                        no_demands_reason: string | null;
                    };
                };
            };
        };
    };
    ReviewWork_demand: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    document_id: string;
                    page: number;
                    quote: string;
                    subject: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        document_id: string;
                        document_title: string | null;
                        page: number;
                        quote: string;
                        subject: string;
                        marked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        marked_at: string;
                    };
                };
            };
        };
    };
    ReviewWork_obligation: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    demand_id?: string | null;
                    /**
                     * @default demand
                     * @enum {string}
                     */
                    source?: "demand" | "insurance" | "contract" | "law" | "commitment";
                    /** @enum {string} */
                    kind: "do" | "stop" | "restrict" | "produce" | "report" | "preserve" | "notify" | "pay";
                    subject: string;
                    /**
                     * @default clear
                     * @enum {string}
                     */
                    clarity?: "clear" | "unclear" | "disputed";
                    /** @default null */
                    deadline_id?: string | null;
                    /** @default null */
                    person_id?: string | null;
                    /** @default [] */
                    reading_ids?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        demand_id: string | null;
                        source: string;
                        /** @enum {string} */
                        kind: "do" | "stop" | "restrict" | "produce" | "report" | "preserve" | "notify" | "pay";
                        subject: string;
                        /** @enum {string} */
                        clarity: "clear" | "unclear" | "disputed";
                        reading_ids: string[];
                        quote: string | null;
                        page: number | null;
                        deadline_id: string | null;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        measures: number;
                        /** @enum {string} */
                        proof: "none" | "waiting" | "proved" | "waived" | "ended";
                        reopened: boolean;
                        waived_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        waived_at: string | null;
                        waive_reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    ReviewWork_change: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind?: "do" | "stop" | "restrict" | "produce" | "report" | "preserve" | "notify" | "pay";
                    subject?: string;
                    /** @enum {string} */
                    clarity?: "clear" | "unclear" | "disputed";
                    deadline_id?: string | null;
                    person_id?: string | null;
                    reading_ids?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        demand_id: string | null;
                        source: string;
                        /** @enum {string} */
                        kind: "do" | "stop" | "restrict" | "produce" | "report" | "preserve" | "notify" | "pay";
                        subject: string;
                        /** @enum {string} */
                        clarity: "clear" | "unclear" | "disputed";
                        reading_ids: string[];
                        quote: string | null;
                        page: number | null;
                        deadline_id: string | null;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        measures: number;
                        /** @enum {string} */
                        proof: "none" | "waiting" | "proved" | "waived" | "ended";
                        reopened: boolean;
                        waived_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        waived_at: string | null;
                        waive_reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    ReviewWork_waive: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        demand_id: string | null;
                        source: string;
                        /** @enum {string} */
                        kind: "do" | "stop" | "restrict" | "produce" | "report" | "preserve" | "notify" | "pay";
                        subject: string;
                        /** @enum {string} */
                        clarity: "clear" | "unclear" | "disputed";
                        reading_ids: string[];
                        quote: string | null;
                        page: number | null;
                        deadline_id: string | null;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        measures: number;
                        /** @enum {string} */
                        proof: "none" | "waiting" | "proved" | "waived" | "ended";
                        reopened: boolean;
                        waived_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        waived_at: string | null;
                        waive_reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Readings_reading: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    term: string;
                    /** @default null */
                    demand_id?: string | null;
                    alternatives: {
                        text: string;
                        /** @default  */
                        argument?: string;
                        /**
                         * @default neither
                         * @enum {string}
                         */
                        reach?: "narrower" | "wider" | "neither";
                    }[];
                    /**
                     * @default legal_advice
                     * @enum {string}
                     */
                    class?: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                    /** @default  */
                    capacity?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        demand_id: string | null;
                        term: string;
                        alternatives: {
                            text: string;
                            argument: string;
                            /** @enum {string} */
                            reach: "narrower" | "wider" | "neither";
                        }[];
                        /** @enum {string} */
                        class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                        capacity: string;
                        adopted: number | null;
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        adopted_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        adopted_at: string | null;
                        approved_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approved_at: string | null;
                        review_on: string | null;
                        reopened: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    Readings_alternative: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @default  */
                    argument?: string;
                    /**
                     * @default neither
                     * @enum {string}
                     */
                    reach?: "narrower" | "wider" | "neither";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        demand_id: string | null;
                        term: string;
                        alternatives: {
                            text: string;
                            argument: string;
                            /** @enum {string} */
                            reach: "narrower" | "wider" | "neither";
                        }[];
                        /** @enum {string} */
                        class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                        capacity: string;
                        adopted: number | null;
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        adopted_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        adopted_at: string | null;
                        approved_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approved_at: string | null;
                        review_on: string | null;
                        reopened: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    Readings_adopt: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    alternative: number;
                    /** @default null */
                    review_on?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        demand_id: string | null;
                        term: string;
                        alternatives: {
                            text: string;
                            argument: string;
                            /** @enum {string} */
                            reach: "narrower" | "wider" | "neither";
                        }[];
                        /** @enum {string} */
                        class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                        capacity: string;
                        adopted: number | null;
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        adopted_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        adopted_at: string | null;
                        approved_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approved_at: string | null;
                        review_on: string | null;
                        reopened: boolean;
                        version: number;
                        reopenings: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            cause: "answer" | "modification" | "reading";
                            /** Format: uuid */
                            cause_id: string;
                            /** @enum {string} */
                            subject_kind: "reading" | "obligation" | "scope_entry" | "decision" | "measure";
                            /** Format: uuid */
                            subject_id: string;
                            subject: string | null;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            reopened_at: string;
                            settled_at: string | null;
                            settled_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            outcome: ("stands" | "changed") | null;
                            note: string;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Readings_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        demand_id: string | null;
                        term: string;
                        alternatives: {
                            text: string;
                            argument: string;
                            /** @enum {string} */
                            reach: "narrower" | "wider" | "neither";
                        }[];
                        /** @enum {string} */
                        class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                        capacity: string;
                        adopted: number | null;
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        adopted_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        adopted_at: string | null;
                        approved_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approved_at: string | null;
                        review_on: string | null;
                        reopened: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    Readings_settle: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "stands" | "changed";
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        cause: "answer" | "modification" | "reading";
                        /** Format: uuid */
                        cause_id: string;
                        /** @enum {string} */
                        subject_kind: "reading" | "obligation" | "scope_entry" | "decision" | "measure";
                        /** Format: uuid */
                        subject_id: string;
                        subject: string | null;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        reopened_at: string;
                        settled_at: string | null;
                        settled_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        outcome: ("stands" | "changed") | null;
                        note: string;
                        version: number;
                    };
                };
            };
        };
    };
    Questions_write: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    reading_id?: string | null;
                    /** @default null */
                    demand_id?: string | null;
                    body: string;
                    /**
                     * @default work_product
                     * @enum {string}
                     */
                    class?: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                    /** @default  */
                    capacity?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        reading_id: string | null;
                        demand_id: string | null;
                        body: string;
                        /** @enum {string} */
                        class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                        capacity: string;
                        /** @enum {string} */
                        state: "written" | "asked" | "answered" | "withdrawn";
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        asked_at: string | null;
                        asked_zone: string | null;
                        asked_how: ("letter" | "email" | "telephone" | "meeting" | "portal" | "other") | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        asked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        answered_at: string | null;
                        answered_zone: string | null;
                        answer: string | null;
                        document_id: string | null;
                        answer_recorded_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        answer_recorded_at: string | null;
                        withdrawn_at: string | null;
                        withdraw_reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Questions_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    asked_at: string;
                    asked_zone: string;
                    /** @enum {string} */
                    asked_how: "letter" | "email" | "telephone" | "meeting" | "portal" | "other";
                    /** Format: uuid */
                    contact_id: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        reading_id: string | null;
                        demand_id: string | null;
                        body: string;
                        /** @enum {string} */
                        class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                        capacity: string;
                        /** @enum {string} */
                        state: "written" | "asked" | "answered" | "withdrawn";
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        asked_at: string | null;
                        asked_zone: string | null;
                        asked_how: ("letter" | "email" | "telephone" | "meeting" | "portal" | "other") | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        asked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        answered_at: string | null;
                        answered_zone: string | null;
                        answer: string | null;
                        document_id: string | null;
                        answer_recorded_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        answer_recorded_at: string | null;
                        withdrawn_at: string | null;
                        withdraw_reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Questions_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    answered_at: string;
                    answered_zone: string;
                    answer: string;
                    /** Format: uuid */
                    document_id: string;
                    /** @enum {string} */
                    class?: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        reading_id: string | null;
                        demand_id: string | null;
                        body: string;
                        /** @enum {string} */
                        class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                        capacity: string;
                        /** @enum {string} */
                        state: "written" | "asked" | "answered" | "withdrawn";
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        asked_at: string | null;
                        asked_zone: string | null;
                        asked_how: ("letter" | "email" | "telephone" | "meeting" | "portal" | "other") | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        asked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        answered_at: string | null;
                        answered_zone: string | null;
                        answer: string | null;
                        document_id: string | null;
                        answer_recorded_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        answer_recorded_at: string | null;
                        withdrawn_at: string | null;
                        withdraw_reason: string | null;
                        version: number;
                        reopenings: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            cause: "answer" | "modification" | "reading";
                            /** Format: uuid */
                            cause_id: string;
                            /** @enum {string} */
                            subject_kind: "reading" | "obligation" | "scope_entry" | "decision" | "measure";
                            /** Format: uuid */
                            subject_id: string;
                            subject: string | null;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            reopened_at: string;
                            settled_at: string | null;
                            settled_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            outcome: ("stands" | "changed") | null;
                            note: string;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Questions_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        reading_id: string | null;
                        demand_id: string | null;
                        body: string;
                        /** @enum {string} */
                        class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                        capacity: string;
                        /** @enum {string} */
                        state: "written" | "asked" | "answered" | "withdrawn";
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        asked_at: string | null;
                        asked_zone: string | null;
                        asked_how: ("letter" | "email" | "telephone" | "meeting" | "portal" | "other") | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        asked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        answered_at: string | null;
                        answered_zone: string | null;
                        answer: string | null;
                        document_id: string | null;
                        answer_recorded_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        answer_recorded_at: string | null;
                        withdrawn_at: string | null;
                        withdraw_reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Modifications_agree: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    demand_ids: string[];
                    change: string;
                    official: string;
                    authority: string;
                    /** Format: date-time */
                    agreed_at: string;
                    agreed_zone: string;
                    /**
                     * @default fact
                     * @enum {string}
                     */
                    class?: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                    /** @default  */
                    capacity?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        demand_ids: string[];
                        change: string;
                        official: string;
                        authority: string;
                        /** Format: date-time */
                        agreed_at: string;
                        agreed_zone: string;
                        /** @enum {string} */
                        class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                        capacity: string;
                        /** @enum {string} */
                        state: "unconfirmed" | "confirmed" | "void";
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        document_id: string | null;
                        confirmed_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        confirmed_at: string | null;
                        voided_at: string | null;
                        void_reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Modifications_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    document_id: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        demand_ids: string[];
                        change: string;
                        official: string;
                        authority: string;
                        /** Format: date-time */
                        agreed_at: string;
                        agreed_zone: string;
                        /** @enum {string} */
                        class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                        capacity: string;
                        /** @enum {string} */
                        state: "unconfirmed" | "confirmed" | "void";
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        document_id: string | null;
                        confirmed_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        confirmed_at: string | null;
                        voided_at: string | null;
                        void_reason: string | null;
                        version: number;
                        reopenings: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            cause: "answer" | "modification" | "reading";
                            /** Format: uuid */
                            cause_id: string;
                            /** @enum {string} */
                            subject_kind: "reading" | "obligation" | "scope_entry" | "decision" | "measure";
                            /** Format: uuid */
                            subject_id: string;
                            subject: string | null;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            reopened_at: string;
                            settled_at: string | null;
                            settled_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            outcome: ("stands" | "changed") | null;
                            note: string;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Modifications_void: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        demand_ids: string[];
                        change: string;
                        official: string;
                        authority: string;
                        /** Format: date-time */
                        agreed_at: string;
                        agreed_zone: string;
                        /** @enum {string} */
                        class: "fact" | "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                        capacity: string;
                        /** @enum {string} */
                        state: "unconfirmed" | "confirmed" | "void";
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        document_id: string | null;
                        confirmed_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        confirmed_at: string | null;
                        voided_at: string | null;
                        void_reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Contacts_contacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            channel: "telephone" | "video" | "meeting" | "email" | "portal" | "other";
                            /** @enum {string} */
                            started_by: "agency" | "us";
                            /** Format: date-time */
                            happened_at: string;
                            happened_zone: string;
                            place: string;
                            agency_contact: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                verified: boolean;
                            } | null;
                            their_people: string;
                            our_people: string;
                            topics: string;
                            they_promised: string;
                            we_promised: string;
                            agreed: string;
                            /** @enum {string} */
                            agreement: "none" | "unconfirmed" | "confirmed" | "not_confirmed";
                            settled_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            settled_at: string | null;
                            confirmed_document_id: string | null;
                            confirmed_document_title: string | null;
                            not_confirmed_reason: string | null;
                            recorded_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            recorded_at: string;
                            voided_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            voided_at: string | null;
                            void_reason: string | null;
                            notes: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                class: "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                                capacity: string;
                                body: string | null;
                                author: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                written_at: string;
                                voided_at: string | null;
                                void_reason: string | null;
                                version: number;
                            }[];
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Contacts_record: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel: "telephone" | "video" | "meeting" | "email" | "portal" | "other";
                    /** @enum {string} */
                    started_by: "agency" | "us";
                    /** Format: date-time */
                    happened_at: string;
                    happened_zone: string;
                    /** @default null */
                    agency_contact_id?: string | null;
                    /** @default  */
                    their_people?: string;
                    /** @default  */
                    our_people?: string;
                    topics: string;
                    /** @default  */
                    they_promised?: string;
                    /** @default  */
                    we_promised?: string;
                    /** @default  */
                    agreed?: string;
                    /** @default null */
                    confirm_by?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        channel: "telephone" | "video" | "meeting" | "email" | "portal" | "other";
                        /** @enum {string} */
                        started_by: "agency" | "us";
                        /** Format: date-time */
                        happened_at: string;
                        happened_zone: string;
                        place: string;
                        agency_contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            verified: boolean;
                        } | null;
                        their_people: string;
                        our_people: string;
                        topics: string;
                        they_promised: string;
                        we_promised: string;
                        agreed: string;
                        /** @enum {string} */
                        agreement: "none" | "unconfirmed" | "confirmed" | "not_confirmed";
                        settled_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        settled_at: string | null;
                        confirmed_document_id: string | null;
                        confirmed_document_title: string | null;
                        not_confirmed_reason: string | null;
                        recorded_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        recorded_at: string;
                        voided_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        voided_at: string | null;
                        void_reason: string | null;
                        notes: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            class: "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                            capacity: string;
                            body: string | null;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            voided_at: string | null;
                            void_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Contacts_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    document_id: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        channel: "telephone" | "video" | "meeting" | "email" | "portal" | "other";
                        /** @enum {string} */
                        started_by: "agency" | "us";
                        /** Format: date-time */
                        happened_at: string;
                        happened_zone: string;
                        place: string;
                        agency_contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            verified: boolean;
                        } | null;
                        their_people: string;
                        our_people: string;
                        topics: string;
                        they_promised: string;
                        we_promised: string;
                        agreed: string;
                        /** @enum {string} */
                        agreement: "none" | "unconfirmed" | "confirmed" | "not_confirmed";
                        settled_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        settled_at: string | null;
                        confirmed_document_id: string | null;
                        confirmed_document_title: string | null;
                        not_confirmed_reason: string | null;
                        recorded_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        recorded_at: string;
                        voided_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        voided_at: string | null;
                        void_reason: string | null;
                        notes: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            class: "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                            capacity: string;
                            body: string | null;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            voided_at: string | null;
                            void_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Contacts_notConfirmed: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        channel: "telephone" | "video" | "meeting" | "email" | "portal" | "other";
                        /** @enum {string} */
                        started_by: "agency" | "us";
                        /** Format: date-time */
                        happened_at: string;
                        happened_zone: string;
                        place: string;
                        agency_contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            verified: boolean;
                        } | null;
                        their_people: string;
                        our_people: string;
                        topics: string;
                        they_promised: string;
                        we_promised: string;
                        agreed: string;
                        /** @enum {string} */
                        agreement: "none" | "unconfirmed" | "confirmed" | "not_confirmed";
                        settled_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        settled_at: string | null;
                        confirmed_document_id: string | null;
                        confirmed_document_title: string | null;
                        not_confirmed_reason: string | null;
                        recorded_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        recorded_at: string;
                        voided_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        voided_at: string | null;
                        void_reason: string | null;
                        notes: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            class: "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                            capacity: string;
                            body: string | null;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            voided_at: string | null;
                            void_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Contacts_void: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        channel: "telephone" | "video" | "meeting" | "email" | "portal" | "other";
                        /** @enum {string} */
                        started_by: "agency" | "us";
                        /** Format: date-time */
                        happened_at: string;
                        happened_zone: string;
                        place: string;
                        agency_contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            verified: boolean;
                        } | null;
                        their_people: string;
                        our_people: string;
                        topics: string;
                        they_promised: string;
                        we_promised: string;
                        agreed: string;
                        /** @enum {string} */
                        agreement: "none" | "unconfirmed" | "confirmed" | "not_confirmed";
                        settled_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        settled_at: string | null;
                        confirmed_document_id: string | null;
                        confirmed_document_title: string | null;
                        not_confirmed_reason: string | null;
                        recorded_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        recorded_at: string;
                        voided_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        voided_at: string | null;
                        void_reason: string | null;
                        notes: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            class: "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                            capacity: string;
                            body: string | null;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            voided_at: string | null;
                            void_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Contacts_note: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    class: "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                    /** @default  */
                    capacity?: string;
                    body: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        channel: "telephone" | "video" | "meeting" | "email" | "portal" | "other";
                        /** @enum {string} */
                        started_by: "agency" | "us";
                        /** Format: date-time */
                        happened_at: string;
                        happened_zone: string;
                        place: string;
                        agency_contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            verified: boolean;
                        } | null;
                        their_people: string;
                        our_people: string;
                        topics: string;
                        they_promised: string;
                        we_promised: string;
                        agreed: string;
                        /** @enum {string} */
                        agreement: "none" | "unconfirmed" | "confirmed" | "not_confirmed";
                        settled_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        settled_at: string | null;
                        confirmed_document_id: string | null;
                        confirmed_document_title: string | null;
                        not_confirmed_reason: string | null;
                        recorded_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        recorded_at: string;
                        voided_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        voided_at: string | null;
                        void_reason: string | null;
                        notes: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            class: "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                            capacity: string;
                            body: string | null;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            voided_at: string | null;
                            void_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Contacts_voidANote: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        channel: "telephone" | "video" | "meeting" | "email" | "portal" | "other";
                        /** @enum {string} */
                        started_by: "agency" | "us";
                        /** Format: date-time */
                        happened_at: string;
                        happened_zone: string;
                        place: string;
                        agency_contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            verified: boolean;
                        } | null;
                        their_people: string;
                        our_people: string;
                        topics: string;
                        they_promised: string;
                        we_promised: string;
                        agreed: string;
                        /** @enum {string} */
                        agreement: "none" | "unconfirmed" | "confirmed" | "not_confirmed";
                        settled_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        settled_at: string | null;
                        confirmed_document_id: string | null;
                        confirmed_document_title: string | null;
                        not_confirmed_reason: string | null;
                        recorded_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        recorded_at: string;
                        voided_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        voided_at: string | null;
                        void_reason: string | null;
                        notes: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            class: "legal_advice" | "work_product" | "common_interest" | "agency_restricted";
                            capacity: string;
                            body: string | null;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            voided_at: string | null;
                            void_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Grounds_grounds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ground: {
                            /** Format: uuid */
                            id: string;
                            authority: string;
                            /** @enum {string} */
                            rationale: "stated" | "partly_stated" | "withheld";
                            says: string;
                            document_id: string | null;
                            document_title: string | null;
                            written_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            superseded_at: string | null;
                            version: number;
                        } | null;
                        earlier: {
                            /** Format: uuid */
                            id: string;
                            authority: string;
                            /** @enum {string} */
                            rationale: "stated" | "partly_stated" | "withheld";
                            says: string;
                            document_id: string | null;
                            document_title: string | null;
                            written_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            superseded_at: string | null;
                            version: number;
                        }[];
                        hypotheses: {
                            /** Format: uuid */
                            id: string;
                            text: string;
                            source: string;
                            /** @enum {string} */
                            confidence: "low" | "moderate" | "high";
                            capacity: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            dropped_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            dropped_at: string | null;
                            drop_reason: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Grounds_write: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    authority?: string;
                    /** @enum {string} */
                    rationale: "stated" | "partly_stated" | "withheld";
                    /** @default  */
                    says?: string;
                    /** @default null */
                    document_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        authority: string;
                        /** @enum {string} */
                        rationale: "stated" | "partly_stated" | "withheld";
                        says: string;
                        document_id: string | null;
                        document_title: string | null;
                        written_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        superseded_at: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Grounds_rewrite: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    authority?: string;
                    /** @enum {string} */
                    rationale: "stated" | "partly_stated" | "withheld";
                    /** @default  */
                    says?: string;
                    /** @default null */
                    document_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        authority: string;
                        /** @enum {string} */
                        rationale: "stated" | "partly_stated" | "withheld";
                        says: string;
                        document_id: string | null;
                        document_title: string | null;
                        written_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        superseded_at: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Grounds_hypothesis: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    source: string;
                    /** @enum {string} */
                    confidence: "low" | "moderate" | "high";
                    /** @default  */
                    capacity?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        text: string;
                        source: string;
                        /** @enum {string} */
                        confidence: "low" | "moderate" | "high";
                        capacity: string;
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        dropped_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        dropped_at: string | null;
                        drop_reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Grounds_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        text: string;
                        source: string;
                        /** @enum {string} */
                        confidence: "low" | "moderate" | "high";
                        capacity: string;
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        dropped_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        dropped_at: string | null;
                        drop_reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Notifications_notifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            audience: "insurer" | "board" | "disclosure_committee" | "auditor" | "lender" | "customer" | "regulator" | "staff" | "other";
                            name: string;
                            /** @enum {string} */
                            source: "insurance" | "law" | "contract" | "own_rule";
                            basis: string;
                            /** @enum {string} */
                            state: "open" | "sent" | "not_needed" | "voided";
                            deadline: {
                                /** Format: uuid */
                                id: string;
                                subject: string;
                            } | null;
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            } | null;
                            late: boolean;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            sent_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            sent_at: string | null;
                            sent_zone: string | null;
                            sent_place: string | null;
                            sent_document_id: string | null;
                            sent_document_title: string | null;
                            not_needed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            not_needed_at: string | null;
                            not_needed_reason: string | null;
                            voided_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            voided_at: string | null;
                            void_reason: string | null;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            made_at: string;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Notifications_add: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    audience: "insurer" | "board" | "disclosure_committee" | "auditor" | "lender" | "customer" | "regulator" | "staff" | "other";
                    /** @default  */
                    name?: string;
                    /** @enum {string} */
                    source: "insurance" | "law" | "contract" | "own_rule";
                    basis: string;
                    /** @default null */
                    deadline_id?: string | null;
                    /** @default null */
                    due_at?: string | null;
                    /** @default null */
                    due_zone?: string | null;
                    /** @default null */
                    person_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        audience: "insurer" | "board" | "disclosure_committee" | "auditor" | "lender" | "customer" | "regulator" | "staff" | "other";
                        name: string;
                        /** @enum {string} */
                        source: "insurance" | "law" | "contract" | "own_rule";
                        basis: string;
                        /** @enum {string} */
                        state: "open" | "sent" | "not_needed" | "voided";
                        deadline: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                        } | null;
                        due: {
                            /** Format: date */
                            due_on: string;
                            /** Format: date-time */
                            due_at: string;
                            due_zone: string;
                            place: string;
                            /** @enum {string} */
                            precision: "day" | "instant";
                            safe_by: string | null;
                            /** Format: date-time */
                            act_by: string;
                            late: boolean;
                        } | null;
                        late: boolean;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        sent_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        sent_at: string | null;
                        sent_zone: string | null;
                        sent_place: string | null;
                        sent_document_id: string | null;
                        sent_document_title: string | null;
                        not_needed_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        not_needed_at: string | null;
                        not_needed_reason: string | null;
                        voided_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        voided_at: string | null;
                        void_reason: string | null;
                        made_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        made_at: string;
                        version: number;
                    };
                };
            };
        };
    };
    Notifications_change: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    deadline_id?: string | null;
                    /** @default null */
                    due_at?: string | null;
                    /** @default null */
                    due_zone?: string | null;
                    /** @default null */
                    person_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        audience: "insurer" | "board" | "disclosure_committee" | "auditor" | "lender" | "customer" | "regulator" | "staff" | "other";
                        name: string;
                        /** @enum {string} */
                        source: "insurance" | "law" | "contract" | "own_rule";
                        basis: string;
                        /** @enum {string} */
                        state: "open" | "sent" | "not_needed" | "voided";
                        deadline: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                        } | null;
                        due: {
                            /** Format: date */
                            due_on: string;
                            /** Format: date-time */
                            due_at: string;
                            due_zone: string;
                            place: string;
                            /** @enum {string} */
                            precision: "day" | "instant";
                            safe_by: string | null;
                            /** Format: date-time */
                            act_by: string;
                            late: boolean;
                        } | null;
                        late: boolean;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        sent_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        sent_at: string | null;
                        sent_zone: string | null;
                        sent_place: string | null;
                        sent_document_id: string | null;
                        sent_document_title: string | null;
                        not_needed_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        not_needed_at: string | null;
                        not_needed_reason: string | null;
                        voided_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        voided_at: string | null;
                        void_reason: string | null;
                        made_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        made_at: string;
                        version: number;
                    };
                };
            };
        };
    };
    Notifications_sent: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    document_id: string;
                    /** Format: date-time */
                    sent_at: string;
                    sent_zone: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        audience: "insurer" | "board" | "disclosure_committee" | "auditor" | "lender" | "customer" | "regulator" | "staff" | "other";
                        name: string;
                        /** @enum {string} */
                        source: "insurance" | "law" | "contract" | "own_rule";
                        basis: string;
                        /** @enum {string} */
                        state: "open" | "sent" | "not_needed" | "voided";
                        deadline: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                        } | null;
                        due: {
                            /** Format: date */
                            due_on: string;
                            /** Format: date-time */
                            due_at: string;
                            due_zone: string;
                            place: string;
                            /** @enum {string} */
                            precision: "day" | "instant";
                            safe_by: string | null;
                            /** Format: date-time */
                            act_by: string;
                            late: boolean;
                        } | null;
                        late: boolean;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        sent_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        sent_at: string | null;
                        sent_zone: string | null;
                        sent_place: string | null;
                        sent_document_id: string | null;
                        sent_document_title: string | null;
                        not_needed_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        not_needed_at: string | null;
                        not_needed_reason: string | null;
                        voided_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        voided_at: string | null;
                        void_reason: string | null;
                        made_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        made_at: string;
                        version: number;
                    };
                };
            };
        };
    };
    Notifications_notNeeded: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        audience: "insurer" | "board" | "disclosure_committee" | "auditor" | "lender" | "customer" | "regulator" | "staff" | "other";
                        name: string;
                        /** @enum {string} */
                        source: "insurance" | "law" | "contract" | "own_rule";
                        basis: string;
                        /** @enum {string} */
                        state: "open" | "sent" | "not_needed" | "voided";
                        deadline: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                        } | null;
                        due: {
                            /** Format: date */
                            due_on: string;
                            /** Format: date-time */
                            due_at: string;
                            due_zone: string;
                            place: string;
                            /** @enum {string} */
                            precision: "day" | "instant";
                            safe_by: string | null;
                            /** Format: date-time */
                            act_by: string;
                            late: boolean;
                        } | null;
                        late: boolean;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        sent_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        sent_at: string | null;
                        sent_zone: string | null;
                        sent_place: string | null;
                        sent_document_id: string | null;
                        sent_document_title: string | null;
                        not_needed_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        not_needed_at: string | null;
                        not_needed_reason: string | null;
                        voided_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        voided_at: string | null;
                        void_reason: string | null;
                        made_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        made_at: string;
                        version: number;
                    };
                };
            };
        };
    };
    Notifications_void: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        audience: "insurer" | "board" | "disclosure_committee" | "auditor" | "lender" | "customer" | "regulator" | "staff" | "other";
                        name: string;
                        /** @enum {string} */
                        source: "insurance" | "law" | "contract" | "own_rule";
                        basis: string;
                        /** @enum {string} */
                        state: "open" | "sent" | "not_needed" | "voided";
                        deadline: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                        } | null;
                        due: {
                            /** Format: date */
                            due_on: string;
                            /** Format: date-time */
                            due_at: string;
                            due_zone: string;
                            place: string;
                            /** @enum {string} */
                            precision: "day" | "instant";
                            safe_by: string | null;
                            /** Format: date-time */
                            act_by: string;
                            late: boolean;
                        } | null;
                        late: boolean;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        sent_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        sent_at: string | null;
                        sent_zone: string | null;
                        sent_place: string | null;
                        sent_document_id: string | null;
                        sent_document_title: string | null;
                        not_needed_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        not_needed_at: string | null;
                        not_needed_reason: string | null;
                        voided_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        voided_at: string | null;
                        void_reason: string | null;
                        made_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        made_at: string;
                        version: number;
                    };
                };
            };
        };
    };
    Holds_holds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            opened_at: string;
                            released_at: string | null;
                            custodians: number;
                            acknowledged: number;
                            systems: number;
                            systems_settled: number;
                            record: {
                                subject: string;
                                kept_from: string | null;
                                kept_until: string | null;
                                opened_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                released_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                release_reason: string | null;
                                systems: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    deletion: "running" | "off" | "none";
                                    off_by: string | null;
                                    off_at: string | null;
                                    document_id: string | null;
                                    document_title: string | null;
                                    recorded_by: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    recorded_at: string | null;
                                    voided_at: string | null;
                                    void_reason: string | null;
                                    version: number;
                                }[];
                                version: number;
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    Holds_open: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: string;
                    /** @default null */
                    kept_from?: string | null;
                    /** @default null */
                    kept_until?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        opened_at: string;
                        released_at: string | null;
                        custodians: number;
                        acknowledged: number;
                        systems: number;
                        systems_settled: number;
                        record: {
                            subject: string;
                            kept_from: string | null;
                            kept_until: string | null;
                            opened_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            released_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            release_reason: string | null;
                            systems: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                deletion: "running" | "off" | "none";
                                off_by: string | null;
                                off_at: string | null;
                                document_id: string | null;
                                document_title: string | null;
                                recorded_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                recorded_at: string | null;
                                voided_at: string | null;
                                void_reason: string | null;
                                version: number;
                            }[];
                            version: number;
                        } | null;
                    };
                };
            };
        };
    };
    Holds_release: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @default null */
                    subject?: string | null;
                    /** @default null */
                    text?: string | null;
                    /** @default false */
                    reveals_confirmed?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        opened_at: string;
                        released_at: string | null;
                        custodians: number;
                        acknowledged: number;
                        systems: number;
                        systems_settled: number;
                        record: {
                            subject: string;
                            kept_from: string | null;
                            kept_until: string | null;
                            opened_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            released_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            release_reason: string | null;
                            systems: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                deletion: "running" | "off" | "none";
                                off_by: string | null;
                                off_at: string | null;
                                document_id: string | null;
                                document_title: string | null;
                                recorded_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                recorded_at: string | null;
                                voided_at: string | null;
                                void_reason: string | null;
                                version: number;
                            }[];
                            version: number;
                        } | null;
                    };
                };
            };
        };
    };
    Holds_addSystem: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        opened_at: string;
                        released_at: string | null;
                        custodians: number;
                        acknowledged: number;
                        systems: number;
                        systems_settled: number;
                        record: {
                            subject: string;
                            kept_from: string | null;
                            kept_until: string | null;
                            opened_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            released_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            release_reason: string | null;
                            systems: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                deletion: "running" | "off" | "none";
                                off_by: string | null;
                                off_at: string | null;
                                document_id: string | null;
                                document_title: string | null;
                                recorded_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                recorded_at: string | null;
                                voided_at: string | null;
                                void_reason: string | null;
                                version: number;
                            }[];
                            version: number;
                        } | null;
                    };
                };
            };
        };
    };
    Holds_recordDeletion: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    deletion: "off";
                    off_by: string;
                    /** Format: date-time */
                    off_at: string;
                    /** @default null */
                    document_id?: string | null;
                } | {
                    /** @enum {string} */
                    deletion: "none";
                    /** @default null */
                    document_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        opened_at: string;
                        released_at: string | null;
                        custodians: number;
                        acknowledged: number;
                        systems: number;
                        systems_settled: number;
                        record: {
                            subject: string;
                            kept_from: string | null;
                            kept_until: string | null;
                            opened_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            released_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            release_reason: string | null;
                            systems: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                deletion: "running" | "off" | "none";
                                off_by: string | null;
                                off_at: string | null;
                                document_id: string | null;
                                document_title: string | null;
                                recorded_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                recorded_at: string | null;
                                voided_at: string | null;
                                void_reason: string | null;
                                version: number;
                            }[];
                            version: number;
                        } | null;
                    };
                };
            };
        };
    };
    Holds_voidSystem: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        opened_at: string;
                        released_at: string | null;
                        custodians: number;
                        acknowledged: number;
                        systems: number;
                        systems_settled: number;
                        record: {
                            subject: string;
                            kept_from: string | null;
                            kept_until: string | null;
                            opened_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            released_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            release_reason: string | null;
                            systems: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                deletion: "running" | "off" | "none";
                                off_by: string | null;
                                off_at: string | null;
                                document_id: string | null;
                                document_title: string | null;
                                recorded_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                recorded_at: string | null;
                                voided_at: string | null;
                                void_reason: string | null;
                                version: number;
                            }[];
                            version: number;
                        } | null;
                    };
                };
            };
        };
    };
    Notices_notices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "hold" | "instruction";
                            hold_id: string | null;
                            measure_id: string | null;
                            subject: string;
                            text: string;
                            sent_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            sent_at: string;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            recipients: {
                                /** Format: uuid */
                                id: string;
                                person: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                name: string;
                                email: string;
                                /** @enum {string} */
                                state: "planned" | "sent" | "acknowledged" | "undeliverable" | "withdrawn";
                                chased: number;
                                sent_at: string | null;
                                next_chase_at: string | null;
                                /** Format: date-time */
                                acknowledge_by: string;
                                acknowledge_zone: string;
                                late: boolean;
                                acknowledged_at: string | null;
                                withdrawn_at: string | null;
                                withdraw_reason: string | null;
                                version: number;
                            }[];
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Notices_send: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "hold" | "instruction";
                    /** @default null */
                    hold_id?: string | null;
                    /** @default null */
                    measure_id?: string | null;
                    subject: string;
                    text: string;
                    /** Format: date-time */
                    acknowledge_by: string;
                    acknowledge_zone: string;
                    recipients: {
                        name: string;
                        /** Format: email */
                        email: string;
                    }[];
                    /** @default false */
                    reveals_confirmed?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "hold" | "instruction";
                        hold_id: string | null;
                        measure_id: string | null;
                        subject: string;
                        text: string;
                        sent_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        sent_at: string;
                        withdrawn_at: string | null;
                        withdraw_reason: string | null;
                        recipients: {
                            /** Format: uuid */
                            id: string;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            state: "planned" | "sent" | "acknowledged" | "undeliverable" | "withdrawn";
                            chased: number;
                            sent_at: string | null;
                            next_chase_at: string | null;
                            /** Format: date-time */
                            acknowledge_by: string;
                            acknowledge_zone: string;
                            late: boolean;
                            acknowledged_at: string | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Notices_add: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    acknowledge_by: string;
                    acknowledge_zone: string;
                    recipients: {
                        name: string;
                        /** Format: email */
                        email: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "hold" | "instruction";
                        hold_id: string | null;
                        measure_id: string | null;
                        subject: string;
                        text: string;
                        sent_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        sent_at: string;
                        withdrawn_at: string | null;
                        withdraw_reason: string | null;
                        recipients: {
                            /** Format: uuid */
                            id: string;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            state: "planned" | "sent" | "acknowledged" | "undeliverable" | "withdrawn";
                            chased: number;
                            sent_at: string | null;
                            next_chase_at: string | null;
                            /** Format: date-time */
                            acknowledge_by: string;
                            acknowledge_zone: string;
                            late: boolean;
                            acknowledged_at: string | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    NoticeSteps_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: string;
                    text: string;
                    /** Format: date-time */
                    acknowledge_by: string;
                    acknowledge_zone: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subject: string;
                        text: string;
                        reveals: {
                            /** @enum {string} */
                            what: "reference" | "agency_reference" | "title" | "agency" | "document";
                            words: string;
                        }[];
                    };
                };
            };
        };
    };
    NoticeSteps_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "hold" | "instruction";
                        hold_id: string | null;
                        measure_id: string | null;
                        subject: string;
                        text: string;
                        sent_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        sent_at: string;
                        withdrawn_at: string | null;
                        withdraw_reason: string | null;
                        recipients: {
                            /** Format: uuid */
                            id: string;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            state: "planned" | "sent" | "acknowledged" | "undeliverable" | "withdrawn";
                            chased: number;
                            sent_at: string | null;
                            next_chase_at: string | null;
                            /** Format: date-time */
                            acknowledge_by: string;
                            acknowledge_zone: string;
                            late: boolean;
                            acknowledged_at: string | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    NoticeSteps_withdrawFrom: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "hold" | "instruction";
                        hold_id: string | null;
                        measure_id: string | null;
                        subject: string;
                        text: string;
                        sent_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        sent_at: string;
                        withdrawn_at: string | null;
                        withdraw_reason: string | null;
                        recipients: {
                            /** Format: uuid */
                            id: string;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            state: "planned" | "sent" | "acknowledged" | "undeliverable" | "withdrawn";
                            chased: number;
                            sent_at: string | null;
                            next_chase_at: string | null;
                            /** Format: date-time */
                            acknowledge_by: string;
                            acknowledge_zone: string;
                            late: boolean;
                            acknowledged_at: string | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    NoticePage_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subject: string;
                        text: string;
                        acknowledged_at: string | null;
                    };
                };
            };
        };
    };
    NoticePage_acknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subject: string;
                        text: string;
                        acknowledged_at: string | null;
                    };
                };
            };
        };
    };
    Authenticity_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        standing: ("genuine" | "not_genuine" | "inconclusive" | "unchecked") | null;
                        checks: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            method: "call_back" | "domain" | "signature";
                            /** @enum {string} */
                            result: "genuine" | "not_genuine" | "inconclusive";
                            contact: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            document_id: string | null;
                            document_title: string | null;
                            note: string;
                            checked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            checked_at: string;
                            /** Format: date-time */
                            recorded_at: string;
                            voided_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            voided_at: string | null;
                            void_reason: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Authenticity_check: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    method: "call_back" | "domain" | "signature";
                    /** @enum {string} */
                    result: "genuine" | "not_genuine" | "inconclusive";
                    /** @default null */
                    contact_id?: string | null;
                    /** @default null */
                    document_id?: string | null;
                    note: string;
                    /** @default null */
                    checked_at?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        standing: ("genuine" | "not_genuine" | "inconclusive" | "unchecked") | null;
                        checks: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            method: "call_back" | "domain" | "signature";
                            /** @enum {string} */
                            result: "genuine" | "not_genuine" | "inconclusive";
                            contact: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            document_id: string | null;
                            document_title: string | null;
                            note: string;
                            checked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            checked_at: string;
                            /** Format: date-time */
                            recorded_at: string;
                            voided_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            voided_at: string | null;
                            void_reason: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Authenticity_void: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        standing: ("genuine" | "not_genuine" | "inconclusive" | "unchecked") | null;
                        checks: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            method: "call_back" | "domain" | "signature";
                            /** @enum {string} */
                            result: "genuine" | "not_genuine" | "inconclusive";
                            contact: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            document_id: string | null;
                            document_title: string | null;
                            note: string;
                            checked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            checked_at: string;
                            /** Format: date-time */
                            recorded_at: string;
                            voided_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            voided_at: string | null;
                            void_reason: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Overrides_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            reference: string;
                            directive_title: string;
                            action: string;
                            action_label: string;
                            missing: {
                                code: string;
                                label: string;
                            }[];
                            subject: string | null;
                            reason: string;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            at: string;
                            reviewer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            review_due_at: string | null;
                            review_due_zone: string | null;
                            late: boolean;
                            reviewed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            reviewed_at: string | null;
                            review_remark: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Overrides_review: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    remark: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        reference: string;
                        directive_title: string;
                        action: string;
                        action_label: string;
                        missing: {
                            code: string;
                            label: string;
                        }[];
                        subject: string | null;
                        reason: string;
                        by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        at: string;
                        reviewer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        review_due_at: string | null;
                        review_due_zone: string | null;
                        late: boolean;
                        reviewed_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        reviewed_at: string | null;
                        review_remark: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Scoping_view: {
        parameters: {
            query?: {
                path_id?: string;
                place_id?: string;
            };
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            axis: "product" | "group" | "path" | "place";
                            name: string;
                            description: string;
                            decided_by: string | null;
                            decided_on: string | null;
                            retired: boolean;
                        }[];
                        entries: {
                            /** Format: uuid */
                            id: string;
                            product_id: string | null;
                            group_id: string | null;
                            path_id: string | null;
                            place_id: string | null;
                            answer: ("in" | "out" | "undetermined") | null;
                            reason: string;
                            narrower: ("in" | "out") | null;
                            wider: ("in" | "out") | null;
                            reading_ids: string[];
                            answered_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            answered_at: string;
                            version: number;
                        }[];
                        tally: {
                            cells: number;
                            in: number;
                            out: number;
                            undetermined: number;
                            unanswered: number;
                        };
                        grid: {
                            product_id: string | null;
                            group_id: string | null;
                            answer: ("in" | "out" | "undetermined") | null;
                            by: string[];
                            varies: boolean;
                        }[];
                    };
                };
            };
        };
    };
    Scoping_items: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    add?: string[];
                    /** @default [] */
                    remove?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            axis: "product" | "group" | "path" | "place";
                            name: string;
                            description: string;
                            decided_by: string | null;
                            decided_on: string | null;
                            retired: boolean;
                        }[];
                        entries: {
                            /** Format: uuid */
                            id: string;
                            product_id: string | null;
                            group_id: string | null;
                            path_id: string | null;
                            place_id: string | null;
                            answer: ("in" | "out" | "undetermined") | null;
                            reason: string;
                            narrower: ("in" | "out") | null;
                            wider: ("in" | "out") | null;
                            reading_ids: string[];
                            answered_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            answered_at: string;
                            version: number;
                        }[];
                        tally: {
                            cells: number;
                            in: number;
                            out: number;
                            undetermined: number;
                            unanswered: number;
                        };
                        grid: {
                            product_id: string | null;
                            group_id: string | null;
                            answer: ("in" | "out" | "undetermined") | null;
                            by: string[];
                            varies: boolean;
                        }[];
                    };
                };
            };
        };
    };
    Scoping_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entries: {
                        /** @default null */
                        product_id?: string | null;
                        /** @default null */
                        group_id?: string | null;
                        /** @default null */
                        path_id?: string | null;
                        /** @default null */
                        place_id?: string | null;
                        answer: ("in" | "out" | "undetermined") | null;
                        reason: string;
                        /** @default null */
                        narrower?: ("in" | "out") | null;
                        /** @default null */
                        wider?: ("in" | "out") | null;
                        /** @default [] */
                        reading_ids?: string[];
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            product_id: string | null;
                            group_id: string | null;
                            path_id: string | null;
                            place_id: string | null;
                            answer: ("in" | "out" | "undetermined") | null;
                            reason: string;
                            narrower: ("in" | "out") | null;
                            wider: ("in" | "out") | null;
                            reading_ids: string[];
                            answered_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            answered_at: string;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Scoping_listOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            effect: string;
                            takes_minutes: number | null;
                            /** @enum {string} */
                            certainty: "certain" | "likely" | "doubtful";
                            harmed: string;
                            cost: string;
                            /** @enum {string} */
                            reversibility: "at_once" | "with_effort" | "not";
                            written_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            decided: boolean;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Scoping_addOption: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    effect: string;
                    /** @default null */
                    takes_minutes?: number | null;
                    /** @enum {string} */
                    certainty: "certain" | "likely" | "doubtful";
                    /** @default  */
                    harmed?: string;
                    /** @default  */
                    cost?: string;
                    /** @enum {string} */
                    reversibility: "at_once" | "with_effort" | "not";
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        effect: string;
                        takes_minutes: number | null;
                        /** @enum {string} */
                        certainty: "certain" | "likely" | "doubtful";
                        harmed: string;
                        cost: string;
                        /** @enum {string} */
                        reversibility: "at_once" | "with_effort" | "not";
                        written_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        withdrawn_at: string | null;
                        withdraw_reason: string | null;
                        decided: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    Scoping_changeOption: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    effect: string;
                    /** @default null */
                    takes_minutes?: number | null;
                    /** @enum {string} */
                    certainty: "certain" | "likely" | "doubtful";
                    /** @default  */
                    harmed?: string;
                    /** @default  */
                    cost?: string;
                    /** @enum {string} */
                    reversibility: "at_once" | "with_effort" | "not";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        effect: string;
                        takes_minutes: number | null;
                        /** @enum {string} */
                        certainty: "certain" | "likely" | "doubtful";
                        harmed: string;
                        cost: string;
                        /** @enum {string} */
                        reversibility: "at_once" | "with_effort" | "not";
                        written_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        withdrawn_at: string | null;
                        withdraw_reason: string | null;
                        decided: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    Scoping_withdrawOption: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        effect: string;
                        takes_minutes: number | null;
                        /** @enum {string} */
                        certainty: "certain" | "likely" | "doubtful";
                        harmed: string;
                        cost: string;
                        /** @enum {string} */
                        reversibility: "at_once" | "with_effort" | "not";
                        written_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        withdrawn_at: string | null;
                        withdraw_reason: string | null;
                        decided: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    Decisions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            subject: "scope";
                            option_id: string | null;
                            chosen: string;
                            reasons: string;
                            wider_than_ordered: boolean;
                            review_at: string | null;
                            review_zone: string | null;
                            place: string | null;
                            review_due: boolean;
                            exit_criteria: string[];
                            replaces_id: string | null;
                            reading_ids: string[];
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            approved_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            approved_at: string | null;
                            ended_at: string | null;
                            reviews: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                outcome: "keep" | "narrow" | "end";
                                reasons: string;
                                next_review_at: string | null;
                                next_review_zone: string | null;
                                reviewed_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                reviewed_at: string;
                            }[];
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Decisions_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    option_id?: string | null;
                    /** @default null */
                    chosen?: string | null;
                    reasons: string;
                    wider_than_ordered: boolean;
                    /** @default null */
                    review_at?: string | null;
                    /** @default null */
                    review_zone?: string | null;
                    /** @default [] */
                    exit_criteria?: string[];
                    /** @default null */
                    replaces_id?: string | null;
                    /** @default [] */
                    reading_ids?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        subject: "scope";
                        option_id: string | null;
                        chosen: string;
                        reasons: string;
                        wider_than_ordered: boolean;
                        review_at: string | null;
                        review_zone: string | null;
                        place: string | null;
                        review_due: boolean;
                        exit_criteria: string[];
                        replaces_id: string | null;
                        reading_ids: string[];
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        approved_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approved_at: string | null;
                        ended_at: string | null;
                        reviews: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            outcome: "keep" | "narrow" | "end";
                            reasons: string;
                            next_review_at: string | null;
                            next_review_zone: string | null;
                            reviewed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            reviewed_at: string;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Decisions_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        subject: "scope";
                        option_id: string | null;
                        chosen: string;
                        reasons: string;
                        wider_than_ordered: boolean;
                        review_at: string | null;
                        review_zone: string | null;
                        place: string | null;
                        review_due: boolean;
                        exit_criteria: string[];
                        replaces_id: string | null;
                        reading_ids: string[];
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        approved_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approved_at: string | null;
                        ended_at: string | null;
                        reviews: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            outcome: "keep" | "narrow" | "end";
                            reasons: string;
                            next_review_at: string | null;
                            next_review_zone: string | null;
                            reviewed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            reviewed_at: string;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Decisions_review: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "keep" | "narrow" | "end";
                    reasons: string;
                    /** @default null */
                    next_review_at?: string | null;
                    /** @default null */
                    next_review_zone?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        subject: "scope";
                        option_id: string | null;
                        chosen: string;
                        reasons: string;
                        wider_than_ordered: boolean;
                        review_at: string | null;
                        review_zone: string | null;
                        place: string | null;
                        review_due: boolean;
                        exit_criteria: string[];
                        replaces_id: string | null;
                        reading_ids: string[];
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        approved_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approved_at: string | null;
                        ended_at: string | null;
                        reviews: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            outcome: "keep" | "narrow" | "end";
                            reasons: string;
                            next_review_at: string | null;
                            next_review_zone: string | null;
                            reviewed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            reviewed_at: string;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Registers_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            axis: "product" | "group" | "path" | "place";
                            name: string;
                            description: string;
                            decided_by: string | null;
                            decided_on: string | null;
                            retired_at: string | null;
                            retire_reason: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Registers_add: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    axis: "product" | "group" | "path" | "place";
                    name: string;
                    /** @default  */
                    description?: string;
                    /** @default null */
                    decided_by?: string | null;
                    /** @default null */
                    decided_on?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        axis: "product" | "group" | "path" | "place";
                        name: string;
                        description: string;
                        decided_by: string | null;
                        decided_on: string | null;
                        retired_at: string | null;
                        retire_reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Registers_change: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string;
                    decided_by?: string;
                    decided_on?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        axis: "product" | "group" | "path" | "place";
                        name: string;
                        description: string;
                        decided_by: string | null;
                        decided_on: string | null;
                        retired_at: string | null;
                        retire_reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Registers_retire: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        axis: "product" | "group" | "path" | "place";
                        name: string;
                        description: string;
                        decided_by: string | null;
                        decided_on: string | null;
                        retired_at: string | null;
                        retire_reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Registers_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            product: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            ways: {
                                /** @enum {string} */
                                way: "person" | "place" | "account";
                                able: ("yes" | "partly" | "no") | null;
                                within_minutes: number | null;
                                proved_on: string | null;
                                proved_by: string | null;
                                note: string;
                                doubt: ("never_recorded" | "never_proved" | "proved_long_ago") | null;
                                recorded_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                recorded_at: string | null;
                                version: number;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    Registers_record: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
                way: "person" | "place" | "account";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    able: "yes" | "partly" | "no";
                    /** @default null */
                    within_minutes?: number | null;
                    /** @default null */
                    proved_on?: string | null;
                    /** @default null */
                    proved_by?: string | null;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        product: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ways: {
                            /** @enum {string} */
                            way: "person" | "place" | "account";
                            able: ("yes" | "partly" | "no") | null;
                            within_minutes: number | null;
                            proved_on: string | null;
                            proved_by: string | null;
                            note: string;
                            doubt: ("never_recorded" | "never_proved" | "proved_long_ago") | null;
                            recorded_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            recorded_at: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Remediation_measures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            obligation_ids: string[];
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            verifier: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            due_at: string | null;
                            due_zone: string | null;
                            restricts: boolean;
                            inverse: string | null;
                            preconditions: string | null;
                            irreversible: boolean;
                            /** @enum {string} */
                            state: "planned" | "asked" | "released" | "in_force" | "undo_asked" | "undo_released" | "undone" | "proved" | "dropped";
                            reading_ids: string[];
                            depends_on: {
                                /** Format: uuid */
                                id: string;
                                subject: string;
                                met: boolean;
                            }[];
                            releases: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                act: "do" | "undo";
                                reason: string;
                                preconditions_met: string | null;
                                asked_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                asked_at: string;
                                confirmed_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                confirmed_at: string | null;
                                refused_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                refused_at: string | null;
                                refuse_reason: string | null;
                                withdrawn_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                withdrawn_at: string | null;
                                withdraw_reason: string | null;
                                passed: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                                override_reason: string | null;
                                waits_for: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                                version: number;
                            }[];
                            in_force_at: string | null;
                            restored_at: string | null;
                            effect_minutes: number | null;
                            dropped_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            dropped_at: string | null;
                            drop_reason: string | null;
                            evidence: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                document_id: string;
                                document_title: string | null;
                                /** @enum {string} */
                                act: "do" | "undo";
                                produced_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                produced_at: string;
                                judged_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                accepted_at: string | null;
                                rejected_at: string | null;
                                reject_reason: string | null;
                                version: number;
                            }[];
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Remediation_plan: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: string;
                    obligation_ids: string[];
                    /** Format: uuid */
                    person_id: string;
                    /** Format: uuid */
                    verifier_id: string;
                    /** @default null */
                    due_at?: string | null;
                    /** @default null */
                    due_zone?: string | null;
                    /** @default false */
                    restricts?: boolean;
                    /** @default null */
                    inverse?: string | null;
                    /** @default null */
                    preconditions?: string | null;
                    /** @default false */
                    irreversible?: boolean;
                    /** @default [] */
                    depends_on?: string[];
                    /** @default [] */
                    reading_ids?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        obligation_ids: string[];
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        verifier: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        due_at: string | null;
                        due_zone: string | null;
                        restricts: boolean;
                        inverse: string | null;
                        preconditions: string | null;
                        irreversible: boolean;
                        /** @enum {string} */
                        state: "planned" | "asked" | "released" | "in_force" | "undo_asked" | "undo_released" | "undone" | "proved" | "dropped";
                        reading_ids: string[];
                        depends_on: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            met: boolean;
                        }[];
                        releases: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            act: "do" | "undo";
                            reason: string;
                            preconditions_met: string | null;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            asked_at: string;
                            confirmed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            confirmed_at: string | null;
                            refused_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            refused_at: string | null;
                            refuse_reason: string | null;
                            withdrawn_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            passed: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            override_reason: string | null;
                            waits_for: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            version: number;
                        }[];
                        in_force_at: string | null;
                        restored_at: string | null;
                        effect_minutes: number | null;
                        dropped_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        dropped_at: string | null;
                        drop_reason: string | null;
                        evidence: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            document_id: string;
                            document_title: string | null;
                            /** @enum {string} */
                            act: "do" | "undo";
                            produced_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            produced_at: string;
                            judged_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            accepted_at: string | null;
                            rejected_at: string | null;
                            reject_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Remediation_bring: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    document_id: string;
                    /**
                     * @default do
                     * @enum {string}
                     */
                    act?: "do" | "undo";
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        obligation_ids: string[];
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        verifier: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        due_at: string | null;
                        due_zone: string | null;
                        restricts: boolean;
                        inverse: string | null;
                        preconditions: string | null;
                        irreversible: boolean;
                        /** @enum {string} */
                        state: "planned" | "asked" | "released" | "in_force" | "undo_asked" | "undo_released" | "undone" | "proved" | "dropped";
                        reading_ids: string[];
                        depends_on: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            met: boolean;
                        }[];
                        releases: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            act: "do" | "undo";
                            reason: string;
                            preconditions_met: string | null;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            asked_at: string;
                            confirmed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            confirmed_at: string | null;
                            refused_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            refused_at: string | null;
                            refuse_reason: string | null;
                            withdrawn_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            passed: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            override_reason: string | null;
                            waits_for: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            version: number;
                        }[];
                        in_force_at: string | null;
                        restored_at: string | null;
                        effect_minutes: number | null;
                        dropped_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        dropped_at: string | null;
                        drop_reason: string | null;
                        evidence: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            document_id: string;
                            document_title: string | null;
                            /** @enum {string} */
                            act: "do" | "undo";
                            produced_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            produced_at: string;
                            judged_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            accepted_at: string | null;
                            rejected_at: string | null;
                            reject_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Remediation_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        obligation_ids: string[];
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        verifier: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        due_at: string | null;
                        due_zone: string | null;
                        restricts: boolean;
                        inverse: string | null;
                        preconditions: string | null;
                        irreversible: boolean;
                        /** @enum {string} */
                        state: "planned" | "asked" | "released" | "in_force" | "undo_asked" | "undo_released" | "undone" | "proved" | "dropped";
                        reading_ids: string[];
                        depends_on: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            met: boolean;
                        }[];
                        releases: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            act: "do" | "undo";
                            reason: string;
                            preconditions_met: string | null;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            asked_at: string;
                            confirmed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            confirmed_at: string | null;
                            refused_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            refused_at: string | null;
                            refuse_reason: string | null;
                            withdrawn_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            passed: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            override_reason: string | null;
                            waits_for: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            version: number;
                        }[];
                        in_force_at: string | null;
                        restored_at: string | null;
                        effect_minutes: number | null;
                        dropped_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        dropped_at: string | null;
                        drop_reason: string | null;
                        evidence: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            document_id: string;
                            document_title: string | null;
                            /** @enum {string} */
                            act: "do" | "undo";
                            produced_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            produced_at: string;
                            judged_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            accepted_at: string | null;
                            rejected_at: string | null;
                            reject_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Remediation_reject: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        obligation_ids: string[];
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        verifier: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        due_at: string | null;
                        due_zone: string | null;
                        restricts: boolean;
                        inverse: string | null;
                        preconditions: string | null;
                        irreversible: boolean;
                        /** @enum {string} */
                        state: "planned" | "asked" | "released" | "in_force" | "undo_asked" | "undo_released" | "undone" | "proved" | "dropped";
                        reading_ids: string[];
                        depends_on: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            met: boolean;
                        }[];
                        releases: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            act: "do" | "undo";
                            reason: string;
                            preconditions_met: string | null;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            asked_at: string;
                            confirmed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            confirmed_at: string | null;
                            refused_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            refused_at: string | null;
                            refuse_reason: string | null;
                            withdrawn_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            passed: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            override_reason: string | null;
                            waits_for: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            version: number;
                        }[];
                        in_force_at: string | null;
                        restored_at: string | null;
                        effect_minutes: number | null;
                        dropped_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        dropped_at: string | null;
                        drop_reason: string | null;
                        evidence: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            document_id: string;
                            document_title: string | null;
                            /** @enum {string} */
                            act: "do" | "undo";
                            produced_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            produced_at: string;
                            judged_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            accepted_at: string | null;
                            rejected_at: string | null;
                            reject_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Remediation_commitments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            until_on: string | null;
                            ends_when: string | null;
                            deadline_id: string | null;
                            ended_at: string | null;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            made_at: string;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Remediation_commit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: string;
                    /** @default null */
                    until_on?: string | null;
                    /** @default null */
                    ends_when?: string | null;
                    /** @default null */
                    deadline_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        until_on: string | null;
                        ends_when: string | null;
                        deadline_id: string | null;
                        ended_at: string | null;
                        made_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        made_at: string;
                        version: number;
                    };
                };
            };
        };
    };
    Measures_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        obligation_ids: string[];
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        verifier: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        due_at: string | null;
                        due_zone: string | null;
                        restricts: boolean;
                        inverse: string | null;
                        preconditions: string | null;
                        irreversible: boolean;
                        /** @enum {string} */
                        state: "planned" | "asked" | "released" | "in_force" | "undo_asked" | "undo_released" | "undone" | "proved" | "dropped";
                        reading_ids: string[];
                        depends_on: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            met: boolean;
                        }[];
                        releases: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            act: "do" | "undo";
                            reason: string;
                            preconditions_met: string | null;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            asked_at: string;
                            confirmed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            confirmed_at: string | null;
                            refused_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            refused_at: string | null;
                            refuse_reason: string | null;
                            withdrawn_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            passed: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            override_reason: string | null;
                            waits_for: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            version: number;
                        }[];
                        in_force_at: string | null;
                        restored_at: string | null;
                        effect_minutes: number | null;
                        dropped_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        dropped_at: string | null;
                        drop_reason: string | null;
                        evidence: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            document_id: string;
                            document_title: string | null;
                            /** @enum {string} */
                            act: "do" | "undo";
                            produced_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            produced_at: string;
                            judged_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            accepted_at: string | null;
                            rejected_at: string | null;
                            reject_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Measures_verifier: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    person_id: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        obligation_ids: string[];
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        verifier: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        due_at: string | null;
                        due_zone: string | null;
                        restricts: boolean;
                        inverse: string | null;
                        preconditions: string | null;
                        irreversible: boolean;
                        /** @enum {string} */
                        state: "planned" | "asked" | "released" | "in_force" | "undo_asked" | "undo_released" | "undone" | "proved" | "dropped";
                        reading_ids: string[];
                        depends_on: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            met: boolean;
                        }[];
                        releases: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            act: "do" | "undo";
                            reason: string;
                            preconditions_met: string | null;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            asked_at: string;
                            confirmed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            confirmed_at: string | null;
                            refused_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            refused_at: string | null;
                            refuse_reason: string | null;
                            withdrawn_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            passed: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            override_reason: string | null;
                            waits_for: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            version: number;
                        }[];
                        in_force_at: string | null;
                        restored_at: string | null;
                        effect_minutes: number | null;
                        dropped_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        dropped_at: string | null;
                        drop_reason: string | null;
                        evidence: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            document_id: string;
                            document_title: string | null;
                            /** @enum {string} */
                            act: "do" | "undo";
                            produced_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            produced_at: string;
                            judged_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            accepted_at: string | null;
                            rejected_at: string | null;
                            reject_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Measures_dependencies: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    depends_on: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        obligation_ids: string[];
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        verifier: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        due_at: string | null;
                        due_zone: string | null;
                        restricts: boolean;
                        inverse: string | null;
                        preconditions: string | null;
                        irreversible: boolean;
                        /** @enum {string} */
                        state: "planned" | "asked" | "released" | "in_force" | "undo_asked" | "undo_released" | "undone" | "proved" | "dropped";
                        reading_ids: string[];
                        depends_on: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            met: boolean;
                        }[];
                        releases: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            act: "do" | "undo";
                            reason: string;
                            preconditions_met: string | null;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            asked_at: string;
                            confirmed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            confirmed_at: string | null;
                            refused_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            refused_at: string | null;
                            refuse_reason: string | null;
                            withdrawn_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            passed: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            override_reason: string | null;
                            waits_for: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            version: number;
                        }[];
                        in_force_at: string | null;
                        restored_at: string | null;
                        effect_minutes: number | null;
                        dropped_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        dropped_at: string | null;
                        drop_reason: string | null;
                        evidence: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            document_id: string;
                            document_title: string | null;
                            /** @enum {string} */
                            act: "do" | "undo";
                            produced_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            produced_at: string;
                            judged_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            accepted_at: string | null;
                            rejected_at: string | null;
                            reject_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Releases_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    act: "do" | "undo";
                    reason: string;
                    /** @default null */
                    preconditions_met?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        obligation_ids: string[];
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        verifier: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        due_at: string | null;
                        due_zone: string | null;
                        restricts: boolean;
                        inverse: string | null;
                        preconditions: string | null;
                        irreversible: boolean;
                        /** @enum {string} */
                        state: "planned" | "asked" | "released" | "in_force" | "undo_asked" | "undo_released" | "undone" | "proved" | "dropped";
                        reading_ids: string[];
                        depends_on: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            met: boolean;
                        }[];
                        releases: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            act: "do" | "undo";
                            reason: string;
                            preconditions_met: string | null;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            asked_at: string;
                            confirmed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            confirmed_at: string | null;
                            refused_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            refused_at: string | null;
                            refuse_reason: string | null;
                            withdrawn_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            passed: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            override_reason: string | null;
                            waits_for: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            version: number;
                        }[];
                        in_force_at: string | null;
                        restored_at: string | null;
                        effect_minutes: number | null;
                        dropped_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        dropped_at: string | null;
                        drop_reason: string | null;
                        evidence: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            document_id: string;
                            document_title: string | null;
                            /** @enum {string} */
                            act: "do" | "undo";
                            produced_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            produced_at: string;
                            judged_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            accepted_at: string | null;
                            rejected_at: string | null;
                            reject_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Releases_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    preconditions_met?: string | null;
                    /** @default null */
                    override?: {
                        guards: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                        reason: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        obligation_ids: string[];
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        verifier: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        due_at: string | null;
                        due_zone: string | null;
                        restricts: boolean;
                        inverse: string | null;
                        preconditions: string | null;
                        irreversible: boolean;
                        /** @enum {string} */
                        state: "planned" | "asked" | "released" | "in_force" | "undo_asked" | "undo_released" | "undone" | "proved" | "dropped";
                        reading_ids: string[];
                        depends_on: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            met: boolean;
                        }[];
                        releases: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            act: "do" | "undo";
                            reason: string;
                            preconditions_met: string | null;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            asked_at: string;
                            confirmed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            confirmed_at: string | null;
                            refused_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            refused_at: string | null;
                            refuse_reason: string | null;
                            withdrawn_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            passed: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            override_reason: string | null;
                            waits_for: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            version: number;
                        }[];
                        in_force_at: string | null;
                        restored_at: string | null;
                        effect_minutes: number | null;
                        dropped_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        dropped_at: string | null;
                        drop_reason: string | null;
                        evidence: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            document_id: string;
                            document_title: string | null;
                            /** @enum {string} */
                            act: "do" | "undo";
                            produced_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            produced_at: string;
                            judged_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            accepted_at: string | null;
                            rejected_at: string | null;
                            reject_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Releases_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        obligation_ids: string[];
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        verifier: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        due_at: string | null;
                        due_zone: string | null;
                        restricts: boolean;
                        inverse: string | null;
                        preconditions: string | null;
                        irreversible: boolean;
                        /** @enum {string} */
                        state: "planned" | "asked" | "released" | "in_force" | "undo_asked" | "undo_released" | "undone" | "proved" | "dropped";
                        reading_ids: string[];
                        depends_on: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            met: boolean;
                        }[];
                        releases: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            act: "do" | "undo";
                            reason: string;
                            preconditions_met: string | null;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            asked_at: string;
                            confirmed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            confirmed_at: string | null;
                            refused_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            refused_at: string | null;
                            refuse_reason: string | null;
                            withdrawn_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            passed: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            override_reason: string | null;
                            waits_for: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            version: number;
                        }[];
                        in_force_at: string | null;
                        restored_at: string | null;
                        effect_minutes: number | null;
                        dropped_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        dropped_at: string | null;
                        drop_reason: string | null;
                        evidence: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            document_id: string;
                            document_title: string | null;
                            /** @enum {string} */
                            act: "do" | "undo";
                            produced_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            produced_at: string;
                            judged_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            accepted_at: string | null;
                            rejected_at: string | null;
                            reject_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Releases_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        obligation_ids: string[];
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        verifier: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        due_at: string | null;
                        due_zone: string | null;
                        restricts: boolean;
                        inverse: string | null;
                        preconditions: string | null;
                        irreversible: boolean;
                        /** @enum {string} */
                        state: "planned" | "asked" | "released" | "in_force" | "undo_asked" | "undo_released" | "undone" | "proved" | "dropped";
                        reading_ids: string[];
                        depends_on: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            met: boolean;
                        }[];
                        releases: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            act: "do" | "undo";
                            reason: string;
                            preconditions_met: string | null;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            asked_at: string;
                            confirmed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            confirmed_at: string | null;
                            refused_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            refused_at: string | null;
                            refuse_reason: string | null;
                            withdrawn_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            withdrawn_at: string | null;
                            withdraw_reason: string | null;
                            passed: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            override_reason: string | null;
                            waits_for: ("two_people" | "authenticity" | "dependencies" | "preconditions")[];
                            version: number;
                        }[];
                        in_force_at: string | null;
                        restored_at: string | null;
                        effect_minutes: number | null;
                        dropped_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        dropped_at: string | null;
                        drop_reason: string | null;
                        evidence: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            document_id: string;
                            document_title: string | null;
                            /** @enum {string} */
                            act: "do" | "undo";
                            produced_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            produced_at: string;
                            judged_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            accepted_at: string | null;
                            rejected_at: string | null;
                            reject_reason: string | null;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Breaches_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            measure: {
                                /** Format: uuid */
                                id: string;
                                subject: string;
                            } | null;
                            obligation: {
                                /** Format: uuid */
                                id: string;
                                subject: string;
                            } | null;
                            /** Format: date-time */
                            from_at: string;
                            until_at: string | null;
                            what: string;
                            recorded_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            recorded_at: string;
                            assessment: string | null;
                            assessed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            assessed_at: string | null;
                            disclosure: ("disclose" | "not_disclose") | null;
                            reasons: string | null;
                            decided_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            decided_at: string | null;
                            version: number;
                        }[];
                        proposed: {
                            measure: {
                                /** Format: uuid */
                                id: string;
                                subject: string;
                            };
                            obligation: {
                                /** Format: uuid */
                                id: string;
                                subject: string;
                            };
                            /** Format: date-time */
                            from_at: string;
                            /** Format: date-time */
                            until_at: string;
                        }[];
                    };
                };
            };
        };
    };
    Breaches_record: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    measure_id?: string | null;
                    /** @default null */
                    obligation_id?: string | null;
                    /** Format: date-time */
                    from_at: string;
                    /** @default null */
                    until_at?: string | null;
                    what: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        measure: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                        } | null;
                        obligation: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                        } | null;
                        /** Format: date-time */
                        from_at: string;
                        until_at: string | null;
                        what: string;
                        recorded_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        recorded_at: string;
                        assessment: string | null;
                        assessed_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        assessed_at: string | null;
                        disclosure: ("disclose" | "not_disclose") | null;
                        reasons: string | null;
                        decided_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        decided_at: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Breaches_assess: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assessment: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        measure: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                        } | null;
                        obligation: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                        } | null;
                        /** Format: date-time */
                        from_at: string;
                        until_at: string | null;
                        what: string;
                        recorded_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        recorded_at: string;
                        assessment: string | null;
                        assessed_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        assessed_at: string | null;
                        disclosure: ("disclose" | "not_disclose") | null;
                        reasons: string | null;
                        decided_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        decided_at: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Breaches_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    disclosure: "disclose" | "not_disclose";
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        measure: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                        } | null;
                        obligation: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                        } | null;
                        /** Format: date-time */
                        from_at: string;
                        until_at: string | null;
                        what: string;
                        recorded_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        recorded_at: string;
                        assessment: string | null;
                        assessed_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        assessed_at: string | null;
                        disclosure: ("disclose" | "not_disclose") | null;
                        reasons: string | null;
                        decided_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        decided_at: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Monitoring_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "obligation" | "commitment";
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            ends_when: string | null;
                            ends_on: string | null;
                            ended_at: string | null;
                            ended_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            end_reason: string | null;
                            end_document: {
                                /** Format: uuid */
                                document_id: string;
                                title: string | null;
                            } | null;
                            comes_again: boolean;
                            next: {
                                /** Format: uuid */
                                id: string;
                                subject: string;
                                /** @enum {string} */
                                status: "open" | "paused" | "met" | "missed" | "waived";
                                due: {
                                    /** Format: date */
                                    due_on: string;
                                    /** Format: date-time */
                                    due_at: string;
                                    due_zone: string;
                                    place: string;
                                    /** @enum {string} */
                                    precision: "day" | "instant";
                                    safe_by: string | null;
                                    /** Format: date-time */
                                    act_by: string;
                                    late: boolean;
                                };
                                settled_at: string | null;
                                note: string | null;
                                proof: {
                                    /** Format: uuid */
                                    document_id: string;
                                    title: string | null;
                                }[];
                                version: number;
                            } | null;
                            last_kept: {
                                /** Format: uuid */
                                id: string;
                                subject: string;
                                /** @enum {string} */
                                status: "open" | "paused" | "met" | "missed" | "waived";
                                due: {
                                    /** Format: date */
                                    due_on: string;
                                    /** Format: date-time */
                                    due_at: string;
                                    due_zone: string;
                                    place: string;
                                    /** @enum {string} */
                                    precision: "day" | "instant";
                                    safe_by: string | null;
                                    /** Format: date-time */
                                    act_by: string;
                                    late: boolean;
                                };
                                settled_at: string | null;
                                note: string | null;
                                proof: {
                                    /** Format: uuid */
                                    document_id: string;
                                    title: string | null;
                                }[];
                                version: number;
                            } | null;
                            series: {
                                /** Format: uuid */
                                id: string;
                                subject: string;
                                /** @enum {string} */
                                status: "open" | "paused" | "met" | "missed" | "waived";
                                due: {
                                    /** Format: date */
                                    due_on: string;
                                    /** Format: date-time */
                                    due_at: string;
                                    due_zone: string;
                                    place: string;
                                    /** @enum {string} */
                                    precision: "day" | "instant";
                                    safe_by: string | null;
                                    /** Format: date-time */
                                    act_by: string;
                                    late: boolean;
                                };
                                settled_at: string | null;
                                note: string | null;
                                proof: {
                                    /** Format: uuid */
                                    document_id: string;
                                    title: string | null;
                                }[];
                                version: number;
                            }[];
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Monitoring_obligationStands: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ends_when: string;
                    /** @default null */
                    ends_on?: string | null;
                    /** @default null */
                    deadline_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "obligation" | "commitment";
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        ends_when: string | null;
                        ends_on: string | null;
                        ended_at: string | null;
                        ended_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        end_reason: string | null;
                        end_document: {
                            /** Format: uuid */
                            document_id: string;
                            title: string | null;
                        } | null;
                        comes_again: boolean;
                        next: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            /** @enum {string} */
                            status: "open" | "paused" | "met" | "missed" | "waived";
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                            settled_at: string | null;
                            note: string | null;
                            proof: {
                                /** Format: uuid */
                                document_id: string;
                                title: string | null;
                            }[];
                            version: number;
                        } | null;
                        last_kept: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            /** @enum {string} */
                            status: "open" | "paused" | "met" | "missed" | "waived";
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                            settled_at: string | null;
                            note: string | null;
                            proof: {
                                /** Format: uuid */
                                document_id: string;
                                title: string | null;
                            }[];
                            version: number;
                        } | null;
                        series: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            /** @enum {string} */
                            status: "open" | "paused" | "met" | "missed" | "waived";
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                            settled_at: string | null;
                            note: string | null;
                            proof: {
                                /** Format: uuid */
                                document_id: string;
                                title: string | null;
                            }[];
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Monitoring_obligationEnds: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @default null */
                    document_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "obligation" | "commitment";
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        ends_when: string | null;
                        ends_on: string | null;
                        ended_at: string | null;
                        ended_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        end_reason: string | null;
                        end_document: {
                            /** Format: uuid */
                            document_id: string;
                            title: string | null;
                        } | null;
                        comes_again: boolean;
                        next: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            /** @enum {string} */
                            status: "open" | "paused" | "met" | "missed" | "waived";
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                            settled_at: string | null;
                            note: string | null;
                            proof: {
                                /** Format: uuid */
                                document_id: string;
                                title: string | null;
                            }[];
                            version: number;
                        } | null;
                        last_kept: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            /** @enum {string} */
                            status: "open" | "paused" | "met" | "missed" | "waived";
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                            settled_at: string | null;
                            note: string | null;
                            proof: {
                                /** Format: uuid */
                                document_id: string;
                                title: string | null;
                            }[];
                            version: number;
                        } | null;
                        series: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            /** @enum {string} */
                            status: "open" | "paused" | "met" | "missed" | "waived";
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                            settled_at: string | null;
                            note: string | null;
                            proof: {
                                /** Format: uuid */
                                document_id: string;
                                title: string | null;
                            }[];
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Monitoring_commitmentStands: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ends_when: string;
                    /** @default null */
                    ends_on?: string | null;
                    /** @default null */
                    deadline_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "obligation" | "commitment";
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        ends_when: string | null;
                        ends_on: string | null;
                        ended_at: string | null;
                        ended_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        end_reason: string | null;
                        end_document: {
                            /** Format: uuid */
                            document_id: string;
                            title: string | null;
                        } | null;
                        comes_again: boolean;
                        next: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            /** @enum {string} */
                            status: "open" | "paused" | "met" | "missed" | "waived";
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                            settled_at: string | null;
                            note: string | null;
                            proof: {
                                /** Format: uuid */
                                document_id: string;
                                title: string | null;
                            }[];
                            version: number;
                        } | null;
                        last_kept: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            /** @enum {string} */
                            status: "open" | "paused" | "met" | "missed" | "waived";
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                            settled_at: string | null;
                            note: string | null;
                            proof: {
                                /** Format: uuid */
                                document_id: string;
                                title: string | null;
                            }[];
                            version: number;
                        } | null;
                        series: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            /** @enum {string} */
                            status: "open" | "paused" | "met" | "missed" | "waived";
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                            settled_at: string | null;
                            note: string | null;
                            proof: {
                                /** Format: uuid */
                                document_id: string;
                                title: string | null;
                            }[];
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Monitoring_commitmentEnds: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @default null */
                    document_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "obligation" | "commitment";
                        /** Format: uuid */
                        id: string;
                        subject: string;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        ends_when: string | null;
                        ends_on: string | null;
                        ended_at: string | null;
                        ended_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        end_reason: string | null;
                        end_document: {
                            /** Format: uuid */
                            document_id: string;
                            title: string | null;
                        } | null;
                        comes_again: boolean;
                        next: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            /** @enum {string} */
                            status: "open" | "paused" | "met" | "missed" | "waived";
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                            settled_at: string | null;
                            note: string | null;
                            proof: {
                                /** Format: uuid */
                                document_id: string;
                                title: string | null;
                            }[];
                            version: number;
                        } | null;
                        last_kept: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            /** @enum {string} */
                            status: "open" | "paused" | "met" | "missed" | "waived";
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                            settled_at: string | null;
                            note: string | null;
                            proof: {
                                /** Format: uuid */
                                document_id: string;
                                title: string | null;
                            }[];
                            version: number;
                        } | null;
                        series: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            /** @enum {string} */
                            status: "open" | "paused" | "met" | "missed" | "waived";
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                            settled_at: string | null;
                            note: string | null;
                            proof: {
                                /** Format: uuid */
                                document_id: string;
                                title: string | null;
                            }[];
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Switches_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            subject: string;
                            url: string;
                            check_minutes: number;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            made_at: string;
                            /** Format: date-time */
                            secret_made_at: string;
                            retired_at: string | null;
                            retire_reason: string | null;
                            test: {
                                /** Format: date-time */
                                asked_at: string;
                                ended_at: string | null;
                                state: ("on" | "off") | null;
                                error_code: string | null;
                            } | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Switches_add: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    subject: string;
                    url: string;
                    /** @default 60 */
                    check_minutes?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        switch: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            subject: string;
                            url: string;
                            check_minutes: number;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            made_at: string;
                            /** Format: date-time */
                            secret_made_at: string;
                            retired_at: string | null;
                            retire_reason: string | null;
                            test: {
                                /** Format: date-time */
                                asked_at: string;
                                ended_at: string | null;
                                state: ("on" | "off") | null;
                                error_code: string | null;
                            } | null;
                            version: number;
                        };
                        secret: string | null;
                    };
                };
            };
        };
    };
    Switches_renewSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        switch: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            subject: string;
                            url: string;
                            check_minutes: number;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            made_at: string;
                            /** Format: date-time */
                            secret_made_at: string;
                            retired_at: string | null;
                            retire_reason: string | null;
                            test: {
                                /** Format: date-time */
                                asked_at: string;
                                ended_at: string | null;
                                state: ("on" | "off") | null;
                                error_code: string | null;
                            } | null;
                            version: number;
                        };
                        secret: string | null;
                    };
                };
            };
        };
    };
    Switches_test: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        subject: string;
                        url: string;
                        check_minutes: number;
                        made_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        made_at: string;
                        /** Format: date-time */
                        secret_made_at: string;
                        retired_at: string | null;
                        retire_reason: string | null;
                        test: {
                            /** Format: date-time */
                            asked_at: string;
                            ended_at: string | null;
                            state: ("on" | "off") | null;
                            error_code: string | null;
                        } | null;
                        version: number;
                    };
                };
            };
        };
    };
    Switches_retire: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        subject: string;
                        url: string;
                        check_minutes: number;
                        made_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        made_at: string;
                        /** Format: date-time */
                        secret_made_at: string;
                        retired_at: string | null;
                        retire_reason: string | null;
                        test: {
                            /** Format: date-time */
                            asked_at: string;
                            ended_at: string | null;
                            state: ("on" | "off") | null;
                            error_code: string | null;
                        } | null;
                        version: number;
                    };
                };
            };
        };
    };
    SwitchCalls_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            measure_id: string;
                            switch: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                check_minutes: number;
                                retired_at: string | null;
                            } | null;
                            standing: {
                                /** @enum {string} */
                                says: "unknown" | "verified" | "unverified" | "contradicted";
                                state: ("on" | "off") | null;
                                at: string | null;
                                last_verified: {
                                    /** @enum {string} */
                                    state: "on" | "off";
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                unanswered_since: string | null;
                            };
                            next_check_at: string | null;
                            calls: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                act: "verify" | "do" | "undo";
                                dry_run: boolean;
                                asked_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                after_id: string | null;
                                expects: ("on" | "off") | null;
                                /** @enum {string} */
                                state: "waiting" | "calling" | "answered" | "verified" | "contradicted" | "failed" | "left";
                                /** Format: date-time */
                                made_at: string;
                                /** Format: date-time */
                                due_at: string;
                                called_at: string | null;
                                ended_at: string | null;
                                status: number | null;
                                error_code: string | null;
                                answer: string | null;
                                answer_state: ("on" | "off") | null;
                                document_id: string | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    SwitchCalls_attach: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    switch_id: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        measure_id: string;
                        switch: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            check_minutes: number;
                            retired_at: string | null;
                        } | null;
                        standing: {
                            /** @enum {string} */
                            says: "unknown" | "verified" | "unverified" | "contradicted";
                            state: ("on" | "off") | null;
                            at: string | null;
                            last_verified: {
                                /** @enum {string} */
                                state: "on" | "off";
                                /** Format: date-time */
                                at: string;
                            } | null;
                            unanswered_since: string | null;
                        };
                        next_check_at: string | null;
                        calls: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            act: "verify" | "do" | "undo";
                            dry_run: boolean;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            after_id: string | null;
                            expects: ("on" | "off") | null;
                            /** @enum {string} */
                            state: "waiting" | "calling" | "answered" | "verified" | "contradicted" | "failed" | "left";
                            /** Format: date-time */
                            made_at: string;
                            /** Format: date-time */
                            due_at: string;
                            called_at: string | null;
                            ended_at: string | null;
                            status: number | null;
                            error_code: string | null;
                            answer: string | null;
                            answer_state: ("on" | "off") | null;
                            document_id: string | null;
                        }[];
                    };
                };
            };
        };
    };
    SwitchCalls_verify: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        measure_id: string;
                        switch: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            check_minutes: number;
                            retired_at: string | null;
                        } | null;
                        standing: {
                            /** @enum {string} */
                            says: "unknown" | "verified" | "unverified" | "contradicted";
                            state: ("on" | "off") | null;
                            at: string | null;
                            last_verified: {
                                /** @enum {string} */
                                state: "on" | "off";
                                /** Format: date-time */
                                at: string;
                            } | null;
                            unanswered_since: string | null;
                        };
                        next_check_at: string | null;
                        calls: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            act: "verify" | "do" | "undo";
                            dry_run: boolean;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            after_id: string | null;
                            expects: ("on" | "off") | null;
                            /** @enum {string} */
                            state: "waiting" | "calling" | "answered" | "verified" | "contradicted" | "failed" | "left";
                            /** Format: date-time */
                            made_at: string;
                            /** Format: date-time */
                            due_at: string;
                            called_at: string | null;
                            ended_at: string | null;
                            status: number | null;
                            error_code: string | null;
                            answer: string | null;
                            answer_state: ("on" | "off") | null;
                            document_id: string | null;
                        }[];
                    };
                };
            };
        };
    };
    SwitchCalls_dryRun: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    act: "do" | "undo";
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        measure_id: string;
                        switch: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            check_minutes: number;
                            retired_at: string | null;
                        } | null;
                        standing: {
                            /** @enum {string} */
                            says: "unknown" | "verified" | "unverified" | "contradicted";
                            state: ("on" | "off") | null;
                            at: string | null;
                            last_verified: {
                                /** @enum {string} */
                                state: "on" | "off";
                                /** Format: date-time */
                                at: string;
                            } | null;
                            unanswered_since: string | null;
                        };
                        next_check_at: string | null;
                        calls: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            act: "verify" | "do" | "undo";
                            dry_run: boolean;
                            asked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            after_id: string | null;
                            expects: ("on" | "off") | null;
                            /** @enum {string} */
                            state: "waiting" | "calling" | "answered" | "verified" | "contradicted" | "failed" | "left";
                            /** Format: date-time */
                            made_at: string;
                            /** Format: date-time */
                            due_at: string;
                            called_at: string | null;
                            ended_at: string | null;
                            status: number | null;
                            error_code: string | null;
                            answer: string | null;
                            answer_state: ("on" | "off") | null;
                            document_id: string | null;
                        }[];
                    };
                };
            };
        };
    };
    Appeals_open: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "clarification" | "reconsideration" | "appeal" | "stay" | "court";
                    forum: string;
                    public: boolean;
                    /** @default false */
                    conference_first?: boolean;
                    /** @enum {string} */
                    filing_stays: "nothing" | "everything" | "challenged";
                    /** @default null */
                    previous_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        kind: string;
                        forum: string;
                        public: boolean;
                        conference_first: boolean;
                        filing_stays: string;
                        stage: string;
                        previous_id: string | null;
                        opened_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        opened_at: string;
                        filed_on: string | null;
                        decided_on: string | null;
                        ended_at: string | null;
                        outcome: string | null;
                        reason: string | null;
                        /** @enum {string} */
                        stay: "none" | "sought" | "refused" | "granted";
                        stay_until: string | null;
                        version: number;
                        actions: {
                            action: string;
                            available: boolean;
                            refusal: {
                                code: string;
                                params: {
                                    [key: string]: unknown;
                                };
                                detail: string;
                            } | null;
                            overridable: boolean;
                            needs_reason: boolean;
                            needs_until: boolean;
                            to: string | null;
                            targets: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed")[] | null;
                            outcomes: string[] | null;
                        }[];
                    };
                };
            };
        };
    };
    Appeals_move: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
                action: "file_proceeding" | "decide_proceeding" | "settle_proceeding" | "withdraw_proceeding" | "abandon_proceeding" | "seek_stay" | "refuse_stay" | "grant_stay";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    /** @enum {string} */
                    outcome?: "upheld" | "modified" | "revoked" | "partly_modified" | "partly_revoked" | "dismissed";
                    /** Format: date */
                    filed_on?: string;
                    /** Format: date */
                    decided_on?: string;
                    /** Format: date-time */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        kind: string;
                        forum: string;
                        public: boolean;
                        conference_first: boolean;
                        filing_stays: string;
                        stage: string;
                        previous_id: string | null;
                        opened_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        opened_at: string;
                        filed_on: string | null;
                        decided_on: string | null;
                        ended_at: string | null;
                        outcome: string | null;
                        reason: string | null;
                        /** @enum {string} */
                        stay: "none" | "sought" | "refused" | "granted";
                        stay_until: string | null;
                        version: number;
                        actions: {
                            action: string;
                            available: boolean;
                            refusal: {
                                code: string;
                                params: {
                                    [key: string]: unknown;
                                };
                                detail: string;
                            } | null;
                            overridable: boolean;
                            needs_reason: boolean;
                            needs_until: boolean;
                            to: string | null;
                            targets: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed")[] | null;
                            outcomes: string[] | null;
                        }[];
                    };
                };
            };
        };
    };
    Letters_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            template: string;
                            title: string;
                            /** @enum {string} */
                            stage: "draft" | "submitted" | "returned" | "approved" | "sending" | "sent" | "failed";
                            text: string | null;
                            paragraphs: string[];
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                            submitted_at: string | null;
                            facts_checked_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            approver: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            approved_at: string | null;
                            return_reason: string | null;
                            contact: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string | null;
                                verified: boolean;
                            } | null;
                            document_id: string | null;
                            sha256: string | null;
                            message_id: string | null;
                            sent_to: string | null;
                            sent_at: string | null;
                            sent_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            server_answer: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    Letters_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    template: "acknowledgement_of_receipt";
                    /** @default null */
                    contact_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        template: string;
                        title: string;
                        /** @enum {string} */
                        stage: "draft" | "submitted" | "returned" | "approved" | "sending" | "sent" | "failed";
                        text: string | null;
                        paragraphs: string[];
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        submitted_at: string | null;
                        facts_checked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approver: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approved_at: string | null;
                        return_reason: string | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string | null;
                            verified: boolean;
                        } | null;
                        document_id: string | null;
                        sha256: string | null;
                        message_id: string | null;
                        sent_to: string | null;
                        sent_at: string | null;
                        sent_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        server_answer: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Letters_write: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    text?: string;
                    contact_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        template: string;
                        title: string;
                        /** @enum {string} */
                        stage: "draft" | "submitted" | "returned" | "approved" | "sending" | "sent" | "failed";
                        text: string | null;
                        paragraphs: string[];
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        submitted_at: string | null;
                        facts_checked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approver: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approved_at: string | null;
                        return_reason: string | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string | null;
                            verified: boolean;
                        } | null;
                        document_id: string | null;
                        sha256: string | null;
                        message_id: string | null;
                        sent_to: string | null;
                        sent_at: string | null;
                        sent_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        server_answer: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    LetterCopies_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        html: string;
                    };
                };
            };
        };
    };
    LetterCopies_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LetterCopies_docx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LetterSteps_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts_checked: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        template: string;
                        title: string;
                        /** @enum {string} */
                        stage: "draft" | "submitted" | "returned" | "approved" | "sending" | "sent" | "failed";
                        text: string | null;
                        paragraphs: string[];
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        submitted_at: string | null;
                        facts_checked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approver: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approved_at: string | null;
                        return_reason: string | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string | null;
                            verified: boolean;
                        } | null;
                        document_id: string | null;
                        sha256: string | null;
                        message_id: string | null;
                        sent_to: string | null;
                        sent_at: string | null;
                        sent_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        server_answer: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    LetterSteps_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        template: string;
                        title: string;
                        /** @enum {string} */
                        stage: "draft" | "submitted" | "returned" | "approved" | "sending" | "sent" | "failed";
                        text: string | null;
                        paragraphs: string[];
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        submitted_at: string | null;
                        facts_checked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approver: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approved_at: string | null;
                        return_reason: string | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string | null;
                            verified: boolean;
                        } | null;
                        document_id: string | null;
                        sha256: string | null;
                        message_id: string | null;
                        sent_to: string | null;
                        sent_at: string | null;
                        sent_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        server_answer: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    LetterSteps_return: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        template: string;
                        title: string;
                        /** @enum {string} */
                        stage: "draft" | "submitted" | "returned" | "approved" | "sending" | "sent" | "failed";
                        text: string | null;
                        paragraphs: string[];
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        submitted_at: string | null;
                        facts_checked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approver: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approved_at: string | null;
                        return_reason: string | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string | null;
                            verified: boolean;
                        } | null;
                        document_id: string | null;
                        sha256: string | null;
                        message_id: string | null;
                        sent_to: string | null;
                        sent_at: string | null;
                        sent_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        server_answer: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    LetterSteps_send: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    contact_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        template: string;
                        title: string;
                        /** @enum {string} */
                        stage: "draft" | "submitted" | "returned" | "approved" | "sending" | "sent" | "failed";
                        text: string | null;
                        paragraphs: string[];
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        written_at: string;
                        submitted_at: string | null;
                        facts_checked_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approver: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        approved_at: string | null;
                        return_reason: string | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string | null;
                            verified: boolean;
                        } | null;
                        document_id: string | null;
                        sha256: string | null;
                        message_id: string | null;
                        sent_to: string | null;
                        sent_at: string | null;
                        sent_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        server_answer: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    Casework_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reference: string;
                        title: string;
                        summary: string;
                        /** @enum {string} */
                        severity: "low" | "normal" | "high" | "critical";
                        /** @enum {string} */
                        visibility: "open" | "restricted" | "sealed";
                        /** @enum {string} */
                        stage: "intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed";
                        stage_label: string;
                        owed: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed")[];
                        outcome: ("complied_our_view" | "complied_confirmed" | "lifted" | "withdrawn" | "settled_or_ordered" | "referred_to_enforcement" | "superseded" | "not_applicable" | "dormant") | null;
                        agency: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                            short_name: string;
                            zone: string;
                            place: string;
                        } | null;
                        instrument: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                        } | null;
                        addressee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        agency_reference: string;
                        dated_on: string | null;
                        opened_via: string;
                        /** Format: date-time */
                        opened_at: string;
                        opened_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        closed_at: string | null;
                        no_demands_reason: string | null;
                        no_commitments_reason: string | null;
                        version: number;
                        my_levels: ("case" | "work" | "read")[];
                        members_count: number | null;
                        in_appeal: boolean;
                        owed_next: {
                            /** @enum {string} */
                            kind: "deadline" | "task";
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            } | null;
                        } | null;
                        missing: string[];
                        authenticity: ("genuine" | "not_genuine" | "inconclusive" | "unchecked") | null;
                        line: {
                            /** @enum {string} */
                            stage: "intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed";
                            label: string;
                            /** @enum {string} */
                            state: "done" | "owed" | "here" | "ahead";
                            at: string | null;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            note: string | null;
                        }[];
                        receipts: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            channel: "email" | "post" | "courier" | "personal_service" | "portal" | "telephone" | "other";
                            /** Format: date-time */
                            received_at: string;
                            received_zone: string;
                            entity: string;
                            person: string;
                            agent: string;
                            agent_received_at: string | null;
                            defects: string;
                            acceptance_reserved: boolean;
                            oral: boolean;
                            document_id: string | null;
                            note: string;
                            recorded_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            recorded_at: string;
                        }[];
                        assignments: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "owner" | "backup" | "lead" | "stage_owner";
                            stage: string | null;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            given_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            given_at: string;
                            accepted_at: string | null;
                            returned_at: string | null;
                            return_reason: string | null;
                            ended_at: string | null;
                        }[];
                        proceedings: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            forum: string;
                            public: boolean;
                            conference_first: boolean;
                            filing_stays: string;
                            stage: string;
                            previous_id: string | null;
                            opened_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            opened_at: string;
                            filed_on: string | null;
                            decided_on: string | null;
                            ended_at: string | null;
                            outcome: string | null;
                            reason: string | null;
                            /** @enum {string} */
                            stay: "none" | "sought" | "refused" | "granted";
                            stay_until: string | null;
                            version: number;
                            actions: {
                                action: string;
                                available: boolean;
                                refusal: {
                                    code: string;
                                    params: {
                                        [key: string]: unknown;
                                    };
                                    detail: string;
                                } | null;
                                overridable: boolean;
                                needs_reason: boolean;
                                needs_until: boolean;
                                to: string | null;
                                targets: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed")[] | null;
                                outcomes: string[] | null;
                            }[];
                        }[];
                        actions: {
                            action: string;
                            available: boolean;
                            refusal: {
                                code: string;
                                params: {
                                    [key: string]: unknown;
                                };
                                detail: string;
                            } | null;
                            overridable: boolean;
                            needs_reason: boolean;
                            needs_until: boolean;
                            to: string | null;
                            targets: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed")[] | null;
                            outcomes: string[] | null;
                        }[];
                        contests: {
                            action: string;
                            available: boolean;
                            refusal: {
                                code: string;
                                params: {
                                    [key: string]: unknown;
                                };
                                detail: string;
                            } | null;
                            overridable: boolean;
                            needs_reason: boolean;
                            needs_until: boolean;
                            to: string | null;
                            targets: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed")[] | null;
                            outcomes: string[] | null;
                        }[];
                        rooms: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                    };
                };
            };
        };
    };
    Facts_details: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    summary?: string;
                    /** @enum {string} */
                    severity?: "low" | "normal" | "high" | "critical";
                    agency_id?: string | null;
                    instrument_id?: string | null;
                    addressee_id?: string | null;
                    agency_reference?: string;
                    dated_on?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reference: string;
                        version: number;
                    };
                };
            };
        };
    };
    Facts_receipts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            channel: "email" | "post" | "courier" | "personal_service" | "portal" | "telephone" | "other";
                            /** Format: date-time */
                            received_at: string;
                            received_zone: string;
                            entity: string;
                            person: string;
                            agent: string;
                            agent_received_at: string | null;
                            defects: string;
                            acceptance_reserved: boolean;
                            oral: boolean;
                            document_id: string | null;
                            note: string;
                            recorded_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            recorded_at: string;
                        }[];
                    };
                };
            };
        };
    };
    Facts_receipt: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel: "email" | "post" | "courier" | "personal_service" | "portal" | "telephone" | "other";
                    /** Format: date-time */
                    received_at: string;
                    received_zone: string;
                    /** @default  */
                    entity?: string;
                    /** @default  */
                    person?: string;
                    /** @default  */
                    agent?: string;
                    /** @default null */
                    agent_received_at?: string | null;
                    /** @default  */
                    defects?: string;
                    /** @default false */
                    acceptance_reserved?: boolean;
                    /** @default false */
                    oral?: boolean;
                    /** @default null */
                    document_id?: string | null;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        channel: "email" | "post" | "courier" | "personal_service" | "portal" | "telephone" | "other";
                        /** Format: date-time */
                        received_at: string;
                        received_zone: string;
                        entity: string;
                        person: string;
                        agent: string;
                        agent_received_at: string | null;
                        defects: string;
                        acceptance_reserved: boolean;
                        oral: boolean;
                        document_id: string | null;
                        note: string;
                        recorded_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        recorded_at: string;
                    };
                };
            };
        };
    };
    LeftWork_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            ended_at: string;
                            directives: number;
                            assignments: number;
                            tasks: number;
                            measures: number;
                            obligations: number;
                        }[];
                    };
                };
            };
        };
    };
    LeftWork_give: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    from_id: string;
                    /** Format: uuid */
                    to_id: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directives: number;
                        left: string[];
                    };
                };
            };
        };
    };
    Insight_list: {
        parameters: {
            query?: {
                state?: "open" | "closed" | "all";
                stage?: "intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed";
                agency_id?: string;
                owner_id?: string;
                severity?: "low" | "normal" | "high" | "critical";
                appeal?: "true" | "false";
                late?: "true" | "false";
                no_next?: "true" | "false";
                mine?: "true" | "false";
                due_before?: string;
                sort?: "due" | "opened";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            reference: string;
                            title: string;
                            agency: {
                                /** Format: uuid */
                                id: string;
                                short_name: string;
                            } | null;
                            instrument: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            stage: "intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed";
                            stage_label: string;
                            owed: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed")[];
                            in_appeal: boolean;
                            /** @enum {string} */
                            visibility: "open" | "restricted" | "sealed";
                            /** @enum {string} */
                            severity: "low" | "normal" | "high" | "critical";
                            owed_next: {
                                /** @enum {string} */
                                kind: "deadline" | "task";
                                /** Format: uuid */
                                id: string;
                                subject: string;
                            } | null;
                            next_due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            } | null;
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            owner_accepted: boolean;
                            /** Format: date-time */
                            opened_at: string;
                            closed_at: string | null;
                            version: number;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    Casework_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    title?: string | null;
                    /** @enum {string} */
                    via: "file" | "oral" | "nothing";
                    /**
                     * @default open
                     * @enum {string}
                     */
                    visibility?: "open" | "restricted" | "sealed";
                    /**
                     * @default normal
                     * @enum {string}
                     */
                    severity?: "low" | "normal" | "high" | "critical";
                    /** @default null */
                    received?: {
                        /** @enum {string} */
                        channel: "email" | "post" | "courier" | "personal_service" | "portal" | "telephone" | "other";
                        /** Format: date-time */
                        at: string;
                        zone: string;
                        /** @default  */
                        note?: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reference: string;
                        title: string;
                        summary: string;
                        /** @enum {string} */
                        severity: "low" | "normal" | "high" | "critical";
                        /** @enum {string} */
                        visibility: "open" | "restricted" | "sealed";
                        /** @enum {string} */
                        stage: "intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed";
                        stage_label: string;
                        owed: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed")[];
                        outcome: ("complied_our_view" | "complied_confirmed" | "lifted" | "withdrawn" | "settled_or_ordered" | "referred_to_enforcement" | "superseded" | "not_applicable" | "dormant") | null;
                        agency: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                            short_name: string;
                            zone: string;
                            place: string;
                        } | null;
                        instrument: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                        } | null;
                        addressee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        agency_reference: string;
                        dated_on: string | null;
                        opened_via: string;
                        /** Format: date-time */
                        opened_at: string;
                        opened_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        closed_at: string | null;
                        no_demands_reason: string | null;
                        no_commitments_reason: string | null;
                        version: number;
                        my_levels: ("case" | "work" | "read")[];
                        members_count: number | null;
                        in_appeal: boolean;
                        owed_next: {
                            /** @enum {string} */
                            kind: "deadline" | "task";
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            } | null;
                        } | null;
                        missing: string[];
                        authenticity: ("genuine" | "not_genuine" | "inconclusive" | "unchecked") | null;
                        line: {
                            /** @enum {string} */
                            stage: "intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed";
                            label: string;
                            /** @enum {string} */
                            state: "done" | "owed" | "here" | "ahead";
                            at: string | null;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            note: string | null;
                        }[];
                        receipts: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            channel: "email" | "post" | "courier" | "personal_service" | "portal" | "telephone" | "other";
                            /** Format: date-time */
                            received_at: string;
                            received_zone: string;
                            entity: string;
                            person: string;
                            agent: string;
                            agent_received_at: string | null;
                            defects: string;
                            acceptance_reserved: boolean;
                            oral: boolean;
                            document_id: string | null;
                            note: string;
                            recorded_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            recorded_at: string;
                        }[];
                        assignments: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "owner" | "backup" | "lead" | "stage_owner";
                            stage: string | null;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            given_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            given_at: string;
                            accepted_at: string | null;
                            returned_at: string | null;
                            return_reason: string | null;
                            ended_at: string | null;
                        }[];
                        proceedings: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            forum: string;
                            public: boolean;
                            conference_first: boolean;
                            filing_stays: string;
                            stage: string;
                            previous_id: string | null;
                            opened_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            opened_at: string;
                            filed_on: string | null;
                            decided_on: string | null;
                            ended_at: string | null;
                            outcome: string | null;
                            reason: string | null;
                            /** @enum {string} */
                            stay: "none" | "sought" | "refused" | "granted";
                            stay_until: string | null;
                            version: number;
                            actions: {
                                action: string;
                                available: boolean;
                                refusal: {
                                    code: string;
                                    params: {
                                        [key: string]: unknown;
                                    };
                                    detail: string;
                                } | null;
                                overridable: boolean;
                                needs_reason: boolean;
                                needs_until: boolean;
                                to: string | null;
                                targets: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed")[] | null;
                                outcomes: string[] | null;
                            }[];
                        }[];
                        actions: {
                            action: string;
                            available: boolean;
                            refusal: {
                                code: string;
                                params: {
                                    [key: string]: unknown;
                                };
                                detail: string;
                            } | null;
                            overridable: boolean;
                            needs_reason: boolean;
                            needs_until: boolean;
                            to: string | null;
                            targets: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed")[] | null;
                            outcomes: string[] | null;
                        }[];
                        contests: {
                            action: string;
                            available: boolean;
                            refusal: {
                                code: string;
                                params: {
                                    [key: string]: unknown;
                                };
                                detail: string;
                            } | null;
                            overridable: boolean;
                            needs_reason: boolean;
                            needs_until: boolean;
                            to: string | null;
                            targets: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed")[] | null;
                            outcomes: string[] | null;
                        }[];
                        rooms: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                    };
                };
            };
        };
    };
    Casework_move: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                action: "accept" | "conclude_review" | "agree_scope" | "comply_first" | "declare_complied" | "send_back" | "amend" | "close" | "reopen";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    /** @enum {string} */
                    to?: "intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed";
                    /** @enum {string} */
                    outcome?: "complied_our_view" | "complied_confirmed" | "lifted" | "withdrawn" | "settled_or_ordered" | "referred_to_enforcement" | "superseded" | "not_applicable" | "dormant";
                    override?: {
                        reason: string;
                    };
                    no_demands_reason?: string;
                    no_commitments_reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reference: string;
                        title: string;
                        summary: string;
                        /** @enum {string} */
                        severity: "low" | "normal" | "high" | "critical";
                        /** @enum {string} */
                        visibility: "open" | "restricted" | "sealed";
                        /** @enum {string} */
                        stage: "intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed";
                        stage_label: string;
                        owed: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed")[];
                        outcome: ("complied_our_view" | "complied_confirmed" | "lifted" | "withdrawn" | "settled_or_ordered" | "referred_to_enforcement" | "superseded" | "not_applicable" | "dormant") | null;
                        agency: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                            short_name: string;
                            zone: string;
                            place: string;
                        } | null;
                        instrument: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                        } | null;
                        addressee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        agency_reference: string;
                        dated_on: string | null;
                        opened_via: string;
                        /** Format: date-time */
                        opened_at: string;
                        opened_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        closed_at: string | null;
                        no_demands_reason: string | null;
                        no_commitments_reason: string | null;
                        version: number;
                        my_levels: ("case" | "work" | "read")[];
                        members_count: number | null;
                        in_appeal: boolean;
                        owed_next: {
                            /** @enum {string} */
                            kind: "deadline" | "task";
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            } | null;
                        } | null;
                        missing: string[];
                        authenticity: ("genuine" | "not_genuine" | "inconclusive" | "unchecked") | null;
                        line: {
                            /** @enum {string} */
                            stage: "intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed";
                            label: string;
                            /** @enum {string} */
                            state: "done" | "owed" | "here" | "ahead";
                            at: string | null;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            note: string | null;
                        }[];
                        receipts: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            channel: "email" | "post" | "courier" | "personal_service" | "portal" | "telephone" | "other";
                            /** Format: date-time */
                            received_at: string;
                            received_zone: string;
                            entity: string;
                            person: string;
                            agent: string;
                            agent_received_at: string | null;
                            defects: string;
                            acceptance_reserved: boolean;
                            oral: boolean;
                            document_id: string | null;
                            note: string;
                            recorded_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            recorded_at: string;
                        }[];
                        assignments: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "owner" | "backup" | "lead" | "stage_owner";
                            stage: string | null;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            given_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            given_at: string;
                            accepted_at: string | null;
                            returned_at: string | null;
                            return_reason: string | null;
                            ended_at: string | null;
                        }[];
                        proceedings: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            forum: string;
                            public: boolean;
                            conference_first: boolean;
                            filing_stays: string;
                            stage: string;
                            previous_id: string | null;
                            opened_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            opened_at: string;
                            filed_on: string | null;
                            decided_on: string | null;
                            ended_at: string | null;
                            outcome: string | null;
                            reason: string | null;
                            /** @enum {string} */
                            stay: "none" | "sought" | "refused" | "granted";
                            stay_until: string | null;
                            version: number;
                            actions: {
                                action: string;
                                available: boolean;
                                refusal: {
                                    code: string;
                                    params: {
                                        [key: string]: unknown;
                                    };
                                    detail: string;
                                } | null;
                                overridable: boolean;
                                needs_reason: boolean;
                                needs_until: boolean;
                                to: string | null;
                                targets: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed")[] | null;
                                outcomes: string[] | null;
                            }[];
                        }[];
                        actions: {
                            action: string;
                            available: boolean;
                            refusal: {
                                code: string;
                                params: {
                                    [key: string]: unknown;
                                };
                                detail: string;
                            } | null;
                            overridable: boolean;
                            needs_reason: boolean;
                            needs_until: boolean;
                            to: string | null;
                            targets: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed")[] | null;
                            outcomes: string[] | null;
                        }[];
                        contests: {
                            action: string;
                            available: boolean;
                            refusal: {
                                code: string;
                                params: {
                                    [key: string]: unknown;
                                };
                                detail: string;
                            } | null;
                            overridable: boolean;
                            needs_reason: boolean;
                            needs_until: boolean;
                            to: string | null;
                            targets: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed")[] | null;
                            outcomes: string[] | null;
                        }[];
                        rooms: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                    };
                };
            };
        };
    };
    Assignments_assignments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "owner" | "backup" | "lead" | "stage_owner";
                            stage: string | null;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            given_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            given_at: string;
                            accepted_at: string | null;
                            returned_at: string | null;
                            return_reason: string | null;
                            ended_at: string | null;
                        }[];
                    };
                };
            };
        };
    };
    Assignments_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "owner" | "backup" | "lead" | "stage_owner";
                    /** @default null */
                    stage?: ("intake" | "legal_review" | "scoping" | "remediation" | "monitoring") | null;
                    /** Format: uuid */
                    person_id: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "owner" | "backup" | "lead" | "stage_owner";
                        stage: string | null;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        given_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        given_at: string;
                        accepted_at: string | null;
                        returned_at: string | null;
                        return_reason: string | null;
                        ended_at: string | null;
                    };
                };
            };
        };
    };
    Assignments_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "owner" | "backup" | "lead" | "stage_owner";
                        stage: string | null;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        given_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        given_at: string;
                        accepted_at: string | null;
                        returned_at: string | null;
                        return_reason: string | null;
                        ended_at: string | null;
                    };
                };
            };
        };
    };
    Assignments_return: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "owner" | "backup" | "lead" | "stage_owner";
                        stage: string | null;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        given_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        given_at: string;
                        accepted_at: string | null;
                        returned_at: string | null;
                        return_reason: string | null;
                        ended_at: string | null;
                    };
                };
            };
        };
    };
    Playbooks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            agency: string | null;
                            agency_name: string | null;
                            instrument: string;
                            title: string;
                            about: string;
                            leaves_out: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                            counts: {
                                deadlines: number;
                                hold: number;
                                tasks: number;
                                obligations: number;
                                notifications: number;
                                members: number;
                            };
                            holds: {
                                /** Format: uuid */
                                id: string;
                                seq: number;
                                /** @enum {string} */
                                origin: "shipped" | "organisation";
                                release: number | null;
                                retired: boolean;
                                note: string | null;
                                made_by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: date-time */
                                made_at: string;
                            };
                            newer_shipped: string | null;
                        }[];
                    };
                };
            };
        };
    };
    Playbooks_add: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agency: string | null;
                    instrument: string;
                    playbook: {
                        title: string;
                        /** @default  */
                        about?: string;
                        /** @default [] */
                        leaves_out?: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                        deadlines: {
                            rule: "immediately" | string;
                            subject: string;
                            critical: boolean;
                            /** @default null */
                            note?: string | null;
                        }[];
                        /** @default null */
                        hold?: {
                            subject: string;
                            keep: string;
                            systems: string[];
                        } | null;
                        /** @default [] */
                        tasks?: {
                            key: string;
                            subject: string;
                            /** @enum {string} */
                            role: "owner" | "backup" | "lead";
                            /** @default null */
                            due?: {
                                /** @enum {string} */
                                unit: "hour" | "calendar_day" | "business_day";
                                amount: number;
                            } | null;
                            /** @default null */
                            note?: string | null;
                        }[];
                        /** @default [] */
                        obligations?: {
                            key: string;
                            /** @enum {string} */
                            kind: "do" | "stop" | "restrict" | "produce" | "report" | "preserve" | "notify" | "pay";
                            /** @enum {string} */
                            source: "law" | "contract" | "insurance";
                            subject: string;
                            citation: string;
                            check: {
                                /** @enum {string} */
                                status: "checked";
                                /** Format: uri */
                                address: string;
                                passage: string;
                                read_on: string;
                            } | {
                                /** @enum {string} */
                                status: "to_confirm";
                                address: string | null;
                                why: string;
                            };
                        }[];
                        /** @default [] */
                        notifications?: {
                            key: string;
                            /** @enum {string} */
                            audience: "insurer" | "board" | "disclosure_committee" | "auditor" | "lender" | "customer" | "regulator" | "staff" | "other";
                            subject: string;
                            /** @enum {string} */
                            source: "insurance" | "law" | "contract" | "own_rule";
                            basis: string;
                            /** @default null */
                            due?: {
                                /** @enum {string} */
                                unit: "hour" | "calendar_day" | "business_day";
                                amount: number;
                            } | null;
                            check: {
                                /** @enum {string} */
                                status: "checked";
                                /** Format: uri */
                                address: string;
                                passage: string;
                                read_on: string;
                            } | {
                                /** @enum {string} */
                                status: "to_confirm";
                                address: string | null;
                                why: string;
                            };
                        }[];
                        /** @default [] */
                        members?: {
                            key: string;
                            who: string;
                            /** @enum {string} */
                            level: "case" | "work" | "read";
                            why: string;
                        }[];
                    };
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agency: string | null;
                        agency_name: string | null;
                        instrument: string;
                        title: string;
                        about: string;
                        leaves_out: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                        counts: {
                            deadlines: number;
                            hold: number;
                            tasks: number;
                            obligations: number;
                            notifications: number;
                            members: number;
                        };
                        holds: {
                            /** Format: uuid */
                            id: string;
                            seq: number;
                            /** @enum {string} */
                            origin: "shipped" | "organisation";
                            release: number | null;
                            retired: boolean;
                            note: string | null;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            made_at: string;
                        };
                        newer_shipped: string | null;
                        playbook: {
                            title: string;
                            /** @default  */
                            about: string;
                            /** @default [] */
                            leaves_out: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                            deadlines: {
                                rule: "immediately" | string;
                                subject: string;
                                critical: boolean;
                                /** @default null */
                                note: string | null;
                            }[];
                            /** @default null */
                            hold: {
                                subject: string;
                                keep: string;
                                systems: string[];
                            } | null;
                            /** @default [] */
                            tasks: {
                                key: string;
                                subject: string;
                                /** @enum {string} */
                                role: "owner" | "backup" | "lead";
                                /** @default null */
                                due: {
                                    /** @enum {string} */
                                    unit: "hour" | "calendar_day" | "business_day";
                                    amount: number;
                                } | null;
                                /** @default null */
                                note: string | null;
                            }[];
                            /** @default [] */
                            obligations: {
                                key: string;
                                /** @enum {string} */
                                kind: "do" | "stop" | "restrict" | "produce" | "report" | "preserve" | "notify" | "pay";
                                /** @enum {string} */
                                source: "law" | "contract" | "insurance";
                                subject: string;
                                citation: string;
                                check: {
                                    /** @enum {string} */
                                    status: "checked";
                                    /** Format: uri */
                                    address: string;
                                    passage: string;
                                    read_on: string;
                                } | {
                                    /** @enum {string} */
                                    status: "to_confirm";
                                    address: string | null;
                                    why: string;
                                };
                            }[];
                            /** @default [] */
                            notifications: {
                                key: string;
                                /** @enum {string} */
                                audience: "insurer" | "board" | "disclosure_committee" | "auditor" | "lender" | "customer" | "regulator" | "staff" | "other";
                                subject: string;
                                /** @enum {string} */
                                source: "insurance" | "law" | "contract" | "own_rule";
                                basis: string;
                                /** @default null */
                                due: {
                                    /** @enum {string} */
                                    unit: "hour" | "calendar_day" | "business_day";
                                    amount: number;
                                } | null;
                                check: {
                                    /** @enum {string} */
                                    status: "checked";
                                    /** Format: uri */
                                    address: string;
                                    passage: string;
                                    read_on: string;
                                } | {
                                    /** @enum {string} */
                                    status: "to_confirm";
                                    address: string | null;
                                    why: string;
                                };
                            }[];
                            /** @default [] */
                            members: {
                                key: string;
                                who: string;
                                /** @enum {string} */
                                level: "case" | "work" | "read";
                                why: string;
                            }[];
                        };
                        version: number;
                        versions: {
                            /** Format: uuid */
                            id: string;
                            seq: number;
                            /** @enum {string} */
                            origin: "shipped" | "organisation";
                            release: number | null;
                            retired: boolean;
                            note: string | null;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            made_at: string;
                        }[];
                    };
                };
            };
        };
    };
    Playbooks_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: "any" | string;
                instrument: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agency: string | null;
                        agency_name: string | null;
                        instrument: string;
                        title: string;
                        about: string;
                        leaves_out: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                        counts: {
                            deadlines: number;
                            hold: number;
                            tasks: number;
                            obligations: number;
                            notifications: number;
                            members: number;
                        };
                        holds: {
                            /** Format: uuid */
                            id: string;
                            seq: number;
                            /** @enum {string} */
                            origin: "shipped" | "organisation";
                            release: number | null;
                            retired: boolean;
                            note: string | null;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            made_at: string;
                        };
                        newer_shipped: string | null;
                        playbook: {
                            title: string;
                            /** @default  */
                            about: string;
                            /** @default [] */
                            leaves_out: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                            deadlines: {
                                rule: "immediately" | string;
                                subject: string;
                                critical: boolean;
                                /** @default null */
                                note: string | null;
                            }[];
                            /** @default null */
                            hold: {
                                subject: string;
                                keep: string;
                                systems: string[];
                            } | null;
                            /** @default [] */
                            tasks: {
                                key: string;
                                subject: string;
                                /** @enum {string} */
                                role: "owner" | "backup" | "lead";
                                /** @default null */
                                due: {
                                    /** @enum {string} */
                                    unit: "hour" | "calendar_day" | "business_day";
                                    amount: number;
                                } | null;
                                /** @default null */
                                note: string | null;
                            }[];
                            /** @default [] */
                            obligations: {
                                key: string;
                                /** @enum {string} */
                                kind: "do" | "stop" | "restrict" | "produce" | "report" | "preserve" | "notify" | "pay";
                                /** @enum {string} */
                                source: "law" | "contract" | "insurance";
                                subject: string;
                                citation: string;
                                check: {
                                    /** @enum {string} */
                                    status: "checked";
                                    /** Format: uri */
                                    address: string;
                                    passage: string;
                                    read_on: string;
                                } | {
                                    /** @enum {string} */
                                    status: "to_confirm";
                                    address: string | null;
                                    why: string;
                                };
                            }[];
                            /** @default [] */
                            notifications: {
                                key: string;
                                /** @enum {string} */
                                audience: "insurer" | "board" | "disclosure_committee" | "auditor" | "lender" | "customer" | "regulator" | "staff" | "other";
                                subject: string;
                                /** @enum {string} */
                                source: "insurance" | "law" | "contract" | "own_rule";
                                basis: string;
                                /** @default null */
                                due: {
                                    /** @enum {string} */
                                    unit: "hour" | "calendar_day" | "business_day";
                                    amount: number;
                                } | null;
                                check: {
                                    /** @enum {string} */
                                    status: "checked";
                                    /** Format: uri */
                                    address: string;
                                    passage: string;
                                    read_on: string;
                                } | {
                                    /** @enum {string} */
                                    status: "to_confirm";
                                    address: string | null;
                                    why: string;
                                };
                            }[];
                            /** @default [] */
                            members: {
                                key: string;
                                who: string;
                                /** @enum {string} */
                                level: "case" | "work" | "read";
                                why: string;
                            }[];
                        };
                        version: number;
                        versions: {
                            /** Format: uuid */
                            id: string;
                            seq: number;
                            /** @enum {string} */
                            origin: "shipped" | "organisation";
                            release: number | null;
                            retired: boolean;
                            note: string | null;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            made_at: string;
                        }[];
                    };
                };
            };
        };
    };
    Playbooks_change: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                agency: "any" | string;
                instrument: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    playbook: {
                        title: string;
                        /** @default  */
                        about?: string;
                        /** @default [] */
                        leaves_out?: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                        deadlines: {
                            rule: "immediately" | string;
                            subject: string;
                            critical: boolean;
                            /** @default null */
                            note?: string | null;
                        }[];
                        /** @default null */
                        hold?: {
                            subject: string;
                            keep: string;
                            systems: string[];
                        } | null;
                        /** @default [] */
                        tasks?: {
                            key: string;
                            subject: string;
                            /** @enum {string} */
                            role: "owner" | "backup" | "lead";
                            /** @default null */
                            due?: {
                                /** @enum {string} */
                                unit: "hour" | "calendar_day" | "business_day";
                                amount: number;
                            } | null;
                            /** @default null */
                            note?: string | null;
                        }[];
                        /** @default [] */
                        obligations?: {
                            key: string;
                            /** @enum {string} */
                            kind: "do" | "stop" | "restrict" | "produce" | "report" | "preserve" | "notify" | "pay";
                            /** @enum {string} */
                            source: "law" | "contract" | "insurance";
                            subject: string;
                            citation: string;
                            check: {
                                /** @enum {string} */
                                status: "checked";
                                /** Format: uri */
                                address: string;
                                passage: string;
                                read_on: string;
                            } | {
                                /** @enum {string} */
                                status: "to_confirm";
                                address: string | null;
                                why: string;
                            };
                        }[];
                        /** @default [] */
                        notifications?: {
                            key: string;
                            /** @enum {string} */
                            audience: "insurer" | "board" | "disclosure_committee" | "auditor" | "lender" | "customer" | "regulator" | "staff" | "other";
                            subject: string;
                            /** @enum {string} */
                            source: "insurance" | "law" | "contract" | "own_rule";
                            basis: string;
                            /** @default null */
                            due?: {
                                /** @enum {string} */
                                unit: "hour" | "calendar_day" | "business_day";
                                amount: number;
                            } | null;
                            check: {
                                /** @enum {string} */
                                status: "checked";
                                /** Format: uri */
                                address: string;
                                passage: string;
                                read_on: string;
                            } | {
                                /** @enum {string} */
                                status: "to_confirm";
                                address: string | null;
                                why: string;
                            };
                        }[];
                        /** @default [] */
                        members?: {
                            key: string;
                            who: string;
                            /** @enum {string} */
                            level: "case" | "work" | "read";
                            why: string;
                        }[];
                    };
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agency: string | null;
                        agency_name: string | null;
                        instrument: string;
                        title: string;
                        about: string;
                        leaves_out: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                        counts: {
                            deadlines: number;
                            hold: number;
                            tasks: number;
                            obligations: number;
                            notifications: number;
                            members: number;
                        };
                        holds: {
                            /** Format: uuid */
                            id: string;
                            seq: number;
                            /** @enum {string} */
                            origin: "shipped" | "organisation";
                            release: number | null;
                            retired: boolean;
                            note: string | null;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            made_at: string;
                        };
                        newer_shipped: string | null;
                        playbook: {
                            title: string;
                            /** @default  */
                            about: string;
                            /** @default [] */
                            leaves_out: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                            deadlines: {
                                rule: "immediately" | string;
                                subject: string;
                                critical: boolean;
                                /** @default null */
                                note: string | null;
                            }[];
                            /** @default null */
                            hold: {
                                subject: string;
                                keep: string;
                                systems: string[];
                            } | null;
                            /** @default [] */
                            tasks: {
                                key: string;
                                subject: string;
                                /** @enum {string} */
                                role: "owner" | "backup" | "lead";
                                /** @default null */
                                due: {
                                    /** @enum {string} */
                                    unit: "hour" | "calendar_day" | "business_day";
                                    amount: number;
                                } | null;
                                /** @default null */
                                note: string | null;
                            }[];
                            /** @default [] */
                            obligations: {
                                key: string;
                                /** @enum {string} */
                                kind: "do" | "stop" | "restrict" | "produce" | "report" | "preserve" | "notify" | "pay";
                                /** @enum {string} */
                                source: "law" | "contract" | "insurance";
                                subject: string;
                                citation: string;
                                check: {
                                    /** @enum {string} */
                                    status: "checked";
                                    /** Format: uri */
                                    address: string;
                                    passage: string;
                                    read_on: string;
                                } | {
                                    /** @enum {string} */
                                    status: "to_confirm";
                                    address: string | null;
                                    why: string;
                                };
                            }[];
                            /** @default [] */
                            notifications: {
                                key: string;
                                /** @enum {string} */
                                audience: "insurer" | "board" | "disclosure_committee" | "auditor" | "lender" | "customer" | "regulator" | "staff" | "other";
                                subject: string;
                                /** @enum {string} */
                                source: "insurance" | "law" | "contract" | "own_rule";
                                basis: string;
                                /** @default null */
                                due: {
                                    /** @enum {string} */
                                    unit: "hour" | "calendar_day" | "business_day";
                                    amount: number;
                                } | null;
                                check: {
                                    /** @enum {string} */
                                    status: "checked";
                                    /** Format: uri */
                                    address: string;
                                    passage: string;
                                    read_on: string;
                                } | {
                                    /** @enum {string} */
                                    status: "to_confirm";
                                    address: string | null;
                                    why: string;
                                };
                            }[];
                            /** @default [] */
                            members: {
                                key: string;
                                who: string;
                                /** @enum {string} */
                                level: "case" | "work" | "read";
                                why: string;
                            }[];
                        };
                        version: number;
                        versions: {
                            /** Format: uuid */
                            id: string;
                            seq: number;
                            /** @enum {string} */
                            origin: "shipped" | "organisation";
                            release: number | null;
                            retired: boolean;
                            note: string | null;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            made_at: string;
                        }[];
                    };
                };
            };
        };
    };
    Playbooks_version: {
        parameters: {
            query?: {
                against?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        origin: "shipped" | "organisation";
                        release: number | null;
                        retired: boolean;
                        note: string | null;
                        made_by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        /** Format: date-time */
                        made_at: string;
                        agency: string | null;
                        instrument: string;
                        playbook: {
                            title: string;
                            /** @default  */
                            about: string;
                            /** @default [] */
                            leaves_out: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                            deadlines: {
                                rule: "immediately" | string;
                                subject: string;
                                critical: boolean;
                                /** @default null */
                                note: string | null;
                            }[];
                            /** @default null */
                            hold: {
                                subject: string;
                                keep: string;
                                systems: string[];
                            } | null;
                            /** @default [] */
                            tasks: {
                                key: string;
                                subject: string;
                                /** @enum {string} */
                                role: "owner" | "backup" | "lead";
                                /** @default null */
                                due: {
                                    /** @enum {string} */
                                    unit: "hour" | "calendar_day" | "business_day";
                                    amount: number;
                                } | null;
                                /** @default null */
                                note: string | null;
                            }[];
                            /** @default [] */
                            obligations: {
                                key: string;
                                /** @enum {string} */
                                kind: "do" | "stop" | "restrict" | "produce" | "report" | "preserve" | "notify" | "pay";
                                /** @enum {string} */
                                source: "law" | "contract" | "insurance";
                                subject: string;
                                citation: string;
                                check: {
                                    /** @enum {string} */
                                    status: "checked";
                                    /** Format: uri */
                                    address: string;
                                    passage: string;
                                    read_on: string;
                                } | {
                                    /** @enum {string} */
                                    status: "to_confirm";
                                    address: string | null;
                                    why: string;
                                };
                            }[];
                            /** @default [] */
                            notifications: {
                                key: string;
                                /** @enum {string} */
                                audience: "insurer" | "board" | "disclosure_committee" | "auditor" | "lender" | "customer" | "regulator" | "staff" | "other";
                                subject: string;
                                /** @enum {string} */
                                source: "insurance" | "law" | "contract" | "own_rule";
                                basis: string;
                                /** @default null */
                                due: {
                                    /** @enum {string} */
                                    unit: "hour" | "calendar_day" | "business_day";
                                    amount: number;
                                } | null;
                                check: {
                                    /** @enum {string} */
                                    status: "checked";
                                    /** Format: uri */
                                    address: string;
                                    passage: string;
                                    read_on: string;
                                } | {
                                    /** @enum {string} */
                                    status: "to_confirm";
                                    address: string | null;
                                    why: string;
                                };
                            }[];
                            /** @default [] */
                            members: {
                                key: string;
                                who: string;
                                /** @enum {string} */
                                level: "case" | "work" | "read";
                                why: string;
                            }[];
                        };
                        differences: {
                            /** @enum {string} */
                            section: "deadlines" | "hold" | "tasks" | "obligations" | "notifications" | "members" | "title" | "about" | "leaves_out";
                            key: string | null;
                            name: string | null;
                            /** @enum {string} */
                            change: "added" | "removed" | "changed";
                            fields: string[];
                        }[];
                    };
                };
            };
        };
    };
    Playbooks_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agency: string | null;
                    instrument: string;
                    playbook: {
                        title: string;
                        /** @default  */
                        about?: string;
                        /** @default [] */
                        leaves_out?: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                        deadlines: {
                            rule: "immediately" | string;
                            subject: string;
                            critical: boolean;
                            /** @default null */
                            note?: string | null;
                        }[];
                        /** @default null */
                        hold?: {
                            subject: string;
                            keep: string;
                            systems: string[];
                        } | null;
                        /** @default [] */
                        tasks?: {
                            key: string;
                            subject: string;
                            /** @enum {string} */
                            role: "owner" | "backup" | "lead";
                            /** @default null */
                            due?: {
                                /** @enum {string} */
                                unit: "hour" | "calendar_day" | "business_day";
                                amount: number;
                            } | null;
                            /** @default null */
                            note?: string | null;
                        }[];
                        /** @default [] */
                        obligations?: {
                            key: string;
                            /** @enum {string} */
                            kind: "do" | "stop" | "restrict" | "produce" | "report" | "preserve" | "notify" | "pay";
                            /** @enum {string} */
                            source: "law" | "contract" | "insurance";
                            subject: string;
                            citation: string;
                            check: {
                                /** @enum {string} */
                                status: "checked";
                                /** Format: uri */
                                address: string;
                                passage: string;
                                read_on: string;
                            } | {
                                /** @enum {string} */
                                status: "to_confirm";
                                address: string | null;
                                why: string;
                            };
                        }[];
                        /** @default [] */
                        notifications?: {
                            key: string;
                            /** @enum {string} */
                            audience: "insurer" | "board" | "disclosure_committee" | "auditor" | "lender" | "customer" | "regulator" | "staff" | "other";
                            subject: string;
                            /** @enum {string} */
                            source: "insurance" | "law" | "contract" | "own_rule";
                            basis: string;
                            /** @default null */
                            due?: {
                                /** @enum {string} */
                                unit: "hour" | "calendar_day" | "business_day";
                                amount: number;
                            } | null;
                            check: {
                                /** @enum {string} */
                                status: "checked";
                                /** Format: uri */
                                address: string;
                                passage: string;
                                read_on: string;
                            } | {
                                /** @enum {string} */
                                status: "to_confirm";
                                address: string | null;
                                why: string;
                            };
                        }[];
                        /** @default [] */
                        members?: {
                            key: string;
                            who: string;
                            /** @enum {string} */
                            level: "case" | "work" | "read";
                            why: string;
                        }[];
                    };
                    /** @default null */
                    received?: {
                        /** Format: date-time */
                        at: string;
                        zone: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            section: "deadlines" | "hold" | "tasks" | "obligations" | "notifications" | "members";
                            key: string;
                            subject: string;
                            role: ("owner" | "backup" | "lead") | null;
                            due_at: string | null;
                            due_zone: string | null;
                            missing: string[];
                        }[];
                        differences: {
                            /** @enum {string} */
                            section: "deadlines" | "hold" | "tasks" | "obligations" | "notifications" | "members" | "title" | "about" | "leaves_out";
                            key: string | null;
                            name: string | null;
                            /** @enum {string} */
                            change: "added" | "removed" | "changed";
                            fields: string[];
                        }[];
                    };
                };
            };
        };
    };
    Playbooks_retire: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                agency: "any" | string;
                instrument: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agency: string | null;
                        agency_name: string | null;
                        instrument: string;
                        title: string;
                        about: string;
                        leaves_out: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                        counts: {
                            deadlines: number;
                            hold: number;
                            tasks: number;
                            obligations: number;
                            notifications: number;
                            members: number;
                        };
                        holds: {
                            /** Format: uuid */
                            id: string;
                            seq: number;
                            /** @enum {string} */
                            origin: "shipped" | "organisation";
                            release: number | null;
                            retired: boolean;
                            note: string | null;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            made_at: string;
                        };
                        newer_shipped: string | null;
                        playbook: {
                            title: string;
                            /** @default  */
                            about: string;
                            /** @default [] */
                            leaves_out: ("review" | "contacts" | "authenticity" | "grounds" | "hold" | "notices" | "notifications" | "scope" | "measures" | "switches" | "monitoring" | "proceedings")[];
                            deadlines: {
                                rule: "immediately" | string;
                                subject: string;
                                critical: boolean;
                                /** @default null */
                                note: string | null;
                            }[];
                            /** @default null */
                            hold: {
                                subject: string;
                                keep: string;
                                systems: string[];
                            } | null;
                            /** @default [] */
                            tasks: {
                                key: string;
                                subject: string;
                                /** @enum {string} */
                                role: "owner" | "backup" | "lead";
                                /** @default null */
                                due: {
                                    /** @enum {string} */
                                    unit: "hour" | "calendar_day" | "business_day";
                                    amount: number;
                                } | null;
                                /** @default null */
                                note: string | null;
                            }[];
                            /** @default [] */
                            obligations: {
                                key: string;
                                /** @enum {string} */
                                kind: "do" | "stop" | "restrict" | "produce" | "report" | "preserve" | "notify" | "pay";
                                /** @enum {string} */
                                source: "law" | "contract" | "insurance";
                                subject: string;
                                citation: string;
                                check: {
                                    /** @enum {string} */
                                    status: "checked";
                                    /** Format: uri */
                                    address: string;
                                    passage: string;
                                    read_on: string;
                                } | {
                                    /** @enum {string} */
                                    status: "to_confirm";
                                    address: string | null;
                                    why: string;
                                };
                            }[];
                            /** @default [] */
                            notifications: {
                                key: string;
                                /** @enum {string} */
                                audience: "insurer" | "board" | "disclosure_committee" | "auditor" | "lender" | "customer" | "regulator" | "staff" | "other";
                                subject: string;
                                /** @enum {string} */
                                source: "insurance" | "law" | "contract" | "own_rule";
                                basis: string;
                                /** @default null */
                                due: {
                                    /** @enum {string} */
                                    unit: "hour" | "calendar_day" | "business_day";
                                    amount: number;
                                } | null;
                                check: {
                                    /** @enum {string} */
                                    status: "checked";
                                    /** Format: uri */
                                    address: string;
                                    passage: string;
                                    read_on: string;
                                } | {
                                    /** @enum {string} */
                                    status: "to_confirm";
                                    address: string | null;
                                    why: string;
                                };
                            }[];
                            /** @default [] */
                            members: {
                                key: string;
                                who: string;
                                /** @enum {string} */
                                level: "case" | "work" | "read";
                                why: string;
                            }[];
                        };
                        version: number;
                        versions: {
                            /** Format: uuid */
                            id: string;
                            seq: number;
                            /** @enum {string} */
                            origin: "shipped" | "organisation";
                            release: number | null;
                            retired: boolean;
                            note: string | null;
                            made_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            made_at: string;
                        }[];
                    };
                };
            };
        };
    };
    DirectivePlaybook_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        playbook: {
                            /** Format: uuid */
                            id: string;
                            agency: string | null;
                            instrument: string;
                            title: string;
                            seq: number;
                            /** @enum {string} */
                            origin: "shipped" | "organisation";
                            started: boolean;
                            chosen_at: string | null;
                            newer: {
                                /** Format: uuid */
                                id: string;
                                seq: number;
                            } | null;
                        } | null;
                        items: {
                            /** @enum {string} */
                            section: "deadlines" | "hold" | "tasks" | "obligations" | "notifications" | "members";
                            key: string;
                            subject: string;
                            note: string | null;
                            /** @enum {string} */
                            state: "waiting" | "begun" | "proposed" | "accepted" | "declined";
                            id: string | null;
                            level: ("case" | "work" | "read") | null;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            version: number | null;
                        }[];
                    };
                };
            };
        };
    };
    DirectivePlaybook_put: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    playbook_version_id: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        playbook: {
                            /** Format: uuid */
                            id: string;
                            agency: string | null;
                            instrument: string;
                            title: string;
                            seq: number;
                            /** @enum {string} */
                            origin: "shipped" | "organisation";
                            started: boolean;
                            chosen_at: string | null;
                            newer: {
                                /** Format: uuid */
                                id: string;
                                seq: number;
                            } | null;
                        } | null;
                        items: {
                            /** @enum {string} */
                            section: "deadlines" | "hold" | "tasks" | "obligations" | "notifications" | "members";
                            key: string;
                            subject: string;
                            note: string | null;
                            /** @enum {string} */
                            state: "waiting" | "begun" | "proposed" | "accepted" | "declined";
                            id: string | null;
                            level: ("case" | "work" | "read") | null;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            version: number | null;
                        }[];
                    };
                };
            };
        };
    };
    DirectivePlaybook_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    person_id: string;
                    /** @default null */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        playbook: {
                            /** Format: uuid */
                            id: string;
                            agency: string | null;
                            instrument: string;
                            title: string;
                            seq: number;
                            /** @enum {string} */
                            origin: "shipped" | "organisation";
                            started: boolean;
                            chosen_at: string | null;
                            newer: {
                                /** Format: uuid */
                                id: string;
                                seq: number;
                            } | null;
                        } | null;
                        items: {
                            /** @enum {string} */
                            section: "deadlines" | "hold" | "tasks" | "obligations" | "notifications" | "members";
                            key: string;
                            subject: string;
                            note: string | null;
                            /** @enum {string} */
                            state: "waiting" | "begun" | "proposed" | "accepted" | "declined";
                            id: string | null;
                            level: ("case" | "work" | "read") | null;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            version: number | null;
                        }[];
                    };
                };
            };
        };
    };
    DirectivePlaybook_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
                /** @description The version that the client last read, in double quotes. */
                "If-Match": string;
            };
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        playbook: {
                            /** Format: uuid */
                            id: string;
                            agency: string | null;
                            instrument: string;
                            title: string;
                            seq: number;
                            /** @enum {string} */
                            origin: "shipped" | "organisation";
                            started: boolean;
                            chosen_at: string | null;
                            newer: {
                                /** Format: uuid */
                                id: string;
                                seq: number;
                            } | null;
                        } | null;
                        items: {
                            /** @enum {string} */
                            section: "deadlines" | "hold" | "tasks" | "obligations" | "notifications" | "members";
                            key: string;
                            subject: string;
                            note: string | null;
                            /** @enum {string} */
                            state: "waiting" | "begun" | "proposed" | "accepted" | "declined";
                            id: string | null;
                            level: ("case" | "work" | "read") | null;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            version: number | null;
                        }[];
                    };
                };
            };
        };
    };
    Insight_find: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            reference: string;
                            title: string;
                            hits: {
                                /** @enum {string} */
                                kind: "directive" | "page";
                                document_id: string | null;
                                document_title: string | null;
                                page: number | null;
                                snippet: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    Insight_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignments: {
                            reference: string;
                            title: string;
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            stage: string | null;
                            given_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            given_at: string;
                        }[];
                        tasks: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            subject: string;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            due_at: string | null;
                            due_zone: string | null;
                            late: boolean;
                            done_at: string | null;
                            done_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            cancelled_at: string | null;
                            version: number;
                            reference: string;
                            directive_title: string;
                        }[];
                        deadlines: {
                            reference: string;
                            title: string;
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                        }[];
                        letters: {
                            reference: string;
                            title: string;
                            /** Format: uuid */
                            id: string;
                            letter_title: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            submitted_at: string;
                        }[];
                        count: number;
                    };
                };
            };
        };
    };
    Insight_sentTo: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            reference: string;
                            title: string;
                            letter_title: string;
                            contact: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            sent_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            sent_at: string;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    Insight_see: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        zone: string;
                        place: string;
                        open: number;
                        by_stage: {
                            /** @enum {string} */
                            stage: "intake" | "legal_review" | "scoping" | "remediation" | "monitoring" | "closed";
                            label: string;
                            count: number;
                            list: string;
                        }[];
                        next_72_hours: {
                            reference: string;
                            title: string;
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            acknowledged: boolean;
                        }[];
                        late: {
                            count: number;
                            list: string;
                            items: {
                                reference: string;
                                title: string;
                                /** Format: uuid */
                                id: string;
                                subject: string;
                                due: {
                                    /** Format: date */
                                    due_on: string;
                                    /** Format: date-time */
                                    due_at: string;
                                    due_zone: string;
                                    place: string;
                                    /** @enum {string} */
                                    precision: "day" | "instant";
                                    safe_by: string | null;
                                    /** Format: date-time */
                                    act_by: string;
                                    late: boolean;
                                };
                                owner: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                acknowledged: boolean;
                            }[];
                        };
                        in_appeal: {
                            count: number;
                            list: string;
                            items: {
                                reference: string;
                                title: string;
                                forum: string;
                                stage: string;
                                kind: string;
                            }[];
                        };
                        off_now: {
                            count: number;
                            items: {
                                reference: string;
                                title: string;
                                /** Format: uuid */
                                id: string;
                                subject: string;
                                person: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                in_force_at: string | null;
                                due_at: string | null;
                                due_zone: string | null;
                            }[];
                        };
                        decisions_waiting: {
                            reference: string;
                            title: string;
                            /** Format: uuid */
                            id: string;
                            chosen: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            written_at: string;
                        }[];
                        changed: {
                            reference: string;
                            title: string;
                            kind: string;
                            /** Format: date-time */
                            at: string;
                            sentence: string;
                        }[];
                    };
                };
            };
        };
    };
    Calendar_days: {
        parameters: {
            query: {
                from: string;
                to: string;
                settled?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            reference: string;
                            title: string;
                            /** @enum {string} */
                            visibility: "open" | "restricted" | "sealed";
                            subject: string;
                            critical: boolean;
                            /** @enum {string} */
                            status: "open" | "paused" | "met" | "missed" | "waived";
                            /** Format: date */
                            day: string;
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            owner_accepted: boolean;
                            addressee: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        cut: boolean;
                        late_before: number;
                    };
                };
            };
        };
    };
    Calendar_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        as_of: string;
                        /** Format: date */
                        until: string;
                        zone: string;
                        items: {
                            /** Format: uuid */
                            id: string;
                            reference: string;
                            title: string;
                            /** @enum {string} */
                            visibility: "open" | "restricted" | "sealed";
                            subject: string;
                            critical: boolean;
                            /** @enum {string} */
                            status: "open" | "paused" | "met" | "missed" | "waived";
                            /** Format: date */
                            day: string;
                            due: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                due_zone: string;
                                place: string;
                                /** @enum {string} */
                                precision: "day" | "instant";
                                safe_by: string | null;
                                /** Format: date-time */
                                act_by: string;
                                late: boolean;
                            };
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            owner_accepted: boolean;
                            addressee: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        cut: boolean;
                    };
                };
            };
        };
    };
    Calendar_sheets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Feed_deadlines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Proposals_list: {
        parameters: {
            query?: {
                directive?: string;
                state?: "waiting" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            reference: string;
                            title: string;
                            /** Format: uuid */
                            deadline_id: string;
                            subject: string;
                            critical: boolean;
                            /** @enum {string} */
                            cause: "calendar" | "rule" | "trigger";
                            what: string;
                            due_zone: string;
                            place: string;
                            /** @enum {string} */
                            precision: "day" | "instant";
                            old: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                safe_by: string | null;
                            };
                            new: {
                                /** Format: date */
                                due_on: string;
                                /** Format: date-time */
                                due_at: string;
                                safe_by: string | null;
                            };
                            /** Format: date-time */
                            made_at: string;
                            /** @enum {string} */
                            state: "waiting" | "accepted" | "declined" | "superseded";
                            decided_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            decided_at: string | null;
                            reason: string | null;
                        }[];
                    };
                };
            };
        };
    };
    OverridesAcross_list: {
        parameters: {
            query?: {
                state?: "to_review" | "all";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            reference: string;
                            directive_title: string;
                            action: string;
                            action_label: string;
                            missing: {
                                code: string;
                                label: string;
                            }[];
                            subject: string | null;
                            reason: string;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            at: string;
                            reviewer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            review_due_at: string | null;
                            review_due_zone: string | null;
                            late: boolean;
                            reviewed_by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            reviewed_at: string | null;
                            review_remark: string | null;
                            version: number;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    Status_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        sweep: {
                            last_at: string | null;
                            late: boolean;
                        };
                        checker: {
                            last_at: string | null;
                            late: boolean;
                        };
                        mail: {
                            configured: boolean;
                        };
                        malware_scan: {
                            configured: boolean;
                        };
                        /** @enum {string} */
                        queue: "bull" | "in_process";
                    };
                };
            };
        };
    };
    Findings_across: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            reference: string;
                            title: string;
                            /** @enum {string} */
                            visibility: "open" | "restricted" | "sealed";
                            /** @enum {string} */
                            code: "no_owner" | "no_deadline" | "no_task" | "verifier_left" | "obligation_without_measure" | "reading_past_review" | "override_unreviewed" | "decision_past_review" | "duty_without_next" | "duty_past_its_end";
                            what: string;
                            to_do: string;
                            /** @enum {string} */
                            where: "people" | "deadlines" | "tasks" | "measures" | "obligations" | "readings" | "scope" | "record" | "monitoring";
                            grave: boolean;
                            /** Format: uuid */
                            subject_id: string;
                            subject: string | null;
                            /** Format: date-time */
                            first_seen_at: string;
                            /** Format: date-time */
                            last_seen_at: string;
                        }[];
                        cut: boolean;
                        looked_at: string | null;
                        late: boolean;
                    };
                };
            };
        };
    };
    Findings_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            reference: string;
                            title: string;
                            /** @enum {string} */
                            visibility: "open" | "restricted" | "sealed";
                            /** @enum {string} */
                            code: "no_owner" | "no_deadline" | "no_task" | "verifier_left" | "obligation_without_measure" | "reading_past_review" | "override_unreviewed" | "decision_past_review" | "duty_without_next" | "duty_past_its_end";
                            what: string;
                            to_do: string;
                            /** @enum {string} */
                            where: "people" | "deadlines" | "tasks" | "measures" | "obligations" | "readings" | "scope" | "record" | "monitoring";
                            grave: boolean;
                            /** Format: uuid */
                            subject_id: string;
                            subject: string | null;
                            /** Format: date-time */
                            first_seen_at: string;
                            /** Format: date-time */
                            last_seen_at: string;
                        }[];
                        cut: boolean;
                        looked_at: string | null;
                        late: boolean;
                    };
                };
            };
        };
    };
    Findings_look: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each operation. Send the same one when you retry the same request. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        asked_at: string;
                    };
                };
            };
        };
    };
    Trace_lines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lines: {
                            source: {
                                /** @enum {string} */
                                kind: "demand" | "insurance" | "contract" | "law" | "commitment";
                                demand: {
                                    /** Format: uuid */
                                    id: string;
                                    subject: string;
                                    /** Format: uuid */
                                    document_id: string;
                                    document_title: string | null;
                                    page: number;
                                    quote: string;
                                } | null;
                            };
                            readings: {
                                /** Format: uuid */
                                id: string;
                                term: string;
                                adopted: string | null;
                                approved: boolean;
                            }[];
                            obligation: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "do" | "stop" | "restrict" | "produce" | "report" | "preserve" | "notify" | "pay";
                                subject: string;
                                person: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                due: {
                                    /** Format: date */
                                    due_on: string;
                                    /** Format: date-time */
                                    due_at: string;
                                    due_zone: string;
                                    place: string;
                                    /** @enum {string} */
                                    precision: "day" | "instant";
                                    safe_by: string | null;
                                    /** Format: date-time */
                                    act_by: string;
                                    late: boolean;
                                } | null;
                                /** @enum {string} */
                                proof: "none" | "waiting" | "proved" | "waived" | "ended";
                            } | null;
                            measures: {
                                /** Format: uuid */
                                id: string;
                                subject: string;
                                person: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                verifier: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "planned" | "asked" | "released" | "in_force" | "undo_asked" | "undo_released" | "undone" | "proved" | "dropped";
                                evidence: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    document_id: string;
                                    document_title: string | null;
                                    /** @enum {string} */
                                    act: "do" | "undo";
                                    /** @enum {string} */
                                    state: "accepted" | "rejected" | "waiting";
                                }[];
                            }[];
                            gaps: ("not_held" | "unclear_without_reading" | "reading_not_adopted" | "reading_not_approved" | "reading_reopened" | "reopened" | "nobody_responsible" | "no_deadline" | "no_measure" | "no_evidence" | "evidence_waiting" | "not_released" | "undone")[];
                        }[];
                    };
                };
            };
        };
    };
    Trace_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
