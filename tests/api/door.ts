import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * A door between the server and the database at `url`. Shut, it breaks every connection and lets none in,
 * as a database that is being restarted does. Gives the address that leads through it.
 */
export const openDoor = async (url: string) => {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket, other: Socket) => {
    sockets.add(socket);
    socket.on('error', () => other.destroy());
    socket.on('close', () => sockets.delete(socket) && other.destroy());
  };
  const behind = new URL(url);
  const door = createServer((caller) => {
    const database = connect(Number(behind.port), behind.hostname);
    keep(caller, database);
    keep(database, caller);
    caller.pipe(database).pipe(caller);
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  const { port } = door.address() as AddressInfo;
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href,
    shut: async () => {
      door.close();
      for (const socket of sockets) socket.destroy();
      await once(door, 'close');
    },
    open: async () => {
      door.listen(port, '127.0.0.1');
      await once(door, 'listening');
    },
  };
};
