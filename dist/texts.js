// src/texts/de.ts
/** What people read in German. */
const de = {
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
		listed_as_over: `✅ **{project} steht jetzt auf der Liste**, als beendetes Projekt und deshalb ohne eigenes Issue. Danke für den Vorschlag!`
	},
	notices: {
		removed: `❌ **Dieses Projekt wurde von der Liste genommen**, deshalb ist dieses Issue geschlossen. Kommt die Datei zurück, wird es wieder geöffnet.`,
		duplicate: `❌ **Zu diesem Projekt gibt es schon ein Issue: #{kept}**, deshalb ist dieses hier als Duplikat geschlossen.`,
		kept: `✅ **Der Text dieses Issues ist wieder so, wie es in der Datei steht.** Er war hier bearbeitet worden; damit nichts verloren geht, ist dies der bearbeitete Text:`,
		kept_part: `✅ **Der Text dieses Issues ist wieder so, wie es in der Datei steht.** Er war hier bearbeitet worden; damit nichts verloren geht, ist dies Teil {part} von {parts} des bearbeiteten Textes:`
	},
	pull: {
		file: "1 Projektdatei aktualisieren",
		files: "{count} Projektdateien aktualisieren",
		index: "Übersicht aktualisieren",
		file_and_index: "1 Projektdatei und die Übersicht aktualisieren",
		files_and_index: "{count} Projektdateien und die Übersicht aktualisieren",
		text: `Dibs gleicht diese Projektliste mit ihren Issues ab und schlägt hier vor, was in den Dateien stehen soll: Issue-Nummern, wer an einem Projekt arbeitet, Zustände und die Übersicht.

Merge diesen Pull Request, wann du möchtest. Bis dahin wird er aktuell gehalten, und er wird geschlossen, wenn nichts mehr zu ändern ist.`,
		closed_commit: "Dieser Pull Request ist wegen `write_back: commit` geschlossen: Dibs schreibt direkt in den Standardbranch, auch das, was hier gewartet hat.",
		closed_none: "Dieser Pull Request ist wegen `write_back: none` geschlossen: Dibs schreibt nichts in Dateien.",
		proposal_title: "Das in Issue {issue} vorgeschlagene Projekt hinzufügen",
		proposal: `Die Maintainer haben den Vorschlag in {issue} angenommen. Hier kommt die Datei des Projekts hinzu, mit den Antworten aus dem Formular als Front Matter und Text.

Lies sie, ändere auf diesem Branch, was du möchtest, und merge dann. Danach legt Dibs das Issue des Projekts an und schließt den Vorschlag mit einem Link darauf. Was ab jetzt im Vorschlag bearbeitet wird, kommt hier nicht mehr an.`
	},
	phrases: {
		and: "{others} und {last}",
		list: "{others}, {next}",
		quoted: "„{text}“",
		maintainer: "die Maintainer",
		file: "der Datei",
		contributors: "Personen, die schon etwas zum Repository beigetragen haben",
		collaborators: "Personen mit Schreibrechten für das Repository",
		contacts: "Bei Fragen wende dich an: {contacts}.",
		related: "Verwandte Projekte: {projects}.",
		free: "Diese Projekte sind noch frei:",
		until: "Es gehört dir bis {day}; an diesem Tag wirst du gefragt, wie es läuft.",
		contributing: "So läuft die Mitarbeit hier ab: {link}.",
		notify: "Zur Information: {people}",
		guidance: "Die Hinweise stehen im Text dieses Issues.",
		announce: "Sag auf der Mailingliste Bescheid, dass du daran arbeitest: {list}.",
		write_to: "E-Mail an {address}",
		mail_subject: "Ich arbeite an: {title}",
		mail_body: `Hallo,

ich habe das Projekt „{title}“ übernommen:
{url}

Mein Plan ist: `
	},
	issue: {
		free: "**Noch frei.**",
		free_many: "**Noch frei** für bis zu {count} Personen.",
		joinable_one: "**Eine weitere Person kann mitmachen.** Vergeben an {holders}.",
		joinable_other: "**{count} weitere Personen können mitmachen.** Vergeben an {holders}.",
		taken: "**Vergeben** an {holders}.",
		agent: "**Ein Agent arbeitet daran:** {holders}.",
		kept: "**Reserviert** für {people}, nach der Reihenfolge der Meldungen.",
		done: "**Abgeschlossen** am {day}.",
		done_by: "**Abgeschlossen** von {people} am {day}.",
		archived: "**Archiviert** am {day}: Dieses Projekt wird nicht mehr angeboten.",
		duplicate: "**Archiviert** am {day} als Duplikat eines anderen Issues.",
		since: "{person} (seit {day})",
		since_until: "{person} (seit {day}, bis {until})",
		until: "{person} (bis {until})",
		waiting: "Auf der Warteliste: {people}.",
		waiting_more: "Auf der Warteliste: {people} und {count} weitere.",
		waiting_many: "Personen auf der Warteliste: {count}.",
		requests: "Angefragt von {people}.",
		claim: "Schreib `{claim}` hier in einen Kommentar, und es gehört dir.",
		line: "Schreib `{claim}` hier in einen Kommentar, um als Nächstes an der Reihe zu sein.",
		line_behind: "Schreib `{claim}` hier in einen Kommentar, um auf die Warteliste zu kommen.",
		ask: "Schreib `{claim}` hier in einen Kommentar, um es anzufragen: Die Maintainer entscheiden, wer es bekommt.",
		by_hand: "Bitte die Maintainer hier in einem Kommentar, dich zuzuweisen.",
		only_contributors: "Es ist für Personen, die schon etwas zu diesem Repository beigetragen haben.",
		only_collaborators: "Es ist für Personen mit Schreibrechten für dieses Repository.",
		announce: "Sag auch auf der Mailingliste Bescheid: {list}.",
		difficulty: "**Schwierigkeit:** {value}",
		size: "**Umfang:** {value}",
		sized: "{size} ({hours} Stunden)",
		gsoc: "**GSoC:** {value}",
		skills: "**Kenntnisse:** {value}",
		contacts: "**Fragen an:** {value}",
		places: "**Austausch:** {value}",
		description: "Beschreibung",
		outcomes: "Ergebnisse",
		prerequisites: "Voraussetzungen",
		links: "Links",
		related: "Verwandte Projekte",
		guidance: "Hinweise",
		about: "Über dieses Issue",
		category: "Kategorie: {value}",
		inserted: "Auf der Liste seit: {value}",
		verified: "Zuletzt geprüft: {value}",
		labels: "Labels: {value}",
		max_claims: "Plätze: {value}",
		origin: "Dieser Text wird aus {file} erzeugt; Änderungen daran werden hier wieder überschrieben. Um ihn zu ändern, {edit}; was du darüber oder darunter schreibst, bleibt stehen.",
		file: "einer Datei",
		edit: "bearbeite die Datei",
		excerpt: "Das ist der erste Teil des Textes; der ganze steht in {file}."
	},
	labels: {
		tracking: "Ein Projekt der Liste, das Dibs mit seiner Datei abgleicht",
		category: "Projekte der Kategorie {category}",
		difficulty: "Wie schwierig das Projekt ist",
		size: "Wie umfangreich das Projekt ist",
		skill: "Kenntnisse, die das Projekt voraussetzt",
		gsoc: "Geeignet für den Google Summer of Code",
		open: "An diesem Projekt arbeitet noch niemand: Es kann übernommen werden",
		taken: "An diesem Projekt wird schon gearbeitet",
		verification: "Schon länger hat niemand geprüft, ob das noch aktuell ist",
		own: "Ein Label, das in Projektdateien steht",
		newcomer: "Ein Projekt für den Einstieg: einfach und noch frei"
	},
	index: {
		title: "Projekte",
		other: "Andere Projekte",
		count: "Noch frei: {free} von {count}.",
		how: "Um ein Projekt zu übernehmen, öffne sein Issue und schreib dort `{claim}` in einen Kommentar.",
		how_to_ask: "Um ein Projekt anzufragen, öffne sein Issue und schreib dort `{claim}` in einen Kommentar: Die Maintainer entscheiden.",
		how_by_hand: "Um ein Projekt zu übernehmen, öffne sein Issue und bitte dort die Maintainer, dich zuzuweisen.",
		views: "Issues auf GitHub: {views}.",
		view_free: "frei",
		view_easy: "frei und einfach",
		view_gsoc: "frei für den Google Summer of Code",
		view_verification: "zu prüfen",
		project: "Projekt",
		difficulty: "Schwierigkeit",
		skills: "Kenntnisse",
		claim: "Wer daran arbeitet",
		file: "Datei",
		free: "frei",
		joinable: "{holders}; freie Plätze: {count}",
		over: "Abgeschlossene Projekte: {count}",
		done: "abgeschlossen",
		done_by: "abgeschlossen von {people}"
	},
	words: {
		unknown: "unbekannt",
		easy: "einfach",
		medium: "mittel",
		hard: "schwer",
		small: "klein",
		medium_size: "mittel",
		large: "groß",
		yes: "ja",
		no: "nein",
		open: "offen",
		done: "abgeschlossen",
		archived: "archiviert"
	},
	form: {
		name: "Projekt vorschlagen",
		description: "Etwas, das andere aufgreifen und umsetzen könnten",
		introduction: "Der Titel dieses Issues wird zum Titel des Projekts. Schreib, was du weißt; bevor es auf die Liste kommt, sehen es sich die Maintainer an.",
		summary: "Zusammenfassung",
		summary_hint: "Worum es bei dem Projekt geht, in einer Zeile.",
		category: "Kategorie",
		category_hint: "Der Bereich, zu dem es gehört, so wie er auf der Liste heißt.",
		difficulty: "Schwierigkeit",
		size: "Umfang",
		size_hint: "Klein sind etwa 90 Stunden Arbeit, mittel 175, groß 350.",
		skills: "Kenntnisse",
		skills_hint: "Was man können sollte, durch Kommas getrennt.",
		contacts: "Ansprechpersonen",
		contacts_hint: "Wen man fragen kann, eine Person pro Zeile. Das ist für alle sichtbar.",
		text: "Beschreibung",
		text_hint: "Was sich ändern soll, warum, und wo man anfängt. Markdown.",
		outcomes: "Ergebnisse",
		outcomes_hint: "Was am Ende da sein soll, ein Ergebnis pro Zeile.",
		proposal: "Vorschlag"
	},
	summary: {
		done: "Das wurde gemacht",
		plan: "Das würde ein Lauf machen",
		merge: "Das würde der Merge bewirken",
		nothing: "Nichts zu tun",
		problems: "Probleme",
		problem: "Problem",
		errors: "Fehler",
		warnings: "Warnungen",
		changes: "Änderungen",
		change: "Änderung",
		no_changes: "Keine Änderungen",
		beside: "Unabhängig von diesem Pull Request",
		beside_why: "Die Dateien dieser Projekte ändert er nicht. Was dort ansteht, hat einen anderen Grund: ein bearbeitetes Issue, eine Zuweisung, oder ein Projekt, das den geänderten Titel eines anderen anzeigt.",
		claims: "Vergebene Projekte",
		project: "Projekt",
		projects_read: "Gelesene Projekte",
		unchanged: "Unverändert",
		created: "Angelegt",
		updated: "Aktualisiert",
		closed: "Geschlossen",
		reopened: "Wieder geöffnet",
		claimed: "Übernommen",
		released: "Freigegeben",
		proposed: "Vorgeschlagen",
		failed: "Fehlgeschlagen",
		left: "bleibt für den nächsten Lauf",
		remaining: "Für den nächsten Lauf",
		stopped: "Wegen eines Limits angehalten",
		not_written: "Es wurde nichts geschrieben: {why}.",
		renamed_file: "Umbenannt: {from} → {to}",
		unneeded: "schon von jemand anderem erledigt",
		files_written: "Geschriebene Dateien",
		files_proposed: "Dateien, die in einem Pull Request warten",
		withdrawn: "Der Pull Request mit den Dateien ist geschlossen",
		commit: "Commit",
		pull_request: "Pull Request",
		create: "Neues Issue",
		update: "Aktualisierung",
		close: "Schließung",
		reopen: "Wiedereröffnung",
		claim: "Übernahme",
		handover: "Übergabe",
		release: "Freigabe",
		status: "Status",
		propose: "Vorschlag",
		index: "Übersicht",
		label: "Labels",
		labels_made: "Neue Labels: {number}",
		stays_open: "Bleibt offen",
		not_closed: "Die Datei ist weg, aber das Issue wird nicht geschlossen: {why}.",
		labels: "Labels: {labels}",
		assigned: "Zugewiesen an: {people}",
		quoted: "„{text}“",
		title: "Titel: „{from}“ → „{to}“",
		state: "Zustand: {from} → {to}",
		state_open: "offen",
		state_closed: "geschlossen",
		state_completed: "geschlossen (erledigt)",
		state_not_planned: "geschlossen (nicht geplant)",
		state_duplicate: "geschlossen (Duplikat)",
		state_reopened: "offen (wieder geöffnet)",
		comments: "Kommentare: {number}",
		new_text: "Text aktualisiert",
		new_marker: "Unsichtbare Markierung aktualisiert",
		renamed: "Umbenannt, vorher {project}",
		taken_over: "Übernimmt das Issue {issue} „{title}“ von {author}",
		status_changes: "Status in der Datei: {from} → {to}",
		held: "{people} seit {day}",
		was_held: "Wieder frei; vorher: {people} seit {day}",
		text_of: "Text von {project}, Issue {issue}",
		too_much: "… zu viel für diese Anzeige",
		more: "… und {number} weitere."
	},
	site: {
		title: "Projekte",
		skip: "Direkt zu den Projekten",
		all: "Alle Projekte",
		free: "frei",
		taken: "vergeben",
		done: "abgeschlossen",
		archived: "zurückgezogen",
		places: "{left} von {places} Plätzen frei",
		held: "{holders} seit {day}",
		waiting: "{count} auf der Warteliste",
		done_by: "abgeschlossen von {holders}",
		verified: "geprüft {age}",
		unverified: "nie geprüft",
		needed: "muss geprüft werden",
		claim: "Stand",
		category: "Kategorie",
		difficulty: "Schwierigkeit",
		size: "Umfang",
		skill: "Kenntnisse",
		gsoc: "Google Summer of Code",
		verification: "Prüfung",
		mentor: "Betreuung",
		hours: "{size}, {hours} Stunden",
		other: "Andere Projekte",
		finished: "Abgeschlossene Projekte",
		search: "Suche",
		search_help: "Wörter, -ohne, \"genauer Wortlaut\"",
		filters: "Filter",
		sort: "Sortierung",
		sort_free: "freie zuerst",
		sort_newest: "neueste zuerst",
		sort_title: "nach Titel",
		sort_unverified: "am längsten ungeprüfte zuerst",
		sort_category: "nach Kategorie",
		show: "Anzeigen",
		surprise: "Überrasch mich",
		clear: "Alle Filter entfernen",
		remove: "{filter} entfernen",
		count: "{shown} von {total} Projekten",
		empty: "Kein Projekt passt zu all dem.",
		without: "Treffer ohne „{filter}“: {count}.",
		empty_list: "Auf der Liste steht noch kein Projekt.",
		more: "{count} weitere",
		browse: "Nach Merkmalen stöbern",
		no_script: "Suche und Filter brauchen JavaScript. Auch ohne hat jedes Merkmal eine eigene Seite.",
		refine: "Diese Projekte durchsuchen und filtern",
		claim_here: "Auf GitHub übernehmen",
		wait_here: "Auf GitHub anstellen",
		see_issue: "Issue auf GitHub ansehen",
		is_free: "Dieses Projekt ist frei.",
		is_taken: "Dieses Projekt ist vergeben: {holders} seit {day}.",
		is_shared: "{holders} seit {day}; es ist noch Platz für weitere Personen.",
		is_done: "Dieses Projekt ist abgeschlossen.",
		is_done_by: "Dieses Projekt wurde von {holders} abgeschlossen.",
		is_archived: "Dieses Projekt wird nicht mehr angeboten.",
		how_to_claim: "Schreib {command} in einen Kommentar zu seinem Issue, in eine eigene Zeile, und es gehört dir.",
		how_to_wait: "Schreib {command} in einen Kommentar zu seinem Issue, in eine eigene Zeile, um auf die Warteliste zu kommen.",
		ask: "Bitte in einem Kommentar zu seinem Issue darum, zugewiesen zu werden.",
		who_contributors: "Es ist für Personen, die schon etwas zum Repository beigetragen haben.",
		who_collaborators: "Es ist für Personen mit Schreibrechten für das Repository.",
		silence: "Gibt es {remind} Tage lang kein Lebenszeichen, kommt eine Erinnerung; nach {release} Tagen ist es wieder frei.",
		silence_from: "Ohne Lebenszeichen: Erinnerung am {remind}, wieder frei am {release}.",
		until: "Soll bis {day} fertig sein.",
		no_issue: "Sein Issue wird erst noch angelegt: Schau bald wieder vorbei.",
		wait_list: "Auf der Warteliste: {people}.",
		facts: "Eckdaten",
		description: "Beschreibung",
		outcomes: "Ergebnisse",
		prerequisites: "Voraussetzungen",
		links: "Links",
		related: "Verwandte Projekte",
		guidance: "Hinweise",
		history: "Wer bisher daran gearbeitet hat",
		holding: "{since} bis {until}: {holders}",
		holding_now: "seit {since}: {holders}",
		contacts: "Ansprechpersonen",
		mailing_list: "Mailingliste",
		chat: "Chat",
		inserted: "Auf der Liste seit",
		last_verified: "Zuletzt geprüft",
		labels: "Labels",
		issue: "Issue",
		edit: "Datei dieses Projekts bearbeiten",
		as_markdown: "Diese Seite als Markdown",
		profile: "Profil auf GitHub",
		repository: "Repository",
		feed: "Feed: neue und wieder freie Projekte",
		data: "Alle Projekte als JSON",
		is_new: "Neu: {title}",
		is_free_again: "Wieder frei: {title}",
		not_found: "Diese Seite gibt es nicht",
		not_found_text: "Projekte ziehen um oder enden. Auf der Liste stehen alle, die es gibt.",
		chart: "Gleichzeitig vergebene Projekte von {since} bis {until}: höchstens {most}"
	}
};
// src/texts/en.ts
/**
* What people read in English, by group and name: `language` of the config chooses another file, and `texts` and
* `messages` replace single ones.
*
* What stands in braces is filled in. In `messages`, the texts of comments, `{person}` is a mention of the one person
* that a comment is for, and a line that holds nothing but an empty placeholder is left out.
*/
const en = {
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
		listed_as_over: `✅ **{project} is on the list now**, as one that is over, so it has no issue of its own. Thank you for proposing it!`
	},
	/** Comments that are for nobody in particular. */
	notices: {
		removed: `❌ **This project was taken off the list**, so this issue is closed. If its file returns, the issue is reopened.`,
		duplicate: `❌ **This project has an issue already: #{kept}**, so this one is closed as a duplicate.`,
		kept: `✅ **The text of this issue is as its file says again.** It had been edited here; so that nothing is lost, this is the edited text:`,
		kept_part: `✅ **The text of this issue is as its file says again.** It had been edited here; so that nothing is lost, this is part {part} of {parts} of the edited text:`
	},
	/** Pull requests with files. */
	pull: {
		file: "Update 1 project file",
		files: "Update {count} project files",
		index: "Update the index",
		file_and_index: "Update 1 project file and the index",
		files_and_index: "Update {count} project files and the index",
		text: `Dibs keeps this list of projects in step with its issues, and proposes here what their files should say: numbers of issues, who holds a project, states, and the index.

Merge it whenever you like. It is kept up to date until then, and closed when nothing is left to change.`,
		closed_commit: "This pull request is closed because of `write_back: commit`: Dibs commits to the default branch, also what has waited here.",
		closed_none: "This pull request is closed because of `write_back: none`: Dibs writes nothing into files.",
		proposal_title: "Add the project that issue {issue} proposes",
		proposal: `A maintainer has accepted what {issue} proposes. This adds the project's file, with the answers of the form as its front matter and text.

Read it, change what you like on this branch, and merge it. Dibs then makes the project's issue and closes the proposal with a link to that. What somebody edits in the proposal from now on does not come here.`
	},
	/** What is filled into messages. */
	phrases: {
		/** The end of a list of names: of three, the first two are joined by commas. */
		and: "{others} and {last}",
		/** A list of names that goes on, or has no last one. */
		list: "{others}, {next}",
		quoted: "“{text}”",
		maintainer: "a maintainer",
		file: "the file",
		contributors: "people who have contributed to the repository before",
		collaborators: "people with write access to the repository",
		contacts: "Whom to ask: {contacts}.",
		related: "Related projects: {projects}.",
		free: "These projects are free:",
		until: "It is yours until {day}; on that day you are asked how it goes.",
		contributing: "How contributions work here: {link}.",
		notify: "For your information: {people}",
		guidance: "The guidance stands in the text of this issue.",
		announce: "Tell the mailing list that you work on this: {list}.",
		write_to: "write to {address}",
		mail_subject: "Working on: {title}",
		mail_body: `Hello,

I have taken up the project "{title}":
{url}

My plan is: `
	},
	/** The text of an issue. Each is a line or a heading of its own. */
	issue: {
		free: "**Free to take.**",
		free_many: "**Free to take** by up to {count} people.",
		joinable_one: "**One more person can join.** It is with {holders}.",
		joinable_other: "**{count} more people can join.** It is with {holders}.",
		taken: "**Taken** by {holders}.",
		agent: "**An agent works on it:** {holders}.",
		kept: "**Kept** for {people}, who came first.",
		done: "**Done**, {day}.",
		done_by: "**Done** by {people}, {day}.",
		archived: "**Archived**, {day}: this project is no longer on offer.",
		duplicate: "**Archived**, {day}, as a duplicate of another issue.",
		/** A person in one of these lists. */
		since: "{person} since {day}",
		since_until: "{person} since {day}, until {until}",
		until: "{person} until {until}",
		waiting: "In line: {people}.",
		waiting_more: "In line: {people} and {count} more.",
		waiting_many: "People in line: {count}.",
		requests: "Asked for by {people}.",
		/** What a claim would do, below {@link only_contributors} or {@link only_collaborators} if these apply. */
		claim: "Say `{claim}` in a comment here, and it is yours.",
		line: "Say `{claim}` in a comment here to be next in line.",
		line_behind: "Say `{claim}` in a comment here to get in line.",
		ask: "Say `{claim}` in a comment here to ask for it: maintainers decide who gets it.",
		by_hand: "Ask a maintainer in a comment here to assign you.",
		only_contributors: "It is for people who have contributed to this repository before.",
		only_collaborators: "It is for people with write access to this repository.",
		announce: "Tell the mailing list too: {list}.",
		difficulty: "**Difficulty:** {value}",
		size: "**Size:** {value}",
		sized: "{size} ({hours} hours)",
		gsoc: "**GSoC:** {value}",
		skills: "**Skills:** {value}",
		contacts: "**Ask:** {value}",
		places: "**Where:** {value}",
		description: "Description",
		outcomes: "Outcomes",
		prerequisites: "Prerequisites",
		links: "Links",
		related: "Related projects",
		guidance: "Guidance",
		about: "About this issue",
		category: "Category: {value}",
		inserted: "On the list since: {value}",
		verified: "Last verified: {value}",
		labels: "Labels: {value}",
		max_claims: "Places: {value}",
		origin: "This text is made from {file} and put right if it is changed here. To change it, {edit}; what you write above or below it stays.",
		file: "a file",
		edit: "edit the file",
		excerpt: "This is the first part of the text: {file} has all of it."
	},
	labels: {
		tracking: "A project of the list, kept in step with its file by Dibs",
		category: "Projects in {category}",
		difficulty: "How hard the project is",
		size: "How long the project takes",
		skill: "A skill that the project asks for",
		gsoc: "Suits Google Summer of Code",
		open: "Nobody works on this project yet: it can be claimed",
		taken: "Somebody works on this project",
		verification: "Nobody has confirmed lately that this still stands",
		own: "A label that files of projects ask for",
		newcomer: "A project to start with: easy, and nobody works on it yet"
	},
	/** The index of all projects, a Markdown file. */
	index: {
		title: "Projects",
		other: "Other projects",
		count: "Free to take: {free} of {count}.",
		/** How to take a project; the others are for lists in which maintainers decide, and for those without commands. */
		how: "To take a project, open its issue and say `{claim}` in a comment there.",
		how_to_ask: "To ask for a project, open its issue and say `{claim}` in a comment there: maintainers decide.",
		how_by_hand: "To take a project, open its issue and ask a maintainer there to assign you.",
		views: "Issues on GitHub: {views}.",
		view_free: "free",
		view_easy: "free and easy",
		view_gsoc: "free for Google Summer of Code",
		view_verification: "in need of verification",
		project: "Project",
		difficulty: "Difficulty",
		skills: "Skills",
		claim: "Who works on it",
		file: "file",
		free: "free",
		joinable: "{holders}; free places: {count}",
		over: "Projects that are done: {count}",
		done: "done",
		done_by: "done by {people}"
	},
	/** Values of project files. */
	words: {
		unknown: "unknown",
		easy: "easy",
		medium: "medium",
		hard: "hard",
		small: "small",
		medium_size: "medium",
		large: "large",
		yes: "yes",
		no: "no",
		open: "open",
		done: "done",
		archived: "archived"
	},
	form: {
		name: "Propose a project",
		description: "Something that others could pick up and build",
		introduction: "The title of this issue is the title of the project. Write what you know; a maintainer looks at it before it comes onto the list.",
		summary: "Summary",
		summary_hint: "What the project is, in one line.",
		category: "Category",
		category_hint: "The part of the work that it belongs to, as the list names it.",
		difficulty: "Difficulty",
		size: "Size",
		size_hint: "Small is about 90 hours of work, medium 175, large 350.",
		skills: "Skills",
		skills_hint: "What one should know, with commas between the skills.",
		contacts: "Contacts",
		contacts_hint: "People to ask, one on each line. They are shown to everybody.",
		text: "Description",
		text_hint: "What should change, why, and where to start. Markdown.",
		outcomes: "Outcomes",
		outcomes_hint: "What should be there in the end, one on each line.",
		/** The link from the file of a project to the issue that proposed it. */
		proposal: "Proposal"
	},
	summary: {
		done: "What was done",
		plan: "What a run would do",
		merge: "What merging would do",
		nothing: "Nothing to do",
		problems: "Problems",
		problem: "Problem",
		errors: "Errors",
		warnings: "Warnings",
		changes: "Changes",
		change: "Change",
		no_changes: "No changes",
		beside: "Beside this pull request",
		beside_why: "It does not change the files of these projects. What is due there is so for another reason: an issue that was edited, somebody who was assigned, a project that shows the title of one that changes.",
		claims: "Claims",
		project: "Project",
		projects_read: "Projects read",
		unchanged: "Unchanged",
		created: "Created",
		updated: "Updated",
		closed: "Closed",
		reopened: "Reopened",
		claimed: "Claimed",
		released: "Released",
		proposed: "Proposed",
		failed: "Failed",
		left: "left to the next run",
		remaining: "Left to the next run",
		stopped: "Stopped for a limit",
		not_written: "Nothing was written: {why}.",
		renamed_file: "Renamed: {from} → {to}",
		unneeded: "already done by somebody else",
		files_written: "Files written",
		files_proposed: "Files that wait in a pull request",
		withdrawn: "The pull request with the files is closed",
		commit: "commit",
		pull_request: "pull request",
		create: "New issue",
		update: "Update",
		close: "Close",
		reopen: "Reopen",
		claim: "Claim",
		handover: "Handover",
		release: "Release",
		status: "Status",
		propose: "Proposal",
		index: "Index",
		label: "Labels",
		labels_made: "New labels: {number}",
		stays_open: "Stays open",
		not_closed: "The file is gone, but the issue is not closed: {why}.",
		labels: "Labels: {labels}",
		assigned: "Assigned to: {people}",
		quoted: "“{text}”",
		title: "Title: “{from}” → “{to}”",
		state: "State: {from} → {to}",
		state_open: "open",
		state_closed: "closed",
		state_completed: "closed (completed)",
		state_not_planned: "closed (not planned)",
		state_duplicate: "closed (duplicate)",
		state_reopened: "open (reopened)",
		comments: "Comments: {number}",
		new_text: "Text brought up to date",
		new_marker: "Hidden marker brought up to date",
		renamed: "Renamed from {project}",
		taken_over: "Takes over issue {issue} “{title}” by {author}",
		status_changes: "Status in the file: {from} → {to}",
		held: "{people} since {day}",
		was_held: "Free again; before: {people} since {day}",
		text_of: "Text of {project}, issue {issue}",
		too_much: "… too much to be shown",
		more: "… and {number} more."
	},
	site: {
		title: "Projects",
		skip: "Skip to the projects",
		all: "All projects",
		free: "free",
		taken: "taken",
		done: "done",
		archived: "withdrawn",
		places: "{left} of {places} places free",
		held: "{holders} since {day}",
		waiting: "{count} waiting",
		done_by: "done by {holders}",
		verified: "verified {age}",
		unverified: "never verified",
		needed: "needs verification",
		claim: "Claim",
		category: "Category",
		difficulty: "Difficulty",
		size: "Size",
		skill: "Skill",
		gsoc: "Google Summer of Code",
		verification: "Verification",
		mentor: "Mentor",
		hours: "{size}, {hours} hours",
		other: "Other projects",
		finished: "Done projects",
		search: "Search",
		search_help: "Words, -without, \"whole phrase\"",
		filters: "Filters",
		sort: "Sort",
		sort_free: "free first",
		sort_newest: "newest first",
		sort_title: "by title",
		sort_unverified: "longest unverified first",
		sort_category: "by category",
		show: "Show",
		surprise: "Surprise me",
		clear: "Clear all",
		remove: "Remove {filter}",
		count: "{shown} of {total} projects",
		empty: "No project fits all of that.",
		without: "Without “{filter}” there would be {count}.",
		empty_list: "There is no project on the list yet.",
		more: "{count} more",
		browse: "Browse by value",
		no_script: "Search and filters need JavaScript. Without it, every value has a page of its own.",
		refine: "Search and filter these projects",
		claim_here: "Claim it on GitHub",
		wait_here: "Get in line on GitHub",
		see_issue: "See the issue on GitHub",
		is_free: "This project is free.",
		is_taken: "This project is taken: {holders} since {day}.",
		is_shared: "{holders} since {day}; there is room for more people.",
		is_done: "This project is done.",
		is_done_by: "This project is done, by {holders}.",
		is_archived: "This project is no longer on offer.",
		how_to_claim: "Say {command} in a comment on its issue, on a line of its own, and it is yours.",
		how_to_wait: "Say {command} in a comment on its issue, on a line of its own, to get in line for it.",
		ask: "Ask in a comment on its issue to be assigned.",
		who_contributors: "It is for people who have contributed to the repository before.",
		who_collaborators: "It is for people with write access to the repository.",
		silence: "A holder without a sign of life for {remind} days is reminded, and after {release} days it is free again.",
		silence_from: "Without a sign of life: a reminder on {remind}, free again on {release}.",
		until: "The holder plans to be done by {day}.",
		no_issue: "Its issue is still to be made: come back soon.",
		wait_list: "Waiting: {people}.",
		facts: "Facts",
		description: "Description",
		outcomes: "Outcomes",
		prerequisites: "Prerequisites",
		links: "Links",
		related: "Related projects",
		guidance: "Guidance",
		history: "Claims so far",
		holding: "{since} to {until}: {holders}",
		holding_now: "since {since}: {holders}",
		contacts: "Contacts",
		mailing_list: "Mailing list",
		chat: "Chat",
		inserted: "On the list since",
		last_verified: "Verified",
		labels: "Labels",
		issue: "Issue",
		edit: "Edit the file of this project",
		as_markdown: "This page as Markdown",
		profile: "Profile on GitHub",
		repository: "Repository",
		feed: "Feed: new and newly free projects",
		data: "All projects as JSON",
		is_new: "New: {title}",
		is_free_again: "Free again: {title}",
		not_found: "There is no such page",
		not_found_text: "Projects move and end. The list has all that there are.",
		chart: "Projects held at a time, from {since} to {until}: {most} at most"
	}
};
// src/texts/texts.ts
const TEXTS = {
	en,
	de,
	es: {
		messages: {
			welcome: `✅ **{person}, este proyecto es tuyo.** Próximos pasos:

- {announce}
- {contributing}
- Abre un pull request que mencione {issue} en cuanto haya algo que mostrar.
- {contacts}
- {until}
- ¿Ya no tienes tiempo? Con \`{release}\` en un comentario lo dejas libre, y no pasa nada.

{guidance}

{related}

{notify}`,
			again: `✅ **{person}, este proyecto vuelve a ser tuyo.** Con \`{release}\` en un comentario lo dejas libre.

{until}

{notify}`,
			turn: `✅ **{person}, ha llegado tu turno: este proyecto es tuyo.** ¿Ya estás con otra cosa? Con \`{release}\` en un comentario pasa a la siguiente persona de la lista de espera. Si no:

- {announce}
- {contributing}
- Abre un pull request que mencione {issue} en cuanto haya algo que mostrar.
- {contacts}

{guidance}

{related}

{notify}`,
			handover: `✅ **{person}, ha llegado tu turno: este proyecto ya no está asignado a {from} y ahora es tuyo.** ¿Ya estás con otra cosa? Con \`{release}\` en un comentario pasa a la siguiente persona de la lista de espera. Si no:

- {announce}
- {contributing}
- Abre un pull request que mencione {issue} en cuanto haya algo que mostrar.
- {contacts}

{guidance}

{related}

{notify}`,
			granted: `✅ **{person}, han aceptado tu solicitud: este proyecto es tuyo.** Próximos pasos:

- {announce}
- {contributing}
- Abre un pull request que mencione {issue} en cuanto haya algo que mostrar.
- {contacts}
- ¿Ya no tienes tiempo? Con \`{release}\` en un comentario lo dejas libre, y no pasa nada.

{guidance}

{related}

{notify}`,
			waiting: `⏳ **{person}, ocupas el puesto {position} de la lista de espera.** Ahora mismo el proyecto está asignado a {holders}. Cuando te toque será tuyo, y te avisaremos aquí; con \`{release}\` en un comentario sales de la lista.

{free}`,
			waiting_behind: `⏳ **{person}, ocupas el puesto {position} de la lista de espera.** La plaza libre está reservada para {holders} por orden de llegada, a falta de confirmación. Cuando te toque, te avisaremos aquí; con \`{release}\` en un comentario sales de la lista.

{free}`,
			full: `⏳ **{person}, ocupas el puesto {position} de la lista de espera.** GitHub no permite asignar a nadie más junto a {holders}: admite diez personas como máximo, y solo una en los repositorios privados del plan gratuito. Cuando haya sitio el proyecto será tuyo, y te avisaremos aquí; con \`{release}\` en un comentario sales de la lista.

{free}`,
			requested: `⏳ **{person}, hemos anotado tu solicitud.** Quienes mantienen el repositorio deciden a quién se asigna este proyecto, y te avisaremos aquí. Con \`{release}\` en un comentario retiras la solicitud.`,
			declined: `❌ **{person}, han rechazado tu solicitud.** Esta vez el proyecto no será para ti.

{free}`,
			asked: `⏰ **{person}, ha llegado tu turno: ¿todavía quieres este proyecto?** Has esperado mucho. Con \`{claim}\` en un comentario es tuyo al momento; con cualquier otra respuesta, en menos de un día. Con \`{release}\` lo cedes. Te guardamos la plaza {days} {days|día|días}; después preguntaremos a la siguiente persona de la lista.`,
			recalled: `⏳ **{person}, aquí ya no queda ninguna plaza libre**, así que no hay nada que confirmar. Conservas tu puesto en la lista de espera, y te avisaremos aquí cuando te toque.`,
			not_confirmed: `⏰ **{person}, has perdido tu puesto en la lista de espera**, porque no hubo respuesta en {days} {days|día|días}. Con \`{claim}\` en un comentario consigues otro, o directamente el proyecto mientras esté libre.`,
			already_holding: `✅ **{person}, este proyecto ya es tuyo.** Con \`{release}\` en un comentario lo dejas libre.`,
			already_holding_other: `✅ **{person}, este proyecto ya está asignado a {subject}.**`,
			already_waiting: `⏳ **{person}, ya ocupas el puesto {position} de la lista de espera.** Cuando te toque, te avisaremos aquí; con \`{release}\` en un comentario sales de la lista.

{free}`,
			already_waiting_other: `⏳ **{person}, {subject} ya ocupa el puesto {position} de la lista de espera.**`,
			already_requested: `⏳ **{person}, tu solicitud ya está anotada.** Quienes mantienen el repositorio deciden a quién se asigna este proyecto, y te avisaremos aquí.`,
			assigned_other: `✅ **{person}, este proyecto está ahora asignado a {subject}.**`,
			released: `✅ **{person}, has dejado libre este proyecto.** ¡Gracias por avisar! Mientras siga libre, puedes recuperarlo con \`{claim}\` en un comentario.`,
			released_other: `✅ **{person}, este proyecto ya no está asignado a {subject}.**`,
			left: `✅ **{person}, has salido de la lista de espera.** Con \`{claim}\` en un comentario consigues un puesto nuevo.`,
			left_other: `✅ **{person}, {subject} ya no está en la lista de espera.**`,
			withdrawn: `✅ **{person}, tu solicitud queda retirada.** Con \`{claim}\` en un comentario vuelves a solicitarlo.`,
			not_holding: `❌ **{person}, no hay nada que dejar libre**: no tienes ni este proyecto ni un puesto en su lista de espera.

{free}`,
			not_holding_other: `❌ **{person}, \`{command}\` no cambia nada**: {subject} no tiene ni este proyecto ni un puesto en su lista de espera.`,
			limit: `❌ **{person}, no puedes tener más proyectos a la vez: llevas {held}, y el límite es {limit}.** Deja libre alguno con \`{release}\` en su issue y vuelve a escribir \`{claim}\` aquí:

{projects}`,
			closed: `❌ **{person}, este proyecto ya no está abierto**, así que nadie puede encargarse de él.

{free}`,
			closed_other: `❌ **{person}, \`{command}\` no es posible**: este proyecto ya no está abierto.`,
			gone: `❌ **{person}, este proyecto se ha retirado de la lista**, así que ya nadie puede encargarse de él.

{free}`,
			gone_other: `❌ **{person}, \`{command}\` no es posible**: este proyecto se ha retirado de la lista.`,
			contact: `❌ **{person}, eres un contacto de este proyecto**, para ayudar a quienes trabajan en él, y por eso no puedes encargarte tú también. Quienes mantienen el repositorio pueden cambiarlo en {file}.

{free}`,
			contact_other: `❌ **{person}, \`{command}\` no es posible**: {subject} es un contacto de este proyecto, para ayudar a quienes trabajan en él. Quienes mantienen el repositorio pueden cambiarlo en {file}.`,
			who: `❌ **{person}, los proyectos de esta lista son para {allowed}.** Consulta con {ask} cómo puedes participar.

{free}`,
			maintainers_only: `❌ **{person}, \`{command}\` es solo para personas con permiso de escritura en el repositorio.** Para eso, habla con {ask}.`,
			taken_other: `❌ **{person}, \`{command}\` no es posible ahora**: el proyecto está asignado a {holders}, y no queda ninguna plaza libre.`,
			unassignable: `❌ **{person}, GitHub no permite asignarte este issue**, así que el proyecto no es tuyo. Solo admite a personas que tengan permiso de escritura o que hayan comentado en el propio issue. Con \`{claim}\` en un comentario nuevo vuelves a intentarlo.

{free}`,
			unassignable_other: `❌ **{person}, \`{command}\` no es posible**: GitHub no permite asignar este issue a {subject}. O no existe esa cuenta, o no tiene permiso de escritura ni ha comentado aquí. En cuanto haya comentado, el comando funcionará.`,
			dated: `✅ **{person}, este proyecto es tuyo hasta el {day}.** Ese día te preguntaremos cómo va. Con \`{claim}\` y otra fecha lo cambias, por ejemplo con \`{claim} 6w\`.`,
			dated_other: `✅ **{person}, este proyecto está asignado a {subject} hasta el {day}.**`,
			date_unclear: `❌ **{person}, no entendemos “{said}” como fecha**, así que no se ha fijado ninguna; por lo demás, tu comando cuenta. Escribe \`{claim} until {latest}\` o \`{claim} 6w\` en un comentario nuevo.`,
			date_out_of_range: `❌ **{person}, la fecha puede ser como máximo el {latest}**, y no puede estar en el pasado, así que no se ha fijado ninguna; por lo demás, tu comando cuenta. Escribe \`{claim} until {latest}\` o \`{claim} 6w\` en un comentario nuevo.`,
			date_later: `⏳ **No se ha fijado ninguna fecha, porque el proyecto todavía no es tuyo.** Cuando lo sea, \`{claim}\` con una fecha la fija.`,
			reminder: `⏰ **{person}, ¿sigues trabajando en esto?** No ha habido señales desde hace {days} {days|día|días}. Con cualquier comentario aquí el proyecto sigue siendo tuyo, y también si trabajas en un pull request que mencione este issue. ¿Ya no tienes tiempo? Con \`{release}\` lo dejas libre, y no pasa nada. Si no hay señales, dentro de {left} {left|día|días} quedará libre para otras personas.`,
			reminder_date: `⏰ **{person}, ha llegado el día que habías fijado, {day}: ¿cómo va?** Con \`{claim} 4w\` en un comentario fijas otra fecha. ¿Ya no tienes tiempo? Con \`{release}\` dejas libre el proyecto, y no pasa nada. Si no hay señales, dentro de {left} {left|día|días} quedará libre para otras personas.`,
			reminder_answered: `✅ **Este recordatorio queda anulado**, porque ha habido señales: el proyecto sigue asignado a {holders}.`,
			reminder_moot: `✅ **Este recordatorio queda resuelto**: ya no se espera nada de {holders}.`,
			timed_out: `⏰ **{person}, este proyecto ya no está asignado a ti**, porque no hubo señales después del recordatorio. Mientras siga libre, puedes recuperarlo con \`{claim}\` en un comentario.`,
			hint: `💡 **{person}, ¿te gustaría encargarte de este proyecto?** Escribe \`{claim}\` en un comentario aparte, y será tuyo.`,
			hint_taken: `💡 **{person}, ¿te gustaría encargarte de este proyecto?** Ahora mismo está asignado a {holders}. Escribe \`{claim}\` en un comentario aparte, y entrarás en la lista de espera.`,
			hint_requests: `💡 **{person}, ¿te gustaría encargarte de este proyecto?** Escribe \`{claim}\` en un comentario aparte: así lo solicitas a quienes mantienen el repositorio, que deciden a quién se asigna.`,
			former_holder: `⏰ **{person}, este proyecto está libre, aunque lo tenías tú**: su issue anterior ya no existe, y GitHub no permite asignar aquí a nadie que no haya comentado aquí. Con \`{claim}\` en un comentario lo recuperas.`,
			named_holder: `⏰ **Este proyecto está libre, aunque su archivo lo asigna a {holders}**: GitHub no permite asignar aquí a nadie que no haya comentado aquí. Quien esté trabajando en él puede recuperarlo con \`{claim}\` en un comentario.`,
			verified: `✅ **{person}, el proyecto consta como verificado desde el {day}.** ¡Gracias!`,
			verified_by_hand: `❌ **{person}, \`{command}\` no escribe nada aquí**, porque Dibs no modifica los archivos de este repositorio. Añade tú \`verified: {day}\` en {file}, por favor.`,
			edited: `❌ **{person}, un comando cuenta tal como se escribió al principio**, y has editado aquí un comentario que contiene uno. Si todavía lo quieres, escríbelo en un comentario nuevo.`,
			passed_over: `❌ **Comandos tuyos en otros proyectos que se han omitido: {left}**, porque pediste más de lo que se atiende de una vez. Repite los que todavía quieras, unos pocos cada vez.`,
			listed: `✅ **{project} ya está en la lista**, con su propio issue: {issue}. ¡Gracias por proponerlo! A partir de ahora, todo sigue allí.`,
			listed_as_over: `✅ **{project} ya está en la lista**, como proyecto finalizado, por lo que no tiene un issue propio. ¡Gracias por proponerlo!`
		},
		notices: {
			removed: `❌ **Este proyecto se ha retirado de la lista**, así que este issue queda cerrado. Si su archivo vuelve, se reabrirá.`,
			duplicate: `❌ **Este proyecto ya tiene un issue: #{kept}**, así que este queda cerrado como duplicado.`,
			kept: `✅ **El texto de este issue vuelve a ser el de su archivo.** Se había editado aquí; para que no se pierda nada, este es el texto editado:`,
			kept_part: `✅ **El texto de este issue vuelve a ser el de su archivo.** Se había editado aquí; para que no se pierda nada, esta es la parte {part} de {parts} del texto editado:`
		},
		pull: {
			file: "Actualizar 1 archivo de proyecto",
			files: "Actualizar {count} archivos de proyectos",
			index: "Actualizar el índice",
			file_and_index: "Actualizar 1 archivo de proyecto y el índice",
			files_and_index: "Actualizar {count} archivos de proyectos y el índice",
			text: `Dibs mantiene esta lista de proyectos al día con sus issues y propone aquí lo que deberían decir sus archivos: números de issues, quién trabaja en cada proyecto, estados y el índice.

Fusiona este pull request cuando quieras. Hasta entonces se mantiene al día, y se cierra cuando no queda nada que cambiar.`,
			closed_commit: "Este pull request se cierra por `write_back: commit`: Dibs escribe en la rama predeterminada, también lo que esperaba aquí.",
			closed_none: "Este pull request se cierra por `write_back: none`: Dibs no escribe nada en los archivos.",
			proposal_title: "Añadir el proyecto propuesto en el issue {issue}",
			proposal: `Se ha aceptado lo que propone {issue}. Esto añade el archivo del proyecto, con las respuestas del formulario como front matter y texto.

Revísalo, cambia lo que quieras en esta rama y fusiona el pull request. Después, Dibs crea el issue del proyecto y cierra la propuesta con un enlace a él. Lo que se edite en la propuesta a partir de ahora no llega aquí.`
		},
		phrases: {
			and: "{others} y {last}",
			list: "{others}, {next}",
			quoted: "“{text}”",
			maintainer: "quienes mantienen el repositorio",
			file: "el archivo",
			contributors: "personas que ya han contribuido al repositorio",
			collaborators: "personas con permiso de escritura en el repositorio",
			contacts: "Para cualquier pregunta: {contacts}.",
			related: "Proyectos relacionados: {projects}.",
			free: "Estos proyectos están libres:",
			until: "Es tuyo hasta el {day}; ese día te preguntaremos cómo va.",
			contributing: "Así se contribuye aquí: {link}.",
			notify: "Para información de: {people}",
			guidance: "Las indicaciones están en el texto de este issue.",
			announce: "Avisa en la lista de correo de que trabajas en esto: {list}.",
			write_to: "escribe a {address}",
			mail_subject: "Trabajo en: {title}",
			mail_body: `Hola:

Me he encargado del proyecto “{title}”:
{url}

Mi plan es: `
		},
		issue: {
			free: "**Libre.**",
			free_many: "**Libre** para un máximo de {count} personas.",
			joinable_one: "**Puede sumarse una persona más.** Asignado a {holders}.",
			joinable_other: "**Pueden sumarse {count} personas más.** Asignado a {holders}.",
			taken: "**Asignado** a {holders}.",
			agent: "**Un agente trabaja en esto:** {holders}.",
			kept: "**Reservado** para {people} por orden de llegada.",
			done: "**Terminado** el {day}.",
			done_by: "**Terminado** por {people} el {day}.",
			archived: "**Archivado** el {day}: este proyecto ya no se ofrece.",
			duplicate: "**Archivado** el {day} por ser un duplicado de otro issue.",
			since: "{person} (desde el {day})",
			since_until: "{person} (desde el {day}, hasta el {until})",
			until: "{person} (hasta el {until})",
			waiting: "En la lista de espera: {people}.",
			waiting_more: "En la lista de espera: {people} y {count} más.",
			waiting_many: "Personas en la lista de espera: {count}.",
			requests: "Solicitado por {people}.",
			claim: "Escribe `{claim}` en un comentario aquí, y será tuyo.",
			line: "Escribe `{claim}` en un comentario aquí para ser la siguiente persona de la lista de espera.",
			line_behind: "Escribe `{claim}` en un comentario aquí para entrar en la lista de espera.",
			ask: "Escribe `{claim}` en un comentario aquí para solicitarlo: quienes mantienen el repositorio deciden a quién se asigna.",
			by_hand: "Pide en un comentario aquí que te lo asignen.",
			only_contributors: "Es para personas que ya han contribuido a este repositorio.",
			only_collaborators: "Es para personas con permiso de escritura en este repositorio.",
			announce: "Avisa también en la lista de correo: {list}.",
			difficulty: "**Dificultad:** {value}",
			size: "**Tamaño:** {value}",
			sized: "{size} ({hours} horas)",
			gsoc: "**GSoC:** {value}",
			skills: "**Conocimientos:** {value}",
			contacts: "**Contacto:** {value}",
			places: "**Dónde:** {value}",
			description: "Descripción",
			outcomes: "Resultados",
			prerequisites: "Requisitos previos",
			links: "Enlaces",
			related: "Proyectos relacionados",
			guidance: "Indicaciones",
			about: "Sobre este issue",
			category: "Categoría: {value}",
			inserted: "En la lista desde: {value}",
			verified: "Última verificación: {value}",
			labels: "Etiquetas: {value}",
			max_claims: "Plazas: {value}",
			origin: "Este texto se genera a partir de {file}, y lo que se cambie aquí se restablece. Para modificarlo, {edit}; lo que escribas encima o debajo se conserva.",
			file: "un archivo",
			edit: "edita el archivo",
			excerpt: "Esta es la primera parte del texto; el resto está en {file}."
		},
		labels: {
			tracking: "Un proyecto de la lista que Dibs mantiene al día con su archivo",
			category: "Proyectos de la categoría {category}",
			difficulty: "Lo difícil que es el proyecto",
			size: "El trabajo que lleva el proyecto",
			skill: "Conocimientos que pide el proyecto",
			gsoc: "Adecuado para Google Summer of Code",
			open: "Nadie trabaja todavía en este proyecto: puedes encargarte tú",
			taken: "Ya hay alguien trabajando en este proyecto",
			verification: "Hace tiempo que nadie confirma que esto siga vigente",
			own: "Una etiqueta que piden archivos de proyectos",
			newcomer: "Un proyecto para empezar: fácil y todavía libre"
		},
		index: {
			title: "Proyectos",
			other: "Otros proyectos",
			count: "Libres: {free} de {count}.",
			how: "Para encargarte de un proyecto, abre su issue y escribe `{claim}` en un comentario.",
			how_to_ask: "Para solicitar un proyecto, abre su issue y escribe `{claim}` en un comentario: deciden quienes mantienen el repositorio.",
			how_by_hand: "Para encargarte de un proyecto, abre su issue y pide en un comentario que te lo asignen.",
			views: "Issues en GitHub: {views}.",
			view_free: "libres",
			view_easy: "libres y fáciles",
			view_gsoc: "libres para Google Summer of Code",
			view_verification: "por verificar",
			project: "Proyecto",
			difficulty: "Dificultad",
			skills: "Conocimientos",
			claim: "Quién trabaja en él",
			file: "archivo",
			free: "libre",
			joinable: "{holders}; plazas libres: {count}",
			over: "Proyectos terminados: {count}",
			done: "terminado",
			done_by: "terminado por {people}"
		},
		words: {
			unknown: "sin definir",
			easy: "fácil",
			medium: "media",
			hard: "difícil",
			small: "pequeño",
			medium_size: "mediano",
			large: "grande",
			yes: "sí",
			no: "no",
			open: "abierto",
			done: "terminado",
			archived: "archivado"
		},
		form: {
			name: "Proponer un proyecto",
			description: "Algo que otras personas podrían retomar y desarrollar",
			introduction: "El título de este issue será el título del proyecto. Escribe lo que sepas; quienes mantienen el repositorio lo revisan antes de que entre en la lista.",
			summary: "Resumen",
			summary_hint: "En qué consiste el proyecto, en una línea.",
			category: "Categoría",
			category_hint: "El área a la que pertenece, tal como la llama la lista.",
			difficulty: "Dificultad",
			size: "Tamaño",
			size_hint: "Pequeño son unas 90 horas de trabajo; mediano, 175; grande, 350.",
			skills: "Conocimientos",
			skills_hint: "Lo que conviene saber, separado por comas.",
			contacts: "Contactos",
			contacts_hint: "A quién preguntar, una persona por línea. Los verá todo el mundo.",
			text: "Descripción",
			text_hint: "Qué debería cambiar, por qué y por dónde empezar. Markdown.",
			outcomes: "Resultados",
			outcomes_hint: "Lo que debería existir al final, un resultado por línea.",
			proposal: "Propuesta"
		},
		summary: {
			done: "Lo que se ha hecho",
			plan: "Lo que haría una ejecución",
			merge: "Lo que ocurriría al fusionar",
			nothing: "Nada que hacer",
			problems: "Problemas",
			problem: "Problema",
			errors: "Errores",
			warnings: "Advertencias",
			changes: "Cambios",
			change: "Cambio",
			no_changes: "Sin cambios",
			beside: "Al margen de este pull request",
			beside_why: "No cambia los archivos de estos proyectos. Lo que tienen pendiente se debe a otra cosa: un issue editado, una asignación o un proyecto que muestra el título de otro que cambia.",
			claims: "Proyectos asignados",
			project: "Proyecto",
			projects_read: "Proyectos leídos",
			unchanged: "Sin cambios",
			created: "Creados",
			updated: "Actualizados",
			closed: "Cerrados",
			reopened: "Reabiertos",
			claimed: "Asignados",
			released: "Liberados",
			proposed: "Propuestos",
			failed: "Fallidos",
			left: "queda para la próxima ejecución",
			remaining: "Para la próxima ejecución",
			stopped: "Detenido por un límite",
			not_written: "No se ha escrito nada: {why}.",
			renamed_file: "Renombrado: {from} → {to}",
			unneeded: "ya lo había hecho otra persona",
			files_written: "Archivos escritos",
			files_proposed: "Archivos que esperan en un pull request",
			withdrawn: "El pull request con los archivos está cerrado",
			commit: "commit",
			pull_request: "pull request",
			create: "Issue nuevo",
			update: "Actualización",
			close: "Cierre",
			reopen: "Reapertura",
			claim: "Asignación",
			handover: "Relevo",
			release: "Liberación",
			status: "Estado",
			propose: "Propuesta",
			index: "Índice",
			label: "Etiquetas",
			labels_made: "Etiquetas nuevas: {number}",
			stays_open: "Sigue abierto",
			not_closed: "El archivo ya no está, pero el issue no se cierra: {why}.",
			labels: "Etiquetas: {labels}",
			assigned: "Asignado a: {people}",
			quoted: "“{text}”",
			title: "Título: “{from}” → “{to}”",
			state: "Estado del issue: {from} → {to}",
			state_open: "abierto",
			state_closed: "cerrado",
			state_completed: "cerrado (completado)",
			state_not_planned: "cerrado (no planificado)",
			state_duplicate: "cerrado (duplicado)",
			state_reopened: "abierto (reabierto)",
			comments: "Comentarios: {number}",
			new_text: "Texto actualizado",
			new_marker: "Marca oculta actualizada",
			renamed: "Renombrado; antes {project}",
			taken_over: "Se queda con el issue {issue} “{title}” de {author}",
			status_changes: "Estado en el archivo: {from} → {to}",
			held: "{people} desde el {day}",
			was_held: "Libre de nuevo; antes: {people} desde el {day}",
			text_of: "Texto de {project}, issue {issue}",
			too_much: "… demasiado para mostrarlo",
			more: "… y {number} más."
		},
		site: {
			title: "Proyectos",
			skip: "Ir a los proyectos",
			all: "Todos los proyectos",
			free: "libre",
			taken: "asignado",
			done: "terminado",
			archived: "retirado",
			places: "{left} de {places} plazas libres",
			held: "{holders} desde el {day}",
			waiting: "{count} en la lista de espera",
			done_by: "terminado por {holders}",
			verified: "verificado {age}",
			unverified: "nunca verificado",
			needed: "por verificar",
			claim: "Estado",
			category: "Categoría",
			difficulty: "Dificultad",
			size: "Tamaño",
			skill: "Conocimientos",
			gsoc: "Google Summer of Code",
			verification: "Verificación",
			mentor: "Mentoría",
			hours: "{size}, {hours} horas",
			other: "Otros proyectos",
			finished: "Proyectos terminados",
			search: "Buscar",
			search_help: "Palabras, -sin, \"frase exacta\"",
			filters: "Filtros",
			sort: "Orden",
			sort_free: "primero los libres",
			sort_newest: "primero los más nuevos",
			sort_title: "por título",
			sort_unverified: "primero los que llevan más tiempo sin verificar",
			sort_category: "por categoría",
			show: "Mostrar",
			surprise: "Sorpréndeme",
			clear: "Quitar todo",
			remove: "Quitar {filter}",
			count: "{shown} de {total} proyectos",
			empty: "Ningún proyecto cumple todo eso.",
			without: "Resultados sin “{filter}”: {count}.",
			empty_list: "Todavía no hay ningún proyecto en la lista.",
			more: "{count} más",
			browse: "Explorar por características",
			no_script: "La búsqueda y los filtros necesitan JavaScript. Sin él, cada característica tiene su propia página.",
			refine: "Buscar y filtrar estos proyectos",
			claim_here: "Pedirlo en GitHub",
			wait_here: "Entrar en la lista de espera en GitHub",
			see_issue: "Ver el issue en GitHub",
			is_free: "Este proyecto está libre.",
			is_taken: "Este proyecto está asignado: {holders} desde el {day}.",
			is_shared: "{holders} desde el {day}; hay sitio para más personas.",
			is_done: "Este proyecto está terminado.",
			is_done_by: "Este proyecto está terminado, gracias a {holders}.",
			is_archived: "Este proyecto ya no se ofrece.",
			how_to_claim: "Escribe {command} en un comentario de su issue, en una línea aparte, y será tuyo.",
			how_to_wait: "Escribe {command} en un comentario de su issue, en una línea aparte, para entrar en la lista de espera.",
			ask: "Pide en un comentario de su issue que te lo asignen.",
			who_contributors: "Es para personas que ya han contribuido al repositorio.",
			who_collaborators: "Es para personas con permiso de escritura en el repositorio.",
			silence: "Tras {remind} días sin señales se envía un recordatorio, y tras {release} días vuelve a quedar libre.",
			silence_from: "Si no hay señales: recordatorio el {remind}, libre de nuevo el {release}.",
			until: "Previsto para el {day}.",
			no_issue: "Su issue aún está por crear: vuelve pronto.",
			wait_list: "En la lista de espera: {people}.",
			facts: "Datos",
			description: "Descripción",
			outcomes: "Resultados",
			prerequisites: "Requisitos previos",
			links: "Enlaces",
			related: "Proyectos relacionados",
			guidance: "Indicaciones",
			history: "Quién ha trabajado en él",
			holding: "{since} a {until}: {holders}",
			holding_now: "desde el {since}: {holders}",
			contacts: "Contactos",
			mailing_list: "Lista de correo",
			chat: "Chat",
			inserted: "En la lista desde",
			last_verified: "Verificado",
			labels: "Etiquetas",
			issue: "Issue",
			edit: "Editar el archivo de este proyecto",
			as_markdown: "Esta página en Markdown",
			profile: "Perfil en GitHub",
			repository: "Repositorio",
			feed: "Canal: proyectos nuevos o libres de nuevo",
			data: "Todos los proyectos en JSON",
			is_new: "Nuevo: {title}",
			is_free_again: "Libre de nuevo: {title}",
			not_found: "Esta página no existe",
			not_found_text: "Los proyectos se mueven y terminan. En la lista están todos los que hay.",
			chart: "Proyectos asignados a la vez, del {since} al {until}: {most} como máximo"
		}
	},
	fr: {
		messages: {
			welcome: `✅ **{person}, ce projet est à vous.** Pour la suite :

- {announce}
- {contributing}
- Ouvrez une pull request qui mentionne {issue} dès qu’il y a quelque chose à montrer.
- {contacts}
- {until}
- Plus le temps ? \`{release}\` dans un commentaire le rend disponible, et personne ne vous en voudra.

{guidance}

{related}

{notify}`,
			again: `✅ **{person}, ce projet est de nouveau à vous.** \`{release}\` dans un commentaire le rend disponible.

{until}

{notify}`,
			turn: `✅ **{person}, c’est votre tour : ce projet est à vous.** Vos priorités ont changé ? \`{release}\` dans un commentaire le transmet à la personne suivante de la liste d’attente. Sinon :

- {announce}
- {contributing}
- Ouvrez une pull request qui mentionne {issue} dès qu’il y a quelque chose à montrer.
- {contacts}

{guidance}

{related}

{notify}`,
			handover: `✅ **{person}, c’est votre tour : ce projet n’est plus attribué à {from}, il est maintenant à vous.** Vos priorités ont changé ? \`{release}\` dans un commentaire le transmet à la personne suivante de la liste d’attente. Sinon :

- {announce}
- {contributing}
- Ouvrez une pull request qui mentionne {issue} dès qu’il y a quelque chose à montrer.
- {contacts}

{guidance}

{related}

{notify}`,
			granted: `✅ **{person}, l’équipe de maintenance a accepté votre demande : ce projet est à vous.** Pour la suite :

- {announce}
- {contributing}
- Ouvrez une pull request qui mentionne {issue} dès qu’il y a quelque chose à montrer.
- {contacts}
- Plus le temps ? \`{release}\` dans un commentaire le rend disponible, et personne ne vous en voudra.

{guidance}

{related}

{notify}`,
			waiting: `⏳ **{person}, vous êtes n° {position} sur la liste d’attente.** Le projet est actuellement attribué à {holders}. Quand viendra votre tour, il sera à vous et un message ici vous préviendra ; \`{release}\` dans un commentaire vous retire de la liste.

{free}`,
			waiting_behind: `⏳ **{person}, vous êtes n° {position} sur la liste d’attente.** La place libre est réservée à {holders} par ordre d’arrivée, en attendant une confirmation. Quand viendra votre tour, un message ici vous préviendra ; \`{release}\` dans un commentaire vous retire de la liste.

{free}`,
			full: `⏳ **{person}, vous êtes n° {position} sur la liste d’attente.** GitHub ne permet pas d’assigner d’autres personnes avec {holders} : le maximum est de dix, et d’une seule dans les dépôts privés de l’offre gratuite. Dès qu’une place se libérera, le projet sera à vous et un message ici vous préviendra ; \`{release}\` dans un commentaire vous retire de la liste.

{free}`,
			requested: `⏳ **{person}, votre demande est enregistrée.** L’équipe de maintenance décide à qui attribuer ce projet, et un message ici vous préviendra. \`{release}\` dans un commentaire retire la demande.`,
			declined: `❌ **{person}, l’équipe de maintenance a refusé votre demande.** Ce projet n’est pas pour vous cette fois-ci.

{free}`,
			asked: `⏰ **{person}, c’est votre tour : voulez-vous toujours ce projet ?** Vous avez attendu longtemps. Avec \`{claim}\` dans un commentaire, il est à vous tout de suite ; avec toute autre réponse, sous un jour. \`{release}\` le laisse à la personne suivante. La place vous est réservée pendant {days} {days|jour|jours}, puis ce sera au tour de la personne suivante.`,
			recalled: `⏳ **{person}, il n’y a plus de place libre ici**, vous n’avez donc rien à confirmer. Vous gardez votre place sur la liste d’attente, et un message ici vous préviendra quand viendra votre tour.`,
			not_confirmed: `⏰ **{person}, vous avez perdu votre place sur la liste d’attente**, faute de réponse pendant {days} {days|jour|jours}. \`{claim}\` dans un commentaire vous en redonne une, ou vous attribue le projet tant qu’il est libre.`,
			already_holding: `✅ **{person}, ce projet est déjà à vous.** \`{release}\` dans un commentaire le rend disponible.`,
			already_holding_other: `✅ **{person}, ce projet est déjà attribué à {subject}.**`,
			already_waiting: `⏳ **{person}, vous êtes déjà n° {position} sur la liste d’attente.** Quand viendra votre tour, un message ici vous préviendra ; \`{release}\` dans un commentaire vous retire de la liste.

{free}`,
			already_waiting_other: `⏳ **{person}, {subject} est déjà n° {position} sur la liste d’attente.**`,
			already_requested: `⏳ **{person}, votre demande est déjà enregistrée.** L’équipe de maintenance décide à qui attribuer ce projet, et un message ici vous préviendra.`,
			assigned_other: `✅ **{person}, ce projet est maintenant attribué à {subject}.**`,
			released: `✅ **{person}, ce projet n’est plus à vous.** Merci de l’avoir signalé ! Tant qu’il est libre, \`{claim}\` dans un commentaire vous le rend.`,
			released_other: `✅ **{person}, ce projet n’est plus attribué à {subject}.**`,
			left: `✅ **{person}, vous n’êtes plus sur la liste d’attente.** \`{claim}\` dans un commentaire vous y redonne une place.`,
			left_other: `✅ **{person}, {subject} n’est plus sur la liste d’attente.**`,
			withdrawn: `✅ **{person}, votre demande est retirée.** \`{claim}\` dans un commentaire la renouvelle.`,
			not_holding: `❌ **{person}, il n’y a rien à rendre disponible** : vous n’avez ni ce projet, ni place sur sa liste d’attente.

{free}`,
			not_holding_other: `❌ **{person}, \`{command}\` ne change rien** : {subject} n’a ni ce projet, ni place sur sa liste d’attente.`,
			limit: `❌ **{person}, vous ne pouvez pas avoir plus de projets à la fois : vous en avez {held}, et la limite est de {limit}.** Libérez-en un avec \`{release}\` dans son ticket, puis redites \`{claim}\` ici :

{projects}`,
			closed: `❌ **{person}, ce projet n’est plus ouvert**, personne ne peut donc le prendre.

{free}`,
			closed_other: `❌ **{person}, \`{command}\` n’est pas possible** : ce projet n’est plus ouvert.`,
			gone: `❌ **{person}, ce projet a été retiré de la liste**, personne ne peut donc plus le prendre.

{free}`,
			gone_other: `❌ **{person}, \`{command}\` n’est pas possible** : ce projet a été retiré de la liste.`,
			contact: `❌ **{person}, vous êtes un contact de ce projet**, là pour celles et ceux qui y travaillent, et ne pouvez donc pas le prendre vous-même. L’équipe de maintenance peut changer cela dans {file}.

{free}`,
			contact_other: `❌ **{person}, \`{command}\` n’est pas possible** : {subject} est un contact de ce projet, là pour celles et ceux qui y travaillent. L’équipe de maintenance peut changer cela dans {file}.`,
			who: `❌ **{person}, les projets de cette liste sont destinés à {allowed}.** Demandez à {ask} comment en faire partie.

{free}`,
			maintainers_only: `❌ **{person}, \`{command}\` demande un accès en écriture au dépôt.** Demandez à {ask} de le faire pour vous.`,
			taken_other: `❌ **{person}, \`{command}\` n’est pas possible pour l’instant** : le projet est attribué à {holders}, et aucune place n’est libre.`,
			unassignable: `❌ **{person}, GitHub ne permet pas de vous assigner ce ticket**, le projet n’est donc pas à vous. Il faut avoir accès en écriture ou avoir commenté le ticket soi-même. \`{claim}\` dans un nouveau commentaire renouvelle la demande.

{free}`,
			unassignable_other: `❌ **{person}, \`{command}\` n’est pas possible** : GitHub ne permet pas d’assigner ce ticket à {subject}. Soit ce compte n’existe pas, soit il n’a ni accès en écriture, ni commentaire ici. Dès que cette personne aura commenté, la commande fonctionnera.`,
			dated: `✅ **{person}, ce projet est à vous jusqu’au {day}.** Ce jour-là, un message vous demandera où vous en êtes. \`{claim}\` avec une autre date la change, par exemple \`{claim} 6w\`.`,
			dated_other: `✅ **{person}, ce projet est attribué à {subject} jusqu’au {day}.**`,
			date_unclear: `❌ **{person}, « {said} » n’est pas une date compréhensible**, aucune n’est donc fixée ; pour le reste, votre commande compte. Écrivez \`{claim} until {latest}\` ou \`{claim} 6w\` dans un nouveau commentaire.`,
			date_out_of_range: `❌ **{person}, la date peut être au plus tard le {latest}**, et pas dans le passé, aucune n’est donc fixée ; pour le reste, votre commande compte. Écrivez \`{claim} until {latest}\` ou \`{claim} 6w\` dans un nouveau commentaire.`,
			date_later: `⏳ **Aucune date n’est fixée, car le projet n’est pas encore à vous.** Une fois qu’il le sera, \`{claim}\` avec une date en fixera une.`,
			reminder: `⏰ **{person}, travaillez-vous toujours là-dessus ?** Il n’y a eu aucun signe de vie depuis {days} {days|jour|jours}. Avec n’importe quel commentaire ici, le projet reste à vous ; de même si vous travaillez sur une pull request qui mentionne ce ticket. Plus le temps ? \`{release}\` le rend disponible, et personne ne vous en voudra. Sans signe de vie, il sera de nouveau libre dans {left} {left|jour|jours}.`,
			reminder_date: `⏰ **{person}, le jour que vous aviez fixé est arrivé, {day} : où en êtes-vous ?** \`{claim} 4w\` dans un commentaire fixe une nouvelle date. Plus le temps ? \`{release}\` rend le projet disponible, et personne ne vous en voudra. Sans signe de vie, il sera de nouveau libre dans {left} {left|jour|jours}.`,
			reminder_answered: `✅ **Ce rappel est annulé**, car il y a eu un signe de vie : le projet reste attribué à {holders}.`,
			reminder_moot: `✅ **Ce rappel n’a plus lieu d’être** : plus rien n’est demandé à {holders}.`,
			timed_out: `⏰ **{person}, ce projet ne vous est plus attribué**, faute de signe de vie après le rappel. Tant qu’il est libre, \`{claim}\` dans un commentaire vous le rend.`,
			hint: `💡 **{person}, aimeriez-vous prendre ce projet ?** Écrivez \`{claim}\` dans un commentaire à part, et il est à vous.`,
			hint_taken: `💡 **{person}, aimeriez-vous prendre ce projet ?** Il est actuellement attribué à {holders}. Écrivez \`{claim}\` dans un commentaire à part, et vous serez sur la liste d’attente.`,
			hint_requests: `💡 **{person}, aimeriez-vous prendre ce projet ?** Écrivez \`{claim}\` dans un commentaire à part : cela transmet votre demande à l’équipe de maintenance, qui décide à qui l’attribuer.`,
			former_holder: `⏰ **{person}, ce projet est libre, bien qu’il ait été à vous** : son ancien ticket n’existe plus, et GitHub ne permet d’assigner ici que des personnes qui y ont commenté. \`{claim}\` dans un commentaire vous le rend.`,
			named_holder: `⏰ **Ce projet est libre, bien que son fichier l’attribue à {holders}** : GitHub ne permet d’assigner ici que des personnes qui y ont commenté. Quiconque y travaille le reprend avec \`{claim}\` dans un commentaire.`,
			verified: `✅ **{person}, le projet est considéré comme vérifié à compter du {day}.** Merci !`,
			verified_by_hand: `❌ **{person}, \`{command}\` n’écrit rien ici**, car Dibs ne modifie pas les fichiers de ce dépôt. Merci d’ajouter vous-même \`verified: {day}\` dans {file}.`,
			edited: `❌ **{person}, une commande compte telle qu’elle a été écrite au départ**, et vous avez modifié ici un commentaire qui en contient une. Si vous y tenez toujours, écrivez-la dans un nouveau commentaire.`,
			passed_over: `❌ **Nombre de vos commandes laissées de côté sur d’autres projets : {left}**, car vous en demandiez plus que ce qui est traité en une fois. Répétez celles auxquelles vous tenez encore, quelques-unes à la fois.`,
			listed: `✅ **{project} est maintenant sur la liste**, avec son propre ticket : {issue}. Merci de l’avoir proposé ! La suite se passe là-bas.`,
			listed_as_over: `✅ **{project} est maintenant sur la liste**, comme projet achevé, donc sans ticket à lui. Merci de l’avoir proposé !`
		},
		notices: {
			removed: `❌ **Ce projet a été retiré de la liste**, ce ticket est donc fermé. Si son fichier revient, il sera rouvert.`,
			duplicate: `❌ **Ce projet a déjà un ticket : #{kept}**, celui-ci est donc fermé comme doublon.`,
			kept: `✅ **Le texte de ce ticket est de nouveau celui de son fichier.** Il avait été modifié ici ; pour que rien ne se perde, voici le texte modifié :`,
			kept_part: `✅ **Le texte de ce ticket est de nouveau celui de son fichier.** Il avait été modifié ici ; pour que rien ne se perde, voici la partie {part} sur {parts} du texte modifié :`
		},
		pull: {
			file: "Mettre à jour 1 fichier de projet",
			files: "Mettre à jour {count} fichiers de projets",
			index: "Mettre à jour le sommaire",
			file_and_index: "Mettre à jour 1 fichier de projet et le sommaire",
			files_and_index: "Mettre à jour {count} fichiers de projets et le sommaire",
			text: `Dibs tient cette liste de projets à jour avec ses tickets et propose ici ce que ses fichiers devraient contenir : numéros de tickets, qui travaille sur un projet, états et sommaire.

Fusionnez cette pull request quand vous voulez. D’ici là, elle est tenue à jour, et elle est fermée quand il ne reste rien à changer.`,
			closed_commit: "Cette pull request est fermée à cause de `write_back: commit`\xA0: Dibs écrit dans la branche par défaut, y compris ce qui attendait ici.",
			closed_none: "Cette pull request est fermée à cause de `write_back: none`\xA0: Dibs n’écrit rien dans les fichiers.",
			proposal_title: "Ajouter le projet proposé dans le ticket {issue}",
			proposal: `L’équipe de maintenance a accepté ce que propose {issue}. Cette pull request ajoute le fichier du projet, avec les réponses du formulaire comme front matter et texte.

Relisez-le, changez ce que vous voulez sur cette branche et fusionnez. Dibs crée ensuite le ticket du projet et ferme la proposition avec un lien vers celui-ci. Ce qui est modifié dans la proposition à partir de maintenant n’arrive pas ici.`
		},
		phrases: {
			and: "{others} et {last}",
			list: "{others}, {next}",
			quoted: "«\xA0{text}\xA0»",
			maintainer: "l’équipe de maintenance",
			file: "le fichier",
			contributors: "des personnes ayant déjà contribué au dépôt",
			collaborators: "des personnes ayant accès en écriture au dépôt",
			contacts: "Pour toute question\xA0: {contacts}.",
			related: "Projets liés\xA0: {projects}.",
			free: "Ces projets sont libres\xA0:",
			until: "Il est à vous jusqu’au {day}\xA0; ce jour-là, un message vous demandera où vous en êtes.",
			contributing: "Comment contribuer ici\xA0: {link}.",
			notify: "Pour information\xA0: {people}",
			guidance: "Les consignes se trouvent dans le texte de ce ticket.",
			announce: "Dites sur la liste de diffusion que vous y travaillez\xA0: {list}.",
			write_to: "écrire à {address}",
			mail_subject: "Je travaille sur\xA0: {title}",
			mail_body: `Bonjour,

J’ai pris en charge le projet « {title} » :
{url}

Voici mon plan : `
		},
		issue: {
			free: "**Libre.**",
			free_many: "**Libre** pour {count} personnes au maximum.",
			joinable_one: "**Une personne de plus peut participer.** Attribué à {holders}.",
			joinable_other: "**{count} personnes de plus peuvent participer.** Attribué à {holders}.",
			taken: "**Attribué** à {holders}.",
			agent: "**Un agent y travaille\xA0:** {holders}.",
			kept: "**Réservé** à {people}, par ordre d’arrivée.",
			done: "**Terminé** le {day}.",
			done_by: "**Terminé** par {people} le {day}.",
			archived: "**Archivé** le {day}\xA0: ce projet n’est plus proposé.",
			duplicate: "**Archivé** le {day}, comme doublon d’un autre ticket.",
			since: "{person} (depuis le {day})",
			since_until: "{person} (depuis le {day}, jusqu’au {until})",
			until: "{person} (jusqu’au {until})",
			waiting: "Sur la liste d’attente\xA0: {people}.",
			waiting_more: "Sur la liste d’attente\xA0: {people} et {count} de plus.",
			waiting_many: "Personnes sur la liste d’attente\xA0: {count}.",
			requests: "Demandé par {people}.",
			claim: "Écrivez `{claim}` dans un commentaire ici, et il est à vous.",
			line: "Écrivez `{claim}` dans un commentaire ici pour être la prochaine personne sur la liste d’attente.",
			line_behind: "Écrivez `{claim}` dans un commentaire ici pour rejoindre la liste d’attente.",
			ask: "Écrivez `{claim}` dans un commentaire ici pour le demander\xA0: l’équipe de maintenance décide à qui l’attribuer.",
			by_hand: "Demandez dans un commentaire ici à l’équipe de maintenance de vous l’assigner.",
			only_contributors: "Il est destiné aux personnes ayant déjà contribué à ce dépôt.",
			only_collaborators: "Il est destiné aux personnes ayant accès en écriture à ce dépôt.",
			announce: "Dites-le aussi sur la liste de diffusion\xA0: {list}.",
			difficulty: "**Difficulté\xA0:** {value}",
			size: "**Taille\xA0:** {value}",
			sized: "{size} ({hours} heures)",
			gsoc: "**GSoC\xA0:** {value}",
			skills: "**Compétences\xA0:** {value}",
			contacts: "**Questions à\xA0:** {value}",
			places: "**Échanges\xA0:** {value}",
			description: "Description",
			outcomes: "Résultats attendus",
			prerequisites: "Prérequis",
			links: "Liens",
			related: "Projets liés",
			guidance: "Consignes",
			about: "À propos de ce ticket",
			category: "Catégorie\xA0: {value}",
			inserted: "Sur la liste depuis\xA0: {value}",
			verified: "Dernière vérification\xA0: {value}",
			labels: "Étiquettes\xA0: {value}",
			max_claims: "Places\xA0: {value}",
			origin: "Ce texte est généré d’après {file}, et rétabli s’il est modifié ici. Pour le changer, {edit}\xA0; ce que vous écrivez au-dessus ou en dessous est conservé.",
			file: "un fichier",
			edit: "modifiez le fichier",
			excerpt: "Ceci est la première partie du texte\xA0; la suite se trouve dans {file}."
		},
		labels: {
			tracking: "Un projet de la liste, tenu à jour par Dibs d’après son fichier",
			category: "Projets de la catégorie {category}",
			difficulty: "La difficulté du projet",
			size: "Le travail que demande le projet",
			skill: "Une compétence que demande le projet",
			gsoc: "Convient au Google Summer of Code",
			open: "Personne ne travaille encore sur ce projet\xA0: il est à prendre",
			taken: "Quelqu’un travaille déjà sur ce projet",
			verification: "Personne n’a confirmé récemment que c’est toujours d’actualité",
			own: "Une étiquette demandée par des fichiers de projets",
			newcomer: "Un projet pour débuter\xA0: facile et encore libre"
		},
		index: {
			title: "Projets",
			other: "Autres projets",
			count: "Libres\xA0: {free} sur {count}.",
			how: "Pour prendre un projet, ouvrez son ticket et écrivez-y `{claim}` dans un commentaire.",
			how_to_ask: "Pour demander un projet, ouvrez son ticket et écrivez-y `{claim}` dans un commentaire\xA0: l’équipe de maintenance décide.",
			how_by_hand: "Pour prendre un projet, ouvrez son ticket et demandez-y à l’équipe de maintenance de vous l’assigner.",
			views: "Tickets sur GitHub\xA0: {views}.",
			view_free: "libres",
			view_easy: "libres et faciles",
			view_gsoc: "libres pour le Google Summer of Code",
			view_verification: "à vérifier",
			project: "Projet",
			difficulty: "Difficulté",
			skills: "Compétences",
			claim: "Qui y travaille",
			file: "fichier",
			free: "libre",
			joinable: "{holders}\xA0; places libres\xA0: {count}",
			over: "Projets terminés\xA0: {count}",
			done: "terminé",
			done_by: "terminé par {people}"
		},
		words: {
			unknown: "inconnue",
			easy: "facile",
			medium: "moyenne",
			hard: "difficile",
			small: "petite",
			medium_size: "moyenne",
			large: "grande",
			yes: "oui",
			no: "non",
			open: "ouvert",
			done: "terminé",
			archived: "archivé"
		},
		form: {
			name: "Proposer un projet",
			description: "Quelque chose que d’autres pourraient reprendre et réaliser",
			introduction: "Le titre de ce ticket sera celui du projet. Écrivez ce que vous savez\xA0; l’équipe de maintenance relit le tout avant de l’ajouter à la liste.",
			summary: "Résumé",
			summary_hint: "En quoi consiste le projet, en une ligne.",
			category: "Catégorie",
			category_hint: "Le domaine dont il relève, tel que la liste le nomme.",
			difficulty: "Difficulté",
			size: "Taille",
			size_hint: "Petite\xA0: environ 90 heures de travail\xA0; moyenne\xA0: 175\xA0; grande\xA0: 350.",
			skills: "Compétences",
			skills_hint: "Ce qu’il faut savoir, séparé par des virgules.",
			contacts: "Contacts",
			contacts_hint: "À qui s’adresser, une personne par ligne. Ils sont visibles par tout le monde.",
			text: "Description",
			text_hint: "Ce qui doit changer, pourquoi et par où commencer. Markdown.",
			outcomes: "Résultats attendus",
			outcomes_hint: "Ce qui doit exister à la fin, un résultat par ligne.",
			proposal: "Proposition"
		},
		summary: {
			done: "Ce qui a été fait",
			plan: "Ce que ferait une exécution",
			merge: "Ce que ferait la fusion",
			nothing: "Rien à faire",
			problems: "Problèmes",
			problem: "Problème",
			errors: "Erreurs",
			warnings: "Avertissements",
			changes: "Changements",
			change: "Changement",
			no_changes: "Aucun changement",
			beside: "En dehors de cette pull request",
			beside_why: "Elle ne modifie pas les fichiers de ces projets. Ce qui est à faire là-bas a une autre cause\xA0: un ticket modifié, une assignation, un projet qui affiche le titre modifié d’un autre.",
			claims: "Projets attribués",
			project: "Projet",
			projects_read: "Projets lus",
			unchanged: "Inchangés",
			created: "Créés",
			updated: "Mis à jour",
			closed: "Fermés",
			reopened: "Rouverts",
			claimed: "Attribués",
			released: "Libérés",
			proposed: "Proposés",
			failed: "Échecs",
			left: "laissé à la prochaine exécution",
			remaining: "Laissés à la prochaine exécution",
			stopped: "Arrêté à cause d’une limite",
			not_written: "Rien n’a été écrit\xA0: {why}.",
			renamed_file: "Renommé\xA0: {from} → {to}",
			unneeded: "déjà fait par quelqu’un d’autre",
			files_written: "Fichiers écrits",
			files_proposed: "Fichiers en attente dans une pull request",
			withdrawn: "La pull request avec les fichiers est fermée",
			commit: "commit",
			pull_request: "pull request",
			create: "Nouveau ticket",
			update: "Mise à jour",
			close: "Fermeture",
			reopen: "Réouverture",
			claim: "Attribution",
			handover: "Transmission",
			release: "Libération",
			status: "Statut",
			propose: "Proposition",
			index: "Sommaire",
			label: "Étiquettes",
			labels_made: "Nouvelles étiquettes\xA0: {number}",
			stays_open: "Reste ouvert",
			not_closed: "Le fichier n’existe plus, mais le ticket n’est pas fermé\xA0: {why}.",
			labels: "Étiquettes\xA0: {labels}",
			assigned: "Assigné à\xA0: {people}",
			quoted: "«\xA0{text}\xA0»",
			title: "Titre\xA0: «\xA0{from}\xA0» → «\xA0{to}\xA0»",
			state: "État\xA0: {from} → {to}",
			state_open: "ouvert",
			state_closed: "fermé",
			state_completed: "fermé (terminé)",
			state_not_planned: "fermé (non planifié)",
			state_duplicate: "fermé (doublon)",
			state_reopened: "ouvert (rouvert)",
			comments: "Commentaires\xA0: {number}",
			new_text: "Texte mis à jour",
			new_marker: "Marqueur invisible mis à jour",
			renamed: "Renommé, auparavant {project}",
			taken_over: "Reprend le ticket {issue} «\xA0{title}\xA0» de {author}",
			status_changes: "Statut dans le fichier\xA0: {from} → {to}",
			held: "{people} depuis le {day}",
			was_held: "De nouveau libre\xA0; auparavant\xA0: {people} depuis le {day}",
			text_of: "Texte de {project}, ticket {issue}",
			too_much: "… trop long à afficher",
			more: "… et {number} de plus."
		},
		site: {
			title: "Projets",
			skip: "Aller aux projets",
			all: "Tous les projets",
			free: "libre",
			taken: "attribué",
			done: "terminé",
			archived: "retiré",
			places: "places libres\xA0: {left} sur {places}",
			held: "{holders} depuis le {day}",
			waiting: "{count} sur la liste d’attente",
			done_by: "terminé par {holders}",
			verified: "vérifié {age}",
			unverified: "jamais vérifié",
			needed: "à vérifier",
			claim: "État",
			category: "Catégorie",
			difficulty: "Difficulté",
			size: "Taille",
			skill: "Compétences",
			gsoc: "Google Summer of Code",
			verification: "Vérification",
			mentor: "Mentorat",
			hours: "{size}, {hours} heures",
			other: "Autres projets",
			finished: "Projets terminés",
			search: "Rechercher",
			search_help: "Mots, -sans, \"expression exacte\"",
			filters: "Filtres",
			sort: "Tri",
			sort_free: "les libres d’abord",
			sort_newest: "les plus récents d’abord",
			sort_title: "par titre",
			sort_unverified: "les moins récemment vérifiés d’abord",
			sort_category: "par catégorie",
			show: "Afficher",
			surprise: "Surprenez-moi",
			clear: "Tout effacer",
			remove: "Retirer {filter}",
			count: "{shown} sur {total} projets",
			empty: "Aucun projet ne répond à tous ces critères.",
			without: "Résultats sans «\xA0{filter}\xA0»\xA0: {count}.",
			empty_list: "Il n’y a pas encore de projet sur la liste.",
			more: "{count} de plus",
			browse: "Parcourir par critère",
			no_script: "La recherche et les filtres nécessitent JavaScript. Sans lui, chaque critère a sa propre page.",
			refine: "Rechercher et filtrer ces projets",
			claim_here: "Le prendre sur GitHub",
			wait_here: "Rejoindre la liste d’attente sur GitHub",
			see_issue: "Voir le ticket sur GitHub",
			is_free: "Ce projet est libre.",
			is_taken: "Ce projet est attribué\xA0: {holders} depuis le {day}.",
			is_shared: "{holders} depuis le {day}\xA0; il reste de la place.",
			is_done: "Ce projet est terminé.",
			is_done_by: "Ce projet a été terminé par {holders}.",
			is_archived: "Ce projet n’est plus proposé.",
			how_to_claim: "Écrivez {command} dans un commentaire de son ticket, sur une ligne à part, et il est à vous.",
			how_to_wait: "Écrivez {command} dans un commentaire de son ticket, sur une ligne à part, pour rejoindre la liste d’attente.",
			ask: "Demandez dans un commentaire de son ticket qu’on vous l’assigne.",
			who_contributors: "Il est destiné aux personnes ayant déjà contribué au dépôt.",
			who_collaborators: "Il est destiné aux personnes ayant accès en écriture au dépôt.",
			silence: "Après {remind} jours sans signe de vie, un rappel est envoyé\xA0; après {release} jours, il redevient libre.",
			silence_from: "Sans signe de vie\xA0: rappel le {remind}, de nouveau libre le {release}.",
			until: "Fin prévue le {day}.",
			no_issue: "Son ticket reste à créer\xA0: revenez bientôt.",
			wait_list: "Sur la liste d’attente\xA0: {people}.",
			facts: "En bref",
			description: "Description",
			outcomes: "Résultats attendus",
			prerequisites: "Prérequis",
			links: "Liens",
			related: "Projets liés",
			guidance: "Consignes",
			history: "Qui y a travaillé jusqu’ici",
			holding: "du {since} au {until}\xA0: {holders}",
			holding_now: "depuis le {since}\xA0: {holders}",
			contacts: "Contacts",
			mailing_list: "Liste de diffusion",
			chat: "Discussion",
			inserted: "Sur la liste depuis",
			last_verified: "Vérifié",
			labels: "Étiquettes",
			issue: "Ticket",
			edit: "Modifier le fichier de ce projet",
			as_markdown: "Cette page en Markdown",
			profile: "Profil sur GitHub",
			repository: "Dépôt",
			feed: "Flux\xA0: projets nouveaux ou de nouveau libres",
			data: "Tous les projets en JSON",
			is_new: "Nouveau\xA0: {title}",
			is_free_again: "De nouveau libre\xA0: {title}",
			not_found: "Cette page n’existe pas",
			not_found_text: "Les projets changent de place ou se terminent. La liste contient tous ceux qui existent.",
			chart: "Projets attribués en même temps, du {since} au {until}\xA0: {most} au maximum"
		}
	},
	ja: {
		messages: {
			welcome: `✅ **{person} さん、このプロジェクトの担当はあなたです。** 進め方:

- {announce}
- {contributing}
- 見せられるものができたら、早めに {issue} に言及した Pull Request を開いてください。
- {contacts}
- {until}
- 時間が取れなくなったら、コメントに \`{release}\` と書けば担当を外れられます。どうぞ気兼ねなく。

{guidance}

{related}

{notify}`,
			again: `✅ **{person} さん、このプロジェクトは再びあなたの担当です。** コメントに \`{release}\` と書けば担当を外れられます。

{until}

{notify}`,
			turn: `✅ **{person} さん、順番が来ました。このプロジェクトの担当はあなたです。** もう取り組めない場合は、コメントに \`{release}\` と書くと次の人に順番が回ります。取り組む場合は:

- {announce}
- {contributing}
- 見せられるものができたら、早めに {issue} に言及した Pull Request を開いてください。
- {contacts}

{guidance}

{related}

{notify}`,
			handover: `✅ **{person} さん、順番が来ました。{from} さんが担当を外れ、このプロジェクトの担当はあなたになりました。** もう取り組めない場合は、コメントに \`{release}\` と書くと次の人に順番が回ります。取り組む場合は:

- {announce}
- {contributing}
- 見せられるものができたら、早めに {issue} に言及した Pull Request を開いてください。
- {contacts}

{guidance}

{related}

{notify}`,
			granted: `✅ **{person} さん、申し込みがメンテナーに承認されました。このプロジェクトの担当はあなたです。** 進め方:

- {announce}
- {contributing}
- 見せられるものができたら、早めに {issue} に言及した Pull Request を開いてください。
- {contacts}
- 時間が取れなくなったら、コメントに \`{release}\` と書けば担当を外れられます。どうぞ気兼ねなく。

{guidance}

{related}

{notify}`,
			waiting: `⏳ **{person} さんの順番は {position} 番目です。** いまの担当は {holders} さんです。空きが出たらあなたの担当になり、ここでお知らせします。コメントに \`{release}\` と書くと順番待ちをやめられます。

{free}`,
			waiting_behind: `⏳ **{person} さんの順番は {position} 番目です。** 空いている枠は、先に待っていた {holders} さんのために確保され、本人に確認しています。順番が来たらここでお知らせします。コメントに \`{release}\` と書くと順番待ちをやめられます。

{free}`,
			full: `⏳ **{person} さんの順番は {position} 番目です。** GitHub では {holders} さんのほかに担当者を割り当てられません。割り当ては 10 人まで、無料プランの非公開リポジトリでは 1 人までです。枠が空いたらあなたの担当になり、ここでお知らせします。コメントに \`{release}\` と書くと順番待ちをやめられます。

{free}`,
			requested: `⏳ **{person} さん、申し込みを受け付けました。** 誰が担当するかはメンテナーが決め、結果はここでお知らせします。コメントに \`{release}\` と書くと申し込みを取り下げられます。`,
			declined: `❌ **{person} さん、申し込みはメンテナーに承認されませんでした。** 今回は、このプロジェクトを担当できません。

{free}`,
			asked: `⏰ **{person} さん、順番が来ました。いまもこのプロジェクトに取り組みたいですか？** 長くお待ちいただいたので、確認しています。コメントに \`{claim}\` と書けばすぐに、ほかの言葉なら 1 日以内に担当になります。\`{release}\` と書くと次の人に譲れます。枠は {days} 日間確保され、その後は次の人に確認します。`,
			recalled: `⏳ **{person} さん、ここにはもう空きがありません**。そのため、お返事は不要になりました。順番はそのままです。順番が来たらここでお知らせします。`,
			not_confirmed: `⏰ **{person} さん、順番待ちから外れました**。{days} 日間お返事がなかったためです。コメントに \`{claim}\` と書けば改めて並べます。空きがあればそのまま担当になります。`,
			already_holding: `✅ **{person} さん、このプロジェクトはすでにあなたの担当です。** コメントに \`{release}\` と書けば担当を外れられます。`,
			already_holding_other: `✅ **{person} さん、このプロジェクトはすでに {subject} さんの担当です。**`,
			already_waiting: `⏳ **{person} さんはすでに順番待ちの {position} 番目です。** 順番が来たらここでお知らせします。コメントに \`{release}\` と書くと順番待ちをやめられます。

{free}`,
			already_waiting_other: `⏳ **{person} さん、{subject} さんはすでに順番待ちの {position} 番目です。**`,
			already_requested: `⏳ **{person} さん、申し込みはすでに受け付けています。** 誰が担当するかはメンテナーが決め、結果はここでお知らせします。`,
			assigned_other: `✅ **{person} さん、このプロジェクトは {subject} さんの担当になりました。**`,
			released: `✅ **{person} さんは、このプロジェクトの担当を外れました。** お知らせいただきありがとうございます！空いている間は、コメントに \`{claim}\` と書けばまた担当になれます。`,
			released_other: `✅ **{person} さん、{subject} さんはこのプロジェクトの担当を外れました。**`,
			left: `✅ **{person} さんは順番待ちから抜けました。** コメントに \`{claim}\` と書けば改めて並べます。`,
			left_other: `✅ **{person} さん、{subject} さんは順番待ちから抜けました。**`,
			withdrawn: `✅ **{person} さん、申し込みを取り下げました。** コメントに \`{claim}\` と書けば改めて申し込めます。`,
			not_holding: `❌ **{person} さん、外れる担当がありません**。このプロジェクトの担当ではなく、順番待ちもしていません。

{free}`,
			not_holding_other: `❌ **{person} さん、\`{command}\` では何も変わりません**。{subject} さんはこのプロジェクトの担当ではなく、順番待ちもしていません。`,
			limit: `❌ **{person} さんはいま {held} 件のプロジェクトを担当しています。同時に担当できるのは {limit} 件までです。** どれか一つの Issue で \`{release}\` と書いて担当を外れてから、ここでもう一度 \`{claim}\` と書いてください:

{projects}`,
			closed: `❌ **{person} さん、このプロジェクトはもう募集していません**。そのため、担当できません。

{free}`,
			closed_other: `❌ **{person} さん、\`{command}\` は実行できません**。このプロジェクトはもう募集していません。`,
			gone: `❌ **{person} さん、このプロジェクトはリストから外されました**。そのため、もう担当できません。

{free}`,
			gone_other: `❌ **{person} さん、\`{command}\` は実行できません**。このプロジェクトはリストから外されました。`,
			contact: `❌ **{person} さんはこのプロジェクトの相談先です**。取り組む人を支える立場なので、担当を兼ねることはできません。メンテナーが{file}で変更できます。

{free}`,
			contact_other: `❌ **{person} さん、\`{command}\` は実行できません**。{subject} さんはこのプロジェクトの相談先で、取り組む人を支える立場です。メンテナーが{file}で変更できます。`,
			who: `❌ **{person} さん、このリストのプロジェクトを担当できるのは、{allowed}です。** どうすればなれるかは {ask} に聞いてください。

{free}`,
			maintainers_only: `❌ **{person} さん、\`{command}\` を使えるのは、このリポジトリへの書き込み権限を持つ人だけです。** 代わりに実行してもらえるよう、{ask} に頼んでください。`,
			taken_other: `❌ **{person} さん、\`{command}\` はいま実行できません**。担当は {holders} さんで、空きがありません。`,
			unassignable: `❌ **{person} さん、GitHub ではあなたをこの Issue に割り当てられません**。そのため、担当になっていません。割り当てられるのは、書き込み権限を持つ人か、この Issue に自分でコメントした人です。新しいコメントに \`{claim}\` と書けば、もう一度申し込めます。

{free}`,
			unassignable_other: `❌ **{person} さん、\`{command}\` は実行できません**。GitHub では {subject} さんをこの Issue に割り当てられません。アカウントが存在しないか、書き込み権限もここでのコメントもないためです。本人がここにコメントすれば、このコマンドを使えます。`,
			dated: `✅ **{person} さん、このプロジェクトは {day} まであなたの担当です。** その日に進み具合をお尋ねします。新しい日付を添えて \`{claim}\` と書けば変更できます。例: \`{claim} 6w\``,
			dated_other: `✅ **{person} さん、このプロジェクトは {day} まで {subject} さんの担当です。**`,
			date_unclear: `❌ **{person} さん、「{said}」は日付として読み取れません**。期限は設定されず、担当はそのままです。新しいコメントに \`{claim} until {latest}\` または \`{claim} 6w\` のように書いてください。`,
			date_out_of_range: `❌ **{person} さん、期限は {latest} までです**。過去の日付も使えません。期限は設定されず、担当はそのままです。新しいコメントに \`{claim} until {latest}\` または \`{claim} 6w\` のように書いてください。`,
			date_later: `⏳ **まだ担当ではないため、期限は設定されていません。** 担当になってから \`{claim}\` に日付を付けて書くと設定できます。`,
			reminder: `⏰ **{person} さん、このプロジェクトにまだ取り組んでいますか？** {days} 日間、動きが見られません。ここにコメントするか、この Issue に言及した Pull Request で作業を続けていれば、担当のままです。時間が取れなければ \`{release}\` と書けば担当を外れられます。どうぞ気兼ねなく。このまま動きがなければ、{left} 日後にほかの人も担当できるようになります。`,
			reminder_date: `⏰ **{person} さん、今日は自分で決めた期限の {day} です。進み具合はいかがですか？** コメントに \`{claim} 4w\` と書けば新しい期限を設定できます。時間が取れなければ \`{release}\` と書けば担当を外れられます。どうぞ気兼ねなく。このまま動きがなければ、{left} 日後にほかの人も担当できるようになります。`,
			reminder_answered: `✅ **このリマインダーは取り消されました**。動きがあったため、担当は引き続き {holders} さんです。`,
			reminder_moot: `✅ **このリマインダーは解決済みです**。{holders} さんの対応はもう必要ありません。`,
			timed_out: `⏰ **{person} さんは、このプロジェクトの担当から外れました**。リマインダーの後に動きがなかったためです。空いている間は、コメントに \`{claim}\` と書けばまた担当になれます。`,
			hint: `💡 **{person} さん、このプロジェクトを担当しませんか？** コメントに \`{claim}\` とだけ書けば、あなたの担当になります。`,
			hint_taken: `💡 **{person} さん、このプロジェクトを担当しませんか？** いまの担当は {holders} さんです。コメントに \`{claim}\` とだけ書けば、次の順番になります。`,
			hint_requests: `💡 **{person} さん、このプロジェクトを担当しませんか？** コメントに \`{claim}\` とだけ書けば、メンテナーに申し込めます。誰が担当するかはメンテナーが決めます。`,
			former_holder: `⏰ **{person} さん、あなたが担当していたこのプロジェクトは空きになっています**。以前の Issue がなくなり、GitHub ではここにコメントしていない人を割り当てられないためです。コメントに \`{claim}\` と書けば、また担当になれます。`,
			named_holder: `⏰ **このプロジェクトは空きになっています。ファイルによると、取り組んでいるのは {holders} さんです**。GitHub では、ここにコメントしていない人を割り当てられません。取り組んでいる人は、コメントに \`{claim}\` と書いて担当になってください。`,
			verified: `✅ **{person} さん、このプロジェクトは {day} 付けで確認済みになりました。** ありがとうございます！`,
			verified_by_hand: `❌ **{person} さん、ここでは \`{command}\` を使っても何も書き込まれません**。Dibs はこのリポジトリのファイルに書き込まないためです。お手数ですが、\`verified: {day}\` をご自分で{file}に書いてください。`,
			edited: `❌ **{person} さん、コマンドは最初に書かれた内容で扱われます**。コマンドを含むここのコメントが後から編集されました。いまもそのつもりなら、新しいコメントに書いてください。`,
			passed_over: `❌ **ほかのプロジェクトへのコマンド {left} 件は処理されませんでした**。一度に扱える数を超えたためです。いまも必要なものは、少しずつ書き直してください。`,
			listed: `✅ **{project}がリストに載りました**。専用の Issue は {issue} です。ご提案ありがとうございます！今後のやり取りはそちらで行います。`,
			listed_as_over: `✅ **{project}がリストに載りました**。すでに終わったプロジェクトなので、専用の Issue はありません。ご提案ありがとうございます！`
		},
		notices: {
			removed: `❌ **このプロジェクトはリストから外されました**。そのため、この Issue を閉じます。ファイルが戻れば、Issue も再び開きます。`,
			duplicate: `❌ **このプロジェクトにはすでに Issue があります: #{kept}**。そのため、こちらは重複として閉じます。`,
			kept: `✅ **この Issue の本文をファイルの内容に戻しました。** ここで編集されていたため、内容が失われないように、編集後の本文を残します:`,
			kept_part: `✅ **この Issue の本文をファイルの内容に戻しました。** ここで編集されていたため、内容が失われないように、編集後の本文を残します（{part}/{parts}）:`
		},
		pull: {
			file: "プロジェクトファイルを 1 件更新",
			files: "プロジェクトファイルを {count} 件更新",
			index: "索引を更新",
			file_and_index: "プロジェクトファイル 1 件と索引を更新",
			files_and_index: "プロジェクトファイル {count} 件と索引を更新",
			text: `Dibs は、このプロジェクト一覧を Issue と同期しています。ここでは、ファイルに書くべき内容（Issue の番号、担当者、状態、索引）を提案します。

いつでもマージできます。それまでは最新の状態に保たれ、変更がなくなれば閉じられます。`,
			closed_commit: "この Pull Request は `write_back: commit` のため閉じられました。Dibs は、ここで待っていた内容も含めて、既定のブランチに直接コミットします。",
			closed_none: "この Pull Request は `write_back: none` のため閉じられました。Dibs はファイルに何も書き込みません。",
			proposal_title: "{issue} で提案されたプロジェクトを追加",
			proposal: `{issue} の提案がメンテナーに承認されました。この変更は、フォームの回答をフロントマターと本文にしたプロジェクトのファイルを追加します。

内容を確認し、必要ならこのブランチで手直ししてから、マージしてください。マージ後、Dibs がプロジェクトの Issue を作成し、そのリンクを添えて提案を閉じます。これ以降に提案を編集しても、ここには反映されません。`
		},
		phrases: {
			and: "{others} と {last}",
			list: "{others}、{next}",
			quoted: "「{text}」",
			maintainer: "メンテナー",
			file: "プロジェクトのファイル",
			contributors: "このリポジトリに貢献したことがある人",
			collaborators: "このリポジトリへの書き込み権限を持つ人",
			contacts: "相談先: {contacts}",
			related: "関連プロジェクト: {projects}",
			free: "次のプロジェクトは担当者を募集中です:",
			until: "{day} まであなたの担当です。その日に進み具合をお尋ねします。",
			contributing: "このリポジトリでの貢献の進め方: {link}",
			notify: "お知らせ: {people}",
			guidance: "進め方の案内は、この Issue の本文にあります。",
			announce: "取り組むことをメーリングリストで知らせてください: {list}",
			write_to: "{address} にメールを送る",
			mail_subject: "担当します: {title}",
			mail_body: `こんにちは。

次のプロジェクトを担当することになりました。「{title}」:
{url}

今後の計画: `
		},
		issue: {
			free: "**担当者を募集中です。**",
			free_many: "**担当者を募集中です**（{count} 人まで）。",
			joinable_one: "**あと 1 人参加できます。** いまの担当: {holders}。",
			joinable_other: "**あと {count} 人参加できます。** いまの担当: {holders}。",
			taken: "**担当者がいます**: {holders}。",
			agent: "**エージェントが取り組んでいます:** {holders}。",
			kept: "**確保済みです。** 先に待っていた人: {people}。",
			done: "**完了**（{day}）。",
			done_by: "**完了**: {people}（{day}）。",
			archived: "**アーカイブ**（{day}）。このプロジェクトはもう募集していません。",
			duplicate: "**アーカイブ**（{day}）。ほかの Issue と重複しています。",
			since: "{person}（{day} から）",
			since_until: "{person}（{day} から {until} まで）",
			until: "{person}（{until} まで）",
			waiting: "順番待ち: {people}。",
			waiting_more: "順番待ち: {people} ほか {count} 人。",
			waiting_many: "順番待ちの人数: {count}。",
			requests: "申し込み: {people}。",
			claim: "ここにコメントで `{claim}` と書けば、あなたの担当になります。",
			line: "ここにコメントで `{claim}` と書けば、次の順番になります。",
			line_behind: "ここにコメントで `{claim}` と書けば、順番待ちに加われます。",
			ask: "ここにコメントで `{claim}` と書けば申し込めます。誰が担当するかはメンテナーが決めます。",
			by_hand: "担当したい場合は、ここのコメントでメンテナーに割り当てを頼んでください。",
			only_contributors: "対象は、このリポジトリに貢献したことがある人です。",
			only_collaborators: "対象は、このリポジトリへの書き込み権限を持つ人です。",
			announce: "メーリングリストにも知らせてください: {list}。",
			difficulty: "**難易度:** {value}",
			size: "**規模:** {value}",
			sized: "{size}（{hours} 時間）",
			gsoc: "**GSoC:** {value}",
			skills: "**スキル:** {value}",
			contacts: "**相談先:** {value}",
			places: "**連絡の場:** {value}",
			description: "説明",
			outcomes: "成果",
			prerequisites: "前提条件",
			links: "リンク",
			related: "関連プロジェクト",
			guidance: "進め方の案内",
			about: "この Issue について",
			category: "カテゴリー: {value}",
			inserted: "リストに載った日: {value}",
			verified: "最後の確認: {value}",
			labels: "ラベル: {value}",
			max_claims: "定員: {value}",
			origin: "この本文は{file}から作られ、ここで変更しても元に戻されます。変更するには、{edit}してください。本文の前後に書いたものはそのまま残ります。",
			file: "ファイル",
			edit: "ファイルを編集",
			excerpt: "これは本文の最初の部分です。全文は{file}にあります。"
		},
		labels: {
			tracking: "Dibs がファイルと同期している、リストのプロジェクト",
			category: "{category} のプロジェクト",
			difficulty: "プロジェクトの難易度",
			size: "プロジェクトにかかる期間",
			skill: "プロジェクトで求められるスキル",
			gsoc: "Google Summer of Code に向いたプロジェクト",
			open: "まだ誰も取り組んでいません。担当できます",
			taken: "すでに取り組んでいる人がいます",
			verification: "内容がいまも正しいか、最近確認されていません",
			own: "プロジェクトのファイルで指定されたラベル",
			newcomer: "最初の一歩に向いたプロジェクト。初級で、まだ誰も取り組んでいません"
		},
		index: {
			title: "プロジェクト",
			other: "その他のプロジェクト",
			count: "募集中: {free} 件（全 {count} 件）。",
			how: "担当するには、プロジェクトの Issue を開き、コメントに `{claim}` と書いてください。",
			how_to_ask: "申し込むには、プロジェクトの Issue を開き、コメントに `{claim}` と書いてください。誰が担当するかはメンテナーが決めます。",
			how_by_hand: "担当するには、プロジェクトの Issue を開き、コメントでメンテナーに割り当てを頼んでください。",
			views: "GitHub の Issue 一覧: {views}。",
			view_free: "募集中",
			view_easy: "募集中（初級）",
			view_gsoc: "募集中（GSoC）",
			view_verification: "要確認",
			project: "プロジェクト",
			difficulty: "難易度",
			skills: "スキル",
			claim: "担当者",
			file: "ファイル",
			free: "募集中",
			joinable: "{holders}、空き: {count}",
			over: "完了したプロジェクト: {count}",
			done: "完了",
			done_by: "{people} が完了"
		},
		words: {
			unknown: "不明",
			easy: "初級",
			medium: "中級",
			hard: "上級",
			small: "小規模",
			medium_size: "中規模",
			large: "大規模",
			yes: "はい",
			no: "いいえ",
			open: "募集中",
			done: "完了",
			archived: "アーカイブ"
		},
		form: {
			name: "プロジェクトを提案する",
			description: "ほかの人が引き受けて作れるもの",
			introduction: "この Issue のタイトルがプロジェクトのタイトルになります。わかる範囲で書いてください。メンテナーが確認してからリストに載ります。",
			summary: "概要",
			summary_hint: "どんなプロジェクトかを 1 行で。",
			category: "カテゴリー",
			category_hint: "どの分野のプロジェクトか。リストで使われている名前で書いてください。",
			difficulty: "難易度",
			size: "規模",
			size_hint: "作業時間の目安: 小規模は約 90 時間、中規模は約 175 時間、大規模は約 350 時間。",
			skills: "スキル",
			skills_hint: "必要な知識や技術。複数ある場合はコンマで区切ってください。",
			contacts: "相談先",
			contacts_hint: "質問できる人を 1 行に 1 人ずつ。誰でも見られる形で公開されます。",
			text: "説明",
			text_hint: "何を、なぜ変えるのか、どこから始めればよいか。Markdown で書けます。",
			outcomes: "成果",
			outcomes_hint: "最終的にできあがっているべきものを 1 行に 1 つずつ。",
			proposal: "提案"
		},
		summary: {
			done: "実行した内容",
			plan: "実行した場合の変更",
			merge: "マージした場合の変更",
			nothing: "対応は不要です",
			problems: "問題点",
			problem: "問題点",
			errors: "エラー",
			warnings: "警告",
			changes: "変更",
			change: "変更",
			no_changes: "変更はありません",
			beside: "この Pull Request によらない変更",
			beside_why: "これらのプロジェクトのファイルは、この Pull Request では変更されていません。変更の理由はほかにあります。Issue が編集された、担当者が割り当てられた、タイトルが変わるプロジェクトを参照している、などです。",
			claims: "担当状況",
			project: "プロジェクト",
			projects_read: "読み込んだプロジェクト",
			unchanged: "そのまま",
			created: "作成",
			updated: "更新",
			closed: "クローズ",
			reopened: "再オープン",
			claimed: "担当決定",
			released: "担当解除",
			proposed: "提案",
			failed: "失敗",
			left: "次回の実行に持ち越し",
			remaining: "次回の実行に持ち越し",
			stopped: "制限のため停止",
			not_written: "何も書き込まれていません: {why}.",
			renamed_file: "名前の変更: {from} → {to}",
			unneeded: "すでにほかの人が対応済み",
			files_written: "書き込んだファイル",
			files_proposed: "Pull Request で反映待ちのファイル",
			withdrawn: "ファイルの Pull Request は閉じられました",
			commit: "コミット",
			pull_request: "Pull Request",
			create: "新しい Issue",
			update: "更新",
			close: "クローズ",
			reopen: "再オープン",
			claim: "担当",
			handover: "担当交代",
			release: "担当解除",
			status: "状態",
			propose: "提案",
			index: "索引",
			label: "ラベル",
			labels_made: "新しいラベル: {number}",
			stays_open: "オープンのまま",
			not_closed: "ファイルはなくなりましたが、Issue は閉じられません: {why}",
			labels: "ラベル: {labels}",
			assigned: "担当者: {people}",
			quoted: "「{text}」",
			title: "タイトル: 「{from}」→「{to}」",
			state: "状態: {from} → {to}",
			state_open: "オープン",
			state_closed: "クローズ",
			state_completed: "クローズ（完了）",
			state_not_planned: "クローズ（対応予定なし）",
			state_duplicate: "クローズ（重複）",
			state_reopened: "オープン（再オープン）",
			comments: "コメント: {number}",
			new_text: "本文を更新",
			new_marker: "非表示のマーカーを更新",
			renamed: "{project} から名前を変更",
			taken_over: "{author} さんの Issue {issue}「{title}」を引き継ぎ",
			status_changes: "ファイルの状態: {from} → {to}",
			held: "{people}（{day} から）",
			was_held: "再び空きに。以前の担当: {people}（{day} から）",
			text_of: "{project} の本文、Issue {issue}",
			too_much: "… 長すぎるため省略しました",
			more: "… ほか {number} 件。"
		},
		site: {
			title: "プロジェクト",
			skip: "プロジェクト一覧へ移動",
			all: "すべてのプロジェクト",
			free: "募集中",
			taken: "担当者あり",
			done: "完了",
			archived: "取り下げ",
			places: "空き {left} / {places}",
			held: "{holders}（{day} から）",
			waiting: "順番待ち {count} 人",
			done_by: "{holders} により完了",
			verified: "確認: {age}",
			unverified: "未確認",
			needed: "要確認",
			claim: "担当",
			category: "カテゴリー",
			difficulty: "難易度",
			size: "規模",
			skill: "スキル",
			gsoc: "Google Summer of Code",
			verification: "確認状況",
			mentor: "メンター",
			hours: "{size}（{hours} 時間）",
			other: "その他のプロジェクト",
			finished: "完了したプロジェクト",
			search: "検索",
			search_help: "単語、-除外する単語、\"フレーズ全体\"",
			filters: "絞り込み",
			sort: "並べ替え",
			sort_free: "募集中を先に",
			sort_newest: "新しい順",
			sort_title: "タイトル順",
			sort_unverified: "長く確認されていない順",
			sort_category: "カテゴリー順",
			show: "表示",
			surprise: "おまかせで選ぶ",
			clear: "すべて解除",
			remove: "{filter} を外す",
			count: "{total} 件中 {shown} 件のプロジェクト",
			empty: "すべての条件に合うプロジェクトはありません。",
			without: "「{filter}」を外すと {count} 件あります。",
			empty_list: "リストにはまだプロジェクトがありません。",
			more: "ほか {count} 件",
			browse: "項目から探す",
			no_script: "検索と絞り込みには JavaScript が必要です。使えない場合は、項目ごとのページをご覧ください。",
			refine: "これらのプロジェクトを検索・絞り込み",
			claim_here: "GitHub で担当になる",
			wait_here: "GitHub で順番待ちに加わる",
			see_issue: "GitHub で Issue を見る",
			is_free: "このプロジェクトは担当者を募集中です。",
			is_taken: "このプロジェクトには担当者がいます: {holders}（{day} から）。",
			is_shared: "{holders}（{day} から）。まだ参加できます。",
			is_done: "このプロジェクトは完了しました。",
			is_done_by: "このプロジェクトは {holders} により完了しました。",
			is_archived: "このプロジェクトはもう募集していません。",
			how_to_claim: "担当するには、Issue のコメントに {command} とだけ書いた行を入れてください。",
			how_to_wait: "順番待ちに加わるには、Issue のコメントに {command} とだけ書いた行を入れてください。",
			ask: "担当したい場合は、Issue のコメントで割り当てを頼んでください。",
			who_contributors: "対象は、このリポジトリに貢献したことがある人です。",
			who_collaborators: "対象は、このリポジトリへの書き込み権限を持つ人です。",
			silence: "担当者の動きが {remind} 日間なければリマインダーが送られ、{release} 日で再び募集中になります。",
			silence_from: "動きがない場合: {remind} にリマインダー、{release} に再び募集中。",
			until: "担当者は {day} までに終える予定です。",
			no_issue: "Issue はまだ作られていません。もうしばらくお待ちください。",
			wait_list: "順番待ち: {people}。",
			facts: "基本情報",
			description: "説明",
			outcomes: "成果",
			prerequisites: "前提条件",
			links: "リンク",
			related: "関連プロジェクト",
			guidance: "進め方の案内",
			history: "これまでの担当",
			holding: "{since} から {until} まで: {holders}",
			holding_now: "{since} から: {holders}",
			contacts: "相談先",
			mailing_list: "メーリングリスト",
			chat: "チャット",
			inserted: "リストに載った日",
			last_verified: "確認日",
			labels: "ラベル",
			issue: "Issue",
			edit: "このプロジェクトのファイルを編集",
			as_markdown: "このページを Markdown で見る",
			profile: "GitHub のプロフィール",
			repository: "リポジトリ",
			feed: "フィード: 新しいプロジェクトと再び募集中になったプロジェクト",
			data: "すべてのプロジェクト（JSON）",
			is_new: "新着: {title}",
			is_free_again: "再び募集中: {title}",
			not_found: "ページが見つかりません",
			not_found_text: "プロジェクトは移動したり終了したりします。いまあるものはすべてリストにあります。",
			chart: "同時に担当者がいたプロジェクトの数、{since} から {until} まで: 最大 {most} 件"
		}
	},
	"pt-BR": {
		messages: {
			welcome: `✅ **{person}, este projeto é seu.** Próximos passos:

- {announce}
- {contributing}
- Abra um pull request que mencione {issue} assim que tiver algo para mostrar.
- {contacts}
- {until}
- Ficou sem tempo? Comente \`{release}\` para devolvê-lo, sem problema nenhum.

{guidance}

{related}

{notify}`,
			again: `✅ **{person}, este projeto é seu de novo.** Comente \`{release}\` para devolvê-lo.

{until}

{notify}`,
			turn: `✅ **{person}, chegou a sua vez: este projeto é seu.** Já está em outra? Comente \`{release}\` para passá-lo à próxima pessoa da fila. Se não:

- {announce}
- {contributing}
- Abra um pull request que mencione {issue} assim que tiver algo para mostrar.
- {contacts}

{guidance}

{related}

{notify}`,
			handover: `✅ **{person}, chegou a sua vez: este projeto não está mais com {from} e agora é seu.** Já está em outra? Comente \`{release}\` para passá-lo à próxima pessoa da fila. Se não:

- {announce}
- {contributing}
- Abra um pull request que mencione {issue} assim que tiver algo para mostrar.
- {contacts}

{guidance}

{related}

{notify}`,
			granted: `✅ **{person}, seu pedido foi aceito: este projeto é seu.** Próximos passos:

- {announce}
- {contributing}
- Abra um pull request que mencione {issue} assim que tiver algo para mostrar.
- {contacts}
- Ficou sem tempo? Comente \`{release}\` para devolvê-lo, sem problema nenhum.

{guidance}

{related}

{notify}`,
			waiting: `⏳ **{person}, sua posição na fila é a {position}.** O projeto está com {holders} no momento. Quando ficar livre, ele passa a ser seu, e você recebe um aviso aqui; para sair da fila, comente \`{release}\`.

{free}`,
			waiting_behind: `⏳ **{person}, sua posição na fila é a {position}.** A vaga livre está reservada para {holders}, que chegou antes e precisa confirmar. Quando for a sua vez, você recebe um aviso aqui; para sair da fila, comente \`{release}\`.

{free}`,
			full: `⏳ **{person}, sua posição na fila é a {position}.** O GitHub não permite atribuir a issue a mais ninguém além de {holders}: o máximo são dez pessoas, e uma só em repositórios privados do plano gratuito. Quando houver vaga, o projeto passa a ser seu, e você recebe um aviso aqui; para sair da fila, comente \`{release}\`.

{free}`,
			requested: `⏳ **{person}, seu pedido foi registrado.** Quem mantém o repositório decide com quem fica o projeto, e você recebe a resposta aqui. Para retirar o pedido, comente \`{release}\`.`,
			declined: `❌ **{person}, seu pedido não foi aceito.** Desta vez, este projeto não fica com você.

{free}`,
			asked: `⏰ **{person}, chegou a sua vez: ainda quer este projeto?** Você esperou bastante. Comente \`{claim}\` para ficar com ele na hora; qualquer outro comentário vale dentro de um dia. Comente \`{release}\` para passar a vez. A vaga fica reservada para você por {days} {days|dia|dias}; depois, a pergunta vai para a próxima pessoa da fila.`,
			recalled: `⏳ **{person}, não há mais vaga livre aqui**, então não é preciso confirmar nada. Você continua na mesma posição da fila e recebe um aviso aqui quando for a sua vez.`,
			not_confirmed: `⏰ **{person}, você saiu da fila**, porque não houve resposta em {days} {days|dia|dias}. Comente \`{claim}\` para entrar de novo ou, se o projeto estiver livre, ficar com ele.`,
			already_holding: `✅ **{person}, este projeto já é seu.** Comente \`{release}\` para devolvê-lo.`,
			already_holding_other: `✅ **{person}, este projeto já está com {subject}.**`,
			already_waiting: `⏳ **{person}, você já está na fila, na posição {position}.** Quando for a sua vez, você recebe um aviso aqui; para sair da fila, comente \`{release}\`.

{free}`,
			already_waiting_other: `⏳ **{person}, {subject} já está na fila, na posição {position}.**`,
			already_requested: `⏳ **{person}, seu pedido já estava registrado.** Quem mantém o repositório decide com quem fica o projeto, e você recebe a resposta aqui.`,
			assigned_other: `✅ **{person}, este projeto agora está com {subject}.**`,
			released: `✅ **{person}, você devolveu este projeto.** Obrigado por avisar! Enquanto ele estiver livre, comente \`{claim}\` para assumi-lo de novo.`,
			released_other: `✅ **{person}, este projeto não está mais com {subject}.**`,
			left: `✅ **{person}, você saiu da fila.** Comente \`{claim}\` para entrar de novo.`,
			left_other: `✅ **{person}, {subject} não está mais na fila.**`,
			withdrawn: `✅ **{person}, seu pedido foi retirado.** Comente \`{claim}\` para pedir de novo.`,
			not_holding: `❌ **{person}, não há nada para devolver**: você não está com este projeto nem na fila para ele.

{free}`,
			not_holding_other: `❌ **{person}, \`{command}\` não muda nada**: {subject} não está com este projeto nem na fila para ele.`,
			limit: `❌ **{person}, você chegou ao limite de projetos ao mesmo tempo: {held} de {limit}.** Devolva um deles comentando \`{release}\` na issue dele e depois comente \`{claim}\` aqui outra vez:

{projects}`,
			closed: `❌ **{person}, este projeto não está mais aberto**, então ninguém pode assumi-lo.

{free}`,
			closed_other: `❌ **{person}, não dá para usar \`{command}\`**: este projeto não está mais aberto.`,
			gone: `❌ **{person}, este projeto saiu da lista**, então ninguém mais pode assumi-lo.

{free}`,
			gone_other: `❌ **{person}, não dá para usar \`{command}\`**: este projeto saiu da lista.`,
			contact: `❌ **{person}, você é contato deste projeto**, para ajudar quem trabalha nele, e por isso não pode assumi-lo também. Quem mantém o repositório pode mudar isso no {file}.

{free}`,
			contact_other: `❌ **{person}, não dá para usar \`{command}\`**: {subject} é contato deste projeto, para ajudar quem trabalha nele. Quem mantém o repositório pode mudar isso no {file}.`,
			who: `❌ **{person}, os projetos desta lista são para {allowed}.** Para saber como fazer parte, pergunte a {ask}.

{free}`,
			maintainers_only: `❌ **{person}, \`{command}\` é só para quem tem acesso de escrita ao repositório.** Peça a {ask} que faça isso por você.`,
			taken_other: `❌ **{person}, não dá para usar \`{command}\` agora**: o projeto está com {holders}, e não há vaga livre.`,
			unassignable: `❌ **{person}, o GitHub não permite atribuir esta issue a você**, então o projeto não é seu. Ele só aceita quem tem acesso de escrita ou já comentou na própria issue. Para pedir de novo, escreva \`{claim}\` em um novo comentário.

{free}`,
			unassignable_other: `❌ **{person}, não dá para usar \`{command}\`**: o GitHub não permite atribuir esta issue a {subject}. Ou essa conta não existe, ou não tem acesso de escrita nem comentou aqui. Assim que comentar, o comando funciona.`,
			dated: `✅ **{person}, este projeto é seu até {day}.** Nesse dia, você recebe uma pergunta sobre o andamento. Comente \`{claim}\` com outra data para mudá-la, por exemplo \`{claim} 6w\`.`,
			dated_other: `✅ **{person}, este projeto está com {subject} até {day}.**`,
			date_unclear: `❌ **{person}, não deu para entender “{said}” como data**, então nenhuma foi definida, e de resto nada muda. Escreva \`{claim} until {latest}\` ou \`{claim} 6w\` em um novo comentário.`,
			date_out_of_range: `❌ **{person}, a data pode ser no máximo {latest}**, e não no passado, então nenhuma foi definida, e de resto nada muda. Escreva \`{claim} until {latest}\` ou \`{claim} 6w\` em um novo comentário.`,
			date_later: `⏳ **Nenhuma data foi definida, porque o projeto ainda não está com você.** Quando estiver, \`{claim}\` com uma data define uma.`,
			reminder: `⏰ **{person}, você ainda está trabalhando nisto?** Não há sinal de atividade há {days} {days|dia|dias}. Qualquer comentário aqui mantém o projeto com você, assim como qualquer avanço em um pull request que mencione esta issue. Ficou sem tempo? Comente \`{release}\` para devolvê-lo, sem problema nenhum. Se não houver sinal, em mais {left} {left|dia|dias} ele fica livre para outras pessoas.`,
			reminder_date: `⏰ **{person}, chegou o dia que você tinha marcado, {day}: como está indo?** Comente \`{claim} 4w\` para marcar uma nova data. Ficou sem tempo? Comente \`{release}\` para devolver o projeto, sem problema nenhum. Se não houver sinal, em {left} {left|dia|dias} ele fica livre para outras pessoas.`,
			reminder_answered: `✅ **Este lembrete foi cancelado**, porque houve sinal de atividade: o projeto continua com {holders}.`,
			reminder_moot: `✅ **Este lembrete está resolvido**: não é preciso mais nada de {holders}.`,
			timed_out: `⏰ **{person}, este projeto não está mais com você**, porque não houve sinal de atividade depois do lembrete. Enquanto ele estiver livre, comente \`{claim}\` para retomá-lo.`,
			hint: `💡 **{person}, quer assumir este projeto?** Escreva \`{claim}\` em um comentário separado, e ele é seu.`,
			hint_taken: `💡 **{person}, quer assumir este projeto?** Ele está com {holders} no momento. Escreva \`{claim}\` em um comentário separado, e você entra na fila.`,
			hint_requests: `💡 **{person}, quer assumir este projeto?** Escreva \`{claim}\` em um comentário separado para fazer o pedido: quem mantém o repositório decide com quem fica o projeto.`,
			former_holder: `⏰ **{person}, este projeto está livre, embora estivesse com você**: a issue antiga não existe mais, e o GitHub não permite atribuir esta a quem não comentou aqui. Comente \`{claim}\` para retomá-lo.`,
			named_holder: `⏰ **Este projeto está livre, embora o arquivo diga que está com {holders}**: o GitHub não permite atribuir a issue a quem não comentou aqui. Quem estiver trabalhando nele pode assumi-lo comentando \`{claim}\`.`,
			verified: `✅ **{person}, o projeto está verificado a partir de {day}.** Obrigado!`,
			verified_by_hand: `❌ **{person}, \`{command}\` não escreve nada aqui**, porque o Dibs não altera os arquivos deste repositório. Adicione você \`verified: {day}\` no {file}, por favor.`,
			edited: `❌ **{person}, um comando vale como foi escrito da primeira vez**, e você editou um comentário daqui que contém um. Se ainda quiser, escreva-o em um novo comentário.`,
			passed_over: `❌ **Comandos seus em outros projetos que ficaram de fora: {left}**, porque passaram do que se atende de uma vez. Escreva de novo os que ainda valem, alguns por vez.`,
			listed: `✅ **{project} agora está na lista**, com uma issue própria: {issue}. Obrigado pela proposta! Daqui em diante, tudo acontece lá.`,
			listed_as_over: `✅ **{project} agora está na lista**, como projeto encerrado, por isso não tem issue própria. Obrigado pela proposta!`
		},
		notices: {
			removed: `❌ **Este projeto saiu da lista**, por isso esta issue foi fechada. Se o arquivo voltar, ela será reaberta.`,
			duplicate: `❌ **Este projeto já tem uma issue: #{kept}**, por isso esta foi fechada como duplicada.`,
			kept: `✅ **O texto desta issue voltou a ser o do arquivo.** Ele tinha sido editado aqui; para que nada se perca, este é o texto editado:`,
			kept_part: `✅ **O texto desta issue voltou a ser o do arquivo.** Ele tinha sido editado aqui; para que nada se perca, esta é a parte {part} de {parts} do texto editado:`
		},
		pull: {
			file: "Atualizar 1 arquivo de projeto",
			files: "Atualizar {count} arquivos de projetos",
			index: "Atualizar o índice",
			file_and_index: "Atualizar 1 arquivo de projeto e o índice",
			files_and_index: "Atualizar {count} arquivos de projetos e o índice",
			text: `O Dibs mantém esta lista de projetos em dia com as issues e propõe aqui o que os arquivos devem dizer: números das issues, quem está com cada projeto, situações e o índice.

Faça o merge quando quiser. Até lá, este pull request fica atualizado, e é fechado quando não há mais nada a mudar.`,
			closed_commit: "Este pull request foi fechado por causa de `write_back: commit`: o Dibs faz commits direto no branch padrão, inclusive do que esperava aqui.",
			closed_none: "Este pull request foi fechado por causa de `write_back: none`: o Dibs não grava nada nos arquivos.",
			proposal_title: "Adicionar o projeto proposto em {issue}",
			proposal: `A proposta de {issue} foi aceita. Isto adiciona o arquivo do projeto, com as respostas do formulário nos metadados e no texto.

Leia, mude o que quiser neste branch e faça o merge. Depois, o Dibs cria a issue do projeto e fecha a proposta com um link para ela. O que for editado na proposta a partir de agora não chega aqui.`
		},
		phrases: {
			and: "{others} e {last}",
			list: "{others}, {next}",
			quoted: "“{text}”",
			maintainer: "quem mantém o repositório",
			file: "arquivo do projeto",
			contributors: "quem já contribuiu com o repositório",
			collaborators: "quem tem acesso de escrita ao repositório",
			contacts: "Com quem falar: {contacts}.",
			related: "Projetos relacionados: {projects}.",
			free: "Estes projetos estão livres:",
			until: "Ele é seu até {day}; nesse dia, você recebe uma pergunta sobre o andamento.",
			contributing: "Como contribuir aqui: {link}.",
			notify: "Para conhecimento: {people}",
			guidance: "As orientações estão no texto desta issue.",
			announce: "Avise a lista de e-mails que você está trabalhando nisto: {list}.",
			write_to: "escrever para {address}",
			mail_subject: "Trabalhando em: {title}",
			mail_body: `Olá,

Assumi o projeto "{title}":
{url}

Meu plano é: `
		},
		issue: {
			free: "**Livre para assumir.**",
			free_many: "**Livre para assumir** por até {count} pessoas.",
			joinable_one: "**Mais uma pessoa pode participar.** Está com {holders}.",
			joinable_other: "**Mais {count} pessoas podem participar.** Está com {holders}.",
			taken: "**Ocupado:** está com {holders}.",
			agent: "**Um agente está trabalhando nele:** {holders}.",
			kept: "**Reservado** para {people}, por ordem de chegada.",
			done: "**Concluído** em {day}.",
			done_by: "**Concluído** por {people} em {day}.",
			archived: "**Arquivado** em {day}: este projeto não está mais disponível.",
			duplicate: "**Arquivado** em {day}, como duplicado de outra issue.",
			since: "{person} desde {day}",
			since_until: "{person} desde {day}, até {until}",
			until: "{person} até {until}",
			waiting: "Na fila: {people}.",
			waiting_more: "Na fila: {people} e mais {count}.",
			waiting_many: "Pessoas na fila: {count}.",
			requests: "Pedidos: {people}.",
			claim: "Comente `{claim}` aqui, e ele é seu.",
			line: "Comente `{claim}` aqui para ser a próxima pessoa da fila.",
			line_behind: "Comente `{claim}` aqui para entrar na fila.",
			ask: "Comente `{claim}` aqui para pedir o projeto: quem mantém o repositório decide com quem ele fica.",
			by_hand: "Peça aqui, em um comentário, para que atribuam a issue a você.",
			only_contributors: "É para quem já contribuiu com este repositório.",
			only_collaborators: "É para quem tem acesso de escrita a este repositório.",
			announce: "Avise também a lista de e-mails: {list}.",
			difficulty: "**Dificuldade:** {value}",
			size: "**Tamanho:** {value}",
			sized: "{size} ({hours} horas)",
			gsoc: "**GSoC:** {value}",
			skills: "**Habilidades:** {value}",
			contacts: "**Com quem falar:** {value}",
			places: "**Onde:** {value}",
			description: "Descrição",
			outcomes: "Resultados",
			prerequisites: "Pré-requisitos",
			links: "Referências",
			related: "Projetos relacionados",
			guidance: "Orientações",
			about: "Sobre esta issue",
			category: "Categoria: {value}",
			inserted: "Na lista desde: {value}",
			verified: "Última verificação: {value}",
			labels: "Etiquetas: {value}",
			max_claims: "Vagas: {value}",
			origin: "Este texto vem de {file} e volta ao original se for alterado aqui. Para mudá-lo, {edit}; o que você escrever acima ou abaixo dele permanece.",
			file: "um arquivo",
			edit: "edite o arquivo",
			excerpt: "Esta é a primeira parte do texto: o restante está no {file}."
		},
		labels: {
			tracking: "Um projeto da lista, que o Dibs mantém em dia com o arquivo",
			category: "Projetos de {category}",
			difficulty: "Quão difícil é o projeto",
			size: "Quanto tempo o projeto leva",
			skill: "Uma habilidade que o projeto pede",
			gsoc: "Bom para o Google Summer of Code",
			open: "Ninguém está trabalhando neste projeto ainda: dá para assumi-lo",
			taken: "Alguém está trabalhando neste projeto",
			verification: "Ninguém confirmou recentemente que isto ainda vale",
			own: "Uma etiqueta pedida por arquivos de projetos",
			newcomer: "Um projeto para começar: fácil, e ninguém está trabalhando nele ainda"
		},
		index: {
			title: "Projetos",
			other: "Outros projetos",
			count: "Livres para assumir: {free} de {count}.",
			how: "Para assumir um projeto, abra a issue dele e comente `{claim}`.",
			how_to_ask: "Para pedir um projeto, abra a issue dele e comente `{claim}`: quem mantém o repositório decide.",
			how_by_hand: "Para assumir um projeto, abra a issue dele e peça em um comentário para que a atribuam a você.",
			views: "Issues no GitHub: {views}.",
			view_free: "livres",
			view_easy: "livres e fáceis",
			view_gsoc: "livres para o Google Summer of Code",
			view_verification: "que precisam de verificação",
			project: "Projeto",
			difficulty: "Dificuldade",
			skills: "Habilidades",
			claim: "Quem está com ele",
			file: "arquivo",
			free: "livre",
			joinable: "{holders}; vagas livres: {count}",
			over: "Projetos concluídos: {count}",
			done: "concluído",
			done_by: "concluído por {people}"
		},
		words: {
			unknown: "desconhecido",
			easy: "fácil",
			medium: "média",
			hard: "difícil",
			small: "pequeno",
			medium_size: "médio",
			large: "grande",
			yes: "sim",
			no: "não",
			open: "aberto",
			done: "concluído",
			archived: "arquivado"
		},
		form: {
			name: "Propor um projeto",
			description: "Algo que outras pessoas possam assumir e construir",
			introduction: "O título desta issue é o título do projeto. Escreva o que souber; quem mantém o repositório dá uma olhada antes de ele entrar na lista.",
			summary: "Resumo",
			summary_hint: "O que é o projeto, em uma linha.",
			category: "Categoria",
			category_hint: "A área a que ele pertence, com o nome que a lista usa.",
			difficulty: "Dificuldade",
			size: "Tamanho",
			size_hint: "Pequeno são cerca de 90 horas de trabalho; médio, 175; grande, 350.",
			skills: "Habilidades",
			skills_hint: "O que é preciso saber, com as habilidades separadas por vírgulas.",
			contacts: "Contatos",
			contacts_hint: "Pessoas para tirar dúvidas, uma por linha. Todo mundo pode vê-las.",
			text: "Descrição",
			text_hint: "O que deve mudar, por quê e por onde começar. Em Markdown.",
			outcomes: "Resultados",
			outcomes_hint: "O que deve existir no final, um por linha.",
			proposal: "Proposta"
		},
		summary: {
			done: "O que foi feito",
			plan: "O que uma execução faria",
			merge: "O que o merge faria",
			nothing: "Nada a fazer",
			problems: "Problemas",
			problem: "Problema",
			errors: "Erros",
			warnings: "Avisos",
			changes: "Mudanças",
			change: "Mudança",
			no_changes: "Nenhuma mudança",
			beside: "Fora deste pull request",
			beside_why: "Ele não altera os arquivos destes projetos. O que falta fazer neles tem outro motivo: uma issue que foi editada, alguém que foi atribuído, um projeto que mostra o título de outro que muda.",
			claims: "Quem está com o quê",
			project: "Projeto",
			projects_read: "Projetos lidos",
			unchanged: "Sem mudanças",
			created: "Criadas",
			updated: "Atualizadas",
			closed: "Fechadas",
			reopened: "Reabertas",
			claimed: "Assumidos",
			released: "Devolvidos",
			proposed: "Propostos",
			failed: "Falhas",
			left: "fica para a próxima execução",
			remaining: "Para a próxima execução",
			stopped: "Parado por causa de um limite",
			not_written: "Nada foi escrito: {why}.",
			renamed_file: "Renomeado: {from} → {to}",
			unneeded: "já feito por outra pessoa",
			files_written: "Arquivos gravados",
			files_proposed: "Arquivos que aguardam em um pull request",
			withdrawn: "O pull request com os arquivos foi fechado",
			commit: "commit",
			pull_request: "pull request",
			create: "Nova issue",
			update: "Atualização",
			close: "Fechamento",
			reopen: "Reabertura",
			claim: "Responsável",
			handover: "Troca de responsável",
			release: "Devolução",
			status: "Situação",
			propose: "Proposta",
			index: "Índice",
			label: "Etiquetas",
			labels_made: "Novas etiquetas: {number}",
			stays_open: "Continua aberta",
			not_closed: "O arquivo não existe mais, mas a issue não foi fechada: {why}.",
			labels: "Etiquetas: {labels}",
			assigned: "Atribuída a: {people}",
			quoted: "“{text}”",
			title: "Título: “{from}” → “{to}”",
			state: "Estado: {from} → {to}",
			state_open: "aberta",
			state_closed: "fechada",
			state_completed: "fechada (concluída)",
			state_not_planned: "fechada (não planejada)",
			state_duplicate: "fechada (duplicada)",
			state_reopened: "aberta (reaberta)",
			comments: "Comentários: {number}",
			new_text: "Texto atualizado",
			new_marker: "Marcador oculto atualizado",
			renamed: "Renomeado; antes: {project}",
			taken_over: "Aproveita a issue {issue} “{title}”, de {author}",
			status_changes: "Situação no arquivo: {from} → {to}",
			held: "{people} desde {day}",
			was_held: "Livre de novo; antes: {people} desde {day}",
			text_of: "Texto de {project}, issue {issue}",
			too_much: "… longo demais para mostrar",
			more: "… e mais {number}."
		},
		site: {
			title: "Projetos",
			skip: "Ir para os projetos",
			all: "Todos os projetos",
			free: "livre",
			taken: "ocupado",
			done: "concluído",
			archived: "retirado",
			places: "{left} de {places} vagas livres",
			held: "{holders} desde {day}",
			waiting: "{count} na fila",
			done_by: "concluído por {holders}",
			verified: "verificado {age}",
			unverified: "nunca verificado",
			needed: "precisa de verificação",
			claim: "Disponibilidade",
			category: "Categoria",
			difficulty: "Dificuldade",
			size: "Tamanho",
			skill: "Habilidade",
			gsoc: "Google Summer of Code",
			verification: "Verificação",
			mentor: "Orientação",
			hours: "{size}, {hours} horas",
			other: "Outros projetos",
			finished: "Projetos concluídos",
			search: "Buscar",
			search_help: "Palavras, -exceto, \"frase inteira\"",
			filters: "Filtros",
			sort: "Ordenar",
			sort_free: "livres primeiro",
			sort_newest: "mais novos primeiro",
			sort_title: "por título",
			sort_unverified: "há mais tempo sem verificação primeiro",
			sort_category: "por categoria",
			show: "Mostrar",
			surprise: "Escolha por mim",
			clear: "Limpar tudo",
			remove: "Remover {filter}",
			count: "{shown} de {total} projetos",
			empty: "Nenhum projeto atende a tudo isso.",
			without: "Sem “{filter}”, haveria {count}.",
			empty_list: "Ainda não há projetos na lista.",
			more: "mais {count}",
			browse: "Navegar por valor",
			no_script: "A busca e os filtros precisam de JavaScript. Sem ele, cada valor tem uma página própria.",
			refine: "Buscar e filtrar estes projetos",
			claim_here: "Assumir no GitHub",
			wait_here: "Entrar na fila no GitHub",
			see_issue: "Ver a issue no GitHub",
			is_free: "Este projeto está livre.",
			is_taken: "Este projeto está com {holders} desde {day}.",
			is_shared: "Com {holders} desde {day}; ainda há vaga para mais gente.",
			is_done: "Este projeto está concluído.",
			is_done_by: "Este projeto foi concluído por {holders}.",
			is_archived: "Este projeto não está mais disponível.",
			how_to_claim: "Escreva {command} em um comentário na issue, sozinho em uma linha, e ele é seu.",
			how_to_wait: "Escreva {command} em um comentário na issue, sozinho em uma linha, para entrar na fila.",
			ask: "Peça em um comentário na issue para que ela seja atribuída a você.",
			who_contributors: "É para quem já contribuiu com o repositório.",
			who_collaborators: "É para quem tem acesso de escrita ao repositório.",
			silence: "Quem fica {remind} dias sem dar sinal recebe um lembrete, e depois de {release} dias o projeto fica livre de novo.",
			silence_from: "Sem sinal de atividade: lembrete em {remind}, livre de novo em {release}.",
			until: "A previsão de conclusão é {day}.",
			no_issue: "A issue dele ainda não foi criada: volte em breve.",
			wait_list: "Na fila: {people}.",
			facts: "Dados",
			description: "Descrição",
			outcomes: "Resultados",
			prerequisites: "Pré-requisitos",
			links: "Referências",
			related: "Projetos relacionados",
			guidance: "Orientações",
			history: "Quem já esteve com ele",
			holding: "de {since} a {until}: {holders}",
			holding_now: "desde {since}: {holders}",
			contacts: "Contatos",
			mailing_list: "Lista de e-mails",
			chat: "Bate-papo",
			inserted: "Na lista desde",
			last_verified: "Verificado em",
			labels: "Etiquetas",
			issue: "Issue",
			edit: "Editar o arquivo deste projeto",
			as_markdown: "Esta página em Markdown",
			profile: "Perfil no GitHub",
			repository: "Repositório",
			feed: "Feed: projetos novos e livres de novo",
			data: "Todos os projetos em JSON",
			is_new: "Novo: {title}",
			is_free_again: "Livre de novo: {title}",
			not_found: "Esta página não existe",
			not_found_text: "Projetos mudam e terminam. A lista tem todos os que existem.",
			chart: "Projetos ocupados ao mesmo tempo, de {since} a {until}: no máximo {most}"
		}
	},
	"zh-CN": {
		messages: {
			welcome: `✅ **{person} 这个项目归你了。** 接下来：

- {announce}
- {contributing}
- 一有可以展示的内容，就提交一个提及 {issue} 的 Pull Request。
- {contacts}
- {until}
- 没时间了？在评论里写 \`{release}\` 就可以放弃认领，没有人会介意。

{guidance}

{related}

{notify}`,
			again: `✅ **{person} 这个项目又归你了。** 在评论里写 \`{release}\` 就可以放弃认领。

{until}

{notify}`,
			turn: `✅ **{person} 轮到你了，这个项目归你了。** 已经在忙别的？在评论里写 \`{release}\` 就会轮到下一位。如果你准备动手：

- {announce}
- {contributing}
- 一有可以展示的内容，就提交一个提及 {issue} 的 Pull Request。
- {contacts}

{guidance}

{related}

{notify}`,
			handover: `✅ **{person} 轮到你了：{from} 已放弃认领，这个项目现在归你了。** 已经在忙别的？在评论里写 \`{release}\` 就会轮到下一位。如果你准备动手：

- {announce}
- {contributing}
- 一有可以展示的内容，就提交一个提及 {issue} 的 Pull Request。
- {contacts}

{guidance}

{related}

{notify}`,
			granted: `✅ **{person} 维护者已批准你的申请，这个项目归你了。** 接下来：

- {announce}
- {contributing}
- 一有可以展示的内容，就提交一个提及 {issue} 的 Pull Request。
- {contacts}
- 没时间了？在评论里写 \`{release}\` 就可以放弃认领，没有人会介意。

{guidance}

{related}

{notify}`,
			waiting: `⏳ **{person} 你排在第 {position} 位。** 这个项目目前由 {holders} 认领。一旦空出来就归你，届时会在这里通知你；在评论里写 \`{release}\` 可以退出排队。

{free}`,
			waiting_behind: `⏳ **{person} 你排在第 {position} 位。** 空出的名额正为排在前面的 {holders} 保留，等待其确认。轮到你时会在这里通知你；在评论里写 \`{release}\` 可以退出排队。

{free}`,
			full: `⏳ **{person} 你排在第 {position} 位。** GitHub 不允许在 {holders} 之外再指派其他人：每个 Issue 最多指派十人，免费版的私有仓库只能指派一人。一有名额项目就归你，届时会在这里通知你；在评论里写 \`{release}\` 可以退出排队。

{free}`,
			requested: `⏳ **{person} 已收到你的申请。** 由谁来做这个项目由维护者决定，结果会在这里通知你。在评论里写 \`{release}\` 可以撤回申请。`,
			declined: `❌ **{person} 维护者没有批准你的申请。** 这次这个项目不能交给你。

{free}`,
			asked: `⏰ **{person} 轮到你了，你还想做这个项目吗？** 你已经等了很久，所以先问一下。在评论里写 \`{claim}\` 会立即归你，写别的话也会在一天之内归你。写 \`{release}\` 可以让给下一位。名额会为你保留 {days} 天，之后就会询问下一位。`,
			recalled: `⏳ **{person} 这里已经没有空余名额**，所以不需要确认了。你的排队位置不变，轮到你时会在这里通知你。`,
			not_confirmed: `⏰ **{person} 你的排队位置已取消**，因为 {days} 天内没有收到答复。在评论里写 \`{claim}\` 可以重新排队；如果项目有空位，就直接归你。`,
			already_holding: `✅ **{person} 这个项目已经归你了。** 在评论里写 \`{release}\` 就可以放弃认领。`,
			already_holding_other: `✅ **{person} 这个项目已经由 {subject} 认领。**`,
			already_waiting: `⏳ **{person} 你已经在排队，目前排在第 {position} 位。** 轮到你时会在这里通知你；在评论里写 \`{release}\` 可以退出排队。

{free}`,
			already_waiting_other: `⏳ **{person} {subject} 已经在排队，目前排在第 {position} 位。**`,
			already_requested: `⏳ **{person} 之前已收到你的申请。** 由谁来做这个项目由维护者决定，结果会在这里通知你。`,
			assigned_other: `✅ **{person} 这个项目现在由 {subject} 认领。**`,
			released: `✅ **{person} 你已放弃认领这个项目。** 谢谢你告诉大家！项目空着的时候，在评论里写 \`{claim}\` 可以再次认领。`,
			released_other: `✅ **{person} 这个项目不再由 {subject} 认领。**`,
			left: `✅ **{person} 你已退出排队。** 在评论里写 \`{claim}\` 可以重新排队。`,
			left_other: `✅ **{person} {subject} 已不在队列中。**`,
			withdrawn: `✅ **{person} 你的申请已撤回。** 在评论里写 \`{claim}\` 可以重新申请。`,
			not_holding: `❌ **{person} 没有可以放弃的认领**：你既没有认领这个项目，也没有在排队。

{free}`,
			not_holding_other: `❌ **{person} \`{command}\` 没有产生任何变化**：{subject} 既没有认领这个项目，也没有在排队。`,
			limit: `❌ **{person} 你已认领 {held} 个项目，同时最多只能认领 {limit} 个。** 请先在其中一个项目的 Issue 里写 \`{release}\` 放弃认领，然后再回到这里写 \`{claim}\`：

{projects}`,
			closed: `❌ **{person} 这个项目已不再开放**，无法认领。

{free}`,
			closed_other: `❌ **{person} 无法执行 \`{command}\`**：这个项目已不再开放。`,
			gone: `❌ **{person} 这个项目已从列表中移除**，无法再认领。

{free}`,
			gone_other: `❌ **{person} 无法执行 \`{command}\`**：这个项目已从列表中移除。`,
			contact: `❌ **{person} 你是这个项目的联系人**，负责帮助做项目的人，因此不能同时认领它。维护者可以在{file}中修改。

{free}`,
			contact_other: `❌ **{person} 无法执行 \`{command}\`**：{subject} 是这个项目的联系人，负责帮助做项目的人。维护者可以在{file}中修改。`,
			who: `❌ **{person} 这个列表里的项目只面向{allowed}。** 想知道怎样才能符合条件，请问 {ask}。

{free}`,
			maintainers_only: `❌ **{person} 只有拥有本仓库写入权限的人才能使用 \`{command}\`。** 请让 {ask} 代为操作。`,
			taken_other: `❌ **{person} 现在无法执行 \`{command}\`**：这个项目由 {holders} 认领，没有空余名额。`,
			unassignable: `❌ **{person} GitHub 不允许把这个 Issue 指派给你**，所以项目还没有归你。只有拥有写入权限的人，或者亲自在这个 Issue 下评论过的人才能被指派。在新评论里写 \`{claim}\` 可以再试一次。

{free}`,
			unassignable_other: `❌ **{person} 无法执行 \`{command}\`**：GitHub 不允许把这个 Issue 指派给 {subject}。可能是这个帐号不存在，也可能是它既没有写入权限，也没有在这里评论过。对方在这里评论之后，这个命令就可以用了。`,
			dated: `✅ **{person} 这个项目归你到 {day}。** 到那天会来问你进展如何。写 \`{claim}\` 加上新的日期就能修改，例如 \`{claim} 6w\`。`,
			dated_other: `✅ **{person} 这个项目由 {subject} 认领到 {day}。**`,
			date_unclear: `❌ **{person} 无法把“{said}”理解为日期**，因此没有设置日期，认领保持不变。请在新评论里写 \`{claim} until {latest}\` 或 \`{claim} 6w\`。`,
			date_out_of_range: `❌ **{person} 日期最晚只能是 {latest}**，也不能早于今天，因此没有设置日期，认领保持不变。请在新评论里写 \`{claim} until {latest}\` 或 \`{claim} 6w\`。`,
			date_later: `⏳ **没有设置日期，因为项目现在还不归你。** 项目归你之后，用带日期的 \`{claim}\` 就可以设置。`,
			reminder: `⏰ **{person} 你还在做这个项目吗？** 已经 {days} 天没有动静了。在这里发表任何评论，或者继续推进提及这个 Issue 的 Pull Request，项目就仍然归你。没时间了？写 \`{release}\` 就可以放弃认领，没有人会介意。如果仍然没有动静，再过 {left} 天就会开放给其他人。`,
			reminder_date: `⏰ **{person} 今天是你之前定下的日期 {day}，进展如何？** 在评论里写 \`{claim} 4w\` 可以设置新的日期。没时间了？写 \`{release}\` 就可以放弃认领，没有人会介意。如果一直没有动静，{left} 天后就会开放给其他人。`,
			reminder_answered: `✅ **这条提醒已撤回**，因为已经有了动静：项目仍由 {holders} 认领。`,
			reminder_moot: `✅ **这条提醒已了结**：{holders} 不需要再做什么。`,
			timed_out: `⏰ **{person} 这个项目不再归你**，因为提醒之后一直没有动静。项目空着的时候，在评论里写 \`{claim}\` 可以重新认领。`,
			hint: `💡 **{person} 想做这个项目吗？** 单独发一条评论写 \`{claim}\`，它就归你了。`,
			hint_taken: `💡 **{person} 想做这个项目吗？** 它目前由 {holders} 认领。单独发一条评论写 \`{claim}\`，你就排在下一位。`,
			hint_requests: `💡 **{person} 想做这个项目吗？** 单独发一条评论写 \`{claim}\`，就会向维护者提出申请，由维护者决定交给谁。`,
			former_holder: `⏰ **{person} 你之前认领的这个项目现在空出来了**：原来的 Issue 已经不在，而 GitHub 不允许指派没有在这里评论过的人。在评论里写 \`{claim}\` 可以重新认领。`,
			named_holder: `⏰ **这个项目现在是空着的，虽然文件里写着由 {holders} 认领**：GitHub 不允许指派没有在这里评论过的人。正在做这个项目的人，请在评论里写 \`{claim}\` 认领。`,
			verified: `✅ **{person} 这个项目已确认有效，日期记为 {day}。** 谢谢！`,
			verified_by_hand: `❌ **{person} \`{command}\` 在这里不会写入任何内容**，因为 Dibs 不会修改这个仓库的文件。请自行在{file}中写上 \`verified: {day}\`。`,
			edited: `❌ **{person} 命令以最初发布的内容为准**，而你修改了一条包含命令的评论。如果仍然需要，请在新评论里写。`,
			passed_over: `❌ **你在其他项目中的 {left} 条命令没有处理**，因为超出了一次能处理的数量。仍然需要的话，请分几次重新写。`,
			listed: `✅ **{project}已加入列表**，谢谢你的提议！它有了自己的 Issue，之后的事情都在那里进行： {issue}`,
			listed_as_over: `✅ **{project}已加入列表**，但它已经结束，所以没有自己的 Issue。谢谢你的提议！`
		},
		notices: {
			removed: `❌ **这个项目已从列表中移除**，因此关闭这个 Issue。如果它的文件恢复，Issue 会重新打开。`,
			duplicate: `❌ **这个项目已经有一个 Issue：#{kept}**，因此这个 Issue 作为重复项关闭。`,
			kept: `✅ **这个 Issue 的正文已恢复为文件中的内容。** 它曾在这里被修改过；为了不丢失任何内容，下面保留修改后的正文：`,
			kept_part: `✅ **这个 Issue 的正文已恢复为文件中的内容。** 它曾在这里被修改过；为了不丢失任何内容，下面保留修改后的正文（第 {part} 部分，共 {parts} 部分）：`
		},
		pull: {
			file: "更新 1 个项目文件",
			files: "更新 {count} 个项目文件",
			index: "更新索引",
			file_and_index: "更新 1 个项目文件和索引",
			files_and_index: "更新 {count} 个项目文件和索引",
			text: `Dibs 让这个项目列表与它的 Issue 保持同步，并在这里提出文件应有的内容：Issue 编号、认领者、状态和索引。

随时可以合并。合并之前它会保持最新，没有需要修改的内容时会自动关闭。`,
			closed_commit: "由于 `write_back: commit`，这个 Pull Request 已关闭：Dibs 会直接提交到默认分支，包括之前等在这里的内容。",
			closed_none: "由于 `write_back: none`，这个 Pull Request 已关闭：Dibs 不会写入任何文件。",
			proposal_title: "添加 {issue} 提议的项目",
			proposal: `维护者已接受 {issue} 的提议。这里会添加该项目的文件，表单的回答作为它的元数据和正文。

请阅读内容，在这个分支上随意修改，然后合并。之后 Dibs 会创建项目的 Issue，并附上链接关闭提议。从现在起，对提议的修改不会同步到这里。`
		},
		phrases: {
			and: "{others} 和 {last}",
			list: "{others}、{next}",
			quoted: "“{text}”",
			maintainer: "维护者",
			file: "项目文件",
			contributors: "为本仓库做过贡献的人",
			collaborators: "拥有本仓库写入权限的人",
			contacts: "有问题可以问：{contacts}。",
			related: "相关项目：{projects}。",
			free: "以下项目可以认领：",
			until: "项目归你到 {day}，到那天会来问你进展如何。",
			contributing: "本仓库的贡献指南：{link}。",
			notify: "供参考： {people}",
			guidance: "指导说明见这个 Issue 的正文。",
			announce: "在邮件列表里告诉大家你在做这个项目：{list}。",
			write_to: "写信给 {address}",
			mail_subject: "我来做：{title}",
			mail_body: `大家好：

我认领了项目“{title}”：
{url}

我的计划是： `
		},
		issue: {
			free: "**可以认领。**",
			free_many: "**可以认领**，最多 {count} 人。",
			joinable_one: "**还可以加入一人。** 目前认领者：{holders}。",
			joinable_other: "**还可以加入 {count} 人。** 目前认领者：{holders}。",
			taken: "**已被认领**：{holders}。",
			agent: "**智能体正在处理：** {holders}。",
			kept: "**名额已保留**给排在前面的 {people}。",
			done: "**已完成**，{day}。",
			done_by: "**已完成**：{people}，{day}。",
			archived: "**已归档**，{day}：这个项目不再开放。",
			duplicate: "**已归档**，{day}：与另一个 Issue 重复。",
			since: "{person}（自 {day} 起）",
			since_until: "{person}（{day} 至 {until}）",
			until: "{person}（至 {until}）",
			waiting: "正在排队：{people}。",
			waiting_more: "正在排队：{people}，另有 {count} 人。",
			waiting_many: "排队人数：{count}。",
			requests: "已申请：{people}。",
			claim: "在这里评论 `{claim}`，它就归你了。",
			line: "在这里评论 `{claim}`，就可以排在下一位。",
			line_behind: "在这里评论 `{claim}`，就可以排队。",
			ask: "在这里评论 `{claim}` 提出申请，由维护者决定交给谁。",
			by_hand: "请在这里评论，请维护者指派给你。",
			only_contributors: "只面向为本仓库做过贡献的人。",
			only_collaborators: "只面向拥有本仓库写入权限的人。",
			announce: "也请在邮件列表里告诉大家：{list}。",
			difficulty: "**难度：** {value}",
			size: "**规模：** {value}",
			sized: "{size}（{hours} 小时）",
			gsoc: "**GSoC：** {value}",
			skills: "**技能：** {value}",
			contacts: "**联系人：** {value}",
			places: "**交流渠道：** {value}",
			description: "描述",
			outcomes: "预期成果",
			prerequisites: "前置要求",
			links: "链接",
			related: "相关项目",
			guidance: "指导说明",
			about: "关于这个 Issue",
			category: "分类：{value}",
			inserted: "加入列表的日期：{value}",
			verified: "上次确认：{value}",
			labels: "标签：{value}",
			max_claims: "名额：{value}",
			origin: "这段正文由{file}生成，在这里改动会被还原。如需修改，请{edit}；写在正文之前或之后的内容会保留。",
			file: "项目文件",
			edit: "编辑文件",
			excerpt: "这是正文的开头部分，全文见{file}。"
		},
		labels: {
			tracking: "列表中的项目，由 Dibs 与项目文件保持同步",
			category: "{category} 类项目",
			difficulty: "项目的难度",
			size: "项目需要的时间",
			skill: "项目需要的技能",
			gsoc: "适合 Google Summer of Code",
			open: "还没有人做这个项目，可以认领",
			taken: "已经有人在做这个项目",
			verification: "最近没有人确认过内容是否仍然有效",
			own: "项目文件中指定的标签",
			newcomer: "适合入门的项目：简单，而且还没有人做"
		},
		index: {
			title: "项目",
			other: "其他项目",
			count: "可认领：{free} 个，共 {count} 个。",
			how: "想做某个项目，请打开它的 Issue，在评论里写 `{claim}`。",
			how_to_ask: "想申请某个项目，请打开它的 Issue，在评论里写 `{claim}`，由维护者决定。",
			how_by_hand: "想做某个项目，请打开它的 Issue，在评论里请维护者指派给你。",
			views: "GitHub 上的 Issue：{views}。",
			view_free: "可认领",
			view_easy: "可认领且简单",
			view_gsoc: "可认领的 GSoC 项目",
			view_verification: "需要确认",
			project: "项目",
			difficulty: "难度",
			skills: "技能",
			claim: "认领者",
			file: "文件",
			free: "可认领",
			joinable: "{holders}；剩余名额：{count}",
			over: "已完成的项目：{count}",
			done: "已完成",
			done_by: "由 {people} 完成"
		},
		words: {
			unknown: "未知",
			easy: "简单",
			medium: "中等",
			hard: "困难",
			small: "小型",
			medium_size: "中型",
			large: "大型",
			yes: "是",
			no: "否",
			open: "开放",
			done: "已完成",
			archived: "已归档"
		},
		form: {
			name: "提议一个项目",
			description: "其他人可以接手来做的事情",
			introduction: "这个 Issue 的标题就是项目的标题。知道多少写多少，维护者看过之后会把它加入列表。",
			summary: "摘要",
			summary_hint: "用一句话说明这个项目是什么。",
			category: "分类",
			category_hint: "项目属于哪个方向，请用列表中已有的名称。",
			difficulty: "难度",
			size: "规模",
			size_hint: "工作量：小型约 90 小时，中型约 175 小时，大型约 350 小时。",
			skills: "技能",
			skills_hint: "需要掌握的知识，多项技能之间用逗号分隔。",
			contacts: "联系人",
			contacts_hint: "有问题可以找谁，每行一位。所有人都能看到。",
			text: "描述",
			text_hint: "要改变什么、为什么、从哪里入手。支持 Markdown。",
			outcomes: "预期成果",
			outcomes_hint: "最终应该得到什么，每行一项。",
			proposal: "提案"
		},
		summary: {
			done: "已执行的操作",
			plan: "运行后会发生的变化",
			merge: "合并后会发生的变化",
			nothing: "无需任何操作",
			problems: "问题",
			problem: "问题",
			errors: "错误",
			warnings: "警告",
			changes: "变更",
			change: "变更",
			no_changes: "没有变更",
			beside: "与这个 Pull Request 无关的变更",
			beside_why: "这个 Pull Request 没有修改这些项目的文件，变更另有原因：Issue 被修改过、指派了某个人，或者项目显示了另一个标题有变的项目。",
			claims: "认领情况",
			project: "项目",
			projects_read: "已读取的项目",
			unchanged: "保持不变",
			created: "新建",
			updated: "更新",
			closed: "关闭",
			reopened: "重新打开",
			claimed: "认领",
			released: "放弃认领",
			proposed: "已提议",
			failed: "失败",
			left: "留待下次运行",
			remaining: "留待下次运行",
			stopped: "因达到限制而停止",
			not_written: "没有写入任何内容：{why}.",
			renamed_file: "重命名：{from} → {to}",
			unneeded: "已由其他人完成",
			files_written: "已写入的文件",
			files_proposed: "在 Pull Request 中等待合并的文件",
			withdrawn: "包含文件改动的 Pull Request 已关闭",
			commit: "提交",
			pull_request: "Pull Request",
			create: "新 Issue",
			update: "更新",
			close: "关闭",
			reopen: "重新打开",
			claim: "认领",
			handover: "交接",
			release: "放弃认领",
			status: "状态",
			propose: "提议",
			index: "索引",
			label: "标签",
			labels_made: "新标签：{number}",
			stays_open: "保持打开",
			not_closed: "文件已不存在，但 Issue 没有关闭：{why}。",
			labels: "标签：{labels}",
			assigned: "指派给：{people}",
			quoted: "“{text}”",
			title: "标题：“{from}” → “{to}”",
			state: "状态：{from} → {to}",
			state_open: "打开",
			state_closed: "关闭",
			state_completed: "关闭（已完成）",
			state_not_planned: "关闭（不计划处理）",
			state_duplicate: "关闭（重复）",
			state_reopened: "打开（重新打开）",
			comments: "评论：{number}",
			new_text: "正文已更新",
			new_marker: "隐藏标记已更新",
			renamed: "由 {project} 重命名而来",
			taken_over: "接管 {author} 的 Issue {issue}“{title}”",
			status_changes: "文件中的状态：{from} → {to}",
			held: "{people}，自 {day} 起",
			was_held: "重新空出；之前由 {people} 认领，自 {day} 起",
			text_of: "{project} 的正文，Issue {issue}",
			too_much: "… 内容过长，未能全部显示",
			more: "… 还有 {number} 项。"
		},
		site: {
			title: "项目",
			skip: "跳到项目列表",
			all: "所有项目",
			free: "可认领",
			taken: "已认领",
			done: "已完成",
			archived: "已撤下",
			places: "{places} 个名额中还有 {left} 个",
			held: "{holders}，自 {day} 起",
			waiting: "{count} 人排队",
			done_by: "由 {holders} 完成",
			verified: "{age}确认过",
			unverified: "从未确认过",
			needed: "需要确认",
			claim: "认领",
			category: "分类",
			difficulty: "难度",
			size: "规模",
			skill: "技能",
			gsoc: "Google Summer of Code",
			verification: "确认情况",
			mentor: "导师",
			hours: "{size}，{hours} 小时",
			other: "其他项目",
			finished: "已完成的项目",
			search: "搜索",
			search_help: "词语、-排除的词、\"完整短语\"",
			filters: "筛选",
			sort: "排序",
			sort_free: "可认领的在前",
			sort_newest: "最新的在前",
			sort_title: "按标题",
			sort_unverified: "最久未确认的在前",
			sort_category: "按分类",
			show: "显示",
			surprise: "随便挑一个",
			clear: "全部清除",
			remove: "去掉 {filter}",
			count: "共 {total} 个项目，显示 {shown} 个",
			empty: "没有符合所有条件的项目。",
			without: "去掉“{filter}”会有 {count} 个。",
			empty_list: "列表里还没有项目。",
			more: "还有 {count} 项",
			browse: "分类浏览",
			no_script: "搜索和筛选需要 JavaScript。没有它也没关系，每个条件都有自己的页面。",
			refine: "搜索和筛选这些项目",
			claim_here: "去 GitHub 认领",
			wait_here: "去 GitHub 排队",
			see_issue: "去 GitHub 查看 Issue",
			is_free: "这个项目可以认领。",
			is_taken: "这个项目已有人认领：{holders}，自 {day} 起。",
			is_shared: "{holders}，自 {day} 起；还可以再加入。",
			is_done: "这个项目已完成。",
			is_done_by: "这个项目已由 {holders} 完成。",
			is_archived: "这个项目不再开放。",
			how_to_claim: "在它的 Issue 下发表评论，单独一行写 {command}，项目就归你了。",
			how_to_wait: "在它的 Issue 下发表评论，单独一行写 {command}，就可以排队。",
			ask: "请在它的 Issue 下发表评论，请维护者指派给你。",
			who_contributors: "只面向为本仓库做过贡献的人。",
			who_collaborators: "只面向拥有本仓库写入权限的人。",
			silence: "认领者 {remind} 天没有动静会收到提醒，满 {release} 天项目会重新开放。",
			silence_from: "如果一直没有动静：{remind} 发出提醒，{release} 重新开放。",
			until: "认领者计划在 {day} 之前完成。",
			no_issue: "它的 Issue 还没有创建，请稍后再来。",
			wait_list: "正在排队：{people}。",
			facts: "基本信息",
			description: "描述",
			outcomes: "预期成果",
			prerequisites: "前置要求",
			links: "链接",
			related: "相关项目",
			guidance: "指导说明",
			history: "认领记录",
			holding: "{since} 至 {until}：{holders}",
			holding_now: "{since} 至今：{holders}",
			contacts: "联系人",
			mailing_list: "邮件列表",
			chat: "聊天",
			inserted: "加入列表的日期",
			last_verified: "上次确认",
			labels: "标签",
			issue: "Issue",
			edit: "编辑这个项目的文件",
			as_markdown: "以 Markdown 查看本页",
			profile: "GitHub 主页",
			repository: "仓库",
			feed: "订阅：新项目和重新开放的项目",
			data: "所有项目的 JSON 数据",
			is_new: "新项目：{title}",
			is_free_again: "重新开放：{title}",
			not_found: "没有这个页面",
			not_found_text: "项目会变动，也会结束。现有的项目都在列表里。",
			chart: "{since} 至 {until} 同时被认领的项目数：最多 {most} 个"
		}
	}
};
const LANGUAGES = Object.keys(TEXTS);
const MESSAGE_NAMES = Object.keys(en.messages);
const TEXT_NAMES = Object.entries(en).flatMap(([group, texts]) => group === "messages" ? [] : Object.keys(texts).map((name) => `${group}.${name}`));
const chosen = /* @__PURE__ */ new WeakMap();
/** The texts that the settings ask for: those of the language, but for a list's own ones. */
function textsOf(choice) {
	let texts = chosen.get(choice);
	if (texts === void 0) {
		texts = withOwn(isLanguage(choice.language) ? TEXTS[choice.language] : en, choice);
		chosen.set(choice, texts);
	}
	return texts;
}
function isLanguage(name) {
	return Object.hasOwn(TEXTS, name);
}
function withOwn(texts, { texts: own, messages }) {
	const groups = Object.entries(texts).map(([group, words]) => {
		const ownWords = group === "messages" ? messages : inGroup(group, own);
		return [group, {
			...words,
			...ownWords
		}];
	});
	return Object.fromEntries(groups);
}
function inGroup(group, own) {
	const prefix = `${group}.`;
	const found = Object.entries(own).filter(([name]) => name.startsWith(prefix));
	return Object.fromEntries(found.map(([name, text]) => [name.slice(prefix.length), text]));
}
/** A placeholder; with two forms of a word behind it, the one that goes with the number: `{days|day|days}`. */
const PLACEHOLDER = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;
/** A text with its placeholders filled in; one without a value stays as it is. */
function fill(text, values) {
	return fillWith(text, (name) => Object.hasOwn(values, name) ? String(values[name]) : void 0);
}
/** The same for values that are made when they are needed. */
function fillWith(text, find) {
	return text.replace(PLACEHOLDER, (placeholder, name, one, several) => {
		const value = find(name);
		return (value === void 0 || one === void 0 ? value : value === "1" ? one : several) ?? placeholder;
	});
}
/** Names or other parts of a sentence as a list in words. */
function enumerated(parts, texts) {
	const last = parts.at(-1) ?? "";
	return parts.length < 2 ? last : fill(texts.phrases.and, {
		others: listed(parts.slice(0, -1), texts),
		last
	});
}
/** Names or values as a list. */
function listed(parts, { phrases }) {
	const [first = "", ...rest] = parts;
	return rest.reduce((others, next) => fill(phrases.list, {
		others,
		next
	}), first);
}
export { fill as a, textsOf as c, enumerated as i, MESSAGE_NAMES as n, fillWith as o, TEXT_NAMES as r, listed as s, LANGUAGES as t };
