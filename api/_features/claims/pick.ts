import type { Sent } from '#contract/api';
import type { Claim } from '#contract/claims';
import type { Catalogue } from '../../_core/catalogue.ts';

type Asked = Sent<'GET /claims/csv'>;

/** A claim of a guide that has gone out of force keeps its code, which then stands for its name. */
const guideOf = ({ guides }: Catalogue, code: string | null) =>
  code === null ? null : { code, name: guides.byCode.get(code)?.listing.name ?? code };

/** The items of one agency's catalogue above: of the one asked for, else of the first that has one. */
export const pickClaims = (catalogue: Catalogue, { agency: asked, state, q }: Asked) => {
  const id = asked ?? catalogue.claims[0]?.agencyId;
  const agency = catalogue.agencies.find((one) => one.id === id);
  const all = agency ? catalogue.claims.filter(({ agencyId }) => agencyId === id) : [];
  const fit = all.filter(
    (one) => (!state || one.state === state) && (!q || one.name.includes(q) || one.code === q),
  );
  const pick = ({ agencyId: _id, guideCode, ...one }: (typeof all)[number]): Claim => ({
    ...one,
    agency: agency!.name,
    guide: guideOf(catalogue, guideCode),
  });
  return { agency, all, fit, pick };
};
