import type { ErrorCode } from '../../errors.js'

/** Why something was not done, for the person who asked. Says what to do next where there is something. */
export const REFUSALS = {
  'access/by_person_only': 'This is for a person at a screen: a token cannot do it.',
  'access/forbidden': 'You may see this, but not do this. Ask who answers for the directive.',
  'access/fresh_sign_in_needed':
    'This takes two people, and needs a sign-in of the last minutes. Sign in again; nothing that you typed is lost.',
  'access/not_signed_in': 'Sign in to go on.',
  'access/scope_needed': 'This token may ask, and not change anything.',
  'access/second_factor_needed': 'Set a second factor first: your organisation asks for one.',
  'access/token_refused': 'The request does not carry the right token.',

  'addressee/name_taken': 'There is an entity of this name already.',

  'agency/code_taken': 'This code is taken. Choose another.',

  'assignment/already_answered': 'This was answered already. Reload to see how.',
  'assignment/already_given': 'This person has been asked already.',
  'assignment/not_yours': 'Only the person who was asked may answer.',
  'assignment/person_cannot_hold':
    'This person cannot take it: their role does not allow it, they have left, or they are walled off.',

  'authenticity/already_void': 'This check was taken back already.',
  'authenticity/contact_not_verified':
    'Call back a contact of this agency whom somebody verified. The number on the letter proves nothing.',
  'authenticity/in_the_future': 'A check lies in the past.',

  'breach/in_the_future': 'A possible breach began in the past.',
  'breach/not_assessed': 'Say first how it is assessed in law; then whether it is disclosed.',
  'breach/recorded': 'A possible breach is on record for this measure and this obligation.',

  'comment/already_void': 'This comment is void already.',
  'comment/not_yours': 'Only its author may void a comment.',

  'contact/already_void': 'This contact is void already.',
  'contact/agreement_settled': 'Somebody has said already what became of this agreement. Reload to see it.',
  'contact/in_the_future': 'It cannot have taken place later than now.',
  'contact/note_already_void': 'This note is void already.',
  'contact/note_not_yours': 'Only its author may void a note.',
  'contact/not_yours': 'Outside counsel may void only what they recorded themselves.',
  'contact/nothing_agreed': 'Nothing was agreed in this contact, so there is nothing to confirm.',
  'contact/of_another_agency': 'This person is at another agency than the one that sent the directive.',

  'deadline/already_paused': 'This deadline stands still already.',
  'deadline/already_set': 'This deadline is set already.',
  'deadline/bad_amount': '“{amount}” is not an amount: a whole number from 0 up is needed.',
  'deadline/bad_day': '“{value}” is not a day of the calendar.',
  'deadline/bad_instant': '“{value}” is not an instant with its offset.',
  'deadline/bad_question': 'This question cannot be read: {why}.',
  'deadline/bad_zone': '“{zone}” is not a time zone.',
  'deadline/basis_required': 'Say where the date comes from: the passage, the rule, the call.',
  'deadline/calendar_day_taken': 'The calendar {calendar} has an entry for {on} already.',
  'deadline/calendar_ends':
    'The calendar {calendar} answers for the years {from} to {until}, and this would need {year}. Have it reviewed for that year, or set the date by hand.',
  'deadline/calendar_needed': 'This rule goes by the calendar of the agency. Say which agency sent it, or which calendar counts.',
  'deadline/calendar_taken': 'There is a calendar “{calendar}” already, in this version or a shipped one.',
  'deadline/calendar_unreadable': 'This file is no calendar: {why}.',
  'deadline/day_or_instant': 'Give a day or an exact time, one of the two.',
  'deadline/extension_not_later': 'An extension must be later than the date that stands.',
  'deadline/grant_needs_calendar':
    'This date was set by hand, so that nobody said which days are worked. Give the new day itself, or days that count weekends.',
  'deadline/in_the_future': 'This cannot have happened later than now.',
  'deadline/instant_needed': 'Hours are counted from an exact time, and only the day {on} is known. Give the time.',
  'deadline/met_in_future': 'It cannot have been met later than now.',
  'deadline/met_unproved': 'Say how you know that it was met: a note or evidence.',
  'deadline/no_working_day': 'No working day was found near {from}: look at which days count as the weekend.',
  'deadline/not_open': 'This deadline is not open any more[: it was {status:deadline_status}].',
  'deadline/not_paused':
    'This deadline does not stand still, so it cannot be resumed. Where an entry was wrong, remove the later one first.',
  'deadline/not_set': 'This deadline was never set.',
  'deadline/not_yet_due': 'It has not passed yet, so it cannot have been missed.',
  'deadline/nothing_to_remove': 'This entry cannot be removed: it is the first one, or it was removed already.',
  'deadline/out_of_range': 'This date lies outside the years that can be counted.',
  'deadline/own_check': 'A critical date is checked by somebody else than who set it. Ask a colleague.',
  'deadline/proposal_settled': 'Somebody has decided on this proposal already.',
  'deadline/reason_required': 'Give a reason.',
  'deadline/resumed_before_pause': 'It cannot run again before it stood still.',
  'deadline/rule_taken': 'There is a rule “{rule}” already.',
  'deadline/rule_unknown': 'There is no rule “{rule}” that holds for this date.',
  'deadline/rule_unreadable': 'This is no rule: {why}.',
  'deadline/safe_by_after_due': 'The safe day is later than the day on which it is due.',
  'deadline/trigger_unknown': 'What starts this clock is not known yet: {triggers:trigger}.',
  'deadline/unknown_calendar': 'There is no calendar “{calendar}”.',
  'deadline/unknown_event': 'This deadline holds an entry that this version cannot read. Update Edict before changing it.',
  'deadline/zone_needed': 'This rule counts the days of a place. Say which agency sent it, or where it reached us.',

  'decision/already_approved': 'This decision is approved already.',
  'decision/ended': 'This decision does not stand any more: it was ended, or another took its place.',
  'decision/not_approved': 'This decision is not approved yet. There is nothing to review.',
  'decision/review_in_the_past': 'The next review lies in the past. Choose an instant to come.',
  'decision/opened_again':
    'What this decision rests on has changed since it was written. Somebody must first say that it stands, or write it anew.',
  'decision/replaced_meanwhile':
    'Another decision took that place meanwhile, and stands. Write this one anew, in the place of that one or beside it.',
  'decision/replaces_unapproved': 'Only a decision that is approved can be replaced. This one stands only once it is.',
  'decision/own_approval': 'Somebody else than its author must approve a decision.',

  'directive/dated_in_the_future': 'A letter is not dated later than today. Check the date.',
  'directive/instrument_of_another_agency': 'This agency does not issue that kind of directive. Choose the agency first.',
  'directive/loosening_takes_two': 'Making a directive visible to more people takes two persons.',

  'evidence/judged': 'This evidence was judged already.',
  'evidence/own_judgement': 'Somebody else than who brought it, and than the owner of the measure, must judge evidence.',

  'file/broken': 'The file did not arrive whole. Try again.',
  'file/empty': 'The file is empty. Choose another, or open the directive without one.',
  'file/infected': 'The malware scanner found something in this file. It is kept in quarantine and cannot be fetched.',
  'file/missing': 'No file came with this. Choose one and try again.',
  'file/quarantined': 'This file waits in quarantine until the malware scanner has said that it is clean. Try again later.',
  'file/too_large': 'The file is larger than this installation takes.',

  'hold/off_in_the_future': 'Automatic deletion cannot have been switched off later than now.',
  'hold/release_words_needed': 'Custodians were sent a notice of this hold. Write what they are told now that it ends.',
  'hold/released': 'This hold is released: nothing more is sent or recorded under it.',
  'hold/system_void': 'This system was taken back. Name it again if it belongs here.',

  'ground/already_written': 'Somebody has recorded this already. Reload, and correct what stands.',

  'hypothesis/already_dropped': 'This hypothesis was dropped already.',

  'internal/unexpected':
    'Something broke on our side. Nothing was changed. Try again; if it stays, give your administrator the request number.',

  'letter/claim_unproved': 'The letter says that something was done, and no accepted evidence proves it.',
  'letter/contact_not_verified': 'Nobody has verified this contact. Verify it on the page of the agency, then send.',
  'letter/facts_not_checked': 'Sign that the facts of the letter were checked.',
  'letter/no_contact': 'Choose the contact that the letter goes to.',
  'letter/not_at_this_stage': 'This cannot be done with the letter as it stands now[: {stage:letter_stage}].',
  'letter/not_printable': 'The letter holds characters that cannot be printed[: {characters}].',
  'letter/own_approval': 'Somebody else than its author must approve a letter.',
  'letter/rendering_failed': 'The letter could not be put on paper. It was noted; the text is kept.',
  'letter/rendering_stopped': 'Putting the letter on paper took too long or too much, and was stopped. The text is kept.',
  'letter/template_refused': 'This template cannot be used[: {reason:template_reason}][, line {line}].',
  'letter/text_not_readable': 'The letter has no text.',
  'letter/too_large': 'The letter is longer than can be sent as one.',

  'link/expired': 'This link has expired. Ask for a new one.',
  'link/invalid': 'This link is not valid. Ask for a new one.',
  'link/used': 'This link was used already. Sign in, or ask for a new one.',

  'mail/bad_address': 'This is not an address that mail can be sent to.',
  'mail/not_configured': 'No mail server is configured: nothing can be sent.',
  'mail/refused': 'The mail server refused the message[: {answer}]',
  'mail/unavailable': 'The mail server could not be reached[: {answer}]',

  'measure/circle': 'Measures would wait for each other in a circle: none of them could ever be released.',
  'measure/dropped': 'This measure was dropped.',
  'measure/owner_verifies': 'Somebody else than its owner must verify a measure.',
  'measure/released': 'What was released is undone by a release, not dropped.',

  'member/guest_without_end': 'A guest sees a directive until a date. Say which.',
  'member/holds_an_assignment': 'This person still answers for the directive. Hand that over first.',
  'member/own_wall': 'You cannot wall yourself off.',
  'member/unknown_person': 'There is no such person here.',
  'member/walled': 'This person is walled off from the directive. Lift the wall first, with a reason.',

  'notice/acknowledged': 'This was acknowledged already, so that it cannot be withdrawn from this person.',
  'notice/due_in_the_past': 'Give a time that is still to come by which to acknowledge.',
  'notice/of_a_hold': 'A notice of a hold names the hold; an instruction names none, and the measure where it belongs to one.',
  'notice/recipient_twice': 'Each address gets the notice once: {email} is named twice.',
  'notice/reveals': 'The words give away what the directive is: {names}. Take it out, or confirm that these people may know it.',
  'notice/throttled': 'Too many tries. Wait[ {retry_after} seconds], then try again.',
  'notice/unknown': 'This link opens nothing, or nothing any more. If you were told to confirm something, ask who told you.',
  'notice/withdrawn': 'This notice is withdrawn.',

  'monitoring/already_ended': 'This has ended already.',
  'monitoring/not_standing': 'This obligation does not stay in force: waive it with a reason instead.',

  'option/decided': 'A decision names this option: it stays as it was decided on. Write another one.',
  'option/withdrawn': 'This option was withdrawn.',
  'notification/already_void': 'This entry is void already.',
  'notification/sent_in_the_future': 'It cannot have been sent later than now.',
  'notification/settled': 'This entry is settled already: sent, not needed or void. Void it and add another where it is wrong.',

  'override/own_review': 'Somebody else than who let it pass must review it.',
  'override/reviewed': 'This was reviewed already.',

  'password/is_yours': 'The password must not be your name or your address.',
  'password/too_common': 'This password is among the first that are guessed. Choose another.',
  'password/too_long': 'The password is too long.',
  'password/too_short': 'The password needs at least 12 characters.',

  'person/already_joined': 'This person has joined already.',
  'person/email_taken': 'There is an account with this address already.',
  'person/ended': 'This account has ended.',
  'person/guest_stays': 'A guest stays a guest of a firm, and nobody becomes one. Invite a new account, and end this one.',
  'person/last_administrator': 'This is the last administrator. Make somebody else one first.',
  'person/not_gone': 'This person is still here: they return their work themselves, or you assign it anew.',
  'person/not_oneself': 'You cannot do this to your own account.',

  'playbook/already_decided': 'Somebody has decided on this already.',
  'playbook/not_in_use': 'This playbook is not in use, or there is a newer version of it. Load the list again.',
  'playbook/taken': 'There is a playbook for this already. Change that one.',
  'playbook/unknown_instrument': '{agency} issues nothing that is called “{instrument}”. Enter the instrument first.',

  'readiness/proved_in_the_future': 'That day has not come yet. Say when it was proved.',

  'receipt/in_the_future': 'It cannot have been received later than now. Check time and zone.',

  'release/already_released': 'This measure was released for that already.',
  'release/guards_missing': 'The release still needs: {missing:guard}.',
  'release/not_needed': 'Only what restricts something, or cannot be taken back, waits for a release.',
  'release/nothing_to_undo': 'Nothing is in force that could be undone.',
  'release/own_refusal': 'Who asked for a release withdraws it; another refuses it.',
  'release/settled': 'This release was answered already.',
  'release/waiting': 'A release of this measure waits for its answer. Confirm, refuse or withdraw it first.',

  'request/idempotency_key_required': 'The request has no Idempotency-Key.',
  'request/idempotency_key_reused': 'This Idempotency-Key was used for another request.',
  'request/if_match_required': 'The request does not say which version it changes (If-Match).',
  'request/invalid': 'Something in this is missing or not right.',

  'resource/not_found': 'There is nothing here that you may see.',
  'resource/stale': 'Somebody changed this meanwhile[: {changed:event}]. Reload, and look at it; what you typed is still here.',

  'review/adopt_anew': 'The reading is open again. Adopt one of its alternatives anew.',
  'review/already_approved': 'This reading is approved already.',
  'review/already_waived': 'This obligation is waived already.',
  'review/answer_before_question': 'The answer cannot be earlier than the question. Check time and zone.',
  'review/contact_not_verified': 'Nobody has verified this contact. Verify it on the page of the agency first.',
  'review/in_the_future': 'It cannot have happened later than now. Check time and zone.',
  'review/modification_settled': 'This modification is confirmed or void already.',
  'review/no_such_alternative': 'There is no such alternative.',
  'review/no_such_page': 'The document has no such page[; it has {pages}].',
  'review/nothing_adopted': 'No alternative is adopted yet.',
  'review/obligation_needs_demand': 'An obligation from the letter names the demand that it comes from.',
  'review/own_approval': 'Somebody else than who adopted it must approve a reading.',
  'review/question_not_at_this_state': 'This cannot be done with the question as it stands now[: {state:question_state}].',
  'review/reopening_settled': 'This is settled already.',
  'review/too_many_alternatives': 'A reading has at most {most} alternatives.',

  'scope/item_retired': 'This item was retired. Choose another, or add it again.',
  'scope/name_taken': 'There is one of that name in this list already.',
  'scope/too_wide': 'That makes more than {most} cells. Leave an axis open, or name fewer items.',

  'service/schema_newer': 'A newer version of Edict is taking over. Try again in a moment.',
  'service/unavailable': 'Edict is not ready. Try again in a moment.',

  'second_factor/already_set': 'There is a second factor already. Remove it first, with a code.',
  'second_factor/not_set': 'There is no second factor.',
  'second_factor/required': 'Your organisation asks for a second factor: it cannot be removed.',

  'sign_in/code_needed': 'Give the code of your second factor too.',
  'sign_in/code_refused': 'That code is not right, or was used already. Wait for the next one.',
  'sign_in/refused': 'The address or the password is not right.',
  'sign_in/throttled': 'Too many tries. Wait[ {retry_after} seconds], then try again.',

  'switch/address_refused':
    'Switches call the public internet over https, and hosts that the operator lists in OUTBOUND_HOSTS. {host} is neither.',
  'switch/name_taken': 'Another switch has this name.',
  'switch/needs_inverse': 'A switch carries out only what restricts something and says how it is undone.',
  'switch/not_attached': 'No switch carries this measure out.',
  'switch/retired': 'This switch is retired.',
  'switch/thrown': 'This measure was released with its switch: the same one undoes it. Undo it first.',
  'switch/under_way': 'This switch is being called for this measure. Wait until that has ended.',

  'token/of_a_person': 'Only a person themselves makes a token with which to act as them.',

  'task/person_cannot_work':
    'This person cannot be given work here: their role does not allow it, they have left, or they are walled off.',
  'task/settled_by_review': 'Record the review of the decision: that settles this task.',
  'task/settled': 'This task is settled already.',

  'workflow/missing_facts': '“{action:action}” still needs: {missing:fact}.',
  'workflow/not_from_here': '“{action:action}” cannot be done now[: the stage is {stage:stage}].',
  'workflow/not_to_there': '“{action:action}” cannot lead to {to:stage}.',
  'workflow/not_your_role': '“{action:action}” is for {by:mover}.',
  'workflow/outcome_required': '“{action:action}” needs an outcome.',
  'workflow/reason_required': '“{action:action}” needs a reason.',
  'workflow/until_required': '“{action:action}” needs the instant until which it runs.',

  'template_reason/bad_syntax': 'it cannot be read',
  'template_reason/too_long': 'it is too long',
  'template_reason/raw_block': 'raw blocks are not allowed',
  'template_reason/raw_output': 'triple braces are not allowed',
  'template_reason/partial': 'partials are not allowed',
  'template_reason/decorator': 'decorators are not allowed',
  'template_reason/subexpression': 'expressions inside expressions are not allowed',
  'template_reason/unknown_helper': 'it uses a word that is neither “if”, “unless” nor “each”',
  'template_reason/unknown_name': 'it names something that the letter does not have',
  'template_reason/bad_argument': 'a block takes one name and nothing else',
  'template_reason/not_a_list': '“each” needs a list',
  'template_reason/too_deep': 'blocks stand more than two deep',
} as const satisfies Record<ErrorCode, string> & Record<string, string>
