import { expect, it } from 'vitest';
import { paragraph } from '../markdown/markdown-nodes';
import { nameTool } from './name-tool';

const named = (text: string, language: 'en' | 'de' | 'fr', tool = 'MigrationWiz') =>
  nameTool([paragraph(text)], tool, language);

it("calls the customer's own tool by its name, in each language", () => {
  expect(named('Your tool asks. Enter it in your migration tool, as your tool’s page says.', 'en')).toEqual([
    paragraph('MigrationWiz asks. Enter it in MigrationWiz, as MigrationWiz’s page says.'),
  ]);
  expect(named('Wo Ihr Tool fragt, in Ihrem Migrationstool, die App Ihres Tools', 'de')).toEqual([
    paragraph('Wo MigrationWiz fragt, in MigrationWiz, die App von MigrationWiz'),
  ]);
  expect(named('Là où votre outil le demande, dans votre outil de migration', 'fr')).toEqual([
    paragraph('Là où MigrationWiz le demande, dans MigrationWiz'),
  ]);
});

it('leaves other tools, commands, and a tool without a name as they are', () => {
  const command = { type: 'code' as const, value: 'echo your tool' };
  expect(nameTool([command], 'MigrationWiz', 'en')).toEqual([command]);
  expect(named('The tool and your toolbox', 'en')).toEqual([paragraph('The tool and your toolbox')]);
  expect(named('your tool', 'en', ' ')).toEqual([paragraph('your tool')]);
});

it('takes the name to the letter', () => {
  expect(named('your tool', 'en', '$& <b>')).toEqual([paragraph('$& <b>')]);
});
