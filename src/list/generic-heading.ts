/** Headings of parts that projects have, in lower case: none of them is what a project is called. */
const PARTS = new Set(
  [
    'description, short description, project description, task description, description of the project',
    'overview, project overview, abstract, introduction, intro, summary, background, motivation, context, about',
    'details, project details, information, project information, goal, goals, objective, objectives, idea, project idea',
    'project, mentors, mentor, requirements, skills, outcomes, expected outcomes, expected results, tasks, task ideas',
  ].flatMap((line) => line.split(', ')),
);

/** Whether a heading is that of a part of a text, as `Description`, and not the text's title. */
export function isGenericHeading(heading: string): boolean {
  return PARTS.has(
    heading
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  );
}
