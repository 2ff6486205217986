import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { AddAddressee } from './add-addressee.js'
import { Addressee } from './addressee.entity.js'
import { AgenciesController } from './agencies.controller.js'
import { Agency } from './agency.entity.js'
import { AgencyContact } from './agency-contact.entity.js'
import { Instrument } from './instrument.entity.js'
import { KeepAgency } from './keep-agency.js'
import { KeepContact } from './keep-contact.js'
import { LoadCatalogue } from './load-catalogue.js'
import { LoadPlaybooks } from './playbooks/load-playbooks.js'
import { PlaybookVersion } from './playbooks/playbook-version.entity.js'

@Module({
  imports: [TypeOrmModule.forFeature([Agency, Instrument, AgencyContact, Addressee, PlaybookVersion], 'app')],
  controllers: [AgenciesController],
  providers: [KeepAgency, KeepContact, AddAddressee, LoadCatalogue, LoadPlaybooks],
  exports: [LoadCatalogue, LoadPlaybooks],
})
export class AgenciesModule {}
