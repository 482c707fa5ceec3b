var params = new URLSearchParams(window.location.search);
document.write('<p>Welcome, ' + escapeHtml(params.get('name')) + '!</p>');

function escapeHtml(text) {
    return String(text)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;');
}
