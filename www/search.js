// Searches the text pages, on this device: the index is a file of this site, fetched when somebody types. Nothing of
// what is typed leaves the page.

const { dataset } = document.querySelector("script[data-index]");
const form = document.querySelector(".search");
const input = form.querySelector("input");
const status = form.querySelector("[role=status]");
const list = form.querySelector("ol");
const MOST = 12;

// Full-width letters and capitals are found too.
const plain = (text) => text.normalize("NFKC").toLowerCase();

let entries;
async function index() {
  const response = await fetch(new URL(dataset.index, document.baseURI));
  if (!response.ok) throw new Error(response.status);
  return (await response.json()).map((entry) => ({
    ...entry,
    places: [plain(entry.page), plain(entry.heading), plain(entry.text)],
  }));
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

// Titles before headings before text; every word must stand somewhere.
function rank(entry, words) {
  const whole = entry.places.join(" ");
  if (!words.every((word) => whole.includes(word))) return 0;
  const [page, heading] = entry.places;
  return 1 + words.filter((w) => page.includes(w)).length + 2 * words.filter((w) => heading.includes(w)).length;
}

function excerpt(entry, word) {
  const at = Math.max(0, plain(entry.text).indexOf(word) - 30);
  return (at > 0 ? "…" : "") + entry.text.slice(at, at + 110).trim() + "…";
}

async function search() {
  const words = plain(input.value).split(/\s+/u).filter(Boolean);
  if (words.length === 0) {
    list.replaceChildren();
    status.textContent = "";
    return;
  }
  entries ??= index();
  let all;
  try {
    all = await entries;
  } catch {
    entries = undefined; // Tried again with the next letter.
    status.textContent = dataset.failed;
    return;
  }
  const ranked = all.map((entry) => [rank(entry, words), entry]).filter(([points]) => points > 0);
  ranked.sort((a, b) => b[0] - a[0]);
  status.textContent = `${dataset.found}: ${ranked.length}`;
  list.replaceChildren(
    ...ranked.slice(0, MOST).map(([, entry]) => {
      const item = document.createElement("li");
      const link = element("a", entry.heading ? `${entry.page} — ${entry.heading}` : entry.page);
      link.href = dataset.up + entry.path;
      item.append(link, element("p", excerpt(entry, words[0])));
      return item;
    }),
  );
}

form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
input.addEventListener("input", search);
