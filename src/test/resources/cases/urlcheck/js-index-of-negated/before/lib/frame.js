function allow(frameUrl) {
  if (frameUrl.indexOf('https://pay.kiosk.example') !== 0) {
    return false;
  }
  return true;
}
module.exports = allow;
