import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandIn } from '../../src/issue/command.ts';
import { looksLikeClaim } from '../../src/issue/hint.ts';
import { renderMessage } from '../../src/issue/message.ts';
import { defaultConfig } from '../../src/schema/config.ts';
import { MESSAGE_NAMES } from '../../src/texts/texts.ts';
import { projectOf } from '../claims/planning.ts';

const WORDS = { claim: ['/claim'], release: ['/unclaim'], verified: ['/verified'] };

describe('a comment looks as if its author wants the project', () => {
  it.each([
    [
      'commands of other tools',
      ['/assign', '/assign me', '.take', '!claim', '/take', '\\claim', '/self-assign'],
    ],
    ['what is mistyped', ['/calim', '/clam', '/Claims', '/claimed', '/cliam please']],
    [
      'what has a sign too many',
      ['/claim!', '/claim.', '/claim, please', '- /claim', '1. /claim', '**/claim**'],
    ],
    ['what is not at the start', ['please /claim', 'Hello,\n\n.take\n', 'I would like to /claim this.']],
    ['the word alone', ['claim', 'Claim this!', 'dibs', 'I claim this']],
    [
      'questions',
      [
        'Can I work on this?',
        'Hi! Could I please take this?',
        'May I try it',
        'Is this still available?',
        'is the project still open',
        'Is anyone working on this?',
        'Can I be assigned?',
      ],
    ],
    [
      'wishes',
      [
        'I would like to work on this',
        "I'd love to work on this project, I know some C",
        'I’d like to take this up.',
        'I want to work on this issue',
        'I am interested in working on this',
        "I'm very interested in this project",
        "I'll take this!",
        'please assign me',
        'Can you assign this to me, please?',
        'assign it to me',
      ],
    ],
    ['German', ['Kann ich das übernehmen?', 'Ich würde gerne daran arbeiten']],
    ['Spanish', ['¿Puedo trabajar en esto?', 'Me gustaría trabajar en este proyecto']],
    ['French', ['Puis-je travailler dessus ?', 'J’aimerais travailler sur ce projet']],
    ['Japanese', ['担当してもいいですか', '挑戦したいです']],
    ['Portuguese', ['Posso trabalhar nisso?', 'Gostaria de trabalhar nesse projeto']],
    ['Chinese', ['请分配给我', '我想做这个']],
  ])('%s', (_, comments) => {
    for (const comment of comments) {
      expect(commandIn(comment, WORDS), comment).toBeUndefined();
      expect(looksLikeClaim(comment, WORDS), comment).toBe(true);
    }
  });

  it.each([
    ['talk', ['I worked on this last year.', 'This is hard.', 'You can work on this if you like', 'Thanks!']],
    ['refusals', ["I don't want to work on this", 'I cannot work on this any more']],
    ['a team or a bot', ['/claim @org/team', '/claim @renovate[bot]', '/claim @']],
    ['paths and other words', ['/usr/bin', './take', '//claim', '/etc is wrong', '.github', '/label bug']],
    ['other commands', ['/unclaim!', '- /verified']],
    ['code', ['`/assign`', '```\n.take\n```', 'Text:\n\n    /assign', '<code>/assign</code>']],
    [
      'quotes',
      [
        '> Can I work on this?',
        '> .take\n\nNo, sorry.',
        '> I would\n> like to work on this\n\nwho said that?',
      ],
    ],
    ['HTML comments', ['<!--\n/assign\n-->']],
    ['a part of a long discussion', [`Is this still open?\n\n${'Some more thoughts. '.repeat(40)}`]],
  ])('not by %s', (_, comments) => {
    for (const comment of comments) expect(looksLikeClaim(comment, WORDS), comment).toBe(false);
  });

  it('in the words of the list', () => {
    const words = { ...WORDS, claim: ['/认领'] };
    expect(looksLikeClaim('/认领！', words)).toBe(true);
    expect(looksLikeClaim('/claim', words)).toBe(true);
    expect(looksLikeClaim('/认领', words)).toBe(false);
  });

  it('never by what Dibs says', () => {
    const config = defaultConfig();
    const repository = { server: 'https://github.com', owner: 'o', repo: 'r', branch: 'main' };
    const subject = { project: projectOf(), projects: [], config, repository, issue: 1 };
    for (const name of MESSAGE_NAMES)
      for (const about of [undefined, 'bob'])
        expect(
          looksLikeClaim(renderMessage(name, subject, { to: 'alice', ...(about && { about }) }), WORDS),
          name,
        ).toBe(false);
  });

  it('is told at once, whatever it holds', () => {
    const piece = fc.constantFrom(
      '/',
      '.',
      ' ',
      'claim',
      '\n',
      '`',
      '<',
      'can i ',
      'work on ',
      '* ',
      '> ',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const start = performance.now();
        looksLikeClaim(pieces.join(''), WORDS);
        expect(performance.now() - start).toBeLessThan(500);
      }),
    );
  });
});
