import CaseModel
import Language

extension FieldWords {
  package subscript(field: WalkField) -> String {
    switch field {
    case .id: say("Kode", "Id")
    case .name: say("Navn", "Name")
    case .area: say("Område", "Area")
    case .date: say("Dato", "Date")
    case .startTime: say("Fra kl.", "From")
    case .endTime: say("Til kl.", "To")
    case .timeOfDay: say("Tidspunkt på døgnet", "Time of day")
    case .weather: say("Vejr", "Weather")
    case .light: say("Lys", "Light")
    case .occasion: say("Anledning", "Occasion")
    case .purpose: say("Formål", "Purpose")
    case .leader: say("Vandringsleder", "Leader")
    case .noteTaker: say("Referent", "Note taker")
    case .route: say("Rute", "Route")
    case .meetingPlace: say("Mødested", "Meeting place")
    case .participants: say("Deltagere", "Participants")
    case .followUpResponsible: say("Ansvarlig for opfølgning", "Responsible for follow-up")
    case .followUpMeeting: say("Opfølgningsmøde", "Follow-up meeting")
    case .reportDue: say("Rapport senest", "Report due")
    case .state: say("Status", "State")
    case .previousWalk: say("Tidligere vandring", "Earlier walk")
    case .caseNumber: say("Sagsnummer", "Case number")
    case .journalisedOn: say("Journaliseret", "Journalised")
    case .notes: say("Noter", "Notes")
    case .equipment: say("Udstyr", "Equipment")
    case .checklist: say("Tjekliste", "Checklist")
    case .expert: say("Ekspert fra korpset", "Expert of the corps")
    }
  }

  package subscript(field: AreaField) -> String {
    switch field {
    case .id: say("Kode", "Id")
    case .name: say("Navn", "Name")
    case .kind: "Type"
    case .parent: say("Del af", "Part of")
    case .households: say("Husstande", "Households")
    case .association: say("Forening", "Association")
    case .notes: say("Noter", "Notes")
    }
  }

  package subscript(field: PartyField) -> String {
    switch field {
    case .id: say("Kode", "Id")
    case .name: say("Navn", "Name")
    case .kind: "Type"
    case .organisation: "Organisation"
    case .unit: say("Enhed", "Unit")
    case .contact: say("Kontaktperson", "Contact person")
    case .phone: say("Telefon", "Telephone")
    case .email: "E-mail"
    case .alias: say("Kaldes også", "Also called")
    case .notes: say("Noter", "Notes")
    case .short: say("Kort navn", "Short name")
    case .area: say("Område", "Area")
    case .deadlineDays: say("Egen frist i dage", "Own deadline in days")
    case .silentDays: say("Egne dage uden nyt", "Own days of silence")
    case .contactSource: say("Kontakten er fra", "Contact came from")
    case .contactUntil: say("Kontakten gemmes til", "Contact kept until")
    }
  }

  package subscript(field: PersonField) -> String {
    switch field {
    case .id: self[PartyField.id]
    case .name: self[PartyField.name]
    case .initials: say("Initialer", "Initials")
    case .role: say("Rolle", "Role")
    case .phone: self[PartyField.phone]
    case .email: self[PartyField.email]
    }
  }

  package subscript(field: WorkspaceField) -> String {
    switch field {
    case .name: say("Navn", "Name")
    case .municipality: say("Kommune", "Municipality")
    case .policeDistrict: say("Politikreds", "Police district")
    case .example: say("Eksempel", "Example")
    case .columns: say("Kolonner", "Columns")
    case .urgentDays: self[DayRule.urgentDays]
    case .highDays: self[DayRule.highDays]
    case .mediumDays: self[DayRule.mediumDays]
    case .lowDays: self[DayRule.lowDays]
    case .triageDays: self[DayRule.triageDays]
    case .reportDays: self[DayRule.reportDays]
    case .answerDays: self[DayRule.answerDays]
    case .simpleActionDays: self[DayRule.simpleActionDays]
    case .silentDays: self[DayRule.silentDays]
    case .meetingFromDays: self[DayRule.meetingFromDays]
    case .meetingToDays: self[DayRule.meetingToDays]
    case .walkAgainDays: self[DayRule.walkAgainDays]
    case .lookAgainDays: self[DayRule.lookAgainDays]
    case .soonDays: self[DayRule.soonDays]
    case .defaultResponsible: say("Ansvarlig", "Responsible")
    case .defaultFollowUp: say("Opfølgning", "Follow-up")
    case .caseNumber: self[WalkField.caseNumber]
    case .journalisedOn: self[WalkField.journalisedOn]
    case .approvedByAnother:
      say("En anden end forfatteren godkender", "Another than the writer approves")
    }
  }

  /// A rule of days, as the folder names it.
  package subscript(rule: DayRule) -> String {
    switch rule {
    case .urgentDays: say("Haster", "Urgent")
    case .highDays: say("Høj", "High")
    case .mediumDays: say("Middel", "Medium")
    case .lowDays: say("Lav", "Low")
    case .triageDays: say("Nye fund vurderes", "New findings decided on")
    case .reportDays: say("Rapport efter en vandring", "Report after a walk")
    case .answerDays: say("Svar til beboerne", "Answer to residents")
    case .simpleActionDays: say("Simple tiltag udført", "Simple actions done")
    case .silentDays: say("Dage uden nyt fra den ansvarlige", "Days without news of it")
    case .meetingFromDays: say("Opfølgningsmøde tidligst", "Follow-up meeting, earliest")
    case .meetingToDays: say("Opfølgningsmøde senest", "Follow-up meeting, latest")
    case .walkAgainDays: say("Ny vandring senest", "Walk again")
    case .lookAgainDays: say("Løste fund ses igen", "Solved findings seen again")
    case .soonDays: say("Dage frem på startskærmen", "Days ahead on the start screen")
    }
  }

  package subscript(field: EntryField) -> String {
    switch field {
    case .of: say("Hører til", "Belongs to")
    case .text: say("Tekst", "Text")
    case .party: say("Hvem", "Who")
    case .due: say("Frist", "Due")
    case .doneOn: say("Udført den", "Done on")
    case .on: say("Dato", "Date")
    case .verdict: say("Set", "Seen")
    case .onWalk: say("Vandring", "Walk")
    case .step: say("Hvad", "What")
    case .promisedFor: say("Lovet til", "Promised for")
    case .edition: say("Udgave", "Edition")
    case .sending: say("Liste", "List")
    case .changed: say("Rettede felter", "Fields changed")
    case .channel: say("Kanal", "Channel")
    case .to: say("Til", "To")
    case .file: say("Fil", "File")
    case .url: say("Adresse", "Address")
    case .removed: say("Fjernet", "Removed")
    }
  }

  package subscript(field: SendingField) -> String {
    switch field {
    case .id: say("Kode", "Id")
    case .party: say("Hvem", "Who")
    case .on: say("Sendt den", "Sent on")
    case .edition: say("Udgave", "Edition")
    case .audience: say("Skrevet til", "Written for")
    case .withheld: say("Tilbageholdt", "Withheld")
    case .rows: say("Fund som sendt", "Findings as sent")
    case .note: say("Note", "Note")
    case .caseNumber: self[WalkField.caseNumber]
    case .journalisedOn: self[WalkField.journalisedOn]
    }
  }
}
