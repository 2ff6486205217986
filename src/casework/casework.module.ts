import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { DeadlinesModule } from '../deadlines/deadlines.module.js'
import { Act } from './act.js'
import { CaseworkController } from './casework.controller.js'
import { FactsController } from './facts.controller.js'
import { FollowFacts } from './follow-facts.js'
import { HandOver } from './hand-over.js'
import { LeftWorkController } from './left-work.controller.js'
import { LeftWork } from './left-work.js'
import { OpenDirective } from './open-directive.js'
import { AddPlaybook } from './playbooks/add-playbook.js'
import { ChangePlaybook } from './playbooks/change-playbook.js'
import { ChoosePlaybook } from './playbooks/choose-playbook.js'
import { DecideMember } from './playbooks/decide-member.js'
import { DirectivePlaybookController } from './playbooks/directive-playbook.controller.js'
import { PlaybookItem } from './playbooks/playbook-item.entity.js'
import { PlaybooksController } from './playbooks/playbooks.controller.js'
import { RetirePlaybook } from './playbooks/retire-playbook.js'
import { RecordReceipt } from './record-receipt.js'
import { WriteDetails } from './write-details.js'

@Module({
  imports: [DeadlinesModule, TypeOrmModule.forFeature([PlaybookItem], 'app')],
  controllers: [FactsController, LeftWorkController, CaseworkController, PlaybooksController, DirectivePlaybookController],
  providers: [
    OpenDirective,
    Act,
    HandOver,
    LeftWork,
    FollowFacts,
    WriteDetails,
    RecordReceipt,
    AddPlaybook,
    ChangePlaybook,
    RetirePlaybook,
    ChoosePlaybook,
    DecideMember,
  ],
})
export class CaseworkModule {}
