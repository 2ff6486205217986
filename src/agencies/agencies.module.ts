import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { AddAddressee } from './add-addressee.js'
import { AddAgency } from './add-agency.js'
import { AddAgencyContact } from './add-agency-contact.js'
import { AddInstrument } from './add-instrument.js'
import { Addressee } from './addressee.entity.js'
import { AddresseesController } from './addressees.controller.js'
import { AgenciesController } from './agencies.controller.js'
import { Agency } from './agency.entity.js'
import { AgencyContact } from './agency-contact.entity.js'
import { AgencyContactsController } from './agency-contacts.controller.js'
import { ChangeAgency } from './change-agency.js'
import { Instrument } from './instrument.entity.js'
import { LoadCatalogue } from './load-catalogue.js'
import { LoadPlaybooks } from './playbooks/load-playbooks.js'
import { PlaybookVersion } from './playbooks/playbook-version.entity.js'
import { VerifyAgencyContact } from './verify-agency-contact.js'

@Module({
  imports: [TypeOrmModule.forFeature([Agency, Instrument, AgencyContact, Addressee, PlaybookVersion], 'app')],
  controllers: [AgenciesController, AgencyContactsController, AddresseesController],
  providers: [
    AddAgency,
    ChangeAgency,
    AddInstrument,
    AddAgencyContact,
    VerifyAgencyContact,
    AddAddressee,
    LoadCatalogue,
    LoadPlaybooks,
  ],
  exports: [LoadCatalogue, LoadPlaybooks],
})
export class AgenciesModule {}
