def sqrt(z, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def exp(z, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def log(*args, **kwargs) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def log10(z, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def acos(z, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def acosh(z, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def asin(z, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def asinh(z, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def atan(z, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def atanh(z, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def cos(z, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def cosh(z, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def sin(z, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def sinh(z, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def tan(z, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def tanh(z, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.log(0)
    raise OverflowError  # witness: import cmath; cmath.exp(1e5)
def phase(z, /) -> float: ...
def polar(z, /) -> tuple[float, float]:
    raise OverflowError  # documented: https://docs.python.org/3/library/cmath.html#cmath.polar
def rect(r, phi, /) -> complex:
    raise ValueError  # witness: import cmath; cmath.rect(1, float("inf"))
def isfinite(z, /) -> bool: ...
def isinf(z, /) -> bool: ...
def isnan(z, /) -> bool: ...
def isclose(a, b, *, rel_tol=..., abs_tol=...) -> bool:
    raise ValueError  # witness: import cmath; cmath.isclose(1, 1, rel_tol=-1)
e: float
inf: float
nan: float
pi: float
tau: float
