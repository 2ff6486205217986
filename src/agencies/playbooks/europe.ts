import type { ShippedPlaybook } from '../../domain/playbooks/playbook.js'
import { REMOVAL } from './orders.js'
import { PERSONAL_DATA, REQUEST } from './requests.js'
import { asStated, playbook, type Sections } from './write.js'

const TIME_LIMIT = 'The time limit stated in the request or decision.'
const ACTION = {
  rule: 'de-vwgo-74-action',
  subject: 'Bring an action against the order',
  critical: true,
  note: 'Counsel decides whether an objection must come first (de-vwgo-70-objection), and whether the order binds in the meantime.',
} as const

const information = (agency: string | null, instrument: string, title: string) =>
  playbook(agency, instrument, title, [asStated('Provide the information', TIME_LIMIT)], REQUEST)

/** An order on personal data binds from the time it states; the law of the Member State governs how it is contested. */
const order = (agency: string, instrument: string, title: string) =>
  playbook(
    agency,
    instrument,
    title,
    [
      asStated(
        'Comply with the order, and report compliance',
        'The time for contesting the order is set by the law of the Member State and stated in the order. Set it by hand.',
      ),
    ],
    PERSONAL_DATA,
  )

/** UK notices, all of which are appealed to the same tribunal. */
const notice = (instrument: string, title: string, subject: string, sections: Sections) =>
  playbook(
    'ICO',
    instrument,
    title,
    [
      asStated(subject, 'The time stated in the notice. Counsel checks whether the notice is marked as urgent.'),
      {
        rule: 'gb-ico-appeal',
        subject: 'Appeal to the tribunal',
        critical: true,
        note: 'Counted from the day on which the notice was sent.',
      },
    ],
    sections,
  )

/** What Edict proposes for directives from European authorities. */
export const EUROPE_PLAYBOOKS: ShippedPlaybook[] = [
  // No authority in the catalogue issues these: each Member State designates one, which an installation adds.
  playbook(
    null,
    'removal_order',
    'Removal order',
    [
      {
        rule: 'eu-tco-3-removal',
        subject: 'Remove the content, or disable access to it',
        critical: true,
        note: 'One hour, at any time of day. Record the time of receipt shown in the order itself.',
      },
      {
        rule: 'eu-tco-4-request',
        subject: 'Request scrutiny of the order',
        critical: false,
        note: 'Only for an order from a Member State other than that of the main establishment.',
      },
    ],
    REMOVAL,
  ),
  // Instruments with this name in the catalogue, and any that an installation adds.
  information(null, 'information_request', 'Request for information'),
  information('EC', 'information_request_competition', 'Request for information (competition)'),
  information('EC', 'information_request_dsa', 'Request for information (DSA)'),
  information('EC', 'information_request_dma', 'Request for information (DMA)'),
  information('CNIL', 'demande_de_communication', 'Demande de communication de documents'),
  information('BAFIN', 'information_request_banking', 'Auskunfts- und Vorlageersuchen (KWG)'),
  information('CMA', 'section_26_notice', 'Section 26 notice'),
  information('OFCOM', 'information_notice_online_safety', 'Information notice (online safety)'),
  order('CNIL', 'mise_en_demeure', 'Mise en demeure'),
  order('DPC', 'enforcement_notice', 'Enforcement notice'),
  order('GARANTE', 'provvedimento_correttivo', 'Provvedimento correttivo'),
  order('AP', 'last_onder_dwangsom', 'Last onder dwangsom'),
  playbook('BFDI', 'anweisung', 'Anweisung', [asStated('Comply with the order, and report compliance'), ACTION], PERSONAL_DATA),
  playbook('BNETZA', 'anordnung', 'Anordnung', [asStated('Comply with the order, and report compliance'), ACTION]),
  notice('enforcement_notice', 'Enforcement notice', 'Take the steps that the notice requires', PERSONAL_DATA),
  notice('information_notice', 'Information notice', 'Provide the information', REQUEST),
]
