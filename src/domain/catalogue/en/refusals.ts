import type { ErrorCode } from '../../errors.js'

/** Why something was refused, as the person who tried reads it. Each says what to do next where there is something to do. */
export const REFUSALS = {
  'access/by_person_only': 'A token cannot be used for this. A person must do it on screen.',
  'access/forbidden': 'You can see this but cannot change it. Ask the owner of the directive.',
  'access/fresh_sign_in_needed':
    'This step needs two people and a recent sign-in. Sign in again to continue. What you typed is still here.',
  'access/not_signed_in': 'Sign in to continue.',
  'access/scope_needed': 'This token is read-only. Use a token with the write scope to make changes.',
  'access/second_factor_needed': 'Your organisation requires a second factor. Set one up first.',
  'access/token_refused': 'The request does not carry a valid token.',

  'addressee/name_taken': 'An entity with this name already exists.',

  'agency/code_taken': 'This code is already in use. Choose another one.',

  'assignment/already_answered': 'This assignment has already been answered. Reload the page to see the answer.',
  'assignment/already_given': 'This person has already been asked.',
  'assignment/not_yours': 'Only the person who was asked can answer.',
  'assignment/person_cannot_hold':
    'This person cannot take the assignment: their role does not allow it, they have left, or an ethical wall excludes them.',

  'authenticity/already_void': 'This check has already been withdrawn.',
  'authenticity/contact_not_verified':
    'Call back a verified contact at this agency. The telephone number on the letter itself proves nothing.',
  'authenticity/in_the_future': 'The time of the check must be in the past.',

  'breach/in_the_future': 'The start of a possible breach must be in the past.',
  'breach/not_assessed': 'Record the legal assessment first, then decide whether to disclose.',
  'breach/recorded': 'A possible breach is already recorded for this measure and this obligation.',

  'comment/already_void': 'This comment has already been voided.',
  'comment/not_yours': 'Only the author of a comment can void it.',

  'contact/already_void': 'This communication has already been voided.',
  'contact/agreement_settled': 'Someone has already recorded what became of this agreement. Reload the page to see it.',
  'contact/in_the_future': 'The time of the communication must be in the past. Check the time and the time zone.',
  'contact/note_already_void': 'This note has already been voided.',
  'contact/note_not_yours': 'Only the author of a note can void it.',
  'contact/not_yours': 'Outside counsel can void only entries that they recorded themselves.',
  'contact/nothing_agreed': 'Nothing was agreed in this communication, so there is nothing to confirm.',
  'contact/of_another_agency': 'This person works at a different agency from the one that issued the directive.',

  'deadline/already_paused': 'This deadline is already paused. Resume it before pausing it again.',
  'deadline/already_set': 'This deadline is already set.',
  'deadline/bad_amount': '“{amount}” is not a valid amount. Enter a whole number, 0 or greater.',
  'deadline/bad_day': '“{value}” is not a valid calendar date.',
  'deadline/bad_instant': '“{value}” is not a valid date and time with a UTC offset.',
  'deadline/bad_question': 'This question cannot be read: {why}.',
  'deadline/bad_zone': '“{zone}” is not a known time zone.',
  'deadline/basis_required': 'State the basis of this deadline: the passage, the rule or the call it comes from.',
  'deadline/calendar_day_taken': 'Calendar {calendar} already has an entry for {on}.',
  'deadline/calendar_ends':
    'Calendar {calendar} covers the years {from} to {until}, but this calculation needs {year}. Have the calendar reviewed for that year, or set the deadline by hand.',
  'deadline/calendar_needed':
    'This rule uses the calendar of the agency. Enter the agency that issued the directive, or choose a calendar.',
  'deadline/calendar_taken': 'A calendar “{calendar}” already exists in this version, or is built in.',
  'deadline/calendar_unreadable': 'This file is not a valid calendar: {why}.',
  'deadline/day_or_instant': 'Enter either a date or an exact time, not both.',
  'deadline/extension_not_later': 'An extension must end later than the current due date.',
  'deadline/grant_needs_calendar':
    'This deadline was set by hand, so no calendar of business days applies to it. Enter the new date itself, or an extension in calendar days.',
  'deadline/in_the_future': 'The time of this event must be in the past.',
  'deadline/instant_needed': 'A period in hours starts at an exact time, but only the date {on} is known. Enter the time.',
  'deadline/met_in_future': 'The time of completion must be in the past.',
  'deadline/met_unproved': 'Say how you know that the deadline was met. Add a note or evidence.',
  'deadline/no_working_day': 'No business day was found near {from}. Check which days are set as the weekend.',
  'deadline/not_open': 'This deadline is no longer open[: it was {status:deadline_status}].',
  'deadline/not_paused':
    'This deadline is not paused, so it cannot be resumed. To correct a wrong entry, remove the later entry first.',
  'deadline/not_set': 'This deadline has never been set.',
  'deadline/not_yet_due': 'This deadline has not passed yet, so it cannot be recorded as missed.',
  'deadline/nothing_to_remove': 'This entry cannot be removed: it is the first entry, or it has already been removed.',
  'deadline/out_of_range': 'This date is outside the range of years that Edict can calculate.',
  'deadline/own_check': 'You entered this critical deadline, so someone else must check it. Ask a colleague.',
  'deadline/proposal_settled': 'Someone has already decided on this proposal.',
  'deadline/reason_required': 'Enter a reason.',
  'deadline/resumed_before_pause': 'A deadline cannot be resumed at a time before it was paused.',
  'deadline/rule_taken': 'A rule “{rule}” already exists.',
  'deadline/rule_unknown': 'No rule “{rule}” is in force on this date.',
  'deadline/rule_unreadable': 'This is not a valid rule: {why}.',
  'deadline/safe_by_after_due': 'The safe date must not be later than the due date.',
  'deadline/trigger_unknown': 'The start of this period is not known yet. Still missing: {triggers:trigger}.',
  'deadline/unknown_calendar': 'There is no calendar “{calendar}”.',
  'deadline/unknown_event':
    'This deadline contains an entry that this version of Edict cannot read. Update Edict, then try again.',
  'deadline/zone_needed':
    'This rule counts days in the time zone of a place. Enter the agency that issued the directive, or the place of receipt.',

  'decision/already_approved': 'This decision has already been approved.',
  'decision/ended': 'This decision is no longer in force: it was ended or replaced.',
  'decision/not_approved': 'This decision has not been approved yet, so it cannot be reviewed.',
  'decision/review_in_the_past': 'The next review must be in the future.',
  'decision/opened_again':
    'The basis of this decision has changed since it was written. Confirm that it still stands, or write a new decision, before it is approved.',
  'decision/replaced_meanwhile':
    'The decision that this one replaces has itself been replaced in the meantime. Write a new decision that replaces the current one or stands beside it.',
  'decision/replaces_unapproved': 'Only an approved decision can be replaced. Wait until the other decision is approved.',
  'decision/own_approval': 'Someone other than the author must approve a decision.',

  'directive/dated_in_the_future': 'The date of the letter must not be later than today. Check the date.',
  'directive/instrument_of_another_agency': 'This agency does not issue that instrument. Choose the agency first.',
  'directive/loosening_takes_two': 'It takes two people to make a directive visible to more people.',

  'evidence/judged': 'This evidence has already been judged.',
  'evidence/own_judgement':
    'Evidence must be judged by someone other than the person who submitted it and the owner of the measure.',

  'file/broken': 'The file arrived incomplete. Try again.',
  'file/empty': 'The file is empty. Choose another file, or open the directive without one.',
  'file/infected': 'The malware scanner found a threat in this file. It stays in quarantine and cannot be downloaded.',
  'file/missing': 'No file was sent. Choose a file and try again.',
  'file/quarantined': 'This file stays in quarantine until the malware scanner reports it clean. Try again later.',
  'file/too_large': 'The file is larger than this installation accepts.',

  'hold/off_in_the_future': 'The time at which automatic deletion was switched off must be in the past.',
  'hold/release_words_needed':
    'Custodians received a notice of this hold. Write the message that tells them it has been released.',
  'hold/released': 'This hold has been released. Nothing more can be sent or recorded under it.',
  'hold/system_void': 'This system was removed from the hold. Add it again if it belongs here.',

  'ground/already_written': 'Someone has already recorded this. Reload the page and correct the existing entry.',

  'hypothesis/already_dropped': 'This hypothesis has already been dropped.',

  'internal/unexpected':
    'Something went wrong on our side, and nothing was changed. Try again. If it keeps happening, give your administrator the request number.',

  'letter/claim_unproved': 'The letter represents that something was done, but no accepted evidence proves it.',
  'letter/contact_not_verified': 'This contact has not been verified. Verify it on the agency’s page, then send the letter.',
  'letter/facts_not_checked': 'Confirm that you have checked the facts stated in the letter.',
  'letter/no_contact': 'Choose the contact to send the letter to.',
  'letter/not_at_this_stage': 'You cannot do this at the letter’s current stage[: {stage:letter_stage}].',
  'letter/not_printable': 'The letter contains characters that cannot be printed[: {characters}].',
  'letter/own_approval': 'Someone other than the author must approve a letter.',
  'letter/rendering_failed': 'The PDF of the letter could not be created. The failure has been logged, and the text is saved.',
  'letter/rendering_stopped': 'Creating the PDF of the letter used too much time or memory and was stopped. The text is saved.',
  'letter/template_refused': 'This template cannot be used[: {reason:template_reason}][, line {line}].',
  'letter/text_not_readable': 'The letter has no text.',
  'letter/too_large': 'The letter is too long to send.',

  'link/expired': 'This link has expired. Ask for a new one.',
  'link/invalid': 'This link is not valid. Ask for a new one.',
  'link/used': 'This link has already been used. Sign in, or ask for a new one.',

  'mail/bad_address': 'This is not a valid e-mail address.',
  'mail/not_configured': 'No mail server is configured, so nothing can be sent.',
  'mail/refused': 'The mail server refused the message[: {answer}]',
  'mail/unavailable': 'The mail server could not be reached[: {answer}]',

  'measure/circle': 'These measures would depend on each other in a circle, so none of them could ever be released.',
  'measure/dropped': 'This measure has been dropped.',
  'measure/owner_verifies': 'Someone other than the owner must verify a measure.',
  'measure/released': 'A released measure cannot be dropped. Request the release of its reversal instead.',

  'member/guest_without_end': 'A guest’s access ends on a date. Enter that date.',
  'member/holds_an_assignment': 'This person still has an assignment on the directive. Reassign it first.',
  'member/own_wall': 'You cannot put up an ethical wall against yourself.',
  'member/unknown_person': 'There is no such person here.',
  'member/walled': 'An ethical wall excludes this person from the directive. Lift the wall first, and give a reason.',

  'notice/acknowledged': 'This person has already acknowledged the notice, so it cannot be withdrawn from them.',
  'notice/due_in_the_past': 'The acknowledgement date must be in the future.',
  'notice/of_a_hold':
    'A hold notice must name its hold. An instruction must not name a hold; it can name the measure it belongs to.',
  'notice/recipient_twice': 'Each address receives the notice once, but {email} is listed twice.',
  'notice/reveals':
    'The text reveals what the directive is: {names}. Remove this, or confirm that the recipients are allowed to know it.',
  'notice/throttled': 'Too many attempts. Wait[ {retry_after} seconds], then try again.',
  'notice/unknown':
    'This link is not valid or no longer valid. If you were asked to confirm something, contact the person who asked you.',
  'notice/withdrawn': 'This notice has been withdrawn.',

  'monitoring/already_ended': 'This has already ended.',
  'monitoring/not_standing': 'This obligation is not marked as ongoing. Waive it with a reason instead.',

  'option/decided': 'A decision is based on this option, so it can no longer be changed. Write a new option.',
  'option/withdrawn': 'This option has been withdrawn.',
  'notification/already_void': 'This entry has already been voided.',
  'notification/sent_in_the_future': 'The time of sending must be in the past.',
  'notification/settled':
    'This entry is already complete: sent, not required or void. If it is wrong, void it and add a new one.',

  'override/own_review': 'Someone other than the person who made the override must review it.',
  'override/reviewed': 'This override has already been reviewed.',

  'password/is_yours': 'The password must not be your name or your e-mail address.',
  'password/too_common': 'This password is one of the first that attackers guess. Choose another one.',
  'password/too_long': 'The password is too long.',
  'password/too_short': 'The password must have at least 12 characters.',

  'person/already_joined': 'This person has already joined.',
  'person/email_taken': 'An account with this e-mail address already exists.',
  'person/ended': 'This account has been closed.',
  'person/guest_stays':
    'An account cannot be changed from or to a guest account. Close this account and invite the person with a new one.',
  'person/last_administrator': 'This is the last administrator. Make another person an administrator first.',
  'person/not_gone': 'This person is still active. They can return their work, or you can reassign it.',
  'person/not_oneself': 'You cannot do this to your own account.',

  'playbook/already_decided': 'Someone has already decided on this.',
  'playbook/not_in_use': 'This playbook is not in use, or a newer version exists. Reload the list.',
  'playbook/taken': 'A playbook for this instrument already exists. Change that one instead.',
  'playbook/unknown_instrument': '{agency} has no instrument called “{instrument}”. Add the instrument first.',

  'readiness/proved_in_the_future': 'The date of the proof must not be in the future.',

  'receipt/in_the_future': 'The time of receipt must be in the past. Check the time and the time zone.',

  'release/already_released': 'This measure has already been released for this.',
  'release/guards_missing': 'Before this can be released, you still need: {missing:guard}.',
  'release/not_needed': 'A release is needed only for a measure that restricts something or cannot be reversed.',
  'release/nothing_to_undo': 'This measure is not in force, so there is nothing to reverse.',
  'release/own_refusal': 'You requested this release, so you can withdraw it. Only someone else can refuse it.',
  'release/settled': 'This release has already been answered.',
  'release/waiting': 'A release of this measure is already waiting for an answer. Confirm, refuse or withdraw it first.',

  'request/idempotency_key_required': 'The request has no Idempotency-Key header.',
  'request/idempotency_key_reused': 'This Idempotency-Key was already used for a different request.',
  'request/if_match_required': 'The request does not state which version it changes. Send an If-Match header.',
  'request/invalid': 'Some of the information is missing or not valid.',

  'resource/not_found': 'This does not exist, or you do not have access to it.',
  'resource/stale':
    'Someone else changed this after you opened it[: {changed:event}]. Reload and check it. What you typed is still here.',

  'review/adopt_anew': 'This reading has been reopened. Adopt one of its alternatives again.',
  'review/already_approved': 'This reading has already been approved.',
  'review/already_waived': 'This obligation has already been waived.',
  'review/answer_before_question': 'The answer cannot be earlier than the question. Check the time and the time zone.',
  'review/contact_not_verified': 'This contact has not been verified. Verify it on the agency’s page first.',
  'review/in_the_future': 'The time of this event must be in the past. Check the time and the time zone.',
  'review/modification_settled': 'This modification has already been confirmed or voided.',
  'review/no_such_alternative': 'There is no such alternative.',
  'review/no_such_page': 'The document does not have this page[; it has {pages}].',
  'review/nothing_adopted': 'No alternative has been adopted yet.',
  'review/obligation_needs_demand': 'An obligation that comes from the letter must name its demand.',
  'review/own_approval': 'Someone other than the person who adopted a reading must approve it.',
  'review/question_not_at_this_state': 'You cannot do this at the question’s current stage[: {state:question_state}].',
  'review/reopening_settled': 'This has already been resolved.',
  'review/too_many_alternatives': 'A reading can have at most {most} alternatives.',

  'scope/item_retired': 'This item has been retired. Choose another one, or add it again.',
  'scope/name_taken': 'An item with this name already exists in this list.',
  'scope/too_wide': 'This would create more than {most} cells. Leave an axis open, or choose fewer items.',

  'service/schema_newer': 'A newer version of Edict is being installed. Try again in a moment.',
  'service/unavailable': 'Edict is not ready yet. Try again in a moment.',

  'second_factor/already_set': 'A second factor is already set up. Remove it first, using a code.',
  'second_factor/not_set': 'No second factor is set up.',
  'second_factor/required': 'Your organisation requires a second factor, so it cannot be removed.',

  'sign_in/code_needed': 'Enter the code from your second factor as well.',
  'sign_in/code_refused': 'This code is wrong or has already been used. Wait for the next one.',
  'sign_in/refused': 'The e-mail address or the password is wrong.',
  'sign_in/throttled': 'Too many attempts. Wait[ {retry_after} seconds], then try again.',

  'switch/address_refused':
    'A switch can call only the public internet over HTTPS, or a host that the operator lists in OUTBOUND_HOSTS. {host} is neither.',
  'switch/name_taken': 'A switch with this name already exists.',
  'switch/needs_inverse': 'A switch can be attached only to a measure that restricts something and describes its reversal.',
  'switch/not_attached': 'No switch is attached to this measure.',
  'switch/retired': 'This switch has been retired.',
  'switch/thrown': 'This measure was released through its switch and must be reversed through the same one. Reverse it first.',
  'switch/under_way': 'This switch is being called for this measure. Wait until the call has finished.',

  'token/of_a_person': 'Only the person themselves can create a token that acts on their behalf.',

  'task/person_cannot_work':
    'This person cannot be given work here: their role does not allow it, they have left, or an ethical wall excludes them.',
  'task/settled_by_review': 'To complete this task, record the review of the decision.',
  'task/settled': 'This task is already complete or cancelled.',

  'workflow/missing_facts': '“{action:action}” is not possible yet. Still missing: {missing:fact}.',
  'workflow/not_from_here': '“{action:action}” is not possible at this stage[: {stage:stage}].',
  'workflow/not_to_there': '“{action:action}” cannot lead to the stage “{to:stage}”.',
  'workflow/not_your_role': '“{action:action}” can be done only by {by:mover}.',
  'workflow/outcome_required': '“{action:action}” needs an outcome.',
  'workflow/reason_required': '“{action:action}” needs a reason.',
  'workflow/until_required': '“{action:action}” needs an end date and time.',

  'template_reason/bad_syntax': 'it cannot be read',
  'template_reason/too_long': 'it is too long',
  'template_reason/raw_block': 'raw blocks are not allowed',
  'template_reason/raw_output': 'triple braces are not allowed',
  'template_reason/partial': 'partials are not allowed',
  'template_reason/decorator': 'decorators are not allowed',
  'template_reason/subexpression': 'expressions inside expressions are not allowed',
  'template_reason/unknown_helper': 'it uses a helper other than “if”, “unless” or “each”',
  'template_reason/unknown_name': 'it uses a name that the letter does not provide',
  'template_reason/bad_argument': 'a block takes exactly one name',
  'template_reason/not_a_list': '“each” needs a list',
  'template_reason/too_deep': 'blocks are nested more than two levels deep',
} as const satisfies Record<ErrorCode, string> & Record<string, string>
