const HOSTS = ['a.example.com', 'b.example.com'];
exports.known = (url) => HOSTS.includes(new URL(url).hostname);
