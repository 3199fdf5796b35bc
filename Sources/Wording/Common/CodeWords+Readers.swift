import CaseModel
import Language

/// What residents and boards read of a finding: no code and no word of the office.
extension CodeWords {
  package func state(_ state: FindingState, for readers: Audience) -> String {
    switch readers {
    case .internal, .partners: self.state(state)
    case .association, .residents: outside(state)
    }
  }

  package func reason(_ reason: ReasonCode, for readers: Audience) -> String {
    switch readers {
    case .internal, .partners: self.reason(reason)
    case .association, .residents: outside(reason)
    }
  }

  private func outside(_ state: FindingState) -> String {
    switch state {
    case .new: say("modtaget", "received")
    case .declined: say("gennemføres ikke", "will not be done")
    case .duplicate:
      say("behandles sammen med et andet punkt", "dealt with together with another one")
    case .closed: say("afsluttet", "finished")
    case .withdrawn: say("udgår", "left out")
    case .assessing, .assigned, .inProgress, .waiting, .done, .confirmed, .kept: self.state(state)
    }
  }

  private func outside(_ reason: ReasonCode) -> String {
    switch reason {
    case .budget: say("pengene skal findes først", "the money must be found first")
    case .season: say("det må vente på årstiden", "it has to wait for the season")
    case .external: say("vi venter på andre", "we wait for others")
    case .permit: say("der skal en tilladelse til", "a permit is needed")
    case .materials: say("der mangler materialer", "materials are missing")
    case .decision: say("der skal træffes en beslutning", "a decision has to be made")
    case .boardMeeting:
      say("bestyrelsen tager det op på sit møde", "the board takes it up at its meeting")
    case .generalAssembly:
      say("generalforsamlingen skal beslutte det", "the general assembly has to decide")
    case .darkWalk: say("vi går en ny vandring i mørke", "we walk there again in the dark")
    case .siteVisit: say("det skal ses på stedet", "it must be seen on site")
    case .notOurs: say("det er andres ansvar", "it is the responsibility of others")
    case .privateLand:
      say(
        "det er privat grund, og ejeren siger nej",
        "it is private land, and the owner says no")
    case .notPossible: say("det kan ikke lade sig gøre", "it cannot be done")
    case .noMeans:
      say("der er ikke afsat penge i år", "no money is set aside for it this year")
    case .againstPlan:
      say("det er i strid med en plan eller lov", "a plan or the law does not allow it")
    case .alreadyDone: say("det er allerede udført", "it has been done already")
    case .duplicate:
      say("det behandles sammen med et andet punkt", "it is dealt with together with another one")
    case .offTopic:
      say("det hører ikke under tryghedsvandringen", "it is not a matter for safety walks")
    case .notInOrder: say("det er ikke i orden endnu", "it is not in order yet")
    case .again: say("det er sket igen", "it has happened again")
    case .other: ""
    }
  }
}
