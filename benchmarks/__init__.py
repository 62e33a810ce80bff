"""How fast it is beside its rivals: ``python -m benchmarks``. Needs ``pip install '.[benchmark]'``."""
