(function (window, document) {
  var session = 'w' + Array.from(crypto.getRandomValues(new Uint32Array(10)), (n) => (n % 36).toString(36)).join('');
  var frame = document.createElement('iframe');
  frame.src = '/chat?session=' + session;
  document.getElementById('chat').appendChild(frame);
})(window, document);
