from typing import Any


class StatisticsError(ValueError): ...

class NormalDist:
    def __init__(self, mu=..., sigma=...) -> None:
        raise StatisticsError  # witness: import statistics; statistics.NormalDist(0, -1)
    @classmethod
    def from_samples(cls, data) -> NormalDist:
        raise StatisticsError  # witness: import statistics; statistics.NormalDist.from_samples([])
    mean: float
    median: float
    mode: float
    stdev: float
    variance: float
    def pdf(self, x) -> float:
        raise StatisticsError  # witness: import statistics; statistics.NormalDist(0, 0).cdf(1)
    def cdf(self, x) -> float:
        raise StatisticsError  # witness: import statistics; statistics.NormalDist(0, 0).cdf(1)
    def zscore(self, x) -> float:
        raise StatisticsError  # witness: import statistics; statistics.NormalDist(0, 0).cdf(1)
    def inv_cdf(self, p) -> float:
        raise StatisticsError  # witness: import statistics; statistics.NormalDist().inv_cdf(2)
    def overlap(self, other) -> float:
        raise StatisticsError  # witness: import statistics; statistics.NormalDist(0, 0).overlap(statistics.NormalDist())
    def quantiles(self, n=...) -> list[float]:
        raise StatisticsError  # witness: import statistics; statistics.NormalDist(0, 0).quantiles()
    def samples(self, n, *, seed=...) -> list[float]: ...
    def __add__(self, x2) -> NormalDist: ...
    def __sub__(self, x2) -> NormalDist: ...
    def __mul__(self, x2) -> NormalDist: ...
    def __truediv__(self, x2) -> NormalDist: ...
    def __neg__(self) -> NormalDist: ...
    def __pos__(self) -> NormalDist: ...
    def __radd__(self, x2) -> NormalDist: ...
    def __rsub__(self, x2) -> NormalDist: ...
    def __rmul__(self, x2) -> NormalDist: ...
    def __eq__(self, x2) -> Any: ...
    def __hash__(self) -> Any: ...
def mean(data) -> Any:
    raise StatisticsError  # witness: import statistics; statistics.mean([])
def fmean(data, weights=...) -> Any:
    raise StatisticsError  # witness: import statistics; statistics.mean([])
def median(data) -> Any:
    raise StatisticsError  # witness: import statistics; statistics.mean([])
def median_low(data) -> Any:
    raise StatisticsError  # witness: import statistics; statistics.mean([])
def median_high(data) -> Any:
    raise StatisticsError  # witness: import statistics; statistics.mean([])
def median_grouped(data, interval=...) -> Any:
    raise StatisticsError  # witness: import statistics; statistics.mean([])
def mode(data) -> Any:
    raise StatisticsError  # witness: import statistics; statistics.mean([])
def pvariance(data, mu=...) -> Any:
    raise StatisticsError  # witness: import statistics; statistics.mean([])
def pstdev(data, mu=...) -> Any:
    raise StatisticsError  # witness: import statistics; statistics.mean([])
def geometric_mean(data) -> Any:
    raise StatisticsError  # witness: import statistics; statistics.mean([])
def harmonic_mean(data, weights=...) -> Any:
    raise StatisticsError  # witness: import statistics; statistics.mean([])
def variance(data, xbar=...) -> Any:
    raise StatisticsError  # witness: import statistics; statistics.variance([1])
def stdev(data, xbar=...) -> Any:
    raise StatisticsError  # witness: import statistics; statistics.variance([1])
def multimode(data) -> list[Any]: ...
def quantiles(data, *, n=..., method=...) -> list[Any]:
    raise StatisticsError  # witness: import statistics; statistics.quantiles([])
def correlation(x, y, /) -> float:
    raise StatisticsError  # witness: import statistics; statistics.covariance([], [])
def covariance(x, y, /) -> float:
    raise StatisticsError  # witness: import statistics; statistics.covariance([], [])
def linear_regression(x, y, /, *, proportional=...) -> Any:
    raise StatisticsError  # witness: import statistics; statistics.linear_regression([], [])
