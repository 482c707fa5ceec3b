export function join(base, path) {
  return base.replace(/\/+$/, '') + '/' + path;
}
