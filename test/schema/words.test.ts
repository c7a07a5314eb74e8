import { describe, expect, it } from 'vitest';
import { projectKeys } from '../../src/schema/project-keys.ts';
import { statusFromWord } from '../../src/schema/words.ts';

describe('words of each language', () => {
  it.each([
    ['einfach', 'easy'],
    ['Anfänger bis mittel', 'medium'],
    ['sehr schwer', 'hard'],
    ['Fácil', 'easy'],
    ['facil', 'easy'],
    ['media a avanzada', 'hard'],
    ['Débutant', 'easy'],
    ['moyen ou difficile', 'hard'],
    ['médio', 'medium'],
    ['初級', 'easy'],
    ['難しい', 'hard'],
    ['基础', 'easy'],
    ['基础/进阶', 'hard'],
    ['未知', undefined],
    ['unbekannt', undefined],
  ])('difficulty: %s', (word, level) => {
    expect(projectKeys.difficulty.parse(word)).toBe(level);
  });

  it.each([
    ['klein', ['small']],
    ['350 Stunden (groß)', ['large']],
    ['mediano', ['medium']],
    ['petite, moyenne', ['small', 'medium']],
    ['grande', ['large']],
    ['大', ['large']],
    ['中型', ['medium']],
  ])('size: %s', (word, sizes) => {
    expect(projectKeys.size.parse(word)).toEqual(sizes);
  });

  it.each([
    ['ja', true],
    ['Sí', true],
    ['oui, si possible', true],
    ['não', false],
    ['いいえ', false],
    ['是', true],
    ['desconocido', undefined],
  ])('gsoc: %s', (word, answer) => {
    expect(projectKeys.gsoc.parse(word)).toBe(answer);
  });

  it.each([
    ['offen', 'open'],
    ['In Arbeit', 'open'],
    ['terminé', 'done'],
    ['CONCLUÍDO', 'done'],
    ['en_cours', 'open'],
    ['アーカイブ', 'archived'],
    ['募集中', 'open'],
    ['已完成', 'done'],
    ['irgendwann', undefined],
  ])('status: %s', (word, status) => {
    expect(statusFromWord(word)).toBe(status);
  });

  it.each(['einfach oder kompliziert', 'fácil de hacer', '看情况'])(
    'a text with a word that is not understood is none: %s',
    (text) => {
      expect(projectKeys.difficulty.safeParse(text).success).toBe(false);
    },
  );
});
