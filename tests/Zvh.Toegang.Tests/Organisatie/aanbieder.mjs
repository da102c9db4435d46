// A real OpenID provider on loopback. Who signs in is what the test last said on standard input, one JSON object a line:
//   {"sub": "…", "name": "…", "roles": ["…"]}      the next person who signs in
//   {"weiger": true}                               the next sign-in is broken off
//   {"sleutel": true}                              from now on tokens are signed with a new key
// It prints its address, and then one line for each command that was carried out.
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import Provider from "oidc-provider";

let wie = {};
let weiger = false;

const nieuweSleutel = () => ({ ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }), kid: randomUUID(), use: "sig", alg: "RS256" });

function maak(adres) {
  const aanbieder = new Provider(adres, {
    clients: [{
      client_id: "zvh", client_secret: "alleen-voor-de-proef-0123456789abcdef", application_type: "native", grant_types: ["authorization_code"], response_types: ["code"],
      redirect_uris: ["http://127.0.0.1/aanmelden/organisatie/terug", "http://localhost/aanmelden/organisatie/terug"],
    }],
    claims: { openid: ["sub"], profile: ["name", "roles"] },
    conformIdTokenClaims: false,
    cookies: { keys: [randomUUID()] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, name: wie.name, roles: wie.roles }) }),
    interactions: { url: (_, interaction) => `/interactie/${interaction.uid}` },
    jwks: { keys: [nieuweSleutel()] },
    pkce: { required: () => true },
    ttl: { Session: 60, Interaction: 60, Grant: 60, IdToken: 60, AccessToken: 60, AuthorizationCode: 60 },
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
  });
  return aanbieder;
}

let aanbieder;
const server = createServer(async (verzoek, antwoord) => {
  try {
    if (verzoek.url.startsWith("/interactie/")) {
      const uitslag = weiger ? { error: "access_denied" } : { login: { accountId: wie.sub, remember: false }, consent: {} };
      weiger = false;
      await aanbieder.interactionFinished(verzoek, antwoord, uitslag);
    } else {
      await aanbieder.callback()(verzoek, antwoord);
    }
  } catch (fout) {
    antwoord.writeHead(500).end(String(fout));
  }
});

server.listen(0, "127.0.0.1", () => {
  const adres = `http://127.0.0.1:${server.address().port}`;
  aanbieder = maak(adres);
  console.log(adres);
  createInterface({ input: process.stdin }).on("line", (regel) => {
    const opdracht = JSON.parse(regel);
    if (opdracht.sleutel) {
      aanbieder = maak(adres);
    } else if (opdracht.weiger) {
      weiger = true;
    } else {
      wie = opdracht;
    }
    console.log("gedaan");
  }).on("close", () => process.exit(0));
});
