/// Words for the fields of a finding besides their names on disk.
enum FieldVocabulary {
  static let words: [(FindingField, String)] = [
    (
      .id,
      "kode|sagsnr|id|identifikator|identifier|reference|service_request_id|sagsnummer|"
        + "report id"
    ),
    (.number, "nr|nr.|nummer|no|no.|number|num|løbenr|løbenummer|punkt|fundnr|nr på vandringen"),
    (.walk, "vandring|tryghedsvandring|walk|safety walk|tur"),
    (.stop, "stop|rutepunkt|post"),
    (.area, "område|boligområde|bydel|kvarter|area|district|neighbourhood|omraade"),
    (
      .place,
      "sted|adresse|lokation|placering|place|location|address|adress|where|hvor|stedet|plads"
    ),
    (
      .publicPlace,
      "sted i den offentlige udgave|offentligt sted|place in the public edition|public place"
    ),
    (.coordinate, "koordinat|koordinater|position|gps|coordinates|coordinate|geo_point_2d"),
    (
      .title,
      "overskrift|titel|emne|title|headline|subject|summary|kort beskrivelse|short description"
    ),
    (
      .observation,
      "beskrivelse|observation|fund|fundet|iagttagelse|registrering|bemærket|hvad|problem|description|"
        + "finding|findings|text|tekst|detail|details|note|notat|besrkivelse|beskrivlse|beskrivelser|"
        + "observationer|what|soustype"
    ),
    (.publicText, "offentlig tekst|public text|beboertekst|tekst til beboerne"),
    (.advice, "råd|råd til beboerne|råd til beboere|gode råd|advice|advice to residents"),
    (.kind, "type|fundtype|kind|art|slags"),
    (.category, "kategori|category|kategorier|emneområde|service_name|service_code|tema"),
    (.priority, "prioritet|prioritering|priority|haster|prio|vigtighed"),
    (.size, "størrelse|omfang|size"),
    (.timeOfDay, "døgntid|tidspunkt på døgnet|time of day|tid på døgnet"),
    (
      .observedOn,
      "set den|dato|registreret|registreret den|observeret|date|seen on|observed on|observed|"
        + "datedecl|requested_datetime|registreringsdato|dag"
    ),
    (.state, "status|tilstand|state|stade"),
    (.reason, "årsag|begrundelse|reason"),
    (.waitingUntil, "afventer til|venter til|waiting until|on hold until"),
    (.duplicateOf, "dublet af|duplicate of"),
    (
      .responsible,
      "ansvarlig|ansvar|ansvarlige|hvem gør det|ansvarlig part|responsible|responsibility|"
        + "responsible party|agency_responsible|tovholder|tovholdere|hvem|udføres af|assignee|assigned to|"
        + "anvarlig|ansvarleg|ansvalig|ansvarlg"
    ),
    (
      .followUp,
      "opfølgning|opløgning|opfolgning|opfølging|opføling|opfølgningn|opfølgning ved|følger op|"
        + "hvem følger op|follow up|followup|follow-up by|follow up by|oplølgning|opflgning"
    ),
    (.owner, "ejer|ejer af stedet|grundejer|owner|owner of the place"),
    (
      .due,
      "frist|deadline|senest|due|due date|due_date|tidsfrist|slutdato|færdig senest|tidsplan|expected_datetime|forfald"
    ),
    (.doneOn, "udført den|udført dato|udført|done on|done|completed on|afsluttet den"),
    (.confirmedBy, "bekræftet af|confirmed by"),
    (.confirmedOn, "bekræftet den|bekræftet dato|confirmed on"),
    (
      .nobodyToTell,
      "ingen skal have besked|ingen at give besked til|ingen at give besked|nobody to tell"
    ),
    (.pointedOutBy, "udpeget af|peget ud af|pointed out by"),
    (.heightCm, "højde i cm|højde|højde cm|height in cm|height"),
    (.caseNumber, "journalnummer|journalnr|journal nr|esdh|esdh-nr|case number|journal number"),
    (.journalisedOn, "journaliseret|journaliseret den|journalised|journalised on"),
    (.limited, "begrænset|limited"),
    (.mastNumber, "mastenummer|mastenr|mast|lamp mast|mast number|lygtepæl"),
    (.sheetNumber, "nummer på noteark|notearkets nummer|number on note sheet|sheet number"),
    (.photoNumber, "fotonummer|foto nr|billednummer|photo number|photo no"),
    (
      .noAfterPhoto,
      "intet foto bagefter|intet foto bagefter, fordi|no photo afterwards|"
        + "no photo afterwards because"
    ),
    (.returnOf, "vendt tilbage fra|kommer igen fra|come back from|return of"),
    (
      .pointedOutCount,
      "hvor mange pegede på det|antal der pegede på det|hvor mange|how many pointed it out|"
        + "pointed out by how many|how many"
    ),
    (
      .measureFailed,
      "tidligere tiltag holdt ikke|holdt ikke|earlier measure did not hold|measure failed"
    ),
    (.onlyIfPossible, "hvis det er muligt|if possible|only if possible"),
    (.dots, "prikker|dots"),
    (.revisits, "gensyn|second looks"),
    (.sensitivity, "fortrolighed|følsomhed|sensitivity|confidentiality"),
    (.source, "kilde|source"),
    (.rank, "rækkefølge|place in column|rank|order"),
    (
      .actions,
      "tiltag|tiltag/svar|forslag|proposal|proposals|action|actions|handling|løsning|indsats|"
        + "forslag til løsning|løsningsforslag|what to do|foranstaltning|measure|measures|åtgärd|"
        + "aktivitet|aktiviteter|hvad skal der ske|hvad skal der gøres|hvad skal gøres|initiativ|"
        + "initiativer|opgave|opgaver|indsatser"
    ),
    (
      .comments,
      "noter|kommentar|kommentarer|bemærkning|bemærkninger|comment|comments|notes|remarks|"
        + "status_notes|anmærkning|bem"
    ),
    (.answers, "svar|svar til beboerne|tilbagemelding|answer|answers|answers to residents"),
    (.followUps, "opfølgninger|follow-ups|followups"),
    (.tags, "mærker|mærke|tags|tag|emneord|etiketter|labels|nøgleord"),
    (.photos, "fotos|foto|billeder|billede|photos|photo|media_url"),
    (.links, "henvisninger|henvisning|link|links|url|report url"),
    (.createdAt, "oprettet|oprettet den|created|created at"),
    (.createdBy, "oprettet af|created by"),
    (.updatedAt, "sidst ændret|ændret|last changed|updated|updated_datetime"),
    (.updatedBy, "ændret af|changed by"),
    (.stateSince, "status siden|state since"),
    (.reopened, "genåbnet|reopened"),
  ]
}
