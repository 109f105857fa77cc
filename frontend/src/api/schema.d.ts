// Generated from openapi/openapi.yaml by "npm run client". Never edit by hand.
export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts with a role in the administrator's region, and those without any role; the newest first */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Make an account for oneself
         * @description It can do nothing yet: roles are granted by others.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/handed-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account for somebody else
         * @description Answers with a start password, shown this once, that is good for choosing another only.
         */
        post: operations["handOverAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I, and what may I do where */
        get: operations["getOwnAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose another password
         * @description Ends every session, this one too.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set up an authenticator
         * @description It counts once a code of it was confirmed.
         */
        post: operations["beginSecondFactor"];
        /**
         * Give up the authenticator
         * @description Whose role needs one has to set up another before going on.
         */
        delete: operations["removeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show that the authenticator works
         * @description Answers with recovery codes, shown this once. Sign-in asks for a code from now on.
         */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes; the old ones stop working */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account with its roles, also those that ended */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an account for good; its roles end */
        post: operations["closeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a role in a division or for an organisation
         * @description Not to oneself and not beyond the own region.
         */
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/grants/{grantId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a role back */
        post: operations["endGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Block an account until it is unlocked; every session ends */
        post: operations["lockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/second-factor-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take away the authenticator of somebody who lost it */
        post: operations["resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End every session of an account */
        post: operations["signOutAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/start-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new start password for somebody who forgot the own; shown this once */
        post: operations["drawStartPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an account that was blocked, or locked by wrong passwords */
        post: operations["unlockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Activities within the caller's reach, newest first */
        get: operations["listActivities"];
        put?: never;
        /** Write down an activity; the village confirms it, what comes late the township */
        post: operations["recordActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One activity with helpers and photos */
        get: operations["getActivity"];
        /** Correct a record: a new version that is confirmed anew. Photos are only ever added */
        put: operations["correctActivity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not confirm it, and say why; the organisation may correct it */
        post: operations["rejectActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that it took place as written */
        post: operations["verifyActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the record said in each version, newest first */
        get: operations["listActivityVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Applications the caller may see, newest first
         * @description Applicants see all of their organisations', hosts what was put up for them, officers what has been submitted in their region.
         */
        get: operations["listApplications"];
        put?: never;
        /** Begin a draft in an open call */
        post: operations["beginApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An application with all its sections and what they still lack */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The check sheet, oldest line first */
        get: operations["listApplicationChecks"];
        put?: never;
        /**
         * Let it pass, send it back once, or refuse it
         * @description First the township, then the bureau; whose turn it is follows from the state. What is sent back may be completed for the time that the rule book gives.
         */
        post: operations["checkApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/confirmation-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it back to be changed before it is confirmed; confirmations given so far fall away */
        post: operations["refuseConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm for the organisation or for its host the version that was read
         * @description With the last confirmation it is handed in; the instant at which that command reaches the server decides.
         */
        post: operations["confirmApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How an application stands with the rules now, and what officers have looked into
         * @description What was decided on is kept with each line of the check sheet and does not change.
         */
        get: operations["getApplicationEligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Objections to refusals of this application, oldest first */
        get: operations["listRefusalObjections"];
        put?: never;
        /** Object to a refusal within the working days of the rule book, once */
        post: operations["objectToRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/objections/{objectionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on an objection; never by the one who refused
         * @description Upheld, the application goes on as if that check had passed it; rejected, the refusal stands.
         */
        post: operations["decideRefusalObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a checked application up again, with a reason
         * @description A refused one goes back to the check that refused it, an eligible one to the bureau's check while no stage above rests on it.
         */
        post: operations["reopenApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who wrote what in which version, newest first */
        get: operations["listApplicationRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/sections": {
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
        /**
         * Save the sections that changed
         * @description `If-Match` names the version the changes rest on. Sections that nobody else changed since are merged; if one was changed by somebody else, nothing is saved and the 412 holds both versions in `facts.conflicts`.
         */
        patch: operations["saveApplicationSections"];
        trace?: never;
    };
    "/api/v1/applications/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand it in
         * @description The instant at which the command reaches the server decides, whatever the client's clock says. The newest version is needed; sending the same key again returns the first answer. Where the host or the legal representative has still to confirm it, it is put up for them and counts when the last of them has confirmed before the deadline.
         */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/village-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say for the village or community what it thinks, before the township checks */
        post: operations["speakForVillage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back; what was written stays readable */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in the auditor's region, the newest first; without what is not public */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Examine the whole chain
         * @description Finds rows that were altered, removed or put in another order. With a number and hash noted earlier it also finds a cut-off end.
         */
        get: operations["proveAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One row with what is not public; the reading is recorded */
        get: operations["getAuditEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls in the caller's reach and published calls of the divisions above, newest first */
        get: operations["listCalls"];
        put?: never;
        /** Drafts a call from a rule book template or from a former call */
        post: operations["draftCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One call as officers see it */
        get: operations["getCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is given in a draft; a published call is only ever corrected */
        patch: operations["editCall"];
        trace?: never;
    };
    "/api/v1/calls/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels a call with a published reason; once published only the bureau lead may */
        post: operations["cancelCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is missing before publication, each with the way out */
        get: operations["getCallChecklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes a correction: new rules with a reason, or a later deadline; it extends the deadline for all */
        post: operations["correctCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes a call: freezes its rules and gives it its number; refused with all that is missing */
        post: operations["publishCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes up a suspended call where the clock has it now, with a later deadline for all if given */
        post: operations["resumeCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}/rule-book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules of a call, typed; a draft may still lack values */
        get: operations["getCallRules"];
        /** Replaces the rules of a draft; they may be incomplete, unknown entries are refused */
        put: operations["reviseCallRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspends a published call with a published reason; nothing can be submitted meanwhile */
        post: operations["suspendCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases within the caller's reach, newest first */
        get: operations["listCases"];
        put?: never;
        /** Put an organisation under investigation: money and awards wait until it is closed */
        post: operations["openCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an investigation, with what came out of it */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The time that deadlines go by */
        get: operations["getClock"];
        /** Move the business clock; demo and test installations only */
        put: operations["moveClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit-listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Listings within the caller's reach, past ones too, newest first */
        get: operations["listCreditListings"];
        put?: never;
        /**
         * Enter a decision that puts an organisation on a list
         * @description The statutory lists take registered bodies and are entered by the bureau. Filed bodies go on the attention list, which a township may enter too.
         */
        post: operations["enterCreditListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit-listings/import-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a CSV file and see what it would enter; nothing is entered
         * @description Columns: 统一社会信用代码或备案编号, 名单, 决定机关, 文号, 列入日期, 事由 (or their English headings), UTF-8 or GB18030, at most 1,000 rows.
         */
        post: operations["previewCreditListingImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit-listings/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter all rows of a CSV file, or none while one has a fault
         * @description The refusal's `facts.rows` name every faulty row with column, value and what to do.
         */
        post: operations["importCreditListings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit-listings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One listing with its documents */
        get: operations["getCreditListing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit-listings/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the decision that takes it off the list; terms after removal count from its day */
        post: operations["removeCreditListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units directly below one, on a day. At most some eighty: they come in one answer */
        get: operations["listDivisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit as it was on a day */
        get: operations["getDivision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce a file before sending it in pieces */
        post: operations["announceDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file's name, kind, size and how much has arrived */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself */
        get: operations["getDocumentContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Send the next piece of a file
         * @description A piece begins where the last one ended; after an interruption read `received` and go on from there. At most 8 MB a piece. The last piece completes the file: its kind is told by its content, its SHA-256 is taken.
         */
        patch: operations["sendDocumentPiece"];
        trace?: never;
    };
    "/api/v1/eligibility-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Self-check of an own organisation before the long form
         * @description Every rule of the call's track comes out as met, not met or unknown, with the fact it rests on and the way out. Nothing is kept.
         */
        post: operations["checkEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a group to be filed. Whoever asks owns the group; the next access token carries the role */
        post: operations["draftFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One filing within the caller's reach */
        get: operations["getFiling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The township decides; in favour, the filing number is given */
        post: operations["decideFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/village-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The village or community speaks on the filing; against it, the filing is refused */
        post: operations["giveVillageOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pools in the caller's reach with their figures, newest first */
        get: operations["listFundPools"];
        put?: never;
        /** Opens an empty pool; money comes in by an approved order */
        post: operations["openFundPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-pools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One pool with its figures out of the books */
        get: operations["getFundPool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-pools/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a call draw on the pool */
        post: operations["linkFundPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-pools/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a pool whose year is over. Nothing may be free, reserved or waiting for a decision; commitments are still paid out of it, and what comes back is owed to the treasury */
        post: operations["closeFundPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-pools/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders made for a pool, newest first */
        get: operations["listFundOrders"];
        put?: never;
        /** Makes an order to appropriate, transfer, carry over or withdraw money; another person decides it */
        post: operations["proposeFundOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-pools/{id}/orders/{order}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order */
        get: operations["getFundOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-pools/{id}/orders/{order}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves an order somebody else made; the books move at once */
        post: operations["approveFundOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-pools/{id}/orders/{order}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses an order somebody else made, with the reason */
        post: operations["refuseFundOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-pools/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came into and left one account of a pool, oldest first, with the balance after each line */
        get: operations["getStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proofs, newest first; ask for one to see its faults */
        get: operations["listFundProofs"];
        put?: never;
        /** Proves the books now: sums, orphans, duplicates, balances against journals, limits; the result is kept */
        post: operations["proveBooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-proofs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One proof with its faults */
        get: operations["getFundProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gates/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kept answers in the caller's reach, newest first */
        get: operations["listGateAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gates/answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One kept answer: rules and versions, facts and their sources, the time, the way out */
        get: operations["getGateAnswer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gates/restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The conditions of the five restriction points, with their version and the way out */
        get: operations["getRestrictions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests and links in which either side lies within the caller's reach, newest first */
        get: operations["listHosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hosts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request or link */
        get: operations["getHost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hosts/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The organisation that was asked agrees to be the host */
        post: operations["acceptHosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hosts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Either side ends the request or the link, and says why */
        post: operations["endHosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hosts/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The organisation that was asked declines, and says why */
        post: operations["declineHosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Journals that touch a pool in the caller's reach, newest first */
        get: operations["listJournals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journals/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same list as a table for a spreadsheet; no cell runs as a formula */
        get: operations["exportJournals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journals/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every kind of account held at the end of a day; today if none is named */
        get: operations["getTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One journal with both entries and what it undoes or was undone by */
        get: operations["getJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices in the caller's reach, drafts too, newest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One notice with its lines */
        get: operations["getNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Posts a draft: freezes its lines under a digest and counts its days */
        post: operations["postNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a notice back with a published reason; its lines stop with it */
        post: operations["withdrawNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Objections in the caller's reach: receipt numbers, states and due days, newest first */
        get: operations["listObjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One objection; its grounds are shown to the handler alone */
        get: operations["getObjection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts it or not, with words for the objector; a line not objected to otherwise goes on */
        post: operations["acceptObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The organisation answers, once and in time */
        post: operations["answerObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes it when the objector has been told */
        post: operations["closeObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upholds or rejects it; the conclusion is published with the notice */
        post: operations["decideObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the decision more time, once, counted from the old due day */
        post: operations["extendObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/handling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The caller becomes the handler; the bureau lead may take it over from another */
        post: operations["takeObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who objected, for the handler alone; each reading is recorded with its purpose */
        get: operations["readObjector"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/investigation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts it to the organisation in words that do not tell who objected; the answer has its due day */
        post: operations["investigateObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the organisation is asked to answer, in the handler's words */
        get: operations["getObjectionStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisations within the caller's reach, newest first */
        get: operations["listOrganisations"];
        put?: never;
        /** Enter a registered body. The creator owns it at once and may draft; an office's entry counts as confirmed. The next access token carries the new role */
        post: operations["enterOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The imports within the caller's reach, newest first */
        get: operations["listOrganisationImports"];
        put?: never;
        /**
         * Send a file of organisations and see what it would do; nothing is brought in yet
         * @description CSV (UTF-8 with or without mark, or GB18030) or XLSX under the headings of the template, at most 8 MB and 10,000 rows. A row finds its organisation by credit code, filing number, or name and village; an empty cell leaves what the register says.
         */
        post: operations["previewOrganisationImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty file with the headings */
        get: operations["getOrganisationImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import with its counts */
        get: operations["getOrganisationImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring in the rows without fault, as previewed or not at all */
        post: operations["confirmOrganisationImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/imports/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an import back as a whole while nothing else has touched its organisations */
        post: operations["undoOrganisationImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of an import: every fault with column, value and way out, every difference */
        get: operations["listOrganisationImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become a member with the code of an invitation; the next access token carries the role */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation within the caller's reach */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an organisation. Once an office has looked at it, official facts are changed by officers only */
        patch: operations["changeOrganisation"];
        trace?: never;
    };
    "/api/v1/organisations/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The township confirms a registered body that an applicant entered */
        post: operations["confirmOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/host-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A filed body asks a confirmed registered one to be its host */
        post: operations["requestHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite one person. The code in the answer is shown this once and is good for a week */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who acts for the organisation */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/members/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a membership, or leave. The record keeps that it was */
        delete: operations["endMembership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/ownership-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the organisation over to a member; the former owner stays as an editor */
        post: operations["transferOwnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/payee-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The live account with its number masked */
        get: operations["getPayeeAccount"];
        /** Enter the account grants are paid to; replacing one needs its version (If-Match) */
        put: operations["putPayeeAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/payee-account/full": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole account number, for finance; each reading is recorded with its purpose */
        get: operations["readPayeeAccountNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The township refuses a registered body that an applicant entered, and says why */
        post: operations["refuseOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programmes in the caller's reach, newest first */
        get: operations["listProgrammes"];
        put?: never;
        /** Opens a programme for a division the caller works for */
        post: operations["createProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One programme */
        get: operations["getProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published calls: open ones first by deadline, then those to come, then those that are over */
        get: operations["listPublicCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything an applicant needs: dates, tracks, form, budget rules, how it is chosen, what follows */
        get: operations["getPublicCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that was ever posted, newest first */
        get: operations["listPublicNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One notice as it was posted, how its lines stand, what became of objections */
        get: operations["getPublicNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/notices/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Objects to one line; answers with a receipt and the secret to follow it
         * @description In time before `endsAt`; what comes later is kept as a complaint and blocks nothing. Without a name it is followed as a lead.
         */
        post: operations["fileObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/objections/{receiptNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an objection stands, for whoever holds its receipt number and secret */
        get: operations["trackObjection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisations in the register, without any person's data, newest first */
        get: operations["listPublicOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation in the register */
        get: operations["getPublicOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-book-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rule books to begin a call with, the default first, each naming its source */
        get: operations["listRuleBookTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-books/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a rule book: public once frozen, a draft only for those who prepare it */
        get: operations["getRuleBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Answers with an access token for ten minutes and sets a refresh cookie. Five wrong passwords or codes lock the account for a quarter of an hour. An account with a second factor is asked for `code` by the problem `second-factor-needed`.
         */
        post: operations["signIn"];
        /** Sign out on all devices */
        delete: operations["signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out on this device */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new pair of tokens for the refresh cookie
         * @description Each refresh token is good for one rotation; one that is used again later ends the session. A session ends after 30 idle minutes.
         */
        post: operations["rotateTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All waivers in the caller's reach, past ones too, newest first */
        get: operations["listWaivers"];
        put?: never;
        /** Lets one condition of a kept answer pass until a day; not every rule can be waived */
        post: operations["grantWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waivers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One waiver */
        get: operations["getWaiver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waivers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a waiver before its day, with a reason */
        post: operations["withdrawWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptObjection: {
            /** @description true to look into it */
            accepted: boolean;
            /** @description read by the objector; published when it is not accepted */
            words: string;
        };
        AccountDetail: {
            id: components["schemas"]["Id"];
            /** @example chenmin */
            loginName: string;
            /** @example 陈敏 */
            name: string;
            AccountStatus: components["schemas"]["AccountStatus"];
            nextSteps: components["schemas"]["AccountStatus"][];
            /** @description after wrong passwords; opens by itself */
            lockedUntil: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            mustChangePassword: boolean;
            secondFactor: boolean;
            createdAt: components["schemas"]["Instant"];
            grants: components["schemas"]["GrantView"][];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        AccountKind: "SOURCE" | "AVAILABLE" | "RESERVED" | "COMMITTED" | "PAYABLE" | "IN_TRANSIT" | "PAID" | "BANK" | "CLEARING" | "RETURNED" | "OWED_TO_TREASURY" | "REMITTED" | "WITHDRAWN";
        AccountRow: {
            id: components["schemas"]["Id"];
            /** @example chenmin */
            loginName: string;
            /** @example 陈敏 */
            name: string;
            AccountStatus: components["schemas"]["AccountStatus"];
            /** @description roles that it holds now, each once */
            roles: string[];
        };
        /** @enum {string} */
        AccountStatus: "ACTIVE" | "LOCKED" | "CLOSED";
        AccountView: {
            id: components["schemas"]["Id"];
            /** @example chenmin */
            loginName: string;
            /** @example 陈敏 */
            name: string;
            roles: components["schemas"]["RoleView"][];
            /** @description the password was handed over by somebody else and must be changed */
            mustChangePassword: boolean;
            /** @description an authenticator is set up: sign-in asks for its code */
            secondFactor: boolean;
        };
        ActivityRow: {
            id: components["schemas"]["Id"];
            organisationId: components["schemas"]["Id"];
            /** @example 霓亮爱心志愿服务社 */
            organisationName: string;
            projectId: components["schemas"]["Id"] | null;
            /** @example 独居老人送餐 */
            title: string;
            heldOn: components["schemas"]["LocalDate"];
            /** @example 德济苑社区食堂 */
            place: string;
            service: components["schemas"]["ServiceField"];
            governance: components["schemas"]["GovernanceField"] | null;
            /**
             * Format: int32
             * @example 46
             */
            personTimes: number;
            /**
             * Format: int32
             * @example 23
             */
            people: number;
            /**
             * Format: int32
             * @description photos
             * @example 3
             */
            photos: number;
            /** @description one of its photos stands in another activity */
            photoReused: boolean;
            status: components["schemas"]["ActivityStatus"];
            /** @description entered late: the township has to confirm it */
            late: boolean;
            /** @description the caller may confirm or reject it now */
            mayDecide: boolean;
            /**
             * Format: int64
             * @example 3
             */
            version: number;
        };
        /** @enum {string} */
        ActivityStatus: "ENTERED" | "VERIFIED" | "REJECTED";
        /** @description What confirmed activities add up to */
        ActivityTotals: {
            /**
             * Format: int32
             * @description confirmed activities
             * @example 12
             */
            activities: number;
            /**
             * Format: int64
             * @description person-times
             * @example 480
             */
            personTimes: number;
            /**
             * Format: int64
             * @description sum of the people of each activity
             * @example 300
             */
            people: number;
            /**
             * Format: int64
             * @description minutes of helpers, at most the counted hours a person and day
             * @example 5400
             */
            helpedMinutes: number;
            /**
             * Format: int32
             * @description entered but not yet confirmed
             * @example 2
             */
            waiting: number;
        };
        ActivityView: {
            id: components["schemas"]["Id"];
            organisationId: components["schemas"]["Id"];
            /** @example 霓亮爱心志愿服务社 */
            organisationName: string;
            content: components["schemas"]["RecordActivity"];
            /**
             * Format: int64
             * @description minutes of helpers that count: at most 8 hours a person and day over all activities
             * @example 900
             */
            countedMinutes: number;
            photos: components["schemas"]["PhotoView"][];
            status: components["schemas"]["ActivityStatus"];
            /** @description why it was rejected or is to be confirmed anew */
            statusReason: string | null;
            /** @description entered late: the township has to confirm it */
            late: boolean;
            /**
             * Format: int32
             * @example 1
             */
            versionNo: number;
            /** @example 陈敏 */
            enteredBy: string;
            enteredAt: components["schemas"]["Instant"];
            decidedBy: string | null;
            decidedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description the caller may confirm or reject it now */
            mayDecide: boolean;
            /** @description the caller may correct it */
            mayCorrect: boolean;
            /** Format: int64 */
            version: number;
        };
        AdministrationReason: {
            /** @example 离岗 */
            reason: string;
        };
        Aggregation: {
            method: components["schemas"]["Method"];
            /**
             * Format: int32
             * @description with so many valid sheets or more the extremes are dropped; TRIMMED_MEAN only
             * @example 5
             */
            trimFrom?: number;
            /**
             * Format: int32
             * @description how many are dropped at each end; TRIMMED_MEAN only
             * @example 1
             */
            dropEachEnd?: number;
            /**
             * Format: int32
             * @description with fewer valid sheets there is no result
             * @example 3
             */
            minimumValid: number;
            /**
             * Format: int32
             * @description digits shown, half up
             * @example 2
             */
            displayDecimals: number;
        };
        AgreementRules: {
            signWithin: components["schemas"]["Days"];
            /** @description what follows when it is not signed in time */
            onLapse: components["schemas"]["OnLapse"];
            /** @description the host of a filed body answers jointly for the money */
            hostLiable: boolean;
            /** @description a project not started by then may be terminated */
            startWithin: components["schemas"]["Days"];
            /**
             * Format: int32
             * @description months
             * @example 6
             */
            shortestMonths: number;
            /**
             * Format: int32
             * @description months
             * @example 10
             */
            longestMonths: number;
        };
        AmountRules: {
            awardBy: components["schemas"]["AwardBy"];
            /** @description share of the project's whole budget that the grant may cover */
            maximumShareOfProject: components["schemas"]["BasisPoints"];
            /** @description share the applicant brings from elsewhere; 0 where it is only encouraged */
            minimumOwnShare: components["schemas"]["BasisPoints"];
            /** @description applicants state the least with which the project still works */
            minimumWorkableAsked: boolean;
            /**
             * Format: int64
             * @description grants come in multiples of so many fen
             * @example 100
             */
            stepFen: number;
            /** @description for BY_BAND: the share of the request by score, highest first, else empty */
            bands: components["schemas"]["ScoreBand"][];
            /** @description for BY_RANK: amounts by place, else empty */
            prizes: components["schemas"]["Prize"][];
        };
        /** @enum {string} */
        Anchor: "HALF_TIME" | "END" | "EVERY_MONTHS";
        AnnounceDocument: {
            /** @example 实施方案.pdf */
            name: string;
            /**
             * Format: int64
             * @description bytes
             * @example 482133
             */
            size?: number;
        };
        AnswerView: {
            /**
             * @description null for an answer that was not kept
             * @example 0H5N8QZ3K7RWT
             */
            id: string | Record<string, never> | null;
            /** @example apply */
            gate: string;
            subject: components["schemas"]["RecordRef"];
            askedAt: components["schemas"]["Instant"];
            /** @description the worst of the findings */
            verdict: components["schemas"]["Verdict"];
            findings: components["schemas"]["FindingView"][];
        };
        /** @enum {string} */
        ApplicantForm: "FILED" | "ASSOCIATION" | "SERVICE_ORGANISATION" | "FOUNDATION" | "RESIDENT_GROUP" | "VILLAGE_COMMITTEE" | "SERVICE_CENTRE";
        /** @enum {string} */
        ApplicationStatus: "DRAFT" | "AWAITING_CONFIRMATION" | "SUBMITTED" | "TOWNSHIP_CHECKED" | "ELIGIBLE" | "RETURNED" | "INELIGIBLE" | "NOT_SUBMITTED" | "WITHDRAWN";
        ApplicationSummary: {
            id: components["schemas"]["Id"];
            callId: components["schemas"]["Id"];
            /** @example filed */
            trackKey: string;
            organisationId: components["schemas"]["Id"];
            /** @example 霓亮爱心志愿服务社 */
            organisationName: string;
            /**
             * @description null until the form names one
             * @example 银龄课堂
             */
            title: string | null;
            /**
             * Format: int64
             * @description fen; null until the budget names it
             * @example 2153846
             */
            requestedFen: number | null;
            status: components["schemas"]["ApplicationStatus"];
            changedAt: components["schemas"]["Instant"];
        };
        ApplicationView: {
            id: components["schemas"]["Id"];
            callId: components["schemas"]["Id"];
            /** @example 2026年度社区微公益创投 */
            callTitle: string;
            /** @example filed */
            trackKey: string;
            organisationId: components["schemas"]["Id"];
            /** @example 霓亮爱心志愿服务社 */
            organisationName: string;
            /** @example 银龄课堂 */
            title: string | null;
            /**
             * Format: int64
             * @description fen
             * @example 2153846
             */
            requestedFen: number | null;
            status: components["schemas"]["ApplicationStatus"];
            /** @description states the caller can bring it to now */
            nextSteps: components["schemas"]["ApplicationStatus"][];
            /** @description the caller may change its sections now */
            editable: boolean;
            /** @description sent back: may be completed before this instant */
            returnedUntil: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description 24:00 of the last day: the first instant that is too late */
            closesAt: components["schemas"]["Instant"];
            /** @description sections in the order of the form */
            sections: components["schemas"]["SectionView"][];
            /** @description files that the form names now */
            documents: components["schemas"]["DocumentSummary"][];
            process: components["schemas"]["ProcessView"];
            /** @description proof of the last submission */
            receipt: ((components["schemas"]["Receipt"] | null) | null) | components["schemas"]["Receipt"] | null;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        ApplicationWaiting: "CONFIRMATION" | "VILLAGE_OPINION" | "OBJECTION";
        AssetRule: {
            /**
             * Format: int64
             * @description fen
             * @example 100000
             */
            unitPriceFen: number;
            /** Format: int32 */
            lifeMonths: number;
        };
        AuditDetail: {
            entry: components["schemas"]["AuditView"];
            /** @description reasons, old and new values; null once erased */
            content: {
                [key: string]: unknown;
            } | null;
        };
        AuditView: {
            id: components["schemas"]["Id"];
            /**
             * Format: int64
             * @description place in the chain; null in the seconds before it is linked
             */
            number: number | null;
            /** @example call */
            subjectKind: string;
            subjectId: components["schemas"]["Id"];
            /** @example transition */
            action: string;
            /** @example DRAFT */
            from: string | null;
            /** @example PUBLISHED */
            to: string | null;
            /** @description null for the public and for jobs */
            accountId: ((string | components["schemas"]["Id"] | null) | null) | components["schemas"]["Id"] | null;
            /** @example 陈敏 */
            actor: string;
            /** @description by the clock that deadlines go by */
            businessAt: components["schemas"]["Instant"];
            /** @description by the machine's clock */
            systemAt: components["schemas"]["Instant"];
            /** @description digest of salt and content */
            commitment: string;
            /** @description hash of the link */
            hash: string | null;
        };
        /** @enum {string} */
        AwardBy: "BY_REQUEST" | "BY_BAND" | "BY_RANK";
        Basis: {
            title: components["schemas"]["LocalText"];
            /**
             * @description number of the document, where there is one
             * @example 虞民〔2020〕33号
             */
            document?: string;
            /** @description what is the document's and what is proposed beside it */
            note: components["schemas"]["LocalText"];
        };
        /**
         * @description basis points: 3000 is 30 %
         * @example 3000
         */
        BasisPoints: number;
        BeginApplication: {
            callId: components["schemas"]["Id"];
            /** @example filed */
            trackKey: string;
            organisationId: components["schemas"]["Id"];
        };
        BonusItem: {
            /** @example last-grade-a */
            key: string;
            title: components["schemas"]["LocalText"];
            fact: string;
            /** Format: int32 */
            points: number;
        };
        BonusRules: {
            /** Format: int32 */
            maximumBonus: number;
            /** Format: int32 */
            maximumDeduction: number;
            items: components["schemas"]["BonusItem"][];
        };
        Break: {
            /** Format: int64 */
            number: number | null;
            ChainFault: components["schemas"]["Fault"];
        };
        BudgetClass: {
            /** @example activity */
            key: string;
            title: components["schemas"]["LocalText"];
            help: components["schemas"]["LocalText"];
            /** @description cap as a share of the grant; null for none */
            maximumShare?: components["schemas"]["BasisPoints"];
            items: components["schemas"]["BudgetItem"][];
        };
        BudgetItem: {
            /** @example expert */
            key: string;
            title: components["schemas"]["LocalText"];
            help: components["schemas"]["LocalText"];
            /** @description cap as a share of the grant; null for none */
            maximumShare?: components["schemas"]["BasisPoints"];
            /** @description cap per unit; null for none */
            unitCap?: components["schemas"]["UnitCap"];
        };
        BudgetRules: {
            classes: components["schemas"]["BudgetClass"][];
            forbidden: components["schemas"]["ForbiddenItem"][];
            /** @description a project whose proposal was specially recognised may follow it beyond the shares, with a written reason */
            recognisedProposalMayDeviate: boolean;
            /**
             * Format: int64
             * @description largest single expense in cash, fen
             * @example 100000
             */
            cashLimitFen: number;
            assets: components["schemas"]["AssetRule"];
            /** @description vouchers may be dated so long after the project's end */
            voucherGrace: components["schemas"]["Days"];
            separateLedger: boolean;
        };
        /** @description Content of a section of kind BUDGET. Amounts are fen. */
        BudgetTable: {
            /**
             * Format: int64
             * @description the least with which the project still works; null if not stated
             * @example 1500000
             */
            minimumWorkableFen: number;
            /**
             * Format: int64
             * @description own contribution and other sources
             * @example 300000
             */
            ownFen: number;
            lines: components["schemas"]["Line"][];
            sane: boolean;
        };
        /** @enum {string} */
        By: "CRITERION_MEAN" | "FEWER_RECENT_AWARDS" | "SMALLER_REQUEST" | "PUBLIC_DRAW";
        CallChange: {
            /** @example 2026年度社区微公益创投 */
            title?: string;
            /** @description the announcement in plain text */
            summary?: string;
            /** @example 2026-03-02T09:00:00+08:00 */
            opensAt?: components["schemas"]["Instant"];
            /**
             * @description the first instant that is too late: 31 March 24:00 is the start of 1 April
             * @example 2026-04-01T00:00:00+08:00
             */
            closesAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description planned money in fen
             * @example 60000000
             */
            plannedPoolFen?: number;
            contact?: components["schemas"]["Contact"];
        };
        CallLine: {
            id: components["schemas"]["Id"];
            /**
             * @description given at publication
             * @example CALL-2026-01
             */
            code: string | null;
            programmeId: components["schemas"]["Id"];
            /** @example 2026年度社区微公益创投 */
            title: string;
            /**
             * Format: int32
             * @example 2026
             */
            fiscalYear: number;
            /** @description as the clock has it now */
            status: components["schemas"]["CallStatus"];
            /** @description why it was suspended or cancelled */
            statusReason: string | null;
            opensAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description the first instant that is too late */
            closesAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /**
             * @description last day for applications, until 24:00 Beijing time
             * @example 2026-03-31
             */
            lastDay: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * Format: int64
             * @description planned money in fen
             * @example 60000000
             */
            plannedPoolFen: number | null;
            /** @example /330604/ */
            divisionPath: string;
            publishedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        CallRules: {
            callId: components["schemas"]["Id"];
            ruleBookId: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description number of the version
             * @example 1
             */
            number: number;
            state: components["schemas"]["RuleBookState"];
            /** @description SHA-256 of the frozen words; null for a draft */
            digest: string;
            content: components["schemas"]["RuleBookContent"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        CallStatus: "DRAFT" | "PUBLISHED" | "OPEN" | "CLOSED" | "COMPLETED" | "ARCHIVED" | "CANCELLED" | "SUSPENDED";
        CallView: {
            id: components["schemas"]["Id"];
            /**
             * @description given at publication, without gaps within a year
             * @example CALL-2026-01
             */
            code: string;
            programmeId: components["schemas"]["Id"];
            /** @example 2026年度社区微公益创投 */
            title: string;
            summary: string;
            /**
             * Format: int32
             * @example 2026
             */
            fiscalYear: number;
            /** @description as the clock has it now */
            status: components["schemas"]["CallStatus"];
            /** @description why it was suspended or cancelled */
            statusReason: string;
            opensAt: components["schemas"]["Instant"];
            /** @description the first instant that is too late */
            closesAt: components["schemas"]["Instant"];
            /**
             * @description last day for applications, until 24:00 Beijing time
             * @example 2026-03-31
             */
            lastDay: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description planned money in fen
             * @example 60000000
             */
            plannedPoolFen: number;
            contact: components["schemas"]["Contact"];
            /** @example /330604/ */
            divisionPath: string;
            ruleBookId: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description number of the rule book's version
             * @example 1
             */
            ruleBookNumber: number;
            /** @description the call it was cloned from */
            formerId: components["schemas"]["Id"];
            publishedAt: components["schemas"]["Instant"];
            corrections: components["schemas"]["CorrectionView"][];
            /** @description states that may follow */
            nextSteps: components["schemas"]["CallStatus"][];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        CaseStatus: "OPEN" | "CLOSED";
        CaseView: {
            id: components["schemas"]["Id"];
            organisationId: components["schemas"]["Id"];
            /** @example 青苗社会服务中心 */
            organisationName: string;
            status: components["schemas"]["CaseStatus"];
            /** @example 举报反映活动照片重复使用 */
            reason: string;
            /** @example 经核实，反映情况不属实。 */
            conclusion: string | null;
            openedAt: components["schemas"]["Instant"];
            closedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            nextSteps: components["schemas"]["CaseStatus"][];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        Category: "SERVICE" | "SELF_GOVERNANCE" | "CULTURE_SPORTS" | "SAFETY" | "OTHER";
        ChainProof: {
            /** @description every link fits */
            whole: boolean;
            /**
             * Format: int64
             * @description rows linked
             */
            sealed: number;
            /**
             * Format: int64
             * @description rows too new to be linked; normally for some seconds
             */
            waiting: number;
            /**
             * Format: int64
             * @description number of the last link, 0 before the first
             */
            lastNumber: number;
            /** @description hash of the last link */
            lastHash: string;
            /** @example SHA-256 */
            algorithm: string;
            /** @description the first twenty places where the chain is broken */
            breaks: components["schemas"]["Break"][];
        };
        ChangePassword: {
            oldPassword: string;
            newPassword: string;
        };
        ChangeRule: {
            kind: components["schemas"]["Kind"];
            decidedBy: components["schemas"]["DecidedBy"];
            gatesAskedAgain: boolean;
            supplementaryAgreement: boolean;
        };
        ChangeRules: {
            /** @description share of the grant that may be moved between lines by notice alone; exactly the limit is still a notice */
            tolerance: components["schemas"]["BasisPoints"];
            /** @description targets may fall by so much without approval */
            targetTolerance: components["schemas"]["BasisPoints"];
            rules: components["schemas"]["ChangeRule"][];
            decideWithin: components["schemas"]["Days"];
        };
        CheckApplication: {
            outcome: components["schemas"]["CheckOutcome"];
            /**
             * @description read by the applicant too
             * @example 请补充依托单位协议的签字页。
             */
            words: string;
            /**
             * @description why the township does not wait for the village's opinion
             * @example 村委会换届，暂无人签署。
             */
            withoutOpinion?: string | null;
            /** @description conditions that no register could tell and that the officer has looked into; the bureau passes an application only when all of them were */
            examined?: components["schemas"]["Examined"][] | null;
        };
        CheckEligibility: {
            callId: components["schemas"]["Id"];
            /** @example filed */
            trackKey: string;
            organisationId: components["schemas"]["Id"];
        };
        /** @enum {string} */
        CheckOutcome: "PASS" | "RETURN" | "REFUSE";
        /** @enum {string} */
        CheckStage: "TOWNSHIP" | "BUREAU";
        CheckView: {
            stage: components["schemas"]["CheckStage"];
            outcome: components["schemas"]["CheckOutcome"];
            /** @example 材料齐全，情况属实。 */
            words: string;
            /** @description why the township did not wait for the village */
            withoutOpinion: string | null;
            /** @description what the gate said then */
            gateAnswerId: ((string | components["schemas"]["Id"] | null) | null) | components["schemas"]["Id"] | null;
            /** @example 王海燕 */
            checkedBy: string;
            checkedAt: components["schemas"]["Instant"];
        };
        Checklist: {
            callId: components["schemas"]["Id"];
            /** @description it may be published now */
            ready: boolean;
            items: components["schemas"]["Item"][];
        };
        ClockView: {
            /** @example 2026-09-28T01:00:00Z */
            businessNow: components["schemas"]["Instant"];
            /** @description only demo and test installations may move it */
            movable: boolean;
        };
        CloseCase: {
            /** @example 经核实，反映情况不属实。 */
            conclusion: string;
        };
        Condition: {
            /** @example age-filed */
            ruleId: string;
            /** @example 2 */
            ruleVersion: string;
            /**
             * @description of whom it speaks
             * @example implementer
             */
            party: string;
            /** @example organisation.age-months */
            factName: string;
            requirement: components["schemas"]["Requirement"];
            effect: components["schemas"]["Effect2"];
            label: components["schemas"]["LocalText"];
            /** @description what can be done about it */
            wayOut: components["schemas"]["LocalText"];
            /** @description where the rule comes from */
            basis: components["schemas"]["LocalText"];
            /**
             * @description the role that has to act
             * @example APPLICANT_OWNER
             */
            waitingFor: string | null;
            waivable: boolean;
        };
        ConfirmApplication: {
            party: components["schemas"]["ConfirmingParty"];
        };
        ConfirmationView: {
            party: components["schemas"]["ConfirmingParty"];
            /** @example 陈月琴 */
            by: string;
            at: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ConfirmingParty: "OWNER" | "HOST";
        ConflictGround: {
            /** @example employed-there */
            key: string;
            text: components["schemas"]["LocalText"];
            /** @description how far back it reaches; null for the present */
            lookBack?: components["schemas"]["Days"];
        };
        Contact: {
            /** @example 社会组织管理科 */
            name?: string;
            /** @example 0575-00000000 */
            phone?: string;
            /** @example call@example.org */
            email?: string;
        };
        ContactEntry: {
            /** @example 林小满 */
            name: string;
            /**
             * @description mobile or fixed line; kept sealed, shown masked
             * @example 0575-0123 4567
             */
            phone: string;
            /** @example 曹娥街道德济苑社区服务中心二楼 */
            address?: string;
        };
        CorrectActivity: {
            content: components["schemas"]["RecordActivity"];
            /** @example 人次漏记 6 人 */
            reason: string;
        };
        CorrectCall: {
            /**
             * @description published with the correction
             * @example 备案组织上限误写为 300 元，应为 30000 元。
             */
            reason: string;
            /** @description the whole corrected rules; null where only the deadline moves */
            rules?: {
                basis: components["schemas"]["Basis"];
                window: components["schemas"]["WindowRules"];
                tracks: components["schemas"]["Track"][];
                eligibility: components["schemas"]["EligibilityRule"][];
                amounts: components["schemas"]["AmountRules"];
                budget: components["schemas"]["BudgetRules"];
                form: components["schemas"]["FormRules"];
                files: components["schemas"]["FileRules"];
                review: components["schemas"]["ReviewRules"];
                decision: components["schemas"]["DecisionRules"];
                publicity: components["schemas"]["PublicityRules"];
                agreement: components["schemas"]["AgreementRules"];
                tranches: components["schemas"]["TrancheRules"];
                reporting: components["schemas"]["ReportingRules"];
                evaluation: components["schemas"]["EvaluationRules"];
                changes: components["schemas"]["ChangeRules"];
                sanctions: components["schemas"]["SanctionRules"];
                schedule: components["schemas"]["PlannedStage"][];
                /** @description where the values come from; the entry with the longest matching pointer speaks for a value */
                sources: components["schemas"]["RuleSource"][];
            };
            /**
             * @description the new deadline; null for the least that the rules promise after a correction
             * @example 2026-04-06T00:00:00+08:00
             */
            closesAt?: components["schemas"]["Instant"];
        };
        CorrectionView: {
            /**
             * Format: int32
             * @example 1
             */
            number: number;
            reason: string;
            formerRuleBookId: components["schemas"]["Id"];
            ruleBookId: components["schemas"]["Id"];
            formerClosesAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
            publishedAt: components["schemas"]["Instant"];
        };
        CreateAccount: {
            /**
             * @description 3 to 40 letters, digits, dots, dashes
             * @example chenmin
             */
            loginName: string;
            /** @example 陈敏 */
            name: string;
            /**
             * @description at least ten characters
             * @example a long sentence
             */
            password: string;
        };
        Criterion: {
            /** @example need */
            key: string;
            title: components["schemas"]["LocalText"];
            /** @description what the reviewer asks */
            asks: components["schemas"]["LocalText"];
            /** Format: int32 */
            maximumPoints: number;
            /** @description least share of the points to pass; null for none */
            passShare?: components["schemas"]["BasisPoints"];
        };
        /** @description opaque; take it from `nextCursor` */
        Cursor: string;
        Days: {
            /** Format: int32 */
            count?: number;
            unit: components["schemas"]["Unit"];
        };
        DecideObjection: {
            /** @description true: the application goes on; false: the refusal stands */
            upheld: boolean;
            /**
             * @description read by the applicant
             * @example 经核对备案证，条件满足。
             */
            words: string;
            /** @description as with a check of the bureau: what was looked into */
            examined?: components["schemas"]["Examined"][] | null;
        };
        DecideObjection1: {
            /** @description true when the objection is right */
            upheld: boolean;
            /** @description read by the objector and published with the notice */
            words: string;
        };
        /** @enum {string} */
        DecidedBy: "RECORD_ONLY" | "NOTICE" | "APPROVAL" | "APPROVAL_AFTER_OPINION" | "IMPOSSIBLE";
        DecisionRules: {
            /** @description share of the pool kept for organising the call */
            organisingShare: components["schemas"]["BasisPoints"];
            /** @description share of the pool kept for evaluation */
            evaluationShare: components["schemas"]["BasisPoints"];
            quotas: components["schemas"]["Quota"][];
            whenMoneyShort: components["schemas"]["WhenMoneyShort"];
            /** @description the rest of the pool may be offered where it reaches the applicant's minimum */
            partialOffers: boolean;
            /** @description how long an offer stands */
            offerTime: components["schemas"]["Days"];
            reserve: components["schemas"]["ReserveRules"];
            decisionTime: components["schemas"]["Days"];
        };
        /** @enum {string} */
        Dimension: "FIELD" | "TRACK" | "TOWNSHIP";
        /** @enum {string} */
        DivisionLevel: "DISTRICT" | "STREET" | "TOWN" | "TOWNSHIP" | "COMMUNITY" | "VILLAGE";
        DivisionView: {
            /**
             * @description statistical division code
             * @example 330604002016
             */
            code: string;
            /** @example 德济苑社区 */
            name: string;
            level: components["schemas"]["DivisionLevel"];
            /** @description of a community or village; absent above */
            urban: boolean | null;
            /** @example 330604002 */
            parentCode: string | null;
            /**
             * @description every ancestor and itself
             * @example /330604/330604002/330604002016/
             */
            path: string;
            validFrom: components["schemas"]["LocalDate"];
            /** @description first day on which the code is no longer valid */
            validTo: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description the code that followed */
            successorCode: string | null;
        };
        /** @description A complete file. */
        DocumentSummary: {
            id: components["schemas"]["Id"];
            /** @example 实施方案.pdf */
            name: string;
            /** @example application/pdf */
            mediaType: string;
            /**
             * Format: int64
             * @description bytes
             * @example 482133
             */
            size: number;
            /**
             * @description of the content as it arrived
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
        };
        DocumentView: {
            id: components["schemas"]["Id"];
            /** @example 实施方案.pdf */
            name: string;
            /**
             * @description told by the content; null until complete
             * @example application/pdf
             */
            mediaType: string;
            /**
             * Format: int64
             * @description bytes announced
             * @example 482133
             */
            size: number;
            /**
             * Format: int64
             * @description bytes arrived: go on from here after an interruption
             * @example 131072
             */
            received: number;
            complete: boolean;
            /** @description null until complete */
            sha256: string;
        };
        DraftCall: {
            programmeId: components["schemas"]["Id"];
            /** @example 2026年度社区微公益创投 */
            title: string;
            /** @description the announcement in plain text */
            summary?: string;
            /**
             * Format: int32
             * @description year of the budget
             * @example 2026
             */
            fiscalYear: number;
            /** @example 2026-03-02T09:00:00+08:00 */
            opensAt?: components["schemas"]["Instant"];
            /**
             * @description the first instant that is too late: 31 March 24:00 is the start of 1 April
             * @example 2026-04-01T00:00:00+08:00
             */
            closesAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description planned money in fen; the books of the fund decide what there is
             * @example 60000000
             */
            plannedPoolFen?: number;
            contact?: components["schemas"]["Contact"];
            /**
             * @description null for the programme's own division
             * @example /330604/
             */
            divisionPath?: string;
            /** @description key of a rule book template; either this or `cloneOf` */
            template?: string;
            /** @description a former call whose rules and texts are taken over; either this or `template` */
            cloneOf?: components["schemas"]["Id"];
        };
        DraftFiling: {
            /** @example 德济苑银龄互助队 */
            name: string;
            category: components["schemas"]["Category"];
            /**
             * @description village or community it is at home in
             * @example 330604002016
             */
            divisionCode: string;
            /** @example 2025-03-01 */
            foundedOn?: components["schemas"]["LocalDate"];
            /**
             * @description why the group was founded
             * @example 照看独居老人
             */
            foundingReason: string;
            /**
             * Format: int32
             * @example 12
             */
            memberCount?: number;
            /**
             * @description number on paper, if it has one
             * @example 虞社备〔2020〕0123号
             */
            legacyNo?: string;
            summary?: string;
            /** @description NONE unless given */
            partyBuilding?: components["schemas"]["PartyBuilding"];
            contact: components["schemas"]["ContactEntry"];
            leader: components["schemas"]["LeaderEntry"];
        };
        DraftOrganisation: {
            /**
             * @description unified social credit code
             * @example 52330604MJ9900020J
             */
            creditCode: string;
            /** @example 曹娥街道青苗社会服务中心 */
            name: string;
            category: components["schemas"]["Category"];
            /**
             * @description village or community it is at home in
             * @example 330604002016
             */
            divisionCode: string;
            /** @example 2018-05-04 */
            foundedOn?: components["schemas"]["LocalDate"];
            /**
             * @description day of registration on the certificate
             * @example 2018-06-01
             */
            registeredOn: components["schemas"]["LocalDate"];
            /** @example 为社区儿童提供课后陪伴 */
            summary?: string;
            /** @description NONE unless given */
            partyBuilding?: components["schemas"]["PartyBuilding"];
            contact: components["schemas"]["ContactEntry"];
            leader: components["schemas"]["LeaderEntry"];
        };
        /** @enum {string} */
        Effect: "STOP_PAYMENT" | "TERMINATE" | "PUBLIC_NOTICE" | "REFUND" | "CREDIT_RECORD" | "BAN";
        /** @enum {string} */
        Effect1: "LAST_TRANCHE" | "RANKING_BONUS" | "HONOUR_NOMINATION" | "REFUND_CHECK" | "PUBLIC_NOTICE";
        /** @enum {string} */
        Effect2: "BLOCKS" | "EXAMINE";
        /** @enum {string} */
        EligibilityOperator: "AT_LEAST" | "AT_MOST" | "IS" | "ONE_OF" | "NONE_OF";
        EligibilityRule: {
            /**
             * @description stays the same across calls, so that decisions can name it
             * @example age-of-organisation
             */
            ruleId: string;
            subject: components["schemas"]["EligibilitySubject"];
            /**
             * @description name of the fact as the gate knows it
             * @example organisation.age-months
             */
            fact: string;
            operator: components["schemas"]["EligibilityOperator"];
            /**
             * @description what the fact is compared with: integer, true or false, text or a list of texts, as the operator asks; amounts in fen, ages in months
             * @example 3
             */
            value?: unknown;
            /** @description how far back is looked; null for the present */
            lookBack?: components["schemas"]["Days"];
            /** @description keys of the tracks it holds for; empty for all */
            tracks: string[];
            severity: components["schemas"]["Severity"];
            requirement: components["schemas"]["LocalText"];
            /** @description what an applicant can do about it */
            wayOut: components["schemas"]["LocalText"];
        };
        /** @enum {string} */
        EligibilitySubject: "IMPLEMENTER" | "HOST" | "BOTH" | "APPLICATION";
        EligibilityView: {
            /** @description nothing that refuses is in the way; what is unknown is looked into by the officers after it is handed in */
            mayApply: boolean;
            answer: components["schemas"]["AnswerView"];
            /** @description what officers have looked into since it was handed in last */
            examined: components["schemas"]["ExaminedView"][];
        };
        Enrolment: {
            /**
             * @description to type in where no picture can be scanned
             * @example JBSWY3DPEHPK3PXP
             */
            secret: string;
            /**
             * @description to show as a QR code
             * @example otpauth://totp/Yichuang:chenmin?secret=JBSWY3DPEHPK3PXP
             */
            uri: string;
        };
        EnterListing: {
            organisationId: components["schemas"]["Id"];
            kind: components["schemas"]["ListingKind"];
            /**
             * @description who decided
             * @example 绍兴市上虞区民政局
             */
            authority: string;
            /**
             * @description number of the document
             * @example 虞民列〔2026〕3号
             */
            documentNo: string;
            /**
             * @description the day it took effect
             * @example 2026-03-02
             */
            listedOn: components["schemas"]["LocalDate"];
            /** @example 未按时报送年度工作报告 */
            ground: string;
        };
        EvaluationRules: {
            /** @description longest rectification after a mid-term evaluation */
            rectification: components["schemas"]["Days"];
            /** @description late or missing mid-term material counts as failed */
            lateMidtermFails: boolean;
            rubric: components["schemas"]["Rubric"];
            /** @description highest first; the last begins at 0 */
            grades: components["schemas"]["Grade"][];
            /** @description any misuse of money gives the lowest grade */
            misuseGivesLowest: boolean;
            survey: components["schemas"]["SurveyRules"];
        };
        Examined: {
            /**
             * @description as the gate's answer names it
             * @example open-refund
             */
            ruleId: string;
            /**
             * @description of whom it speaks
             * @example host
             */
            party: string;
            /** @example 查阅2025年决算，无应退资金。 */
            words: string;
        };
        ExaminedView: {
            /** @example open-refund */
            ruleId: string;
            /** @example host */
            party: string;
            /** @example 查阅2025年决算，无应退资金。 */
            words: string;
            /** @example 王海燕 */
            examinedBy: string;
            examinedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        FactType: "FLAG" | "NUMBER" | "MONEY" | "TEXT" | "DAY" | "LIST" | "DAYS" | "NEVER" | "ONGOING";
        FactValue: {
            type: components["schemas"]["FactType"];
            flag: boolean | null;
            /**
             * Format: int64
             * @description a number, or an amount in fen
             */
            number: number | null;
            text: string | null;
            day: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            list: string[] | null;
            days: string[] | null;
        };
        /** @enum {string} */
        Fault: "ALTERED" | "MISSING" | "CONTENT_ALTERED" | "NOT_LINKED" | "NOTED_DIFFERS";
        Fault1: {
            /** @example listedOn */
            column: string;
            /** @example 2026-13-01 */
            value: string | null;
            /**
             * @description in the language asked for
             * @example 请写成 2026-03-02 这样的日期
             */
            message: string;
        };
        FaultView: {
            /** @example /title */
            pointer: string;
            /**
             * @description the broken keyword of the schema or rule of the budget
             * @example required
             */
            keyword: string;
            /**
             * @description in the language asked for
             * @example 请填写
             */
            message: string;
        };
        /** @enum {string} */
        FeeKind: "ORGANISING" | "EVALUATION";
        FieldError: {
            /** @example /requestedFen */
            pointer: string;
            message: string;
        };
        /** @enum {string} */
        Figure: "APPROPRIATED" | "MOVED" | "WITHDRAWN" | "AVAILABLE" | "RESERVED" | "COMMITTED" | "PAYABLE" | "IN_TRANSIT" | "PAID" | "RELEASED" | "LAPSED" | "RETURNED" | "RESTORED" | "OWED" | "REMITTED" | "CLEARING" | "GRANTED" | "APPROVED";
        FileObjection: {
            /** @description the line objected to */
            lineId: components["schemas"]["Id"];
            /**
             * @description facts that can be checked
             * @example 所列200名老人住在另一个村，并不在申报的实施地点。
             */
            grounds: string;
            /** @description with a contact, or neither: then it is followed as a lead */
            name?: string | null;
            /** @description telephone number or address for the answer */
            contact?: string | null;
        };
        FileRules: {
            /**
             * Format: int64
             * @description bytes a file
             * @example 10485760
             */
            maximumBytes: number;
            /** Format: int32 */
            maximumFiles: number;
            /**
             * @description media types
             * @example application/pdf
             */
            mediaTypes: string[];
            slots: components["schemas"]["Slot"][];
        };
        FilingView: {
            organisation: components["schemas"]["OrganisationView"];
            foundingReason: string;
            /** Format: int32 */
            memberCount: number | null;
            villageOpinion: string | null;
            villageBy: string | null;
            villageAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            decisionReason: string | null;
            decidedBy: string | null;
            decidedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** Format: int64 */
            version: number;
        };
        FindingView: {
            condition: components["schemas"]["Condition"];
            /** @description of whom it speaks; null when nobody was named */
            about: {
                /** @example organisation */
                kind?: string;
                id?: components["schemas"]["Id"];
            } | null;
            /** @description null when nobody can tell */
            fact: {
                value?: components["schemas"]["FactValue"];
                /** @description what it rests on */
                records?: components["schemas"]["RecordRef"][];
                source?: components["schemas"]["LocalText"];
                asOf?: components["schemas"]["Instant"];
            } | null;
            outcome: components["schemas"]["Outcome"];
            /** @description in the way since then */
            since: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @example 0H5N8QZ3K7RWT */
            waiverId: string | Record<string, never> | null;
        };
        ForbiddenItem: {
            /** @example fixed-assets */
            key: string;
            title: components["schemas"]["LocalText"];
            reason: components["schemas"]["LocalText"];
        };
        FormRules: {
            sections: components["schemas"]["FormSection"][];
        };
        FormSection: {
            /** @example need */
            key: string;
            title: components["schemas"]["LocalText"];
            help: components["schemas"]["LocalText"];
            kind: components["schemas"]["Kind2"];
            /** @description keys of the tracks it is asked of; empty for all */
            tracks: string[];
            /** @description JSON Schema 2020-12, bounded; null for BUDGET and ATTACHMENTS, whose form follows from `budget` and `files` */
            schema?: Record<string, never>;
        };
        /**
         * @description an exact fraction
         * @example 247/3
         */
        Fraction: string;
        FullPayeeView: {
            id: components["schemas"]["Id"];
            holderName: string;
            bankName: string;
            number: string;
        };
        /** @enum {string} */
        FundSource: "GENERAL_BUDGET" | "LOTTERY_WELFARE" | "FOUNDATION" | "COMPANY";
        GiveOpinion: {
            inFavour: boolean;
            /** @example 情况属实，村里支持。 */
            words: string;
        };
        GiveReason: {
            /** @example 依托单位分工写得不清楚，请补充。 */
            reason: string;
        };
        /** @enum {string} */
        GovernanceField: "MEDIATION" | "CONSULTATION" | "SAFETY_PATROL" | "VOLUNTEER_SERVICE" | "MUTUAL_AID" | "EPIDEMIC_DISASTER" | "ENVIRONMENT";
        Grade: {
            /** @example A */
            key: string;
            title: components["schemas"]["LocalText"];
            /**
             * Format: int32
             * @description from this score on, included
             * @example 85
             */
            fromScore: number;
            effects: components["schemas"]["Effect1"][];
            /**
             * Format: int32
             * @description months without application; 0 for none
             * @example 24
             */
            banMonths: number;
        };
        GrantView: {
            id: components["schemas"]["Id"];
            /** @example TOWNSHIP_OFFICER */
            role: string;
            /** @example 330604002 */
            divisionCode: string | null;
            organisationId: components["schemas"]["Id"] | null;
            grantedAt: components["schemas"]["Instant"];
            /** @description null: from the grant on */
            validFrom: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description the first instant at which it no longer holds; null: until it is ended */
            validUntil: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            endedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        GrantWaiver: {
            /** @description the answer in which the condition stood in the way */
            answerId: components["schemas"]["Id"];
            /** @example age-filed */
            ruleId: string;
            /**
             * @description of whom the condition spoke
             * @example implementer
             */
            party: string;
            reason: string;
            /** @description last day on which it counts; at most a year ahead */
            lastDay: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        Ground: "NOT_STARTED" | "MIDTERM_FAILED" | "FALSE_MATERIAL" | "MISUSE" | "DEREGISTERED" | "FORCE_MAJEURE" | "OWN_REQUEST" | "REFUND_OVERDUE";
        HandedIn: {
            status: components["schemas"]["ApplicationStatus"];
            /** @description who has still to confirm it before the deadline; empty when it is handed in */
            waitingFor: components["schemas"]["ConfirmingParty"][];
            /**
             * @description null while somebody has to confirm it
             * @example CALL-2026-01-0007
             */
            receiptNo: string | null;
            /**
             * @description SHA-256 of the sealed content
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string | null;
            /** @description when the last command that was needed reached the server; this instant decides */
            submittedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /**
             * Format: int64
             * @description the version that was handed in or put up
             * @example 12
             */
            version: number;
        };
        HandedOver: {
            account: components["schemas"]["AccountDetail"];
            /**
             * @description shown this once
             * @example K7QMX-2HDPW-R8TAB
             */
            startPassword: string;
        };
        Helped: {
            /** @example 陈敏 */
            name: string;
            /**
             * Format: int32
             * @example 150
             */
            minutes: number;
        };
        /** @enum {string} */
        HostLinkStatus: "REQUESTED" | "ACCEPTED" | "DECLINED" | "ENDED";
        HostRequest: {
            hostId: components["schemas"]["Id"];
        };
        HostView: {
            id: components["schemas"]["Id"];
            organisationId: components["schemas"]["Id"];
            organisationName: string;
            hostId: components["schemas"]["Id"];
            hostName: string;
            status: components["schemas"]["HostLinkStatus"];
            reason: string | null;
            requestedAt: components["schemas"]["Instant"];
            answeredAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            nextSteps: components["schemas"]["HostLinkStatus"][];
            /** Format: int64 */
            version: number;
        };
        /** @example 0H5N8QZ3K7RWT */
        Id: string;
        /** @example "7" */
        IfMatch: string;
        ImportDifference: {
            /** @example 联系人 */
            column: string;
            before: string | null;
            after: string | null;
        };
        ImportFault: {
            /** @example 统一社会信用代码 */
            column: string;
            /** @example 523306O4MJ9900020J */
            value: string | null;
            /** @example 第 7 位不能是“O”，代码不含 I、O、S、V、Z */
            message: string;
        };
        ImportPreview: {
            /**
             * Format: int32
             * @example 12
             */
            rows: number;
            /**
             * Format: int32
             * @description rows with a fault
             * @example 1
             */
            faulty: number;
            lines: components["schemas"]["Row"][];
        };
        ImportResult: {
            /**
             * Format: int32
             * @example 12
             */
            entered: number;
        };
        ImportRowView: {
            /**
             * Format: int32
             * @description row of the file as a spreadsheet counts it; the headings are row 1
             * @example 7
             */
            row: number;
            /** @example 称海村银龄互助队 */
            name: string;
            outcome: components["schemas"]["RowOutcome"];
            /** @description the organisation in the register */
            organisationId: ((string | components["schemas"]["Id"] | null) | null) | components["schemas"]["Id"] | null;
            faults: components["schemas"]["ImportFault"][];
            differences: components["schemas"]["ImportDifference"][];
        };
        /** @enum {string} */
        ImportStatus: "PREVIEWED" | "DONE" | "UNDONE";
        ImportView: {
            id: components["schemas"]["Id"];
            status: components["schemas"]["ImportStatus"];
            createdAt: components["schemas"]["Instant"];
            /** @example 沈嘉禾 */
            createdBy: string | null;
            /**
             * Format: int64
             * @description rows of the file
             * @example 3630
             */
            rows: number;
            /**
             * Format: int64
             * @description rows with an organisation that the register does not hold yet
             */
            fresh: number;
            /**
             * Format: int64
             * @description rows that say something else than the register
             */
            changed: number;
            /**
             * Format: int64
             * @description rows that say what the register says
             */
            unchanged: number;
            /**
             * Format: int64
             * @description rows that stay out because of a fault
             */
            faulty: number;
            nextSteps: components["schemas"]["ImportStatus"][];
            /** Format: int64 */
            version: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        InvitationCode: {
            /** @example 7K2M-QX9D-4TRA-W8HC-5N3E */
            code: string;
        };
        InvitationEntry: {
            /** @description owners invite editors and host signatories; an owner is invited by the township */
            role: components["schemas"]["MemberRole"];
        };
        InvitationView: {
            id: components["schemas"]["Id"];
            role: components["schemas"]["MemberRole"];
            /**
             * @description hand it over or show it as a QR code
             * @example 7K2M-QX9D-4TRA-W8HC-5N3E
             */
            code: string;
            expiresAt: components["schemas"]["Instant"];
        };
        Item: {
            /**
             * @description JSON pointer to the place on the call's form; rules begin with `/ruleBook`
             * @example /closesAt
             */
            pointer: string;
            state: components["schemas"]["State"];
            /** @description what is the matter and the way out */
            text: components["schemas"]["LocalText"];
        };
        JournalEntry: {
            account: components["schemas"]["AccountKind"];
            /** @description pool, award, tranche, payee or bank line */
            ownerId: components["schemas"]["Id"];
            poolId: components["schemas"]["Id"];
            /**
             * Format: int64
             * @description negative: money leaves the account
             */
            changeFen: number;
        };
        JournalView: {
            id: components["schemas"]["Id"];
            posting: components["schemas"]["Posting"];
            /**
             * Format: int64
             * @description in fen
             * @example 1500000
             */
            amountFen: number;
            /** @description one out, one in */
            entries: components["schemas"]["JournalEntry"][];
            /** Format: int32 */
            fiscalYear: number;
            source: components["schemas"]["FundSource"];
            callId: components["schemas"]["Id"] | null;
            projectId: components["schemas"]["Id"] | null;
            awardId: components["schemas"]["Id"] | null;
            trancheId: components["schemas"]["Id"] | null;
            payeeId: components["schemas"]["Id"] | null;
            /** @description line of a bank statement */
            receiptId: ((string | components["schemas"]["Id"] | null) | null) | components["schemas"]["Id"] | null;
            feeKind: components["schemas"]["FeeKind"] | null;
            /**
             * @description kind of the record that made it move
             * @example fund-order
             */
            causeKind: string;
            causeId: components["schemas"]["Id"];
            /** Format: int32 */
            attempt: number;
            reason: string | null;
            /** @description the journal that this one undoes */
            reversesId: ((string | components["schemas"]["Id"] | null) | null) | components["schemas"]["Id"] | null;
            /** @description the journal that undoes this one */
            reversedById: ((string | components["schemas"]["Id"] | null) | null) | components["schemas"]["Id"] | null;
            /** @description who was signed in, or the job */
            actor: string;
            postedOn: components["schemas"]["LocalDate"];
            postedAt: components["schemas"]["Instant"];
        };
        /** @description any JSON value */
        JsonValue: unknown;
        /** @enum {string} */
        KeyGroup: "ELDERLY" | "CHILDREN" | "DISABLED" | "LOW_INCOME" | "LEFT_BEHIND";
        /** @enum {string} */
        Kind: "DATES_WITHIN_PERIOD" | "VENUE_SAME_TOWNSHIP" | "BUDGET_WITHIN_TOLERANCE" | "BUDGET_BEYOND_TOLERANCE" | "NEW_BUDGET_LINE" | "LEADER" | "PERIOD" | "TARGET_GROUP" | "TARGETS_BEYOND_TOLERANCE" | "PLACE_OUTSIDE_TOWNSHIP" | "GRANT_INCREASE" | "HOST_OR_PAYEE";
        /** @enum {string} */
        Kind1: "DESK" | "ROADSHOW" | "PUBLIC_JURY" | "PANEL_SELECTION";
        /** @enum {string} */
        Kind2: "QUESTIONS" | "BUDGET" | "ATTACHMENTS" | "COMMITMENT";
        LeaderEntry: {
            /** @example 周明远 */
            name: string;
            /** @description resident identity number, only where law or payment needs it; kept sealed, shown masked */
            idNumber?: string | null;
        };
        /** @enum {string} */
        LegalForm: "FILED" | "ASSOCIATION" | "SOCIAL_SERVICE" | "FOUNDATION" | "OTHER_LEGAL_PERSON";
        Line: {
            /**
             * @description made by the client, stable while rows move
             * @example r1
             */
            id: string;
            /** @example materials */
            item: string;
            /** @example 书法纸笔 40 套 */
            what: string;
            /**
             * Format: int64
             * @example 40
             */
            quantity: number;
            /**
             * Format: int64
             * @description fen a unit
             * @example 3500
             */
            unitPriceFen: number;
            /**
             * Format: int64
             * @description fen
             * @example 140000
             */
            grantFen: number;
        };
        /** @enum {string} */
        LineStatus: "DRAFT" | "IN_PUBLICITY" | "BLOCKED" | "CLEARED" | "OBJECTION_UPHELD" | "WITHDRAWN";
        LinkCall: {
            callId: components["schemas"]["Id"];
        };
        /** @enum {string} */
        ListingKind: "ABNORMAL" | "SERIOUS" | "ATTENTION";
        /** @enum {string} */
        ListingStatus: "LISTED" | "REMOVED";
        ListingView: {
            id: components["schemas"]["Id"];
            organisationId: components["schemas"]["Id"];
            /** @example 青苗社会服务中心 */
            organisationName: string;
            kind: components["schemas"]["ListingKind"];
            status: components["schemas"]["ListingStatus"];
            /** @example 绍兴市上虞区民政局 */
            authority: string;
            /** @example 虞民列〔2026〕3号 */
            documentNo: string;
            /** @example 2026-03-02 */
            listedOn: components["schemas"]["LocalDate"];
            /** @example 未按时报送年度工作报告 */
            ground: string;
            /** @example 虞民移〔2026〕1号 */
            removalDocumentNo: string | null;
            /** @example 2026-09-02 */
            removedOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @example 已补报年度工作报告 */
            removalGround: string | null;
            enteredAt: components["schemas"]["Instant"];
            nextSteps: components["schemas"]["ListingStatus"][];
            /** Format: int64 */
            version: number;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        LocalText: {
            zh: string;
            en: string;
        };
        /** @enum {string} */
        LookBackUnit: "DAYS" | "WORKING_DAYS" | "MONTHS";
        /** @enum {string} */
        Mark: "PUBLISHED" | "REPORTED" | "COMMON" | "PROPOSED" | "CONFIRMED";
        /** @enum {string} */
        MemberRole: "APPLICANT_OWNER" | "APPLICANT_EDITOR" | "HOST_SIGNATORY";
        MemberView: {
            accountId: components["schemas"]["Id"];
            name: string;
            role: components["schemas"]["MemberRole"];
            since: components["schemas"]["Instant"];
        };
        Membership: {
            organisationId: components["schemas"]["Id"];
            organisationName: string;
            role: components["schemas"]["MemberRole"];
        };
        /** @enum {string} */
        Method: "MEAN" | "TRIMMED_MEAN" | "MEDIAN" | "NORMALISED";
        MoveClock: {
            /** @example 2026-10-10T01:00:00Z */
            businessNow: components["schemas"]["Instant"];
        };
        NewAccount: {
            /** @example chenmin */
            loginName: string;
            /** @example 陈敏 */
            name: string;
        };
        NewGrant: {
            /** @example TOWNSHIP_OFFICER */
            role: string;
            /** @example 330604002 */
            divisionCode?: string | null;
            organisationId?: components["schemas"]["Id"] | null;
            /** @description first day; at once unless given */
            from?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description last day, itself included; open unless given */
            until?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
        };
        NewOrder: {
            kind: components["schemas"]["OrderKind"];
            /**
             * Format: int64
             * @description in fen
             * @example 60000000
             */
            amountFen: number;
            /** @description the pool that takes; for transfers and carry-overs only */
            targetPoolId?: ((string | components["schemas"]["Id"] | null) | null) | components["schemas"]["Id"] | null;
            /**
             * @description the document it rests on
             * @example 虞财社〔2026〕12号
             */
            basis: string;
        };
        NewPool: {
            /** @example 2026年度微公益创投资金 */
            title: string;
            FundSource: components["schemas"]["FundSource"];
            /**
             * Format: int32
             * @example 2026
             */
            fiscalYear: number;
            /**
             * @description the division it belongs to, with all above it
             * @example /330604/
             */
            divisionPath: string;
        };
        NewProgramme: {
            /** @example 社区微公益创投 */
            title: string;
            /** @description what it is for, in a few sentences */
            summary?: string;
            /**
             * @description the division it is run for, with all above it
             * @example /330604/
             */
            divisionPath: string;
        };
        NoticeLineView: {
            id: components["schemas"]["Id"];
            /** Format: int32 */
            position: number;
            title: string;
            shown: components["schemas"]["ShownFact"][];
            status: components["schemas"]["LineStatus"];
            statusReason: string | null;
        };
        NoticeRow: {
            id: components["schemas"]["Id"];
            /** @example award-list */
            kind: string;
            title: string;
            status: components["schemas"]["NoticeStatus"];
            firstDay: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            lastDay: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            postedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            endsAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        NoticeStatus: "DRAFT" | "POSTED" | "ENDED" | "WITHDRAWN";
        NoticeView: {
            id: components["schemas"]["Id"];
            kind: string;
            title: string;
            body: string;
            status: components["schemas"]["NoticeStatus"];
            statusReason: string | null;
            firstDay: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            lastDay: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            postedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            endsAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description a year it touches has no published calendar yet */
            provisional: boolean;
            /** @description SHA-256 of what was posted */
            digest: string | null;
            lines: components["schemas"]["NoticeLineView"][];
            nextSteps: components["schemas"]["NoticeStatus"][];
            /** Format: int64 */
            version: number;
        };
        NoticeWords: {
            words: string;
        };
        ObjectionConclusion: {
            lineId: components["schemas"]["Id"];
            status: components["schemas"]["ObjectionStatus"];
            conclusion: string;
            decidedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ObjectionKind: "OBJECTION" | "LEAD" | "COMPLAINT";
        ObjectionReceipt: {
            /** @example OBJ-2026-0007 */
            receiptNo: string;
            /** @description needed to follow it; write it down, it cannot be shown again */
            secret: string;
            kind: components["schemas"]["ObjectionKind"];
            receivedAt: components["schemas"]["Instant"];
            acceptDueAt: components["schemas"]["Instant"];
            decideDueAt: components["schemas"]["Instant"];
        };
        ObjectionRow: {
            id: components["schemas"]["Id"];
            receiptNo: string;
            noticeId: components["schemas"]["Id"];
            kind: components["schemas"]["ObjectionKind"];
            status: components["schemas"]["ObjectionStatus"];
            receivedAt: components["schemas"]["Instant"];
            acceptDueAt: components["schemas"]["Instant"];
            decideDueAt: components["schemas"]["Instant"];
            overdue: boolean;
        };
        ObjectionRules: {
            acceptWithin: components["schemas"]["Days"];
            decideWithin: components["schemas"]["Days"];
            /** @description once, from the old due day */
            extendOnceBy: components["schemas"]["Days"];
            /** @description how long the applicant has to answer */
            answerWithin: components["schemas"]["Days"];
            /** @description anonymous ones with facts that can be checked are followed as leads */
            anonymousAsLeads: boolean;
            /** @description after a refusal at eligibility an objection may be made so long */
            eligibilityObjection: components["schemas"]["Days"];
        };
        ObjectionStatement: {
            id: components["schemas"]["Id"];
            receiptNo: string;
            lineTitle: string;
            status: components["schemas"]["ObjectionStatus"];
            statement: string;
            answerDueAt: components["schemas"]["Instant"];
            answer: string | null;
            conclusion: string | null;
        };
        /** @enum {string} */
        ObjectionStatus: "RECEIVED" | "ACCEPTED" | "NOT_ACCEPTED" | "INVESTIGATING" | "UPHELD" | "REJECTED" | "CLOSED";
        ObjectionView: {
            id: components["schemas"]["Id"];
            receiptNo: string;
            noticeId: components["schemas"]["Id"];
            lineId: components["schemas"]["Id"];
            lineTitle: string;
            kind: components["schemas"]["ObjectionKind"];
            status: components["schemas"]["ObjectionStatus"];
            /** @description name of the handler */
            handler: string | null;
            mine: boolean;
            /** @description for the handler alone */
            grounds: string | null;
            receivedAt: components["schemas"]["Instant"];
            acceptDueAt: components["schemas"]["Instant"];
            decideDueAt: components["schemas"]["Instant"];
            extended: boolean;
            /** @description what the organisation was asked; for the handler alone */
            statement: string | null;
            answerDueAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description for the handler alone */
            answer: string | null;
            conclusion: string | null;
            decidedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            nextSteps: components["schemas"]["ObjectionStatus"][];
            /** Format: int64 */
            version: number;
        };
        ObjectorView: {
            receiptNo: string;
            name: string;
            contact: string;
        };
        /** @enum {string} */
        OnLapse: "RESERVE_MOVES_UP" | "REMINDED_ONCE_THEN_RESERVE";
        OneTimeCode: {
            /**
             * @description six digits as the authenticator shows them
             * @example 492039
             */
            code: string;
        };
        OpenCase: {
            organisationId: components["schemas"]["Id"];
            /** @example 举报反映活动照片重复使用 */
            reason: string;
        };
        /** @enum {string} */
        Operator: "FLAG_IS" | "NUMBER_AT_LEAST" | "NUMBER_AT_MOST" | "NUMBER_BETWEEN" | "MONEY_AT_LEAST" | "MONEY_AT_MOST" | "MONEY_BETWEEN" | "TEXT_ONE_OF" | "TEXT_NONE_OF" | "DAY_ON" | "DAY_BEFORE" | "DAY_AFTER" | "LIST_HAS_NONE" | "LIST_HAS_ANY" | "NOT_WITHIN";
        Opinion: {
            /** @description true: in favour; false: the filing is refused */
            inFavour: boolean;
            /** @example 情况属实，同意备案 */
            words: string;
        };
        OpinionView: {
            inFavour: boolean;
            /** @example 情况属实，村里支持。 */
            words: string;
            /** @example 陈建国 */
            givenBy: string;
            givenAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        OrderKind: "APPROPRIATION" | "TRANSFER" | "CARRY_OVER" | "WITHDRAWAL";
        /** @enum {string} */
        OrderStatus: "PROPOSED" | "APPROVED" | "REFUSED";
        OrderView: {
            id: components["schemas"]["Id"];
            poolId: components["schemas"]["Id"];
            targetPoolId: components["schemas"]["Id"] | null;
            kind: components["schemas"]["OrderKind"];
            /**
             * Format: int64
             * @description in fen
             * @example 60000000
             */
            amountFen: number;
            basis: string;
            status: components["schemas"]["OrderStatus"];
            madeByName: string;
            madeAt: components["schemas"]["Instant"];
            decidedByName: string | null;
            decidedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            decisionReason: string | null;
            /** @description what it was posted with */
            journalId: ((string | components["schemas"]["Id"] | null) | null) | components["schemas"]["Id"] | null;
            /** @description the caller may decide it: an approver who did not make it */
            mineToDecide: boolean;
            nextSteps: components["schemas"]["OrderStatus"][];
            /** Format: int64 */
            version: number;
        };
        OrganisationChange: {
            name?: string;
            category?: components["schemas"]["Category"];
            divisionCode?: string;
            foundedOn?: components["schemas"]["LocalDate"];
            registeredOn?: components["schemas"]["LocalDate"];
            legacyNo?: string;
            /** @example 为社区儿童提供课后陪伴与亲子活动 */
            summary?: string;
            partyBuilding?: components["schemas"]["PartyBuilding"];
            contact?: components["schemas"]["ContactEntry"];
            leader?: components["schemas"]["LeaderEntry"];
        };
        /** @enum {string} */
        OrganisationKind: "REGISTERED" | "FILED";
        OrganisationRow: {
            id: components["schemas"]["Id"];
            name: string;
            kind: components["schemas"]["OrganisationKind"];
            status: components["schemas"]["OrganisationStatus"];
            category: components["schemas"]["Category"];
            legalForm: components["schemas"]["LegalForm"];
            creditCode: string | null;
            filingNumber: string | null;
            divisionCode: string;
            divisionName: string;
            townshipName: string;
            urban: boolean;
        };
        /** @enum {string} */
        OrganisationStatus: "FILING_DRAFT" | "VILLAGE_OK" | "AWAITING_CONFIRMATION" | "NORMAL" | "REFUSED" | "WITHDRAWN";
        OrganisationView: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["OrganisationKind"];
            status: components["schemas"]["OrganisationStatus"];
            /** @description words of the last step */
            statusReason: string | null;
            name: string;
            category: components["schemas"]["Category"];
            legalForm: components["schemas"]["LegalForm"];
            /** @example 52330604MJ9900020J */
            creditCode: string | null;
            /** @example BA330604002200012P */
            filingNumber: string | null;
            legacyNo: string | null;
            /** @example 330604002016 */
            divisionCode: string;
            /** @example 德济苑社区 */
            divisionName: string;
            /** @example 曹娥街道 */
            townshipName: string;
            /** @example /330604/330604002/330604002016/ */
            divisionPath: string;
            urban: boolean;
            foundedOn: components["schemas"]["LocalDate"];
            registeredOn: components["schemas"]["LocalDate"];
            filedOn: components["schemas"]["LocalDate"];
            summary: string;
            partyBuilding: components["schemas"]["PartyBuilding"];
            contactName: string;
            /** @example 138****5678 */
            contactPhone: string;
            address: string;
            leaderName: string;
            leaderIdNumber: string | null;
            /** @description the host that has agreed */
            hostId: ((string | components["schemas"]["Id"] | null) | null) | components["schemas"]["Id"] | null;
            nextSteps: components["schemas"]["OrganisationStatus"][];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        Outcome: "MET" | "WAIVED" | "NOT_MET" | "UNKNOWN";
        PageAccountRow: {
            items: components["schemas"]["AccountRow"][];
            nextCursor: string;
        };
        PageActivityRow: {
            items: components["schemas"]["ActivityRow"][];
            nextCursor: string;
        };
        PageAnswerView: {
            items: components["schemas"]["AnswerView"][];
            nextCursor: string;
        };
        PageApplicationSummary: {
            items: components["schemas"]["ApplicationSummary"][];
            nextCursor: string;
        };
        PageAuditView: {
            items: components["schemas"]["AuditView"][];
            nextCursor: string;
        };
        PageCallLine: {
            items: components["schemas"]["CallLine"][];
            nextCursor: string;
        };
        PageCaseView: {
            items: components["schemas"]["CaseView"][];
            nextCursor: string;
        };
        PageHostView: {
            items: components["schemas"]["HostView"][];
            nextCursor: string;
        };
        PageImportRowView: {
            items: components["schemas"]["ImportRowView"][];
            nextCursor: string;
        };
        PageImportView: {
            items: components["schemas"]["ImportView"][];
            nextCursor: string;
        };
        PageJournalView: {
            items: components["schemas"]["JournalView"][];
            nextCursor: string;
        };
        PageListingView: {
            items: components["schemas"]["ListingView"][];
            nextCursor: string;
        };
        PageNoticeRow: {
            items: components["schemas"]["NoticeRow"][];
            nextCursor: string;
        };
        PageObjectionRow: {
            items: components["schemas"]["ObjectionRow"][];
            nextCursor: string;
        };
        PageOrderView: {
            items: components["schemas"]["OrderView"][];
            nextCursor: string;
        };
        PageOrganisationRow: {
            items: components["schemas"]["OrganisationRow"][];
            nextCursor: string;
        };
        PagePoolView: {
            items: components["schemas"]["PoolView"][];
            nextCursor: string;
        };
        PageProgrammeView: {
            items: components["schemas"]["ProgrammeView"][];
            nextCursor: string;
        };
        PageProofView: {
            items: components["schemas"]["ProofView"][];
            nextCursor: string;
        };
        PagePublicCallLine: {
            items: components["schemas"]["PublicCallLine"][];
            nextCursor: string;
        };
        PagePublicOrganisation: {
            items: components["schemas"]["PublicOrganisation"][];
            nextCursor: string;
        };
        PageRevisionView: {
            items: components["schemas"]["RevisionView"][];
            nextCursor: string;
        };
        PageWaiverView: {
            items: components["schemas"]["WaiverView"][];
            nextCursor: string;
        };
        /** @enum {string} */
        PartyBuilding: "OWN" | "JOINT" | "INSTRUCTOR" | "NONE";
        PayeeEntry: {
            /** @example 曹娥街道青苗社会服务中心 */
            holderName: string;
            /** @example 示例银行上虞支行 */
            bankName: string;
            /**
             * @description 8 to 32 digits; kept sealed, shown masked
             * @example 0000 1234 5678 9012
             */
            number: string;
        };
        PayeeView: {
            id: components["schemas"]["Id"];
            holderName: string;
            bankName: string;
            /** @example ************9012 */
            number: string;
            /** @description the holder is not named as the organisation is: look twice */
            holderDiffers: boolean;
            enteredAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        PhotoView: {
            document: components["schemas"]["DocumentSummary"];
            /** @description it stands in another activity too */
            reused: boolean;
            alsoIn: components["schemas"]["Id"][];
        };
        PlannedStage: {
            /** @example eligibility-check */
            key: string;
            title: components["schemas"]["LocalText"];
            whoActs: components["schemas"]["LocalText"];
            length: components["schemas"]["Days"];
        };
        PoolFigures: {
            /**
             * Format: int64
             * @description given by appropriations
             * @example 60000000
             */
            appropriatedFen: number;
            /**
             * Format: int64
             * @description came from other pools less what went to them; may be negative
             */
            movedFen: number;
            /**
             * Format: int64
             * @description taken out again at the end of the year
             */
            withdrawnFen: number;
            /**
             * Format: int64
             * @description free to be reserved
             */
            availableFen: number;
            /**
             * Format: int64
             * @description for award lists, not yet under agreement
             */
            reservedFen: number;
            /**
             * Format: int64
             * @description under agreement, no tranche approved yet
             */
            committedFen: number;
            /**
             * Format: int64
             * @description approved tranches not yet sent to the bank
             */
            payableFen: number;
            /**
             * Format: int64
             * @description sent to the bank, not yet confirmed
             */
            inTransitFen: number;
            /**
             * Format: int64
             * @description confirmed by the bank, ever
             */
            paidFen: number;
            /**
             * Format: int64
             * @description released from commitments, ever
             */
            releasedFen: number;
            /**
             * Format: int64
             * @description released after the year was closed, ever: the treasury's
             */
            lapsedFen: number;
            /**
             * Format: int64
             * @description refunds matched to awards, ever
             */
            returnedFen: number;
            /**
             * Format: int64
             * @description of these, available again
             */
            restoredFen: number;
            /**
             * Format: int64
             * @description owed to the treasury
             */
            owedFen: number;
            /**
             * Format: int64
             * @description sent to the treasury
             */
            remittedFen: number;
            /**
             * Format: int64
             * @description bank lines waiting to be explained; negative: money left that nobody ordered
             */
            clearingFen: number;
        };
        /** @enum {string} */
        PoolStatus: "OPEN" | "CLOSED";
        PoolView: {
            id: components["schemas"]["Id"];
            /** @example 2026年度微公益创投资金 */
            title: string;
            source: components["schemas"]["FundSource"];
            /**
             * Format: int32
             * @example 2026
             */
            fiscalYear: number;
            /** @example /330604/ */
            divisionPath: string;
            status: components["schemas"]["PoolStatus"];
            openedAt: components["schemas"]["Instant"];
            closedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description calls that may draw on it */
            callIds: components["schemas"]["Id"][];
            figures: components["schemas"]["PoolFigures"];
            /** @description states that may follow */
            nextSteps: components["schemas"]["PoolStatus"][];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        Posting: "APPROPRIATED" | "TRANSFERRED" | "CARRIED_OVER" | "WITHDRAWN" | "RESERVED" | "UNRESERVED" | "COMMITTED" | "MADE_PAYABLE" | "INSTRUCTED" | "PAID" | "REFUSED" | "RELEASED" | "LAPSED" | "RECEIVED" | "MATCHED" | "RESTORED" | "OWED" | "REMITTED" | "PAID_BACK" | "OUTSIDE_DEBIT" | "OUTSIDE_DEBIT_RETURNED";
        Prize: {
            title: components["schemas"]["LocalText"];
            /**
             * Format: int32
             * @description how many places
             */
            places: number;
            /**
             * Format: int64
             * @description fen
             * @example 500000
             */
            amountFen: number;
        };
        /** @description RFC 9457 problem. `code` is stable; `detail` is in the language asked for and names the way out. */
        Problem: {
            /** @example /problems/call-closed */
            type: string;
            /** @example 征集已截止 */
            title: string;
            /**
             * Format: int32
             * @example 422
             */
            status: number;
            /** @example 本次征集已于 2026年3月31日 24:00 截止，草稿已保留。 */
            detail: string;
            /** @description path of the request */
            instance: string;
            /** @example call-closed */
            code: string;
            /** @description quote it when asking for help */
            traceId: string;
            errors: components["schemas"]["FieldError"][];
            /** @description what the answer was based on; keys depend on the code */
            facts: {
                [key: string]: unknown;
            };
        };
        ProcessView: {
            /** @description the registered body that stands in; null without */
            hostId: ((string | components["schemas"]["Id"] | null) | null) | components["schemas"]["Id"] | null;
            /** @example 曹娥街道社会组织服务中心 */
            hostName: string | null;
            /** @description of the version that was put up last */
            confirmations: components["schemas"]["ConfirmationView"][];
            /** @description who has still to confirm it */
            waitingFor: components["schemas"]["ConfirmingParty"][];
            /** @description what the caller may confirm now */
            mayConfirm: components["schemas"]["ConfirmingParty"][];
            /** @description the caller may take it back to be changed */
            mayTakeBack: boolean;
            /** @description null while the village has not spoken */
            villageOpinion: ((components["schemas"]["OpinionView"] | null) | null) | components["schemas"]["OpinionView"] | null;
            /** @description the township waits for the village */
            opinionAwaited: boolean;
            mayGiveOpinion: boolean;
            /** @description to the refusal that stands or stood last */
            objection: ((components["schemas"]["RefusalObjectionView"] | null) | null) | components["schemas"]["RefusalObjectionView"] | null;
            /** @description the caller may object before this instant */
            mayObjectUntil: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            mayDecideObjection: boolean;
            mayReopen: boolean;
        };
        ProgrammeView: {
            id: components["schemas"]["Id"];
            title: string;
            summary: string;
            /** @example /330604/ */
            divisionPath: string;
            /** Format: int64 */
            version: number;
        };
        ProofFault: {
            rule: components["schemas"]["ProofRule"];
            /** @description the journal, pool, award, tranche, receipt or order */
            subjectId: components["schemas"]["Id"];
            figure: components["schemas"]["Figure"] | null;
            /** Format: int64 */
            expected: number;
            /** Format: int64 */
            found: number;
            poolId: components["schemas"]["Id"] | null;
        };
        /** @enum {string} */
        ProofRule: "TWO_ENTRIES" | "ZERO_SUM" | "POSTING_TABLE" | "POSTED_ONCE" | "REVERSAL" | "POOL_BALANCE" | "AWARD_BALANCE" | "TRANCHE_BALANCE" | "RECEIPT_BALANCE" | "BALANCE_MISSING" | "AWARDS_OF_POOL" | "TRANCHES_OF_AWARD" | "LIMIT" | "ORDER";
        ProofView: {
            id: components["schemas"]["Id"];
            runAt: components["schemas"]["Instant"];
            /** @description who asked for it; `system:fund-proof` is the nightly one */
            actor: string;
            /** Format: int64 */
            journals: number;
            /** Format: int64 */
            entries: number;
            /** @description no fault anywhere */
            proved: boolean;
            /**
             * Format: int32
             * @description faults of all divisions
             */
            faultCount: number;
            /** @description those in the caller's reach, 200 at most */
            faults: components["schemas"]["ProofFault"][];
        };
        PublicCall: {
            id: components["schemas"]["Id"];
            /** @example CALL-2026-01 */
            code: string;
            /** @example 2026年度社区微公益创投 */
            title: string;
            /** @description the announcement in plain text */
            summary: string;
            /**
             * Format: int32
             * @example 2026
             */
            fiscalYear: number;
            /** @description as the clock has it now */
            status: components["schemas"]["CallStatus"];
            /** @description why it was suspended or cancelled */
            statusReason: string;
            opensAt: components["schemas"]["Instant"];
            /** @description the first instant that is too late */
            closesAt: components["schemas"]["Instant"];
            /**
             * @description last day for applications, until 24:00 Beijing time
             * @example 2026-03-31
             */
            lastDay: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description planned money in fen
             * @example 60000000
             */
            plannedPoolFen: number;
            contact: components["schemas"]["Contact"];
            publishedAt: components["schemas"]["Instant"];
            /** @description published corrections, first to last */
            corrections: components["schemas"]["CorrectionView"][];
            /** @description the planned course, day by day; not a promise */
            lifeLine: components["schemas"]["Station"][];
            ruleBookId: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description number of the rule book's version
             * @example 1
             */
            ruleBookNumber: number;
            /** @description SHA-256 of the frozen rules */
            ruleBookDigest: string;
            rules: components["schemas"]["RuleBookContent"];
        };
        PublicCallLine: {
            id: components["schemas"]["Id"];
            /** @example CALL-2026-01 */
            code: string;
            /** @example 2026年度社区微公益创投 */
            title: string;
            /**
             * Format: int32
             * @example 2026
             */
            fiscalYear: number;
            status: components["schemas"]["CallStatus"];
            opensAt: components["schemas"]["Instant"];
            /** @description the first instant that is too late */
            closesAt: components["schemas"]["Instant"];
            /**
             * @description last day for applications, until 24:00 Beijing time
             * @example 2026-03-31
             */
            lastDay: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description planned money in fen
             * @example 60000000
             */
            plannedPoolFen: number;
            /** @example /330604/ */
            divisionPath: string;
        };
        PublicNotice: {
            id: components["schemas"]["Id"];
            kind: string;
            title: string;
            body: string;
            status: components["schemas"]["NoticeStatus"];
            statusReason: string | null;
            firstDay: components["schemas"]["LocalDate"];
            lastDay: components["schemas"]["LocalDate"];
            postedAt: components["schemas"]["Instant"];
            /** @description objections are in time before this instant */
            endsAt: components["schemas"]["Instant"];
            provisional: boolean;
            takesObjections: boolean;
            lines: components["schemas"]["NoticeLineView"][];
            conclusions: components["schemas"]["ObjectionConclusion"][];
            /** @description the exact text under the digest */
            postedText: string;
            /** @example SHA-256 */
            algorithm: string;
            digest: string;
        };
        PublicOrganisation: {
            id: components["schemas"]["Id"];
            name: string;
            kind: components["schemas"]["OrganisationKind"];
            category: components["schemas"]["Category"];
            legalForm: components["schemas"]["LegalForm"];
            creditCode: string | null;
            filingNumber: string | null;
            divisionCode: string;
            divisionName: string;
            townshipName: string;
            urban: boolean;
            registeredOn: components["schemas"]["LocalDate"];
            filedOn: components["schemas"]["LocalDate"];
            summary: string;
        };
        PublicityRules: {
            notice: components["schemas"]["Days"];
            shows: components["schemas"]["Shown"][];
            objections: components["schemas"]["ObjectionRules"];
            /** @description results of the final evaluation are announced in a notice of their own */
            evaluationNotice: boolean;
            evaluationNoticeTime: components["schemas"]["Days"];
        };
        Quota: {
            dimension: components["schemas"]["Dimension"];
            /**
             * @description key of the track, code of the field or of the division; `*` for each one alike
             * @example filed
             */
            of: string;
            /**
             * Format: int32
             * @description null for no limit in projects
             */
            maximumProjects?: number;
            /**
             * Format: int64
             * @description fen; null for no limit in money
             */
            maximumFen?: number;
        };
        RaiseObjection: {
            /** @example 本组织备案时间为2025年3月，已满三个月，备案证见附件。 */
            words: string;
        };
        Reason: {
            /** @example 登记证书与所填名称不符 */
            reason: string;
        };
        Receipt: {
            /** @example CALL-2026-01-0007 */
            receiptNo: string;
            /**
             * @description SHA-256 of the sealed content
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string;
            /** @description when the command reached the server; this instant decides */
            submittedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description the version that was handed in
             * @example 12
             */
            version: number;
        };
        RecordActivity: {
            organisationId: components["schemas"]["Id"];
            /** @description the project it was done for; null for none */
            projectId?: ((string | components["schemas"]["Id"] | null) | null) | components["schemas"]["Id"] | null;
            /** @example 独居老人送餐 */
            title: string;
            /** @example 2026-06-18 */
            heldOn: components["schemas"]["LocalDate"];
            /** @example 08:30 */
            from: string;
            /**
             * @description 24:00 is the end of the day
             * @example 11:00
             */
            until: string;
            /** @example 德济苑社区食堂 */
            place: string;
            /** @example 330604002016 */
            divisionCode: string;
            service: components["schemas"]["ServiceField"];
            /** @description how it takes part in social governance; null for not */
            governance?: ((string | components["schemas"]["GovernanceField"] | null) | null) | components["schemas"]["GovernanceField"] | null;
            keyGroups: components["schemas"]["KeyGroup"][];
            /**
             * @description a common effort it belongs to
             * @example 重阳敬老月
             */
            campaign?: string | null;
            /**
             * Format: int32
             * @description person-times: who came twice counts twice
             * @example 46
             */
            personTimes: number;
            /**
             * Format: int32
             * @description different people
             * @example 23
             */
            people: number;
            helpers: components["schemas"]["Helped"][];
            /** @description complete files of the sender; pictures only */
            photoIds: components["schemas"]["Id"][];
            /** @example 为 23 位独居老人送餐上门，并测量血压。 */
            words?: string | null;
        };
        RecordRef: {
            /** @example organisation */
            kind: string;
            id: components["schemas"]["Id"];
        };
        RecoveryCodes: {
            /**
             * @description each works once instead of a code of the authenticator
             * @example [
             *       "K7QMX-2HDPW"
             *     ]
             */
            codes: string[];
        };
        /** @enum {string} */
        RefusalObjectionStatus: "RECEIVED" | "UPHELD" | "REJECTED";
        RefusalObjectionView: {
            id: components["schemas"]["Id"];
            status: components["schemas"]["RefusalObjectionStatus"];
            /** @example 本组织备案已满三个月。 */
            words: string;
            /** @example 陈月琴 */
            raisedBy: string;
            raisedAt: components["schemas"]["Instant"];
            /** @example 经核对备案证，条件满足。 */
            decision: string | null;
            /** @example 王海燕 */
            decidedBy: string | null;
            decidedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        RefuseOrder: {
            /** @example 文号与附件不符。 */
            reason: string;
        };
        RejectActivity: {
            /** @example 照片与活动时间不符 */
            reason: string;
        };
        RemoveListing: {
            /**
             * @description number of the document
             * @example 虞民移〔2026〕1号
             */
            documentNo: string;
            /**
             * @description the day it took effect
             * @example 2026-09-02
             */
            removedOn: components["schemas"]["LocalDate"];
            /** @example 已补报年度工作报告 */
            ground: string;
        };
        ReportTask: {
            /** @example midterm */
            key: string;
            title: components["schemas"]["LocalText"];
            anchor: components["schemas"]["Anchor"];
            /**
             * Format: int32
             * @description for EVERY_MONTHS: how many
             * @example 3
             */
            months?: number;
            dueAfter: components["schemas"]["Days"];
        };
        ReportingRules: {
            tasks: components["schemas"]["ReportTask"][];
            /** @description evidence of an activity is entered so long after it */
            activityEvidence: components["schemas"]["Days"];
        };
        /** @example b1c7f5a2-4f0e-4a53-9d9e-2f6a6f1f9b10 */
        RequestKey: string;
        Requirement: {
            operator: components["schemas"]["Operator"];
            flag: boolean | null;
            /** Format: int64 */
            least: number | null;
            /** Format: int64 */
            most: number | null;
            texts: string[] | null;
            day: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            lookBack: {
                /** Format: int32 */
                count?: number;
                unit?: components["schemas"]["LookBackUnit"];
            } | null;
        };
        ReserveRules: {
            kept: boolean;
            /** @description after the decision the list ends; null for never */
            expiresAfter?: components["schemas"]["Days"];
        };
        /** @enum {string} */
        RestrictionPoint: "APPLY" | "RECEIVE_MONEY" | "BE_RATED" | "BE_HONOURED" | "BE_PURCHASED_FROM";
        RestrictionPointView: {
            point: components["schemas"]["RestrictionPoint"];
            registered: components["schemas"]["Condition"][];
            filed: components["schemas"]["Condition"][];
        };
        RestrictionsView: {
            /** @example 2026-1 */
            version: string;
            points: components["schemas"]["RestrictionPointView"][];
        };
        ResumeCall: {
            /** @example 平台已恢复，申报截止时间顺延。 */
            reason: string;
            /**
             * @description a later deadline for all; null where it stays
             * @example 2026-04-06T00:00:00+08:00
             */
            closesAt?: components["schemas"]["Instant"];
        };
        ReviewRules: {
            stages: components["schemas"]["ReviewStage"][];
            rubrics: components["schemas"]["Rubric"][];
            /**
             * Format: int32
             * @description odd; all projects of a comparison group are scored by the same reviewers
             * @example 5
             */
            reviewersPerApplication: number;
            aggregation: components["schemas"]["Aggregation"];
            /**
             * Format: int32
             * @description least final mean to be awardable, before bonus, out of the rubric's full marks
             * @example 60
             */
            passMark: number;
            /**
             * Format: int32
             * @description below this total a sheet needs a comment
             * @example 60
             */
            commentBelow: number;
            /**
             * Format: int32
             * @description above this total a sheet needs a comment
             * @example 95
             */
            commentAbove: number;
            bonus: components["schemas"]["BonusRules"];
            /** @description asked one after the other until a tie is broken; ids and times never decide */
            tieBreak: components["schemas"]["TieBreak"][];
            scoringTime: components["schemas"]["Days"];
            /** @description the chair may extend so far */
            longestExtension: components["schemas"]["Days"];
            conflictGrounds: components["schemas"]["ConflictGround"][];
            reviewersNamedInNotice: boolean;
        };
        ReviewStage: {
            /** @example desk */
            key: string;
            title: components["schemas"]["LocalText"];
            kind: components["schemas"]["Kind1"];
            /** @description part in the final score; all stages that score make up 100 % */
            weight: components["schemas"]["BasisPoints"];
            /**
             * Format: int32
             * @description how many go on from here; null for all that pass
             */
            shortlist?: number;
        };
        RevisionView: {
            /**
             * Format: int64
             * @example 7
             */
            version: number;
            /** @example need */
            section: string;
            content: Record<string, never>;
            /** @example 陈敏 */
            writtenBy: string;
            writtenAt: components["schemas"]["Instant"];
        };
        RoleView: {
            /** @example TOWNSHIP_OFFICER */
            role: string;
            /** @example 330604002 */
            divisionCode: string | null;
            organisationId: components["schemas"]["Id"] | null;
        };
        Row: {
            /**
             * Format: int32
             * @description line of the file, the headings are line 1
             * @example 2
             */
            line: number;
            /** @example 52330604MJ9900020J */
            code: string | null;
            organisationId: components["schemas"]["Id"] | null;
            /** @example 青苗社会服务中心 */
            organisationName: string | null;
            kind: components["schemas"]["ListingKind"] | null;
            authority: string | null;
            documentNo: string | null;
            listedOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            ground: string | null;
            faults: components["schemas"]["Fault1"][];
        };
        /** @enum {string} */
        RowOutcome: "NEW" | "CHANGED" | "UNCHANGED" | "FAULTY";
        Rubric: {
            /** @example registered */
            key: string;
            title: components["schemas"]["LocalText"];
            criteria: components["schemas"]["Criterion"][];
        };
        /** @description The rules of a call. Amounts are fen, shares basis points, lengths of time counted days of a stated kind. */
        RuleBookContent: {
            basis: components["schemas"]["Basis"];
            window: components["schemas"]["WindowRules"];
            tracks: components["schemas"]["Track"][];
            eligibility: components["schemas"]["EligibilityRule"][];
            amounts: components["schemas"]["AmountRules"];
            budget: components["schemas"]["BudgetRules"];
            form: components["schemas"]["FormRules"];
            files: components["schemas"]["FileRules"];
            review: components["schemas"]["ReviewRules"];
            decision: components["schemas"]["DecisionRules"];
            publicity: components["schemas"]["PublicityRules"];
            agreement: components["schemas"]["AgreementRules"];
            tranches: components["schemas"]["TrancheRules"];
            reporting: components["schemas"]["ReportingRules"];
            evaluation: components["schemas"]["EvaluationRules"];
            changes: components["schemas"]["ChangeRules"];
            sanctions: components["schemas"]["SanctionRules"];
            schedule: components["schemas"]["PlannedStage"][];
            /** @description where the values come from; the entry with the longest matching pointer speaks for a value */
            sources: components["schemas"]["RuleSource"][];
        };
        /** @enum {string} */
        RuleBookState: "DRAFT" | "FROZEN" | "SUPERSEDED";
        RuleBookView: {
            id: components["schemas"]["Id"];
            /**
             * @description whose rules: `programme` for a call
             * @example programme
             */
            kind: string;
            /** @example call-0H5N8QZ3K7RWT */
            key: string;
            /**
             * Format: int32
             * @description 1 for the first; a correction is one more
             * @example 1
             */
            number: number;
            state: components["schemas"]["RuleBookState"];
            /**
             * @description where it comes from: the document or the former call
             * @example 虞民〔2020〕33号
             */
            source: string;
            /** @description why this version replaced the former; null for the first */
            reason: string;
            /** @description the version before */
            formerId: components["schemas"]["Id"];
            frozenAt: components["schemas"]["Instant"];
            /** @description SHA-256 of the frozen words, hexadecimal; null for a draft */
            digest: string;
            /** @description all frozen versions, first to last */
            versions: components["schemas"]["VersionLink"][];
            /** @description the rules; for kind `programme` as in schema `RuleBookContent` */
            content: Record<string, never>;
            /** Format: int64 */
            version: number;
        };
        RuleSource: {
            /**
             * @description JSON pointer to the value; empty for all that has no entry of its own
             * @example /budget/classes/1/maxShare
             */
            pointer: string;
            mark: components["schemas"]["Mark"];
            /**
             * @description the published document or the row of the domain study
             * @example domain 2.6
             */
            reference: string;
            note: components["schemas"]["LocalText"];
        };
        Sanction: {
            ground: components["schemas"]["Ground"];
            title: components["schemas"]["LocalText"];
            effects: components["schemas"]["Effect"][];
            /**
             * Format: int32
             * @description months without application; 0 for none
             * @example 36
             */
            banMonths: number;
        };
        SanctionRules: {
            sanctions: components["schemas"]["Sanction"][];
            /** @description time to state one's case before a decision */
            statementWithin: components["schemas"]["Days"];
            refundWithin: components["schemas"]["Days"];
            /** @description interest is only asked where the agreement says so */
            interestOnRefund: boolean;
        };
        SaveSections: {
            /**
             * @example {
             *       "need": {
             *         "who": "独居老人",
             *         "people": 40
             *       }
             *     }
             */
            sections: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        ScoreBand: {
            /** Format: int32 */
            fromScore: number;
            share: components["schemas"]["BasisPoints"];
        };
        SectionView: {
            /** @example need */
            key: string;
            /** @description null while nobody has opened it */
            content: Record<string, never> | null;
            /**
             * Format: int64
             * @description 0 while nobody has opened it
             * @example 7
             */
            changedInVersion: number;
            /** @example 陈敏 */
            changedBy: string | null;
            changedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            complete: boolean;
            faults: components["schemas"]["FaultView"][];
        };
        /** @enum {string} */
        ServiceField: "ELDERLY" | "CHILDREN_YOUTH" | "DISABLED" | "LOW_INCOME" | "FAMILY" | "CULTURE_SPORTS" | "SAFETY" | "ENVIRONMENT" | "NEIGHBOURHOOD" | "OTHER";
        /** @enum {string} */
        Severity: "REFUSE" | "EXAMINE";
        /** @enum {string} */
        Shown: "PROJECT" | "IMPLEMENTER" | "HOST" | "AMOUNT" | "RANK" | "SCORE" | "REVIEWERS" | "PERIOD" | "CHANNELS";
        ShownFact: {
            label: components["schemas"]["LocalText"];
            value: string;
        };
        SignIn: {
            /** @example chenmin */
            loginName: string;
            /** @example a long sentence */
            password: string;
            /**
             * @description of the authenticator, or a recovery code; asked for by `second-factor-needed`
             * @example 492039
             */
            code?: string | null;
        };
        SignedIn: {
            /** @description goes into `Authorization: Bearer …` */
            accessToken: string;
            expiresAt: components["schemas"]["Instant"];
            account: components["schemas"]["AccountView"];
        };
        Slot: {
            /** @example host-agreement */
            key: string;
            title: components["schemas"]["LocalText"];
            help: components["schemas"]["LocalText"];
            required: boolean;
            /** Format: int32 */
            maximumFiles: number;
            /** @description keys of the tracks it is asked of; empty for all */
            tracks: string[];
        };
        /** @enum {string} */
        State: "MET" | "MISSING" | "WARNING";
        StatementLine: {
            postedOn: components["schemas"]["LocalDate"];
            journalId: components["schemas"]["Id"];
            posting: components["schemas"]["Posting"];
            ownerId: components["schemas"]["Id"];
            /** Format: int64 */
            changeFen: number;
            /**
             * Format: int64
             * @description after this line
             */
            balanceFen: number;
            reason: string | null;
        };
        StatementView: {
            poolId: components["schemas"]["Id"];
            account: components["schemas"]["AccountKind"];
            /**
             * Format: int64
             * @description before the first line of this page, in fen
             */
            openingFen: number;
            lines: components["schemas"]["StatementLine"][];
            /**
             * Format: int64
             * @description after the last line of this page, in fen
             */
            closingFen: number;
            nextCursor: string | null;
        };
        Station: {
            key: string;
            title: components["schemas"]["LocalText"];
            whoActs: components["schemas"]["LocalText"];
            first: components["schemas"]["LocalDate"];
            last: components["schemas"]["LocalDate"];
            provisional: boolean;
        };
        StopCall: {
            /** @example 年度预算调整，本次征集取消。 */
            reason: string;
        };
        Successor: {
            accountId: components["schemas"]["Id"];
        };
        SurveyRules: {
            held: boolean;
            /**
             * Format: int32
             * @description with fewer answers satisfaction is not applicable
             * @example 10
             */
            minimumAnswers: number;
        };
        /** @enum {string} */
        TemplateKind: "CSV" | "XLSX";
        TemplateView: {
            /** @example shangyu-2020-33 */
            key: string;
            title: components["schemas"]["LocalText"];
            /** @example 虞民〔2020〕33号 */
            document: string;
            note: components["schemas"]["LocalText"];
        };
        TieBreak: {
            by: components["schemas"]["By"];
            /**
             * @description for CRITERION_MEAN: key of the criterion, which every rubric holds
             * @example need
             */
            criterion?: string;
        };
        Track: {
            /** @example filed */
            key: string;
            title: components["schemas"]["LocalText"];
            /** @description who may apply, in a sentence */
            whoMayApply: components["schemas"]["LocalText"];
            forms: components["schemas"]["ApplicantForm"][];
            /** @description a body without legal personality applies through a host organisation that signs and receives money */
            hostRequired: boolean;
            /**
             * Format: int64
             * @description smallest request in fen
             * @example 500000
             */
            minimumFen: number;
            /**
             * Format: int64
             * @description largest request in fen; more is refused at eligibility, not cut
             * @example 3000000
             */
            maximumFen: number;
            /**
             * @description key of the rubric its applications are scored by
             * @example filed
             */
            rubric: string;
            /**
             * @description tracks with the same list are ranked together
             * @example filed
             */
            rankingList: string;
        };
        TrackedObjection: {
            receiptNo: string;
            noticeId: components["schemas"]["Id"];
            kind: components["schemas"]["ObjectionKind"];
            status: components["schemas"]["ObjectionStatus"];
            receivedAt: components["schemas"]["Instant"];
            acceptDueAt: components["schemas"]["Instant"];
            decideDueAt: components["schemas"]["Instant"];
            extended: boolean;
            decidedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            conclusion: string | null;
        };
        Tranche: {
            title: components["schemas"]["LocalText"];
            /** @description share of the grant */
            share: components["schemas"]["BasisPoints"];
            trigger: components["schemas"]["Trigger"];
            /** @description paid so long after the trigger */
            payWithin: components["schemas"]["Days"];
        };
        /** @enum {string} */
        TrancheCondition: "TRIGGER_MET" | "AGREEMENT_IN_FORCE" | "IMPLEMENTER_GATE" | "HOST_GATE" | "PAYEE_NAME_MATCHES" | "NO_HOLD" | "POOL_CASH" | "FOUR_EYES" | "RECEIPTS_UP_TO_DATE";
        TranchePlan: {
            /** @example three-parts */
            key: string;
            title: components["schemas"]["LocalText"];
            /**
             * Format: int64
             * @description for grants above so many fen, this amount itself excluded
             * @example 1000000
             */
            aboveFen: number;
            /**
             * Format: int64
             * @description up to so many fen, included; null for no end
             */
            upToFen?: number;
            tranches: components["schemas"]["Tranche"][];
        };
        TrancheRules: {
            plans: components["schemas"]["TranchePlan"][];
            /** @description asked again when a part is requested */
            conditionsAtRequest: components["schemas"]["TrancheCondition"][];
            /** @description and once more when it is paid */
            conditionsAtPayment: components["schemas"]["TrancheCondition"][];
        };
        TrialBalance: {
            date: components["schemas"]["LocalDate"];
            /** @description null: all pools in the caller's reach */
            poolId: ((string | components["schemas"]["Id"] | null) | null) | components["schemas"]["Id"] | null;
            rows: components["schemas"]["TrialBalanceRow"][];
            /**
             * Format: int64
             * @description of one pool it is what came from other pools less what went to them; of all it is zero
             */
            sumFen: number;
        };
        TrialBalanceRow: {
            account: components["schemas"]["AccountKind"];
            /** Format: int64 */
            inFen: number;
            /** Format: int64 */
            outFen: number;
            /** Format: int64 */
            balanceFen: number;
        };
        /** @enum {string} */
        Trigger: "AGREEMENT_IN_FORCE" | "MIDTERM_PASSED" | "REPORT_ACCEPTED" | "RECEIPTS_ACCEPTED" | "FINAL_PASSED" | "PROJECT_COMPLETED";
        /** @enum {string} */
        Unit: "WORKING" | "NATURAL";
        UnitCap: {
            unit: components["schemas"]["LocalText"];
            /**
             * Format: int64
             * @description fen per unit
             * @example 50000
             */
            maximumFen: number;
        };
        /** @enum {string} */
        Verdict: "MET" | "TO_EXAMINE" | "UNKNOWN" | "NOT_MET";
        VersionLink: {
            id: components["schemas"]["Id"];
            /** Format: int32 */
            number: number;
            state: components["schemas"]["RuleBookState"];
            frozenAt: components["schemas"]["Instant"];
            reason: string;
        };
        VersionView: {
            /**
             * Format: int32
             * @example 1
             */
            number: number;
            content: components["schemas"]["RecordActivity"];
            reason: string | null;
            /** @example 陈敏 */
            writtenBy: string;
            writtenAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        WaiverStatus: "IN_FORCE" | "WITHDRAWN";
        WaiverView: {
            id: components["schemas"]["Id"];
            answerId: components["schemas"]["Id"];
            /** @example apply */
            gate: string;
            about: components["schemas"]["RecordRef"];
            /** @example age-filed */
            ruleId: string;
            reason: string;
            /** @description name of the bureau lead */
            author: string;
            grantedAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            status: components["schemas"]["WaiverStatus"];
            /** @description neither withdrawn nor past its end */
            counts: boolean;
            withdrawnAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            withdrawalReason: string | null;
            nextSteps: components["schemas"]["WaiverStatus"][];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        WhenMoneyShort: "CONTINUE" | "STOP";
        WindowRules: {
            /** @description a shorter window is pointed out before publication */
            minimumOpen: components["schemas"]["Days"];
            /** @description corrected rules extend the deadline for all by at least this */
            extensionAfterCorrection: components["schemas"]["Days"];
            /** @description time to complete an application that was sent back */
            completion: components["schemas"]["Days"];
        };
        WithdrawApplication: {
            /** @example 场地今年不能使用 */
            reason: string;
        };
        WithdrawWaiver: {
            reason: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /** @description part of the login name or the name */
                q?: string;
                /** @description whether it may sign in */
                status?: components["schemas"]["AccountStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAccountRow"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccount"];
            };
        };
        responses: {
            /** @description made */
            201: {
                headers: {
                    /** @description path of what was created */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many tries; `Retry-After` says how many seconds to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOverAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description changed; sign in again */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a key for the authenticator, shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description a code of the authenticator that was not used before, or a recovery code */
                "X-One-Time-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneTimeCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description a code of the authenticator that was not used before, or a recovery code */
                "X-One-Time-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetail"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeAccount: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdministrationReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetail"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGrant"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetail"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endGrant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                grantId: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetail"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lockAccount: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdministrationReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetail"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetail"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOutAccount: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetail"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawStartPassword: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlockAccount: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetail"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActivities: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description true: those that only the township can confirm */
                late?: boolean;
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /** @description of this organisation */
                organisationId?: components["schemas"]["Id"];
                /** @description done for this project */
                projectId?: components["schemas"]["Id"];
                /** @description state of the record */
                status?: components["schemas"]["ActivityStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageActivityRow"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordActivity: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordActivity"];
            };
        };
        responses: {
            /** @description written down */
            201: {
                headers: {
                    /** @description path of what was created */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctActivity: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectActivity"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectActivity: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectActivity"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyActivity: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActivityVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"][];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApplications: {
        parameters: {
            query?: {
                callId?: components["schemas"]["Id"];
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
                status?: components["schemas"]["ApplicationStatus"];
                /** @description whose word it waits for */
                waitingFor?: components["schemas"]["ApplicationWaiting"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageApplicationSummary"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginApplication: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginApplication"];
            };
        };
        responses: {
            /** @description begun */
            201: {
                headers: {
                    /** @description path of what was created */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApplicationChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"][];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkApplication: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckApplication"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseConfirmation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            /** @description given back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmApplication: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmApplication"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedIn"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApplicationEligibility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRefusalObjections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalObjectionView"][];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objectToRefusal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseObjection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalObjectionView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideRefusalObjection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
            };
            path: {
                id: components["schemas"]["Id"];
                objectionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObjection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalObjectionView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenApplication: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApplicationRevisions: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRevisionView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveApplicationSections: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSections"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedIn"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    speakForVillage: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveOpinion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawApplication"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description who acted */
                accountId?: components["schemas"]["Id"];
                /** @description `transition`, `signed-in`, `granted` … */
                action?: string;
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description from this day on, by the system clock */
                from?: components["schemas"]["LocalDate"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /** @description which one */
                subjectId?: components["schemas"]["Id"];
                /** @description what it is about: `call`, `application`, `account` … */
                subjectKind?: string;
                /** @description up to this day, itself included */
                until?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAuditView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proveAudit: {
        parameters: {
            query?: {
                /** @description its hash */
                notedHash?: string;
                /** @description number of a link noted earlier */
                notedNumber?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainProof"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDetail"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalls: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description year of the budget */
                fiscalYear?: number;
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /** @description calls of one programme */
                programmeId?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCallLine"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftCall"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the call */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editCall: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the call that the change rests on */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the call */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelCall: {
        parameters: {
            query?: never;
            header?: {
                /** @description made up by the caller, repeated with every retry */
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                /** @description ETag of the call that the change rests on */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the call */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopCall"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCallChecklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the call */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctCall: {
        parameters: {
            query?: never;
            header?: {
                /** @description made up by the caller, repeated with every retry */
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                /** @description ETag of the call that the change rests on */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the call */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectCall"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishCall: {
        parameters: {
            query?: never;
            header?: {
                /** @description made up by the caller, repeated with every retry */
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                /** @description ETag of the call that the change rests on */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the call */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeCall: {
        parameters: {
            query?: never;
            header?: {
                /** @description made up by the caller, repeated with every retry */
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                /** @description ETag of the call that the change rests on */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the call */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeCall"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCallRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the call */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallRules"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseCallRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the call that the change rests on */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the call */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonValue"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallRules"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspendCall: {
        parameters: {
            query?: never;
            header?: {
                /** @description made up by the caller, repeated with every retry */
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                /** @description ETag of the call that the change rests on */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the call */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopCall"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /** @description open or closed */
                status?: components["schemas"]["CaseStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCaseView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCase"];
            };
        };
        responses: {
            /** @description opened */
            201: {
                headers: {
                    /** @description path of what was created */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClock"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCreditListings: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description on one list */
                kind?: components["schemas"]["ListingKind"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /** @description of one organisation */
                organisationId?: components["schemas"]["Id"];
                /** @description still listed or removed */
                status?: components["schemas"]["ListingStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageListingView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterCreditListing: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterListing"];
            };
        };
        responses: {
            /** @description entered */
            201: {
                headers: {
                    /** @description path of what was created */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCreditListingImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importCreditListings: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCreditListing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeCreditListing: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveListing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDivisions: {
        parameters: {
            query?: {
                /**
                 * @description the day; today unless given
                 * @example 2020-06-30
                 */
                asOf?: components["schemas"]["LocalDate"];
                /**
                 * @description code of the unit above
                 * @example 330604002
                 */
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionView"][];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDivision: {
        parameters: {
            query?: {
                /**
                 * @description the day; today unless given
                 * @example 2020-06-30
                 */
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description division code
                 * @example 330604002016
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    announceDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceDocument"];
            };
        };
        responses: {
            /** @description announced */
            201: {
                headers: {
                    /** @description path of what was created */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the bytes, under the kind told by the content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendDocumentPiece: {
        parameters: {
            query?: never;
            header: {
                /** @description first byte of this piece */
                "Upload-Offset": number;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkEligibility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckEligibility"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftFiling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftFiling"];
            };
        };
        responses: {
            /** @description drafted */
            201: {
                headers: {
                    /** @description path of what was created */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideFiling: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opinion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveVillageOpinion: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opinion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFundPools: {
        parameters: {
            query?: {
                /** @description pools that this call may draw on */
                callId?: components["schemas"]["Id"];
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /**
                 * @description fiscal year
                 * @example 2026
                 */
                fiscalYear?: number;
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /** @description where the money comes from */
                source?: components["schemas"]["FundSource"];
                /** @description open or closed */
                status?: components["schemas"]["PoolStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePoolView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openFundPool: {
        parameters: {
            query?: never;
            header?: {
                /** @description made up by the caller, repeated with every retry */
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPool"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFundPool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the pool */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkFundPool: {
        parameters: {
            query?: never;
            header?: {
                /** @description made up by the caller, repeated with every retry */
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
            };
            path: {
                /** @description identifier of the pool */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkCall"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeFundPool: {
        parameters: {
            query?: never;
            header?: {
                /** @description made up by the caller, repeated with every retry */
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                /** @description ETag that the change rests on */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the pool */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFundOrders: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /** @description state of the order */
                status?: components["schemas"]["OrderStatus"];
            };
            header?: never;
            path: {
                /** @description identifier of the pool */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOrderView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeFundOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description made up by the caller, repeated with every retry */
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
            };
            path: {
                /** @description identifier of the pool */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFundOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the pool */
                id: components["schemas"]["Id"];
                /** @description identifier of the order */
                order: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveFundOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description made up by the caller, repeated with every retry */
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                /** @description ETag that the change rests on */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the pool */
                id: components["schemas"]["Id"];
                /** @description identifier of the order */
                order: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseFundOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description made up by the caller, repeated with every retry */
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                /** @description ETag that the change rests on */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the pool */
                id: components["schemas"]["Id"];
                /** @description identifier of the order */
                order: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatement: {
        parameters: {
            query?: {
                /** @description kind of account */
                account?: components["schemas"]["AccountKind"] & unknown;
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /**
                 * @description first day, Beijing time
                 * @example 2026-01-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /**
                 * @description last day, included
                 * @example 2026-12-31
                 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /** @description identifier of the pool */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFundProofs: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageProofView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proveBooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description made up by the caller, repeated with every retry */
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFundProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the proof */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGateAnswers: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description name of the gate */
                gate?: string;
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /** @description identifier of the subject */
                subjectId?: components["schemas"]["Id"];
                /** @description kind of the subject */
                subjectKind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAnswerView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGateAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the answer */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRestrictions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestrictionsView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHosts: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /** @description state of the link */
                status?: components["schemas"]["HostLinkStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHostView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptHosting: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endHosting: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineHosting: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJournals: {
        parameters: {
            query?: {
                /** @description touches an account of this kind */
                account?: components["schemas"]["AccountKind"];
                /** @description call it was for */
                callId?: components["schemas"]["Id"];
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /**
                 * @description first day, Beijing time
                 * @example 2026-01-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /** @description giving or taking pool */
                poolId?: components["schemas"]["Id"];
                /** @description line of the posting table */
                posting?: components["schemas"]["Posting"];
                /** @description project it was for */
                projectId?: components["schemas"]["Id"];
                /**
                 * @description last day, included
                 * @example 2026-12-31
                 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageJournalView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportJournals: {
        parameters: {
            query?: {
                /** @description touches an account of this kind */
                account?: components["schemas"]["AccountKind"];
                /** @description call it was for */
                callId?: components["schemas"]["Id"];
                /**
                 * @description first day, Beijing time
                 * @example 2026-01-01
                 */
                from?: components["schemas"]["LocalDate"];
                /** @description giving or taking pool */
                poolId?: components["schemas"]["Id"];
                /** @description line of the posting table */
                posting?: components["schemas"]["Posting"];
                /** @description project it was for */
                projectId?: components["schemas"]["Id"];
                /**
                 * @description last day, included
                 * @example 2026-12-31
                 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV in UTF-8 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrialBalance: {
        parameters: {
            query?: {
                /**
                 * @description day, Beijing time
                 * @example 2026-12-31
                 */
                date?: components["schemas"]["LocalDate"];
                /** @description one pool only */
                poolId?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialBalance"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the journal */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageNoticeRow"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the notice */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the notice */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the notice */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the notice */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the notice */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObjections: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /** @description to one notice only */
                noticeId?: components["schemas"]["Id"];
                /** @description in this state only */
                status?: components["schemas"]["ObjectionStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageObjectionRow"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the objection */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the objection */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the objection */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptObjection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the objection */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionStatement"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the objection */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the objection */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the objection */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the objection */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObjection1"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the objection */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the objection */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the objection */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the objection */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readObjector: {
        parameters: {
            query: {
                /**
                 * @description why it is needed
                 * @example 电话核实
                 */
                purpose: string;
            };
            header?: never;
            path: {
                /** @description identifier of the objection */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectorView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigateObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the objection */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the objection */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getObjectionStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the objection */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionStatement"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description main field */
                category?: components["schemas"]["Category"];
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /**
                 * @description at home in this division or below it
                 * @example 330604002
                 */
                division?: string;
                /** @description registered or filed */
                kind?: components["schemas"]["OrganisationKind"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /**
                 * @description part of the name, or a whole credit code, filing number or paper number
                 * @example 互助
                 */
                q?: string;
                /** @description state in the register */
                status?: components["schemas"]["OrganisationStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOrganisationRow"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftOrganisation"];
            };
        };
        responses: {
            /** @description entered */
            201: {
                headers: {
                    /** @description path of what was created */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisationImports: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageImportView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewOrganisationImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description looked at */
            201: {
                headers: {
                    /** @description path of what was created */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisationImportTemplate: {
        parameters: {
            query?: {
                /** @description kind of file */
                kind?: components["schemas"]["TemplateKind"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisationImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmOrganisationImport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoOrganisationImport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisationImportRows: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /** @description only rows that do this */
                outcome?: components["schemas"]["RowOutcome"];
            };
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageImportRowView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOrganisation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmOrganisation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostRequest"];
            };
        };
        responses: {
            /** @description asked */
            201: {
                headers: {
                    /** @description path of what was created */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationEntry"];
            };
        };
        responses: {
            /** @description invited */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"][];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transferOwnership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Successor"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"][];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPayeeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayeeView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPayeeAccount: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayeeEntry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayeeView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPayeeAccountNumber: {
        parameters: {
            query: {
                /**
                 * @description what the number is needed for
                 * @example 核对第二笔拨款
                 */
                purpose: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullPayeeView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseOrganisation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProgrammes: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageProgrammeView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProgramme"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the programme */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicCalls: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePublicCallLine"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the call */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the call */
            200: {
                headers: {
                    /** @description the instant the service goes by; a countdown follows it, not the visitor's clock */
                    "Server-Time"?: components["schemas"]["Instant"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicCall"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicNotices: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageNoticeRow"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the notice */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicNotice"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description made up by the caller at random, repeated with every retry */
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
            };
            path: {
                /** @description identifier of the notice */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileObjection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionReceipt"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many tries; `Retry-After` says how many seconds to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trackObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description as on the receipt */
                "Objection-Secret"?: string;
            };
            path: {
                /** @description as on the receipt */
                receiptNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedObjection"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicOrganisations: {
        parameters: {
            query?: {
                /** @description main field */
                category?: components["schemas"]["Category"];
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /**
                 * @description at home in this division or below it
                 * @example 330604002
                 */
                division?: string;
                /** @description registered or filed */
                kind?: components["schemas"]["OrganisationKind"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /**
                 * @description part of the name, or a whole credit code, filing number or paper number
                 * @example 互助
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePublicOrganisation"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicOrganisation"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuleBookTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"][];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRuleBook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the version */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleBookView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description signed in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many tries; `Retry-After` says how many seconds to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                "yichuang-refresh"?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** @description signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many tries; `Retry-After` says how many seconds to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                "yichuang-refresh"?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** @description renewed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no session to renew */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many tries; `Retry-After` says how many seconds to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaivers: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: components["schemas"]["Cursor"];
                /** @description rows a page, 1 to 200 */
                limit?: number;
                /** @description waivers for one subject */
                subjectId?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWaiverView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantWaiver: {
        parameters: {
            query?: never;
            header?: {
                /** @description made up by the caller, repeated with every retry */
                "Idempotency-Key"?: components["schemas"]["RequestKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantWaiver"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the waiver */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawWaiver: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the waiver */
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                /** @description identifier of the waiver */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawWaiver"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverView"];
                };
            };
            /** @description malformed, or fields that break their limits */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description may see it but not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not there, or not for the caller to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not possible in this state, or it exists already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rests on an older version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a rule is broken; the problem names it and the way out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
