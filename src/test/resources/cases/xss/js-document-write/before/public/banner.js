var params = new URLSearchParams(window.location.search);
document.write('<p>Welcome, ' + params.get('name') + '!</p>');
