// Passkeys: asks the house for options, the browser for an answer, and sends that with the form. A form says with data-sleutel whether a
// passkey is made ("maken") or used ("gebruiken"), and with data-opties where its options are.

const mislukt = {
  NotAllowedError: "U hebt het afgebroken, of het duurde te lang. Probeer het opnieuw.",
  InvalidStateError: "Dit toestel heeft al een toegangssleutel voor uw account.",
  SecurityError: "Dit adres kan geen toegangssleutels gebruiken. Vraag de regiobeheerder om hulp.",
};

async function antwoord(formulier) {
  const bewijs = new FormData();
  bewijs.set("__RequestVerificationToken", formulier.elements.__RequestVerificationToken.value);
  const opties = await fetch(new URL(formulier.dataset.opties, location.origin + location.pathname), { method: "POST", body: bewijs });
  if (!opties.ok) {
    throw new Error("opties");
  }
  const vraag = await opties.json();
  return formulier.dataset.sleutel === "maken"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(vraag) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(vraag) });
}

async function verstuur(formulier) {
  const fout = formulier.querySelector("[data-sleutelfout]");
  fout.hidden = true;
  try {
    formulier.elements.antwoord.value = JSON.stringify((await antwoord(formulier)).toJSON());
    formulier.submit();
  } catch (oorzaak) {
    fout.textContent = mislukt[oorzaak.name] ?? "Het is niet gelukt. Ververs de pagina en probeer het opnieuw.";
    fout.hidden = false;
  }
}

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const formulier of document.querySelectorAll("form[data-sleutel]")) {
    formulier.querySelectorAll("[data-zonder-script]").forEach((element) => { element.hidden = true; });
    formulier.querySelectorAll("[data-met-script]").forEach((element) => { element.hidden = false; });
    formulier.addEventListener("submit", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      verstuur(formulier);
    });
  }
}
