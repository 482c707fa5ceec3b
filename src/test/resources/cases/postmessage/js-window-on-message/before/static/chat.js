var CHAT_ORIGIN = 'https://chat.clinic.example';

window.addEventListener('message', function (e) {
    var box = document.getElementById('chat');
    box.style.height = e.data.height + 'px';
});
