// Shows one email of the quiz at a time. Without this script all stand below each other, and answer as well (text.css).
// Nothing is counted, kept or sent.

const mails = [...document.querySelectorAll(".ask")];
const nav = document.querySelector(".quiz-nav");
const end = document.querySelector(".quiz-end");
const [back, next] = nav.querySelectorAll("button");
const status = nav.querySelector("[role=status]");
let shown = 0;

function showEnd() {
  end.hidden = shown < mails.length - 1 || !mails[shown].querySelector(":checked");
}

function show(index) {
  shown = index;
  for (const [at, mail] of mails.entries()) mail.hidden = at !== index;
  back.disabled = index === 0;
  next.disabled = index === mails.length - 1;
  status.textContent = nav.dataset.at.replace("{n}", index + 1).replace("{of}", mails.length);
  showEnd();
}

function turn(by) {
  show(shown + by);
  const heading = mails[shown].querySelector("h2");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: "start" });
}

// A place that the address names, by the contents or by a number, may be in an email that is not shown.
function goToPlace() {
  const place = document.getElementById(location.hash.slice(1));
  const at = mails.findIndex((mail) => mail.contains(place));
  if (at < 0) return;
  show(at);
  place.scrollIntoView({ block: "center" });
  place.focus({ preventScroll: true });
}

// Answered with a key the reader stays at the choice; the answer is announced (aria-live).
for (const mail of mails) {
  mail.addEventListener("change", () => {
    showEnd();
    mail.querySelector(".answer").scrollIntoView({ block: "nearest" });
  });
}
back.addEventListener("click", () => turn(-1));
next.addEventListener("click", () => turn(1));
addEventListener("hashchange", goToPlace);
nav.hidden = false;
show(0);
goToPlace();
