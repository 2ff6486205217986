import type { ShippedPlaybook } from '../../domain/playbooks/playbook.js'
import { EXPORT_RECORDS, STOP_ORDER, SYSTEMS_ORDER } from './orders.js'
import { DEMAND_FOR_RECORDS, WARNING } from './requests.js'
import { asStated, immediately, playbook } from './write.js'

const FROM_WHEN = 'Counsel sets the instant from which it binds, and why: the receipt, or the time the document states.'
const PRODUCTION =
  'The return date of the demand. If the staff agrees to a change, record it together with the written confirmation.'

/** Export control, sanctions and systems. */
const SECURITY: ShippedPlaybook[] = [
  playbook(
    'BIS',
    'is_informed_letter',
    'Is-informed letter',
    [
      immediately('Stop the activities that the letter makes subject to a licence', FROM_WHEN),
      {
        rule: 'us-bis-756-2-appeal',
        subject: 'Appeal to the Under Secretary',
        critical: true,
        note: 'From the date of the letter. Counsel decides whether the letter can be appealed at all (756.2(a)). An appeal does not by itself stay anything.',
      },
    ],
    { ...STOP_ORDER, obligations: [EXPORT_RECORDS] },
  ),
  playbook(
    'BIS',
    'denial_order',
    'Denial order',
    [
      immediately('Stop every export that the order denies', FROM_WHEN),
      {
        rule: 'us-bis-756-2-appeal',
        subject: 'Appeal to the Under Secretary',
        critical: true,
        note: 'Only against actions under 766.25, and under 766.23 in connection with them (756.2(a)(2)).',
      },
    ],
    { ...STOP_ORDER, obligations: [EXPORT_RECORDS] },
  ),
  playbook(
    'BIS',
    'charging_letter',
    'Charging letter',
    [
      {
        rule: 'us-bis-766-6-answer',
        subject: 'Answer the charging letter, with the demand for a hearing',
        critical: true,
        note: 'An allegation that is not denied is admitted, and a hearing that is not demanded is waived.',
      },
    ],
    DEMAND_FOR_RECORDS,
  ),
  playbook(
    'OFAC',
    'administrative_subpoena',
    'Administrative subpoena',
    [
      {
        rule: 'us-ofac-501-602-demand',
        subject: 'Furnish the information and documents that the subpoena requires',
        critical: true,
        note: PRODUCTION,
      },
    ],
    DEMAND_FOR_RECORDS,
  ),
  playbook(
    'OFAC',
    'blocking_notice',
    'Blocking notice',
    [
      immediately('Block the property', FROM_WHEN),
      {
        rule: 'us-ofac-501-603-blocked',
        subject: 'Report the blocked property',
        critical: true,
        note: 'From the day on which the property became blocked, not from the notice.',
      },
      {
        rule: 'us-ofac-501-603-annual',
        subject: 'Annual report of blocked property',
        critical: false,
        note: 'For each year in which it is still held on 30 June.',
      },
    ],
    STOP_ORDER,
  ),
  playbook(
    'CISA',
    'emergency_directive',
    'Emergency directive',
    [
      immediately('Act on the systems that the directive names', FROM_WHEN),
      asStated(
        'Take each action by the time stated in the directive',
        'Set one deadline for each action, because each has its own time.',
      ),
    ],
    SYSTEMS_ORDER,
  ),
  playbook(
    'CISA',
    'binding_operational_directive',
    'Binding operational directive',
    [asStated('Take each action by the time stated in the directive')],
    SYSTEMS_ORDER,
  ),
]

/** Trade practices, consumer finance, securities, food and drugs, work. */
const CONDUCT: ShippedPlaybook[] = [
  playbook(
    'FTC',
    'civil_investigative_demand',
    'Civil investigative demand',
    [
      {
        rule: 'us-ftc-2-10-petition',
        subject: 'Petition to limit or quash the demand',
        critical: true,
        note: 'Enter the return date as well: if it comes first, the petition is due before it. Counsel must have conferred with the staff.',
      },
      asStated('Answer the demand', PRODUCTION),
    ],
    DEMAND_FOR_RECORDS,
  ),
  playbook(
    'FTC',
    'second_request',
    'Second request',
    [
      {
        rule: 'us-hsr-second-request-waiting',
        subject: 'The waiting period ends',
        critical: false,
        note: 'Set this once compliance has been certified.',
      },
    ],
    DEMAND_FOR_RECORDS,
  ),
  playbook(
    'CFPB',
    'civil_investigative_demand',
    'Civil investigative demand',
    [
      {
        rule: 'us-cfpb-1080-6-meet-and-confer',
        subject: 'Meet and confer with the staff',
        critical: true,
        note: 'A petition may raise only what was raised here.',
      },
      {
        rule: 'us-cfpb-1080-6-petition',
        subject: 'Petition to modify or set aside the demand',
        critical: true,
        note: 'Enter the return date as well.',
      },
      asStated('Answer the demand', PRODUCTION),
    ],
    DEMAND_FOR_RECORDS,
  ),
  playbook(
    null,
    'administrative_subpoena',
    'Administrative subpoena',
    [asStated('Produce the documents or testify', PRODUCTION)],
    DEMAND_FOR_RECORDS,
  ),
  playbook(null, 'subpoena', 'Subpoena', [asStated('Produce the documents or testify', PRODUCTION)], DEMAND_FOR_RECORDS),
  playbook(
    'DOJ',
    'grand_jury_subpoena',
    'Grand jury subpoena',
    [asStated('Produce the documents or testify', PRODUCTION)],
    DEMAND_FOR_RECORDS,
  ),
  playbook(
    'FDA',
    'warning_letter',
    'Warning letter',
    [
      {
        rule: 'us-fda-warning-letter',
        subject: 'Respond to the warning letter',
        critical: true,
        note: 'Read the letter first: a time limit stated in the letter prevails and replaces this deadline.',
      },
    ],
    WARNING,
  ),
  playbook(
    'FDA',
    'form_483',
    'Form 483',
    [
      {
        rule: 'us-fda-483-response',
        subject: 'Respond to the observations',
        critical: true,
        note: 'There is no duty to respond, but the agency need not consider a later response before it issues a warning letter.',
      },
    ],
    WARNING,
  ),
  playbook(
    'OSHA',
    'citation',
    'Citation and notification of penalty',
    [
      {
        rule: 'us-osha-1903-17-contest',
        subject: 'Send the notice of contest',
        critical: true,
        note: 'If the citation is not contested, it becomes a final order. The postmark counts, so keep proof of mailing.',
      },
      asStated('Abate each violation by its date', 'Set one deadline for each item of the citation.'),
    ],
    WARNING,
  ),
]

/** What Edict proposes for directives from US authorities. */
export const UNITED_STATES_PLAYBOOKS: ShippedPlaybook[] = [...SECURITY, ...CONDUCT]
