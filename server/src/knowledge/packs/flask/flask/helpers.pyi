from typing import Any, NoReturn
from flask.wrappers import Response
from werkzeug.exceptions import HTTPException
def abort(code, *args, **kwargs) -> NoReturn:
    raise HTTPException  # witness: import flask; flask.abort(404)
def redirect(location, code=..., Response=...) -> Any: ...
def make_response(*args) -> Response:
    raise TypeError  # documented: https://flask.palletsprojects.com/en/stable/api/
def flash(message, category=...) -> None: ...
def get_flashed_messages(*args, **kwargs) -> Any: ...
def url_for(endpoint, **values) -> str:
    raise BuildError  # witness: import flask; a = flask.Flask("x"); c = a.test_request_context(); c.push(); flask.url_for("nope")
    raise RuntimeError  # documented: https://flask.palletsprojects.com/en/stable/api/#flask.url_for
def send_file(path_or_file, *args, **kwargs) -> Response:
    raise OSError  # witness: import flask; a = flask.Flask("x"); c = a.test_request_context(); c.push(); flask.send_file("/nonexistent")
    raise ValueError  # documented: https://flask.palletsprojects.com/en/stable/api/
def send_from_directory(directory, path, **kwargs) -> Response:
    raise HTTPException  # witness: import flask; a = flask.Flask("x"); c = a.test_request_context(); c.push(); flask.send_from_directory("/nonexistent", "x")
    raise OSError  # documented: https://flask.palletsprojects.com/en/stable/api/#flask.send_from_directory
def stream_with_context(generator_or_function) -> Any: ...
from werkzeug.routing.exceptions import BuildError
