from typing import Any
from flask.wrappers import Response
from json.decoder import JSONDecodeError
def jsonify(*args, **kwargs) -> Response:
    raise TypeError  # witness: import flask; a = flask.Flask("x"); c = a.app_context(); c.push(); flask.jsonify(object())
def dumps(obj, **kwargs) -> str:
    raise TypeError  # witness: from flask import json; json.dumps(object())
    raise ValueError  # documented: https://flask.palletsprojects.com/en/stable/api/
def loads(s, **kwargs) -> Any:
    raise JSONDecodeError  # witness: from flask import json; json.loads("{")
