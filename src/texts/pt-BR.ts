import { ptBRSite } from './pt-BR-site.ts';
import type { Texts } from './type.ts';

/** What people read in Brazilian Portuguese. */
export const ptBR: Texts = {
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
    listed_as_over: `✅ **{project} agora está na lista**, como projeto encerrado, por isso não tem issue própria. Obrigado pela proposta!`,
  },
  notices: {
    removed: `❌ **Este projeto saiu da lista**, por isso esta issue foi fechada. Se o arquivo voltar, ela será reaberta.`,
    duplicate: `❌ **Este projeto já tem uma issue: #{kept}**, por isso esta foi fechada como duplicada.`,
    kept: `✅ **O texto desta issue voltou a ser o do arquivo.** Ele tinha sido editado aqui; para que nada se perca, este é o texto editado:`,
    kept_part: `✅ **O texto desta issue voltou a ser o do arquivo.** Ele tinha sido editado aqui; para que nada se perca, esta é a parte {part} de {parts} do texto editado:`,
  },
  pull: {
    file: 'Atualizar 1 arquivo de projeto',
    files: 'Atualizar {count} arquivos de projetos',
    index: 'Atualizar o índice',
    file_and_index: 'Atualizar 1 arquivo de projeto e o índice',
    files_and_index: 'Atualizar {count} arquivos de projetos e o índice',
    text: `O Dibs mantém esta lista de projetos em dia com as issues e propõe aqui o que os arquivos devem dizer: números das issues, quem está com cada projeto, situações e o índice.

Faça o merge quando quiser. Até lá, este pull request fica atualizado, e é fechado quando não há mais nada a mudar.`,
    closed_commit:
      'Este pull request foi fechado por causa de `write_back: commit`: o Dibs faz commits direto no branch padrão, inclusive do que esperava aqui.',
    closed_none:
      'Este pull request foi fechado por causa de `write_back: none`: o Dibs não grava nada nos arquivos.',
    proposal_title: 'Adicionar o projeto proposto em {issue}',
    proposal: `A proposta de {issue} foi aceita. Isto adiciona o arquivo do projeto, com as respostas do formulário nos metadados e no texto.

Leia, mude o que quiser neste branch e faça o merge. Depois, o Dibs cria a issue do projeto e fecha a proposta com um link para ela. O que for editado na proposta a partir de agora não chega aqui.`,
  },
  phrases: {
    and: '{others} e {last}',
    list: '{others}, {next}',
    quoted: '“{text}”',
    maintainer: 'quem mantém o repositório',
    file: 'arquivo do projeto',
    contributors: 'quem já contribuiu com o repositório',
    collaborators: 'quem tem acesso de escrita ao repositório',
    contacts: 'Com quem falar: {contacts}.',
    related: 'Projetos relacionados: {projects}.',
    free: 'Estes projetos estão livres:',
    until: 'Ele é seu até {day}; nesse dia, você recebe uma pergunta sobre o andamento.',
    contributing: 'Como contribuir aqui: {link}.',
    notify: 'Para conhecimento: {people}',
    guidance: 'As orientações estão no texto desta issue.',
    announce: 'Avise a lista de e-mails que você está trabalhando nisto: {list}.',
    write_to: 'escrever para {address}',
    mail_subject: 'Trabalhando em: {title}',
    mail_body: `Olá,

Assumi o projeto "{title}":
{url}

Meu plano é: `,
  },
  issue: {
    free: '**Livre para assumir.**',
    free_many: '**Livre para assumir** por até {count} pessoas.',
    joinable_one: '**Mais uma pessoa pode participar.** Está com {holders}.',
    joinable_other: '**Mais {count} pessoas podem participar.** Está com {holders}.',
    taken: '**Ocupado:** está com {holders}.',
    agent: '**Um agente está trabalhando nele:** {holders}.',
    kept: '**Reservado** para {people}, por ordem de chegada.',
    done: '**Concluído** em {day}.',
    done_by: '**Concluído** por {people} em {day}.',
    archived: '**Arquivado** em {day}: este projeto não está mais disponível.',
    duplicate: '**Arquivado** em {day}, como duplicado de outra issue.',
    since: '{person} desde {day}',
    since_until: '{person} desde {day}, até {until}',
    until: '{person} até {until}',
    waiting: 'Na fila: {people}.',
    waiting_more: 'Na fila: {people} e mais {count}.',
    waiting_many: 'Pessoas na fila: {count}.',
    requests: 'Pedidos: {people}.',
    claim: 'Comente `{claim}` aqui, e ele é seu.',
    line: 'Comente `{claim}` aqui para ser a próxima pessoa da fila.',
    line_behind: 'Comente `{claim}` aqui para entrar na fila.',
    ask: 'Comente `{claim}` aqui para pedir o projeto: quem mantém o repositório decide com quem ele fica.',
    by_hand: 'Peça aqui, em um comentário, para que atribuam a issue a você.',
    only_contributors: 'É para quem já contribuiu com este repositório.',
    only_collaborators: 'É para quem tem acesso de escrita a este repositório.',
    announce: 'Avise também a lista de e-mails: {list}.',
    difficulty: '**Dificuldade:** {value}',
    size: '**Tamanho:** {value}',
    sized: '{size} ({hours} horas)',
    gsoc: '**GSoC:** {value}',
    skills: '**Habilidades:** {value}',
    contacts: '**Com quem falar:** {value}',
    places: '**Onde:** {value}',
    description: 'Descrição',
    outcomes: 'Resultados',
    prerequisites: 'Pré-requisitos',
    links: 'Referências',
    related: 'Projetos relacionados',
    guidance: 'Orientações',
    about: 'Sobre esta issue',
    category: 'Categoria: {value}',
    inserted: 'Na lista desde: {value}',
    verified: 'Última verificação: {value}',
    labels: 'Etiquetas: {value}',
    max_claims: 'Vagas: {value}',
    origin:
      'Este texto vem de {file} e volta ao original se for alterado aqui. Para mudá-lo, {edit}; o que você escrever acima ou abaixo dele permanece.',
    file: 'um arquivo',
    edit: 'edite o arquivo',
    excerpt: 'Esta é a primeira parte do texto: o restante está no {file}.',
  },
  labels: {
    tracking: 'Um projeto da lista, que o Dibs mantém em dia com o arquivo',
    category: 'Projetos de {category}',
    difficulty: 'Quão difícil é o projeto',
    size: 'Quanto tempo o projeto leva',
    skill: 'Uma habilidade que o projeto pede',
    gsoc: 'Bom para o Google Summer of Code',
    open: 'Ninguém está trabalhando neste projeto ainda: dá para assumi-lo',
    taken: 'Alguém está trabalhando neste projeto',
    verification: 'Ninguém confirmou recentemente que isto ainda vale',
    own: 'Uma etiqueta pedida por arquivos de projetos',
    newcomer: 'Um projeto para começar: fácil, e ninguém está trabalhando nele ainda',
  },
  index: {
    title: 'Projetos',
    other: 'Outros projetos',
    count: 'Livres para assumir: {free} de {count}.',
    how: 'Para assumir um projeto, abra a issue dele e comente `{claim}`.',
    how_to_ask:
      'Para pedir um projeto, abra a issue dele e comente `{claim}`: quem mantém o repositório decide.',
    how_by_hand:
      'Para assumir um projeto, abra a issue dele e peça em um comentário para que a atribuam a você.',
    views: 'Issues no GitHub: {views}.',
    view_free: 'livres',
    view_easy: 'livres e fáceis',
    view_gsoc: 'livres para o Google Summer of Code',
    view_verification: 'que precisam de verificação',
    project: 'Projeto',
    difficulty: 'Dificuldade',
    skills: 'Habilidades',
    claim: 'Quem está com ele',
    file: 'arquivo',
    free: 'livre',
    joinable: '{holders}; vagas livres: {count}',
    over: 'Projetos concluídos: {count}',
    done: 'concluído',
    done_by: 'concluído por {people}',
  },
  words: {
    unknown: 'desconhecido',
    easy: 'fácil',
    medium: 'média',
    hard: 'difícil',
    small: 'pequeno',
    medium_size: 'médio',
    large: 'grande',
    yes: 'sim',
    no: 'não',
    open: 'aberto',
    done: 'concluído',
    archived: 'arquivado',
  },
  form: {
    name: 'Propor um projeto',
    description: 'Algo que outras pessoas possam assumir e construir',
    introduction:
      'O título desta issue é o título do projeto. Escreva o que souber; quem mantém o repositório dá uma olhada antes de ele entrar na lista.',
    summary: 'Resumo',
    summary_hint: 'O que é o projeto, em uma linha.',
    category: 'Categoria',
    category_hint: 'A área a que ele pertence, com o nome que a lista usa.',
    difficulty: 'Dificuldade',
    size: 'Tamanho',
    size_hint: 'Pequeno são cerca de 90 horas de trabalho; médio, 175; grande, 350.',
    skills: 'Habilidades',
    skills_hint: 'O que é preciso saber, com as habilidades separadas por vírgulas.',
    contacts: 'Contatos',
    contacts_hint: 'Pessoas para tirar dúvidas, uma por linha. Todo mundo pode vê-las.',
    text: 'Descrição',
    text_hint: 'O que deve mudar, por quê e por onde começar. Em Markdown.',
    outcomes: 'Resultados',
    outcomes_hint: 'O que deve existir no final, um por linha.',
    proposal: 'Proposta',
  },
  summary: {
    done: 'O que foi feito',
    plan: 'O que uma execução faria',
    merge: 'O que o merge faria',
    nothing: 'Nada a fazer',
    problems: 'Problemas',
    problem: 'Problema',
    errors: 'Erros',
    warnings: 'Avisos',
    changes: 'Mudanças',
    change: 'Mudança',
    no_changes: 'Nenhuma mudança',
    beside: 'Fora deste pull request',
    beside_why:
      'Ele não altera os arquivos destes projetos. O que falta fazer neles tem outro motivo: uma issue que foi editada, alguém que foi atribuído, um projeto que mostra o título de outro que muda.',
    claims: 'Quem está com o quê',
    project: 'Projeto',
    projects_read: 'Projetos lidos',
    unchanged: 'Sem mudanças',
    created: 'Criadas',
    updated: 'Atualizadas',
    closed: 'Fechadas',
    reopened: 'Reabertas',
    claimed: 'Assumidos',
    released: 'Devolvidos',
    proposed: 'Propostos',
    failed: 'Falhas',
    left: 'fica para a próxima execução',
    remaining: 'Para a próxima execução',
    stopped: 'Parado por causa de um limite',
    not_written: 'Nada foi escrito: {why}.',
    renamed_file: 'Renomeado: {from} → {to}',
    unneeded: 'já feito por outra pessoa',
    files_written: 'Arquivos gravados',
    files_proposed: 'Arquivos que aguardam em um pull request',
    withdrawn: 'O pull request com os arquivos foi fechado',
    commit: 'commit',
    pull_request: 'pull request',
    create: 'Nova issue',
    update: 'Atualização',
    close: 'Fechamento',
    reopen: 'Reabertura',
    claim: 'Responsável',
    handover: 'Troca de responsável',
    release: 'Devolução',
    status: 'Situação',
    propose: 'Proposta',
    index: 'Índice',
    label: 'Etiquetas',
    labels_made: 'Novas etiquetas: {number}',
    stays_open: 'Continua aberta',
    not_closed: 'O arquivo não existe mais, mas a issue não foi fechada: {why}.',
    labels: 'Etiquetas: {labels}',
    assigned: 'Atribuída a: {people}',
    quoted: '“{text}”',
    title: 'Título: “{from}” → “{to}”',
    state: 'Estado: {from} → {to}',
    state_open: 'aberta',
    state_closed: 'fechada',
    state_completed: 'fechada (concluída)',
    state_not_planned: 'fechada (não planejada)',
    state_duplicate: 'fechada (duplicada)',
    state_reopened: 'aberta (reaberta)',
    comments: 'Comentários: {number}',
    new_text: 'Texto atualizado',
    new_marker: 'Marcador oculto atualizado',
    renamed: 'Renomeado; antes: {project}',
    taken_over: 'Aproveita a issue {issue} “{title}”, de {author}',
    status_changes: 'Situação no arquivo: {from} → {to}',
    held: '{people} desde {day}',
    was_held: 'Livre de novo; antes: {people} desde {day}',
    text_of: 'Texto de {project}, issue {issue}',
    too_much: '… longo demais para mostrar',
    more: '… e mais {number}.',
  },
  site: ptBRSite,
};
