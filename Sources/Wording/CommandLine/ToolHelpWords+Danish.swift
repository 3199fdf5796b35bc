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

      Fund       add  list  show  set  move  triage  comment  conflicts  resolve
                alike  same  part
      Svar       chase  returned  reply  send-back
      Fortryd    undo  redo  log
      Filer      import  export  init  demo  verify  rebuild  rules
      Andet      version  help

      Fælles tilvalg
        -w, --mappe MAPPE    den mappe, det gælder (ellers $LYGTE_WORKSPACE)
        --json               svar til programmer
        --sprog da|en        sprog
        --ja                 svar ja uden at spørge
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
      jeres egne fund. Et eksempel, der er lavet før, laves på ny; en anden mappe
      røres ikke.
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
      noter; felt:værdi afgrænser; - foran udelader.

        --sort FELTER    frist,-prioritet (streg: omvendt)
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

      Ændrer felter. Flere fund ændres på én gang og fortrydes på én gang. Intet
      efter = tømmer feltet. Tiltag, noter og svar føjes til og overskrives aldrig.
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
      """,
      "comment": """
      lygte comment K7Q-4MJ "Ringet til Vej & Park, de kommer fredag"
      lygte comment K7Q-4MJ - < note.txt

      Føjer en note til et fund.
      """,
      "undo": """
      lygte undo

      Fortryder det seneste, der er gemt fra denne maskine, og siger hvad. Det kan
      gentages. Har andre ændret det samme siden, siges det først.

        --ja    fortryd resten; det nye bliver stående
      """,
      "redo": """
      lygte redo

      Gendanner det, der sidst blev fortrudt, så længe der ikke er gemt andet siden.
      """,
      "log": """
      lygte log
      lygte log K7Q-4MJ
      lygte log --json | tail -n 5

      Viser, hvem der ændrede hvad og hvornår: i hele mappen eller på ét fund.

        --json    en ændring på hver linje (JSON Lines)
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
      lygte verify --json

      Efterser alt: hver linje i loggen, at intet mangler eller er lavet om, og at
      dokumenterne passer. Skriver intet. Slutter med 1, når noget skal ses efter.
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
    ].merging(alikeDanish) { $1 }.merging(danishBall) { $1 })
}
