export function preview(url) {
  window.open(url, '_blank', 'width=400,noopener');
}
