var board = {
  load: function () {
    fetch('/departures').then(function (answer) { return answer.json(); }).then(board.draw);
  },
  draw: function (rows) {
    document.getElementById('rows').textContent = rows.length + ' departures';
  },
};
window.board = board;
setInterval('board.load()', 30000);
