import { buildIfChanged } from '../run/build.ts';

/** Both builds of the app, as they are shipped, made before the browser tests look at them. */
export const setup = async () => {
  await buildIfChanged('weapp', console.log);
  await buildIfChanged('h5', console.log);
};
