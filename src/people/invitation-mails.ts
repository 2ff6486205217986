import { Injectable } from '@nestjs/common'
import { MailStates } from '../outbox/delivery/mail-states.js'
import type { ListedPerson, PersonView } from './person.schema.js'

/** Adds to people what became of the mail with their invitation. */
@Injectable()
export class InvitationMails {
  constructor(private readonly mails: MailStates) {}

  async on(people: readonly PersonView[]): Promise<ListedPerson[]> {
    const links = people.flatMap(({ invitation }) => (invitation && invitation.copied_at === null ? [invitation.id] : []))
    const states = await this.mails.of('invitation.send', links)
    return people.map((person) => ({ ...person, mail: states.get(person.invitation?.id ?? '') ?? null }))
  }

  async onOne(person: PersonView): Promise<ListedPerson> {
    const [listed] = await this.on([person])
    return listed as ListedPerson
  }
}
