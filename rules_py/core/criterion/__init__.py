"""Criteria: comparators on facts, groups of criteria, and what stays unsettled."""

from .base import Criterion
from .group import All, AnyOf, AtLeastOf, Group, all_of, any_of, at_least_of
from .leaf import AtLeast, AtMost, Is, Leaf, LongAgo, SomeIs, Within
from .special import AtLeastShown, AtLeastSomewhere, Depends, MoreThan, RankWithin
from .unsettled import Disputed, Open, discretionary, disputed, unpublished

__all__ = [
    "All",
    "AnyOf",
    "AtLeast",
    "AtLeastOf",
    "AtLeastShown",
    "AtLeastSomewhere",
    "AtMost",
    "Criterion",
    "Depends",
    "Disputed",
    "Group",
    "Is",
    "Leaf",
    "LongAgo",
    "MoreThan",
    "Open",
    "RankWithin",
    "SomeIs",
    "Within",
    "all_of",
    "any_of",
    "at_least_of",
    "discretionary",
    "disputed",
    "unpublished",
]
