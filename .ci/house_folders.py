"""Which folder of a module uses which, and where folders stand in a circle.

A folder is one right below its module; sources that lie in no folder count as the folder ".".
"""

import re
from collections import Counter, defaultdict
from pathlib import PurePath

import compiler_index

# Where one name has one meaning in its module, a reader of names alone cannot be wrong.
DECLARES = re.compile(
    r"^(?:(?:package|public|internal|final|indirect|nonisolated|@\w+)\s+)*"
    r"(?:struct|class|enum|protocol|typealias|actor)\s+(\w+)")
STRINGS = re.compile(r'"(?:\\.|[^"\\])*"')
NAME = re.compile(r"\b[A-Z]\w*")


class Edges:
    """The edges of one module, each with what makes it: edge -> Counter of "name (file:line)"."""

    def __init__(self, module, is_by_index):
        self.module = module
        self.is_by_index = is_by_index
        self.folders = set()
        self.uses = defaultdict(Counter)

    def add(self, here, there, name, place):
        if here != there:
            self.uses[here, there][name, place] += 1

    def circles(self):
        """Groups of folders that all lead to each other, the largest first."""
        return circles(self.folders, self.uses)

    def in_circles(self):
        """The edges that stand in a circle."""
        return {
            (here, there) for group in self.circles()
            for here, there in self.uses if here in group and there in group
        }

    def makers(self, edge, limit=3):
        """What makes an edge, in a few words: the names used most, and where one is used."""
        names = Counter()
        where = {}
        for (name, place), times in self.uses[edge].items():
            names[name] += times
            where.setdefault(name, place)
        return ", ".join(f"{name} ({where[name]})" for name, _ in names.most_common(limit))


def circles(folders, edges):
    """Tarjan's strongly connected components of more than one folder, the largest first."""
    after = defaultdict(set)
    for here, there in edges:
        after[here].add(there)
    number, low, path, found = {}, {}, [], []

    def visit(folder):
        number[folder] = low[folder] = len(number)
        path.append(folder)
        for other in sorted(after[folder]):
            if other not in number:
                visit(other)
                low[folder] = min(low[folder], low[other])
            elif other in path:
                low[folder] = min(low[folder], number[other])
        if low[folder] == number[folder]:
            start = path.index(folder)
            if len(path) - start > 1:
                found.append(sorted(path[start:]))
            del path[start:]

    for folder in sorted(folders):
        if folder not in number:
            visit(folder)
    return sorted(found, key=len, reverse=True)


def folder_of(path):
    """The module and the folder of a source, by its path below Sources."""
    parts = PurePath(path).parts
    return parts[0], parts[1] if len(parts) > 2 else "."


def sources(root):
    """All sources, by module: path below the root -> folder."""
    found = defaultdict(dict)
    for path in sorted((root / "Sources").rglob("*.swift")):
        module, folder = folder_of(path.relative_to(root / "Sources"))
        found[module][str(path.relative_to(root))] = folder
    return found


def edges(root, store=None):
    """The edges of every module, and why the index could not be asked for some.

    A module counts by the index when the index is younger than each of its sources, else by
    the names of its types.
    """
    by_module = sources(root)
    left, why, found = dict(by_module), {}, {}
    try:
        stores = [store] if store else compiler_index.stores(root)
        if not stores:
            raise compiler_index.NoIndex("nothing was built with an index")
        for each in stores:
            index = compiler_index.read(each, root)
            for module in list(left):
                late = [
                    path for path in left[module]
                    if path not in index.files or not index.files[path].is_current
                ]
                if late:
                    why[module] = "they were changed after the last build, or not built"
                else:
                    found[module] = by_index(module, left.pop(module), index)
    except compiler_index.NoIndex as problem:
        why = {module: str(problem) for module in left}
    for module, files in left.items():
        found[module] = by_type_names(module, files, root)
    return found, {module: why[module] for module in left}


def by_index(module, files, index):
    found = Edges(module, True)
    found.folders = set(files.values())
    home = {usr: folder for path, folder in files.items() for usr in index.files[path].defined}
    for path, folder in files.items():
        for usr, line in index.files[path].used:
            # A property's getter stands beside the property.
            if usr in home and not index.names[usr].startswith(("getter:", "setter:")):
                found.add(folder, home[usr], index.names[usr], f"{path}:{line}")
    return found


def by_type_names(module, files, root):
    found = Edges(module, False)
    found.folders = set(files.values())
    homes = defaultdict(set)
    texts = {path: (root / path).read_text("utf-8").splitlines() for path in files}
    for path, lines in texts.items():
        for line in lines:
            declared = DECLARES.match(line)
            if declared:
                homes[declared[1]].add(files[path])
    for path, lines in texts.items():
        for number, line in code_lines(lines):
            for name in NAME.findall(line):
                if len(homes[name]) == 1:
                    found.add(files[path], next(iter(homes[name])), name, f"{path}:{number}")
    return found


def code_lines(lines):
    """Lines with their numbers, without what stands in texts and comments."""
    is_text = False
    for number, line in enumerate(lines, 1):
        if not is_text:
            yield number, STRINGS.sub('""', line.replace('"""', "")).split("//")[0]
        is_text ^= line.count('"""') % 2 == 1
