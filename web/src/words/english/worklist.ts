export const worklist = {
  title: 'Directives',
  columns: { directive: 'Directive', agency: 'Agency', stage: 'Stage', owed_next: 'Next due', by: 'By', owner: 'Owner' },
  groups: { today: 'Today', week: 'This week', later: 'Later', none: 'No due date' },
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
    late: 'Overdue',
    appeal: 'In appeal',
    no_next: 'No next step',
    due_before: (day: string) => `Due before ${day}`,
    state_label: 'Status',
    stage_label: 'Stage',
    agency_label: 'Agency',
    owner_label: 'Owner',
    severity_label: 'Severity',
    sort_label: 'Sort by',
    clear: 'Clear filters',
    remove: (name: string) => `Remove the filter: ${name}`,
  },
  found: (count: number, more: boolean) =>
    more ? `${count} shown, more available` : count === 1 ? '1 directive' : `${count} directives`,
  empty_title: 'No directives yet.',
  empty:
    'When a letter or a call arrives, or you expect one, open a directive. One line is enough to start; you can add the rest later.',
  empty_reader: 'No open directive is visible to you.',
  none_title: 'No directives match these filters.',
  none: 'Remove a filter, or show all open directives.',
  keys: { move: 'move', open: 'open', all: 'all shortcuts', new: 'open a directive' },
  stage_bar: (stage: string, owed: string[]) => (owed.length > 0 ? `${stage}; required: ${owed.join(', ')}` : stage),
  search: {
    title: (query: string) => `Results for “${query}”`,
    results: (count: number) => (count === 0 ? 'No results.' : count === 1 ? '1 directive found.' : `${count} directives found.`),
    none: 'Nothing you have access to contains these words. Try fewer words, or other forms of them.',
    too_short: 'Enter at least two characters.',
    clear: 'Clear search',
    in_page: (title: string, page: number) => `${title}, page ${page}`,
    in_directive: 'Title and summary',
  },
}

export const myWork = {
  left: {
    title: 'Work of people who have left',
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
      `All unfinished work on ${directives === 1 ? 'one directive' : `${directives} directives`} that you work on goes to one person. They are asked to accept their assignments; you remain responsible until they do.`,
    to: 'New person',
    done: (directives: number, left: readonly string[]) =>
      left.length === 0
        ? `Handed over: ${counted(directives, 'directive')}.`
        : `Handed over: ${counted(directives, 'directive') || 'none'}. Some work remains on ${left.join(', ')}. Check it there.`,
  },
  title: 'My work',
  lead: (count: number) =>
    count === 0
      ? 'Nothing is waiting for you.'
      : count === 1
        ? '1 item is waiting for you.'
        : `${count} items are waiting for you.`,
  accept: 'Assignments waiting for your answer',
  accept_text: (kind: string, giver: string, when: string) =>
    `${kind}, assigned by ${giver}, ${when}. ${giver} remains responsible until you accept.`,
  letters: 'Letters waiting for your approval',
  letters_text: (author: string, when: string) => `written by ${author}, submitted ${when}`,
  tasks: 'Tasks',
  deadlines: 'Deadlines of your directives',
  no_due: 'no due date',
  done: 'Mark as done',
  accept_button: 'Accept',
  return_button: 'Return',
  read_button: 'Read and decide',
  empty_title: 'Nothing is waiting for you.',
  empty: 'New tasks, letters to approve and assignments appear here. Reminders are sent to your e-mail address.',
}

export const open = {
  title: 'Open a directive',
  lead: 'Save what you have now. You can complete everything later, but the deadlines run from receipt.',
  via: 'What has arrived?',
  vias: { file: 'A letter or file', oral: 'An oral notice', nothing: 'Nothing yet' },
  via_means: {
    file: 'Any file: PDF, Word, e-mail, image or text. Files that cannot be processed are still kept unchanged.',
    oral: 'A call or a visit. A letter may follow, or may not.',
    nothing: 'You know or expect that a directive is coming.',
  },
  drop: 'Drop the letter here, or choose a file',
  drop_more: 'Drop more files, or choose them',
  dropped: (count: number) => (count === 1 ? '1 file chosen' : `${count} files chosen`),
  remove: 'Remove',
  remove_file: (name: string) => `Remove ${name}`,
  name: 'Title',
  name_hint: 'If you leave this empty, the name of the file is used until you change it.',
  name_hint_plain: 'In your own words. You can change it later.',
  when: { day: 'Received on', time: 'Time', zone: 'Time zone' },
  reached: 'Receipt',
  channel: 'Channel',
  said: 'What was said',
  said_hint: 'As close to verbatim as you can. Every counsel on this directive can read it.',
  visibility: 'Visibility',
  submit: 'Open directive',
  opening: 'Opening',
  uploading: (name: string, percent: number) => `Uploading ${name}: ${percent} %`,
  opened_upload_failed: (reference: string) =>
    `${reference} is open and its deadlines are running. One file could not be uploaded: upload it again, or continue without it.`,
  go_on: 'Go to the directive',
  need_file: 'Choose a file, or select “Nothing yet”.',
  need_name: 'Enter a title.',
}

const counted = (count: number, what: string) => (count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`)
