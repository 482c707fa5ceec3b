(function () {
  var form = document.getElementById('login');

  function makeNonce() {
    return Math.random().toString(16).slice(2);
  }

  form.addEventListener('submit', function () {
    form.elements.nonce.value = makeNonce();
  });
})();
