import { enSite } from './en-site.ts';

/**
 * What people read in English, by group and name: `language` of the config chooses another file, and `texts` and
 * `messages` replace single ones.
 *
 * What stands in braces is filled in. In `messages`, the texts of comments, `{person}` is a mention of the one person
 * that a comment is for, and a line that holds nothing but an empty placeholder is left out.
 */
export const en = {
  messages: {
    welcome: `✅ **{person}, this project is yours.** How to go on:

- {announce}
- {contributing}
- Open a pull request that mentions {issue} as soon as there is something to show.
- {contacts}
- {until}
- No time any more? \`{release}\` in a comment gives it back, and nobody will mind.

{guidance}

{related}

{notify}`,
    again: `✅ **{person}, this project is yours again.** \`{release}\` in a comment gives it back.

{until}

{notify}`,
    turn: `✅ **{person}, it is your turn: this project is yours.** Have you moved on? \`{release}\` in a comment gives it to the next in line. Otherwise:

- {announce}
- {contributing}
- Open a pull request that mentions {issue} as soon as there is something to show.
- {contacts}

{guidance}

{related}

{notify}`,
    handover: `✅ **{person}, it is your turn: {from} has left this project, and it is yours now.** Have you moved on? \`{release}\` in a comment gives it to the next in line. Otherwise:

- {announce}
- {contributing}
- Open a pull request that mentions {issue} as soon as there is something to show.
- {contacts}

{guidance}

{related}

{notify}`,
    granted: `✅ **{person}, a maintainer has granted your request: this project is yours.** How to go on:

- {announce}
- {contributing}
- Open a pull request that mentions {issue} as soon as there is something to show.
- {contacts}
- No time any more? \`{release}\` in a comment gives it back, and nobody will mind.

{guidance}

{related}

{notify}`,
    waiting: `⏳ **{person}, you are number {position} in line.** The project is with {holders} now. When it is free it becomes yours, and you are told here; \`{release}\` in a comment leaves the line.

{free}`,
    waiting_behind: `⏳ **{person}, you are number {position} in line.** The free place is kept for {holders}, who came first and was asked to confirm. When it is your turn you are told here; \`{release}\` in a comment leaves the line.

{free}`,
    full: `⏳ **{person}, you are number {position} in line.** GitHub lets nobody be assigned beside {holders}: it takes ten people at most, and one in private repositories of the free plan. When there is room the project becomes yours, and you are told here; \`{release}\` in a comment leaves the line.

{free}`,
    requested: `⏳ **{person}, your request is noted.** Maintainers decide who gets this project, and you are told here. \`{release}\` in a comment takes the request back.`,
    declined: `❌ **{person}, the maintainers have declined your request.** This project is not yours this time.

{free}`,
    asked: `⏰ **{person}, it is your turn: do you still want this project?** You have waited for long. \`{claim}\` in a comment takes it at once, any other words within a day. \`{release}\` passes it on. The place is kept for you for {days} {days|day|days}, then the next in line is asked.`,
    recalled: `⏳ **{person}, no place is free here any more**, so there is nothing to confirm. You keep your place in line, and are told here when it is your turn.`,
    not_confirmed: `⏰ **{person}, your place in line is given up**, as there was no answer for {days} {days|day|days}. \`{claim}\` in a comment asks for a new one, or takes the project while it is free.`,
    already_holding: `✅ **{person}, this project is yours already.** \`{release}\` in a comment gives it back.`,
    already_holding_other: `✅ **{person}, this project is with {subject} already.**`,
    already_waiting: `⏳ **{person}, you are number {position} in line already.** When it is your turn you are told here; \`{release}\` in a comment leaves the line.

{free}`,
    already_waiting_other: `⏳ **{person}, {subject} is number {position} in line already.**`,
    already_requested: `⏳ **{person}, your request is noted already.** Maintainers decide who gets this project, and you are told here.`,
    assigned_other: `✅ **{person}, this project is with {subject} now.**`,
    released: `✅ **{person}, you have given this project back.** Thank you for saying so! \`{claim}\` in a comment takes it again while it is free.`,
    released_other: `✅ **{person}, this project is no longer with {subject}.**`,
    left: `✅ **{person}, you have left the line.** \`{claim}\` in a comment asks for a new place.`,
    left_other: `✅ **{person}, {subject} is no longer in line.**`,
    withdrawn: `✅ **{person}, your request is taken back.** \`{claim}\` in a comment asks again.`,
    not_holding: `❌ **{person}, there is nothing to give back**: you neither hold this project nor wait for it.

{free}`,
    not_holding_other: `❌ **{person}, \`{command}\` changes nothing**: {subject} neither holds this project nor waits for it.`,
    limit: `❌ **{person}, you hold {held} {held|project|projects}, and {limit} at once is the most.** Give {held|it|one of them} back with \`{release}\` on its issue, then say \`{claim}\` here again:

{projects}`,
    closed: `❌ **{person}, this project is not open any more**, so nobody can take it.

{free}`,
    closed_other: `❌ **{person}, \`{command}\` is not possible**: this project is not open any more.`,
    gone: `❌ **{person}, this project was taken off the list**, so nobody can take it any more.

{free}`,
    gone_other: `❌ **{person}, \`{command}\` is not possible**: this project was taken off the list.`,
    contact: `❌ **{person}, you are a contact of this project**, there for those who work on it, and so cannot hold it as well. A maintainer can change that in {file}.

{free}`,
    contact_other: `❌ **{person}, \`{command}\` is not possible**: {subject} is a contact of this project, there for those who work on it. A maintainer can change that in {file}.`,
    who: `❌ **{person}, projects of this list are for {allowed}.** Ask {ask} how to become one.

{free}`,
    maintainers_only: `❌ **{person}, \`{command}\` is for people with write access to the repository.** Ask {ask} to do it for you.`,
    taken_other: `❌ **{person}, \`{command}\` is not possible now**: the project is with {holders}, and no place is free.`,
    unassignable: `❌ **{person}, GitHub does not let you be assigned to this issue**, so the project is not yours. It takes people who have write access or have commented on the issue themselves. \`{claim}\` in a new comment asks again.

{free}`,
    unassignable_other: `❌ **{person}, \`{command}\` is not possible**: GitHub does not let {subject} be assigned to this issue. Either there is no such account, or it has neither write access nor a comment here. Once they have commented, the command works.`,
    dated: `✅ **{person}, this project is yours until {day}.** On that day you are asked how it goes. \`{claim}\` with a new date changes it, as in \`{claim} 6w\`.`,
    dated_other: `✅ **{person}, this project is with {subject} until {day}.**`,
    date_unclear: `❌ **{person}, “{said}” is not understood as a date**, so none is set, and the claim stands. Write \`{claim} until {latest}\` or \`{claim} 6w\` in a new comment.`,
    date_out_of_range: `❌ **{person}, the date can be {latest} at the latest**, and not in the past, so none is set, and the claim stands. Write \`{claim} until {latest}\` or \`{claim} 6w\` in a new comment.`,
    date_later: `⏳ **No date is set, as the project is not yours yet.** Once it is, \`{claim}\` with a date sets one.`,
    reminder: `⏰ **{person}, do you still work on this?** There has been no sign of it for {days} {days|day|days}. Any comment here keeps the project yours, and so does work on a pull request that mentions this issue. No time any more? \`{release}\` gives it back, and nobody will mind. Without a sign it is free for others after {left} more {left|day|days}.`,
    reminder_date: `⏰ **{person}, this is the day that you had set, {day}: how is it going?** \`{claim} 4w\` in a comment sets a new date. No time any more? \`{release}\` gives the project back, and nobody will mind. Without any sign it is free for others after {left} {left|day|days}.`,
    reminder_answered: `✅ **This reminder is taken back**, as there was a sign of life: the project stays with {holders}.`,
    reminder_moot: `✅ **This reminder is settled**: nothing is asked of {holders} any more.`,
    timed_out: `⏰ **{person}, this project is no longer with you**, as there was no sign of life after the reminder. \`{claim}\` in a comment takes it back while it is free.`,
    hint: `💡 **{person}, would you like to take this project?** Say \`{claim}\` in a comment of its own, and it is yours.`,
    hint_taken: `💡 **{person}, would you like to take this project?** It is with {holders} now. Say \`{claim}\` in a comment of its own, and you are next in line.`,
    hint_requests: `💡 **{person}, would you like to take this project?** Say \`{claim}\` in a comment of its own: it asks the maintainers, who decide who gets it.`,
    former_holder: `⏰ **{person}, this project is free, although you held it**: its former issue is gone, and GitHub lets nobody be assigned here who has not commented here. \`{claim}\` in a comment takes it back.`,
    named_holder: `⏰ **This project is free, although its file says that {holders} works on it**: GitHub lets nobody be assigned here who has not commented here. Whoever works on it takes it with \`{claim}\` in a comment.`,
    verified: `✅ **{person}, the project counts as verified from {day} on.** Thank you!`,
    verified_by_hand: `❌ **{person}, \`{command}\` writes nothing here**, as Dibs does not write to the files of this repository. Please put \`verified: {day}\` into {file} yourself.`,
    edited: `❌ **{person}, a command counts as it was first written**, and you have edited a comment here that contains one. If you still mean it, say it in a new comment.`,
    passed_over: `❌ **{left} of your commands on other projects {left|was|were} passed over**, as you asked for more than is dealt with at once. Say them again where you still mean it, a few at a time.`,
    listed: `✅ **{project} is on the list now**, with an issue of its own: {issue}. Thank you for proposing it! From here on it is dealt with there.`,
    listed_as_over: `✅ **{project} is on the list now**, as one that is over, so it has no issue of its own. Thank you for proposing it!`,
  },
  /** Comments that are for nobody in particular. */
  notices: {
    removed: `❌ **This project was taken off the list**, so this issue is closed. If its file returns, the issue is reopened.`,
    duplicate: `❌ **This project has an issue already: #{kept}**, so this one is closed as a duplicate.`,
    kept: `✅ **The text of this issue is as its file says again.** It had been edited here; so that nothing is lost, this is the edited text:`,
    kept_part: `✅ **The text of this issue is as its file says again.** It had been edited here; so that nothing is lost, this is part {part} of {parts} of the edited text:`,
  },
  /** Pull requests with files. */
  pull: {
    file: 'Update 1 project file',
    files: 'Update {count} project files',
    index: 'Update the index',
    file_and_index: 'Update 1 project file and the index',
    files_and_index: 'Update {count} project files and the index',
    text: `Dibs keeps this list of projects in step with its issues, and proposes here what their files should say: numbers of issues, who holds a project, states, and the index.

Merge it whenever you like. It is kept up to date until then, and closed when nothing is left to change.`,
    closed_commit:
      'This pull request is closed because of `write_back: commit`: Dibs commits to the default branch, also what has waited here.',
    closed_none: 'This pull request is closed because of `write_back: none`: Dibs writes nothing into files.',
    proposal_title: 'Add the project that issue {issue} proposes',
    proposal: `A maintainer has accepted what {issue} proposes. This adds the project's file, with the answers of the form as its front matter and text.

Read it, change what you like on this branch, and merge it. Dibs then makes the project's issue and closes the proposal with a link to that. What somebody edits in the proposal from now on does not come here.`,
  },
  /** What is filled into messages. */
  phrases: {
    /** The end of a list of names: of three, the first two are joined by commas. */
    and: '{others} and {last}',
    /** A list of names that goes on, or has no last one. */
    list: '{others}, {next}',
    quoted: '“{text}”',
    maintainer: 'a maintainer',
    file: 'the file',
    contributors: 'people who have contributed to the repository before',
    collaborators: 'people with write access to the repository',
    contacts: 'Whom to ask: {contacts}.',
    related: 'Related projects: {projects}.',
    free: 'These projects are free:',
    until: 'It is yours until {day}; on that day you are asked how it goes.',
    contributing: 'How contributions work here: {link}.',
    notify: 'For your information: {people}',
    guidance: 'The guidance stands in the text of this issue.',
    announce: 'Tell the mailing list that you work on this: {list}.',
    write_to: 'write to {address}',
    mail_subject: 'Working on: {title}',
    mail_body: `Hello,

I have taken up the project "{title}":
{url}

My plan is: `,
  },
  /** The text of an issue. Each is a line or a heading of its own. */
  issue: {
    free: '**Free to take.**',
    free_many: '**Free to take** by up to {count} people.',
    joinable_one: '**One more person can join.** It is with {holders}.',
    joinable_other: '**{count} more people can join.** It is with {holders}.',
    taken: '**Taken** by {holders}.',
    agent: '**An agent works on it:** {holders}.',
    kept: '**Kept** for {people}, who came first.',
    done: '**Done**, {day}.',
    done_by: '**Done** by {people}, {day}.',
    archived: '**Archived**, {day}: this project is no longer on offer.',
    duplicate: '**Archived**, {day}, as a duplicate of another issue.',
    /** A person in one of these lists. */
    since: '{person} since {day}',
    since_until: '{person} since {day}, until {until}',
    until: '{person} until {until}',
    waiting: 'In line: {people}.',
    waiting_more: 'In line: {people} and {count} more.',
    waiting_many: 'People in line: {count}.',
    requests: 'Asked for by {people}.',
    /** What a claim would do, below {@link only_contributors} or {@link only_collaborators} if these apply. */
    claim: 'Say `{claim}` in a comment here, and it is yours.',
    line: 'Say `{claim}` in a comment here to be next in line.',
    line_behind: 'Say `{claim}` in a comment here to get in line.',
    ask: 'Say `{claim}` in a comment here to ask for it: maintainers decide who gets it.',
    by_hand: 'Ask a maintainer in a comment here to assign you.',
    only_contributors: 'It is for people who have contributed to this repository before.',
    only_collaborators: 'It is for people with write access to this repository.',
    announce: 'Tell the mailing list too: {list}.',
    difficulty: '**Difficulty:** {value}',
    size: '**Size:** {value}',
    sized: '{size} ({hours} hours)',
    gsoc: '**GSoC:** {value}',
    skills: '**Skills:** {value}',
    contacts: '**Ask:** {value}',
    places: '**Where:** {value}',
    description: 'Description',
    outcomes: 'Outcomes',
    prerequisites: 'Prerequisites',
    links: 'Links',
    related: 'Related projects',
    guidance: 'Guidance',
    about: 'About this issue',
    category: 'Category: {value}',
    inserted: 'On the list since: {value}',
    verified: 'Last verified: {value}',
    labels: 'Labels: {value}',
    max_claims: 'Places: {value}',
    origin:
      'This text is made from {file} and put right if it is changed here. To change it, {edit}; what you write above or below it stays.',
    file: 'a file',
    edit: 'edit the file',
    excerpt: 'This is the first part of the text: {file} has all of it.',
  },
  labels: {
    tracking: 'A project of the list, kept in step with its file by Dibs',
    category: 'Projects in {category}',
    difficulty: 'How hard the project is',
    size: 'How long the project takes',
    skill: 'A skill that the project asks for',
    gsoc: 'Suits Google Summer of Code',
    open: 'Nobody works on this project yet: it can be claimed',
    taken: 'Somebody works on this project',
    verification: 'Nobody has confirmed lately that this still stands',
    own: 'A label that files of projects ask for',
    newcomer: 'A project to start with: easy, and nobody works on it yet',
  },
  /** The index of all projects, a Markdown file. */
  index: {
    title: 'Projects',
    other: 'Other projects',
    count: 'Free to take: {free} of {count}.',
    /** How to take a project; the others are for lists in which maintainers decide, and for those without commands. */
    how: 'To take a project, open its issue and say `{claim}` in a comment there.',
    how_to_ask:
      'To ask for a project, open its issue and say `{claim}` in a comment there: maintainers decide.',
    how_by_hand: 'To take a project, open its issue and ask a maintainer there to assign you.',
    views: 'Issues on GitHub: {views}.',
    view_free: 'free',
    view_easy: 'free and easy',
    view_gsoc: 'free for Google Summer of Code',
    view_verification: 'in need of verification',
    project: 'Project',
    difficulty: 'Difficulty',
    skills: 'Skills',
    claim: 'Who works on it',
    file: 'file',
    free: 'free',
    joinable: '{holders}; free places: {count}',
    over: 'Projects that are done: {count}',
    done: 'done',
    done_by: 'done by {people}',
  },
  /** Values of project files. */
  words: {
    unknown: 'unknown',
    easy: 'easy',
    medium: 'medium',
    hard: 'hard',
    small: 'small',
    medium_size: 'medium',
    large: 'large',
    yes: 'yes',
    no: 'no',
    open: 'open',
    done: 'done',
    archived: 'archived',
  },
  form: {
    name: 'Propose a project',
    description: 'Something that others could pick up and build',
    introduction:
      'The title of this issue is the title of the project. Write what you know; a maintainer looks at it before it comes onto the list.',
    summary: 'Summary',
    summary_hint: 'What the project is, in one line.',
    category: 'Category',
    category_hint: 'The part of the work that it belongs to, as the list names it.',
    difficulty: 'Difficulty',
    size: 'Size',
    size_hint: 'Small is about 90 hours of work, medium 175, large 350.',
    skills: 'Skills',
    skills_hint: 'What one should know, with commas between the skills.',
    contacts: 'Contacts',
    contacts_hint: 'People to ask, one on each line. They are shown to everybody.',
    text: 'Description',
    text_hint: 'What should change, why, and where to start. Markdown.',
    outcomes: 'Outcomes',
    outcomes_hint: 'What should be there in the end, one on each line.',
    /** The link from the file of a project to the issue that proposed it. */
    proposal: 'Proposal',
  },
  summary: {
    done: 'What was done',
    plan: 'What a run would do',
    merge: 'What merging would do',
    nothing: 'Nothing to do',
    problems: 'Problems',
    problem: 'Problem',
    errors: 'Errors',
    warnings: 'Warnings',
    changes: 'Changes',
    change: 'Change',
    no_changes: 'No changes',
    beside: 'Beside this pull request',
    beside_why:
      'It does not change the files of these projects. What is due there is so for another reason: an issue that was edited, somebody who was assigned, a project that shows the title of one that changes.',
    claims: 'Claims',
    project: 'Project',
    projects_read: 'Projects read',
    unchanged: 'Unchanged',
    created: 'Created',
    updated: 'Updated',
    closed: 'Closed',
    reopened: 'Reopened',
    claimed: 'Claimed',
    released: 'Released',
    proposed: 'Proposed',
    failed: 'Failed',
    left: 'left to the next run',
    remaining: 'Left to the next run',
    stopped: 'Stopped for a limit',
    not_written: 'Nothing was written: {why}.',
    renamed_file: 'Renamed: {from} → {to}',
    unneeded: 'already done by somebody else',
    files_written: 'Files written',
    files_proposed: 'Files that wait in a pull request',
    withdrawn: 'The pull request with the files is closed',
    commit: 'commit',
    pull_request: 'pull request',
    create: 'New issue',
    update: 'Update',
    close: 'Close',
    reopen: 'Reopen',
    claim: 'Claim',
    handover: 'Handover',
    release: 'Release',
    status: 'Status',
    propose: 'Proposal',
    index: 'Index',
    label: 'Labels',
    labels_made: 'New labels: {number}',
    stays_open: 'Stays open',
    not_closed: 'The file is gone, but the issue is not closed: {why}.',
    labels: 'Labels: {labels}',
    assigned: 'Assigned to: {people}',
    quoted: '“{text}”',
    title: 'Title: “{from}” → “{to}”',
    state: 'State: {from} → {to}',
    state_open: 'open',
    state_closed: 'closed',
    state_completed: 'closed (completed)',
    state_not_planned: 'closed (not planned)',
    state_duplicate: 'closed (duplicate)',
    state_reopened: 'open (reopened)',
    comments: 'Comments: {number}',
    new_text: 'Text brought up to date',
    new_marker: 'Hidden marker brought up to date',
    renamed: 'Renamed from {project}',
    taken_over: 'Takes over issue {issue} “{title}” by {author}',
    status_changes: 'Status in the file: {from} → {to}',
    held: '{people} since {day}',
    was_held: 'Free again; before: {people} since {day}',
    text_of: 'Text of {project}, issue {issue}',
    too_much: '… too much to be shown',
    more: '… and {number} more.',
  },
  site: enSite,
} as const;
