function strip(html) {
  html = html.replace(/<!--[\s\S]*?-->/g, '');
  return html.trim();
}

module.exports = strip;
