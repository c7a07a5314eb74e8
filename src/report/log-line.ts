/**
 * Escapes text for the log of a workflow, where a title could otherwise be a command to the runner: `::`
 * at the start of a line, `##[` anywhere. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function withoutCommands(text: string): string {
  return text
    .replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*):(?=:)/gm, '$1:\u200b')
    .replaceAll('##[', '#\u200b#[');
}
