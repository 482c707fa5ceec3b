export function join(base, path) {
  return withoutSlashes(base) + '/' + path;
}

function withoutSlashes(text) {
  let end = text.length;
  while (end > 0 && text[end - 1] === '/') {
    end--;
  }
  return text.slice(0, end);
}
