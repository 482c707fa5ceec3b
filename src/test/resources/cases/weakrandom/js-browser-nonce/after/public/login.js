(function () {
  var form = document.getElementById('login');

  function makeNonce() {
    return Array.from(crypto.getRandomValues(new Uint32Array(13)), (n) => (n % 16).toString(16)).join('');
  }

  form.addEventListener('submit', function () {
    form.elements.nonce.value = makeNonce();
  });
})();
