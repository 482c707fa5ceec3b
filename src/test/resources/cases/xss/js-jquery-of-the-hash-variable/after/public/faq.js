$(document).ready(function () {
  var hash = window.location.hash;
  if (hash) {
    $(document).find(hash).slideDown();
  }
});
