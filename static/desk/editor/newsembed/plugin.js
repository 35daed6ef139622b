// A video of another site in a body: stored as its address, shown as a labelled box.
(() => {
  "use strict";

  const ATTRIBUTE = "data-embed";
  const { htmlEncode, htmlEncodeAttr } = CKEDITOR.tools;

  // Copied from an app or a chat, an address may lack its scheme or have the old one.
  function tidy(text) {
    const address = text.trim().replace(/^http:\/\//i, "https://");
    return address && !/^[a-z]+:/i.test(address) ? `https://${address}` : address;
  }

  // The rule of articles/sanitising.py, which has the last word.
  function isEmbeddable(address, hosts) {
    try {
      const url = new URL(address);
      return url.protocol === "https:" && !url.username && hosts.includes(url.host);
    } catch (error) {
      return false;
    }
  }

  function dialog(settings) {
    const address = {
      type: "text",
      id: "address",
      label: settings.address,
      inputStyle: "width: 100%",
      validate() {
        return isEmbeddable(tidy(this.getValue()), settings.hosts) || settings.refusal;
      },
      setup(widget) {
        this.setValue(widget.data.address || "");
      },
      commit(widget) {
        widget.setData("address", tidy(this.getValue()));
      },
    };
    const hint = { type: "html", html: `<p>${htmlEncode(settings.hint)}</p>` };
    return () => ({
      title: settings.label,
      minWidth: 280,
      minHeight: 80,
      contents: [{ id: "video", elements: [address, hint] }],
    });
  }

  CKEDITOR.plugins.add("newsembed", {
    requires: "dialog,newsfigure",

    init(editor) {
      const settings = editor.config.newsembed;
      const { editables, furnish, stored } = CKEDITOR.plugins.get("newsfigure");
      const caption = `<figcaption data-label="${htmlEncodeAttr(settings.caption)}">`;
      CKEDITOR.dialog.add("newsembed", dialog(settings));
      editor.widgets.add("newsembed", {
        dialog: "newsembed",
        requiredContent: `figure[${ATTRIBUTE}]`,
        pathName: settings.label,
        editables,
        parts: { box: ".video" },
        template: `<figure><p class="video"></p>${caption}</figcaption></figure>`,
        upcast(element, data) {
          data.address = element.attributes[ATTRIBUTE];
          if (element.name !== "figure" || !data.address) return false;
          const box = new CKEDITOR.htmlParser.element("p", { class: "video" });
          furnish(element, box, settings.caption);
          return true;
        },
        data() {
          this.parts.box.setText(`${settings.label}: ${this.data.address}`);
        },
        downcast() {
          return stored(this, ATTRIBUTE, this.data.address);
        },
      });
      editor.ui.addButton("NewsEmbed", {
        label: settings.label,
        command: "newsembed",
        icon: `${this.path}icon.svg`,
      });
    },
  });
})();
