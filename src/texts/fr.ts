import { frSite } from './fr-site.ts';
import type { Texts } from './type.ts';

/** What people read in French, with no-break spaces where French sets a space beside a punctuation mark. */
export const fr: Texts = {
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
    listed_as_over: `✅ **{project} est maintenant sur la liste**, comme projet achevé, donc sans ticket à lui. Merci de l’avoir proposé !`,
  },
  notices: {
    removed: `❌ **Ce projet a été retiré de la liste**, ce ticket est donc fermé. Si son fichier revient, il sera rouvert.`,
    duplicate: `❌ **Ce projet a déjà un ticket : #{kept}**, celui-ci est donc fermé comme doublon.`,
    kept: `✅ **Le texte de ce ticket est de nouveau celui de son fichier.** Il avait été modifié ici ; pour que rien ne se perde, voici le texte modifié :`,
    kept_part: `✅ **Le texte de ce ticket est de nouveau celui de son fichier.** Il avait été modifié ici ; pour que rien ne se perde, voici la partie {part} sur {parts} du texte modifié :`,
  },
  pull: {
    file: 'Mettre à jour 1 fichier de projet',
    files: 'Mettre à jour {count} fichiers de projets',
    index: 'Mettre à jour le sommaire',
    file_and_index: 'Mettre à jour 1 fichier de projet et le sommaire',
    files_and_index: 'Mettre à jour {count} fichiers de projets et le sommaire',
    text: `Dibs tient cette liste de projets à jour avec ses tickets et propose ici ce que ses fichiers devraient contenir : numéros de tickets, qui travaille sur un projet, états et sommaire.

Fusionnez cette pull request quand vous voulez. D’ici là, elle est tenue à jour, et elle est fermée quand il ne reste rien à changer.`,
    closed_commit:
      'Cette pull request est fermée à cause de `write_back: commit` : Dibs écrit dans la branche par défaut, y compris ce qui attendait ici.',
    closed_none:
      'Cette pull request est fermée à cause de `write_back: none` : Dibs n’écrit rien dans les fichiers.',
    proposal_title: 'Ajouter le projet proposé dans le ticket {issue}',
    proposal: `L’équipe de maintenance a accepté ce que propose {issue}. Cette pull request ajoute le fichier du projet, avec les réponses du formulaire comme front matter et texte.

Relisez-le, changez ce que vous voulez sur cette branche et fusionnez. Dibs crée ensuite le ticket du projet et ferme la proposition avec un lien vers celui-ci. Ce qui est modifié dans la proposition à partir de maintenant n’arrive pas ici.`,
  },
  phrases: {
    and: '{others} et {last}',
    list: '{others}, {next}',
    quoted: '« {text} »',
    maintainer: 'l’équipe de maintenance',
    file: 'le fichier',
    contributors: 'des personnes ayant déjà contribué au dépôt',
    collaborators: 'des personnes ayant accès en écriture au dépôt',
    contacts: 'Pour toute question : {contacts}.',
    related: 'Projets liés : {projects}.',
    free: 'Ces projets sont libres :',
    until: 'Il est à vous jusqu’au {day} ; ce jour-là, un message vous demandera où vous en êtes.',
    contributing: 'Comment contribuer ici : {link}.',
    notify: 'Pour information : {people}',
    guidance: 'Les consignes se trouvent dans le texte de ce ticket.',
    announce: 'Dites sur la liste de diffusion que vous y travaillez : {list}.',
    write_to: 'écrire à {address}',
    mail_subject: 'Je travaille sur : {title}',
    mail_body: `Bonjour,

J’ai pris en charge le projet « {title} » :
{url}

Voici mon plan : `,
  },
  issue: {
    free: '**Libre.**',
    free_many: '**Libre** pour {count} personnes au maximum.',
    joinable_one: '**Une personne de plus peut participer.** Attribué à {holders}.',
    joinable_other: '**{count} personnes de plus peuvent participer.** Attribué à {holders}.',
    taken: '**Attribué** à {holders}.',
    agent: '**Un agent y travaille :** {holders}.',
    kept: '**Réservé** à {people}, par ordre d’arrivée.',
    done: '**Terminé** le {day}.',
    done_by: '**Terminé** par {people} le {day}.',
    archived: '**Archivé** le {day} : ce projet n’est plus proposé.',
    duplicate: '**Archivé** le {day}, comme doublon d’un autre ticket.',
    since: '{person} (depuis le {day})',
    since_until: '{person} (depuis le {day}, jusqu’au {until})',
    until: '{person} (jusqu’au {until})',
    waiting: 'Sur la liste d’attente : {people}.',
    waiting_more: 'Sur la liste d’attente : {people} et {count} de plus.',
    waiting_many: 'Personnes sur la liste d’attente : {count}.',
    requests: 'Demandé par {people}.',
    claim: 'Écrivez `{claim}` dans un commentaire ici, et il est à vous.',
    line: 'Écrivez `{claim}` dans un commentaire ici pour être la prochaine personne sur la liste d’attente.',
    line_behind: 'Écrivez `{claim}` dans un commentaire ici pour rejoindre la liste d’attente.',
    ask: 'Écrivez `{claim}` dans un commentaire ici pour le demander : l’équipe de maintenance décide à qui l’attribuer.',
    by_hand: 'Demandez dans un commentaire ici à l’équipe de maintenance de vous l’assigner.',
    only_contributors: 'Il est destiné aux personnes ayant déjà contribué à ce dépôt.',
    only_collaborators: 'Il est destiné aux personnes ayant accès en écriture à ce dépôt.',
    announce: 'Dites-le aussi sur la liste de diffusion : {list}.',
    difficulty: '**Difficulté :** {value}',
    size: '**Taille :** {value}',
    sized: '{size} ({hours} heures)',
    gsoc: '**GSoC :** {value}',
    skills: '**Compétences :** {value}',
    contacts: '**Questions à :** {value}',
    places: '**Échanges :** {value}',
    description: 'Description',
    outcomes: 'Résultats attendus',
    prerequisites: 'Prérequis',
    links: 'Liens',
    related: 'Projets liés',
    guidance: 'Consignes',
    about: 'À propos de ce ticket',
    category: 'Catégorie : {value}',
    inserted: 'Sur la liste depuis : {value}',
    verified: 'Dernière vérification : {value}',
    labels: 'Étiquettes : {value}',
    max_claims: 'Places : {value}',
    origin:
      'Ce texte est généré d’après {file}, et rétabli s’il est modifié ici. Pour le changer, {edit} ; ce que vous écrivez au-dessus ou en dessous est conservé.',
    file: 'un fichier',
    edit: 'modifiez le fichier',
    excerpt: 'Ceci est la première partie du texte ; la suite se trouve dans {file}.',
  },
  labels: {
    tracking: 'Un projet de la liste, tenu à jour par Dibs d’après son fichier',
    category: 'Projets de la catégorie {category}',
    difficulty: 'La difficulté du projet',
    size: 'Le travail que demande le projet',
    skill: 'Une compétence que demande le projet',
    gsoc: 'Convient au Google Summer of Code',
    open: 'Personne ne travaille encore sur ce projet : il est à prendre',
    taken: 'Quelqu’un travaille déjà sur ce projet',
    verification: 'Personne n’a confirmé récemment que c’est toujours d’actualité',
    own: 'Une étiquette demandée par des fichiers de projets',
    newcomer: 'Un projet pour débuter : facile et encore libre',
  },
  index: {
    title: 'Projets',
    other: 'Autres projets',
    count: 'Libres : {free} sur {count}.',
    how: 'Pour prendre un projet, ouvrez son ticket et écrivez-y `{claim}` dans un commentaire.',
    how_to_ask:
      'Pour demander un projet, ouvrez son ticket et écrivez-y `{claim}` dans un commentaire : l’équipe de maintenance décide.',
    how_by_hand:
      'Pour prendre un projet, ouvrez son ticket et demandez-y à l’équipe de maintenance de vous l’assigner.',
    views: 'Tickets sur GitHub : {views}.',
    view_free: 'libres',
    view_easy: 'libres et faciles',
    view_gsoc: 'libres pour le Google Summer of Code',
    view_verification: 'à vérifier',
    project: 'Projet',
    difficulty: 'Difficulté',
    skills: 'Compétences',
    claim: 'Qui y travaille',
    file: 'fichier',
    free: 'libre',
    joinable: '{holders} ; places libres : {count}',
    over: 'Projets terminés : {count}',
    done: 'terminé',
    done_by: 'terminé par {people}',
  },
  words: {
    unknown: 'inconnue',
    easy: 'facile',
    medium: 'moyenne',
    hard: 'difficile',
    small: 'petite',
    medium_size: 'moyenne',
    large: 'grande',
    yes: 'oui',
    no: 'non',
    open: 'ouvert',
    done: 'terminé',
    archived: 'archivé',
  },
  form: {
    name: 'Proposer un projet',
    description: 'Quelque chose que d’autres pourraient reprendre et réaliser',
    introduction:
      'Le titre de ce ticket sera celui du projet. Écrivez ce que vous savez ; l’équipe de maintenance relit le tout avant de l’ajouter à la liste.',
    summary: 'Résumé',
    summary_hint: 'En quoi consiste le projet, en une ligne.',
    category: 'Catégorie',
    category_hint: 'Le domaine dont il relève, tel que la liste le nomme.',
    difficulty: 'Difficulté',
    size: 'Taille',
    size_hint: 'Petite : environ 90 heures de travail ; moyenne : 175 ; grande : 350.',
    skills: 'Compétences',
    skills_hint: 'Ce qu’il faut savoir, séparé par des virgules.',
    contacts: 'Contacts',
    contacts_hint: 'À qui s’adresser, une personne par ligne. Ils sont visibles par tout le monde.',
    text: 'Description',
    text_hint: 'Ce qui doit changer, pourquoi et par où commencer. Markdown.',
    outcomes: 'Résultats attendus',
    outcomes_hint: 'Ce qui doit exister à la fin, un résultat par ligne.',
    proposal: 'Proposition',
  },
  summary: {
    done: 'Ce qui a été fait',
    plan: 'Ce que ferait une exécution',
    merge: 'Ce que ferait la fusion',
    nothing: 'Rien à faire',
    problems: 'Problèmes',
    problem: 'Problème',
    errors: 'Erreurs',
    warnings: 'Avertissements',
    changes: 'Changements',
    change: 'Changement',
    no_changes: 'Aucun changement',
    beside: 'En dehors de cette pull request',
    beside_why:
      'Elle ne modifie pas les fichiers de ces projets. Ce qui est à faire là-bas a une autre cause : un ticket modifié, une assignation, un projet qui affiche le titre modifié d’un autre.',
    claims: 'Projets attribués',
    project: 'Projet',
    projects_read: 'Projets lus',
    unchanged: 'Inchangés',
    created: 'Créés',
    updated: 'Mis à jour',
    closed: 'Fermés',
    reopened: 'Rouverts',
    claimed: 'Attribués',
    released: 'Libérés',
    proposed: 'Proposés',
    failed: 'Échecs',
    left: 'laissé à la prochaine exécution',
    remaining: 'Laissés à la prochaine exécution',
    stopped: 'Arrêté à cause d’une limite',
    not_written: 'Rien n’a été écrit : {why}.',
    renamed_file: 'Renommé : {from} → {to}',
    unneeded: 'déjà fait par quelqu’un d’autre',
    files_written: 'Fichiers écrits',
    files_proposed: 'Fichiers en attente dans une pull request',
    withdrawn: 'La pull request avec les fichiers est fermée',
    commit: 'commit',
    pull_request: 'pull request',
    create: 'Nouveau ticket',
    update: 'Mise à jour',
    close: 'Fermeture',
    reopen: 'Réouverture',
    claim: 'Attribution',
    handover: 'Transmission',
    release: 'Libération',
    status: 'Statut',
    propose: 'Proposition',
    index: 'Sommaire',
    label: 'Étiquettes',
    labels_made: 'Nouvelles étiquettes : {number}',
    stays_open: 'Reste ouvert',
    not_closed: 'Le fichier n’existe plus, mais le ticket n’est pas fermé : {why}.',
    labels: 'Étiquettes : {labels}',
    assigned: 'Assigné à : {people}',
    quoted: '« {text} »',
    title: 'Titre : « {from} » → « {to} »',
    state: 'État : {from} → {to}',
    state_open: 'ouvert',
    state_closed: 'fermé',
    state_completed: 'fermé (terminé)',
    state_not_planned: 'fermé (non planifié)',
    state_duplicate: 'fermé (doublon)',
    state_reopened: 'ouvert (rouvert)',
    comments: 'Commentaires : {number}',
    new_text: 'Texte mis à jour',
    new_marker: 'Marqueur invisible mis à jour',
    renamed: 'Renommé, auparavant {project}',
    taken_over: 'Reprend le ticket {issue} « {title} » de {author}',
    status_changes: 'Statut dans le fichier : {from} → {to}',
    held: '{people} depuis le {day}',
    was_held: 'De nouveau libre ; auparavant : {people} depuis le {day}',
    text_of: 'Texte de {project}, ticket {issue}',
    too_much: '… trop long à afficher',
    more: '… et {number} de plus.',
  },
  site: frSite,
};
