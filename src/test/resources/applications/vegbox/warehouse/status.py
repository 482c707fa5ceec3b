"""What the screen above the gate shows."""
import http.server
import json
import socketserver


class Handler(http.server.BaseHTTPRequestHandler):
    state = {"crates": 0, "alarms": []}

    def do_GET(self):
        body = json.dumps(self.state).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(body)


def serve(port=8099):
    with socketserver.TCPServer(("", port), Handler) as server:
        server.serve_forever()


def serve_everywhere(port):
    http.server.HTTPServer(("0.0.0.0", port), Handler).serve_forever()
