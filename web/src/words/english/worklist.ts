export const worklist = {
  title: 'Directives',
  columns: { directive: 'Directive', agency: 'Agency', stage: 'Stage', owed_next: 'Owed next', by: 'By', owner: 'Owner' },
  groups: { today: 'Today', week: 'This week', later: 'Later', none: 'No date' },
  group_until: (day: string) => `to ${day}`,
  in_appeal: 'in appeal',
  not_accepted: 'not accepted',
  no_owner: 'no owner',
  no_agency: 'agency not known yet',
  not_known: 'not known yet',
  nothing_next: 'no next step',
  restricted: 'restricted',
  sealed: 'sealed',
  reference_and: (reference: string, instrument: string | null) => (instrument ? `${reference} · ${instrument}` : reference),
  safe_by: (place: string, day: string) => `${place} · safe by ${day}`,
  closed_on: (day: string) => `closed ${day}`,
  filters: {
    label: 'Filters',
    state: { open: 'Open', closed: 'Closed', all: 'Open and closed' },
    any_stage: 'Any stage',
    any_agency: 'Any agency',
    any_owner: 'Any owner',
    any_severity: 'Any severity',
    sort: { due: 'Due: soonest first', opened: 'Opened: newest first' },
    mine: 'Mine',
    late: 'Past its date',
    appeal: 'In appeal',
    no_next: 'No next step',
    due_before: (day: string) => `Due before ${day}`,
    state_label: 'Which directives',
    stage_label: 'Stage',
    agency_label: 'Agency',
    owner_label: 'Owner',
    severity_label: 'Severity',
    sort_label: 'Order',
    clear: 'Clear',
    remove: (name: string) => `Remove the filter: ${name}`,
  },
  found: (count: number, more: boolean) =>
    more ? `${count} shown, more below` : count === 1 ? '1 directive' : `${count} directives`,
  empty_title: 'No directive yet.',
  empty: 'When a letter, a call or a rumour of one arrives, open it here: one line is enough, the rest can follow.',
  empty_reader: 'Nothing that you may see is open.',
  none_title: 'Nothing fits these filters.',
  none: 'Remove one, or look at all that is open.',
  keys: { move: 'move', open: 'open', all: 'all keys', new: 'open a directive' },
  stage_bar: (stage: string, owed: string[]) => (owed.length > 0 ? `${stage}; owed: ${owed.join(', ')}` : stage),
  search: {
    title: (query: string) => `Found for “${query}”`,
    results: (count: number) =>
      count === 0 ? 'Nothing found.' : count === 1 ? '1 directive found.' : `${count} directives found.`,
    none: 'Nothing that you may see holds these words. Try fewer, or other forms of them.',
    too_short: 'Two letters at least.',
    clear: 'Clear the search',
    in_page: (title: string, page: number) => `${title}, page ${page}`,
    in_directive: 'Title and summary',
  },
}

export const myWork = {
  left: {
    title: 'Left by people who are gone',
    what: (of: { directives: number; assignments: number; tasks: number; measures: number; obligations: number }) =>
      [
        counted(of.directives, 'directive'),
        counted(of.assignments, 'assignment'),
        counted(of.tasks, 'task'),
        counted(of.measures, 'measure'),
        counted(of.obligations, 'obligation'),
      ]
        .filter(Boolean)
        .join(' · '),
    hand_over: 'Hand over',
    hand_over_of: (name: string) => `Hand over the work of ${name}`,
    dialog_title: (name: string) => `Hand over the work of ${name}`,
    will: (directives: number) =>
      `What is not finished goes to one person, over ${directives === 1 ? 'one directive' : `${directives} directives`} that you work. They are asked to accept what they answer for; until then you do.`,
    to: 'To whom',
    done: (directives: number, left: readonly string[]) =>
      left.length === 0
        ? `Handed over: ${counted(directives, 'directive')}.`
        : `Handed over: ${counted(directives, 'directive') || 'none'}. Something stays on ${left.join(', ')}: look there.`,
  },
  title: 'My work',
  lead: (count: number) =>
    count === 0 ? 'Nothing waits for you.' : count === 1 ? 'One thing waits for you.' : `${count} things wait for you.`,
  accept: 'Do you answer for these?',
  accept_text: (kind: string, giver: string, when: string) =>
    `${kind}, given by ${giver} ${when}. Until you accept, the giver answers.`,
  letters: 'Letters that wait for your approval',
  letters_text: (author: string, when: string) => `written by ${author}, submitted ${when}`,
  tasks: 'Tasks',
  deadlines: 'Deadlines of directives that you answer for',
  no_due: 'no date',
  done: 'Done',
  accept_button: 'Accept',
  return_button: 'Return',
  read_button: 'Read and decide',
  empty_title: 'Nothing waits for you.',
  empty: 'Tasks, letters to approve and directives to accept stand here when they come. Reminders go to your e-mail.',
}

export const open = {
  title: 'Open a directive',
  lead: 'Save what you have now. Everything can be completed later; the clock does not wait for it.',
  via: 'What has arrived?',
  vias: { file: 'A letter or file', oral: 'An oral notice', nothing: 'Nothing yet' },
  via_means: {
    file: 'Any file: PDF, Word, mail, picture, text. What cannot be read is kept as it came.',
    oral: 'A call or a visit. The letter can follow, or never come.',
    nothing: 'We know, or fear, that one is coming.',
  },
  drop: 'Drop the letter here, or choose it',
  drop_more: 'Drop more, or choose',
  dropped: (count: number) => (count === 1 ? '1 file chosen' : `${count} files chosen`),
  remove: 'Remove',
  remove_file: (name: string) => `Remove ${name}`,
  name: 'Title',
  name_hint: 'Empty: it is named after the file, until you name it.',
  name_hint_plain: 'In your own words. It can be changed.',
  when: { day: 'Received on', time: 'At', zone: 'In the time of' },
  reached: 'How and when it reached us',
  channel: 'How',
  said: 'What was said',
  said_hint: 'As closely to the words as you can. Every counsel on this directive will read it.',
  visibility: 'Who may see it',
  submit: 'Open it',
  opening: 'Opening',
  uploading: (name: string, percent: number) => `Sending ${name}: ${percent} %`,
  opened_upload_failed: (reference: string) =>
    `${reference} is open and its clock runs. A file did not arrive: send it again, or go on without it.`,
  go_on: 'Go to the directive',
  need_file: 'Choose a file, or say that nothing has come yet.',
  need_name: 'Give it a title.',
}

const counted = (count: number, what: string) => (count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`)
