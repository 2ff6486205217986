import type { PlaybookEntry } from '../../domain/deadlines/playbook.js'
import { asStated, playbook } from './write.js'

const REQUEST = 'The time-limit that the request or the decision gives.'
const ACTION = {
  rule: 'de-vwgo-74-action',
  subject: 'Bring an action against the order',
  critical: true,
  trigger: 'served',
  note: 'Counsel says whether an objection comes first (de-vwgo-70-objection), and whether the order binds meanwhile.',
} as const

const information = (agency: string, instrument: string) =>
  playbook(agency, instrument, [asStated('Provide the information', REQUEST)])

/** An order on personal data binds by the time that it gives; the law of the Member State says how it is contested. */
const order = (agency: string, instrument: string) =>
  playbook(agency, instrument, [
    asStated(
      'Comply with the order, and say so',
      'Time to contest it is given by the law of the Member State and told in the order: set it by hand.',
    ),
  ])

/** The United Kingdom's notices, which are appealed to one tribunal. */
const notice = (instrument: string, subject: string) =>
  playbook('ICO', instrument, [
    asStated(subject, 'The time that the notice gives. Counsel reads in it whether it is said to be urgent.'),
    {
      rule: 'gb-ico-appeal',
      subject: 'Appeal to the tribunal',
      critical: true,
      trigger: 'dated',
      note: 'From the day on which the notice was sent.',
    },
  ])

/** What Edict proposes for directives of authorities in Europe. */
export const EUROPE_PLAYBOOKS: PlaybookEntry[] = [
  // No authority of the catalogue issues these: each Member State names its own, which an installation enters.
  playbook(null, 'removal_order', [
    {
      rule: 'eu-tco-3-removal',
      subject: 'Remove the content, or disable access to it',
      critical: true,
      trigger: 'received',
      note: 'One hour, by the clock. Record the instant of receipt that the order itself shows.',
    },
    {
      rule: 'eu-tco-4-request',
      subject: 'Ask for scrutiny of the order',
      critical: false,
      trigger: 'received',
      note: 'Only for an order from another Member State than that of the main establishment.',
    },
  ]),
  information('EC', 'information_request_competition'),
  information('EC', 'information_request_dsa'),
  information('EC', 'information_request_dma'),
  information('CNIL', 'demande_de_communication'),
  information('GARANTE', 'information_request'),
  information('AEPD', 'information_request'),
  information('AP', 'information_request'),
  information('BAFIN', 'information_request_banking'),
  information('BKARTA', 'information_request'),
  information('CMA', 'section_26_notice'),
  information('OFCOM', 'information_notice_online_safety'),
  order('CNIL', 'mise_en_demeure'),
  order('DPC', 'enforcement_notice'),
  order('GARANTE', 'provvedimento_correttivo'),
  order('AP', 'last_onder_dwangsom'),
  playbook('BFDI', 'anweisung', [asStated('Comply with the order, and say so'), ACTION]),
  playbook('BNETZA', 'anordnung', [asStated('Comply with the order, and say so'), ACTION]),
  notice('enforcement_notice', 'Take the steps that the notice requires'),
  notice('information_notice', 'Provide the information'),
]
