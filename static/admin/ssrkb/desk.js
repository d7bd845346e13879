// Names for the fields that Django's admin shows in tables without a label, for screen readers.
"use strict";

function headingOf(cell) {
  const column = [...cell.classList].find((name) => name.startsWith("field-"));
  const heading = cell.closest("table").querySelector(`th.${column.replace("field-", "column-")}`);
  return heading ? heading.firstChild.textContent.trim() : "";
}

function nameControls(root) {
  for (const cell of root.querySelectorAll(".tabular td[class*='field-']")) {
    for (const control of cell.querySelectorAll("input:not([type=hidden]), select, textarea")) {
      control.setAttribute("aria-label", headingOf(cell));
    }
  }
  for (const box of root.querySelectorAll(".tabular td.delete input")) box.setAttribute("aria-label", "Delete");
  // An empty heading stands over the column of what the row is.
  for (const heading of root.querySelectorAll(".tabular th.original")) heading.setAttribute("role", "none");
  for (const choice of root.querySelectorAll(".select2-container")) nameChoice(choice);
  for (const search of root.querySelectorAll("#searchbar")) search.setAttribute("aria-label", "Search");
}

function nameChoice(container) {
  const select = container.previousElementSibling;
  const label = select && ((select.labels && select.labels[0] && select.labels[0].textContent.replace(":", "").trim())
    || select.getAttribute("aria-label"));
  if (!label) return;
  for (const part of container.querySelectorAll(".select2-selection, .select2-selection__rendered[role=textbox], .select2-search__field")) {
    part.setAttribute("aria-label", label);
  }
  for (const part of container.querySelectorAll("ul.select2-selection__rendered, ul.select2-selection__rendered > li")) {
    part.setAttribute("role", "none");
  }
}

// Rows are added and choices written anew at any time.
let waiting = 0;
new MutationObserver(() => {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => nameControls(document));
}).observe(document.documentElement, { childList: true, subtree: true });
document.addEventListener("DOMContentLoaded", () => nameControls(document));
