import type { Difficulty, Size, Status } from '../model/project.ts';

/** The words for each status, in each language that Dibs speaks. */
const STATUS_WORDS = wordTable<Status>({
  open: [
    'open,active,planned,in progress,wip,work in progress,available,new,idea,proposed,todo,ongoing,started,unclaimed',
    'offen,frei,aktiv,geplant,in arbeit,verfügbar,neu',
    'abierto,abierta,activo,activa,disponible,en curso,en progreso,nuevo,nueva,pendiente',
    'ouvert,ouverte,actif,active,disponible,en cours,prévu,prévue,nouveau,à faire',
    'aberto,aberta,ativo,ativa,disponível,em andamento,novo,nova,a fazer',
    '募集中,公開,公開中,進行中,未着手,予定,受付中',
    '开放,进行中,可认领,待认领,未认领,计划中,招募中,新建',
  ],
  done: [
    'done,completed,complete,finished,implemented,merged,shipped,resolved,fixed,delivered',
    'erledigt,fertig,abgeschlossen,umgesetzt,gelöst,behoben',
    'hecho,hecha,terminado,terminada,completado,completada,finalizado,resuelto',
    'fait,faite,terminé,terminée,achevé,réalisé,résolu',
    'feito,feita,concluído,concluída,finalizado,terminado,resolvido',
    '完了,完成,終了,済み,済,対応済み',
    '已完成,完成,已结束,已合并,已解决,已实现,已结项,结项',
  ],
  archived: [
    "archived,archive,inactive,closed,withdrawn,rejected,cancelled,canceled,abandoned,obsolete,dropped,disabled,retired,deprecated,declined,expired,wontfix,won't fix,not planned,on hold,paused,deferred,duplicate,stalled",
    'archiviert,inaktiv,geschlossen,zurückgezogen,abgelehnt,abgebrochen,veraltet,eingestellt,pausiert',
    'archivado,archivada,inactivo,cerrado,cerrada,retirado,rechazado,cancelado,abandonado,obsoleto',
    'archivé,archivée,inactif,fermé,fermée,retiré,refusé,annulé,abandonné,obsolète',
    'arquivado,arquivada,inativo,fechado,fechada,retirado,rejeitado,cancelado,abandonado,obsoleto',
    'アーカイブ,中止,却下,取り下げ,廃止,保留,休止',
    '已归档,归档,已关闭,关闭,已取消,取消,已拒绝,已放弃,废弃,暂停',
  ],
});

/** The words for each difficulty, in each language that Dibs speaks. */
const DIFFICULTY_WORDS = wordTable<Difficulty>({
  easy: [
    'easy,beginner,beginners,low,newcomer,newcomers,novice,starter,simple,trivial,entry',
    'einfach,leicht,anfänger,einsteiger,niedrig',
    'fácil,sencillo,sencilla,principiante,principiantes,básico,básica,baja,bajo',
    'facile,débutant,débutants,débutante,faible',
    'simples,iniciante,iniciantes,baixa,baixo',
    '易しい,簡単,初級,初心者,低',
    '简单,容易,基础,入门,初级,低',
  ],
  medium: [
    'medium,intermediate,moderate,average,normal,middle',
    'mittel,mittelschwer,fortgeschrittene',
    'medio,media,mediana,intermedio,intermedia,moderado,moderada',
    'moyen,moyenne,intermédiaire,modéré,modérée',
    'médio,média,intermediário,intermediária',
    '普通,中級,中程度,中',
    '中等,中级,一般,适中',
  ],
  hard: [
    'hard,high,advanced,difficult,expert,challenging,complex',
    'schwer,schwierig,anspruchsvoll,hoch,experte,experten,komplex',
    'difícil,avanzado,avanzada,experto,alta,alto,complejo,compleja',
    'difficile,avancé,avancée,élevé,élevée,complexe',
    'avançado,avançada,especialista,complexo,complexa',
    '難しい,困難,上級,高',
    '困难,难,进阶,高级,较难,高',
  ],
});

/** The words for each size, in each language that Dibs speaks. */
const SIZE_WORDS = wordTable<Size>({
  small: ['small', 'klein', 'pequeño,pequeña', 'petit,petite', 'pequeno,pequena', '小,小規模,小型'],
  medium: ['medium', 'mittel', 'mediano,mediana,medio', 'moyen,moyenne', 'médio,média', '中,中規模,中型'],
  large: ['large', 'groß,gross', 'grande', 'grand', '大,大規模,大型'],
});

/** Words for yes and no, in each language that Dibs speaks. */
const ANSWER_WORDS = wordTable<'yes' | 'no'>({
  yes: ['yes,y,true', 'ja', 'sí', 'oui', 'sim', 'はい,可', '是'],
  no: ['no,n,false', 'nein', 'non', 'não', 'いいえ,不可', '否'],
});

/** Words for a value that is not known or not set. */
const NO_VALUE = new Set(
  [
    'unknown,none,n/a,na,tbd,tba,?,-,not specified,unspecified',
    'unbekannt,keine',
    'desconocido,desconocida,ninguno,ninguna,sin definir',
    'inconnu,inconnue,aucun,aucune',
    'desconhecido,desconhecida,nenhum,nenhuma',
    '不明,未定,なし',
    '未知,待定,无',
  ].flatMap((words) => words.split(',').map(folded)),
);

/** Words that may stand beside those for a difficulty: `easy to medium`. */
const FILLER_WORDS = new Set(
  [
    'to,and,or,very,level,quite,fairly,rather,somewhat,unknown',
    'bis,und,oder,sehr,eher,ziemlich',
    'a,y,o,muy,bastante',
    'à,et,ou,très,assez,plutôt',
    'e,até,muito',
  ].flatMap((words) => words.split(',').map(folded)),
);

/** The status that a word stands for, in any case and with `-` or `_` for blanks. */
export function statusFromWord(word: string): Status | undefined {
  return STATUS_WORDS.get(folded(word.replace(/[\s_-]+/g, ' ').trim()));
}

/** The difficulties that a text names, in its order; undefined if it has a word that is not understood. */
export function difficultiesIn(text: string): Difficulty[] | undefined {
  const words = folded(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  const found = words.map((word) => DIFFICULTY_WORDS.get(word));
  const isUnderstood = words.every((word, at) => found[at] !== undefined || FILLER_WORDS.has(word));
  return isUnderstood ? found.filter((one) => one !== undefined) : undefined;
}

/** The sizes that a text names by words. */
export function sizesIn(text: string): Size[] {
  const words = folded(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => SIZE_WORDS.get(word) ?? []);
}

/** Whether a text says yes; undefined if its first word says neither yes nor no. */
export function yesOrNo(text: string): boolean | undefined {
  const [word = ''] = folded(text).split(/[^\p{L}\p{M}/?]/u, 1);
  const answer = ANSWER_WORDS.get(word);
  return answer === undefined ? undefined : answer === 'yes';
}

/** Whether a text means that there is no value: unknown, n/a, TBD … */
export function meansNoValue(value: string): boolean {
  return value === '' || NO_VALUE.has(folded(value));
}

/** What each word stands for. */
function wordTable<K extends string>(lists: Record<K, readonly string[]>): Map<string, K> {
  const keys = Object.keys(lists) as K[];
  return new Map(
    keys.flatMap((key) =>
      lists[key].flatMap((list) => list.split(',').map((word) => [folded(word), key] as const)),
    ),
  );
}

/** A word without case and accents. */
function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}
