function hideLater(id) {
  setTimeout(() => hide(id), 5000);
}
