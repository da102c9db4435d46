// A text that several people write at once: form[data-samen] with a textarea and the hidden field "basis", what stood there when this user began.
// It saves by itself. The answer holds what everybody wrote; whatever was typed meanwhile goes along with the next save.
// Without a connection the text stays on the screen, and is sent as soon as there is one.
const rust = 800;
const opnieuw = 3000;
const lopend = new WeakMap();

const toon = (formulier, tekst) => { formulier.querySelector("[data-samen-stand]").textContent = tekst; };

function plan(formulier, na) {
  const stand = lopend.get(formulier) ?? {};
  clearTimeout(stand.klok);
  stand.klok = setTimeout(() => bewaar(formulier, stand), na);
  lopend.set(formulier, stand);
}

async function bewaar(formulier, stand) {
  if (stand.bezig || !formulier.isConnected) {
    stand.nogeens = stand.bezig;
    return;
  }
  const veld = formulier.querySelector("textarea");
  const basis = formulier.elements.basis;
  const verstuurd = veld.value;
  stand.bezig = true;
  toon(formulier, "Opslaan…");
  try {
    const antwoord = await fetch(formulier.action, { body: new FormData(formulier), headers: { "X-Samen": "1" }, keepalive: true, method: "POST", redirect: "error" });
    if (!antwoord.ok) {
      const { fout } = antwoord.status === 400 ? await antwoord.json().catch(() => ({})) : {};
      toon(formulier, fout ?? "Niet opgeslagen. Kopieer uw tekst en ververs de pagina.");
      return;
    }
    const { tekst } = await antwoord.json();
    if (veld.value === verstuurd && tekst !== verstuurd.replaceAll("\r\n", "\n")) {
      const plaats = veld.selectionStart;
      veld.value = tekst;
      veld.setSelectionRange(plaats, plaats);
      basis.value = tekst;
    } else {
      basis.value = verstuurd;
    }
    toon(formulier, `Opgeslagen om ${new Date().toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" })}`);
  } catch {
    toon(formulier, "Geen verbinding. Uw tekst staat nog hier en wordt vanzelf opgeslagen.");
    plan(formulier, opnieuw);
  } finally {
    stand.bezig = false;
    if (stand.nogeens) {
      stand.nogeens = false;
      plan(formulier, 0);
    }
  }
}

const formulierVan = (doel) => doel instanceof HTMLTextAreaElement ? doel.closest("form[data-samen]") : null;

document.addEventListener("input", (gebeurtenis) => {
  const formulier = formulierVan(gebeurtenis.target);
  if (formulier) {
    toon(formulier, "");
    plan(formulier, rust);
  }
});

// Whoever leaves the field goes on: then it is saved at once.
document.addEventListener("change", (gebeurtenis) => {
  const formulier = formulierVan(gebeurtenis.target);
  if (formulier) {
    plan(formulier, 0);
  }
});
