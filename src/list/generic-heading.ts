/** Headings of common parts of a project's text, in lower case: none is the title of a project. */
const PARTS = new Set(
  [
    'description, short description, project description, task description, description of the project',
    'overview, project overview, abstract, introduction, intro, summary, background, motivation, context, about',
    'details, project details, information, project information, goal, goals, objective, objectives, idea, project idea',
    'project, mentors, mentor, requirements, skills, outcomes, expected outcomes, expected results, tasks, task ideas',
    'project template, project name, template, your project title, title of the project, name of the project',
    'title, project title, project proposal, proposal, key investigators, investigators, team, contact, contacts, idea',
    'problem, problem statement, approach, approach and plan, progress, progress and next steps, illustrations, references',
    'what, why, what is it, summary of the project, project summary, project goals, table of contents, contents',
  ].flatMap((line) => line.split(', ')),
);

/** Whether a heading names a part of a text, such as `Description`, and not the project. */
export function isGenericHeading(heading: string): boolean {
  return PARTS.has(
    heading
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  );
}
