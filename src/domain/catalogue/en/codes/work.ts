/** The two lines with their facts and actions, roles, and the resulting tasks. */
export const WORK = {
  /** What built-in instruments call a stage, by the label in small letters with underscores. */
  stage_label: {
    abatement: 'Abatement',
    access_and_production: 'Access and production',
    allegations: 'Allegations',
    answer: 'Answer',
    blocking_and_reporting: 'Blocking and reporting',
    comment: 'Comment',
    compliance_period: 'Compliance period',
    correction_and_release: 'Correction and release',
    corrective_action: 'Corrective action',
    observations: 'Observations',
    order_in_force: 'Order in force',
    recall: 'Recall',
    representations: 'Representations',
    response: 'Response',
    response_and_correction: 'Response and correction',
    response_and_production: 'Response and production',
    submission: 'Submission',
  },

  stage: {
    intake: 'Intake',
    legal_review: 'Legal review',
    scoping: 'Scoping',
    remediation: 'Remediation',
    monitoring: 'Monitoring',
    closed: 'Closed',
    preparing: 'Preparing',
    filed: 'Filed',
    decided: 'Decided',
    settled: 'Settled',
    withdrawn: 'Withdrawn',
    abandoned: 'Abandoned',
  },

  fact: {
    owner_accepted: 'an owner who has accepted',
    agency: 'the agency',
    instrument: 'the instrument',
    addressee: 'the addressee',
    receipt: 'the receipt',
    demands_marked: 'its demands, or a reason why there are none',
    readings_adopted: 'an adopted and approved reading for every unclear term',
    scope_decided: 'a scope decision, with no part of the scope reopened',
    decision_approved: 'approval of the scope decision',
    obligations_proved: 'accepted evidence or a waiver for every obligation, with none reopened',
    nothing_owed:
      'completion of everything still required: skipped or reopened stages, open deadlines, notifications, agreements without written confirmation and restrictions to be reversed',
    no_live_proceeding: 'the end of every proceeding',
    commitments_recorded: 'the commitments given, or a reason why there are none',
  },

  role: {
    administrator: 'Administrator',
    counsel: 'Counsel',
    lead_counsel: 'Lead counsel',
    contributor: 'Contributor',
    executive: 'Executive',
    auditor: 'Auditor',
    guest: 'Guest',
  },

  mover: {
    counsel: 'counsel',
    lead_counsel: 'lead counsel',
    counsel_as_lead: 'the counsel who leads this directive',
  },

  deadline_ended: {
    met: 'met',
    missed: 'missed',
    waived: 'waived',
  },

  letter_is: {
    draft: 'draft',
    submitted: 'waiting for approval',
    returned: 'returned to its author',
    approved: 'approved',
    sending: 'waiting to be sent',
    sent: 'sent',
    failed: 'could not be sent',
  },
} as const
