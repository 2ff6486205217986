/** Why something was refused, for the person who tried. Each says what to do next if there is something to do. */
export const REFUSALS = {
  access: {
    by_person_only: 'A token cannot be used for this. A person must sign in and do it in Edict.',
    forbidden: 'You can see this but cannot change it. Ask the owner of the directive.',
    fresh_sign_in_needed:
      'This step needs two people and a recent sign-in. Sign in again to continue. What you typed is still here.',
    not_signed_in: 'Sign in to continue.',
    scope_needed: 'This token is read-only. Use a token with the write scope to make changes.',
    second_factor_needed: 'Your organisation requires a second factor. Set one up first.',
    token_refused: 'The request does not contain a valid token.',
  },

  access_request: {
    code_needed: 'Enter the code that you heard from the person.',
    code_wrong: 'This is not the code that was shown to whoever joined. Ask the person to read it to you again.',
    decided: 'This request has already been decided or withdrawn.',
    needed: 'A lead counsel must approve this account first. Ask the administrator who invited you to send the invitation again.',
    no_lead_counsel: 'This takes the approval of a lead counsel, and none has joined yet. Invite a lead counsel first.',
    not_approved: 'This request is not approved, was already used, or was approved more than 7 days ago. Make a new one.',
    out_of_date: 'The account has changed since this was requested. Decline it, and have it requested again.',
    own_request: 'You requested this, or it concerns your own account, so another lead counsel must approve it.',
    waiting:
      'A lead counsel must approve this first. They have been told. Once it is approved, a new link is sent to your e-mail address. If none arrives, ask your administrator.',
  },

  addressee: {
    name_taken: 'An entity with this name already exists.',
  },

  agency: {
    code_taken: 'This code is already in use. Choose another one.',
    own_verification: 'You added or changed this contact, so someone else must verify it.',
  },

  assignment: {
    already_answered: 'This assignment has already been answered. Reload the page to see the answer.',
    already_given: 'This person has already been asked.',
    not_yours: 'Only the person who was asked can answer.',
    person_cannot_hold:
      'This person cannot take the assignment: their role does not allow it, they have left, or an ethical wall excludes them.',
  },

  authenticity: {
    already_void: 'This check has already been withdrawn.',
    contact_not_verified:
      'Call back a verified contact at this agency. The telephone number on the letter itself proves nothing.',
    in_the_future: 'The time of the check must be in the past.',
  },

  breach: {
    in_the_future: 'The start of a possible breach must be in the past.',
    not_assessed: 'Record the legal assessment first, then decide whether to disclose.',
    recorded: 'A possible breach is already recorded for this measure and this obligation.',
  },

  comment: {
    already_void: 'This comment has already been voided.',
    not_yours: 'Only the author of a comment can void it.',
  },

  contact: {
    already_void: 'This communication has already been voided.',
    agreement_settled: 'Someone has already recorded the outcome of this agreement. Reload the page to see it.',
    in_the_future: 'The time of the communication must be in the past. Check the time and the time zone.',
    note_already_void: 'This note has already been voided.',
    note_not_yours: 'Only the author of a note can void it.',
    not_yours: 'Outside counsel can void only entries that they recorded themselves.',
    nothing_agreed: 'Nothing was agreed in this communication, so there is nothing to confirm.',
    of_another_agency: 'This person works at a different agency from the one that issued the directive.',
  },

  deadline: {
    already_paused: 'This deadline is already paused. Resume it before pausing it again.',
    already_set: 'This deadline is already set.',
    bad_amount: '“{amount}” is not a valid amount. Enter a whole number, 0 or greater.',
    bad_day: '“{value}” is not a valid calendar date.',
    bad_instant: '“{value}” is not a valid date and time with a UTC offset.',
    bad_question: 'This question cannot be read: {why}.',
    bad_zone: '“{zone}” is not a known time zone.',
    basis_required: 'State the basis of this deadline: the passage, the rule or the call it comes from.',
    calendar_day_taken: 'Calendar {calendar} already has an entry for {on}.',
    calendar_ends:
      'Calendar {calendar} covers the years {from} to {until}, but this calculation needs {year}. Have the calendar reviewed for that year, or set the deadline by hand.',
    calendar_needed:
      'This rule uses the calendar of the agency. Enter the agency that issued the directive, or choose a calendar.',
    calendar_taken: 'A calendar “{calendar}” already exists in this version, or is built in.',
    calendar_unreadable: 'This file is not a valid calendar: {why}.',
    day_or_instant: 'Enter either a date or an exact time, not both.',
    extension_not_later: 'An extension must end later than the current due date.',
    grant_needs_calendar:
      'This deadline was set by hand, so no calendar of business days applies to it. Enter the new date itself, or an extension in calendar days.',
    in_the_future: 'The time of this event must be in the past.',
    instant_needed: 'A period in hours starts at an exact time, but only the date {on} is known. Enter the time.',
    met_in_future: 'The time of completion must be in the past.',
    met_unproved: 'Say how you know that the deadline was met. Add a note or evidence.',
    no_working_day: 'No business day was found near {from}. Check which days are set as the weekend.',
    not_open: 'This deadline is no longer open{status_given, select, true {: it was {status__deadline_ended}} other {}}.',
    not_paused: 'This deadline is not paused, so it cannot be resumed. To correct a wrong entry, remove the later entry first.',
    not_set: 'This deadline has never been set.',
    not_yet_due: 'This deadline has not passed yet, so it cannot be recorded as missed.',
    nothing_to_remove: 'This entry cannot be removed: it is the first entry, or it has already been removed.',
    out_of_range: 'This date is outside the range of years that Edict can calculate.',
    own_check:
      'You entered or moved this critical deadline since it was last checked, so someone else must check it. Ask a colleague.',
    proposal_settled: 'Someone has already decided on this proposal.',
    reason_required: 'Enter a reason.',
    resumed_before_pause: 'A deadline cannot be resumed at a time before it was paused.',
    rule_taken: 'A rule “{rule}” already exists.',
    rule_unknown: 'No rule “{rule}” is in force on this date.',
    rule_unreadable: 'This is not a valid rule: {why}.',
    safe_by_after_due: 'The safe date must not be later than the due date.',
    trigger_unknown: 'The start of this period is not known yet. Still missing: {triggers__trigger}.',
    unknown_calendar: 'There is no calendar “{calendar}”.',
    unknown_event: 'This deadline contains an entry that this version of Edict cannot read. Update Edict, then try again.',
    zone_needed:
      'This rule counts days in the time zone of a place. Enter the agency that issued the directive, or the place of receipt.',
    immediately: 'Effective immediately; we set the exact time.',
  },

  decision: {
    already_approved: 'This decision has already been approved.',
    ended: 'This decision is no longer in force: it was ended or replaced.',
    not_approved: 'This decision has not been approved yet, so it cannot be reviewed.',
    review_in_the_past: 'The next review must be in the future.',
    opened_again:
      'The basis of this decision has changed since it was written. Before it can be approved, confirm that it still applies, or write a new decision.',
    replaced_meanwhile:
      'The decision that this one replaces has itself been replaced in the meantime. Write a new decision that replaces the current one or applies alongside it.',
    replaces_unapproved: 'Only an approved decision can be replaced. Wait until the other decision is approved.',
    own_approval: 'Someone other than the author must approve a decision.',
  },

  directive: {
    dated_in_the_future: 'The date of the letter must not be later than today. Check the date.',
    instrument_of_another_agency: 'This agency does not issue that instrument. Choose the agency first.',
    loosening_takes_two: 'It takes two people to make a directive visible to more people.',
    untitled_file: 'Untitled letter',
    untitled_oral: 'Oral notice, letter to follow',
    untitled_nothing: 'Untitled directive',
  },

  evidence: {
    judged: 'This evidence has already been judged.',
    own_judgement:
      'Evidence must be judged by someone who neither submitted it nor uploaded its document, and who is not the owner of the measure.',
  },

  field: {
    control: 'Contains a control character. Delete it, or type the text instead of pasting it.',
    direction: 'Contains an invisible character that reverses the direction of text. Type the text instead of pasting it.',
    lone_mark: 'Contains an accent or another mark without a letter. Delete it.',
    not_one_line: 'Must be a single line, without line breaks, tabs or other control characters.',
    not_storable: 'Contains a character that cannot be stored.',
    web_address: 'Enter the address of a web page, starting with https:// or http://.',
  },

  file: {
    broken: 'The file arrived incomplete. Try again.',
    empty: 'The file is empty. Choose another file, or open the directive without one.',
    altered:
      'The stored file is missing or was altered on disk, so it is neither sent nor shown. The people responsible for the directive are told. Ask your administrator to restore it from a backup.',
    infected: 'The malware scanner found a threat in this file. It stays in quarantine and cannot be downloaded.',
    missing: 'No file was sent. Choose a file and try again.',
    quarantined: 'This file stays in quarantine until the malware scanner reports it clean. Try again later.',
    too_large: 'The file is larger than this installation accepts.',
  },

  hold: {
    off_in_the_future: 'The time at which automatic deletion was switched off must be in the past.',
    release_words_needed: 'Custodians received a notice of this hold. Write the message that tells them it has been released.',
    released: 'This hold has been released. Nothing more can be sent or recorded under it.',
    system_void: 'This system was removed from the hold. Add it again if it belongs here.',
  },

  ground: {
    already_written: 'Someone has already recorded this. Reload the page and correct the existing entry.',
  },

  internal: {
    unexpected:
      'Something went wrong on our side, and nothing was changed. Try again. If it keeps happening, give your administrator the request number.',
  },

  letter: {
    claim_unproved: 'The letter represents that something was done, but no accepted evidence proves it.',
    contact_not_verified: 'This contact has not been verified. Verify it on the agency’s page, then send the letter.',
    facts_not_checked: 'Confirm that you have checked the facts stated in the letter.',
    no_contact: 'Choose the contact to send the letter to.',
    not_at_this_stage:
      'You cannot do this at the letter’s current stage{stage_given, select, true {: {stage__letter_is}} other {}}.',
    not_printable:
      'The letter contains characters that cannot be printed{characters_given, select, true {: {characters}} other {}}.',
    own_approval: 'You wrote or submitted part of this letter, so someone else must approve it.',
    rendering_failed: 'The PDF of the letter could not be created. The failure has been logged, and the text is saved.',
    second_person_left:
      'Another lawyer on this directive had no part in the letter and can approve it. Ask them, or add someone to the directive.',
    rendering_stopped: 'Creating the PDF of the letter used too much time or memory and was stopped. The text is saved.',
    sender_lost_access: 'The person who sent the letter can no longer see the directive. Someone else must send it again.',
    template_refused:
      'This template cannot be used{reason_given, select, true {: {reason__template_reason}} other {}}{line_given, select, true {, line {line}} other {}}.',
    text_not_readable: 'The letter has no text.',
    too_large: 'The letter is too long to send.',
  },

  link: {
    confirmation_needed: 'This link was copied and not mailed, so a lead counsel must confirm who joins. Open the link again.',
    expired: 'This link has expired. Ask for a new one.',
    invalid: 'This link is not valid. Ask for a new one.',
    used: 'This link has already been used. Sign in, or ask for a new one.',
  },

  mail: {
    bad_address: 'This is not a valid e-mail address.',
    not_configured: 'No mail server is configured, so nothing can be sent.',
    refused: 'The mail server refused the message{answer_given, select, true {: {answer}} other {}}',
    unavailable: 'The mail server could not be reached{answer_given, select, true {: {answer}} other {}}',
  },

  measure: {
    circle: 'These measures would form a circular dependency, so none of them could ever be released.',
    dropped: 'This measure has been dropped.',
    owner_verifies: 'Someone other than the owner must verify a measure.',
    released: 'A released measure cannot be dropped. Request the release of its reversal instead.',
  },

  member: {
    guest_without_end: 'A guest’s access must have an end date. Enter one.',
    holds_an_assignment: 'This person still has an assignment on the directive. Reassign it first.',
    own_wall: 'You cannot add an ethical wall against yourself.',
    unknown_person: 'This person cannot be chosen: they have no active account, or their role does not allow it.',
    walled: 'An ethical wall excludes this person from the directive. Lift the wall first, and give a reason.',
  },

  notice: {
    acknowledged: 'This person has already acknowledged the notice, so it cannot be withdrawn from them.',
    due_in_the_past: 'The acknowledgement date must be in the future.',
    of_a_hold: 'A hold notice must name its hold. An instruction must not name a hold; it can name the measure it belongs to.',
    recipient_twice: 'Each address receives the notice once, but {email} is listed twice.',
    reveals:
      'The text reveals what the directive is: {names}. Remove this, or confirm that the recipients are allowed to know it.',
    sealed_subject:
      'The subject names a sealed directive ({reference}). Subjects appear on locked phones and in the logs of mail servers, so remove the reference from it.',
    throttled: 'Too many attempts. Wait{retry_after_given, select, true { {retry_after} seconds} other {}}, then try again.',
    unknown:
      'This link is not valid, or is no longer valid. If you were asked to confirm something, contact the person who asked you.',
    withdrawn: 'This notice has been withdrawn.',
  },

  monitoring: {
    already_ended: 'This has already ended.',
    not_standing: 'This obligation is not marked as ongoing. Waive it with a reason instead.',
  },

  option: {
    decided: 'A decision is based on this option, so it can no longer be changed. Write a new option.',
    withdrawn: 'This option has been withdrawn.',
  },

  notification: {
    already_void: 'This entry has already been voided.',
    sent_in_the_future: 'The time of sending must be in the past.',
    settled: 'This entry is already complete: sent, not required or void. If it is wrong, void it and add a new one.',
  },

  override: {
    own_review: 'Someone other than the person who made the override must review it.',
    reviewed: 'This override has already been reviewed.',
  },

  password: {
    is_yours: 'The password must not consist of your name or your e-mail address, also not with a year or numbers added.',
    of_organisation:
      'The password must not consist of the name of your organisation or of this product, also not with a year or numbers added.',
    too_common:
      'Attackers would guess this password soon: it consists of common words, dates or keys that are next to each other. Choose four or more words that do not belong together.',
    too_long: 'The password is too long.',
    too_short: 'The password must have at least 12 characters.',
  },

  person: {
    already_joined: 'This person has already joined.',
    email_taken: 'An account with this e-mail address already exists.',
    ended: 'This account has been closed.',
    guest_stays:
      'An account cannot be changed from or to a guest account. Close this account and invite the person with a new one.',
    last_administrator: 'This is the last administrator. Make another person an administrator first.',
    not_gone: 'This person is still active. They can return their work, or you can reassign it.',
    not_oneself: 'You cannot do this to your own account.',
  },

  playbook: {
    already_decided: 'Someone has already decided on this.',
    not_in_use: 'This playbook is not in use, or a newer version exists. Reload the list.',
    taken: 'A playbook for this instrument already exists. Change that one instead.',
    unknown_instrument: '{agency} has no instrument called “{instrument}”. Add the instrument first.',
  },

  readiness: {
    proved_in_the_future: 'The date of the proof must not be in the future.',
  },

  receipt: {
    in_the_future: 'The time of receipt must be in the past. Check the time and the time zone.',
  },

  release: {
    already_released: 'This measure or its reversal has already been released.',
    guards_missing: 'Before this can be released, you still need: {missing__guard}.',
    not_needed: 'A release is needed only for a measure that restricts something or cannot be reversed.',
    nothing_to_undo: 'This measure is not in force, so there is nothing to reverse.',
    own_refusal: 'You requested this release, so you can withdraw it. Only someone else can refuse it.',
    settled: 'This release has already been answered.',
    waiting: 'A release of this measure is already waiting for an answer. Confirm, refuse or withdraw it first.',
  },

  request: {
    cross_site: 'The request came from another website, so it was refused. Open Edict at its own address and try again.',
    idempotency_key_required: 'The request has no Idempotency-Key header.',
    idempotency_key_reused: 'This Idempotency-Key was already used for a different request.',
    if_match_required: 'The request does not state which version it changes. Send an If-Match header.',
    invalid: 'Some of the information is missing or not valid.',
    unsupported_type: 'The request’s body has a type that is not accepted here.',
  },

  resource: {
    not_found: 'This does not exist, or you do not have access to it.',
    stale:
      'Someone else changed this after you opened it{changed_given, select, true {: {changed__event}} other {}}. Reload and check it. What you typed is still here.',
  },

  review: {
    adopt_again: 'This reading has been reopened. Adopt one of its alternatives again.',
    already_approved: 'This reading has already been approved.',
    already_waived: 'This obligation has already been waived.',
    answer_before_question: 'The answer cannot be earlier than the question. Check the time and the time zone.',
    contact_not_verified: 'This contact has not been verified. Verify it on the agency’s page first.',
    in_the_future: 'The time of this event must be in the past. Check the time and the time zone.',
    modification_settled: 'This modification has already been confirmed or voided.',
    no_such_alternative: 'There is no such alternative.',
    no_such_page: 'The document does not have this page{pages_given, select, true {; it has {pages}} other {}}.',
    nothing_adopted: 'No alternative has been adopted yet.',
    obligation_needs_demand: 'An obligation that comes from the letter must name its demand.',
    own_approval: 'You wrote, changed or adopted this reading, so someone else must approve it.',
    question_not_at_this_state:
      'You cannot do this at the question’s current stage{state_given, select, true {: {state__question_state}} other {}}.',
    reopening_settled: 'This has already been resolved.',
    too_many_alternatives: 'A reading can have at most {most} alternatives.',
  },

  scope: {
    item_retired: 'This item has been retired. Choose another one, or add it again.',
    name_taken: 'An item with this name already exists in this list.',
    too_wide: 'This would create more than {most} cells. Leave an axis open, or choose fewer items.',
  },

  service: {
    busy: 'Edict has too much to do at the moment, so your request was not carried out. Try again in a few seconds.',
    disk_full:
      'There is no space left where Edict stores its data, so nothing was saved. What you entered is still on this page. Ask an administrator to free space, then try again.',
    schema_newer: 'A newer version of Edict is being installed. Try again in a moment.',
    unavailable: 'Edict is not ready yet. Try again in a moment.',
  },

  second_factor: {
    already_set: 'A second factor is already set up. Remove it first, using a code.',
    not_set: 'No second factor is set up.',
    required: 'Your organisation requires a second factor, so it cannot be removed.',
  },

  sign_in: {
    code_needed: 'Enter the code from your second factor as well.',
    code_refused: 'This code is wrong or has already been used. Wait for the next one.',
    not_confirmed:
      'Your account is not open yet. Tell a lead counsel the code that you saw when you joined. Once they have confirmed that it is you, you can sign in.',
    proof_needed: 'Too many attempts from your network. Your browser must solve a short calculation before each further one.',
    refused: 'The e-mail address or the password is wrong.',
    throttled: 'Too many attempts. Wait{retry_after_given, select, true { {retry_after} seconds} other {}}, then try again.',
  },

  switch: {
    address_refused:
      'A switch can call only the public internet over HTTPS, or a host that the operator lists in OUTBOUND_HOSTS. {host} is neither.',
    name_taken: 'A switch with this name already exists.',
    needs_inverse: 'A switch can be attached only to a measure that restricts something and describes its reversal.',
    not_attached: 'No switch is attached to this measure.',
    retired: 'This switch has been retired.',
    thrown: 'This measure was released through its switch and must be reversed through the same one. Reverse it first.',
    under_way: 'This switch is being called for this measure. Wait until the call has finished.',
  },

  token: {
    of_a_person: 'Only the person themselves can create a token that acts on their behalf.',
  },

  workflow: {
    missing_facts: '“{action__action}” is not possible yet. Still missing: {missing__fact}.',
    not_from_here: '“{action__action}” is not possible at this stage{stage_given, select, true {: {stage__stage}} other {}}.',
    not_to_there: '“{action__action}” cannot lead to the stage “{to__stage}”.',
    not_your_role: '“{action__action}” can be done only by {by__mover}.',
    outcome_required: '“{action__action}” needs an outcome.',
    reason_required: '“{action__action}” needs a reason.',
    until_required: '“{action__action}” needs an end date and time.',
  },

  template_reason: {
    bad_syntax: 'it cannot be read',
    too_long: 'it is too long',
    raw_block: 'raw blocks are not allowed',
    raw_output: 'triple braces are not allowed',
    partial: 'partials are not allowed',
    decorator: 'decorators are not allowed',
    subexpression: 'expressions inside expressions are not allowed',
    unknown_helper: 'it uses a helper other than “if”, “unless” or “each”',
    unknown_name: 'it uses a name that the letter does not provide',
    bad_argument: 'a block takes exactly one name',
    not_a_list: '“each” needs a list',
    too_deep: 'blocks are nested more than two levels deep',
  },
} as const
