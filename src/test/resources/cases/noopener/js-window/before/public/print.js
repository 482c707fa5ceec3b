function printPage(url) {
  window.open(url, '_blank');
}
