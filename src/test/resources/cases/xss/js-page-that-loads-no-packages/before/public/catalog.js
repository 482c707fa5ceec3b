(function () {
  'use strict';
  var params = new URLSearchParams(window.location.search);
  var label = params.get('label');
  document.getElementById('filter').innerHTML = 'Showing: <b>' + label + '</b>';
})();
