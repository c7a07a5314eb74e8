/**
 * What people read in English, by group and name: `language` of the config chooses another file, and `texts` and
 * `messages` replace single ones.
 *
 * What stands in braces is filled in. In `messages`, the texts of comments, `{person}` is a mention of the one person
 * that a comment is for, and a line that holds nothing but an empty placeholder is left out.
 */
export const en = {
  messages: {
    welcome: `{person}: {project} is yours now, welcome! It is marked as taken, and the list names you.

{announce}

{contacts}

{guidance}

{related}

Say \`{release}\` in a comment when you have no more time for it: nobody will mind, and somebody else can go on. A comment now and then on how it goes keeps it yours.`,
    again: `{person}: {project} is yours again. Say \`{release}\` in a comment when you have no more time for it.`,
    turn: `{person}: {project} is free, and you are next in line: it is yours now, welcome! Say \`{release}\` in a comment if you have moved on, and whoever is next gets it.

{announce}

{contacts}

{guidance}

{related}`,
    waiting: `{person}: {holders} works on this project at the moment. You are number {position} in line: when it is free it becomes yours, and you are told here. Say \`{release}\` in a comment to leave the line.

{free}`,
    waiting_behind: `{person}: the place that is free here is kept for {holders}, who came first and was asked to confirm. You are number {position} in line: when it is your turn you are told here. Say \`{release}\` in a comment to leave the line.

{free}`,
    asked: `{person}: this project is free, and you are next in line. You have waited for long: do you still want it? Say \`{claim}\` in a comment here, or anything else, and it is yours: the place is kept for you for {days} days, and then the next in line is asked. Say \`{release}\` if you have moved on.`,
    recalled: `{person}: no place is free here any more, so there is nothing to confirm. You keep your place in line, and are told here when it is your turn.`,
    not_confirmed: `{person}: you did not answer for {days} days, so your place in line is given up. \`{claim}\` in a comment asks for a new one, or takes the project while it is free.`,
    full: `{person}: GitHub lets nobody be assigned to this issue beside {holders}: it takes ten people at most, and one in private repositories of the free plan. You are number {position} in line: when a place is free it becomes yours, and you are told here. Say \`{release}\` in a comment to leave the line.

{free}`,
    already_holding: `{person}: this project is with {subject} already. \`{release}\` in a comment gives it back.`,
    already_waiting: `{person}: number {position} in line for this project is {subject} already; whose turn comes is told here.

{free}`,
    released: `{person}: this project is no longer with {subject}, thank you for saying so. \`{claim}\` in a comment takes it again while it is free.`,
    left: `{person}: the place in line that belonged to {subject} is given up. \`{claim}\` in a comment asks for a new one.`,
    not_holding: `{person}: there is nothing to give back: neither this project nor a place in line for it belongs to {subject}.

{free}`,
    limit: `{person}: you hold {held} projects of this list, and {limit} at once is the most. Give one of them back with \`{release}\` in a comment on its issue, then say \`{claim}\` here again.

{free}`,
    closed: `{person}: this project is not open any more, so it cannot be taken.

{free}`,
    gone: `{person}: this project was taken off the list, so it can be neither claimed nor verified any more.

{free}`,
    contact: `{person}: whoever is named as a contact of a project is there for those who work on it, and cannot hold it as well; this one names {subject}. A maintainer can change that in {file}.

{free}`,
    who: `{person}: projects of this list are for {allowed}. Ask {ask} how to become one.

{free}`,
    maintainers_only: `{person}: this is for people with write access to the repository. Ask {ask} to do it for you.

{free}`,
    unassignable: `{person}: GitHub does not let {subject} be assigned to this issue, so the project is still free. GitHub takes people who have write access or have commented on the issue themselves. A comment with \`{claim}\` by {subject} asks again.

{free}`,
    reminder: `{person}: there has been no sign of this project for {days} days. Do you still work on it? Any comment here keeps it yours, and so does work on a pull request that mentions this issue. If you have no more time say \`{release}\` in a comment, nobody will mind. Without a sign it is free for others after {left} more days.`,
    reminder_answered: `There was a sign of life after this reminder, so it has been taken back: the project stays with {holders}.`,
    reminder_moot: `This reminder is settled: nothing is asked of {holders} any more.`,
    timed_out: `{person}: there was no sign of life after the reminder, so this project is no longer with you and is free for others. \`{claim}\` in a comment takes it back while it is free.`,
    former_holder: `{person}: you held this project, whose former issue is gone. GitHub lets nobody be assigned here who has not commented here, so the project is free: say \`{claim}\` in a comment to take it back.`,
    named_holder: `The project's file says that {holders} works on this. GitHub lets nobody be assigned here who has not commented here, so the project is free: whoever works on it takes it with \`{claim}\` in a comment.`,
    verified: `{person}: thank you! The project counts as verified from {day} on.`,
    listed: `{project} is on the list now, with an issue of its own: {issue}. Thank you for proposing it! From here on it is dealt with there.`,
    listed_as_over: `{project} is on the list now, as one that is over, so it has no issue of its own. Thank you for proposing it!`,
    edited: `{person}: a command counts as it was first written, and you have edited a comment here that contains one. If you still mean it, say it in a new comment.`,
    passed_over: `You have asked for more on other projects than is dealt with at once, so {left} of your commands there were passed over: nothing comes of them. Say them again where you still mean it, a few at a time.`,
    verified_by_hand: `{person}: Dibs does not write to the files of this repository. Please put \`verified: {day}\` into {file} yourself.`,
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
  },
} as const;
