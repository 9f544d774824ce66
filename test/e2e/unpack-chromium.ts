import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { extract } from "tar-fs";
import { devDependencies } from "../../package.json";
import { ROOT } from "../support/repository";

export interface UnpackedChromium {
  readonly executablePath: string;
  /** All that the browser is told about the machine. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Unpacks npm's Chromium, the first time, with the libraries and fonts that come with it. A minimal system has neither:
 * without the settings of fontconfig the browser ends at the first text it measures.
 * https://github.com/Sparticuz/chromium#fonts
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  if (!existsSync(FOLDER)) await unpack();

  return {
    executablePath: join(FOLDER, "chromium"),
    env: {
      PATH: process.env.PATH,
      TZ: process.env.TZ,
      HOME: join(FOLDER, "home"),
      LANG: "en_US.UTF-8",
      LC_ALL: "en_US.UTF-8",
      LD_LIBRARY_PATH: join(FOLDER, "al2023", "lib"),
      FONTCONFIG_FILE: join(FOLDER, "fonts.conf"),
    },
  };
}

const FOLDER = join(ROOT, "node_modules", ".cache", `chromium-${devDependencies["@sparticuz/chromium"]}`);

/** …/node_modules/@sparticuz/chromium/build/cjs/index.cjs → …/node_modules/@sparticuz/chromium/bin */
const PACKED = join(dirname(require.resolve("@sparticuz/chromium")), "..", "..", "bin");

/** Unpacked next to its place and moved there whole, so that nobody ever finds half of it. */
async function unpack(): Promise<void> {
  await mkdir(dirname(FOLDER), { recursive: true });
  const folder = await mkdtemp(`${FOLDER}-`);

  await decompress("chromium.br", createWriteStream(join(folder, "chromium"), { mode: 0o755 }));
  await decompress("swiftshader.tar.br", extract(folder)); // beside the browser, which looks for it there
  await decompress("al2023.tar.br", extract(join(folder, "al2023")));
  await decompress("fonts.tar.br", extract(join(folder, "fonts")));
  await writeFile(join(folder, "fonts.conf"), FONTS);
  await mkdir(join(folder, "home"));

  try {
    await rename(folder, FOLDER);
  } catch (cause) {
    await rm(folder, { recursive: true });
    if (!existsSync(FOLDER)) throw cause; // else another process was quicker
  }
}

const decompress = (name: string, target: NodeJS.WritableStream): Promise<void> =>
  pipeline(createReadStream(join(PACKED, name)), createBrotliDecompress(), target);

/** https://www.freedesktop.org/software/fontconfig/fontconfig-user.html */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
