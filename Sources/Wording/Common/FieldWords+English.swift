extension FieldWords {
  static let english = FieldWords(
    finding: [
      "id": "Id", "number": "No.", "walk": "Walk", "stop": "Stop", "area": "Area",
      "place": "Place", "publicPlace": "Public place", "coordinate": "Coordinate",
      "title": "Title", "observation": "Description", "publicText": "Public text",
      "advice": "Advice to residents", "kind": "Type", "category": "Category",
      "priority": "Priority", "size": "Size", "timeOfDay": "Time of day",
      "observedOn": "Seen on", "state": "State", "reason": "Reason",
      "waitingUntil": "Waiting until", "duplicateOf": "Duplicate of",
      "responsible": "Responsible", "followUp": "Follow-up", "owner": "Owner of the place",
      "due": "Due", "doneOn": "Done on", "confirmedBy": "Confirmed by",
      "confirmedOn": "Confirmed on", "nobodyToTell": "Nobody to tell",
      "pointedOutBy": "Pointed out by", "heightCm": "Height in cm",
      "mastNumber": "Lamp mast", "sensitivity": "Sensitivity", "source": "Source",
      "rank": "Place in column", "actions": "Actions", "comments": "Comments",
      "answers": "Answers to residents", "followUps": "Follow-ups", "tags": "Tags",
      "photos": "Photos", "links": "Links", "createdAt": "Created", "createdBy": "Created by",
      "updatedAt": "Last changed", "updatedBy": "Changed by", "stateSince": "State since",
      "reopened": "Reopened",
    ],
    entry: [
      "of": "Belongs to", "text": "Text", "party": "Who", "due": "Due", "doneOn": "Done on",
      "on": "Date", "channel": "Channel", "to": "To", "file": "File", "url": "Address",
      "removed": "Removed",
    ],
    walk: [
      "id": "Id", "name": "Name", "area": "Area", "date": "Date", "startTime": "From",
      "endTime": "To", "timeOfDay": "Time of day", "weather": "Weather", "light": "Light",
      "occasion": "Occasion", "purpose": "Purpose", "leader": "Leader",
      "noteTaker": "Note taker", "route": "Route", "meetingPlace": "Meeting place",
      "participants": "Participants", "followUpResponsible": "Responsible for follow-up",
      "followUpMeeting": "Follow-up meeting", "reportDue": "Report due", "state": "State",
      "previousWalk": "Earlier walk", "notes": "Notes",
    ],
    area: [
      "id": "Id", "name": "Name", "kind": "Type", "parent": "Part of",
      "households": "Households", "association": "Association", "notes": "Notes",
    ],
    party: [
      "id": "Id", "name": "Name", "kind": "Type", "organisation": "Organisation",
      "unit": "Unit", "contact": "Contact person", "phone": "Telephone", "email": "E-mail",
      "alias": "Also called", "notes": "Notes",
    ],
    workspace: [
      "name": "Name", "municipality": "Municipality", "policeDistrict": "Police district",
      "example": "Example", "columns": "Columns",
    ])
}
