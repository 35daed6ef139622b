// The cover field: shows the picture in place of its number.

import { choosePicture } from "./picking.js";

function enhance(field) {
  const input = field.querySelector("input");
  const choose = field.querySelector("[data-choose]");
  const remove = field.querySelector("[data-remove]");
  const frame = field.querySelector("[data-thumb]");

  const show = (picture) => {
    input.value = picture ? picture.id : "";
    frame.replaceChildren();
    if (picture) {
      const img = frame.appendChild(document.createElement("img"));
      img.src = picture.thumb;
      img.alt = picture.alt || picture.caption;
    }
    remove.hidden = !picture;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };

  input.type = "hidden";
  field.querySelector("[data-plain]").hidden = true;
  choose.hidden = false;
  remove.hidden = !input.value;
  choose.addEventListener("click", async () => {
    const picture = await choosePicture(JSON.parse(field.dataset.picker));
    if (picture) show(picture);
    choose.focus();
  });
  remove.addEventListener("click", () => {
    show(null);
    choose.focus();
  });
}

document.querySelectorAll("[data-cover]").forEach(enhance);
