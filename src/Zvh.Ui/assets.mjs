// Gathers what the browser needs from node_modules into wwwroot/lib. Run by Npm.targets after `npm ci`.
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";

const bron = (pad) => new URL(`./node_modules/${pad}`, import.meta.url);
const doel = (naam) => new URL(`./wwwroot/lib/${naam}`, import.meta.url);

const { dependencies } = JSON.parse(await readFile(new URL("./package.json", import.meta.url), "utf8"));
const componenten = Object.keys(dependencies).filter((naam) => naam.startsWith("@utrecht/"));

await rm(doel(""), { recursive: true, force: true });
await mkdir(doel(""), { recursive: true });

// The components stand in a layer of their own, below our CSS: no specificity fights.
const css = await Promise.all(componenten.map((naam) => readFile(bron(`${naam}/dist/index.min.css`), "utf8")));
const compact = css.join("\n").replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s+/g, " ").replace(/ ?([,{};]) ?/g, "$1");
await writeFile(
  doel("nlds.css"),
  `/* NL Design System, Utrecht components; EUPL-1.2, Frameless B.V. and Gemeente Utrecht. */\n@layer nlds{${compact}}\n`,
);

await copyFile(bron("htmx.org/dist/htmx.min.js"), doel("htmx.min.js"));
const letter = "@fontsource-variable/source-sans-3/files/source-sans-3";
await copyFile(bron(`${letter}-latin-wght-normal.woff2`), doel("source-sans-3-latin.woff2"));
await copyFile(bron(`${letter}-latin-ext-wght-normal.woff2`), doel("source-sans-3-latin-ext.woff2"));
