"""What the compiler's index says of the sources: what each file defines, and what it uses.

The index is written by `swift build` in debug, and in release with `--enable-index-store`. It is
read through the toolchain's own libIndexStore, so that members of extensions, operators and
inferred types count as well as names that can be read.
"""

import ctypes
import os
import shutil
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

DEFINES, USES = 1 << 1, 1 << 2
OF_RECORD = 2
POINTER = ctypes.c_void_p


class Words(ctypes.Structure):
    """A text of the library: not ended by a zero, and gone when its reader goes."""

    _fields_ = [("start", ctypes.c_void_p), ("size", ctypes.c_size_t)]

    def __str__(self):
        return ctypes.string_at(self.start, self.size).decode() if self.start else ""


PER_NAME = ctypes.CFUNCTYPE(ctypes.c_bool, POINTER, Words)
PER_THING = ctypes.CFUNCTYPE(ctypes.c_bool, POINTER, POINTER)
NUMBER = ctypes.POINTER(ctypes.c_uint)
LONG = ctypes.POINTER(ctypes.c_int64)

FUNCTIONS = {
    "store_create": (POINTER, [ctypes.c_char_p, POINTER]),
    "store_units_apply_f": (ctypes.c_bool, [POINTER, ctypes.c_uint, POINTER, PER_NAME]),
    "store_get_unit_modification_time": (
        ctypes.c_bool, [POINTER, ctypes.c_char_p, LONG, LONG, POINTER]),
    "unit_reader_create": (POINTER, [POINTER, ctypes.c_char_p, POINTER]),
    "unit_reader_get_main_file": (Words, [POINTER]),
    "unit_reader_dependencies_apply_f": (ctypes.c_bool, [POINTER, POINTER, PER_THING]),
    "unit_reader_dispose": (None, [POINTER]),
    "unit_dependency_get_kind": (ctypes.c_int, [POINTER]),
    "unit_dependency_get_name": (Words, [POINTER]),
    "unit_dependency_get_filepath": (Words, [POINTER]),
    "record_reader_create": (POINTER, [POINTER, ctypes.c_char_p, POINTER]),
    "record_reader_occurrences_apply_f": (ctypes.c_bool, [POINTER, POINTER, PER_THING]),
    "record_reader_dispose": (None, [POINTER]),
    "occurrence_get_symbol": (POINTER, [POINTER]),
    "occurrence_get_roles": (ctypes.c_uint64, [POINTER]),
    "occurrence_get_line_col": (None, [POINTER, NUMBER, NUMBER]),
    "symbol_get_usr": (Words, [POINTER]),
    "symbol_get_name": (Words, [POINTER]),
}


class NoIndex(Exception):
    """There is no index, or no library to read it with."""


@dataclass
class SourceFile:
    """One source as the index knows it."""

    defined: set = field(default_factory=set)  # symbols, each by what names it in all modules
    used: list = field(default_factory=list)  # (symbol, line)
    is_current: bool = False  # the index was written after the file


@dataclass
class CompilerIndex:
    files: dict  # path below the root -> SourceFile
    names: dict  # symbol -> the name people read


def library():
    """libIndexStore of the toolchain on the PATH, with the types of what is called."""
    swift = shutil.which("swift")
    if not swift:
        raise NoIndex("no swift on the PATH")
    path = Path(os.path.realpath(swift)).parent.parent / "lib/libIndexStore.so"
    if not path.exists():
        raise NoIndex("the toolchain has no libIndexStore")
    found = ctypes.CDLL(str(path))
    for name, (result, arguments) in FUNCTIONS.items():
        function = getattr(found, "indexstore_" + name)
        function.restype, function.argtypes = result, arguments
        setattr(found, name, function)
    return found


def stores(root):
    """The index stores below a checkout, the last written first."""
    found = {store.resolve() for store in root.glob(".build/*/*/index/store")}
    units = [(store / "v5/units", store) for store in found]
    return [
        store for _, store in sorted(
            ((folder.stat().st_mtime, store) for folder, store in units if folder.exists()),
            reverse=True)
    ]


def read(store_path, root):
    """Reads what an index says of the sources that stand below `root/Sources`.

    A file that was taken away or renamed since stays in the index; it is left out.
    """
    store_library = library()
    root = root.resolve()
    store = store_library.store_create(str(store_path).encode(), None)
    if not store:
        raise NoIndex(f"no index at {store_path}")
    records = defaultdict(set)
    files = defaultdict(SourceFile)

    @PER_NAME
    def take_unit(_, name):
        unit = str(name).encode()
        reader = store_library.unit_reader_create(store, unit, None)
        if not reader:
            return True
        source = Path(str(store_library.unit_reader_get_main_file(reader)))
        if source.is_relative_to(root / "Sources") and source.exists():
            place = str(source.relative_to(root))
            written = unit_time(store_library, store, unit)
            if written >= source.stat().st_mtime:
                files[place].is_current = True

            @PER_THING
            def take_dependency(_, item):
                if (store_library.unit_dependency_get_kind(item) == OF_RECORD
                        and str(store_library.unit_dependency_get_filepath(item)) == str(source)):
                    records[place].add(str(store_library.unit_dependency_get_name(item)))
                return True

            store_library.unit_reader_dependencies_apply_f(reader, None, take_dependency)
        store_library.unit_reader_dispose(reader)
        return True

    store_library.store_units_apply_f(store, 0, None, take_unit)
    names = {}
    for place, those in records.items():
        for record in those:
            read_record(store_library, store, record, files[place], names)
    return CompilerIndex(dict(files), names)


def unit_time(store_library, store, unit):
    seconds, nanoseconds = ctypes.c_int64(), ctypes.c_int64()
    store_library.store_get_unit_modification_time(
        store, unit, ctypes.byref(seconds), ctypes.byref(nanoseconds), None)
    return seconds.value + nanoseconds.value / 1e9


def read_record(store_library, store, record, source, names):
    reader = store_library.record_reader_create(store, record.encode(), None)
    if not reader:
        return
    line, column = ctypes.c_uint(), ctypes.c_uint()

    @PER_THING
    def take_occurrence(_, item):
        symbol = store_library.occurrence_get_symbol(item)
        roles = store_library.occurrence_get_roles(item)
        usr = str(store_library.symbol_get_usr(symbol))
        names.setdefault(usr, str(store_library.symbol_get_name(symbol)))
        if roles & DEFINES:
            source.defined.add(usr)
        elif roles & USES:
            store_library.occurrence_get_line_col(item, ctypes.byref(line), ctypes.byref(column))
            source.used.append((usr, line.value))
        return True

    store_library.record_reader_occurrences_apply_f(reader, None, take_occurrence)
    store_library.record_reader_dispose(reader)
