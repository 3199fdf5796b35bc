import CaseModel
import Language

/// What the codes of closed lists are called.
///
/// Each code of this version has its word or does not compile. Where a code comes from a file as
/// text, one of a newer version is shown as it stands there.
package struct CodeWords: Speaking {
  package let language: Language
  /// The workspace's own words, which go before the program's.
  package var own = OwnCodes.none

  /// The word of a code of that list, as it stands in a file.
  package func word(_ code: String, in list: CodeList) -> String {
    if let word = own.word(of: code, in: list) { return say(word) }
    return standard(code, in: list)
  }

  /// What the program calls a code, whatever the workspace calls it.
  package func standard(_ code: String, in list: CodeList) -> String {
    switch list {
    case .kind: read(code, kind)
    case .category: read(code, standardCategory)
    case .state: read(code, state)
    case .priority: read(code, priority)
    case .size: read(code, size)
    case .timeOfDay: read(code, timeOfDay)
    case .sensitivity: read(code, sensitivity)
    case .partyKind: read(code, partyKind)
    case .occasion: read(code, occasion)
    case .walkState: read(code, walkState)
    case .followUpStep: read(code, followUpStep)
    case .personRole: read(code, personRole)
    case .audience: read(code, standardAudience)
    case .ownForm: read(code, ownForm)
    case .retention: read(code, retention)
    case .requestKind: read(code, requestKind)
    case .requestAnswer: read(code, requestAnswer)
    case .stopKind: read(code, stopKind)
    case .pointedOutBy: read(code, pointedOutBy)
    case .participantRole: read(code, participantRole)
    case .attendance: read(code, attendance)
    case .expertBooking: read(code, expertBooking)
    case .revisitVerdict: read(code, revisitVerdict)
    case .photoPeople: read(code, photoPeople)
    case .photoStage: read(code, photoStage)
    case .photoUse: read(code, photoUse)
    case .reportState: read(code, reportState)
    case .adviceKind: read(code, adviceKind)
    case .textLanguage: read(code, textLanguage)
    }
  }

  /// The word of a reason's code, as it stands in a file.
  package func reason(code: String) -> String { read(code, reason) }

  /// The title of a column that has none of its own.
  package func column(code: String) -> String { read(code, column) }

  private func read<Known: Code>(_ code: String, _ word: (Known) -> String) -> String {
    Known(rawValue: code).map(word) ?? code
  }

  package func column(_ column: StandardColumn) -> String {
    switch column {
    case .new: say("Nye", "New")
    case .withResponsible: say("Hos ansvarlig", "With responsible")
    case .waiting: say("Afventer", "Waiting")
    case .toBeChecked: say("Til eftersyn", "To be checked")
    case .owesAnswer: say("Skal have svar", "Answer owed")
    case .closed: say("Lukket", "Closed")
    }
  }

  package func state(_ state: FindingState) -> String {
    switch state {
    case .new: say("ny", "new")
    case .assessing: say("vurderes", "being assessed")
    case .assigned: say("tildelt", "assigned")
    case .inProgress: say("i gang", "in progress")
    case .waiting: say("afventer", "waiting")
    case .done: say("udført", "done")
    case .confirmed: say("bekræftet", "confirmed")
    case .closed: say("lukket", "closed")
    case .declined: say("afvist", "declined")
    case .duplicate: say("dublet", "duplicate")
    case .kept: say("bevares", "kept")
    case .withdrawn: say("fjernet", "taken out")
    }
  }

  package func kind(_ kind: FindingKind) -> String {
    switch kind {
    case .problem: "problem"
    case .positive: say("positiv", "positive")
    case .proposal: say("forslag", "proposal")
    case .perception: say("opfattelse", "perception")
    }
  }

  private func standardCategory(_ category: FindingCategory) -> String {
    switch category {
    case .lighting: say("belysning", "lighting")
    case .vegetation: say("beplantning og hegn", "planting and fences")
    case .access: say("adgang og smutveje", "access and short cuts")
    case .upkeep: say("vedligehold", "upkeep")
    case .litter: say("affald og hærværk", "litter and vandalism")
    case .signs: say("skilte og trafik", "signs and traffic")
    case .burglaryProtection: say("indbrudssikring", "burglary protection")
    case .behaviour: say("adfærd og liv", "behaviour and life")
    case .other: say("andet", "other")
    case .sightLines: say("udsyn", "sight lines")
    case .hedge: say("hæk og hegn", "hedge or fence")
    case .escapePath: say("flugtvej", "escape path")
    case .graffiti: "graffiti"
    case .traffic: say("trafik", "traffic")
    case .activity: say("liv og aktivitet", "life and activity")
    case .orientation: say("orientering", "wayfinding")
    case .accessibility: say("tilgængelighed", "accessibility")
    }
  }

  package func priority(_ priority: Priority) -> String {
    switch priority {
    case .urgent: say("haster", "urgent")
    case .high: say("høj", "high")
    case .medium: say("middel", "medium")
    case .low: say("lav", "low")
    }
  }

  package func size(_ size: FindingSize) -> String {
    switch size {
    case .simple: say("enkel", "simple")
    case .large: say("stor", "large")
    }
  }

  package func timeOfDay(_ timeOfDay: TimeOfDay) -> String {
    switch timeOfDay {
    case .morning: say("morgen", "morning")
    case .day: say("dag", "day")
    case .evening: say("aften", "evening")
    case .night: say("nat", "night")
    case .unknown: say("ukendt", "unknown")
    }
  }

  package func sensitivity(_ sensitivity: Sensitivity) -> String {
    switch sensitivity {
    case .public: say("må ses af alle", "may be seen by all")
    case .partners: say("kun kommune og politi", "council and police only")
    }
  }

  package func reason(_ reason: ReasonCode) -> String {
    switch reason {
    case .budget: "budget"
    case .season: say("årstid", "season")
    case .external: say("venter på andre", "waiting for others")
    case .permit: say("tilladelse", "permit")
    case .materials: say("materialer", "materials")
    case .decision: say("beslutning", "decision")
    case .boardMeeting: say("bestyrelsesmøde", "board meeting")
    case .generalAssembly: say("generalforsamling", "general assembly")
    case .darkWalk: say("ny vandring i mørke", "another walk in the dark")
    case .siteVisit: say("skal ses på stedet", "must be seen on site")
    case .notOurs: say("ikke vores ansvar", "not our responsibility")
    case .privateLand: say("privat grund, ejeren siger nej", "private land, the owner says no")
    case .notPossible: say("ikke muligt", "not possible")
    case .noMeans: say("ikke afsat midler i år", "no money set aside this year")
    case .againstPlan: say("i strid med plan eller lov", "against a plan or the law")
    case .alreadyDone: say("allerede udført", "already done")
    case .duplicate: say("dublet", "duplicate")
    case .offTopic: say("hører ikke under tryghedsvandringen", "not a matter for safety walks")
    case .notInOrder: say("ikke i orden", "not in order")
    case .again: say("er sket igen", "has happened again")
    case .other: say("andet", "other")
    }
  }

  package func audience(_ audience: Audience) -> String {
    word(audience.rawValue, in: .audience)
  }

  private func standardAudience(_ audience: Audience) -> String {
    switch audience {
    case .internal: say("internt", "internal")
    case .partners: say("samarbejdspartnere", "partners")
    case .association: say("foreningen", "the association")
    case .residents: say("beboerne", "residents")
    }
  }

  package func ownForm(_ form: OwnForm) -> String {
    switch form {
    case .line: say("en linje", "line")
    case .text: say("tekst", "text")
    case .number: say("tal", "number")
    case .day: say("dato", "date")
    case .code: say("valg", "choice")
    case .truth: say("ja/nej", "yes/no")
    }
  }
}
