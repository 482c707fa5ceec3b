var CHAT_ORIGIN = 'https://chat.clinic.example';

window.addEventListener('message', function (e) {
    if (e.origin !== CHAT_ORIGIN) {
        return;
    }
    var box = document.getElementById('chat');
    box.style.height = e.data.height + 'px';
});
