import { Controller, Get, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { Laws } from '../../deadlines/laws.js'
import type { PlaybookFor } from '../../domain/playbooks/playbook.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Body, Params, Query } from '../../platform/http/inputs.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow, WithoutKey } from '../../platform/http/policy.js'
import { Refuses } from '../../platform/http/refusals.js'
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
  PlaybookPreviewBody,
  PlaybookPreviewView,
  PlaybookRetirement,
  PlaybookRow,
  PlaybookVersionView,
  PlaybookView,
  VersionQuery,
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
  @Operation('listPlaybooks', 'List playbooks')
  @Allow('signed_in')
  @Answers(listOf(PlaybookRow))
  list(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: await listPlaybooks(tx) }))
  }

  @Get('playbooks/:agency/:instrument')
  @Operation('getPlaybook', 'Show a playbook and its versions')
  @Allow('signed_in')
  @Answers(PlaybookView)
  view(@CurrentActor() actor: Actor, @Params() params: InPlaybook) {
    return this.read(actor, ofPath(params))
  }

  @Get('playbook-versions/:id')
  @Operation('getPlaybookVersion', 'Show a version of a playbook')
  @Allow('signed_in')
  @Answers(PlaybookVersionView)
  version(@CurrentActor() actor: Actor, @Params() { id }: InVersion, @Query() { against }: VersionQuery) {
    return this.work.read(actor, (tx) => viewVersion(tx, id, against))
  }

  @Post('playbooks')
  @Operation('addPlaybook', 'Add a playbook')
  @Allow('playbook.manage')
  @Writes()
  @Answers(PlaybookView, 201)
  @Refuses('deadline/rule_unknown', 'playbook/taken', 'playbook/unknown_instrument', 'resource/not_found')
  async add(@CurrentActor() actor: Actor, @Body() body: PlaybookBody) {
    await this.addPlaybook.run(actor, body, body.playbook, body.note)
    return this.read(actor, body)
  }

  // It writes nothing: it has a body only because a playbook is too long for a URL.
  @Post('playbook-previews')
  @Operation('previewPlaybook', 'Preview what a playbook would start')
  @Allow('playbook.manage')
  @WithoutKey()
  @Answers(PlaybookPreviewView)
  @Refuses(
    'deadline/bad_zone',
    'deadline/calendar_ends',
    'deadline/calendar_needed',
    'deadline/instant_needed',
    'deadline/no_working_day',
    'deadline/out_of_range',
    'deadline/rule_unknown',
    'deadline/trigger_unknown',
    'deadline/unknown_calendar',
    'deadline/zone_needed',
  )
  preview(@CurrentActor() actor: Actor, @Body() body: PlaybookPreviewBody) {
    return this.work.read(actor, async (tx) => previewPlaybook(tx, await this.laws.now(tx), body))
  }

  @Patch('playbooks/:agency/:instrument')
  @Operation('changePlaybook', 'Publish a new version of a playbook')
  @Allow('playbook.manage')
  @Changes()
  @Answers(PlaybookView)
  @Refuses('deadline/rule_unknown')
  async change(
    @CurrentActor() actor: Actor,
    @Params() params: InPlaybook,
    @IfMatch() version: number,
    @Body() body: PlaybookChange,
  ) {
    await this.changePlaybook.run(actor, ofPath(params), version, body.playbook, body.note)
    return this.read(actor, ofPath(params))
  }

  @Post('playbooks/:agency/:instrument/retire')
  @Operation('retirePlaybook', 'Retire a playbook')
  @Allow('playbook.manage')
  @Changes()
  @Answers(PlaybookView)
  @Refuses('playbook/not_in_use')
  async retire(
    @CurrentActor() actor: Actor,
    @Params() params: InPlaybook,
    @IfMatch() version: number,
    @Body() body: PlaybookRetirement,
  ) {
    await this.retirePlaybook.run(actor, ofPath(params), version, body.note)
    return this.read(actor, ofPath(params))
  }

  private read(actor: Actor, of: PlaybookFor) {
    return this.work.read(actor, (tx) => viewPlaybook(tx, of))
  }
}

const ofPath = ({ agency, instrument }: Named): PlaybookFor => ({ agency: agency === 'any' ? null : agency, instrument })
