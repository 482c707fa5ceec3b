fetch('https://releases.example.org/app.apk').then((r) => r.arrayBuffer());
