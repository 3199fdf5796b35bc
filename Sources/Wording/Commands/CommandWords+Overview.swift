extension CommandWords {
  static let overviewInDanish: [String: CommandText] = [
    "start": CommandText("Start", "vis, hvad der er sket, og hvad der venter"),
    "attention": CommandText("Opmærksomhed", "vis alt, der kræver opmærksomhed, og hvorfor"),
    "figures": CommandText("Tal", "tæl fund, og vis, hvor længe de tager"),
    "promises": CommandText("Frister og aftaler", "vis frister, og hvad der er aftalt"),
    "handover": CommandText("Overdragelse", "vis alt, der er åbent, til den, der tager over"),
    "handover-print": CommandText("Udskriv", "skriv overdragelsen som en side, der kan udskrives"),
    "reassign": CommandText("Skift ansvarlig", "sæt en anden på alle åbne fund, én har"),
    "start-assess": CommandText("Vurdér nye", "gå til de nye fund, der skal vurderes"),
    "start-answers": CommandText("Svar", "gå til dem, hvor beboerne skal have svar"),
    "start-check": CommandText("Se efter", "gå til dem, der er meldt udført"),
    "start-late": CommandText("Gennemgang", "gennemgå det, der er hos andre, det sene først"),
    "start-again": CommandText("Genoptag", "gå til dem, der skal genoptages"),
    "start-silent": CommandText("Intet hørt", "gå til dem, vi intet har hørt om"),
    "start-settle": CommandText("To værdier", "gå til felter med to værdier"),
    "settle-first": CommandText("Afklar", "vælg mellem de to værdier"),
    "attention-counts": CommandText("Tal eller linjer", "skift mellem listen og antallene"),
  ]

  static let overviewInEnglish: [String: CommandText] = [
    "start": CommandText("Start", "show what has happened and what waits"),
    "attention": CommandText("Attention", "show all that needs attention, and why"),
    "figures": CommandText("Figures", "count findings, and show how long they take"),
    "promises": CommandText("Promises", "show deadlines and what was promised"),
    "handover": CommandText("Handover", "show all that is open, for whoever takes over"),
    "handover-print": CommandText("Print", "write the handover as a page to print"),
    "reassign": CommandText("Reassign", "put another on all open findings that one has"),
    "start-assess": CommandText("Assess new", "go to the new findings to be assessed"),
    "start-answers": CommandText("Answers", "go to those that owe residents an answer"),
    "start-check": CommandText("Go and see", "go to those reported done"),
    "start-late": CommandText("Review", "go through what others have, the late first"),
    "start-again": CommandText("Resume", "go to those to be resumed"),
    "start-silent": CommandText("Silent", "go to those nothing was heard of"),
    "start-settle": CommandText("Two values", "go to fields with two values"),
    "settle-first": CommandText("Settle", "choose between the two values"),
    "attention-counts": CommandText("Counts or lines", "switch between the list and the counts"),
  ]
}
