extension CodeWords {
  static let english = CodeWords(
    state: [
      "new": "new", "assessing": "being assessed", "assigned": "assigned",
      "in-progress": "in progress", "waiting": "waiting", "done": "done",
      "confirmed": "confirmed", "closed": "closed", "declined": "declined",
      "duplicate": "duplicate", "kept": "kept", "withdrawn": "taken out",
    ],
    kind: [
      "problem": "problem", "positive": "positive", "proposal": "proposal",
      "perception": "perception",
    ],
    category: [
      "lighting": "lighting", "vegetation": "planting and fences",
      "access": "access and short cuts", "upkeep": "upkeep", "litter": "litter and vandalism",
      "signs": "signs and traffic", "burglary-protection": "burglary protection",
      "behaviour": "behaviour and life", "other": "other", "sight-lines": "sight lines",
      "hedge": "hedge or fence", "escape-path": "escape path", "graffiti": "graffiti",
      "traffic": "traffic", "activity": "life and activity", "orientation": "wayfinding",
      "accessibility": "accessibility",
    ],
    priority: ["urgent": "urgent", "high": "high", "medium": "medium", "low": "low"],
    size: ["simple": "simple", "large": "large"],
    timeOfDay: [
      "morning": "morning", "day": "day", "evening": "evening", "night": "night",
      "unknown": "unknown",
    ],
    sensitivity: ["public": "may be seen by all", "partners": "partners only"],
    partyKind: [
      "municipality": "municipality", "police": "police",
      "housing-association": "housing association",
      "homeowners-association": "homeowners’ association", "cooperative": "housing cooperative",
      "road-association": "road association", "housing-company": "housing company",
      "resident": "resident", "board": "board", "private-owner": "private owner",
      "utility": "utility", "road-authority": "road authority",
      "transport": "transport company", "business": "business", "corps": "volunteer corps",
      "lead-neighbour": "lead neighbour", "night-watch": "night watch", "other": "other",
    ],
    occasion: [
      "offered": "offered", "request": "on request", "hotspot": "hotspot",
      "regular": "regular", "follow-up": "follow-up",
    ],
    walkState: [
      "idea": "idea", "planned": "planned", "invited": "invited", "walked": "walked",
      "gathered": "gathered", "reported": "reported", "followed-up": "followed up",
      "ended": "ended", "cancelled": "cancelled",
    ],
    followUpStep: [
      "told": "told", "accepted": "accepted", "promised": "promised",
      "returned": "sent back", "reply": "replied",
    ],
    reason: [
      "budget": "budget", "season": "season", "external": "waiting for others",
      "permit": "permit", "materials": "materials", "decision": "decision",
      "dark-walk": "another walk in the dark", "site-visit": "must be seen on site",
      "not-ours": "not our responsibility",
      "private-land": "private land, the owner says no", "not-possible": "not possible",
      "no-means": "no money for it", "against-plan": "against a plan or the law",
      "already-done": "already done", "duplicate": "duplicate", "off-topic": "off topic",
      "not-in-order": "not in order", "again": "has happened again", "other": "other",
    ],
    column: [
      "new": "New", "with-responsible": "With responsible", "waiting": "Waiting",
      "to-be-checked": "To be checked", "owes-answer": "Answer owed", "closed": "Closed",
    ],
    step: [
      "assess": "Take up", "assign": "Assign", "begin": "Begin", "hold": "Put on hold",
      "resume": "Resume", "send-back": "Send back", "report-done": "Report done",
      "confirm": "Confirm", "reopen": "Reopen", "close": "Close", "decline": "Decline",
      "duplicate": "Join as duplicate", "keep": "Keep", "take-out": "Take out",
      "restore": "Put back",
    ],
    stepDone: [
      "assess": "taken up", "assign": "assigned", "begin": "begun", "hold": "put on hold",
      "resume": "resumed", "send-back": "sent back", "report-done": "reported done",
      "confirm": "confirmed", "reopen": "reopened", "close": "closed", "decline": "declined",
      "duplicate": "joined as duplicate", "keep": "kept", "take-out": "taken out",
      "restore": "put back",
    ])
}
