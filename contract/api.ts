/**
 * The table of routes: who may call, what is sent, what is received.
 * The phone takes its types, the server parses with its schemas, /api/openapi.json is derived from it.
 */
import type * as z from 'zod/mini';
import { Agencies, AgencyQuery } from './agencies.ts';
import { apiOfAudit } from './api-of-audit.ts';
import { apiOfCrossRegion } from './api-of-cross-region.ts';
import { apiOfDesk } from './api-of-desk.ts';
import { apiOfGuideDrafts } from './api-of-guide-drafts.ts';
import { apiOfItemLists } from './api-of-item-lists.ts';
import { apiOfImports } from './api-of-imports.ts';
import { apiOfLedger } from './api-of-ledger.ts';
import { apiOfMissedQueries } from './api-of-missed-queries.ts';
import { apiOfPhotos } from './api-of-photos.ts';
import { apiOfPlaces } from './api-of-places.ts';
import { apiOfRatings } from './api-of-ratings.ts';
import { apiOfRegisters } from './api-of-registers.ts';
import { apiOfSessions } from './api-of-sessions.ts';
import { apiOfStaff } from './api-of-staff.ts';
import { apiOfStatus } from './api-of-status.ts';
import { Bundle, BundleParams, Bundles } from './bundles.ts';
import { Channels } from './channels.ts';
import { CrossRegionItem, CrossRegionItemParams } from './cross-region-items.ts';
import { CrossRegion, CrossRegionQuery } from './cross-region.ts';
import { Nothing, type Audience, type Endpoint } from './endpoint.ts';
import { Guide, GuideIndex, GuidePage, GuideParams, GuideQuery } from './guides.ts';
import { Health } from './health.ts';
import { Regions } from './regions.ts';
import { ServicePointPage, ServicePointParams, ServicePointQuery, ServicePoints } from './service-points.ts';
import { Sources } from './sources.ts';

export const api = {
  'GET /guides': {
    summary: '查办事指南：按名称搜，或按服务对象、阶段、主题、部门、办法翻',
    audience: 'anyone',
    send: GuideQuery,
    receive: GuidePage,
    refuses: [],
    fresh: 'catalogue',
  },
  'GET /guides/index': {
    summary: '全部指南的目录，存在手机上，离线也能翻和搜',
    audience: 'anyone',
    send: Nothing,
    receive: GuideIndex,
    refuses: [],
    fresh: 'catalogue',
  },
  'GET /guides/:code': {
    summary: '一份办事指南，每个事实带出处',
    audience: 'anyone',
    send: GuideParams,
    receive: Guide,
    refuses: ['no-such-guide'],
    fresh: 'catalogue',
  },
  'GET /regions': {
    summary: '地区',
    audience: 'anyone',
    send: Nothing,
    receive: Regions,
    refuses: [],
    fresh: 'catalogue',
  },
  'GET /agencies': {
    summary: '行政审批服务局和联系方式',
    audience: 'anyone',
    send: AgencyQuery,
    receive: Agencies,
    refuses: ['no-such-region'],
    fresh: 'catalogue',
  },
  'GET /service-points': {
    summary: '能办事、能评价的网点：在哪、几点开、每个窗口能办什么',
    audience: 'anyone',
    send: ServicePointQuery,
    receive: ServicePoints,
    refuses: ['no-such-region'],
    fresh: 'catalogue',
  },
  'GET /service-points/:id': {
    summary: '一个网点：窗口、开门时间、事项和窗口的对应、一窗率',
    audience: 'anyone',
    send: ServicePointParams,
    receive: ServicePointPage,
    refuses: ['no-such-place'],
    fresh: 'catalogue',
  },
  'GET /cross-region': {
    summary: '跨域通办：人在哪里、办哪里的事，两地的协议和国家清单怎么说',
    audience: 'anyone',
    send: CrossRegionQuery,
    receive: CrossRegion,
    refuses: ['no-such-guide', 'no-such-region', 'same-region'],
    fresh: 'catalogue',
  },
  'GET /cross-region/items/:id': {
    summary: '一件通办的事：去哪个窗口、谁来定、从哪天算、邮费谁付',
    audience: 'anyone',
    send: CrossRegionItemParams,
    receive: CrossRegionItem,
    refuses: ['no-such-cross-region-item'],
    fresh: 'catalogue',
  },
  'GET /channels': {
    summary: '好差评的评价渠道',
    audience: 'anyone',
    send: Nothing,
    receive: Channels,
    refuses: [],
    fresh: 'catalogue',
  },
  'GET /bundles': {
    summary: '“高效办成一件事”主题',
    audience: 'anyone',
    send: Nothing,
    receive: Bundles,
    refuses: [],
    fresh: 'catalogue',
  },
  'GET /bundles/:id': {
    summary: '一个主题，各地怎么办',
    audience: 'anyone',
    send: BundleParams,
    receive: Bundle,
    refuses: ['no-such-bundle'],
    fresh: 'catalogue',
  },
  ...apiOfMissedQueries,
  ...apiOfPhotos,
  ...apiOfPlaces,
  ...apiOfRatings,
  ...apiOfItemLists,
  ...apiOfLedger,
  ...apiOfCrossRegion,
  ...apiOfDesk,
  ...apiOfImports,
  ...apiOfRegisters,
  ...apiOfGuideDrafts,
  ...apiOfSessions,
  ...apiOfStaff,
  ...apiOfAudit,
  ...apiOfStatus,
  'GET /sources': {
    summary: '全部出处，各有多少份指南引用',
    audience: 'anyone',
    send: Nothing,
    receive: Sources,
    refuses: [],
    fresh: 'catalogue',
  },
  'GET /health': {
    summary: '服务是否正常，目录到第几号',
    audience: 'anyone',
    send: Nothing,
    receive: Health,
    refuses: [],
    fresh: 'always',
  },
} as const satisfies Record<string, Endpoint>;

type Api = typeof api;
export type RouteKey = keyof Api;
/** The routes that only read. */
export type ReadKey = Extract<RouteKey, `GET ${string}`>;
/** The routes that write something down. */
export type WriteKey = Exclude<RouteKey, ReadKey | UploadKey | WorkbookKey>;
/** The routes that take an image. */
export type UploadKey = {
  [K in RouteKey]: Api[K] extends { takes: 'image' } ? K : never;
}[RouteKey];
/** The routes that take a workbook. */
export type WorkbookKey = {
  [K in RouteKey]: Api[K] extends { takes: 'workbook' } ? K : never;
}[RouteKey];
export type { Audience };
/** The audience of a route. */
export type AudienceOf<K extends RouteKey> = Api[K]['audience'];
/** The routes of an audience. */
export type RouteFor<A extends Audience> = {
  [K in RouteKey]: Api[K]['audience'] extends A ? K : never;
}[RouteKey];
/** What a caller may leave out may be left out here; what the verb reads is complete. */
export type Send<K extends RouteKey> = z.input<Api[K]['send']>;
export type Sent<K extends RouteKey> = z.output<Api[K]['send']>;
export type Received<K extends RouteKey> = z.output<Api[K]['receive']>;
