export function preview(url, features) {
  window.open(url, '_blank', features);
}
