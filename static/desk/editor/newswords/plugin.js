// Words that the editor's own translations lack or say otherwise (articles/editor.py).
CKEDITOR.plugins.add("newswords", {
  // Before any other plug-in reads them.
  beforeInit(editor) {
    for (const [path, words] of Object.entries(editor.config.newswords)) {
      const keys = path.split(".");
      const last = keys.pop();
      keys.reduce((lang, key) => lang[key], editor.lang)[last] = words;
    }
  },
});
