/** What a label in the text of a list stands for: a key of project files, or the text. */
export type FactKey =
  | 'title'
  | 'difficulty'
  | 'size'
  | 'skills'
  | 'contacts'
  | 'outcomes'
  | 'prerequisites'
  | 'links'
  | 'status'
  | 'category'
  | 'description';

/** The labels of each key, without the words that may stand beside them; separated by commas. */
const NAMES: Record<FactKey, string> = {
  title:
    'title,name,idea,project,task,task title,project title,project name,idea title,title of project,project idea,题目,标题,项目名称,项目标题,名称,titre,titel,título',
  difficulty:
    'difficulty,difficulty level,level,level of difficulty,difficulties,complexity,complexity level,rating,difficulty rating,intensity,hardness,challenge level,experience level,skill level,skills level,level of experience,difficulty estimate,difficulty size,tier,难度,项目难度,难度等级,难易度,难度级别,題目難度,難度,dificultad,dificuldade,difficulté,niveau,schwierigkeit,schwierigkeitsgrad,сложность,난이도,難易度',
  size: 'size,length,duration,effort,effort level,hours,time,time commitment,commitment,time estimate,time estimation,effort estimate,workload,amount of work,number of hours,hours of work,work size,scale,scope,size of project,length of project,duration of project,size hours,time effort,total hours,hour,working hours,时长,工时,项目时长,项目工时,预计工时,规模,项目规模,umfang,dauer,durée,duración,duração',
  skills:
    'skill,skills,skillset,skill set,skill sets,skills needed,skills required,technology,technologies,tech,tech stack,technology stack,technologies used,stack,language,languages,tool,tools,tooling,tools and technologies,languages and tools,requirement,requirements,knowledge,knowledge prerequisite,knowledge prerequisites,skill prerequisites,prerequisite skills,prerequisite knowledge,involves,competencies,competences,expertise,experience,qualifications,programming skills,coding skills,development skills,technical requirements,technical knowledge,knowledge and skills,contributor skills,student skills,applicant skills,技术要求,技能要求,项目技术要求,所需技能,需要技能,技能,技术,技术栈,能力要求,所需技术,技術要求,相关技术,スキル,compétences,fähigkeiten,kenntnisse,habilidades,requisitos,навыки',
  contacts:
    'mentor,mentors,co mentor,co mentors,comentor,comentors,mentor and co mentor,backup mentor,backup mentors,mentored by,mentor name,mentor names,mentor contact,mentors contact,mentors and contact,mentor info,mentorship,mentoring,contact,contacts,contact person,contact info,contact information,contact details,point of contact,points of contact,poc,supervisor,supervisors,co supervisor,advisor,advisors,adviser,coach,coaches,tutor,tutors,maintainer,maintainers,lead,leads,lead mentor,project lead,导师,项目导师,项目社区导师,导师联系方式,项目导师联系方式,社区导师,联系人,联系方式,導師,メンター,멘토,betreuer,encadrant,encadrants,tuteur,наставник,menotrs',
  outcomes:
    'outcome,outcomes,outcomes deliverables,deliverable,deliverables,result,results,output,outputs,end result,outcome of project,outcomes of project,success criteria,acceptance criteria,产出,产出要求,产出标准,项目产出,项目产出要求,预期成果,预期产出,成果,预期结果,ergebnis,ergebnisse,résultats,resultados',
  prerequisites:
    'prerequisite,prerequisites,pre requisite,pre requisites,prereq,prereqs,constraints,first steps,qualification task,qualification tasks,先决条件,前置要求,前提条件,前置条件,voraussetzungen,prérequis,prerrequisitos',
  links:
    'link,links,url,urls,reference,references,resource,resources,reading,readings,reading material,reading materials,reading list,related material,related materials,material,materials,website,homepage,web page,webpage,repository,repositories,repo,repos,github,git,github repository,github repo,github link,code repository,issue,issues,github issue,github issues,upstream issue,upstream issues,issue link,issue tracker,tracking issue,idea link,source code,code,info,information,see also,discussion,discussions,discussion link,related issue,related issues,链接,相关链接,参考资料,参考链接,项目仓库,仓库,相关仓库,相关的仓库,项目仓库地址,代码仓库,liens,enlaces,quellen',
  status: 'status,state,availability,状态,项目状态',
  category:
    'category,categories,area,areas,topic area,project area,component,theme,track,sub project,subproject,sub org,organization,organisation,类别,分类',
  description:
    'description,explanation,abstract,summary,overview,synopsis,about,detail,details,background,motivation,introduction,context,problem,problem statement,goal,goals,objective,objectives,aim,aims,scope of work,rationale,idea description,what,why,tasks,task,project description,描述,项目描述,项目简介,项目介绍,项目说明,简介,详细描述,背景,beschreibung,descripción,descrição,описание',
};

/** Words beside the name of a label that do not change its meaning. */
const QUALIFIERS = new Set(
  'expected estimated possible potential suggested proposed required desired desirable desireable preferred recommended relevant primary secondary main additional optional key useful helpful related the a an of for to in with from your our gsoc gsod lfx outreachy project projects proj programming technical necessary needed need anticipated approximate approx brief short detailed further more other minimum min max general overall available confirmed assigned interested any some basic required/preferred development coding associated specific upstream external prior good have nice student contributor intern 2022 2023 2024 2025 2026'.split(
    ' ',
  ),
);

/** The last words that decide what a longer label means: `Libreswan Mentors`. */
const HEADS: Record<string, FactKey> = {
  mentor: 'contacts',
  mentors: 'contacts',
  supervisors: 'contacts',
  difficulty: 'difficulty',
  skills: 'skills',
  technologies: 'skills',
  duration: 'size',
  size: 'size',
  outcomes: 'outcomes',
  deliverables: 'outcomes',
  prerequisites: 'prerequisites',
};

const KEYS = Object.keys(NAMES) as FactKey[];

/** Whether a word is one of the keys. */
export function isFactKey(word: string): word is FactKey {
  return Object.hasOwn(NAMES, word);
}

const BY_NAME = new Map(
  KEYS.flatMap((key) => NAMES[key].split(',').map((name): [string, FactKey] => [name, key])),
);
const MAX_LABEL = 70;

/** The key that a label stands for, whatever stands beside it: `🛠 Required Skill(s)`, `Effort / Length`. */
export function factKey(label: string): FactKey | undefined {
  if (label.length > MAX_LABEL) return undefined;
  const text = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((s|es|ies)\)/g, '$1')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/['’]s?\b/g, '');
  const whole = keyOf(text);
  if (whole !== undefined) return whole;
  const parts = text.split(/[/&,+|]|\s(?:and|or)\s/).filter((part) => /\p{L}/u.test(part));
  if (parts.length < 2 || parts.length > 4) return undefined;
  const keys = parts.map(keyOf);
  const isShort = (text.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 6 && STRONG.has(keys[0]);
  return isShort || keys.every((key) => key !== undefined) ? keys[0] : undefined;
}

/** Keys that decide what a label means that names something else too: `Difficulty and timeline`. */
const STRONG: ReadonlySet<FactKey | undefined> = new Set(['difficulty', 'size', 'skills', 'contacts']);

function keyOf(text: string): FactKey | undefined {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (words.length === 0 || words.length > 7) return undefined;
  const bare = words.filter((word) => !QUALIFIERS.has(word));
  const named = BY_NAME.get(words.join(' ')) ?? BY_NAME.get(bare.join(' '));
  if (named !== undefined || words.length > 4) return named;
  return HEADS[words.at(-1) ?? ''] ?? (/^(?:co)?mentors?$/.test(words[0] ?? '') ? 'contacts' : undefined);
}
