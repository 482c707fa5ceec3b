import escapeHtml from 'escape-html';

export function name(box, user) {
    box.innerHTML = '<b>' + escapeHtml(user.name) + '</b>';
}
