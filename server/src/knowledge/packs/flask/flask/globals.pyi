from typing import Any
from flask.app import Flask
from flask.wrappers import Request
# Outside of a request or of an application context these raise RuntimeError: not stated, a programming error.
current_app: Flask
g: Any
request: Request
session: Any
