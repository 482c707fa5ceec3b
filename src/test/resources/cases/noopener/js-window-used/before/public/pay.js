function pay(url) {
  const popup = window.open(url);
  popup.focus();
}
