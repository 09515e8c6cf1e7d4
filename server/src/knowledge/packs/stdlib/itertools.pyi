from typing import Any, Generic, Iterable, Iterator, Self, TypeVar, overload

_T = TypeVar("_T")


class chain(Iterator[_T]):
    def __new__(cls, *iterables) -> Self: ...
    @classmethod
    def from_iterable(cls, iterable, /) -> chain[Any]: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> _T:
        raise StopIteration  # witness: import itertools; next(itertools.chain())

class count(Iterator[int]):
    def __new__(cls, start=..., step=...) -> Self: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> int: ...

class cycle(Iterator[_T]):
    def __new__(cls, iterable: Iterable[_T], /) -> Self: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> _T:
        raise StopIteration  # witness: import itertools; next(itertools.cycle([]))

class repeat(Iterator[_T]):
    def __new__(cls, object: _T, times=...) -> Self: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> _T:
        raise StopIteration  # witness: import itertools; next(itertools.repeat(1, 0))

class islice(Iterator[_T]):
    def __new__(cls, iterable: Iterable[_T], *args) -> Self:
        raise ValueError  # witness: import itertools; itertools.islice([], -1)
    def __iter__(self) -> Self: ...
    def __next__(self) -> _T:
        raise StopIteration  # witness: import itertools; next(itertools.islice([], 1))

class groupby(Iterator[tuple[Any, Iterator[_T]]], Generic[_T]):
    @overload
    def __new__(cls, iterable: Iterable[_T]) -> Self: ...
    @overload
    def __new__(cls, iterable: Iterable[_T], key=...) -> Self:
        key()
    def __iter__(self) -> Self: ...
    def __next__(self) -> tuple[Any, Iterator[_T]]:
        raise StopIteration  # witness: import itertools; next(itertools.groupby([]))

class accumulate(Iterator[_T]):
    @overload
    def __new__(cls, iterable: Iterable[_T], *, initial=...) -> Self: ...
    @overload
    def __new__(cls, iterable: Iterable[_T], func=..., *, initial=...) -> Self:
        func()
    def __iter__(self) -> Self: ...
    def __next__(self) -> _T:
        raise StopIteration  # witness: import itertools; next(itertools.accumulate([]))

class dropwhile(Iterator[_T]):
    def __new__(cls, predicate, iterable: Iterable[_T], /) -> Self:
        predicate()
    def __iter__(self) -> Self: ...
    def __next__(self) -> _T:
        raise StopIteration  # witness: import itertools; next(itertools.dropwhile(bool, []))

class takewhile(Iterator[_T]):
    def __new__(cls, predicate, iterable: Iterable[_T], /) -> Self:
        predicate()
    def __iter__(self) -> Self: ...
    def __next__(self) -> _T:
        raise StopIteration  # witness: import itertools; next(itertools.takewhile(bool, []))

class filterfalse(Iterator[_T]):
    def __new__(cls, function, iterable: Iterable[_T], /) -> Self:
        function()
    def __iter__(self) -> Self: ...
    def __next__(self) -> _T:
        raise StopIteration  # witness: import itertools; next(itertools.filterfalse(bool, []))

class starmap(Iterator[Any]):
    def __new__(cls, function, iterable, /) -> Self:
        function()
    def __iter__(self) -> Self: ...
    def __next__(self) -> Any:
        raise StopIteration  # witness: import itertools; next(itertools.starmap(max, []))

class compress(Iterator[Any]):
    def __new__(cls, data, selectors) -> Self: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> Any:
        raise StopIteration  # witness: import itertools; next(itertools.compress([], []))

class zip_longest(Iterator[tuple[Any, ...]]):
    def __new__(cls, *iterables, fillvalue=...) -> Self: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> tuple[Any, ...]:
        raise StopIteration  # witness: import itertools; next(itertools.zip_longest())

class pairwise(Iterator[tuple[_T, _T]], Generic[_T]):
    def __new__(cls, iterable: Iterable[_T], /) -> Self: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> tuple[_T, _T]:
        raise StopIteration  # witness: import itertools; next(itertools.pairwise([]))

class product(Iterator[tuple[Any, ...]]):
    def __new__(cls, *iterables, repeat=...) -> Self:
        raise ValueError  # witness: import itertools; itertools.product([], repeat=-1)
    def __iter__(self) -> Self: ...
    def __next__(self) -> tuple[Any, ...]:
        raise StopIteration  # witness: import itertools; next(itertools.product([]))

class permutations(Iterator[tuple[Any, ...]]):
    def __new__(cls, iterable, r=...) -> Self:
        raise ValueError  # witness: import itertools; itertools.permutations([], -1)
    def __iter__(self) -> Self: ...
    def __next__(self) -> tuple[Any, ...]:
        raise StopIteration  # witness: import itertools; next(itertools.permutations([], 1))

class combinations(Iterator[tuple[Any, ...]]):
    def __new__(cls, iterable, r) -> Self:
        raise ValueError  # witness: import itertools; itertools.combinations([], -1)
    def __iter__(self) -> Self: ...
    def __next__(self) -> tuple[Any, ...]:
        raise StopIteration  # witness: import itertools; next(itertools.combinations([], 1))

class combinations_with_replacement(Iterator[tuple[Any, ...]]):
    def __new__(cls, iterable, r) -> Self:
        raise ValueError  # witness: import itertools; itertools.combinations_with_replacement([], -1)
    def __iter__(self) -> Self: ...
    def __next__(self) -> tuple[Any, ...]:
        raise StopIteration  # witness: import itertools; next(itertools.combinations_with_replacement([], 1))
def tee(iterable, n=..., /) -> tuple[Iterator[Any], ...]:
    raise ValueError  # witness: import itertools; itertools.tee([], -1)
