// A picture in a body: stored as its number in the library, shown as itself.
(() => {
  "use strict";

  const ATTRIBUTE = "data-image";

  // Asks for a picture and puts it at the cursor, or in place of `widget`.
  async function choose(editor, settings, widget) {
    const { choosePicture } = await import(settings.module);
    const picture = await choosePicture(settings.picker);
    editor.focus();
    if (!picture) return;
    if (widget) widget.focus();
    const caption = CKEDITOR.tools.htmlEncode(picture.caption);
    const figcaption = `<figcaption>${caption}</figcaption>`;
    editor.insertHtml(`<figure ${ATTRIBUTE}="${picture.id}">${figcaption}</figure>`);
  }

  // The editor measures itself when one types; pictures and fonts come later.
  function growWithContents({ editor }) {
    const page = editor.document.$;
    const grow = () => editor.status === "ready" && editor.execCommand("autogrow");
    page.addEventListener("load", grow, true);
    page.fonts.ready.then(grow);
  }

  CKEDITOR.plugins.add("newsimage", {
    requires: "newsfigure,autogrow",

    init(editor) {
      const settings = editor.config.newsimage;
      const { editables, furnish, stored } = CKEDITOR.plugins.get("newsfigure");
      editor.widgets.add("newsimage", {
        requiredContent: `figure[${ATTRIBUTE}]`,
        pathName: settings.label,
        editables,
        insert: () => choose(editor, settings),
        edit(event) {
          event.cancel();
          choose(editor, settings, this);
        },
        upcast(element) {
          const id = element.attributes[ATTRIBUTE];
          if (element.name !== "figure" || !id) return false;
          const src = settings.thumb.replace("/0/", `/${encodeURIComponent(id)}/`);
          const attributes = { src, alt: `${settings.label} ${id}` };
          const img = new CKEDITOR.htmlParser.element("img", attributes);
          furnish(element, img, settings.caption);
          return true;
        },
        downcast(element) {
          return stored(this, ATTRIBUTE, element.attributes[ATTRIBUTE]);
        },
      });
      editor.on("contentDom", growWithContents);
      editor.ui.addButton("NewsImage", {
        label: settings.label,
        command: "newsimage",
        icon: `${this.path}icon.svg`,
      });
    },
  });
})();
