extension FieldWords {
  static let danish = FieldWords(
    finding: [
      "id": "Kode", "number": "Nr.", "walk": "Vandring", "stop": "Stop", "area": "Område",
      "place": "Sted", "publicPlace": "Offentligt sted", "coordinate": "Koordinat",
      "title": "Overskrift", "observation": "Beskrivelse", "publicText": "Offentlig tekst",
      "advice": "Råd til beboerne", "kind": "Type", "category": "Kategori",
      "priority": "Prioritet", "size": "Størrelse", "timeOfDay": "Døgntid",
      "observedOn": "Set den", "state": "Status", "reason": "Årsag",
      "waitingUntil": "Afventer til", "duplicateOf": "Dublet af", "responsible": "Ansvarlig",
      "followUp": "Opfølgning", "owner": "Ejer af stedet", "due": "Frist",
      "doneOn": "Udført den", "confirmedBy": "Bekræftet af", "confirmedOn": "Bekræftet den",
      "nobodyToTell": "Ingen at give besked til", "pointedOutBy": "Udpeget af",
      "heightCm": "Højde i cm", "mastNumber": "Mastenummer", "sensitivity": "Fortrolighed",
      "source": "Kilde", "rank": "Plads", "actions": "Tiltag", "comments": "Noter",
      "answers": "Svar til beboerne", "followUps": "Opfølgninger", "tags": "Mærker",
      "photos": "Fotos", "links": "Henvisninger", "createdAt": "Oprettet",
      "createdBy": "Oprettet af", "updatedAt": "Sidst ændret", "updatedBy": "Ændret af",
      "stateSince": "Status siden", "reopened": "Genåbnet",
    ],
    entry: [
      "of": "Hører til", "text": "Tekst", "party": "Hvem", "due": "Frist",
      "doneOn": "Udført den", "on": "Dato", "channel": "Kanal", "to": "Til",
      "file": "Fil", "url": "Adresse", "removed": "Fjernet",
    ],
    walk: [
      "id": "Kode", "name": "Navn", "area": "Område", "date": "Dato", "startTime": "Fra kl.",
      "endTime": "Til kl.", "timeOfDay": "Døgntid", "weather": "Vejr", "light": "Lys",
      "occasion": "Anledning", "purpose": "Formål", "leader": "Vandringsleder",
      "noteTaker": "Referent", "route": "Rute", "meetingPlace": "Mødested",
      "participants": "Deltagere", "followUpResponsible": "Ansvarlig for opfølgning",
      "followUpMeeting": "Opfølgningsmøde", "reportDue": "Rapport senest",
      "state": "Status", "previousWalk": "Tidligere vandring", "notes": "Noter",
    ],
    area: [
      "id": "Kode", "name": "Navn", "kind": "Type", "parent": "Del af",
      "households": "Husstande", "association": "Forening", "notes": "Noter",
    ],
    party: [
      "id": "Kode", "name": "Navn", "kind": "Type", "organisation": "Organisation",
      "unit": "Enhed", "contact": "Kontaktperson", "phone": "Telefon", "email": "E-mail",
      "alias": "Kaldes også", "notes": "Noter",
    ],
    workspace: [
      "name": "Navn", "municipality": "Kommune", "policeDistrict": "Politikreds",
      "example": "Eksempel", "columns": "Kolonner",
    ])
}
