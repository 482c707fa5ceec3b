(function () {
  var form = document.getElementById('login');

  function makeNonce() {
    return (crypto.getRandomValues(new Uint32Array(1))[0] / 2 ** 32).toString(16).slice(2);
  }

  form.addEventListener('submit', function () {
    form.elements.nonce.value = makeNonce();
  });
})();
