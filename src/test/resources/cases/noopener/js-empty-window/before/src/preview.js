export function blank() {
  window.open();
}
