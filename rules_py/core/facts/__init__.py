"""Kinds of facts: what a reader can know about their own case. One file per kind; a fact never has a default."""

from .amount import Amount
from .base import Fact, Fault, Faults, Field, Lever, Measured, Step
from .choice import NO, YES, Choice, Option, yes_no
from .clock import Clock
from .mean import Mean, Rated
from .moment import When
from .pasted import Pasted
from .share import Rate, Share
from .table import Each, Rows
from .ticks import Ticks
from .words import Words

__all__ = [
    "NO",
    "YES",
    "Amount",
    "Choice",
    "Clock",
    "Each",
    "Fact",
    "Fault",
    "Faults",
    "Field",
    "Lever",
    "Mean",
    "Measured",
    "Option",
    "Pasted",
    "Rate",
    "Rated",
    "Rows",
    "Share",
    "Step",
    "Ticks",
    "When",
    "Words",
    "yes_no",
]
