$(function () {
  $(location.hash).addClass('active');
});
