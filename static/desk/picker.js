// Inside the library's dialog: tells the page around it what was chosen.

function answer(picture) {
  window.parent.postMessage({ picture }, location.origin);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-picture]");
  if (button) answer(JSON.parse(button.dataset.picture));
});

// The dialog hears no key that is pressed in its frame.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented) answer(null);
});
