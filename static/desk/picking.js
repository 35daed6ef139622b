// The picture library in a dialog of the page: nothing that was typed is left behind,
// as it might be when a phone opens a window of its own.

function makeDialog({ address, title, close }) {
  const dialog = document.createElement("dialog");
  dialog.className = "picking";
  const bar = dialog.appendChild(document.createElement("div"));
  bar.className = "picking-bar";
  const heading = bar.appendChild(document.createElement("h2"));
  heading.textContent = title;
  heading.id = "picking-title";
  dialog.setAttribute("aria-labelledby", heading.id);
  const button = bar.appendChild(document.createElement("button"));
  button.type = "button";
  button.textContent = close;
  button.addEventListener("click", () => dialog.close());
  const frame = dialog.appendChild(document.createElement("iframe"));
  frame.title = title;
  frame.src = address;
  return { dialog, frame };
}

// A sign-in page or an error does not let itself be framed.
function watch(dialog, frame, sentence) {
  frame.addEventListener("load", () => {
    if (frame.contentDocument?.querySelector("[data-picker]")) return;
    const notice = document.createElement("p");
    notice.className = "picking-notice";
    notice.setAttribute("role", "alert");
    notice.textContent = sentence;
    frame.replaceWith(notice);
  });
}

/**
 * Lets the person choose. `settings` comes from picker_settings() in
 * articles/picker.py. Resolves with {id, thumb, caption, alt}, or null.
 */
export function choosePicture(settings) {
  const { dialog, frame } = makeDialog(settings);
  watch(dialog, frame, settings.unreachable);
  document.body.append(dialog);
  dialog.showModal();
  frame.focus();
  return new Promise((resolve) => {
    let chosen = null;
    const listen = (event) => {
      const isOurs = event.origin === location.origin && event.source === frame.contentWindow;
      if (!isOurs || !event.data || !("picture" in event.data)) return;
      chosen = event.data.picture;
      dialog.close();
    };
    window.addEventListener("message", listen);
    dialog.addEventListener("close", () => {
      window.removeEventListener("message", listen);
      dialog.remove();
      resolve(chosen);
    });
  });
}
