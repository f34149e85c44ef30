/** Which materials a person surely brings, may leave at home, or brings in some situations only. */
import type { Absence } from '#contract/vocabulary';
import { stated } from './known.ts';

type Asked = { required: boolean | Absence; when: string | Absence };

/** Sorts a list of materials by when they are asked for; what nobody called optional counts as needed. */
export const sortMaterials = <T extends Asked>(materials: readonly T[]) => {
  const general = materials.filter((material) => stated(material.when) === undefined);
  return {
    always: general.filter((material) => material.required !== false),
    optional: general.filter((material) => material.required === false),
    sometimes: materials.filter((material) => stated(material.when) !== undefined),
  };
};
