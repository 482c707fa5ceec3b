function showError(text) {
  $('#error').html(text).show();
}

$(function () {
  $('#error').html(decodeURIComponent(location.hash.slice(1)));
});
