import type { Command } from 'commander';
import { helpText } from './help-text.ts';
import { printData } from './terminal.ts';

export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema of the front matter, for editors and other programs')
    .option('--config-file', 'that of the config file instead')
    .addHelpText('after', helpText('Example:\n  dibs schema > project.schema.json'))
    .action(async ({ configFile }: { configFile?: boolean }) => {
      const { configJsonSchema, projectJsonSchema } = await import('../schema/json-schema.ts');
      printData(JSON.stringify(configFile === true ? configJsonSchema() : projectJsonSchema(), null, 2));
    });
}
