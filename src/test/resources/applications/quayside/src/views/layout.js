'use strict';

/** The frame around every page. */
function layout(title, body) {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/static/site.css"></head>
<body><main>${body}</main></body>
</html>`;
}

module.exports = { layout };
