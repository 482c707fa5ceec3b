(function () {
  'use strict';
  var params = new URLSearchParams(window.location.search);
  var label = params.get('label');
  document.getElementById('filter').innerHTML = 'Showing: <b>' + escapeHtml(label) + '</b>';
})();

function escapeHtml(text) {
  return String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
