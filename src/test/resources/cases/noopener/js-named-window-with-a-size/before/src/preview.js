export function preview(url) {
  window.open(url, 'proof', 'width=400,height=300');
}
