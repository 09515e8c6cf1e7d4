class Timeout:
    def __init__(self, total=..., connect=..., read=...) -> None:
        raise ValueError  # witness: import urllib3; urllib3.Timeout(-1)
