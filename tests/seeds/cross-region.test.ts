import { describe, expect, it } from 'vitest';
import { Agency } from '../../contract/agencies.ts';
import { Bundle } from '../../contract/bundles.ts';
import { Channel } from '../../contract/channels.ts';
import { CrossRegionAgreement, CrossRegionList, CrossRegionListing } from '../../contract/cross-region.ts';
import { Region } from '../../contract/regions.ts';
import { officialese } from '../officialese.ts';
import { agreements, bundles, invented, listings, read, regions, type Row, sources } from './seeds.ts';

const cited = (id: unknown) => sources.find((source) => source.id === id);
/** A row as the contract sends it: its source written out, and a null where the contract knows no null left out. */
const sent = ({ source, sources: several, variants, ...row }: Row, nullable: string[] = []): Row => ({
  ...Object.fromEntries(
    Object.entries(row).filter(([key, value]) => value !== null || nullable.includes(key)),
  ),
  ...(source ? { source: cited(source) } : {}),
  ...(several ? { sources: (several as string[]).map(cited) } : {}),
  ...(variants ? { variants: (variants as Row[]).map((variant) => sent(variant)) } : {}),
});
const lists =
  read<{ source: string; collected: number; declaredTotal: number; note: string }[]>(
    'cross-region/lists.json',
  );
const reported = agreements.filter(({ source }) => source !== 'demo');

describe('the shipped listings', () => {
  it('are all read by the contract', () => {
    for (const row of regions) Region.parse(row);
    for (const row of read<Row[]>('agencies.json')) Agency.parse(sent(row));
    for (const row of read<Row[]>('channels.json')) Channel.parse({ ...sent(row), reopening: row.reopening });
    for (const row of bundles) Bundle.parse(sent(row));
    for (const row of agreements)
      CrossRegionAgreement.parse({ ...sent({ ...row, items: [] }), keptBy: null });
    for (const row of lists) CrossRegionList.parse(sent(row));
    for (const { list, ...row } of listings) CrossRegionListing.parse(sent({ ...row, source: list }));
  });

  it('count what was collected of each national list, which is less than the whole', () => {
    for (const { source, collected, declaredTotal, note } of lists) {
      const rows = listings.filter((row) => row.list === source);
      const sure = rows.filter((row) => row.confidence === 'high');
      expect(collected).toBe(rows.length);
      expect(collected).toBeLessThan(declaredTotal);
      expect(note).toContain(`收了 ${rows.length} 行，其中 ${sure.length} 行有转载可对照`);
    }
  });

  it('never call a row sure whose evidence is memory', () => {
    for (const { name, evidence, confidence } of listings) {
      expect([name, confidence]).toEqual([name, String(evidence).includes('记忆') ? 'medium' : 'high']);
    }
  });

  it('keep the four figures of the reports, each once', () => {
    const figures = reported.flatMap(({ regionCode, partnerCount, itemCount, handledCount }) =>
      [partnerCount, itemCount, handledCount]
        .filter((figure) => figure !== null)
        .map((figure) => [regionCode, figure]),
    );
    expect(figures).toEqual([
      ['610114', 467],
      ['371002', 445],
      ['zibo-hitech', 32],
      ['zibo-hitech', 1268],
    ]);
  });

  it('leave the leading department of a bundle open, since nobody has stated it', () => {
    expect(bundles.filter((bundle) => bundle.lead !== null)).toEqual([]);
  });
});

describe('an agreement', () => {
  it('has a source, a place in it, the words of it, and at least one party', () => {
    const known = new Set(sources.map(({ id }) => id));
    for (const { source, section, quote, parties, asOf } of agreements) {
      expect(known.has(source)).toBe(true);
      expect(section && quote && asOf).toBeTruthy();
      expect(parties.length).toBeGreaterThan(0);
    }
  });

  it('is invented only between invented districts', () => {
    const mixed = agreements.filter(
      ({ source, parties }) =>
        (source === 'demo') !== parties.every(({ regionCode }) => invented.includes(regionCode)),
    );
    expect(mixed).toEqual([]);
  });

  it('gives the figures in the words of the report', () => {
    const figures = agreements.flatMap(({ quote, source, partnerCount, itemCount, handledCount }) =>
      source === 'demo' ? [] : [partnerCount, itemCount, handledCount].map((figure) => [figure, quote]),
    );
    const stated = figures.filter(([figure]) => figure !== null);
    expect(stated).toHaveLength(4);
    for (const [figure, quote] of stated) expect(quote).toContain(String(figure));
  });
});

describe('the channels', () => {
  it('speak in short sentences without officialese', () => {
    const words = read<Record<'purpose' | 'how' | 'goesTo', string>[]>('channels.json').flatMap((row) => [
      row.purpose,
      row.how,
      row.goesTo,
    ]);
    for (const sentence of words) {
      expect(sentence.length, sentence).toBeLessThanOrEqual(25);
      expect(sentence).not.toMatch(officialese);
    }
  });

  it('give a number to dial only for the hotline', () => {
    const phones = read<Row[]>('channels.json').filter((row) => row.phone !== null);
    expect(phones.map((row) => [row.id, row.phone])).toEqual([['hotline', '12345']]);
  });
});
