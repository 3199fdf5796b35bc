import CaseModel
import Language

extension CodeWords {
  package func partyKind(_ partyKind: PartyKind) -> String {
    switch partyKind {
    case .municipality: say("kommune", "municipality")
    case .police: say("politi", "police")
    case .housingAssociation: say("boligforening", "housing association")
    case .homeownersAssociation: say("grundejerforening", "homeowners’ association")
    case .cooperative: say("andelsforening", "housing cooperative")
    case .roadAssociation: say("vejlaug", "road association")
    case .housingCompany: say("boligselskab", "housing company")
    case .resident: say("beboer", "resident")
    case .board: say("bestyrelse", "board")
    case .privateOwner: say("privat ejer", "private owner")
    case .utility: say("forsyning", "utility")
    case .roadAuthority: say("vejmyndighed", "road authority")
    case .transport: say("trafikselskab", "transport company")
    case .business: say("erhverv", "business")
    case .corps: say("korps", "volunteer corps")
    case .leadNeighbour: say("naboven", "lead neighbour")
    case .nightWatch: say("natteravne", "night watch")
    case .other: say("andet", "other")
    }
  }

  package func personRole(_ role: PersonRole) -> String {
    switch role {
    case .leader: say("projektleder", "project leader")
    case .field: say("felt", "field")
    case .police: say("politi", "police")
    case .communications: say("kommunikation", "communications")
    case .reader: say("læser", "reader")
    }
  }

  package func occasion(_ occasion: WalkOccasion) -> String {
    switch occasion {
    case .offered: say("tilbudt", "offered")
    case .request: say("henvendelse", "on request")
    case .hotspot: "hotspot"
    case .regular: say("fast", "regular")
    case .followUp: say("opfølgning", "follow-up")
    }
  }

  package func walkState(_ walkState: WalkState) -> String {
    switch walkState {
    case .idea: say("idé", "idea")
    case .planned: say("planlagt", "planned")
    case .invited: say("inviteret", "invited")
    case .walked: say("gennemført", "walked")
    case .gathered: say("samlet op", "gathered")
    case .reported: say("rapporteret", "reported")
    case .followedUp: say("fulgt op", "followed up")
    case .ended: say("afsluttet", "ended")
    case .cancelled: say("aflyst", "cancelled")
    }
  }

  package func revisitVerdict(_ verdict: RevisitVerdict) -> String {
    switch verdict {
    case .inOrder: say("i orden", "in order")
    case .same: say("stadig sådan", "still so")
    case .better: say("bedre", "better")
    case .worse: say("værre", "worse")
    case .returned: say("kommet igen", "come back")
    }
  }

  package func followUpStep(_ followUpStep: FollowUpStep) -> String {
    switch followUpStep {
    case .told: say("fik besked", "told")
    case .accepted: say("tager opgaven", "accepted")
    case .promised: say("lover en dag", "promised")
    case .returned: say("sendt tilbage", "sent back")
    case .reply: say("svarede", "replied")
    }
  }
}
