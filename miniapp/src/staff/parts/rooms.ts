import type { StaffRole } from '#contract/vocabulary-of-staff';
import type { PageName } from '@/client/address';
import type { IconName } from '@/parts/icon-names';

const everybody: readonly StaffRole[] = ['clerk', 'editor', 'reviewer', 'supervisor', 'administrator'];
const clerks: readonly StaffRole[] = ['clerk', 'supervisor'];

/** The rooms of the desk in their order: the page, its icon, and the roles that have something to do there. */
const rooms = {
  inbox: ['desk', 'inbox', clerks],
  guides: ['deskGuides', 'receipt-text', ['editor', 'reviewer', 'supervisor']],
  queries: ['deskQueries', 'search', ['editor']],
  imports: ['deskImports', 'arrow-up-down', ['editor', 'reviewer']],
  comments: ['deskComments', 'message-square-text', clerks],
  entry: ['deskEntry', 'pencil', clerks],
  import: ['deskImport', 'upload', clerks],
  doors: ['deskDoors', 'qr-code', clerks],
  points: ['deskPoints', 'map-pin', ['editor']],
  crossRegion: ['deskCrossRegion', 'arrow-left-right', [...clerks, 'editor']],
  intake: ['deskIntake', 'truck', clerks],
  channels: ['deskChannels', 'monitor-smartphone', ['editor']],
  claims: ['deskClaims', 'list-checks', ['editor']],
  delegations: ['deskDelegations', 'arrow-up-down', ['editor']],
  lists: ['itemLists', 'layout-list', everybody],
  people: ['deskPeople', 'users', ['administrator']],
  audit: ['deskAudit', 'history', ['supervisor']],
  ratings: ['publicRatings', 'message-circle', everybody],
  ledger: ['ledger', 'book-open', everybody],
} as const satisfies Record<string, readonly [PageName, IconName, readonly StaffRole[]]>;

export type Room = keyof typeof rooms;

/** The rooms of somebody with these roles, in their order; the first is where they begin. */
export const roomsFor = (roles: readonly StaffRole[]) =>
  (Object.keys(rooms) as Room[])
    .map((room) => {
      const [page, icon, open] = rooms[room];
      return { room, page, icon, open: open as readonly StaffRole[] };
    })
    .filter(({ open }) => roles.some((role) => open.includes(role)));

/** The roles for which a room is. */
export const rolesOf = (room: Room): readonly StaffRole[] => rooms[room][2];
