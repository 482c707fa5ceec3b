function strip(html) {
  let before;
  do {
    before = html;
    html = html.replace(/<!--[\s\S]*?-->/g, '');
  } while (html !== before);
  return html.trim();
}

module.exports = strip;
