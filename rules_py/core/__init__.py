"""The machinery of rules: values, facts, criteria, editions, judging, plans, sentences, JSON.

Knows no platform, no HTML, no browser and no clock. Modules import downwards only, in this order:
record, truth, text, quantity, day, source, fact, entry, criterion, rule, finding, judge, plan, say, publish.
"""
