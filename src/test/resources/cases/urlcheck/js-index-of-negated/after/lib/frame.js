function allow(frameUrl) {
  if (!hasOrigin(frameUrl, 'https://pay.kiosk.example')) {
    return false;
  }
  return true;
}
module.exports = allow;

function hasOrigin(address, origin) {
  try {
    return new URL(address).origin === origin;
  } catch (error) {
    return false;
  }
}
