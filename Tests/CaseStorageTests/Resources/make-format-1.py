#!/usr/bin/env python3
"""Make the logs of format-1-rich, and what the program of commit 898ec3b made of both folders of logs.

make-format-1.py LYGTE; LYGTE being that commit's program. Kept to say how the files came to be: they
are never written anew. The logs of format-1 are those of its example, and stay as they are."""
import hashlib, json, os, shutil, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
WORKSPACE = "00112233445566778899aabbccddeeff"


def canonical(x): return json.dumps(x, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def identifier(number):
    """The sayable identifier of that number: five characters and their check in GF(32)."""
    def times(a, b):
        product = 0
        while b:
            product ^= a if b & 1 else 0
            b, a = b >> 1, a << 1
            a ^= 0b100101 if a & 32 else 0
        return product
    digits = [number * 7919 >> shift & 31 for shift in (20, 15, 10, 5, 0)]
    check, power = 0, 1
    for digit in digits:
        power = times(power, 2)
        check ^= times(power, digit)
    text = "".join(BASE32[d] for d in digits + [check])
    return f"{text[:3]}-{text[3:]}"


class Log:
    """A device's lines; what is written in Python stands beside what the program wrote."""
    ends = {}

    def __init__(self, device, actor):
        self.device, self.actor, self.lines, self.count = device, actor, [], 0

    def typed(self, value):
        self.count += 1
        salt = hashlib.sha256(f"{self.device} {self.count}".encode()).hexdigest()[:32]
        return {"salt": salt, "value": value}

    def line(self, at, *edits, **more):
        last = self.lines[-1] if self.lines else None
        heads = {d: [e["h"][:32]] for d, e in Log.ends.items()
                 if d != self.device and (last is None or not self.seen.get(d) == e["h"])}
        self.seen = {d: e["h"] for d, e in Log.ends.items()}
        counters = [e["lam"] for d, e in Log.ends.items() if d in heads] + [last["lam"] if last else 0]
        line = {"v": 1, "dev": self.device, "seq": len(self.lines) + 1, "lam": 1 + max(counters), "at": at,
                "by": self.typed(self.actor), "edits": list(edits), "heads": heads,
                "prev": last["h"] if last else "0" * 64, **more}
        if last is None:
            line["workspace"] = WORKSPACE
        line["h"] = hashlib.sha256(canonical(self.digested(line))).hexdigest()
        self.lines.append(line)
        return line["h"][:32]

    def sees_itself(self):
        Log.ends[self.device] = self.lines[-1]

    def digested(self, x):
        if isinstance(x, dict):
            if set(x) == {"salt", "value"}:
                return {"digest": hashlib.sha256(bytes.fromhex(x["salt"]) + canonical(x["value"])).hexdigest()}
            return {k: self.digested(v) for k, v in x.items()}
        return [self.digested(v) for v in x] if isinstance(x, list) else x

    def make(self, kind, typed={}, /, **bare):
        return {"make": kind, "set": {**bare, **{k: self.typed(v) for k, v in typed.items()}}}

    def set(self, name, typed={}, replacing=None, /, **bare):
        edit = {"thing": name, "set": {**bare, **{k: self.typed(v) for k, v in typed.items()}}}
        return {**edit, "replacing": replacing} if replacing else edit


def thing(name): return {"thing": name}


def rich():
    """Every record kind and field of the format, and what people and transports do to them."""
    anna, bo = Log("anna", "ANNA"), Log("bo", "Bo Ærø")
    line = anna.line
    line("2026-08-01T08:00:00+02:00", anna.make("workspace", {
        "name": "Trygt Ålholm \"Øst\"", "municipality": "Ålholm", "policeDistrict": "Sydsø",
        "defaultFollowUp": "Fru Å"}, example=False, urgentDays=5, silentDays=21, newRule=3))
    area = line("2026-08-01T08:01:00+02:00", anna.make("area", {
        "name": "Øst", "kind": "boligområde", "parent": "Ålholm", "association": "E/F Øst", "notes": "To\nlinjer"},
        id=identifier(1), households=212), anna.make("area", {"name": "Oest"}, id=identifier(2)))
    parties = line("2026-08-01T08:02:00+02:00", anna.make("party", {
        "name": "Vej & Park", "organisation": "Kommunen", "unit": "Drift", "contact": "Å. Ås", "phone": "12 34 56 78",
        "email": "vej@example.org", "alias": "Driften", "notes": "=ikke en formel"}, id=identifier(3), kind="municipality"),
        anna.make("party", {"name": "Lysmanden"}, id=identifier(4), kind="utility"),
        anna.make("party", {"name": "Vejmand"}, id=identifier(5)),
        anna.make("party", {"name": "Navn uden nr"}), anna.make("party", {"name": "Fremtid"}, kind="robot"))
    line("2026-08-01T08:03:00+02:00", anna.set(parties + ".2", sameAs=thing(parties + ".0")),
         anna.set(area + ".1", sameAs=thing(area + ".0")))
    line("2026-08-01T08:04:00+02:00",
         anna.make("category", {"name": "Skilte i gården"}, code="yard-signs", parent="signs"),
         anna.make("route", {"area": "Øst", "responsible": "Lysmanden", "followUp": "Vej & Park"}, category="lighting"),
         anna.make("route", {"responsible": "Vej & Park"}, removed=True),
         anna.make("view", {"name": "Over frist", "query": "overdue:yes -tag:lys"}, key=1),
         anna.make("view", {"name": "Fjernet", "query": "x"}, removed=True))
    walks = line("2026-08-02T19:00:00+02:00", anna.make("walk", {
        "name": "Aftenvandring Øst", "area": "Øst", "weather": "Regn", "light": "Mørkt", "purpose": "Lys\nog hæk",
        "leader": "Anna", "noteTaker": "Bo", "route": "Fra A til B", "meetingPlace": "Porten",
        "followUpResponsible": "Fru Å", "notes": "Våde sko"}, id=identifier(6), date="2026-08-02", startTime="19:00",
        endTime="21:15", timeOfDay="evening", occasion="offered", participants=14, followUpMeeting="2026-09-01",
        reportDue="2026-08-16", state="walked"),
        anna.make("walk", {"name": "Dagvandring"}, id=identifier(7), date="2026-09",
                  previousWalk=thing(".0"), state="planned"),
        anna.make("walk", {"name": "Uden nr"}), anna.make("walk", {"name": "Fortrudt"}, id=identifier(8)),
        anna.make("walk", {"name": "Aftenvandring Oest"}, id=identifier(9)))
    line("2026-08-02T19:01:00+02:00", anna.set(walks + ".4", sameAs=thing(walks + ".0")))
    gone = line("2026-08-02T19:02:00+02:00", anna.make("walk", {"name": "Taget tilbage"}, id=identifier(10)))
    line("2026-08-02T19:03:00+02:00", {"withdraw": [gone]})
    full = line("2026-08-02T19:10:00+02:00", anna.make("finding", {
        "stop": "2", "area": "Øst", "place": "Stien, syd", "publicPlace": "Stien",
        "coordinate": {"latitude": 556761234, "longitude": 125683210}, "title": "Mørk sti",
        "observation": "Lygte 4 er slukket.\nDen blinkede i går \t og i dag.", "publicText": "Lyset er slukket",
        "advice": "Brug en lommelygte", "pointedOutBy": "Beboer i nr. 7", "mastNumber": "M-0042", "confirmedBy": "Bo",
        "responsible": "Driften", "followUp": "Fru Å", "owner": "Kommunen", "source": {"Sted": "Stien", "Hvad": "Mørkt"}},
        id=identifier(11), number=1, walk=thing(walks + ".0"), kind="problem", category="lighting", priority="high",
        size="simple", timeOfDay="night", observedOn="2026-08", due="2026-09-15", doneOn="2026-09-10",
        confirmedOn="2026-09-11", nobodyToTell=False, heightCm=450, sensitivity="partners", rank=7,
        state={"state": "waiting", "reason": {"code": "budget", "text": anna.typed("Til foråret")},
               "waitingUntil": "2027-03-01", "reopened": 2, "passed": anna.typed("Alle er enige")}))
    plain = [line(f"2026-08-02T19:{20 + n}:00+02:00", anna.make("finding", {"observation": text},
             id=identifier(20 + n), **more)) for n, (text, more) in enumerate([
                 ("Hækken skjuler stien " + "meget " * 40, {"walk": thing(walks + ".1"), "number": 2}),
                 ("Uden vandring, med \"citat\", \\ og 路灯 😀", {}), ("Åben port", {"walk": thing(walks + ".4")}),
                 ("Ny status", {"state": {"state": "parked"}, "kind": "new-kind", "walk": thing(walks + ".2")}),
                 ("Dublet", {"state": {"state": "duplicate", "duplicateOf": thing(full + ".0")}}),
                 ("Taget ud", {"state": {"state": "withdrawn"}}), ("På en fortrudt vandring", {"walk": thing(gone + ".0")}),
                 ("På en vandring, der ikke er kommet", {"walk": thing("f" * 32 + ".0"), "stop": thing("e" * 32 + ".0")}),
                 ("", {"number": 2}), ("=SUM(A1)", {"newField": {"a": [1, None, "x"]}, "restored": []})])]
    of = thing(full + ".0")
    entries = line("2026-08-03T09:00:00+02:00",
        anna.make("action", {"text": "Skift pæren", "party": "Lysmanden"}, of=of, due="2026-09-01", doneOn="2026-08-30"),
        anna.make("action", {"text": "Flere lygter"}, of=of), anna.make("comment", {"text": "Ringet\ntil Å. Ås"}, of=of),
        anna.make("comment", {"text": "Slettet"}, of=of, removed=True),
        anna.make("answer", {"text": "Vi ser på det", "channel": "opslag", "to": "alle"}, of=of, on="2026-08-04"),
        anna.make("tag", {"text": "lys"}, of=of), anna.make("tag", {"text": "sti"}, of=of),
        anna.make("photo", {"file": "photos/1.jpg", "text": "Lygten"}, of=of, on="2026-08-02"),
        anna.make("link", {"url": "https://example.org/sag?id=1&x=2", "text": "Sagen"}, of=of),
        anna.make("follow-up", {"party": "Lysmanden", "text": "Vi kommer"}, of=of, step="promised", on="2026-08-05",
                  promisedFor="2026-08-20"),
        anna.make("action", {"text": "På et andet fund"}, of=thing(plain[0] + ".0"), newField="nyt"),
        anna.make("meeting-list", {}, of=thing(plain[1] + ".0"), rank=10),
        anna.make("comment", {"text": "Uden fund"}, of=thing("d" * 32 + ".0")),
        anna.make("sending", {"party": "Lysmanden", "audience": "partners", "rows": [
            {"finding": of, "cells": {"place": "Stien", "text": "Mørk sti"}, "seen": {"place": [full]}}]},
            id=identifier(40), on="2026-08-06", edition=1, withheld=1),
        anna.make("review", {"by": "ANNA"}), anna.make("robot", {"name": "Ukendt slags"}, of=of))
    line("2026-08-03T09:05:00+02:00", anna.make("follow-up", {
        "party": "Lysmanden", "changed": ["due", "state"]}, of=of, step="reply", on="2026-08-07", edition=1,
        sending=thing(entries + ".13")), anna.make("follow-up", {}, of=of, step="new-step", on="2026-08-08"))
    line("2026-08-03T09:06:00+02:00", anna.make("apart", {}, one=thing(plain[0] + ".0"), other=thing(plain[1] + ".0")))
    anna.sees_itself()
    # Bo edits beside Anna what he has seen, and she edits on without having seen his.
    bo.seen = {}
    bo.line("2026-08-03T10:00:00+02:00", bo.set(full + ".0", {"responsible": "Lysmanden"}, {"responsible": [full]}),
            bo.set(full + ".0", {}, {"due": [full]}, due="2026-10-01"),
            bo.set(walks + ".0", {"weather": "Tørt"}, {"weather": [walks]}), bo.set(parties + ".0", {"phone": "87 65 43 21"},
            {"phone": [parties]}), bo.set(plain[1] + ".0", {"title": "Bos overskrift"}))
    bo.line("2026-08-03T10:01:00Z", bo.make("comment", {"text": "Bos note"}, of=of),
            bo.make("finding", {"observation": "Bos fund", "place": "Porten"}, id=identifier(50), walk=thing(walks + ".0"),
                    number=1, priority="urgent"))
    undone = bo.line("2026-08-03T10:02:00.25+02:00", bo.set(full + ".0", {"place": "Forkert sted"}, {"place": [full]}))
    bo.line("2026-08-03T10:03:00+02:00", {"withdraw": [undone]})
    line("2026-08-03T11:00:00+02:00", anna.set(full + ".0", {"responsible": "Vej & Park"}, {"responsible": [full]}),
         anna.set(full + ".0", {}, {"due": [full]}, due="2026-11-01"),
         anna.set(walks + ".0", {"weather": "Storm"}, {"weather": [walks]}),
         anna.set(plain[1] + ".0", {"title": "Annas overskrift"}))
    line("2026-08-03T11:01:00+02:00", {"redact": [full], "thing": full + ".0", "field": "pointedOutBy", "ground": "consent"},
         {"redact": [entries], "thing": entries + ".2", "field": "text", "ground": "consent"})
    anna.sees_itself()
    bo.sees_itself()
    line("2026-08-03T12:00:00+02:00", anna.make("comment", {"text": "Efter"}, of=thing(plain[0] + ".0")), newMember=1)
    return [anna, bo], full


def run(program, folder, *words, **variables):
    environment = {"PATH": os.environ["PATH"], "HOME": folder, "LYGTE_NOW": "2026-11-23T09:30:00+01:00", "LYGTE_USER": "MKJ",
                   "LYGTE_SEED": "7", "LYGTE_DEVICE": "kontor", "LANG": "da_DK.UTF-8", **variables}
    done = subprocess.run([program, *words, "-w", os.path.join(folder, "w")], env=environment, capture_output=True)
    if done.returncode > 1:
        sys.exit(f"{words}: {done.stderr.decode()}")
    return done.stdout


def make_rich(program, goal):
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(os.path.join(folder, "w", "log"))
        logs, full = rich()
        for log in logs:
            with open(os.path.join(folder, "w", "log", log.device + ".jsonl"), "wb") as file:
                file.writelines(canonical(line) + b"\n" for line in log.lines)
        def command(*words): return run(program, folder, *words)
        new = [run(program, folder, "add", *words, LYGTE_SEED=str(100 + n)).decode().strip()
               for n, words in enumerate([
                   ["Bænken er knækket", "--place", "Torvet", "--kind", "problem", "--category", "upkeep", "--tags", "bænk,torv"],
                   ["Her er rart at sidde", "--kind", "positive", "--priority", "low"], ["Graffiti i tunnelen"]])]
        command("set", new[0], "ansvarlig=Vej & Park", "opfølgning=Fru Å", "frist=2026-12-05", "tiltag=Ny planke")
        for state in ["assigned", "in-progress", "done"]:
            command("move", new[0], state, "--anyway", "Aftalt på mødet")
        command("comment", new[0], "Flot arbejde")
        command("reply", new[0], "Det er gjort", "--from", "Vej & Park", "--on", "2026-11-20")
        command("move", new[2], "declined", "--reason", "no-means: Der er ingen penge")
        command("meeting", "add", new[0], new[2])
        command("views", "save", "Torvet", "Torvet")
        command("undo")
        os.makedirs(os.path.join(goal, "log"))
        for name in os.listdir(os.path.join(folder, "w", "log")):
            shutil.copy(os.path.join(folder, "w", "log", name), os.path.join(goal, "log", name))


EXPORTS = [("csv", ["--format", "csv"]), ("rfc4180.csv", ["--format", "csv", "--csv", "rfc4180"]),
           ("json", ["--format", "json"]), ("md", ["--format", "markdown"]), ("html", ["--format", "html"])]


def tell(program, goal):
    """Puts the documents and the exports beside the logs."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(os.path.join(goal, "log"), os.path.join(folder, "w", "log"))
        run(program, folder, "rebuild")
        documents, exports = os.path.join(goal, "documents"), os.path.join(goal, "exports")
        for old in (documents, exports):
            shutil.rmtree(old, ignore_errors=True)
        os.makedirs(exports)
        for name in ["workspace.json", "walks", "register"]:
            made = os.path.join(folder, "w", name)
            os.makedirs(documents, exist_ok=True)
            (shutil.copytree if os.path.isdir(made) else shutil.copy)(made, os.path.join(documents, name))
        for language in ["da", "en"]:
            for ending, words in EXPORTS:
                if ending == "json" and language == "en":
                    continue
                name = "findings.json" if ending == "json" else f"findings.{language}.{ending}"
                with open(os.path.join(exports, name), "wb") as file:
                    file.write(run(program, folder, "export", *words, "--lang", language))


if __name__ == "__main__":
    program = os.path.abspath(sys.argv[1])
    rich_folder = os.path.join(HERE, "format-1-rich")
    shutil.rmtree(rich_folder, ignore_errors=True)
    make_rich(program, rich_folder)
    for name in ["format-1", "format-1-rich"]:
        tell(program, os.path.join(HERE, name))
