import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { Laws } from '../../deadlines/laws.js'
import type { PlaybookFor } from '../../domain/playbooks/playbook.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Allow, WithoutKey } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { listOf } from '../../platform/http/schemas.js'
import { AddPlaybook } from './add-playbook.js'
import { ChangePlaybook } from './change-playbook.js'
import { listPlaybooks, viewPlaybook, viewVersion } from './list-playbooks.js'
import {
  InPlaybook,
  InVersion,
  PlaybookBody,
  PlaybookChange,
  PlaybookRetirement,
  PlaybookRow,
  PlaybookView,
  PreviewBody,
  PreviewView,
  VersionQuery,
  VersionView,
} from './playbooks.schema.js'
import { previewPlaybook } from './preview-playbook.js'
import { RetirePlaybook } from './retire-playbook.js'

type Named = z.infer<typeof InPlaybook>

@ApiTags('Playbooks')
@Controller()
export class PlaybooksController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly laws: Laws,
    private readonly addPlaybook: AddPlaybook,
    private readonly changePlaybook: ChangePlaybook,
    private readonly retirePlaybook: RetirePlaybook,
  ) {}

  @Get('playbooks')
  @Allow('signed_in')
  @Answers(listOf(PlaybookRow))
  list(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: await listPlaybooks(tx) }))
  }

  @Get('playbooks/:agency/:instrument')
  @Allow('signed_in')
  @Answers(PlaybookView)
  view(@CurrentActor() actor: Actor, @Param({ schema: InPlaybook }) params: Named) {
    return this.read(actor, ofPath(params))
  }

  @Get('playbook-versions/:id')
  @Allow('signed_in')
  @Answers(VersionView)
  version(
    @CurrentActor() actor: Actor,
    @Param({ schema: InVersion }) { id }: z.infer<typeof InVersion>,
    @Query({ schema: VersionQuery }) { against }: z.infer<typeof VersionQuery>,
  ) {
    return this.work.read(actor, (tx) => viewVersion(tx, id, against))
  }

  @Post('playbooks')
  @Allow('playbook.manage')
  @Writes()
  @Answers(PlaybookView, 201)
  async add(@CurrentActor() actor: Actor, @Body({ schema: PlaybookBody }) body: z.infer<typeof PlaybookBody>) {
    await this.addPlaybook.run(actor, body, body.playbook, body.note)
    return this.read(actor, body)
  }

  // It writes nothing: a body only because a playbook is too long for an address.
  @Post('playbook-previews')
  @Allow('playbook.manage')
  @WithoutKey()
  @Answers(PreviewView)
  preview(@CurrentActor() actor: Actor, @Body({ schema: PreviewBody }) body: z.infer<typeof PreviewBody>) {
    return this.work.read(actor, async (tx) => previewPlaybook(tx, await this.laws.now(tx), body))
  }

  @Patch('playbooks/:agency/:instrument')
  @Allow('playbook.manage')
  @Changes()
  @Answers(PlaybookView)
  async change(
    @CurrentActor() actor: Actor,
    @Param({ schema: InPlaybook }) params: Named,
    @IfMatch() version: number,
    @Body({ schema: PlaybookChange }) body: z.infer<typeof PlaybookChange>,
  ) {
    await this.changePlaybook.run(actor, ofPath(params), version, body.playbook, body.note)
    return this.read(actor, ofPath(params))
  }

  @Post('playbooks/:agency/:instrument/retire')
  @Allow('playbook.manage')
  @Changes()
  @Answers(PlaybookView)
  async retire(
    @CurrentActor() actor: Actor,
    @Param({ schema: InPlaybook }) params: Named,
    @IfMatch() version: number,
    @Body({ schema: PlaybookRetirement }) body: z.infer<typeof PlaybookRetirement>,
  ) {
    await this.retirePlaybook.run(actor, ofPath(params), version, body.note)
    return this.read(actor, ofPath(params))
  }

  private read(actor: Actor, of: PlaybookFor) {
    return this.work.read(actor, (tx) => viewPlaybook(tx, of))
  }
}

const ofPath = ({ agency, instrument }: Named): PlaybookFor => ({ agency: agency === 'any' ? null : agency, instrument })
