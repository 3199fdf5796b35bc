extension ChaseWords {
  static let danish = ChaseWords(
    heading: { "Til \($0): \($1) fund, der er hos jer" },
    edition: { "Udgave \($0) · liste \($1) · \($2)" },
    draft: { "Udkast \($0), ikke sendt" },
    withheld: {
      $0 == 0 ? "" : "I \($0) fund er husnumre, persondata eller interne oplysninger udeladt."
    },
    listMark: "liste",
    number: "Nr.", place: "Sted", text: "Beskrivelse", actions: "Tiltag", due: "Frist",
    state: "Status", silence: "Dage uden svar", promisedFor: "Lovet til", reply: "Svar",
    code: "Kode", list: "Liste",
    silentFor: { "\($0) uden svar" },
    promised: { "lovet til \($0)" },
    brokenPromise: { "lovet til \($0), \($1)" },
    noDue: "ingen frist",
    request:
      "Skriv i Svar, hvad der er gjort, og i Lovet til, hvilken dag I regner med. Ret gerne Frist "
      + "og Status, og send listen tilbage. Behold Kode og Liste, som de er.",
    requestInText:
      "Skriv for hvert punkt, hvad der er gjort, eller hvilken dag I regner med. Lad koden i [ ] "
      + "stå, så svaret kan finde fundet.",
    mailSubject: { workspace, count in
      workspace.isEmpty ? "\(count) fund, der er hos jer" : "\(workspace): \(count) fund hos jer"
    },
    greeting: "Hej",
    mailBody: {
      "Her er \($0) fund fra tryghedsvandringer, som er hos jer. Skriv gerne, hvor langt I er, "
        + "eller hvilken dag I regner med."
    },
    seeAttached: "Listen er vedhæftet som tabel. Den kan rettes i Excel og sendes tilbage.",
    fileName: "rykkerliste")
}
