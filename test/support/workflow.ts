/** Which jobs of a workflow an event starts, according to the parser and the expression engine that GitHub publishes. */

import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';

export interface Workflow {
  /** Errors that GitHub would report. */
  errors: string[];
  /** Ids of the jobs that get a runner. */
  jobsFor(event: string, payload: object): string[];
}

// `success()`: no earlier job has failed. https://docs.github.com/actions/reference/workflows-and-actions/expressions#status-check-functions
const SUCCESS = { name: 'success', minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(true) };

export async function readWorkflow(content: string): Promise<Workflow> {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
  const failed = (): string[] => context.errors.getErrors().map(({ message }) => message);
  if (value === undefined) return { errors: failed(), jobsFor: () => [] };
  const workflow = await convertWorkflowTemplate(context, value);
  const errors = [...failed(), ...(workflow.errors ?? []).map(({ Message }) => Message)];
  return {
    errors,
    jobsFor(event, payload) {
      if (!isListened(workflow.events, event, payload)) return [];
      return workflow.jobs
        .filter((job) => isTrue(job.if.expression, { event_name: event, event: payload }))
        .map(({ id }) => id.value);
    },
  };
}

/** Whether the workflow listens to the event and its action. Filters for branches and paths are ignored. */
function isListened(events: object, event: string, payload: object): boolean {
  const listener: unknown = Reflect.get(events, event);
  if (listener === undefined) return false;
  const { types } = Object(listener) as { types?: string[] };
  return types === undefined || types.includes(String(Reflect.get(payload, 'action')));
}

/** Whether a condition holds for values of the contexts `github` and `inputs`. */
export function isTrue(condition: string, github: object, inputs: object = {}): boolean {
  const { tokens } = new Lexer(condition).lex();
  const expression = new Parser(tokens, ['github', 'inputs'], [SUCCESS]).parse();
  const value = JSON.parse(JSON.stringify({ github, inputs }), data.reviver) as data.Dictionary;
  const result = new Evaluator(expression, value, new Map([['success', SUCCESS]])).evaluate();
  if (!(result instanceof data.BooleanData)) throw new Error(`${condition} is no condition`);
  return result.value;
}
