const host = process.env.MIRROR;

fetch('http://' + host + '/agent.jar').then((r) => r.arrayBuffer());
