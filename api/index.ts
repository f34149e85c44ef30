/** The only function: every room's routes behind /api, as one web-standard handler. */
import { serveRoutes } from './_core/route.ts';
import { account } from './_features/account/routes.ts';
import { agencies } from './_features/agencies/routes.ts';
import { audit } from './_features/audit/routes.ts';
import { bundles } from './_features/bundles/routes.ts';
import { channels } from './_features/channels/routes.ts';
import { timed } from './_features/clockwork/routes.ts';
import { claims } from './_features/claims/routes.ts';
import { comments } from './_features/comments/routes.ts';
import { crossRegion } from './_features/cross-region/routes.ts';
import { delegations } from './_features/delegations/routes.ts';
import { docs } from './_features/docs/routes.ts';
import { guideDrafts } from './_features/guide-drafts/routes.ts';
import { guides } from './_features/guides/routes.ts';
import { health } from './_features/health/routes.ts';
import { intake } from './_features/intake/routes.ts';
import { imports } from './_features/imports/routes.ts';
import { orderSoon } from './_features/ledger/order-soon.ts';
import { itemChanges } from './_features/item-changes/routes.ts';
import { itemLists } from './_features/item-lists/routes.ts';
import { ledger } from './_features/ledger/routes.ts';
import { missedQueries } from './_features/missed-queries/routes.ts';
import { placeCodes } from './_features/place-codes/routes.ts';
import { photos } from './_features/photos/routes.ts';
import { ratingDoors } from './_features/rating-doors/routes.ts';
import { ratings } from './_features/ratings/routes.ts';
import { receipts } from './_features/receipts/routes.ts';
import { rectifications } from './_features/rectifications/routes.ts';
import { regions } from './_features/regions/routes.ts';
import { registers } from './_features/registers/routes.ts';
import { remarks } from './_features/remarks/routes.ts';
import { servicePoints } from './_features/service-points/routes.ts';
import { sessions } from './_features/sessions/routes.ts';
import { staffRoom } from './_features/staff/routes.ts';
import { sources } from './_features/sources/routes.ts';
import { status } from './_features/status/routes.ts';
import { wechat } from './_features/wechat/routes.ts';

export default serveRoutes(
  [
    ...guides,
    ...guideDrafts,
    ...regions,
    ...agencies,
    ...servicePoints,
    ...placeCodes,
    ...crossRegion,
    ...intake,
    ...channels,
    ...bundles,
    ...sources,
    ...itemLists,
    ...itemChanges,
    ...delegations,
    ...claims,
    ...status,
    ...missedQueries,
    ...ratingDoors,
    ...ratings,
    ...receipts,
    ...registers,
    ...imports,
    ...rectifications,
    ...comments,
    ...remarks,
    ...sessions,
    ...account,
    ...staffRoom,
    ...audit,
    ...photos,
    ...health,
    ...ledger,
    ...timed,
  ],
  [docs, wechat],
  orderSoon,
);
