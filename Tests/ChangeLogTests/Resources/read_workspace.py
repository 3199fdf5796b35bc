#!/usr/bin/env python3
"""Fold a workspace's log and print its findings: a reader written from Format.md alone.

read_workspace.py DIR prints findings as `lygte list --json` does; with --state every standing value."""
import glob, hashlib, json, os, re, sys

LISTS = {"comment": "comments", "action": "actions", "photo": "photos", "tag": "tags",
         "follow-up": "followUps", "link": "links", "answer": "answers"}

def canonical(x):
    return json.dumps(x, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()

def is_salted(x):
    return set(x) == {"salt", "value"} and bool(re.match("[0-9a-f]{32}$", str(x["salt"])))

def is_blanked(x):
    return set(x) == {"digest"} and bool(re.match("[0-9a-f]{64}$", str(x["digest"])))

def walked(x, special):
    """x with `special` applied to every salted, blanked or naming object."""
    if isinstance(x, dict):
        if is_salted(x) or is_blanked(x) or set(x) == {"thing"}:
            return special(x)
        return {k: walked(v, special) for k, v in x.items()}
    return [walked(v, special) for v in x] if isinstance(x, list) else x

def digested(x):
    if "salt" not in x:
        return x
    return {"digest": hashlib.sha256(bytes.fromhex(x["salt"]) + canonical(x["value"])).hexdigest()}

def read(folder):
    """The lines; of two copies the one with fewer blanks."""
    lines = {}
    for path in sorted(glob.glob(os.path.join(folder, "log", "*.jsonl"))):
        for number, text in enumerate(open(path, "rb").read().split(b"\n")[:-1], 1):
            line = json.loads(text)
            form = canonical(walked({k: v for k, v in line.items() if k != "h"}, digested))
            if canonical(line) != text or hashlib.sha256(form).hexdigest() != line["h"]:
                sys.exit(f"{path}:{number}: damaged")
            blanks = text.count(b'{"digest":')
            if line["h"] not in lines or blanks < lines[line["h"]][0]:
                lines[line["h"]] = (blanks, line)
    return [line for _, line in lines.values()]

def complete(lines):
    """The lines of acts that are there from the first to the end."""
    by_hash, whole = {line["h"]: line for line in lines}, []
    for last in lines:
        chain = [last]
        while "act" in chain[-1] and chain[-1]["prev"] in by_hash:
            chain.append(by_hash[chain[-1]["prev"]])
        if not last.get("more") and "act" not in chain[-1]:
            whole += chain
    return whole

def order(line): return line["lam"], line["dev"].encode(), line["seq"], line["h"]

def gather(lines):
    """What was made, every change by thing, field and line, who withdraws what, and orders."""
    made, changes, withdrawals, orders = {}, {}, {}, []
    for line in lines:
        name = line["h"][:32]
        def shown(x, redacting=False):
            if "thing" in x:
                return {"thing": name + x["thing"]} if str(x["thing"]).startswith(".") else x
            return {"redacted": True} if redacting or is_blanked(x) else x["value"]
        for index, edit in enumerate(line["edits"]):
            for target in edit.get("withdraw", []):
                withdrawals.setdefault(target, set()).add(line.get("act", name))
            if "redact" in edit:
                orders.append(edit)
            if "set" not in edit:
                continue
            thing = edit.get("thing", f".{index}")
            thing = name + thing if thing.startswith(".") else thing
            if "make" in edit:
                made[thing] = (edit["make"], line)
            for field, value in edit["set"].items():
                changes.setdefault(thing, {}).setdefault(field, {}).setdefault(name, {
                    "line": line, "act": line.get("act", name), "made": "make" in edit,
                    "value": walked(value, shown), "redacted": walked(value, lambda x: shown(x, True)),
                    "replacing": edit.get("replacing", {}).get(field, [])})
    return made, changes, withdrawals, orders

def fold(lines):
    lines = sorted(complete(lines), key=order)
    made, changes, withdrawals, orders = gather(lines)
    for edit in orders:
        for line in lines:
            if line["h"][:32] in edit["redact"]:
                if edit["field"] == "":
                    line["by"] = {}
                change = changes.get(edit["thing"], {}).get(edit["field"], {}).get(line["h"][:32], {})
                change["value"] = change.get("redacted")
    def is_withdrawn(act):
        return any(not is_withdrawn(by) for by in withdrawals.get(act, ()))
    state = {}
    for thing, (kind, line) in made.items():
        fields = {}
        for field, per in changes.get(thing, {}).items():
            active = [n for n, c in per.items() if c["made"] or not is_withdrawn(c["act"])]
            reached, waiting = set(), [r for n in active for r in per[n]["replacing"]]
            while waiting:
                target = waiting.pop()
                if target in per and target not in reached:
                    reached.add(target)
                    waiting += per[target]["replacing"]
            standing = sorted((per[n] for n in active if n not in reached), key=lambda c: order(c["line"]))
            latest = {canonical(c["value"]): c for c in standing}
            if standing:
                fields[field] = [c for c in reversed(standing) if latest[canonical(c["value"])] is c]
        state[thing] = {"kind": kind, "line": line, "fields": fields,
                        "withdrawn": is_withdrawn(line.get("act", line["h"][:32]))}
    return state

def finding(thing, state):
    it = state[thing]
    out = {field: values[0]["value"] for field, values in it["fields"].items()}
    out.update(out.pop("state", None) or {"state": "new"})
    for field in ("walk", "duplicateOf"):
        target = state.get((out.get(field) or {}).get("thing"))
        if target and "id" in target["fields"]:
            out[field] = target["fields"]["id"][0]["value"]
    if it["withdrawn"]:
        out["state"] = "withdrawn"
    latest = max((v[0]["line"] for v in it["fields"].values()), key=order)
    since = it["fields"]["state"][0]["line"] if "state" in it["fields"] else it["line"]
    who = lambda line: line["by"].get("value")
    out.update(createdAt=it["line"]["at"], createdBy=who(it["line"]), updatedAt=latest["at"],
               updatedBy=who(latest), stateSince=since["at"], **{name: [] for name in LISTS.values()})
    out["conflicts"] = [{"field": f, "values": [
        {"value": c["value"], "by": who(c["line"]), "device": c["line"]["dev"], "at": c["line"]["at"]}
        for c in v]} for f, v in sorted(it["fields"].items()) if len(v) > 1 and f not in ("rank", "removed")]
    for name, entry in state.items():
        shown = {f: v[0]["value"] for f, v in entry["fields"].items()}
        if shown.pop("of", None) == {"thing": thing} and not entry["withdrawn"] and not shown.pop("removed", None):
            shown.update(id=name, at=entry["line"]["at"], by=who(entry["line"]))
            out[LISTS.get(entry["kind"], entry["kind"])].append(shown)
    return out

if __name__ == "__main__":
    state = fold(read(sys.argv[-1]))
    if sys.argv[1] == "--state":
        out = {thing: {"kind": it["kind"], "withdrawn": it["withdrawn"], "fields": {
            f: [{"line": c["line"]["h"][:32], "value": c["value"]} for c in values]
            for f, values in it["fields"].items()}} for thing, it in state.items()}
    else:
        out = [finding(thing, state) for thing, it in state.items() if it["kind"] == "finding"]
    print(json.dumps(out, sort_keys=True, indent=2, ensure_ascii=False))
