from django.core.files.storage.base import Storage
class FileSystemStorage(Storage):
    base_location: str
    location: str
    base_url: str
    def __init__(self, *args, **kwargs) -> None: ...
