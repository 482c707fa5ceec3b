(function () {
  var params = new URLSearchParams(window.location.search);
  var target = params.get('target');
  if (target) {
    window.location.href = isLocalUrl(target) ? target : '/';
  }
})();

function isLocalUrl(address) {
  try {
    return new URL(String(address), window.location.origin).origin === window.location.origin;
  } catch (error) {
    return false;
  }
}
