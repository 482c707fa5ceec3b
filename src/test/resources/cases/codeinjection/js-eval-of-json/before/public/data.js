function load(xhr) {
  var data = eval('(' + xhr.responseText + ')');
  window.render(data);
}
