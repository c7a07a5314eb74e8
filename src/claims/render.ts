import { type MessageContext, renderMessage } from '../issue/message.ts';
import type { ClaimPlan, DraftComment, RenderedComment, Step } from './steps.ts';

/** Gives the comments of a plan their texts. */
export function renderPlan(plan: ClaimPlan<DraftComment>, context: MessageContext): ClaimPlan {
  return { ...plan, steps: plan.steps.map((step) => renderStep(step, context)) };
}

function renderStep(step: Step<DraftComment>, context: MessageContext): Step {
  switch (step.kind) {
    case 'assign':
      return {
        ...step,
        taken: renderComment(step.taken, context),
        dropped: renderComment(step.dropped, context),
      };
    case 'answer':
    case 'edit':
      return { ...step, answer: renderComment(step.answer, context) };
    case 'unassign':
    case 'delete':
      return step;
  }
}

function renderComment({ keys, messages }: DraftComment, context: MessageContext): RenderedComment {
  const texts = messages.map(({ name, values }) => renderMessage(name, context, values));
  return { keys, text: texts.join('\n\n') };
}
