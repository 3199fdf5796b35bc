extension ToolHelpWords {
  static let danish = ToolHelpWords(
    overview: """
      lygte – tavle for fund fra tryghedsvandringer

        lygte                          åbn tavlen
        lygte demo                     se et opdigtet eksempel
        lygte init MAPPE               opret en mappe til fund
        lygte add "Sti uden lys" --sted "bag garagerne"
        lygte list status:ny,vurderes forfalden:ja
        lygte move K7Q-4MJ tildelt --ansvarlig "Vej & Park" --frist "om 14 dage"

      Fund       add list show set move triage comment conflicts resolve undo redo log
      Svar       chase returned reply send-back     Ens fund   alike same part
      Overblik   start attention review meeting promises stats views walk reassign
      Filer      init demo import export report handover rules verify rebuild seal
      Maskiner   merge devices copy backup restore  Andet      edits version help

      Fælles tilvalg
        -w, --mappe MAPPE    den mappe, det gælder (ellers $LYGTE_WORKSPACE)
        --json               svar til programmer
        --sprog da|en        sprog
        --pr-dato DAG        mappen, som den var (kommandoer, der læser)
        --ja                 svar ja uden at spørge (--kun-læsning: skriv intet)
        -h, --hjælp          hjælp til en kommando

      Slut: 0 gjort · 1 se efter · 2 forkert brug · 3 læse-/skrivefejl · 75 optaget
      """,
    commands: [
      "init": """
      lygte init tryghed --navn "Tryghed i Åhavn" --kommune "Åhavn Kommune"

      Opretter en mappe til fund. Filer, der ligger i den, røres ikke.

        --navn NAVN            ellers mappens navn
        --kommune NAVN
        --politikreds NAVN
      """,
      "demo": """
      lygte demo
      lygte demo eksempel

      Laver et opdigtet eksempel og åbner det på tavlen. Det blandes aldrig med
      jeres egne fund. Et eksempel, som ingen har skrevet i, laves på ny; ellers
      åbnes det, som du forlod det. En anden mappe røres ikke.
      """,
      "add": """
      lygte add "Sti uden lys bag garagerne" --vandring "Lærkehaven, aften"
      lygte add "Hækken er for høj" --sted "nr. 12" --højde 210 --mærker sti,hæk
      lygte add - < note.txt

      Gemmer et nyt fund og skriver dets kode. Alle felter er tilvalg, på dansk
      eller engelsk: --sted, --område, --kategori, --prioritet, --ansvarlig,
      --opfølgning, --frist, --type, --døgntid, --tiltag, --noter, --mærker …

        -        læs beskrivelsen fra standard input
        --       resten er tekst, også med streg foran
      """,
      "list": """
      lygte list
      lygte list status:ny,vurderes område:"Vester Allé"
      lygte list forfalden:ja ansvarlig:kommunen --sort frist
      lygte list mangler:frist prioritet:>=høj -kategori:sti sti uden lys

      Viser fund som en tabel. Ord søger i overskrift, beskrivelse, sted, tiltag og
      noter; felt:værdi afgrænser; - foran udelader. Dage siges: frist:<om 14 dage,
      oprettet:uge 40. sortér:frist,-prioritet ordner, gruppér:område deler op.

        --sort FELTER    frist,-prioritet (streg: omvendt)
        --visning NAVN   en gemt visning, afgrænset af resten
        --json           alle felter, et fund på hver linje
      """,
      "show": """
      lygte show K7Q-4MJ
      lygte show k7q
      lygte show "2, Vester Allé"

      Viser alt om et fund: felter, tiltag, noter, to værdier og historik. Begyndelsen
      eller slutningen af koden er nok, når kun ét fund har den.

        --json    som et objekt
      """,
      "set": """
      lygte set K7Q-4MJ frist="om 14 dage" ansvarlig="Vej & Park"
      lygte set K7Q-4MJ 9FA-2T9 prioritet=høj
      lygte set K7Q-4MJ mærker=sti,lys frist=
      lygte set --søgning "ansvarlig:vej forfalden:ja" prioritet=høj

      Ændrer felter. Flere fund ændres på én gang og fortrydes på én gang. Intet
      efter = tømmer feltet. Tiltag, noter og svar føjes til og overskrives aldrig.

        --søgning SØGNING    alle, der passer; de vises først, og der skal siges ja
      """,
      "move": """
      lygte move K7Q-4MJ tildelt --ansvarlig "Vej & Park" --opfølgning MKJ --frist 5/1
      lygte move K7Q-4MJ afventer --årsag budget --afventer-til 1-2-2027
      lygte move K7Q-4MJ 9FA-2T9 "i gang"
      lygte move K7Q-4MJ afvist --årsag "ikke vores ansvar: privat vej"
      lygte move K7Q-4MJ dublet --dublet-af 9FA-2T9

      Giver fund en ny status, også over flere trin. Det, der mangler for at love
      noget videre, skrives med i samme kommando. Det hele fortrydes på én gang.

        --årsag KODE eller tekst      årsag
        --alligevel TEKST             gå forbi det, der mangler; teksten gemmes
        --søgning SØGNING             alle, der passer; de vises, og der skal siges ja
      """,
      "comment": """
      lygte comment K7Q-4MJ "Ringet til Vej & Park, de kommer fredag"
      lygte comment K7Q-4MJ - < note.txt

      Føjer en note til et fund.
      """,
      "views": """
      lygte views
      lygte views save "Over fristen" forfalden:ja sortér:frist
      lygte views remove "Over fristen"
      lygte list --visning "Over fristen" område:vester

      Gemte visninger: søgninger med et navn. De første ni får et tal, der åbner
      dem fra tavlen: w og tallet. De ligger i mappen og deles med de andre.
      """,
      "meeting": """
      lygte meeting
      lygte meeting add K7Q-4MJ 9FA-2T9
      lygte meeting remove K7Q-4MJ

      Mødelisten: de fund, der er valgt til næste møde, i den rækkefølge, de er sat
      i på tavlen (komma). Den ligger i mappen og deles med de andre.
      """,
      "undo": """
      lygte undo
      lygte undo 7f3a91c2

      Fortryder det seneste, der er gemt fra denne maskine, og siger hvad. Det kan
      gentages. Med begyndelsen af en ændrings navn, som log viser det, fortrydes
      den ændring, uanset hvem der lavede den. Er der arbejdet videre siden, siges
      det først hvem, og intet sker.

        --ja    fortryd resten; det nye bliver stående
      """,
      "redo": """
      lygte redo
      lygte redo 7f3a91c2

      Gendanner det, der sidst blev fortrudt, så længe der ikke er gemt andet siden,
      eller ændringen med det navn.
      """,
      "log": """
      lygte log
      lygte log K7Q-4MJ
      lygte log K7Q-4MJ --felt frist
      lygte log --hvem MKJ --siden "1. september" --slags frist
      lygte log --json | tail -n 5

      Viser, hvem der ændrede hvad og hvornår: i hele mappen eller på ét fund. Hver
      linje begynder med ændringens navn, som undo og redo forstår.

        --felt FELT     alle værdier, fundets felt har haft
        --hvem NAVN     --maskine NAVN     --vandring VANDRING
        --slags SLAGS   et felt, eller oprettet, hentet, fortrudt, note, tiltag …
        --dag DAG       --siden DAG        --indtil DAG
        --json          en ændring på hver linje (JSON Lines)
      """,
      "conflicts": """
      lygte conflicts
      lygte conflicts --json

      Viser felter, som to maskiner har givet hver sin værdi uden at vide af
      hinanden. Alle værdier er gemt. Afklar dem med: lygte resolve
      """,
      "resolve": """
      lygte resolve K7Q-4MJ ansvarlig --tag "Vej & Park"
      lygte resolve K7Q-4MJ frist --tag 2

      Afklarer et felt med to værdier ved at vælge den ene, som den er skrevet eller
      med dens nummer i lygte conflicts. Valget kan fortrydes.
      """,
      "triage": """
      lygte triage
      lygte triage --json

      Viser de fund, der skal vurderes, det ældste først, med det, der ligner, og det,
      der plejer at blive gjort. Vurdér dem på tavlen med V, eller med lygte move.

        --json    hvert fund med forslag og lignende fund
      """,
      "rules": """
      lygte rules
      lygte rules set haster=5 vurdering=10 stille=
      lygte rules set ansvarlig="Projektlederen" opfølgning="MKJ"
      lygte rules route kategori=belysning ansvarlig="Lysforsyningen" opfølgning=MKJ
      lygte rules route kategori=hæk område=Lærkehaven ansvarlig="Foreningen"

      Viser og ændrer mappens egne regler: dage, og hvem der plejer at gøre hvad.
      Intet efter = giver det tal, der var fra starten; en fordelingsregel uden nogen
      går væk. Den regel, der passer tættest, tæller. Kan fortrydes med lygte undo.

        haster høj middel lav         frist, der foreslås for prioriteten
        vurdering rapport svar simpel stille møde-fra møde-til gå-igen snart
        --json                        som et objekt
      """,
      "import": """
      lygte import fund.csv --prøv
      lygte import fund.csv
      lygte import fund.csv --map "Bemærket=beskrivelse" --map "Hvem=ansvarlig"
      lygte import - < tabel.tsv

      Henter fund ind fra en tabel (Excel, Word, CSV, TSV, Markdown, HTML) eller JSON.
      Tegnsæt og skilletegn findes af sig selv. Den samme fil to gange giver intet
      nyt. Rækker, der ikke kan bruges, lægges ved siden af som FIL.afvist.csv.

        --prøv              prøv, gem intet
        --map "A=felt"      kolonnen A er det felt (- udelader den)
        --json              {"read","made","skipped","refused"}
      """,
      "export": """
      lygte export -o fund.csv
      lygte export status:tildelt ansvarlig:"Vej & Park" --format markdown
      lygte export --format csv --csv rfc4180 -o fund.csv

      Skriver fund til en fil eller til standard output.

        --format FORMAT    csv, json, markdown, html (ellers efter filens endelse)
        --csv rfc4180      komma og uden tegn først; ellers til dansk Excel
        -o, --ud FIL       skriv til en fil, som kun du kan læse
        --ja               skriv filen over, hvis den findes
        --sort FELTER      frist,-prioritet
      """,
      "verify": """
      lygte verify
      lygte verify --kontroltal 7f3a91c2

      Efterser alt: hver linje i loggen, at intet mangler eller er lavet om, at
      dokumenterne passer, og at fotos er, hvad de siger. Siger fil, linje og årsag.
      Skriver intet. Slutter med 1, når noget skal ses efter.

        --kontroltal TAL    hold loggen op mod et tal fra lygte seal
        --json              svar til programmer
      """,
      "seal": """
      lygte seal

      Sætter et kontroltal over alle logge og skriver dets første 8 tegn. Skriv det i
      referatet; med lygte verify --kontroltal ses senere, om alt er uændret.
      """,
      "merge": """
      lygte merge /media/usb/tryghed --prøv
      lygte merge /media/usb/tryghed
      lygte merge "E:\\tryghed" ~/Nextcloud/tryghed
      lygte merge ~/andre-vandringer --join

      Henter det, andre maskiner har skrevet. Først vises, hvad der er nyt, ændret,
      ens, har to værdier eller er skadet, fund for fund; så samles der. Intet
      forsvinder, og samme mappe to gange gør ingen forskel. Den anden mappe ændres
      ikke. Bagefter skal begge maskiner vise de samme fire tegn.

      En mappe, der er begyndt for sig selv, lægges sammen med jeres med --join:
      vandringer samme dag i samme område, områder og parter med samme navn vises som
      én, og fund, der ligner hinanden, vises side om side. Alt ses først, og det kan
      skilles igen.

        --join    læg en mappe til, der er begyndt for sig selv (også --læg-sammen)
        --prøv    se efter, og gem intet
        --ja      saml uden at spørge
        --json    svar til programmer
      """,
      "devices": """
      lygte devices
      lygte devices --json

      Viser, hvilke maskiner der har skrevet her: sidste ændring, hvornår der sidst
      er samlet, hvad de har set herfra, kladder, der kun ligger her, og ure, der går
      forkert. Nederst de fire tegn, som andre maskiner også skal vise.
      """,
      "copy": """
      lygte copy /media/usb/tryghed

      Giver en kollega en kopi af mappen. Åbnet på en anden maskine er den en enhed
      for sig, og I kan samle igen bagefter. Noget, der findes, skrives aldrig over.
      """,
      "backup": """
      lygte backup ~/sikkerhed/tryghed.tar

      Gemmer alt i én fil, som også tar kan læse. Kun du kan læse den.

        --ja    skriv filen over, hvis den findes
      """,
      "restore": """
      lygte restore ~/sikkerhed/tryghed.tar tryghed-igen

      Laver en mappe af en sikkerhedskopi, når alt i den er helt. Intet, der findes,
      skrives over. Det, der er kommet til siden, hentes med: lygte merge
      """,
      "rebuild": """
      lygte rebuild

      Skriver alle dokumenter (workspace.json, walks, register) på ny fra loggen.
      """,
      "version": """
      lygte version
      lygte version --json

      Viser programmets version.
      """,
      "help": """
      lygte help
      lygte help move

      Viser hjælp, i alt eller til én kommando.
      """,
    ].merging(alikeDanish) { $1 }.merging(danishBall) { $1 }.merging(overviewDanish) { $1 }
      .merging(danishHandEdits) { $1 })
}
