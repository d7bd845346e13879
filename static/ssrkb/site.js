// Two conveniences; every page works without them.

// Empty fields stay out of an address, so that it is short enough to cite.
for (const form of document.querySelectorAll("form:not([method])")) {
  form.addEventListener("submit", () => {
    for (const field of form.elements) {
      if (field.name && !field.value) field.disabled = true;
    }
  });
  // The browser's Back button shows the page as it was left.
  window.addEventListener("pageshow", () => {
    for (const field of form.elements) field.disabled = false;
  });
}

// A button that copies the ready citation.
if (navigator.clipboard) {
  for (const text of document.querySelectorAll("[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy citation";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text.textContent.trim());
      status.textContent = "Copied";
    });
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    text.after(button, " ", status);
  }
}
