import { readFileSync } from 'node:fs';
import { orUnusable } from './unusable-input.ts';

/**
 * The rows of a file with one JSON object a line; empty lines count for nothing.
 * @throws UnusableInput, naming the file and the line, where it cannot be read
 */
export function readRows<Row>(path: string): Row[] {
  return readText(path)
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parse<Row>(line, `${path}, line ${index + 1}`)]));
}

/** The one value of a JSON file. @throws UnusableInput where it cannot be read */
export const readJson = <Value>(path: string): Value => parse<Value>(readText(path), path);

const readText = (path: string): string =>
  orUnusable(
    () => readFileSync(path, 'utf8'),
    (message) => `${path} cannot be read: ${message}`,
  );

const parse = <Value>(text: string, where: string): Value =>
  orUnusable(
    () => JSON.parse(text) as Value,
    (message) => `${where} is not JSON: ${message}`,
  );
