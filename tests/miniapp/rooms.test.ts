import { describe, expect, it } from 'vitest';
import { staffRoles, type StaffRole } from '#contract/vocabulary-of-staff';
import { rolesOf, roomsFor } from '../../miniapp/src/staff/parts/rooms';

const open = (...roles: StaffRole[]) => roomsFor(roles).map(({ room }) => room);

describe('the rooms of the desk', () => {
  it('are those in which a person has something to do', () => {
    expect(open('clerk')).toContain('inbox');
    expect(open('clerk')).not.toContain('guides');
    expect(open('editor')).toContain('guides');
    expect(open('editor')).not.toContain('inbox');
  });

  it('are each there once for somebody of several roles, and begin with the inbox', () => {
    const rooms = open('clerk', 'editor', 'reviewer');
    expect(new Set(rooms).size).toBe(rooms.length);
    expect(rooms[0]).toBe('inbox');
  });

  it('are each for the roles that see it', () => {
    for (const role of Object.keys(staffRoles) as StaffRole[])
      for (const room of open(role)) expect(rolesOf(room)).toContain(role);
    expect(rolesOf('people')).toEqual(['administrator']);
  });

  it.each(Object.keys(staffRoles) as StaffRole[])('are some for a %s', (role) => {
    expect(open(role).length).toBeGreaterThan(0);
  });
});
