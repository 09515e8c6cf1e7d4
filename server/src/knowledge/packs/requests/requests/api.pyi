from requests.exceptions import RequestException
from requests.models import Response
def request(method, url, **kwargs) -> Response:
    raise RequestException  # witness: import requests; requests.request("GET", "http://127.0.0.1:9/")
def get(url, *args, **kwargs) -> Response:
    raise RequestException  # witness: import requests; requests.get("http://127.0.0.1:9/")
def options(url, *args, **kwargs) -> Response:
    raise RequestException  # witness: import requests; requests.options("http://127.0.0.1:9/")
def head(url, *args, **kwargs) -> Response:
    raise RequestException  # witness: import requests; requests.head("http://127.0.0.1:9/")
def post(url, *args, **kwargs) -> Response:
    raise RequestException  # witness: import requests; requests.post("http://127.0.0.1:9/")
def put(url, *args, **kwargs) -> Response:
    raise RequestException  # witness: import requests; requests.put("http://127.0.0.1:9/")
def patch(url, *args, **kwargs) -> Response:
    raise RequestException  # witness: import requests; requests.patch("http://127.0.0.1:9/")
def delete(url, *args, **kwargs) -> Response:
    raise RequestException  # witness: import requests; requests.delete("http://127.0.0.1:9/")
