function isPlayer(frame) {
  var src = frame.getAttribute('src') || '';
  return src.match('^https://player\\.choir-archive\\.net/') !== null;
}
