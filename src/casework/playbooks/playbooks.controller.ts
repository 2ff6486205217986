import { Controller, Get, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { Laws } from '../../deadlines/laws.js'
import type { PlaybookFor } from '../../domain/playbooks/playbook.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Body, Params, Query } from '../../platform/http/inputs.js'
import { Allow, WithoutKey } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { listOf } from '../../platform/http/schemas.js'
import { KeepPlaybook } from './keep-playbook.js'
import { listPlaybooks, viewPlaybook, viewVersion } from './list-playbooks.js'
import {
  InPlaybook,
  InVersion,
  PlaybookBody,
  PlaybookChange,
  PlaybookPreviewBody,
  PlaybookPreviewView,
  PlaybookRetirement,
  PlaybookRow,
  PlaybookVersionView,
  PlaybookView,
  VersionQuery,
} from './playbooks.schema.js'
import { previewPlaybook } from './preview-playbook.js'

type Named = z.infer<typeof InPlaybook>

@ApiTags('Playbooks')
@Controller()
export class PlaybooksController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly laws: Laws,
    private readonly keep: KeepPlaybook,
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
  view(@CurrentActor() actor: Actor, @Params() params: InPlaybook) {
    return this.read(actor, ofPath(params))
  }

  @Get('playbook-versions/:id')
  @Allow('signed_in')
  @Answers(PlaybookVersionView)
  version(@CurrentActor() actor: Actor, @Params() { id }: InVersion, @Query() { against }: VersionQuery) {
    return this.work.read(actor, (tx) => viewVersion(tx, id, against))
  }

  @Post('playbooks')
  @Allow('playbook.manage')
  @Writes()
  @Answers(PlaybookView, 201)
  async add(@CurrentActor() actor: Actor, @Body() body: PlaybookBody) {
    await this.keep.add(actor, body, body.playbook, body.note)
    return this.read(actor, body)
  }

  // It writes nothing: a body only because a playbook is too long for an address.
  @Post('playbook-previews')
  @Allow('playbook.manage')
  @WithoutKey()
  @Answers(PlaybookPreviewView)
  preview(@CurrentActor() actor: Actor, @Body() body: PlaybookPreviewBody) {
    return this.work.read(actor, async (tx) => previewPlaybook(tx, await this.laws.now(tx), body))
  }

  @Patch('playbooks/:agency/:instrument')
  @Allow('playbook.manage')
  @Changes()
  @Answers(PlaybookView)
  async change(
    @CurrentActor() actor: Actor,
    @Params() params: InPlaybook,
    @IfMatch() version: number,
    @Body() body: PlaybookChange,
  ) {
    await this.keep.change(actor, ofPath(params), version, body.playbook, body.note)
    return this.read(actor, ofPath(params))
  }

  @Post('playbooks/:agency/:instrument/retire')
  @Allow('playbook.manage')
  @Changes()
  @Answers(PlaybookView)
  async retire(
    @CurrentActor() actor: Actor,
    @Params() params: InPlaybook,
    @IfMatch() version: number,
    @Body() body: PlaybookRetirement,
  ) {
    await this.keep.retire(actor, ofPath(params), version, body.note)
    return this.read(actor, ofPath(params))
  }

  private read(actor: Actor, of: PlaybookFor) {
    return this.work.read(actor, (tx) => viewPlaybook(tx, of))
  }
}

const ofPath = ({ agency, instrument }: Named): PlaybookFor => ({ agency: agency === 'any' ? null : agency, instrument })
