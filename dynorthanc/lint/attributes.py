"""What attributes and brackets lead to, from clients and from objects of the script."""

from __future__ import annotations

import ast
from typing import Any

from dynorthanc.lint.checker import RAW
from dynorthanc.lint.expressions import Expressions, place_names, real, route_names, told
from dynorthanc.lint.helpers import HELPERS, Helper
from dynorthanc.lint.libraries import OF_CLIENTS, is_of_old
from dynorthanc.lint.values import (
    HOLE,
    MAYBE_NONE,
    MUTATORS,
    READ,
    UNKNOWN,
    Class,
    Client,
    Dict,
    Doing,
    Env,
    External,
    Instance,
    Many,
    Module,
    Node,
    PerTarget,
    Place,
    Super,
    Thing,
    Unknown,
    merge,
    opened,
)
from dynorthanc.orthanc import Orthanc

_OF_METHODS = ("check", "request", "curl", "submit", "operation")


def _unsure(name: str) -> Place:
    return Place(Client(is_sure=False), (("attribute", name),))


class Attributes(Expressions):
    """Evaluates attributes and brackets."""

    # ---- attributes and brackets --------------------------------------------------------------------------

    def _Attribute(self, node: ast.Attribute, env: Env) -> Any:
        if isinstance(node.value, ast.Attribute) and node.attr not in _OF_METHODS:
            # of what may be a client, `x.get_tools_labels.return_value` isn't the attribute of a method
            base, name = self.value(node.value.value, env), node.value.attr
            if not isinstance(base, (Client, Place)) and name in route_names():
                return UNKNOWN
            if self._may_be_place(base, node.value, env):
                return self.attribute(_unsure(name), node.attr, node)
            return self.attribute(self.attribute(base, name, node.value), node.attr, node)
        base = self.value(node.value, env)
        if self._may_be_place(base, node, env):
            return _unsure(node.attr)
        if isinstance(base, (Dict, list)) and node.attr in MUTATORS:  # who knows when it is called
            self.put_back(node.value, opened(base), env)
        return self.attribute(base, node.attr, node)

    def _may_be_place(self, base: Any, node: ast.Attribute, env: Env) -> bool:
        """Whether it may be the way to a route: ``o.tools`` of a parameter that may be a client."""
        return isinstance(base, Unknown) and node.attr in place_names() and env.imports_us()

    def attribute(self, base: Any, name: str, node: ast.expr) -> Any:
        """What an attribute of a value is."""
        if isinstance(base, Instance):
            if name in base.attributes:
                value = base.attributes[name]
                is_empty = isinstance(value, Dict) and not (value.items or value.is_open)
                if value is None or is_empty:  # another method may have set or filled it meanwhile
                    self.get_to_know(base.cls)
                    value = merge(value, base.cls.guess.attributes.get(name))
                return value
            if name in base.cls.methods:
                method = base.cls.methods[name]
                if method.has_mark("property", "cached_property"):
                    return self.invoke(method.of(base), [], {})
                return method.of(base.cls if method.has_mark("classmethod") else base)
            if base.cls.is_client:
                return self._of_client(Client(base.attributes.get("validate", "error")), name, node)
            if base.cls.kind:
                return self.of_thing(Thing(base.cls.kind, UNKNOWN, hint=base.cls.node.name), name, node)
            if "__getattr__" in base.cls.methods and not name.startswith("__"):
                return self.invoke(base.cls.methods["__getattr__"].of(base), [name], {})
            return self._somebody(name, node, MAYBE_NONE)
        if isinstance(base, Node):
            return Place(base.client, (("attribute", f"{base.kind}.{name}"),))
        if isinstance(base, Super):
            if base.base is not None and name in base.base.methods:
                return base.base.methods[name].of(base.instance)
            is_client = isinstance(base.instance, Instance) and base.instance.cls.is_client
            return self._of_client(Client(), name, node) if is_client else UNKNOWN
        if isinstance(base, str) and name == "value":
            return base  # a member of an enumeration: a text of its own has no such attribute
        if isinstance(base, Class):
            own = base.methods.get(name)
            if own is not None:
                return own.of(base) if own.has_mark("classmethod") else own
            return base.names.get(name, base.guess.attributes.get(name, UNKNOWN))
        if isinstance(base, PerTarget):
            return base.map(lambda value: getattr(value, name))
        if isinstance(base, Client):
            return self._of_client(base, name, node)
        if isinstance(base, Thing):
            return self.of_thing(base, name, node)
        if isinstance(base, Module):
            return base.names.names.get(name, UNKNOWN)
        if isinstance(base, Place):
            return self._step(Place(base.client, (*base.steps, ("attribute", name))), node)
        if isinstance(base, External):
            inside = self.imported(f"{base.name}.{name}", Env()) if base.is_module else None
            outside = inside or External(f"{base.name}.{name}")
            is_known = base.is_module or base.name.startswith("os.")
            return outside if is_known else self._somebody(name, node, outside)
        if isinstance(base, Dict) and name in READ:
            return base
        if base is not None and not isinstance(base, Unknown):
            return MAYBE_NONE
        if name == "version":  # asked for it, whoever it is will be the client whose calls follow
            return self._of_client(Client(is_sure=False), name, node)
        if name == "operations":
            return PerTarget({x: target.api.operations for x, target in self.checker.targets.items()})
        return self._somebody(name, node, MAYBE_NONE)

    def _somebody(self, name: str, node: ast.expr, otherwise: Any) -> Any:
        """An attribute of an object that may be a client: it is one if it has the name of a route."""
        if name in route_names() or name in ("GET", "POST", "PUT", "DELETE"):
            return self._step(Place(Client(is_sure=False), (("attribute", name),)), node)
        if name in ("supports", "require") or (name in HELPERS and self.speaks):
            return Place(Client(is_sure=False), (("attribute", name),))
        return self.of_somebody(name) or otherwise

    def _of_client(self, client: Client, name: str, node: ast.expr) -> Any:
        if client.is_fleet:
            if name == "clients":
                return Dict({}, is_open=True, other=Client(client.validate))
            if name in ("supports", "versions"):
                return Place(client, (("attribute", name),))
            if name == "common":
                return self._of_client(Client(client.validate), "api", node)
            is_route = name in route_names() or name in RAW or name == "require"
            return self._step(Place(client, (("attribute", name),)), node) if is_route else UNKNOWN
        if client.is_compat and name == "client":
            return Client(client.validate)
        if client.is_compat and f"client.{name}" in OF_CLIENTS:
            return Doing(OF_CLIENTS[f"client.{name}"], Thing("client", UNKNOWN, is_orthanc=True))
        if client.is_compat and name not in route_names() and is_of_old(name):
            self.checker.note(self.checker.unread, node)
            return Doing(Helper(()), Thing("client", UNKNOWN, is_orthanc=True))
        if client.is_compat and not name.startswith(("get_", "post_", "put_", "delete_")):
            return UNKNOWN  # httpx's
        if name in ("version", "api"):
            apis = {label: target.api for label, target in self.checker.targets.items()}
            return PerTarget(
                {label: api.version if name == "version" else api for label, api in apis.items()}
            )
        if name in ("url", "validate", "show_values") or isinstance(getattr(Orthanc, name, None), property):
            return UNKNOWN
        return self._step(Place(client, (("attribute", name),)), node)

    def _step(self, place: Place, node: ast.expr) -> Place:
        self.checker.step(place, node, self.live)
        self.stop()
        return place

    def stop(self) -> None:
        """Go on without the targets on which the script doesn't."""
        self.live -= self.checker.stopped
        self.checker.stopped.clear()

    def _Subscript(self, node: ast.Subscript, env: Env) -> Any:
        base, key = self.value(node.value, env), self.value(node.slice, env)
        if isinstance(base, Dict):
            return base.items.get(key, base.other) if isinstance(key, str) else base.other
        if isinstance(base, Class) and isinstance(key, str):
            return base.names.get(key, UNKNOWN)  # of an enumeration
        if isinstance(base, list) and isinstance(key, int) and -len(base) <= key < len(base):
            return base[key]
        if isinstance(key, slice) and not isinstance(base, PerTarget):
            return base[key] if isinstance(base, list) else UNKNOWN
        if isinstance(base, Many):
            return base.item
        if isinstance(base, Place):
            return self._step(Place(base.client, (*base.steps, ("item", key))), node)
        if isinstance(base, Client) and base.is_fleet:
            return Client(base.validate)
        if isinstance(base, Client) and isinstance(key, str) and HOLE not in key:
            return self._step(Place(base, (("item", key),)), node)
        if isinstance(base, PerTarget):
            return base.map(lambda value: value[key if isinstance(key, slice) else told(real(key))])
        return UNKNOWN

    def _Slice(self, node: ast.Slice, env: Env) -> Any:
        ends = [self.value(part, env) for part in (node.lower, node.upper, node.step)]
        return slice(*ends) if all(end is None or isinstance(end, int) for end in ends) else UNKNOWN
