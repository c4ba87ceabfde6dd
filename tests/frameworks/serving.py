"""Web frameworks on real sockets, in threads that end with the test."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from socketserver import ThreadingMixIn
from types import ModuleType
from typing import Any, Final
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

import uvicorn
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from fastapi import FastAPI
from flask import Flask
from starlette.applications import Starlette
from starlette.routing import Route
from werkzeug.serving import make_server

import sinchkit.webhooks.django
import sinchkit.webhooks.flask
import sinchkit.webhooks.starlette

Handler = Callable[[Any], Any]
Endpoints = dict[str, tuple[Any, Handler]]
"""By path: what verifies, and what handles."""

FRAMEWORKS: Final = ("fastapi", "starlette", "flask", "django")


@contextmanager
def serve_asgi(app: Any) -> Iterator[str]:
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, ws="none", timeout_graceful_shutdown=1))
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    try:
        for _ in range(1000):
            if server.started:
                break
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


@contextmanager
def serve_flask(app: Flask) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=None, fd=listener.fileno())
        with running(server):
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"


@contextmanager
def serve_django(urls: ModuleType) -> Iterator[str]:
    if not settings.configured:
        settings.configure(ALLOWED_HOSTS=["127.0.0.1"], DEBUG=False, LOGGING_CONFIG=None)
    settings.ROOT_URLCONF = urls
    server = ThreadingServer(("127.0.0.1", 0), QuietHandler)
    server.set_app(get_wsgi_application())
    with running(server):
        yield f"http://127.0.0.1:{server.server_port}"


class ThreadingServer(ThreadingMixIn, WSGIServer):
    """One request does not wait for another, as where people run Django."""

    daemon_threads = True


class QuietHandler(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - named so there
        """Say nothing."""


@contextmanager
def running(server: Any) -> Iterator[None]:
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def serve(framework: str, endpoints: Endpoints, **options: Any) -> Iterator[str]:
    """Serve handlers of callbacks in one of the frameworks; `options` are those of its `receiving`."""
    if framework == "flask":
        app = Flask(__name__)
        for path, (webhooks, handler) in endpoints.items():
            view = sinchkit.webhooks.flask.receiving(webhooks, **options)(handler)
            app.add_url_rule(path, path, view, methods=["POST"])
        with serve_flask(app) as url:
            yield url
    elif framework == "django":
        from django.urls import path as url_path

        views = [
            url_path(path[1:], sinchkit.webhooks.django.receiving(webhooks, **options)(handler))
            for path, (webhooks, handler) in endpoints.items()
        ]
        urls = ModuleType("urls")
        vars(urls)["urlpatterns"] = views
        with serve_django(urls) as url:
            yield url
    else:
        made = {
            path: sinchkit.webhooks.starlette.receiving(webhooks, **options)(handler)
            for path, (webhooks, handler) in endpoints.items()
        }
        asgi = Starlette(routes=[Route(path, endpoint, methods=["POST"]) for path, endpoint in made.items()])
        if framework == "fastapi":
            asgi = FastAPI()
            for path, endpoint in made.items():
                asgi.post(path)(endpoint)
        with serve_asgi(asgi) as url:
            yield url
