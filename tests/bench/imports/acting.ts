import { staff as staffCaller, type Staff } from '../../../api/_core/caller.ts';
import { asCaller } from '../../../api/_core/database.ts';

const people = {
  editor: { id: '00000000-0000-4000-8000-000000000015', name: '陈晓' },
  reviewer: { id: '00000000-0000-4000-8000-000000000016', name: '吴敏' },
};

/** What a verb is given beside its input when somebody of 好办区 in this role asks. */
export const acting = (role: keyof typeof people) => {
  const staff: Staff = {
    ...people[role],
    agency: 'demo-approval',
    department: '政策法规科',
    roles: [role],
    window: null,
  };
  return { staff, asCaller: (does: never) => asCaller(staffCaller(staff), does) } as never;
};
