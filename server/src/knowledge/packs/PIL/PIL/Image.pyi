from typing import Any, Self
from PIL import UnidentifiedImageError as UnidentifiedImageError
# A file that is cut short or broken raises OSError, SyntaxError or ValueError, depending on its format.
class DecompressionBombError(Exception): ...
class DecompressionBombWarning(RuntimeWarning): ...
class Image:
    width: int
    height: int
    size: tuple[int, int]
    mode: str
    format: str | None
    info: dict[Any, Any]
    palette: Any
    im: Any
    has_transparency_data: bool
    is_animated: bool
    n_frames: int
    filename: Any
    def save(self, fp, format=..., **params) -> None:
        raise OSError  # witness: from PIL import Image; Image.new("RGB", (1, 1)).save("/nonexistent/d/x.png")
        raise ValueError  # witness: from PIL import Image; Image.new("RGB", (1, 1)).save("x.nope")
        raise KeyError  # witness: from PIL import Image; Image.new("RGB", (1, 1)).save("x", "nope")
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def load(self) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # witness: import io, struct; from PIL import Image; b = io.BytesIO(); Image.new('RGB', (64, 64)).save(b, 'PNG'); d = b.getvalue(); i = d.index(b'IDAT'); Image.open(io.BytesIO(d[:i - 4] + struct.pack('>I', 5) + d[i:i + 9] + bytes(4) + struct.pack('>I', 5) + b'!!!!zzzzz')).load()
    def verify(self) -> None:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # witness: import io, struct; from PIL import Image; b = io.BytesIO(); Image.new('RGB', (64, 64)).save(b, 'PNG'); d = b.getvalue(); i = d.index(b'IDAT'); Image.open(io.BytesIO(d[:i - 4] + struct.pack('>I', 5) + d[i:i + 9] + bytes(4) + struct.pack('>I', 5) + b'!!!!zzzzz')).verify()
    def seek(self, frame) -> None:
        raise EOFError  # witness: from PIL import Image; Image.new("RGB", (1, 1)).seek(1)
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def convert(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def resize(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def thumbnail(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def crop(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def rotate(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def transpose(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def filter(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def paste(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def quantize(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def reduce(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def transform(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def point(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def alpha_composite(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def putalpha(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def copy(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def split(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def getchannel(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def tobytes(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def getdata(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def getpixel(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def putpixel(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def putdata(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def histogram(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def getcolors(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def getextrema(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def getbbox(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def entropy(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def getpalette(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def putpalette(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def draft(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
        raise SyntaxError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    def getbands(self, *args, **kwargs) -> Any: ...
    def getexif(self, *args, **kwargs) -> Any: ...
    def tell(self, *args, **kwargs) -> Any: ...
    def close(self, *args, **kwargs) -> Any: ...
    def show(self, *args, **kwargs) -> Any: ...
    def getxmp(self, *args, **kwargs) -> Any: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
def open(fp, mode=..., formats=...) -> Image:
    raise UnidentifiedImageError  # witness: import io; from PIL import Image; Image.open(io.BytesIO(b"x"))
    raise OSError  # witness: from PIL import Image; Image.open("/nonexistent")
    raise DecompressionBombError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    raise ValueError  # witness: from PIL import Image; Image.open("x", "w")
    raise NotImplementedError  # witness: import io, struct; from PIL import Image; Image.open(io.BytesIO(struct.pack('<4sIIIII', b'DDS ', 124, 0, 4, 4, 0) + bytes(52) + struct.pack('<II4s', 32, 4, b'ZZZZ') + bytes(40)))
def new(mode, size, color=...) -> Image:
    raise ValueError  # witness: from PIL import Image; Image.new("nope", (1, 1))
def frombytes(mode, size, data, *args) -> Image:
    raise ValueError  # witness: from PIL import Image; Image.frombytes("RGB", (1, 1), b"")
def frombuffer(mode, size, data, *args) -> Image:
    raise ValueError  # witness: from PIL import Image; Image.frombuffer("RGB", (1, 1), b"")
def fromarray(obj, mode=...) -> Image:
    raise TypeError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
    raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
def merge(mode, bands) -> Image:
    raise ValueError  # witness: from PIL import Image; Image.merge("RGB", [])
def blend(im1, im2, *args) -> Image:
    raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
def composite(im1, im2, *args) -> Image:
    raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
def alpha_composite(im1, im2, *args) -> Image:
    raise ValueError  # documented: https://pillow.readthedocs.io/en/stable/reference/Image.html
def registered_extensions() -> dict[str, str]: ...
