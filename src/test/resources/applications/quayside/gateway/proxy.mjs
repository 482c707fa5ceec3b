import http from 'node:http';

const UPSTREAMS = {
  tides: { host: '10.4.0.17', port: 8080 },
  charts: { host: 'charts.internal.example', port: 8080 },
};

export function forward(name, request, response) {
  const upstream = Object.hasOwn(UPSTREAMS, name) ? UPSTREAMS[name] : null;
  if (!upstream) {
    response.writeHead(404).end();
    return;
  }
  const out = http.request({ ...upstream, path: request.url, method: request.method }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  request.pipe(out);
}
