/** The only function: every room's routes behind /api, as one web-standard handler. */
import { serveRoutes } from './_core/route.ts';
import { agencies } from './_features/agencies/routes.ts';
import { bundles } from './_features/bundles/routes.ts';
import { channels } from './_features/channels/routes.ts';
import { timed } from './_features/clockwork/routes.ts';
import { comments } from './_features/comments/routes.ts';
import { crossRegion } from './_features/cross-region/routes.ts';
import { docs } from './_features/docs/routes.ts';
import { guideDrafts } from './_features/guide-drafts/routes.ts';
import { guides } from './_features/guides/routes.ts';
import { health } from './_features/health/routes.ts';
import { imports } from './_features/imports/routes.ts';
import { orderSoon } from './_features/ledger/order-soon.ts';
import { ledger } from './_features/ledger/routes.ts';
import { missedQueries } from './_features/missed-queries/routes.ts';
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
    ...crossRegion,
    ...channels,
    ...bundles,
    ...sources,
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
    ...photos,
    ...health,
    ...ledger,
    ...timed,
  ],
  [docs, wechat],
  orderSoon,
);
