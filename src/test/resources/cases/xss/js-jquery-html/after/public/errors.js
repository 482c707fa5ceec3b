function showError(text) {
  $('#error').html(text).show();
}

$(function () {
  $('#error').text(decodeURIComponent(location.hash.slice(1)));
});
