(function () {
  var params = new URLSearchParams(window.location.search);
  var target = params.get('target');
  if (target) {
    window.location.href = target;
  }
})();
