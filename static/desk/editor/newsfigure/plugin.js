// What pictures and videos in a body have in common: a figure with a one-line caption.
(() => {
  "use strict";

  const { htmlParser } = CKEDITOR;

  function emptyParagraph(editor) {
    const paragraph = new CKEDITOR.dom.element("p", editor.document);
    paragraph.appendBogus();
    return paragraph;
  }

  // One can only click into text: a figure at either end gets a paragraph beside it.
  // The server drops those that stay empty.
  function leaveRoom({ editor }) {
    const root = editor.editable();
    const isFigure = (node) => node && CKEDITOR.plugins.widget.isDomWidgetWrapper(node);
    if (isFigure(root.getFirst())) root.append(emptyParagraph(editor), true);
    if (isFigure(root.getLast())) root.append(emptyParagraph(editor));
  }

  // A caption is one line: Enter leads on to the text after the figure.
  function leaveCaption(event) {
    const { editor, data } = event;
    if (data.keyCode !== 13 && data.keyCode !== CKEDITOR.SHIFT + 13) return;
    const start = editor.getSelection().getStartElement();
    const caption = start && start.getAscendant("figcaption", true);
    const widget = caption && editor.widgets.getByElement(caption);
    if (!widget) return;
    event.cancel();
    editor.fire("saveSnapshot");
    const paragraph = emptyParagraph(editor);
    paragraph.insertAfter(widget.wrapper);
    const range = editor.createRange();
    range.moveToPosition(paragraph, CKEDITOR.POSITION_AFTER_START);
    range.select();
    editor.fire("saveSnapshot");
  }

  // `figure` as it is edited: `shown` above the caption, nothing else.
  function furnish(figure, shown, label) {
    const caption = figure.getFirst("figcaption") || new htmlParser.element("figcaption");
    caption.attributes = { "data-label": label };
    figure.children = [];
    figure.add(shown);
    figure.add(caption);
  }

  // `widget` as it is stored: a figure with one attribute and the caption's words.
  function stored(widget, attribute, value) {
    const figure = new htmlParser.element("figure", { [attribute]: value });
    const caption = widget.editables.caption.$;
    const words = caption.innerText.replace(/[\s\u200b\ufeff]+/g, " ").trim();
    if (words) {
      const figcaption = new htmlParser.element("figcaption");
      figcaption.setHtml(CKEDITOR.tools.htmlEncode(words));
      figure.add(figcaption);
    }
    return figure;
  }

  CKEDITOR.plugins.add("newsfigure", {
    requires: "widget,htmlwriter",

    init(editor) {
      const { writer } = editor.dataProcessor;
      writer.setRules("figure", { breakAfterOpen: false, breakBeforeClose: false });
      writer.setRules("figcaption", {
        breakBeforeOpen: false,
        breakAfterOpen: false,
        breakBeforeClose: false,
        breakAfterClose: false,
      });
      editor.on("key", leaveCaption);
      editor.on("dataReady", leaveRoom);
      editor.on("afterInsertHtml", leaveRoom);
    },
  });
  Object.assign(CKEDITOR.plugins.get("newsfigure"), {
    editables: { caption: { selector: "figcaption", allowedContent: {} } },
    furnish,
    stored,
  });
})();
