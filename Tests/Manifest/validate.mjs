// node validate.mjs MANIFEST LANGUAGE...: checks a filled-in manifest and its language files against the schemas of Microsoft's package.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const entry = require.resolve("@microsoft/app-manifest");
const root = entry.slice(0, entry.lastIndexOf("app-manifest") + "app-manifest".length);
const { AppManifestUtils } = require("@microsoft/app-manifest");
const json = (file) => JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
const schema = (name, version) => json(join(root, "build", "json-schemas", "teams", `v${version}`, name));

const [manifestFile, ...languageFiles] = process.argv.slice(2);
const manifest = json(manifestFile);
const problems = (await AppManifestUtils.validateAgainstSchema(manifest, schema("MicrosoftTeams.schema.json", manifest.manifestVersion))).map((each) => `${manifestFile}: ${each}`);
const localization = schema("MicrosoftTeams.Localization.schema.json", manifest.manifestVersion);
for (const file of languageFiles) {
  const patterns = Object.keys(localization.patternProperties ?? {}).map((pattern) => new RegExp(pattern));
  const language = json(file);
  for (const required of localization.required ?? []) if (!(required in language)) problems.push(`${file}: ${required} is missing`);
  for (const key of Object.keys(language))
    if (!(key in (localization.properties ?? {})) && !patterns.some((pattern) => pattern.test(key))) problems.push(`${file}: ${key} is no text of a manifest`);
}
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? `manifest ${manifest.manifestVersion}: valid` : `manifest: ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
