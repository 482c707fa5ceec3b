$(document).ready(function () {
  var hash = window.location.hash;
  if (hash) {
    $(hash).slideDown();
  }
});
