import { deSite } from './de-site.ts';
import type { Texts } from './type.ts';

/** What people read in German. */
export const de: Texts = {
  messages: {
    welcome: `✅ **{person}, dieses Projekt gehört jetzt dir.** So geht es weiter:

- {announce}
- {contributing}
- Öffne einen Pull Request, der {issue} erwähnt, sobald es etwas zu zeigen gibt.
- {contacts}
- {until}
- Keine Zeit mehr? Mit \`{release}\` in einem Kommentar gibst du es wieder frei, und niemand nimmt dir das übel.

{guidance}

{related}

{notify}`,
    again: `✅ **{person}, dieses Projekt gehört wieder dir.** Mit \`{release}\` in einem Kommentar gibst du es wieder frei.

{until}

{notify}`,
    turn: `✅ **{person}, du bist an der Reihe: Dieses Projekt gehört jetzt dir.** Hast du inzwischen anderes vor? Mit \`{release}\` in einem Kommentar geht es an die nächste Person auf der Warteliste. Ansonsten:

- {announce}
- {contributing}
- Öffne einen Pull Request, der {issue} erwähnt, sobald es etwas zu zeigen gibt.
- {contacts}

{guidance}

{related}

{notify}`,
    handover: `✅ **{person}, du bist an der Reihe: Dieses Projekt wurde von {from} freigegeben und gehört jetzt dir.** Hast du inzwischen anderes vor? Mit \`{release}\` in einem Kommentar geht es an die nächste Person auf der Warteliste. Ansonsten:

- {announce}
- {contributing}
- Öffne einen Pull Request, der {issue} erwähnt, sobald es etwas zu zeigen gibt.
- {contacts}

{guidance}

{related}

{notify}`,
    granted: `✅ **{person}, die Maintainer haben deine Anfrage angenommen: Dieses Projekt gehört jetzt dir.** So geht es weiter:

- {announce}
- {contributing}
- Öffne einen Pull Request, der {issue} erwähnt, sobald es etwas zu zeigen gibt.
- {contacts}
- Keine Zeit mehr? Mit \`{release}\` in einem Kommentar gibst du es wieder frei, und niemand nimmt dir das übel.

{guidance}

{related}

{notify}`,
    waiting: `⏳ **{person}, du hast Platz {position} auf der Warteliste.** Das Projekt ist gerade an {holders} vergeben. Sobald du an der Reihe bist, gehört es dir, und du erfährst es hier; mit \`{release}\` in einem Kommentar verlässt du die Warteliste.

{free}`,
    waiting_behind: `⏳ **{person}, du hast Platz {position} auf der Warteliste.** Der freie Platz ist nach der Reihenfolge der Meldungen für {holders} reserviert, die Bestätigung steht noch aus. Sobald du an der Reihe bist, erfährst du es hier; mit \`{release}\` in einem Kommentar verlässt du die Warteliste.

{free}`,
    full: `⏳ **{person}, du hast Platz {position} auf der Warteliste.** Neben {holders} lässt GitHub keine weitere Zuweisung zu: Möglich sind höchstens zehn Personen, in privaten Repositorys im kostenlosen Tarif nur eine. Sobald Platz ist, gehört das Projekt dir, und du erfährst es hier; mit \`{release}\` in einem Kommentar verlässt du die Warteliste.

{free}`,
    requested: `⏳ **{person}, deine Anfrage ist notiert.** Die Maintainer entscheiden, wer dieses Projekt bekommt, und du erfährst es hier. Mit \`{release}\` in einem Kommentar ziehst du die Anfrage zurück.`,
    declined: `❌ **{person}, die Maintainer haben deine Anfrage abgelehnt.** Dieses Projekt bekommst du diesmal nicht.

{free}`,
    asked: `⏰ **{person}, du bist an der Reihe: Möchtest du dieses Projekt noch?** Du hast lange gewartet. Mit \`{claim}\` in einem Kommentar gehört es sofort dir, mit jeder anderen Antwort innerhalb eines Tages. Mit \`{release}\` gibst du es weiter. Der Platz bleibt {days} {days|Tag|Tage} lang für dich reserviert, danach wird die nächste Person auf der Warteliste gefragt.`,
    recalled: `⏳ **{person}, hier ist kein Platz mehr frei**, du musst also nichts bestätigen. Deinen Platz auf der Warteliste behältst du, und sobald du an der Reihe bist, erfährst du es hier.`,
    not_confirmed: `⏰ **{person}, dein Platz auf der Warteliste ist verfallen**, weil {days} {days|Tag|Tage} lang keine Antwort kam. Mit \`{claim}\` in einem Kommentar bekommst du einen neuen, oder gleich das Projekt, solange es frei ist.`,
    already_holding: `✅ **{person}, dieses Projekt gehört dir schon.** Mit \`{release}\` in einem Kommentar gibst du es wieder frei.`,
    already_holding_other: `✅ **{person}, dieses Projekt ist schon an {subject} vergeben.**`,
    already_waiting: `⏳ **{person}, du hast schon Platz {position} auf der Warteliste.** Sobald du an der Reihe bist, erfährst du es hier; mit \`{release}\` in einem Kommentar verlässt du die Warteliste.

{free}`,
    already_waiting_other: `⏳ **{person}, {subject} hat schon Platz {position} auf der Warteliste.**`,
    already_requested: `⏳ **{person}, deine Anfrage ist schon notiert.** Die Maintainer entscheiden, wer dieses Projekt bekommt, und du erfährst es hier.`,
    assigned_other: `✅ **{person}, dieses Projekt ist jetzt an {subject} vergeben.**`,
    released: `✅ **{person}, du hast dieses Projekt freigegeben.** Danke, dass du Bescheid gesagt hast! Solange es frei ist, holst du es dir mit \`{claim}\` in einem Kommentar zurück.`,
    released_other: `✅ **{person}, dieses Projekt ist nicht mehr an {subject} vergeben.**`,
    left: `✅ **{person}, du hast die Warteliste verlassen.** Mit \`{claim}\` in einem Kommentar bekommst du einen neuen Platz.`,
    left_other: `✅ **{person}, {subject} steht nicht mehr auf der Warteliste.**`,
    withdrawn: `✅ **{person}, deine Anfrage ist zurückgezogen.** Mit \`{claim}\` in einem Kommentar fragst du erneut an.`,
    not_holding: `❌ **{person}, hier gibt es nichts freizugeben**: Du hast weder dieses Projekt noch einen Platz auf der Warteliste.

{free}`,
    not_holding_other: `❌ **{person}, \`{command}\` ändert nichts**: {subject} hat weder dieses Projekt noch einen Platz auf der Warteliste.`,
    limit: `❌ **{person}, mehr Projekte gleichzeitig sind nicht möglich: Du hast {held}, und das Limit ist {limit}.** Gib eines davon mit \`{release}\` in seinem Issue frei und schreib dann hier noch einmal \`{claim}\`:

{projects}`,
    closed: `❌ **{person}, dieses Projekt ist nicht mehr offen** und kann deshalb nicht übernommen werden.

{free}`,
    closed_other: `❌ **{person}, \`{command}\` ist nicht möglich**: Dieses Projekt ist nicht mehr offen.`,
    gone: `❌ **{person}, dieses Projekt wurde von der Liste genommen** und kann nicht mehr übernommen werden.

{free}`,
    gone_other: `❌ **{person}, \`{command}\` ist nicht möglich**: Dieses Projekt wurde von der Liste genommen.`,
    contact: `❌ **{person}, du bist Ansprechperson für dieses Projekt**, also für alle da, die daran arbeiten, und kannst es deshalb nicht selbst übernehmen. Die Maintainer können das in {file} ändern.

{free}`,
    contact_other: `❌ **{person}, \`{command}\` ist nicht möglich**: {subject} ist Ansprechperson für dieses Projekt und für alle da, die daran arbeiten. Die Maintainer können das in {file} ändern.`,
    who: `❌ **{person}, die Projekte dieser Liste sind für {allowed}.** Frag {ask}, wie du dazugehören kannst.

{free}`,
    maintainers_only: `❌ **{person}, \`{command}\` ist für Personen mit Schreibrechten für das Repository.** Bitte {ask}, das für dich zu erledigen.`,
    taken_other: `❌ **{person}, \`{command}\` ist gerade nicht möglich**: Das Projekt ist an {holders} vergeben, und es ist kein Platz frei.`,
    unassignable: `❌ **{person}, GitHub erlaubt nicht, dich diesem Issue zuzuweisen**, deshalb gehört das Projekt nicht dir. Möglich ist das bei Personen, die Schreibrechte haben oder das Issue selbst kommentiert haben. Mit \`{claim}\` in einem neuen Kommentar versuchst du es noch einmal.

{free}`,
    unassignable_other: `❌ **{person}, \`{command}\` ist nicht möglich**: GitHub erlaubt nicht, {subject} diesem Issue zuzuweisen. Entweder gibt es das Konto nicht, oder es hat keine Schreibrechte und hier noch nichts kommentiert. Sobald die Person hier kommentiert hat, funktioniert der Befehl.`,
    dated: `✅ **{person}, dieses Projekt gehört dir bis {day}.** An diesem Tag wirst du gefragt, wie es läuft. Mit \`{claim}\` und einem neuen Datum änderst du das, zum Beispiel mit \`{claim} 6w\`.`,
    dated_other: `✅ **{person}, dieses Projekt ist bis {day} an {subject} vergeben.**`,
    date_unclear: `❌ **{person}, „{said}“ ist nicht als Datum zu erkennen**, deshalb ist keines gesetzt; ansonsten gilt dein Befehl. Schreib \`{claim} until {latest}\` oder \`{claim} 6w\` in einen neuen Kommentar.`,
    date_out_of_range: `❌ **{person}, das Datum darf spätestens {latest} sein** und nicht in der Vergangenheit liegen, deshalb ist keines gesetzt; ansonsten gilt dein Befehl. Schreib \`{claim} until {latest}\` oder \`{claim} 6w\` in einen neuen Kommentar.`,
    date_later: `⏳ **Es ist kein Datum gesetzt, weil das Projekt noch nicht dir gehört.** Sobald es so weit ist, setzt \`{claim}\` mit einem Datum eines.`,
    reminder: `⏰ **{person}, arbeitest du noch daran?** Seit {days} {days|Tag|Tagen} gab es kein Lebenszeichen. Mit jedem Kommentar hier bleibt das Projekt deins, und ebenso mit Arbeit an einem Pull Request, der dieses Issue erwähnt. Keine Zeit mehr? Mit \`{release}\` gibst du es frei, und niemand nimmt dir das übel. Ohne Lebenszeichen ist es in {left} {left|Tag|Tagen} wieder für andere frei.`,
    reminder_date: `⏰ **{person}, der Tag, den du dir vorgenommen hattest, ist da ({day}): Wie läuft es?** Mit \`{claim} 4w\` in einem Kommentar setzt du ein neues Datum. Keine Zeit mehr? Mit \`{release}\` gibst du das Projekt frei, und niemand nimmt dir das übel. Ohne Lebenszeichen ist es in {left} {left|Tag|Tagen} wieder für andere frei.`,
    reminder_answered: `✅ **Diese Erinnerung ist zurückgenommen**: Es gab ein Lebenszeichen, und das Projekt bleibt an {holders} vergeben.`,
    reminder_moot: `✅ **Diese Erinnerung hat sich erledigt**: Von {holders} wird nichts mehr erwartet.`,
    timed_out: `⏰ **{person}, dieses Projekt ist nicht mehr an dich vergeben**, weil nach der Erinnerung kein Lebenszeichen kam. Solange es frei ist, holst du es dir mit \`{claim}\` in einem Kommentar zurück.`,
    hint: `💡 **{person}, möchtest du dieses Projekt übernehmen?** Schreib \`{claim}\` in einen eigenen Kommentar, und es gehört dir.`,
    hint_taken: `💡 **{person}, möchtest du dieses Projekt übernehmen?** Gerade ist es an {holders} vergeben. Schreib \`{claim}\` in einen eigenen Kommentar, und du kommst auf die Warteliste.`,
    hint_requests: `💡 **{person}, möchtest du dieses Projekt übernehmen?** Schreib \`{claim}\` in einen eigenen Kommentar: Damit fragst du bei den Maintainern an, die entscheiden, wer es bekommt.`,
    former_holder: `⏰ **{person}, dieses Projekt ist frei, obwohl du es übernommen hattest**: Sein früheres Issue gibt es nicht mehr, und GitHub erlaubt hier nur, Personen zuzuweisen, die hier kommentiert haben. Mit \`{claim}\` in einem Kommentar holst du es dir zurück.`,
    named_holder: `⏰ **Dieses Projekt ist frei, obwohl es laut seiner Datei an {holders} vergeben ist**: GitHub erlaubt hier nur, Personen zuzuweisen, die hier kommentiert haben. Wer daran arbeitet, übernimmt es mit \`{claim}\` in einem Kommentar.`,
    verified: `✅ **{person}, das Projekt gilt ab {day} als geprüft.** Danke!`,
    verified_by_hand: `❌ **{person}, \`{command}\` schreibt hier nichts**, denn Dibs ändert die Dateien dieses Repositorys nicht. Bitte ergänze \`verified: {day}\` selbst in {file}.`,
    edited: `❌ **{person}, ein Befehl gilt so, wie er zuerst geschrieben wurde**, und du hast hier einen Kommentar mit einem Befehl nachträglich bearbeitet. Wenn du ihn noch möchtest, schreib ihn in einen neuen Kommentar.`,
    passed_over: `❌ **Übergangene Befehle von dir bei anderen Projekten: {left}**, denn du hattest um mehr gebeten, als auf einmal bearbeitet wird. Wiederhole die, die du noch möchtest, ein paar auf einmal.`,
    listed: `✅ **{project} steht jetzt auf der Liste**, mit einem eigenen Issue: {issue}. Danke für den Vorschlag! Ab jetzt geht es dort weiter.`,
    listed_as_over: `✅ **{project} steht jetzt auf der Liste**, als beendetes Projekt und deshalb ohne eigenes Issue. Danke für den Vorschlag!`,
  },
  notices: {
    removed: `❌ **Dieses Projekt wurde von der Liste genommen**, deshalb ist dieses Issue geschlossen. Kommt die Datei zurück, wird es wieder geöffnet.`,
    duplicate: `❌ **Zu diesem Projekt gibt es schon ein Issue: #{kept}**, deshalb ist dieses hier als Duplikat geschlossen.`,
    kept: `✅ **Der Text dieses Issues ist wieder so, wie es in der Datei steht.** Er war hier bearbeitet worden; damit nichts verloren geht, ist dies der bearbeitete Text:`,
    kept_part: `✅ **Der Text dieses Issues ist wieder so, wie es in der Datei steht.** Er war hier bearbeitet worden; damit nichts verloren geht, ist dies Teil {part} von {parts} des bearbeiteten Textes:`,
  },
  pull: {
    file: '1 Projektdatei aktualisieren',
    files: '{count} Projektdateien aktualisieren',
    index: 'Übersicht aktualisieren',
    file_and_index: '1 Projektdatei und die Übersicht aktualisieren',
    files_and_index: '{count} Projektdateien und die Übersicht aktualisieren',
    text: `Dibs gleicht diese Projektliste mit ihren Issues ab und schlägt hier vor, was in den Dateien stehen soll: Issue-Nummern, wer an einem Projekt arbeitet, Zustände und die Übersicht.

Merge diesen Pull Request, wann du möchtest. Bis dahin wird er aktuell gehalten, und er wird geschlossen, wenn nichts mehr zu ändern ist.`,
    closed_commit:
      'Dieser Pull Request ist wegen `write_back: commit` geschlossen: Dibs schreibt direkt in den Standardbranch, auch das, was hier gewartet hat.',
    closed_none:
      'Dieser Pull Request ist wegen `write_back: none` geschlossen: Dibs schreibt nichts in Dateien.',
    proposal_title: 'Das in Issue {issue} vorgeschlagene Projekt hinzufügen',
    proposal: `Die Maintainer haben den Vorschlag in {issue} angenommen. Hier kommt die Datei des Projekts hinzu, mit den Antworten aus dem Formular als Front Matter und Text.

Lies sie, ändere auf diesem Branch, was du möchtest, und merge dann. Danach legt Dibs das Issue des Projekts an und schließt den Vorschlag mit einem Link darauf. Was ab jetzt im Vorschlag bearbeitet wird, kommt hier nicht mehr an.`,
  },
  phrases: {
    and: '{others} und {last}',
    list: '{others}, {next}',
    quoted: '„{text}“',
    maintainer: 'die Maintainer',
    file: 'der Datei',
    contributors: 'Personen, die schon etwas zum Repository beigetragen haben',
    collaborators: 'Personen mit Schreibrechten für das Repository',
    contacts: 'Bei Fragen wende dich an: {contacts}.',
    related: 'Verwandte Projekte: {projects}.',
    free: 'Diese Projekte sind noch frei:',
    until: 'Es gehört dir bis {day}; an diesem Tag wirst du gefragt, wie es läuft.',
    contributing: 'So läuft die Mitarbeit hier ab: {link}.',
    notify: 'Zur Information: {people}',
    guidance: 'Die Hinweise stehen im Text dieses Issues.',
    announce: 'Sag auf der Mailingliste Bescheid, dass du daran arbeitest: {list}.',
    write_to: 'E-Mail an {address}',
    mail_subject: 'Ich arbeite an: {title}',
    mail_body: `Hallo,

ich habe das Projekt „{title}“ übernommen:
{url}

Mein Plan ist: `,
  },
  issue: {
    free: '**Noch frei.**',
    free_many: '**Noch frei** für bis zu {count} Personen.',
    joinable_one: '**Eine weitere Person kann mitmachen.** Vergeben an {holders}.',
    joinable_other: '**{count} weitere Personen können mitmachen.** Vergeben an {holders}.',
    taken: '**Vergeben** an {holders}.',
    agent: '**Ein Agent arbeitet daran:** {holders}.',
    kept: '**Reserviert** für {people}, nach der Reihenfolge der Meldungen.',
    done: '**Abgeschlossen** am {day}.',
    done_by: '**Abgeschlossen** von {people} am {day}.',
    archived: '**Archiviert** am {day}: Dieses Projekt wird nicht mehr angeboten.',
    duplicate: '**Archiviert** am {day} als Duplikat eines anderen Issues.',
    since: '{person} (seit {day})',
    since_until: '{person} (seit {day}, bis {until})',
    until: '{person} (bis {until})',
    waiting: 'Auf der Warteliste: {people}.',
    waiting_more: 'Auf der Warteliste: {people} und {count} weitere.',
    waiting_many: 'Personen auf der Warteliste: {count}.',
    requests: 'Angefragt von {people}.',
    claim: 'Schreib `{claim}` hier in einen Kommentar, und es gehört dir.',
    line: 'Schreib `{claim}` hier in einen Kommentar, um als Nächstes an der Reihe zu sein.',
    line_behind: 'Schreib `{claim}` hier in einen Kommentar, um auf die Warteliste zu kommen.',
    ask: 'Schreib `{claim}` hier in einen Kommentar, um es anzufragen: Die Maintainer entscheiden, wer es bekommt.',
    by_hand: 'Bitte die Maintainer hier in einem Kommentar, dich zuzuweisen.',
    only_contributors: 'Es ist für Personen, die schon etwas zu diesem Repository beigetragen haben.',
    only_collaborators: 'Es ist für Personen mit Schreibrechten für dieses Repository.',
    announce: 'Sag auch auf der Mailingliste Bescheid: {list}.',
    difficulty: '**Schwierigkeit:** {value}',
    size: '**Umfang:** {value}',
    sized: '{size} ({hours} Stunden)',
    gsoc: '**GSoC:** {value}',
    skills: '**Kenntnisse:** {value}',
    contacts: '**Fragen an:** {value}',
    places: '**Austausch:** {value}',
    description: 'Beschreibung',
    outcomes: 'Ergebnisse',
    prerequisites: 'Voraussetzungen',
    links: 'Links',
    related: 'Verwandte Projekte',
    guidance: 'Hinweise',
    about: 'Über dieses Issue',
    category: 'Kategorie: {value}',
    inserted: 'Auf der Liste seit: {value}',
    verified: 'Zuletzt geprüft: {value}',
    labels: 'Labels: {value}',
    max_claims: 'Plätze: {value}',
    origin:
      'Dieser Text wird aus {file} erzeugt; Änderungen daran werden hier wieder überschrieben. Um ihn zu ändern, {edit}; was du darüber oder darunter schreibst, bleibt stehen.',
    file: 'einer Datei',
    edit: 'bearbeite die Datei',
    excerpt: 'Das ist der erste Teil des Textes; der ganze steht in {file}.',
  },
  labels: {
    tracking: 'Ein Projekt der Liste, das Dibs mit seiner Datei abgleicht',
    category: 'Projekte der Kategorie {category}',
    difficulty: 'Wie schwierig das Projekt ist',
    size: 'Wie umfangreich das Projekt ist',
    skill: 'Kenntnisse, die das Projekt voraussetzt',
    gsoc: 'Geeignet für den Google Summer of Code',
    open: 'An diesem Projekt arbeitet noch niemand: Es kann übernommen werden',
    taken: 'An diesem Projekt wird schon gearbeitet',
    verification: 'Schon länger hat niemand geprüft, ob das noch aktuell ist',
    own: 'Ein Label, das in Projektdateien steht',
    newcomer: 'Ein Projekt für den Einstieg: einfach und noch frei',
  },
  index: {
    title: 'Projekte',
    other: 'Andere Projekte',
    count: 'Noch frei: {free} von {count}.',
    how: 'Um ein Projekt zu übernehmen, öffne sein Issue und schreib dort `{claim}` in einen Kommentar.',
    how_to_ask:
      'Um ein Projekt anzufragen, öffne sein Issue und schreib dort `{claim}` in einen Kommentar: Die Maintainer entscheiden.',
    how_by_hand:
      'Um ein Projekt zu übernehmen, öffne sein Issue und bitte dort die Maintainer, dich zuzuweisen.',
    views: 'Issues auf GitHub: {views}.',
    view_free: 'frei',
    view_easy: 'frei und einfach',
    view_gsoc: 'frei für den Google Summer of Code',
    view_verification: 'zu prüfen',
    project: 'Projekt',
    difficulty: 'Schwierigkeit',
    skills: 'Kenntnisse',
    claim: 'Wer daran arbeitet',
    file: 'Datei',
    free: 'frei',
    joinable: '{holders}; freie Plätze: {count}',
    over: 'Abgeschlossene Projekte: {count}',
    done: 'abgeschlossen',
    done_by: 'abgeschlossen von {people}',
  },
  words: {
    unknown: 'unbekannt',
    easy: 'einfach',
    medium: 'mittel',
    hard: 'schwer',
    small: 'klein',
    medium_size: 'mittel',
    large: 'groß',
    yes: 'ja',
    no: 'nein',
    open: 'offen',
    done: 'abgeschlossen',
    archived: 'archiviert',
  },
  form: {
    name: 'Projekt vorschlagen',
    description: 'Etwas, das andere aufgreifen und umsetzen könnten',
    introduction:
      'Der Titel dieses Issues wird zum Titel des Projekts. Schreib, was du weißt; bevor es auf die Liste kommt, sehen es sich die Maintainer an.',
    summary: 'Zusammenfassung',
    summary_hint: 'Worum es bei dem Projekt geht, in einer Zeile.',
    category: 'Kategorie',
    category_hint: 'Der Bereich, zu dem es gehört, so wie er auf der Liste heißt.',
    difficulty: 'Schwierigkeit',
    size: 'Umfang',
    size_hint: 'Klein sind etwa 90 Stunden Arbeit, mittel 175, groß 350.',
    skills: 'Kenntnisse',
    skills_hint: 'Was man können sollte, durch Kommas getrennt.',
    contacts: 'Ansprechpersonen',
    contacts_hint: 'Wen man fragen kann, eine Person pro Zeile. Das ist für alle sichtbar.',
    text: 'Beschreibung',
    text_hint: 'Was sich ändern soll, warum, und wo man anfängt. Markdown.',
    outcomes: 'Ergebnisse',
    outcomes_hint: 'Was am Ende da sein soll, ein Ergebnis pro Zeile.',
    proposal: 'Vorschlag',
  },
  summary: {
    done: 'Das wurde gemacht',
    plan: 'Das würde ein Lauf machen',
    merge: 'Das würde der Merge bewirken',
    nothing: 'Nichts zu tun',
    problems: 'Probleme',
    problem: 'Problem',
    errors: 'Fehler',
    warnings: 'Warnungen',
    changes: 'Änderungen',
    change: 'Änderung',
    no_changes: 'Keine Änderungen',
    beside: 'Unabhängig von diesem Pull Request',
    beside_why:
      'Die Dateien dieser Projekte ändert er nicht. Was dort ansteht, hat einen anderen Grund: ein bearbeitetes Issue, eine Zuweisung, oder ein Projekt, das den geänderten Titel eines anderen anzeigt.',
    claims: 'Vergebene Projekte',
    project: 'Projekt',
    projects_read: 'Gelesene Projekte',
    unchanged: 'Unverändert',
    created: 'Angelegt',
    updated: 'Aktualisiert',
    closed: 'Geschlossen',
    reopened: 'Wieder geöffnet',
    claimed: 'Übernommen',
    released: 'Freigegeben',
    proposed: 'Vorgeschlagen',
    failed: 'Fehlgeschlagen',
    left: 'bleibt für den nächsten Lauf',
    remaining: 'Für den nächsten Lauf',
    stopped: 'Wegen eines Limits angehalten',
    not_written: 'Es wurde nichts geschrieben: {why}.',
    renamed_file: 'Umbenannt: {from} → {to}',
    unneeded: 'schon von jemand anderem erledigt',
    files_written: 'Geschriebene Dateien',
    files_proposed: 'Dateien, die in einem Pull Request warten',
    withdrawn: 'Der Pull Request mit den Dateien ist geschlossen',
    commit: 'Commit',
    pull_request: 'Pull Request',
    create: 'Neues Issue',
    update: 'Aktualisierung',
    close: 'Schließung',
    reopen: 'Wiedereröffnung',
    claim: 'Übernahme',
    handover: 'Übergabe',
    release: 'Freigabe',
    status: 'Status',
    propose: 'Vorschlag',
    index: 'Übersicht',
    label: 'Labels',
    labels_made: 'Neue Labels: {number}',
    stays_open: 'Bleibt offen',
    not_closed: 'Die Datei ist weg, aber das Issue wird nicht geschlossen: {why}.',
    labels: 'Labels: {labels}',
    assigned: 'Zugewiesen an: {people}',
    quoted: '„{text}“',
    title: 'Titel: „{from}“ → „{to}“',
    state: 'Zustand: {from} → {to}',
    state_open: 'offen',
    state_closed: 'geschlossen',
    state_completed: 'geschlossen (erledigt)',
    state_not_planned: 'geschlossen (nicht geplant)',
    state_duplicate: 'geschlossen (Duplikat)',
    state_reopened: 'offen (wieder geöffnet)',
    comments: 'Kommentare: {number}',
    new_text: 'Text aktualisiert',
    new_marker: 'Unsichtbare Markierung aktualisiert',
    renamed: 'Umbenannt, vorher {project}',
    taken_over: 'Übernimmt das Issue {issue} „{title}“ von {author}',
    status_changes: 'Status in der Datei: {from} → {to}',
    held: '{people} seit {day}',
    was_held: 'Wieder frei; vorher: {people} seit {day}',
    text_of: 'Text von {project}, Issue {issue}',
    too_much: '… zu viel für diese Anzeige',
    more: '… und {number} weitere.',
  },
  site: deSite,
};
