$(function () {
  $(document).find(location.hash).addClass('active');
});
