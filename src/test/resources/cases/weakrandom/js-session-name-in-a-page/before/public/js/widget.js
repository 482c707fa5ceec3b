(function (window, document) {
  var session = 'w' + Math.random().toString(36).substr(2, 10);
  var frame = document.createElement('iframe');
  frame.src = '/chat?session=' + session;
  document.getElementById('chat').appendChild(frame);
})(window, document);
