"""Lists of the server's: to code plain lists, in notebooks tables, for pandas data frames."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas


class Listing(list[Any]):
    """A list of the server's: to code a plain list, in a notebook a table."""

    __slots__ = ()

    def to_dataframe(self) -> pandas.DataFrame:
        """A pandas data frame with a row for each item; DICOM tags become columns."""
        from dynorthanc.base.optional import needed
        from dynorthanc.base.table import flat

        frame: pandas.DataFrame = needed("pandas", "pandas").DataFrame([flat(item) for item in self])
        return frame

    def _repr_html_(self) -> str:
        from dynorthanc.base.table import EMPTY, MOST_ROWS, cell, columns, flat, html

        rows = [flat(item) for item in self[:MOST_ROWS]]
        names = [name for name in columns(rows) if any(row.get(name) not in EMPTY for row in rows)]
        cells = [[cell(row.get(name)) for name in names] for row in rows]
        more = len(self) - len(rows)
        note = f"{len(self)} item{'' if len(self) == 1 else 's'}" + (
            f", {more} of them not shown" if more > 0 else ""
        )
        return html([cell(name) for name in names], cells, note)
