// The first screen of the page that the links of training mails lead to: /drill/?c=<campaign>&rid=<token>.
// The page is whole without this script, and claims nothing: any mail may link to it. Here the campaign is fetched and one
// cue shown; the practice (crates/web, miwake-practice) comes once that stands. Without a campaign, or with one that is
// broken or long over, the page stays as it is.
//
// Every text of the address or of a file becomes text and nothing else; nothing is stored but a chosen language.
//
// It runs before anything is drawn: what it fetches is on the way early, and room is kept for the cue.
"use strict";

const root = document.documentElement;
const element = (id) => document.getElementById(id);
const script = document.currentScript;
const query = new URLSearchParams(location.search);

// The language that lang.js chose, until another is chosen here.
const REMEMBERED = "miwake-lang";

function show(language) {
  root.lang = language;
  // Without a campaign that stands, the page says nothing of a drill.
  const shown = root.dataset.campaign === "shown";
  const { ja, en, drillJa, drillEn } = script.dataset;
  document.title = language === "ja" ? (shown ? drillJa : ja) : shown ? drillEn : en;
  for (const button of document.querySelectorAll("#language button")) {
    button.ariaPressed = String(button.lang === language);
  }
}

// The address as it stands in the browser, with another parameter; null takes it out.
function rewrite(name, value) {
  const address = new URL(location.href);
  if (value === null) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(null, "", address);
}

function choose(language) {
  show(language);
  rewrite("lang", language);
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // It is not remembered then.
  }
  document.dispatchEvent(new Event("miwake-language"));
}

async function fetchFile(name) {
  const response = await fetch(new URL(name, document.baseURI));
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response;
}

const policyText = fetchFile("../policy.json")
  .then((response) => response.text())
  .catch(() => "");

async function policy() {
  try {
    return JSON.parse(await policyText);
  } catch {
    return null;
  }
}

// People are told from mail scanners by one request after the first touch or key, if the link has a token and the
// policy does not forbid it. A policy that cannot be read may forbid it. Then the token leaves the address too.
const confirmed = (known) => known !== null && [undefined, true].includes(known.drill?.confirm);

async function heard(event) {
  if (!event.isTrusted) return;
  removeEventListener("pointerdown", heard, true);
  removeEventListener("keydown", heard, true);
  if (confirmed(await policy())) {
    fetch(new URL(`seen.txt?rid=${token}`, document.baseURI), { cache: "no-store", keepalive: true }).catch(() => {});
  }
  rewrite("rid", null);
}

const token = query.get("rid") ?? "";
if (/^[A-Za-z0-9]{1,64}$/.test(token)) {
  addEventListener("pointerdown", heard, true);
  addEventListener("keydown", heard, true);
} else if (query.has("rid")) {
  rewrite("rid", null);
}

// Whom to tell: the campaign says, or else the policy.
function tell(contact, over) {
  const parts = [contact?.name, contact?.phone, contact?.email];
  const known = parts.filter((part) => typeof part === "string" && part !== "");
  if (known.length === 0 || (!over && !element("contact").hidden)) return;
  const item = (text) => Object.assign(document.createElement("li"), { textContent: text });
  element("contact-parts").replaceChildren(...known.map(item));
  element("contact").hidden = false;
}

async function showPolicy() {
  const known = await policy();
  tell(known?.contact, false);
  element("confirms").hidden = !confirmed(known);
}

// What is shown at once is looked at here, all of it when the practice is loaded (crates/drill).
const isText = (text, most) => typeof text === "string" && text.trim() !== "" && text.length <= most;

function texts(given) {
  const ja = given?.ja ?? given?.en;
  const en = given?.en ?? given?.ja;
  if (!isText(ja, 600) || !isText(en, 600)) throw new Error("no text");
  return { ja, en, only: given.ja === undefined ? "en" : given.en === undefined ? "ja" : null };
}

// Puts a text into the places of both languages. In the one that it is not written in, it says which it is.
function fill(id, given) {
  for (const language of ["ja", "en"]) {
    const place = element(`${id}-${language}`);
    const inner = document.createElement("span");
    inner.textContent = given[language];
    if (given.only && given.only !== language) Object.assign(inner, { lang: given.only, className: "foreign" });
    place.replaceChildren(inner);
    place.hidden = false;
  }
}

// Long after a drill, an old link proves nothing; those who find its mail late still get its page.
const DAYS_AFTER = 60;

function isOver(ends) {
  if (ends === null) return false;
  const last = Date.parse(ends);
  return !(Date.now() < last + (DAYS_AFTER + 1) * 86_400_000);
}

function showCue(campaign) {
  const { schema, first, mail_lang: language, organisation = "", message, ends = null } = campaign;
  const places = [...document.querySelectorAll("[data-place]")].filter((place) => place.dataset.place === first.place);
  const plain = isText(first.quote, 400) && ["ja", "en"].includes(language) && typeof organisation === "string";
  if (schema !== 1 || !plain || places.length === 0 || isOver(ends)) throw new Error("no campaign");
  const says = texts(first.says);
  const word = message ? texts(message) : null;
  for (const place of places) place.hidden = false;
  Object.assign(element("cue-quote"), { textContent: first.quote, lang: language });
  fill("cue-says", says);
  if (word) fill("message", word);
  if (organisation.trim() !== "") {
    element("organisation-name").textContent = organisation;
    element("organisation").hidden = false;
  }
  tell(campaign.contact, true);
  element("cue").hidden = false;
  root.dataset.campaign = "shown";
  show(root.lang);
}

function withdraw() {
  delete root.dataset.campaign;
  show(root.lang);
  for (const id of ["cue", "app-frame", "organisation", "message-ja", "message-en"]) element(id).hidden = true;
  element("first").hidden = false;
}

// Hands the campaign to the practice, and begins with it when the button is pressed.
function practise(id, campaign) {
  let begin;
  const begun = new Promise((resolve) => (begin = resolve));
  element("start").addEventListener("click", () => {
    element("first").hidden = true;
    element("app-frame").hidden = false;
    begin();
  });
  globalThis.miwakeDrill = {
    id: () => id,
    campaign: () => campaign,
    policy: () => policyText,
    mail: async () => (await fetchFile(`campaigns/${id}.eml`)).arrayBuffer(),
    begun: () => begun,
    withdraw,
  };
}

async function showCampaign(id, file) {
  let text;
  try {
    text = await (await file).text();
    showCue(JSON.parse(text));
  } catch {
    return withdraw();
  }
  practise(id, text);
  try {
    await import(new URL(script.dataset.boot, document.baseURI).href);
  } catch {
    element("cannot-start").hidden = false;
  }
}

const asked = query.get("c") ?? "";
const named = /^[a-z0-9-]{1,64}$/.test(asked);
const file = named ? fetchFile(`campaigns/${asked}.json`) : null;
file?.catch(() => {}); // Told below; here it is only marked as handled.
if (named) root.dataset.campaign = "awaited"; // Room for the cue (drill.css), so that nothing jumps when it comes.

document.addEventListener("DOMContentLoaded", () => {
  show(root.lang);
  for (const button of document.querySelectorAll("#language button")) {
    button.addEventListener("click", () => choose(button.lang));
  }
  element("language").hidden = false;
  showPolicy();
  if (named) showCampaign(asked, file);
});
