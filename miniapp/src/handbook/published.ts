import type { Source } from '#contract/stated';

/**
 * What a district published about the 一册通 that it prints. Only these totals are public: neither the names of its
 * situations nor its list of items. They move to the room of public figures when there is one.
 */
export const published: {
  district: string;
  year: number;
  stages: number;
  situations: number;
  items: number;
  /** Of the items, those handled in a community nearby. */
  nearby: number;
  source: Source;
} = {
  district: '阎良区',
  year: 2021,
  stages: 11,
  situations: 26,
  items: 129,
  nearby: 118,
  source: {
    id: 'report/001',
    kind: 'report',
    title: '2021年度法治政府建设情况报告',
    publisher: '西安市阎良区行政审批服务局',
    issuedOn: '2022-02-23',
    readOn: null,
    url: null,
    regionCode: '610114',
    note: null,
  },
};
