/** Written in by the build: where the API answers. */
declare const API_URL: string;

declare module '*.scss';

declare module '*.module.scss' {
  const names: Record<string, string>;
  export default names;
}
