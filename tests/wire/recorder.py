"""An HTTP server on the loopback that answers every call and keeps what was sent."""
import http.server
import threading


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _record(self):
        size = int(self.headers.get("Content-Length") or 0)
        path, _, query = self.path.partition("?")
        self.server.requests.append({
            "request_line": self.requestline,
            "method": self.command,
            "path": path,
            "query": query,
            "headers": self.headers.items(),
            "body": self.rfile.read(size),
        })
        answer = b"{}"
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_POST = do_PUT = _record

    def log_message(self, *_):
        pass


class Recorder:
    """Records between `with` and its end. `url` is where to send, `requests` what came."""

    def __enter__(self):
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._server.requests = self.requests = []
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()
