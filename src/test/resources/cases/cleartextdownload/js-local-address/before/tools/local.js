fetch('http://localhost:8080/build/app.dmg').then((r) => r.arrayBuffer());
