// Says that pictures are on their way, and lets nobody send them twice.

function mark(form, isSending) {
  form.querySelector("[role=status]").textContent = isSending ? form.dataset.uploading : "";
  for (const button of form.querySelectorAll("button, [type=submit]")) {
    button.disabled = isSending;
  }
}

const forms = [...document.querySelectorAll("form[data-uploading]")];

for (const form of forms) {
  form.addEventListener("submit", () => mark(form, true));
}

// Coming back by the browser's button, one finds the page as it was left.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) forms.forEach((form) => mark(form, false));
});
