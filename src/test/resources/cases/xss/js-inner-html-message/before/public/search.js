var box = document.querySelector('#q');
var hint = document.querySelector('#hint');

box.addEventListener('input', function () {
  hint.innerHTML = box.value;
});
