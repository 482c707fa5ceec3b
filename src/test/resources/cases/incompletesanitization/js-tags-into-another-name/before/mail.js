exports.plain = (html) => {
  let body = '';
  body = html.replace(/<style[^>]*>/g, '');
  return body.trim();
};
