from typing import Any
from kubernetes.client.exceptions import ApiException as ApiException
from urllib3.exceptions import HTTPError
class RESTClientObject:
    pool_manager: Any
    def __init__(self, configuration, *args, **kwargs) -> None: ...
    def request(self, method, url, *args, **kwargs) -> Any:
        raise ApiException  # documented: https://github.com/kubernetes-client/python
        raise HTTPError  # witness: from kubernetes import client; from kubernetes.client.rest import RESTClientObject; c = client.Configuration(host="http://127.0.0.1:9"); c.retries = 0; RESTClientObject(c).request("GET", "http://127.0.0.1:9/")
    @type_check_only
    def GET(self, url, *args, **kwargs) -> Any:
        raise ApiException  # documented: https://github.com/kubernetes-client/python
        raise HTTPError  # documented: https://github.com/kubernetes-client/python
    @type_check_only
    def HEAD(self, url, *args, **kwargs) -> Any:
        raise ApiException  # documented: https://github.com/kubernetes-client/python
        raise HTTPError  # documented: https://github.com/kubernetes-client/python
    @type_check_only
    def OPTIONS(self, url, *args, **kwargs) -> Any:
        raise ApiException  # documented: https://github.com/kubernetes-client/python
        raise HTTPError  # documented: https://github.com/kubernetes-client/python
    @type_check_only
    def DELETE(self, url, *args, **kwargs) -> Any:
        raise ApiException  # documented: https://github.com/kubernetes-client/python
        raise HTTPError  # documented: https://github.com/kubernetes-client/python
    @type_check_only
    def POST(self, url, *args, **kwargs) -> Any:
        raise ApiException  # documented: https://github.com/kubernetes-client/python
        raise HTTPError  # documented: https://github.com/kubernetes-client/python
    @type_check_only
    def PUT(self, url, *args, **kwargs) -> Any:
        raise ApiException  # documented: https://github.com/kubernetes-client/python
        raise HTTPError  # documented: https://github.com/kubernetes-client/python
    @type_check_only
    def PATCH(self, url, *args, **kwargs) -> Any:
        raise ApiException  # documented: https://github.com/kubernetes-client/python
        raise HTTPError  # documented: https://github.com/kubernetes-client/python
from typing import type_check_only
