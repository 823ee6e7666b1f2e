"""Evaluate source and import by name: what start-up and the page call. No console, so no ast."""


def eval_code(source, globals=None, locals=None, **_options):
    """Run source text; the value of its last statement if that is an expression, else None."""
    globals = {} if globals is None else globals
    body, last = _split(source)
    if body is not None:
        exec(body, globals, locals)
    return None if last is None else eval(last, globals, locals)


def _split(source):
    """Code of all but the last expression, and code of that."""
    try:
        return None, compile(source, "<exec>", "eval")
    except SyntaxError:
        pass
    if source.count(";") == 1 and source.startswith("import "):  # all that start-up evaluates
        head, _, tail = source.partition(";")
        return compile(head, "<exec>", "exec"), compile(tail.strip(), "<exec>", "eval")
    from _ast import Expr, Expression  # 10 ms at start, so only here  # noqa: PLC0415

    tree = compile(source, "<exec>", "exec", 0x400)  # PyCF_ONLY_AST
    last = None
    if tree.body and isinstance(tree.body[-1], Expr):
        last = compile(Expression(tree.body.pop().value), "<exec>", "eval")
    return compile(tree, "<exec>", "exec"), last


async def eval_code_async(*_args, **_kwargs):
    """Refuse: see asyncio beside this."""
    raise RuntimeError("this bundle has no asyncio")


def find_imports(_source):
    """Nothing is ever installed for what a source imports."""
    return []


def pyimport_impl(path):
    """The module or attribute a dotted path names."""
    stem, *rest = path.rsplit(".", 1)
    module = __import__(stem, fromlist=rest)
    if rest and not hasattr(module, rest[0]):
        __import__(path)
    return getattr(module, rest[0]) if rest else module
