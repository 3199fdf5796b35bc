import ChangeLog
import Language

/// What is said of merging folders, of devices, copies, backups and seals.
package struct MergingWords: Speaking {
  package let language: Language

  // Paths asked for at the bottom of the screen.
  package var mergePrompt: String {
    say("Kollegaens mappe: ", "Your colleague’s folder: ")
  }
  package var copyPrompt: String { say("Kopiens mappe: ", "The copy’s folder: ") }
  package var backupPrompt: String { say("Sikkerhedskopiens fil: ", "The backup’s file: ") }
  package var pathNeeded: String {
    say("Skriv en sti, eller gå tilbage med Esc.", "Type a path, or go back with Esc.")
  }
  package var pathExample: String { say("fx /media/usb/tryghed", "such as /media/usb/safety") }

  // The look before a merge.
  package func lookTitle(_ folder: String) -> String {
    say("Saml med \(folder)", "Merge with \(folder)")
  }
  package var mergeNowRow: String { say("Saml nu", "Merge now") }
  package func counts(_ counts: MergingCounts) -> String {
    var parts = [
      say(
        counted(counts.new, "nyt fund", "nye fund"),
        counted(counts.new, "new finding", "new findings")),
      say(counted(counts.changed, "ændret", "ændrede"), "\(counts.changed) changed"),
    ]
    if counts.notes > 0 {
      parts.append(
        say(
          counted(counts.notes, "ny note", "nye noter"),
          counted(counts.notes, "new comment", "new comments")))
    }
    if counts.photos > 0 {
      parts.append(
        say(
          counted(counts.photos, "nyt foto", "nye fotos"),
          counted(counts.photos, "new photo", "new photos")))
    }
    parts.append(
      say(
        "\(counted(counts.inConflict, "felt", "felter")) med to værdier",
        "\(counted(counts.inConflict, "field", "fields")) with two values"))
    parts.append(say(counted(counts.damaged, "skade", "skader"), "\(counts.damaged) damaged"))
    if counts.incomplete > 0 {
      parts.append(say("\(counts.incomplete) ikke kommet helt", "\(counts.incomplete) incomplete"))
    }
    parts.append(say("\(counts.same) ens", "\(counts.same) the same"))
    return parts.joined(separator: " · ")
  }
  package var nothingNew: String {
    say("Der er intet nyt at hente.", "There is nothing new to fetch.")
  }
  package var newFindings: String { say("Nye fund", "New findings") }
  package var changedFindings: String { say("Ændrede fund", "Changed findings") }
  package var alsoNew: String { say("Også nyt", "Also new") }
  package var alsoChanged: String { say("Også ændret", "Also changed") }
  /// Of a party, a rule … that the other machine has taken away, or brought back.
  package var recordGoes: String { say("fjernet", "removed") }
  package var recordComesBack: String { say("gendannet", "brought back") }
  package var needsLook: String { say("Kræver et eftersyn", "Needs a look") }
  /// `Frist: 01-12 → 05-12`.
  package func fieldChange(_ label: String, _ before: String, _ after: String) -> String {
    "\(label): \(before) → \(after)"
  }
  package var nothing: String { say("intet", "nothing") }
  package func entryComes(_ kind: String, _ text: String) -> String {
    text.isEmpty ? "+ \(kind)" : "+ \(kind): \(text)"
  }
  package func entryGoes(_ kind: String, _ text: String) -> String {
    say(
      text.isEmpty ? "fjernet: \(kind)" : "fjernet: \(kind): \(text)",
      text.isEmpty ? "removed: \(kind)" : "removed: \(kind): \(text)")
  }
  package func twoValues(_ labels: [String]) -> String {
    say(
      "To værdier: \(labels.joined(separator: ", ")). Begge beholdes, til I vælger.",
      "Two values: \(labels.joined(separator: ", ")). Both are kept until you choose.")
  }
  /// Of fields in which two stood before.
  package func moreValues(_ labels: [String]) -> String {
    say(
      "Flere end to værdier: \(labels.joined(separator: ", ")). Alle beholdes, til I vælger.",
      "More than two values: \(labels.joined(separator: ", ")). All are kept until you choose.")
  }
  package var mergeNow: String { say("Saml nu? (j/n) ", "Merge now? (y/n) ") }
  package var notMerged: String { say("Intet er ændret.", "Nothing was changed.") }
  package func merged(_ changes: Int, _ folder: String) -> String {
    say(
      changes == 0
        ? "Samlet med \(folder): intet nyt."
        : "Samlet med \(folder): \(counted(changes, "ændring", "ændringer")) hentet.",
      changes == 0
        ? "Merged with \(folder): nothing new."
        : "Merged with \(folder): fetched \(counted(changes, "change", "changes")).")
  }
  package func bothMustShow(_ check: String) -> String {
    say(
      "Begge computere skal vise \(check). Viser de det, har I det samme.",
      "Both machines must show \(check). If they do, you have the same.")
  }
  package var onlyLooked: String {
    say("Kun set efter; intet er ændret.", "Only looked; nothing was changed.")
  }
  package func otherSideToo(_ folder: String) -> String {
    say(
      "\(folder) er ikke ændret. Saml også på den anden computer, så den får det, I har her.",
      "\(folder) was not changed. Merge on the other machine too, so that it gets what you have here."
    )
  }

  // Paths that cannot be reached.
  package func unreachable(_ path: String) -> String {
    say(
      "»\(path)« findes ikke. Skriv stien til kollegaens mappe.",
      "“\(path)” does not exist. Give the path of the other machine’s folder.")
  }
  package func unreachableForeign(_ path: String, _ example: String) -> String {
    say(
      "»\(path)« kan ikke nås herfra. Kopiér mappen (med mappen log i) til en USB-nøgle eller til fx "
        + "\(example), og skriv den sti.",
      "“\(path)” cannot be reached from here. Copy the folder (with its folder log) to a USB stick, or "
        + "to \(example), say, and give that path.")
  }

  // Devices.
  package var devices: String { say("Computere", "Machines") }
  package var thisDevice: String { say("denne computer", "this machine") }
  package func lastChange(_ when: String, _ who: String, _ changes: Int) -> String {
    say(
      "\(counted(changes, "ændring", "ændringer")), sidst \(when)"
        + (who.isEmpty ? "" : " af \(who)"),
      "\(counted(changes, "change", "changes")), last \(when)"
        + (who.isEmpty ? "" : " by \(who)"))
  }
  package func mergedHere(_ when: String, _ folder: String) -> String {
    say("Samlet her \(when) fra \(folder).", "Merged here \(when) from \(folder).")
  }
  package var neverMerged: String {
    say("Aldrig samlet her fra en anden mappe.", "Never merged here from another folder.")
  }
  package func hasSeenAll(_ when: String) -> String {
    say("Havde set alt herfra \(when).", "Had seen everything from here \(when).")
  }
  package func hasNotSeen(_ changes: Int, _ when: String) -> String {
    say(
      "Har endnu ikke vist, at den kender \(counted(changes, "ændring", "ændringer")) herfra "
        + "(så sidst noget \(when)).",
      "Has not shown yet that it knows \(counted(changes, "change", "changes")) from here "
        + "(last saw something \(when)).")
  }
  package var hasSeenNothing: String {
    say(
      "Har endnu ikke vist, at den kender noget herfra.",
      "Has not shown yet that it knows anything from here.")
  }
  package func drafts(_ count: Int) -> String {
    say(
      counted(
        count, "kladde ligger kun på denne computer.", "kladder ligger kun på denne computer."),
      counted(count, "draft lies only on this machine.", "drafts lie only on this machine."))
  }
  package func branches(_ count: Int) -> String {
    say(
      "Der er skrevet på \(count) computere under dette navn. Alles ændringer er med, og hver skriver "
        + "videre under sit eget navn.",
      "\(count) machines have written under this name. All their changes are here, and each goes on "
        + "under a name of its own.")
  }
  package func clockAhead(_ days: Int) -> String {
    say(
      "Uret er foran: den sidste ændring ligger \(counted(days, "dag", "dage")) ude i fremtiden. "
        + "Rækkefølgen følger ikke uret.",
      "The clock is ahead: the last change lies \(counted(days, "day", "days")) in the future. "
        + "The order does not follow the clock.")
  }
  package func clockBehind(_ days: Int) -> String {
    say(
      "Uret har gået bagud: en ændring er \(counted(days, "dag", "dage")) ældre end det, den bygger på. "
        + "Rækkefølgen følger ikke uret.",
      "The clock was behind: a change is \(counted(days, "day", "days")) older than what it builds on. "
        + "The order does not follow the clock.")
  }
  package func clockBackwards(_ times: Int) -> String {
    say(
      "Uret er stillet tilbage \(counted(times, "gang", "gange")).",
      "The clock was set back \(counted(times, "time", "times")).")
  }
  package var alone: String {
    say("Kun denne computer har skrevet her.", "Only this machine has written here.")
  }
  package func check(_ check: String) -> String { say("Kontrolkode: \(check)", "Check: \(check)") }
  package func damagedLines(_ count: Int) -> String {
    say(
      counted(count, "skadet linje", "skadede linjer"),
      counted(count, "damaged line", "damaged lines"))
  }

  // Copies, backups, seals.
  package func copied(_ folder: String, _ logs: Int, _ photos: Int) -> String {
    say(
      "Kopien ligger i \(folder) (\(counted(logs, "log", "logge")), "
        + "\(counted(photos, "foto", "fotos"))). Åbn den på den anden computer med: "
        + "lygte -w MAPPE",
      "The copy is in \(folder) (\(counted(logs, "log", "logs")), "
        + "\(counted(photos, "photo", "photos"))). Open it on the other machine with: "
        + "lygte -w DIR")
  }
  package var copyIsInternal: String {
    say(
      "Intern udgave: den rummer alt, også det, beboerne ikke må læse.",
      "Internal edition: it holds everything, also what residents may not read.")
  }
  /// While much is copied.
  package func backingUp(_ bytes: Int) -> String {
    let megabytes = bytes / 1_048_576
    return say(
      "\(NumberWords.danish.grouped(megabytes)) MB kopieret …",
      "\(NumberWords.english.grouped(megabytes)) MB copied …")
  }
  package func backedUp(_ path: String, _ files: Int, _ check: String) -> String {
    say(
      "Sikkerhedskopien er \(path) (\(counted(files, "fil", "filer"))). Gendan med: "
        + "lygte genskab FIL MAPPE. Mappen viser så \(check).",
      "The backup is \(path) (\(counted(files, "file", "files"))). Restore it with: "
        + "lygte restore FILE DIR. The folder then shows \(check).")
  }
  package var backupIsInternal: String {
    say(
      "Intern udgave: filen rummer alt, og kun du kan læse den. Gem den et sikkert sted.",
      "Internal edition: the file holds everything, and only you can read it. Keep it safe.")
  }
  package func restored(_ folder: String, _ when: String) -> String {
    say("Gendannet i \(folder), som det var \(when).", "Restored in \(folder), as it was \(when).")
  }
  package func restoredAsMade(_ check: String) -> String {
    say(
      "Alt er helt, og mappen viser \(check) som ved kopieringen.",
      "All is whole, and the folder shows \(check) as when it was backed up.")
  }
  package func sealed(_ seal: String) -> String {
    say(
      "Kontroltal sat: \(seal). Skriv det i referatet. Efterse senere med: lygte efterse --kontroltal \(seal)",
      "Sealed: \(seal). Put it into the minutes. Check later with: lygte verify --seal \(seal)")
  }
  package func sealHolds(_ lines: Int) -> String {
    say(
      "Kontroltallet holder: \(counted(lines, "linje", "linjer")) er uændrede siden.",
      "The seal holds: \(counted(lines, "line is", "lines are")) unchanged since.")
  }
  package func sealBroken(_ lines: Int) -> String {
    say(
      "\(counted(lines, "linje", "linjer")), som kontroltallet dækker, er her ikke længere.",
      "\(counted(lines, "line", "lines")) that the seal covers \(lines == 1 ? "is" : "are") no longer here."
    )
  }
  package var sealTooShort: String {
    say(
      "Skriv mindst 8 tegn af kontroltallet: tal og bogstaverne a-f.",
      "Give at least 8 characters of the seal: digits and the letters a-f.")
  }
  package func claimedLines(_ count: Int) -> String {
    say(
      "\(counted(count, "linje har", "linjer har")) navn, ur eller enhed fra LYGTE_USER, LYGTE_NOW eller "
        + "LYGTE_DEVICE. Navne er påstande, ikke underskrifter.",
      "\(counted(count, "line has", "lines have")) a name, clock or device from LYGTE_USER, LYGTE_NOW or "
        + "LYGTE_DEVICE. Names are claims, not signatures.")
  }
  /// What of a line the environment said.
  package func claimed(_ claims: LineClaims) -> String {
    var named: [String] = []
    if claims.contains(.clock) { named.append(say("ur", "clock")) }
    if claims.contains(.person) { named.append(say("navn", "name")) }
    if claims.contains(.device) { named.append(say("enhed", "device")) }
    let first = named.dropLast().joined(separator: ", ")
    let all = first + (named.count > 1 ? say(" og ", " and ") : "") + (named.last ?? "")
    return say("\(all) oplyst, ikke kontrolleret", "\(all) claimed, not checked")
  }

  // What commands need.
  package var mergeNeeds: String {
    say(
      "Skriv kollegaens mappe: lygte saml MAPPE…",
      "Give the other machine’s folder: lygte merge DIR…")
  }
  package var copyNeeds: String {
    say(
      "Skriv, hvor kopien skal ligge: lygte kopiér MAPPE",
      "Say where the copy is to lie: lygte copy DIR")
  }
  package var backupNeeds: String {
    say(
      "Skriv, hvad filen skal hedde: lygte sikkerhedskopi FIL",
      "Say what the file is to be called: lygte backup FILE")
  }
  package var restoreNeeds: String {
    say(
      "Skriv filen og den mappe, der skal laves: lygte genskab FIL MAPPE",
      "Give the file and the folder to make: lygte restore FILE DIR")
  }
}
