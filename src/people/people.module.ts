import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { AcceptLink } from './accept-link.js'
import { AskForReset } from './ask-for-reset.js'
import { AssignableController } from './assignable.controller.js'
import { ChangePerson } from './change-person.js'
import { Credential } from './credential.entity.js'
import { EndPerson } from './end-person.js'
import { InviteAgain } from './invite-again.js'
import { InvitePerson } from './invite-person.js'
import { LinkController } from './link.controller.js'
import { Links } from './links.js'
import { ListAssignable } from './list-assignable.js'
import { ListPeople } from './list-people.js'
import { MakeSignInLink } from './make-sign-in-link.js'
import { OfferFirstAdministrator } from './offer-first-administrator.js'
import { OneTimeLink } from './one-time-link.entity.js'
import { PersonController } from './person.controller.js'
import { Person } from './person.entity.js'
import { ReadLink } from './read-link.js'
import { SessionController } from './session.controller.js'
import { Session } from './session.entity.js'
import { Sessions } from './sessions.js'
import { ShowMe } from './show-me.js'
import { SignIn } from './sign-in.js'
import { SignOut } from './sign-out.js'
import { Throttle } from './throttle.js'

/** Accounts, sessions, links and roles. Exports what `SessionGuard` needs; the application registers that guard for every route. */
@Module({
  imports: [TypeOrmModule.forFeature([Person, Credential, Session, OneTimeLink], 'app')],
  // What stands under people/assignable comes before people/:id.
  controllers: [SessionController, LinkController, AssignableController, PersonController],
  providers: [
    ...[AcceptLink, AskForReset, SignIn, SignOut, ReadLink, ShowMe],
    ...[ChangePerson, EndPerson, InviteAgain, InvitePerson, ListAssignable, ListPeople],
    ...[MakeSignInLink, OfferFirstAdministrator],
    ...[Links, Sessions, Throttle],
  ],
  exports: [Sessions, MakeSignInLink, OfferFirstAdministrator],
})
export class PeopleModule {}
