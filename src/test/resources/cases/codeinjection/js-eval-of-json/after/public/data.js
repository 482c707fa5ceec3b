function load(xhr) {
  var data = JSON.parse(xhr.responseText);
  window.render(data);
}
