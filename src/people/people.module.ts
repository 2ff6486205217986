import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { AcceptLink } from './accept-link.js'
import { AccessRequestsController } from './access-requests.controller.js'
import { AccessRequests } from './access-requests.js'
import { AccountController } from './account.controller.js'
import { AccountNotices } from './account-notices.js'
import { AddServiceAccount } from './add-service-account.js'
import { Admission } from './admission.js'
import { ApiToken } from './api-token.entity.js'
import { ApplyAccessRequest } from './apply-access-request.js'
import { ApplyAdmission } from './apply-admission.js'
import { AskForLink } from './ask-for-link.js'
import { AskForToken } from './ask-for-token.js'
import { AskToJoin } from './ask-to-join.js'
import { AssignableController } from './assignable.controller.js'
import { BeginSecondFactor } from './begin-second-factor.js'
import { BreakGlass } from './break-glass.js'
import { CalendarFeed } from './calendar-feed.entity.js'
import { ChangeLocale } from './change-locale.js'
import { ChangePassword } from './change-password.js'
import { ChangePerson } from './change-person.js'
import { ChangeSignInRules } from './change-sign-in-rules.js'
import { CodeAttempts } from './code-attempts.js'
import { CollectToken } from './collect-token.js'
import { ConfirmIdentity } from './confirm-identity.js'
import { ConfirmSecondFactor } from './confirm-second-factor.js'
import { CopyInvitationLink } from './copy-invitation-link.js'
import { Credential } from './credential.entity.js'
import { DecideAccessRequest } from './decide-access-request.js'
import { Devices } from './devices.js'
import { EndFeed } from './end-feed.js'
import { EndPerson } from './end-person.js'
import { EndSession } from './end-session.js'
import { EndSessionOfPerson } from './end-session-of-person.js'
import { EndToken } from './end-token.js'
import { Feeds } from './feeds.js'
import { InvitationLinks } from './invitation-links.js'
import { InvitationMails } from './invitation-mails.js'
import { InviteAgain } from './invite-again.js'
import { InvitePerson } from './invite-person.js'
import { JoinCodes } from './join-codes.js'
import { JoiningController } from './joining.controller.js'
import { LetIn } from './let-in.js'
import { LinkController } from './link.controller.js'
import { LinkFinder } from './link-finder.js'
import { Links } from './links.js'
import { ListAccessRequests } from './list-access-requests.js'
import { ListAccountNotices } from './list-account-notices.js'
import { ListAlike } from './list-alike.js'
import { ListAssignable } from './list-assignable.js'
import { ListFeeds } from './list-feeds.js'
import { ListPeople } from './list-people.js'
import { ListSessions } from './list-sessions.js'
import { ListSessionsOfPerson } from './list-sessions-of-person.js'
import { ListTokens } from './list-tokens.js'
import { MakeFeed } from './make-feed.js'
import { MakeSignInLink } from './make-sign-in-link.js'
import { MakeToken } from './make-token.js'
import { Mes } from './me.js'
import { OfferFirstAdministrator } from './offer-first-administrator.js'
import { OneTimeLink } from './one-time-link.entity.js'
import { OpenSession } from './open-session.js'
import { OwnFeedsController } from './own-feeds.controller.js'
import { OwnSecondFactorController } from './own-second-factor.controller.js'
import { OwnTokensController } from './own-tokens.controller.js'
import { PersonController } from './person.controller.js'
import { Person } from './person.entity.js'
import { PrintLink } from './print-link.js'
import { Proofs } from './proofs.js'
import { ReadLink } from './read-link.js'
import { RecoveryCode } from './recovery-code.entity.js'
import { RemoveOwnSecondFactor } from './remove-own-second-factor.js'
import { RemoveSecondFactor } from './remove-second-factor.js'
import { SecondFactor } from './second-factor.entity.js'
import { SecondFactors } from './second-factors.js'
import { SessionController } from './session.controller.js'
import { Session } from './session.entity.js'
import { Sessions } from './sessions.js'
import { ShowMe } from './show-me.js'
import { ShowSecondFactor } from './show-second-factor.js'
import { ShowSignInRules } from './show-sign-in-rules.js'
import { SignIn } from './sign-in.js'
import { SignInAdminController } from './sign-in-admin.controller.js'
import { SignInGate } from './sign-in-gate.js'
import { SignInRulesController } from './sign-in-rules.controller.js'
import { SignOut } from './sign-out.js'
import { Throttle } from './throttle.js'
import { Tokens } from './tokens.js'
import { TokensOfPersonController } from './tokens-of-person.controller.js'
import { WithdrawAccessRequest } from './withdraw-access-request.js'

/** Accounts, sessions, links and roles. Exports what `SessionGuard` needs; the application registers that guard for every route. */
@Module({
  imports: [
    TypeOrmModule.forFeature(
      [Person, Credential, Session, OneTimeLink, SecondFactor, RecoveryCode, ApiToken, CalendarFeed],
      'door',
    ),
  ],
  // The paths people/assignable and people/service-accounts come before people/:id.
  controllers: [
    SessionController,
    AccountController,
    OwnSecondFactorController,
    OwnTokensController,
    OwnFeedsController,
    LinkController,
    AssignableController,
    SignInAdminController,
    SignInRulesController,
    TokensOfPersonController,
    AccessRequestsController,
    JoiningController,
    PersonController,
  ],
  providers: [
    ...[AcceptLink, AskForLink, SignIn, SignOut, ReadLink, ShowMe],
    ...[ChangePassword, EndSessionOfPerson, ListAccountNotices, ListSessionsOfPerson],
    ...[ChangeLocale, ChangePerson, EndPerson, InviteAgain, InvitePerson, ListAlike, ListAssignable, ListPeople],
    ...[
      AddServiceAccount,
      ShowSignInRules,
      ChangeSignInRules,
      ListTokens,
      MakeToken,
      EndToken,
      ListFeeds,
      MakeFeed,
      EndFeed,
      ShowSecondFactor,
      BeginSecondFactor,
      ConfirmSecondFactor,
      RemoveOwnSecondFactor,
      ListSessions,
      EndSession,
      RemoveSecondFactor,
    ],
    ...[MakeSignInLink, OfferFirstAdministrator],
    ...[AskToJoin, ConfirmIdentity, CopyInvitationLink, InvitationLinks, InvitationMails, JoinCodes, PrintLink],
    ...[AskForToken, CollectToken, DecideAccessRequest, ListAccessRequests, WithdrawAccessRequest],
    ...[
      AccessRequests,
      Admission,
      AccountNotices,
      ApplyAccessRequest,
      ApplyAdmission,
      BreakGlass,
      CodeAttempts,
      LetIn,
      LinkFinder,
    ],
    ...[Feeds, Links, Mes, OpenSession, SecondFactors, Sessions, Throttle, Tokens],
    ...[Devices, Proofs, SignInGate],
  ],
  exports: [Sessions, Tokens, Feeds, MakeSignInLink, OfferFirstAdministrator],
})
export class PeopleModule {}
