/// Words for the codes of closed lists, in both languages and as other registers write them.
enum CodeVocabulary {
  static let kind = VocabularyKey.table([
    ("problem", "problem|problemer|mangel|fejl|issue|negativ|minus"),
    ("positive", "positiv|positivt|positive|bevar|guldkorn|god|godt|plus|ros|good|keep"),
    ("proposal", "forslag|idé|ønske|proposal|suggestion|idea"),
    ("perception", "opfattelse|misforståelse|perception|opfattelse vs fakta"),
  ])

  static let category = VocabularyKey.table([
    ("lighting", "belysning|lys|gadelys|lygte|lighting|light|lights|street lighting|mørke|lampe"),
    (
      "vegetation",
      "beplantning og hegn|beplantning|bevoksning|buske|træer|planter|planting and fences|"
        + "vegetation|planting|trees|bushes"
    ),
    (
      "access",
      "adgang og smutveje|adgang|smutvej|smutveje|sti/adgang|adgang/sti|sti|stier|passage|"
        + "access and short cuts|access|path|paths|short cut"
    ),
    ("upkeep", "vedligehold|vedligeholdelse|vedligholdelse|drift|upkeep|maintenance|repair"),
    (
      "litter",
      "affald og hærværk|affald|affald/renholdelse|renholdelse|renhold|hærværk|skrald|"
        + "litter and vandalism|litter|vandalism|rubbish|waste"
    ),
    ("signs", "skilte og trafik|skiltning|skilte|skilt|signs and traffic|signs|signage|sign"),
    (
      "burglary-protection",
      "indbrudssikring|indbrud|sikring|burglary protection|burglary|security"
    ),
    (
      "behaviour",
      "adfærd og liv|adfærd|utryg adfærd|støj|unge|behaviour and life|behaviour|behavior|noise"
    ),
    ("other", "andet|anden|øvrigt|diverse|other|misc"),
    ("sight-lines", "oversigt|udsyn|oversigtsforhold|sight lines|sightlines|visibility"),
    ("hedge", "hæk og hegn|hæk/hegn|hæk|hegn|hedge or fence|hedge|fence|hedge/fence"),
    ("escape-path", "flugtvej|flugtveje|escape path|escape paths|escape route"),
    ("graffiti", "graffiti|graffiti/hærværk|tags|graffitis"),
    ("traffic", "trafik|trafikforhold|fart|traffic|speeding"),
    ("activity", "liv og aktivitet|liv/aktivitet|liv|aktivitet|life and activity|activity|life"),
    ("orientation", "orientering|wayfinding|orientation"),
    ("accessibility", "tilgængelighed|accessibility"),
  ])

  static let state = VocabularyKey.table([
    ("new", "ny|nye|nyt|new|åben|åbent|open|modtaget|received|oprettet"),
    (
      "assessing",
      "vurderes|under vurdering|being assessed|assessing|investigating|under review|i vurdering|"
        + "for triage"
    ),
    (
      "assigned",
      "tildelt|assigned|planlagt|planned|action scheduled|bestilt|genåbnet|reopened|scheduled|"
        + "ikke startet|ikke påbegyndt|ikke begyndt|ikke i gang|not started"
    ),
    (
      "in-progress",
      "i gang|igang|påbegyndt|startet|løbende|ongoing|in progress|inprogress|started|igangsat"
    ),
    ("waiting", "afventer|i bero|venter|waiting|on hold|sat i bero|pending"),
    (
      "done",
      "udført|udfoert|færdig|løst|gennemført|done|fixed|fixed - council|resolved|"
        + "completed"
    ),
    ("confirmed", "bekræftet|confirmed|set efter|fixed - user"),
    ("closed", "lukket|afsluttet|closed"),
    (
      "declined",
      "afvist|kan ikke gennemføres|declined|rejected|unable to fix|no further action|"
        + "not responsible|not the council's responsibility|won't fix|ikke muligt|cancel|cancelled"
    ),
    ("duplicate", "dublet|duplicate|dobbelt"),
    ("kept", "bevares|bevar|bevaret|kept|keep"),
    ("withdrawn", "fjernet|taget ud|taken out|withdrawn|trukket tilbage"),
  ])

  static let priority = VocabularyKey.table([
    ("urgent", "haster|akut|urgent|straks|kritisk|critical|0"),
    ("high", "høj|høj prioritet|high|1|1 høj|prioritet 1"),
    ("medium", "middel|mellem|normal|medium|2|2 middel|prioritet 2"),
    ("low", "lav|lav prioritet|low|3|3 lav|prioritet 3"),
  ])

  static let size = VocabularyKey.table([
    ("simple", "enkel|enkelt|lille|small|simple|let|nem"),
    ("large", "stor|stort|large|big|projekt|project"),
  ])

  static let timeOfDay = VocabularyKey.table([
    ("morning", "morgen|formiddag|morning"),
    ("day", "dag|dagen|eftermiddag|dagtimer|day|daytime|afternoon|dagslys"),
    ("evening", "aften|evening|aftenen"),
    ("night", "nat|natten|night"),
    ("unknown", "ukendt|unknown"),
  ])

  static let sensitivity = VocabularyKey.table([
    ("public", "må ses af alle|alle|offentlig|offentligt|may be seen by all|public"),
    (
      "partners",
      "kun kommune og politi|council and police only|kun for partnere|partnere|partners only|partners"
    ),
  ])

  static let partyKind = VocabularyKey.table([
    ("municipality", "kommune|kommunen|municipality|council"),
    ("police", "politi|politiet|police"),
    ("housing-association", "boligforening|housing association"),
    ("homeowners-association", "grundejerforening|homeowners' association|homeowners association"),
    ("cooperative", "andelsforening|andelsboligforening|housing cooperative|cooperative"),
    ("road-association", "vejlaug|road association"),
    ("housing-company", "boligselskab|housing company"),
    ("resident", "beboer|beboere|beboerne|resident|residents"),
    ("board", "bestyrelse|bestyrelsen|board"),
    ("private-owner", "privat ejer|grundejer|grundejeren|private owner"),
    ("utility", "forsyning|lysforsyning|utility"),
    ("road-authority", "vejmyndighed|vejdirektoratet|road authority"),
    ("transport", "trafikselskab|bane/trafikselskab|transport company|transport"),
    ("business", "erhverv|erhvervsdrivende|business"),
    ("corps", "korps|volunteer corps|corps"),
    ("lead-neighbour", "naboven|lead neighbour"),
    ("night-watch", "natteravne|natteravnene|night watch"),
    ("other", "andet|other"),
  ])

  static let personRole = VocabularyKey.table([
    ("leader", "projektleder|koordinator|project leader|coordinator"),
    ("field", "felt|i felten|på vandringen|medarbejder|field|on the walk"),
    ("police", "politi|politiet|police"),
    ("communications", "kommunikation|kommunikationsmedarbejder|communications|communication"),
    ("reader", "læser|reader"),
  ])

  static let occasion = VocabularyKey.table([
    ("offered", "tilbudt|offered"), ("request", "henvendelse|on request|request"),
    ("hotspot", "hotspot"), ("regular", "fast|årlig|regular|yearly"),
    ("follow-up", "opfølgning|follow-up"),
  ])

  static let followUpStep = VocabularyKey.table([
    ("told", "fik besked|fortalt|sendt|told|sent|informed"),
    ("accepted", "tager opgaven|accepteret|modtaget|tager det|accepted|taken on"),
    ("promised", "lover en dag|lovet|promised|promise"),
    ("returned", "sendt tilbage|ikke vores|retur|returned|sent back|not ours"),
    ("reply", "svarede|svar|svaret|reply|replied|answer|answered"),
  ])

  static let revisitVerdict = VocabularyKey.table([
    ("in-order", "i orden|ok|in order|fixed"),
    ("same", "stadig sådan|uændret|stadig der|same|still so|still there"),
    ("better", "bedre|better"), ("worse", "værre|worse"),
    ("returned", "kommet igen|come back|gone back"),
  ])

  static let walkState = VocabularyKey.table([
    ("idea", "idé|ide|idea"), ("planned", "planlagt|planned"), ("invited", "inviteret|invited"),
    ("walked", "gennemført|afholdt|walked|held"),
    ("gathered", "samlet op|opsamlet|gathered"), ("reported", "rapporteret|reported"),
    ("followed-up", "fulgt op|followed up"), ("ended", "afsluttet|ended"),
    ("cancelled", "aflyst|cancelled|canceled"),
  ])

  static let audience = VocabularyKey.table([
    ("internal", "internt|intern|internal"),
    ("partners", "samarbejdspartnere|partnere|partners|kommune og politi|kun kommune og politi"),
    (
      "association",
      "forening|foreningen|grundejerforening|boligforening|the association|association"
    ),
    ("residents", "beboere|beboerne|residents"),
  ])

  static let ownForm = VocabularyKey.table([
    ("line", "linje|en linje|line"), ("text", "tekst|flere linjer|text"),
    ("number", "tal|helt tal|number|whole number"), ("day", "dato|dag|date|day"),
    ("code", "valg|liste|kode|choice|list|code"), ("truth", "ja/nej|ja eller nej|yes/no|truth"),
  ])

  static let retention = VocabularyKey.table([
    ("contacts", "kontakter|kontaktpersoner|kontakt|contacts|contact"),
    ("raw-notes", "rå noter|noter fra vandringen|råt|raw notes|notes"),
    ("closed-findings", "lukkede fund|afsluttede fund|fund|closed findings|findings"),
    ("sent-lists", "sendte lister|lister|sent lists|lists"),
    ("requests", "anmodninger|anmodning|requests|request"),
    ("authors", "hvem der skrev|initialer|forfattere|who wrote|initials|authors"),
    ("photos", "fotos|billeder|fotos med personer|photos|pictures|photos with persons"),
  ])

  static let requestKind = VocabularyKey.table([
    ("access", "indsigt|egenindsigt|access"), ("correction", "rettelse|berigtigelse|correction"),
    ("limitation", "begrænsning|limitation|restriction"), ("erasure", "sletning|erasure|deletion"),
    ("objection", "indsigelse|objection"),
  ])

  static let requestAnswer = VocabularyKey.table([
    ("given", "givet|svaret|indsigt givet|given|answered"),
    ("corrected", "rettet|noteret|corrected"), ("limited", "begrænset|limited"),
    ("refused", "afvist|afslag|refused"), ("erased", "fjernet|slettet|erased|taken out"),
  ])

  static let reason: [VocabularyKey: ReasonCode] = VocabularyKey.table([
    (.budget, "budget"), (.season, "årstid|season"),
    (.external, "venter på andre|ekstern part|waiting for others|external"),
    (.permit, "tilladelse|permit"), (.materials, "materialer|materials"),
    (.decision, "beslutning|decision"),
    (.boardMeeting, "bestyrelsesmøde|bestyrelsen|board meeting|board"),
    (.generalAssembly, "generalforsamling|general assembly"),
    (.darkWalk, "ny vandring i mørke|another walk in the dark"),
    (.siteVisit, "skal ses på stedet|must be seen on site"),
    (.notOurs, "ikke vores ansvar|not our responsibility|not responsible"),
    (
      .privateLand,
      "privat grund, ejeren siger nej|privat grund|private land, the owner says no|private land"
    ),
    (.notPossible, "ikke muligt|not possible"),
    (.noMeans, "ikke afsat midler i år|no money set aside this year|ingen midler|no money for it"),
    (.againstPlan, "i strid med plan eller lov|i strid med plan/lov|against a plan or the law"),
    (.alreadyDone, "allerede udført|already done"), (.duplicate, "dublet|duplicate"),
    (
      .offTopic,
      "hører ikke under tryghedsvandringen|not a matter for safety walks|uden for emnet|off topic"
    ), (.notInOrder, "ikke i orden|not in order"),
    (.again, "er sket igen|has happened again"), (.other, "andet|other"),
  ])
}
