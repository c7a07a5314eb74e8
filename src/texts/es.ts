import { esSite } from './es-site.ts';
import type { Texts } from './type.ts';

/** What people read in Spanish. */
export const es: Texts = {
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
    listed_as_over: `✅ **{project} ya está en la lista**, como proyecto finalizado, por lo que no tiene un issue propio. ¡Gracias por proponerlo!`,
  },
  notices: {
    removed: `❌ **Este proyecto se ha retirado de la lista**, así que este issue queda cerrado. Si su archivo vuelve, se reabrirá.`,
    duplicate: `❌ **Este proyecto ya tiene un issue: #{kept}**, así que este queda cerrado como duplicado.`,
    kept: `✅ **El texto de este issue vuelve a ser el de su archivo.** Se había editado aquí; para que no se pierda nada, este es el texto editado:`,
    kept_part: `✅ **El texto de este issue vuelve a ser el de su archivo.** Se había editado aquí; para que no se pierda nada, esta es la parte {part} de {parts} del texto editado:`,
  },
  pull: {
    file: 'Actualizar 1 archivo de proyecto',
    files: 'Actualizar {count} archivos de proyectos',
    index: 'Actualizar el índice',
    file_and_index: 'Actualizar 1 archivo de proyecto y el índice',
    files_and_index: 'Actualizar {count} archivos de proyectos y el índice',
    text: `Dibs mantiene esta lista de proyectos al día con sus issues y propone aquí lo que deberían decir sus archivos: números de issues, quién trabaja en cada proyecto, estados y el índice.

Fusiona este pull request cuando quieras. Hasta entonces se mantiene al día, y se cierra cuando no queda nada que cambiar.`,
    closed_commit:
      'Este pull request se cierra por `write_back: commit`: Dibs escribe en la rama predeterminada, también lo que esperaba aquí.',
    closed_none: 'Este pull request se cierra por `write_back: none`: Dibs no escribe nada en los archivos.',
    proposal_title: 'Añadir el proyecto propuesto en el issue {issue}',
    proposal: `Se ha aceptado lo que propone {issue}. Esto añade el archivo del proyecto, con las respuestas del formulario como front matter y texto.

Revísalo, cambia lo que quieras en esta rama y fusiona el pull request. Después, Dibs crea el issue del proyecto y cierra la propuesta con un enlace a él. Lo que se edite en la propuesta a partir de ahora no llega aquí.`,
  },
  phrases: {
    and: '{others} y {last}',
    list: '{others}, {next}',
    quoted: '“{text}”',
    maintainer: 'quienes mantienen el repositorio',
    file: 'el archivo',
    contributors: 'personas que ya han contribuido al repositorio',
    collaborators: 'personas con permiso de escritura en el repositorio',
    contacts: 'Para cualquier pregunta: {contacts}.',
    related: 'Proyectos relacionados: {projects}.',
    free: 'Estos proyectos están libres:',
    until: 'Es tuyo hasta el {day}; ese día te preguntaremos cómo va.',
    contributing: 'Así se contribuye aquí: {link}.',
    notify: 'Para información de: {people}',
    guidance: 'Las indicaciones están en el texto de este issue.',
    announce: 'Avisa en la lista de correo de que trabajas en esto: {list}.',
    write_to: 'escribe a {address}',
    mail_subject: 'Trabajo en: {title}',
    mail_body: `Hola:

Me he encargado del proyecto “{title}”:
{url}

Mi plan es: `,
  },
  issue: {
    free: '**Libre.**',
    free_many: '**Libre** para un máximo de {count} personas.',
    joinable_one: '**Puede sumarse una persona más.** Asignado a {holders}.',
    joinable_other: '**Pueden sumarse {count} personas más.** Asignado a {holders}.',
    taken: '**Asignado** a {holders}.',
    agent: '**Un agente trabaja en esto:** {holders}.',
    kept: '**Reservado** para {people} por orden de llegada.',
    done: '**Terminado** el {day}.',
    done_by: '**Terminado** por {people} el {day}.',
    archived: '**Archivado** el {day}: este proyecto ya no se ofrece.',
    duplicate: '**Archivado** el {day} por ser un duplicado de otro issue.',
    since: '{person} (desde el {day})',
    since_until: '{person} (desde el {day}, hasta el {until})',
    until: '{person} (hasta el {until})',
    waiting: 'En la lista de espera: {people}.',
    waiting_more: 'En la lista de espera: {people} y {count} más.',
    waiting_many: 'Personas en la lista de espera: {count}.',
    requests: 'Solicitado por {people}.',
    claim: 'Escribe `{claim}` en un comentario aquí, y será tuyo.',
    line: 'Escribe `{claim}` en un comentario aquí para ser la siguiente persona de la lista de espera.',
    line_behind: 'Escribe `{claim}` en un comentario aquí para entrar en la lista de espera.',
    ask: 'Escribe `{claim}` en un comentario aquí para solicitarlo: quienes mantienen el repositorio deciden a quién se asigna.',
    by_hand: 'Pide en un comentario aquí que te lo asignen.',
    only_contributors: 'Es para personas que ya han contribuido a este repositorio.',
    only_collaborators: 'Es para personas con permiso de escritura en este repositorio.',
    announce: 'Avisa también en la lista de correo: {list}.',
    difficulty: '**Dificultad:** {value}',
    size: '**Tamaño:** {value}',
    sized: '{size} ({hours} horas)',
    gsoc: '**GSoC:** {value}',
    skills: '**Conocimientos:** {value}',
    contacts: '**Contacto:** {value}',
    places: '**Dónde:** {value}',
    description: 'Descripción',
    outcomes: 'Resultados',
    prerequisites: 'Requisitos previos',
    links: 'Enlaces',
    related: 'Proyectos relacionados',
    guidance: 'Indicaciones',
    about: 'Sobre este issue',
    category: 'Categoría: {value}',
    inserted: 'En la lista desde: {value}',
    verified: 'Última verificación: {value}',
    labels: 'Etiquetas: {value}',
    max_claims: 'Plazas: {value}',
    origin:
      'Este texto se genera a partir de {file}, y lo que se cambie aquí se restablece. Para modificarlo, {edit}; lo que escribas encima o debajo se conserva.',
    file: 'un archivo',
    edit: 'edita el archivo',
    excerpt: 'Esta es la primera parte del texto; el resto está en {file}.',
  },
  labels: {
    tracking: 'Un proyecto de la lista que Dibs mantiene al día con su archivo',
    category: 'Proyectos de la categoría {category}',
    difficulty: 'Lo difícil que es el proyecto',
    size: 'El trabajo que lleva el proyecto',
    skill: 'Conocimientos que pide el proyecto',
    gsoc: 'Adecuado para Google Summer of Code',
    open: 'Nadie trabaja todavía en este proyecto: puedes encargarte tú',
    taken: 'Ya hay alguien trabajando en este proyecto',
    verification: 'Hace tiempo que nadie confirma que esto siga vigente',
    own: 'Una etiqueta que piden archivos de proyectos',
    newcomer: 'Un proyecto para empezar: fácil y todavía libre',
  },
  index: {
    title: 'Proyectos',
    other: 'Otros proyectos',
    count: 'Libres: {free} de {count}.',
    how: 'Para encargarte de un proyecto, abre su issue y escribe `{claim}` en un comentario.',
    how_to_ask:
      'Para solicitar un proyecto, abre su issue y escribe `{claim}` en un comentario: deciden quienes mantienen el repositorio.',
    how_by_hand: 'Para encargarte de un proyecto, abre su issue y pide en un comentario que te lo asignen.',
    views: 'Issues en GitHub: {views}.',
    view_free: 'libres',
    view_easy: 'libres y fáciles',
    view_gsoc: 'libres para Google Summer of Code',
    view_verification: 'por verificar',
    project: 'Proyecto',
    difficulty: 'Dificultad',
    skills: 'Conocimientos',
    claim: 'Quién trabaja en él',
    file: 'archivo',
    free: 'libre',
    joinable: '{holders}; plazas libres: {count}',
    over: 'Proyectos terminados: {count}',
    done: 'terminado',
    done_by: 'terminado por {people}',
  },
  words: {
    unknown: 'sin definir',
    easy: 'fácil',
    medium: 'media',
    hard: 'difícil',
    small: 'pequeño',
    medium_size: 'mediano',
    large: 'grande',
    yes: 'sí',
    no: 'no',
    open: 'abierto',
    done: 'terminado',
    archived: 'archivado',
  },
  form: {
    name: 'Proponer un proyecto',
    description: 'Algo que otras personas podrían retomar y desarrollar',
    introduction:
      'El título de este issue será el título del proyecto. Escribe lo que sepas; quienes mantienen el repositorio lo revisan antes de que entre en la lista.',
    summary: 'Resumen',
    summary_hint: 'En qué consiste el proyecto, en una línea.',
    category: 'Categoría',
    category_hint: 'El área a la que pertenece, tal como la llama la lista.',
    difficulty: 'Dificultad',
    size: 'Tamaño',
    size_hint: 'Pequeño son unas 90 horas de trabajo; mediano, 175; grande, 350.',
    skills: 'Conocimientos',
    skills_hint: 'Lo que conviene saber, separado por comas.',
    contacts: 'Contactos',
    contacts_hint: 'A quién preguntar, una persona por línea. Los verá todo el mundo.',
    text: 'Descripción',
    text_hint: 'Qué debería cambiar, por qué y por dónde empezar. Markdown.',
    outcomes: 'Resultados',
    outcomes_hint: 'Lo que debería existir al final, un resultado por línea.',
    proposal: 'Propuesta',
  },
  summary: {
    done: 'Lo que se ha hecho',
    plan: 'Lo que haría una ejecución',
    merge: 'Lo que ocurriría al fusionar',
    nothing: 'Nada que hacer',
    problems: 'Problemas',
    problem: 'Problema',
    errors: 'Errores',
    warnings: 'Advertencias',
    changes: 'Cambios',
    change: 'Cambio',
    no_changes: 'Sin cambios',
    beside: 'Al margen de este pull request',
    beside_why:
      'No cambia los archivos de estos proyectos. Lo que tienen pendiente se debe a otra cosa: un issue editado, una asignación o un proyecto que muestra el título de otro que cambia.',
    claims: 'Proyectos asignados',
    project: 'Proyecto',
    projects_read: 'Proyectos leídos',
    unchanged: 'Sin cambios',
    created: 'Creados',
    updated: 'Actualizados',
    closed: 'Cerrados',
    reopened: 'Reabiertos',
    claimed: 'Asignados',
    released: 'Liberados',
    proposed: 'Propuestos',
    failed: 'Fallidos',
    left: 'queda para la próxima ejecución',
    remaining: 'Para la próxima ejecución',
    stopped: 'Detenido por un límite',
    not_written: 'No se ha escrito nada: {why}.',
    renamed_file: 'Renombrado: {from} → {to}',
    unneeded: 'ya lo había hecho otra persona',
    files_written: 'Archivos escritos',
    files_proposed: 'Archivos que esperan en un pull request',
    withdrawn: 'El pull request con los archivos está cerrado',
    commit: 'commit',
    pull_request: 'pull request',
    create: 'Issue nuevo',
    update: 'Actualización',
    close: 'Cierre',
    reopen: 'Reapertura',
    claim: 'Asignación',
    handover: 'Relevo',
    release: 'Liberación',
    status: 'Estado',
    propose: 'Propuesta',
    index: 'Índice',
    label: 'Etiquetas',
    labels_made: 'Etiquetas nuevas: {number}',
    stays_open: 'Sigue abierto',
    not_closed: 'El archivo ya no está, pero el issue no se cierra: {why}.',
    labels: 'Etiquetas: {labels}',
    assigned: 'Asignado a: {people}',
    quoted: '“{text}”',
    title: 'Título: “{from}” → “{to}”',
    state: 'Estado del issue: {from} → {to}',
    state_open: 'abierto',
    state_closed: 'cerrado',
    state_completed: 'cerrado (completado)',
    state_not_planned: 'cerrado (no planificado)',
    state_duplicate: 'cerrado (duplicado)',
    state_reopened: 'abierto (reabierto)',
    comments: 'Comentarios: {number}',
    new_text: 'Texto actualizado',
    new_marker: 'Marca oculta actualizada',
    renamed: 'Renombrado; antes {project}',
    taken_over: 'Se queda con el issue {issue} “{title}” de {author}',
    status_changes: 'Estado en el archivo: {from} → {to}',
    held: '{people} desde el {day}',
    was_held: 'Libre de nuevo; antes: {people} desde el {day}',
    text_of: 'Texto de {project}, issue {issue}',
    too_much: '… demasiado para mostrarlo',
    more: '… y {number} más.',
  },
  site: esSite,
};
