"""`Record`: an immutable value with named fields, cheap to define.

A frozen dataclass costs about 3 ms per class in Pyodide, because it compiles generated source at import. A record
reads its annotations and assigns in a loop, so a class costs microseconds; `dataclass_transform` gives type checkers
the same view of its constructor.
"""

from __future__ import annotations

from typing import Any, ClassVar, Self, dataclass_transform


@dataclass_transform(frozen_default=True, eq_default=True)
class Record:
    """Base of every value in the core. Fields are the class annotations, in order; a class attribute is a default."""

    _fields: ClassVar[tuple[str, ...]] = ()
    _positional: ClassVar[tuple[str, ...]] = ()
    _defaults: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls, *, kw_only: bool = False) -> None:
        own = [  # `inspect` would cost more to import in the page than all records together
            name
            for name, kind in cls.__dict__.get("__annotations__", {}).items()  # noqa: RUF063
            if not str(kind).startswith("ClassVar")
        ]
        if not kw_only:
            cls._positional = (*cls._positional, *(name for name in own if name not in cls._fields))
        cls._fields = (*cls._fields, *(name for name in own if name not in cls._fields))
        cls._defaults = {**cls._defaults, **{n: cls.__dict__[n] for n in own if n in cls.__dict__}}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        fields, positional = self._fields, self._positional
        if len(args) > len(positional):
            raise TypeError(f"{type(self).__name__} takes {len(positional)} positional fields, not {len(args)}")
        values = self.__dict__
        if len(args) == len(fields) and not kwargs:  # texts and quantities: thousands at every keystroke
            values.update(zip(positional, args, strict=True))
            self.check()
            return
        values.update(self._defaults)
        values.update(zip(positional, args, strict=False))
        for name, value in kwargs.items():
            if name not in fields:
                raise TypeError(f"{type(self).__name__} has no field {name!r}; it has {', '.join(fields)}")
            if name in positional[: len(args)]:
                raise TypeError(f"{type(self).__name__} got {name!r} twice")
            values[name] = value
        missing = [name for name in fields if name not in values]
        if missing:
            raise TypeError(f"{type(self).__name__} needs {', '.join(missing)}")
        self.check()

    def check(self) -> None:
        """Refuse a value that makes no sense. Runs once, at construction; subclasses raise `ValueError`."""

    def having(self, **changes: Any) -> Self:
        """The same record with some fields changed."""
        return type(self)(**{**{name: self.__dict__[name] for name in self._fields}, **changes})

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable; use having({name}=...)")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.__dict__ == self.__dict__

    def __hash__(self) -> int:
        return hash((type(self), *(self.__dict__[name] for name in self._fields)))

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={self.__dict__[name]!r}" for name in self._fields)
        return f"{type(self).__name__}({fields})"
