"""An HTTP server on the loopback that answers every call and keeps what was sent."""
import http.server
import json
import threading


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _record(self):
        size = int(self.headers.get("Content-Length") or 0)
        path, _, query = self.path.partition("?")
        request = {
            "request_line": self.requestline,
            "method": self.command,
            "path": path,
            "query": query,
            "headers": self.headers.items(),
            "body": self.rfile.read(size),
        }
        self.server.requests.append(request)
        answer = json.dumps(self.server.answer(request)).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _record

    def log_message(self, *_):
        pass


class Recorder:
    """Records between `with` and its end. `url` is where to send, `requests` what came; `answer`
    makes the answer to a request."""

    def __init__(self, answer=lambda request: {}):
        self._answer = answer

    def __enter__(self):
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._server.requests = self.requests = []
        self._server.answer = self._answer
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()
