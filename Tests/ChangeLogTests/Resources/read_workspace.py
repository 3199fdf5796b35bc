#!/usr/bin/env python3
"""Fold a workspace's log, from Format.md alone, and print what `lygte list --json` prints.

read_workspace.py [--state] DIR; with --state every standing value of every thing."""
import glob, hashlib, json, os, re, sys

LISTS = {"comment": "comments", "action": "actions", "photo": "photos", "tag": "tags",
         "follow-up": "followUps", "link": "links", "answer": "answers"}
FIELDS = """id number walk stop area place publicPlace coordinate title observation publicText advice kind
category priority size timeOfDay observedOn state reason waitingUntil duplicateOf responsible followUp owner due
doneOn confirmedBy confirmedOn nobodyToTell pointedOutBy heightCm mastNumber sensitivity source rank""".split()

def canonical(x): return json.dumps(x, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
def is_salted(x): return set(x) == {"salt", "value"} and bool(re.match("[0-9a-f]{32}$", str(x["salt"])))
def is_blanked(x): return set(x) == {"digest"} and bool(re.match("[0-9a-f]{64}$", str(x["digest"])))

def walked(x, special):
    """x with `special` applied to every salted, blanked or naming object."""
    if isinstance(x, dict):
        is_special = is_salted(x) or is_blanked(x) or set(x) == {"thing"}
        return special(x) if is_special else {k: walked(v, special) for k, v in x.items()}
    return [walked(v, special) for v in x] if isinstance(x, list) else x

def digested(x):
    return x if "salt" not in x else {
        "digest": hashlib.sha256(bytes.fromhex(x["salt"]) + canonical(x["value"])).hexdigest()}

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
    for chain in ([last] for last in lines):
        while "act" in chain[-1] and chain[-1]["prev"] in by_hash:
            chain.append(by_hash[chain[-1]["prev"]])
        if not chain[0].get("more") and "act" not in chain[-1]:
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
            orders += [edit] if "redact" in edit else []
            thing = edit.get("thing", f".{index}")
            thing = name + thing if thing.startswith(".") else thing
            if "make" in edit:
                made[thing] = (edit["make"], line)
            for field, value in edit.get("set", {}).items():
                changes.setdefault(thing, {}).setdefault(field, {}).setdefault(name, {
                    "line": line, "act": line.get("act", name), "made": "make" in edit,
                    "value": walked(value, shown), "redacted": walked(value, lambda x: shown(x, True)),
                    "replacing": edit.get("replacing", {}).get(field, [])})
    return made, changes, withdrawals, orders

def fold(lines):
    made, changes, withdrawals, orders = gather(lines := sorted(complete(lines), key=order))
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
                if (target := waiting.pop()) in per and target not in reached:
                    reached.add(target)
                    waiting += per[target]["replacing"]
            standing = sorted((per[n] for n in active if n not in reached), key=lambda c: order(c["line"]))
            latest = {canonical(c["value"]): c for c in standing}
            if standing:
                fields[field] = [c for c in reversed(standing) if latest[canonical(c["value"])] is c]
        act = line.get("act", line["h"][:32])
        restored = {name for c in fields.get("restored", ()) for name in c["value"]}
        state[thing] = {"kind": kind, "line": line, "fields": fields, "withdrawn": any(
            not is_withdrawn(by) and by not in restored for by in withdrawals.get(act, ()))}
    return state

def beginning(text):
    line = next((part for part in text.split("\n") if part), "")
    return line if len(line) <= 80 else (line[:79].rpartition(" ")[0] or line[:79]) + "…"

def root(thing, state):
    """What a walk, an area or a party is shown as."""
    path = [thing]
    while "sameAs" in state.get(path[-1], {"fields": {}})["fields"]:
        other = state[path[-1]]["fields"]["sameAs"][0]["value"]
        other = isinstance(other, dict) and other.get("thing")
        if other in path[:-1]:
            return min(path[path.index(other):], key=lambda n: (n[:32], int(n[33:])))
        if other == path[-1] or other not in state or state[other]["withdrawn"] or state[other]["kind"] != state[thing]["kind"]:
            break
        path.append(other)
    return path[-1]

def finding(thing, state):
    it = state[thing]
    def identified(x):
        target = state.get(root(x.get("thing"), state))
        return x if "thing" not in x else target["fields"]["id"][0]["value"] if target and "id" in target["fields"] else x["thing"]
    def shown(name):
        return {f: walked(v[0]["value"], identified) for f, v in state[name]["fields"].items() if f != "restored"}
    out = {**dict.fromkeys(FIELDS), **{name: [] for name in LISTS.values()}, **shown(thing)}
    register = out["state"] or {}
    out.update({part: register.get(part) for part in ("reason", "waitingUntil", "duplicateOf")})
    out.update(state=register.get("state", "new"), reopened=register.get("reopened", 0))
    out["title"] = out["title"] or beginning(out["observation"] if isinstance(out["observation"], str) else "") or None
    out["coordinate"] = out["coordinate"] and {part: whole / 1e7 for part, whole in out["coordinate"].items()}
    latest = max((v[0]["line"] for v in it["fields"].values()), key=order)
    since = it["fields"]["state"][0]["line"] if "state" in it["fields"] else it["line"]
    who = lambda line: line["by"].get("value")
    out.update(createdAt=it["line"]["at"], createdBy=who(it["line"]), updatedAt=latest["at"],
               updatedBy=who(latest), stateSince=since["at"])
    out["conflicts"] = [{"field": f, "values": [
        {"value": walked(c["value"], identified), "by": who(c["line"]), "device": c["line"]["dev"],
         "at": c["line"]["at"]} for c in v]}
        for f, v in sorted(it["fields"].items()) if len(v) > 1 and f not in ("rank", "removed", "restored")]
    for name, entry in state.items():
        belongs = entry["fields"].get("of", [{}])[0].get("value") == {"thing": thing}
        values = shown(name) if belongs else {"removed": True}
        if not entry["withdrawn"] and not values.pop("removed", None) and entry["kind"] in LISTS:
            del values["of"]
            out[LISTS[entry["kind"]]].append({**values, "id": name, "at": entry["line"]["at"], "by": who(entry["line"])})
    return out

if __name__ == "__main__":
    state = fold(read(sys.argv[-1]))
    if sys.argv[1] == "--state":
        out = {thing: {"kind": it["kind"], "withdrawn": it["withdrawn"], "fields": {
            f: [{"line": c["line"]["h"][:32], "value": c["value"]} for c in values]
            for f, values in it["fields"].items()}} for thing, it in state.items()}
    else:
        findings = [t for t, it in state.items() if it["kind"] == "finding" and not it["withdrawn"]]
        out = [it for it in (finding(thing, state) for thing in findings) if it["state"] != "withdrawn"]
    print(json.dumps(out, sort_keys=True, indent=2, ensure_ascii=False))
