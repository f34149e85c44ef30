import { describe, expect, it } from 'vitest';
import { Source } from '../../contract/stated.ts';
import {
  bundles,
  files,
  guides,
  invented,
  listings,
  read,
  regions,
  type Row,
  sources,
  under,
} from './seeds.ts';

const everything = files.map((file) => read<Row[]>(file));
const codes = new Set(guides.map((guide) => guide.code));
const repeated = (ids: string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

/** Sentences only: addresses on the web, codes and ids are long numbers that nobody can dial. */
const sentences = (node: unknown): string[] =>
  typeof node === 'string'
    ? [node]
    : Object.entries(node ?? {})
        .filter(([key]) => !['url', 'id', 'code', 'basicCode'].includes(key))
        .flatMap(([, value]) => sentences(value));

describe('the shipped data', () => {
  it('has as many rows as were collected', () => {
    expect(guides).toHaveLength(277);
    expect(listings).toHaveLength(96);
    expect(bundles).toHaveLength(16);
    expect(read<Row[]>('channels.json')).toHaveLength(8);
  });

  it('gives every row an id of its own', () => {
    for (const rows of everything)
      expect(
        repeated(rows.map((row) => String(row.id ?? row.code ?? row.day ?? row.regionCode ?? row.source))),
      ).toEqual([]);
    expect(repeated(guides.map((guide) => guide.code))).toEqual([]);
  });

  it('describes every source as the contract asks', () => {
    for (const source of sources) expect(Source.parse(source)).toEqual(source);
  });

  it('cites only sources on record, and keeps no source that nothing cites', () => {
    const cited = new Set(
      everything
        .flatMap((rows) => under(['source', 'sources', 'list'], rows))
        .filter((id) => typeof id === 'string'),
    );
    expect([...cited].sort()).toEqual(sources.map((source) => source.id).sort());
  });

  it('sends listings and bundles only to guides that exist', () => {
    expect(under(['guides'], [listings, bundles]).filter((code) => !codes.has(String(code)))).toEqual([]);
  });

  it('places every region under a region named before it, and every row in a region on record', () => {
    const known = new Set<string>();
    for (const { code, parentCode } of regions) {
      expect(parentCode === null || known.has(parentCode), code).toBe(true);
      known.add(code);
    }
    const named = under(['regionCode', 'acceptingRegion', 'decidingRegion'], everything).filter(
      (code) => code !== null,
    );
    expect(named.filter((code) => !known.has(String(code)))).toEqual([]);
  });

  it('has no telephone number but national ones and those nobody can dial in the demonstration', () => {
    const phone =
      /(?<![\w/.〔-])(1[3-9]\d{9}|0\d{2,3}[- ]?\d{4} ?\d{3,4}|400[- ]?\d{3}[- ]?\d{4}|\d{7,8}|12[13]\d{2}|96\d{3})(?!\d)/g;
    const found = new Set(everything.flatMap(sentences).flatMap((text) => text.match(phone) ?? []));
    expect([...found].sort()).toEqual(
      [1, 2, 3, 4].map((last) => `000-0000 000${last}`).concat('12123', '12345'),
    );
    const demonstration = read<Row[]>('agencies.json').filter(
      (agency) => agency.consultPhone || agency.complaintPhone,
    );
    expect(demonstration.map((agency) => [agency.id, agency.demonstration])).toEqual([
      ['demo-approval', true],
      ['demo-far-approval', true],
    ]);
  });

  it('writes down no address or opening hours of a real agency', () => {
    const real = read<Row[]>('agencies.json').filter((agency) => !agency.demonstration);
    expect(real).toHaveLength(4);
    expect(real.filter((agency) => agency.address !== null || agency.hours !== null)).toEqual([]);
  });

  it('marks as demonstration the two invented districts and nothing else', () => {
    expect(regions.filter((region) => region.demonstration).map((region) => region.code)).toEqual(invented);
  });
});
