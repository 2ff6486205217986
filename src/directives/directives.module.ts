import './offers.js'
import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { DocumentFilesModule } from '../documents/documents.module.js'
import { AddDocument } from './add-document.js'
import { AddMember } from './add-member.js'
import { AnswerAssignment } from './answer-assignment.js'
import { Assignment } from './assignment.entity.js'
import { AssignmentsController } from './assignments.controller.js'
import { Comment } from './comment.entity.js'
import { Directive } from './directive.entity.js'
import { DirectiveAccess } from './directive-access.entity.js'
import { DirectiveWall } from './directive-wall.entity.js'
import { DocumentsController } from './documents.controller.js'
import { EndMembership } from './end-membership.js'
import { GiveAssignment } from './give-assignment.js'
import { GiveTask } from './give-task.js'
import { LiftWall } from './lift-wall.js'
import { MembersController } from './members.controller.js'
import { RaiseWall } from './raise-wall.js'
import { Receipt } from './receipt.entity.js'
import { RestrictDirective } from './restrict-directive.js'
import { SettleTask } from './settle-task.js'
import { TalkController } from './talk.controller.js'
import { Task } from './task.entity.js'
import { VisibilityController } from './visibility.controller.js'
import { VoidComment } from './void-comment.js'
import { WriteComment } from './write-comment.js'

@Module({
  imports: [
    DocumentFilesModule,
    TypeOrmModule.forFeature([Directive, DirectiveAccess, DirectiveWall, Receipt, Comment, Assignment, Task], 'app'),
  ],
  controllers: [VisibilityController, MembersController, TalkController, DocumentsController, AssignmentsController],
  providers: [
    RestrictDirective,
    WriteComment,
    VoidComment,
    GiveTask,
    SettleTask,
    AddMember,
    EndMembership,
    RaiseWall,
    LiftWall,
    AddDocument,
    GiveAssignment,
    AnswerAssignment,
  ],
})
export class DirectivesModule {}
