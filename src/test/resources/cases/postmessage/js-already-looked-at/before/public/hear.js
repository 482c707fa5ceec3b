window.addEventListener('message', function (event) {
  if (event.origin !== window.location.origin) return;
  document.title = event.data;
});
