// Progressive enhancement only: every page works without this file.

const zoekveld = () => document.getElementById("zoek");
const inInvoer = (doel) => doel.closest("input, textarea, select, [contenteditable]") !== null;

// Keys: "?" shows the map, "/" goes to the search field, and a page adds its own with data-toets="n" on a link or button.
const paginatoetsen = () => [...document.querySelectorAll("[data-toets]")];

function toonToetsen() {
  const dialoog = document.createElement("dialog");
  dialoog.className = "zvh-toetsen";
  dialoog.setAttribute("aria-label", "Sneltoetsen");
  const kop = document.createElement("h2");
  kop.textContent = "Sneltoetsen";
  const lijst = document.createElement("dl");
  const regels = [["?", "Deze lijst tonen"], ...(zoekveld() ? [["/", "Zoeken"]] : [])];
  regels.push(...paginatoetsen().map((element) => [element.dataset.toets, element.textContent.trim()]));
  for (const [toets, uitleg] of regels) {
    const kbd = document.createElement("kbd");
    kbd.textContent = toets;
    const term = document.createElement("dt");
    term.append(kbd);
    const tekst = document.createElement("dd");
    tekst.textContent = uitleg;
    lijst.append(term, tekst);
  }
  const sluit = document.createElement("button");
  sluit.className = "utrecht-button utrecht-button--html-button utrecht-button--secondary-action";
  sluit.textContent = "Sluiten";
  sluit.addEventListener("click", () => dialoog.close());
  dialoog.append(kop, lijst, sluit);
  dialoog.addEventListener("close", () => dialoog.remove());
  document.body.append(dialoog);
  dialoog.showModal();
}

document.addEventListener("keydown", (gebeurtenis) => {
  if (gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.altKey || inInvoer(gebeurtenis.target) || document.querySelector("dialog[open]")) {
    return;
  }
  const element = paginatoetsen().find((kandidaat) => kandidaat.dataset.toets === gebeurtenis.key);
  if (gebeurtenis.key === "?") {
    toonToetsen();
  } else if (gebeurtenis.key === "/" && zoekveld()) {
    zoekveld().focus();
  } else if (element) {
    element.click();
  } else {
    return;
  }
  gebeurtenis.preventDefault();
});

// Escape leaves a field, so that the keys of the page work again; Ctrl+Enter sends the form of a text.
document.addEventListener("keydown", (gebeurtenis) => {
  if (gebeurtenis.key === "Escape" && inInvoer(gebeurtenis.target) && !document.querySelector("dialog[open]")) {
    gebeurtenis.target.blur();
  } else if (gebeurtenis.key === "Enter" && gebeurtenis.ctrlKey && gebeurtenis.target instanceof HTMLTextAreaElement) {
    gebeurtenis.target.form?.requestSubmit();
  }
});

// What htmx sent and the server refused is sent again the ordinary way, so that the page with the reason is seen.
document.addEventListener("htmx:before:response", (gebeurtenis) => {
  const { request, response, sourceElement, sourceEvent } = gebeurtenis.detail.ctx;
  if (response.status < 400 || !sourceElement.matches("a, form")) {
    return;
  }
  gebeurtenis.preventDefault();
  if (sourceElement instanceof HTMLAnchorElement) {
    location.assign(request.action);
    return;
  }
  const knop = sourceEvent?.submitter;
  if (knop?.name) {
    const veld = document.createElement("input");
    Object.assign(veld, { name: knop.name, type: "hidden", value: knop.value });
    sourceElement.append(veld);
  }
  HTMLFormElement.prototype.submit.call(sourceElement);
});

// Without a connection the page says so; what was filled in stays.
document.addEventListener("htmx:error", () => {
  for (const plek of document.querySelectorAll("[data-verbinding]")) {
    plek.textContent = "Geen verbinding. Wat u invulde staat nog hier. Probeer het zo weer.";
  }
});

// Filters apply as soon as one is chosen.
for (const formulier of document.querySelectorAll("form[data-vanzelf]")) {
  formulier.addEventListener("change", (gebeurtenis) => {
    if (gebeurtenis.target.matches("select, input[type=checkbox], input[type=radio]")) {
      formulier.requestSubmit();
    }
  });
}

// Ask before leaving a form with changes: data-bewaak on the form.
for (const formulier of document.querySelectorAll("form[data-bewaak]")) {
  let gewijzigd = false;
  formulier.addEventListener("input", () => { gewijzigd = true; });
  formulier.addEventListener("submit", () => { gewijzigd = false; });
  window.addEventListener("beforeunload", (gebeurtenis) => {
    if (gewijzigd) {
      gebeurtenis.preventDefault();
    }
  });
}

// A table that fits needs no tab stop; one that scrolls does.
const meter = new ResizeObserver((metingen) => {
  for (const { target } of metingen) {
    const schuift = target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight;
    target.toggleAttribute("tabindex", schuift && getComputedStyle(target).overflowX !== "visible");
    if (target.hasAttribute("tabindex")) {
      target.setAttribute("tabindex", "0");
    }
  }
});
document.querySelectorAll(".zvh-tabel__doos, .zvh-grafiek__doos").forEach((doos) => meter.observe(doos));
