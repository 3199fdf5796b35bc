import Language

/// What stands on a list for a responsible party, and in the mail it goes with.
package struct ChaseWords: Speaking {
  package let language: Language

  /// `Til Vej & Park: 4 fund, vi venter på`.
  package func heading(_ party: String, _ count: Int) -> String {
    say(
      "Til \(party): \(counted(count, "punkt", "punkter")), hvor I er noteret som ansvarlige",
      "To \(party): \(counted(count, "finding", "findings")) you are noted as responsible for")
  }
  /// `Udgave 3 · liste K7Q-4MJ · 23-11-2026`.
  package func edition(_ edition: Int, _ list: String, _ day: String) -> String {
    say("Udgave \(edition) · liste \(list) · \(day)", "Edition \(edition) · list \(list) · \(day)")
  }
  /// The same while nothing has been sent: a list that cannot come back.
  package func draft(_ day: String) -> String {
    say("Udkast \(day), ikke sendt", "Draft of \(day), not sent")
  }
  package var number: String { say("Nr.", "No.") }
  package var place: String { say("Sted", "Place") }
  package var mast: String { say("Mast", "Mast") }
  package var category: String { say("Kategori", "Category") }
  package var text: String { say("Beskrivelse", "Description") }
  package var actions: String { say("Tiltag", "Action") }
  package var due: String { say("Frist", "Due") }
  package var state: String { say("Status", "State") }
  package var silence: String { say("Dage uden svar", "Days without a word") }
  package var promisedFor: String { say("Lovet til", "Promised for") }
  package var reply: String { say("Svar", "Reply") }
  package var code: String { say("Kode", "Id") }
  package var list: String { say("Liste", "List") }
  /// How many days nothing was heard.
  package func silentFor(_ days: String) -> String {
    say("\(days) uden svar", "\(days) without a word")
  }
  package func promised(_ day: String) -> String { say("lovet til \(day)", "promised for \(day)") }
  package func brokenPromise(_ day: String, _ days: String) -> String {
    say("lovet til \(day), \(days)", "promised for \(day), \(days)")
  }
  package var noDue: String { say("ingen frist", "no deadline") }
  /// What the party is asked to do with the list.
  package var request: String {
    say(
      "Skriv i Svar, hvad der er gjort, og i Lovet til, hvilken dag I regner med. Ret gerne Frist "
        + "og Status, og send listen tilbage. Behold Kode og Liste, som de er.",
      "Please write under Reply what has been done, and under Promised for which day you expect. "
        + "Correct Due and State where they are wrong, and send the list back. Leave Id and List as "
        + "they are.")
  }
  /// The same below a list that has no columns.
  package var requestInText: String {
    say(
      "Skriv for hvert punkt, hvad der er gjort, eller hvilken dag I regner med. Lad koden i [ ] "
        + "stå, så svaret kan finde punktet.",
      "Please write for each item what has been done, or which day you expect. Keep the code in "
        + "[ ], so that the answer finds its finding.")
  }
  package func mailSubject(_ workspace: String, _ count: Int) -> String {
    let points = say(
      "\(counted(count, "punkt", "punkter")) fra tryghedsvandringen",
      "\(counted(count, "finding", "findings")) of the safety walk")
    return workspace.isEmpty ? points : "\(workspace): \(points)"
  }
  package var greeting: String { say("Hej", "Hello") }
  package func mailBody(_ count: Int) -> String {
    say(
      "Efter tryghedsvandringen er I noteret som ansvarlige for "
        + "\(counted(count, "punkt", "punkter")). Skriv gerne, hvad der er gjort, og hvornår resten "
        + "forventes klar.",
      "After the safety walk you are noted as responsible for "
        + "\(counted(count, "finding", "findings")). Please write what has been done, and when you "
        + "expect the rest.")
  }
  package var seeAttached: String {
    say(
      "Listen er vedhæftet som tabel. Den kan rettes i Excel og sendes tilbage.",
      "The list is attached as a table. It can be corrected in Excel and sent back.")
  }
  /// Below the letter; the workspace's name may be empty.
  package func closing(_ workspace: String) -> String {
    let greeting = say("Venlig hilsen", "Kind regards")
    return workspace.isEmpty ? greeting : "\(greeting)\n\(workspace)"
  }
  /// The name of the file without its ending, which a mail carries as ASCII. Nobody is reminded who
  /// was never asked.
  package func fileName(isFirst: Bool) -> String {
    isFirst ? say("opgaveliste", "task-list") : say("paamindelse", "reminder")
  }
}
