"""The machinery of rules: values, facts, criteria, editions, judging, plans, sentences, JSON.

Knows no platform, no HTML, no browser and no clock. Modules import downwards only, in this order:
record, truth, text, quantity, day, source, facts, finding, criterion, terms, edition, working, rule, entry, judge,
plan, say, publish.
"""
