// Chooses the language before anything is drawn, so that nothing moves afterwards (style.css follows the attribute):
// the address, what was remembered, the browser's own.
"use strict";

(() => {
  const remembered = () => {
    try {
      return localStorage.getItem("miwake-lang");
    } catch {
      return null; // Storage is forbidden: nothing is remembered.
    }
  };
  const wanted = new URLSearchParams(location.search).get("lang") ?? remembered();
  const tags = wanted ? [wanted] : navigator.languages;
  document.documentElement.lang = tags[0]?.toLowerCase().startsWith("ja") ? "ja" : "en";
})();
