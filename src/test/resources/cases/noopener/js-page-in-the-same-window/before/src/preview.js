export function preview(url) {
  window.open(url, '_self');
}
