/// Given names that are usual in Denmark and among those who live here, folded: from what people are
/// called and not from any register.
enum GivenNames {
  static let all: Set<String> = Set(
    (women + men + others + further).split(separator: " ").map(String.init))

  private static let women = """
    anne kirsten hanne mette anna helle susanne lene maria marianne inge karen lone bente camilla pia charlotte \
    jette louise tina gitte lis birgit birthe lisbeth bodil ulla inger kirstine emma ida sofie sofia freja \
    clara laura alma agnes ellen ella karla josefine mathilde caroline cecilie julie line maja sara sarah \
    rikke trine stine signe nanna simone amalie emilie frederikke katrine kathrine christina kristina \
    annette jytte grethe gerda edith ruth else elsebeth vibeke dorte dorthe dorthea lotte kamilla nina \
    jeanette pernille heidi malene sanne sandra michelle natasja nadia fatima aisha aysha zahra zainab maryam \
    leyla layla yasmin amina khadija hatice emine aase astrid asta ingrid ingeborg gudrun tove rita sonja \
    erna vera olga agnete karin kirstin merete marie mie mia maren maja lise lisa liselotte bibi betina \
    bettina tanja anja anita annelise anneli rosa viola vilma villumine eva edel lilly lily nora olivia \
    isabella victoria silje siri sidsel solveig synne tilde thea thilde ursula viktoria winnie yvonne \
    mona monica monika lærke laerke filippa filipa augusta esther ester karoline kate katja carina henriette \
    hjoerdis jane janne jannie johanne judith kaja klara mary madeleine emily charlotte amelie sophie claire \
    camille chloe nathalie isabelle valerie sylvie jeanne
    """
  private static let men = """
    peter michael lars jens thomas henrik soeren christian martin jan morten niels jesper anders mads hans \
    rasmus jacob jakob per ole kim carsten karsten joergen erik john knud svend bent finn poul paul kurt leif \
    bjarne preben villy willy kaj kai egon arne aage aksel axel alfred anton albert august oscar oskar \
    william noah oliver lucas malthe valdemar victor viktor emil magnus elias carl karl alexander \
    frederik frederick mikkel mathias mattias matias tobias jonas simon kasper casper kristian kristoffer \
    christoffer sebastian daniel david adam benjamin philip filip marcus markus oliver patrick kevin dennis \
    rene brian allan alan steen torben flemming claus klaus uffe ulrik stefan steffen troels tommy johnny ronni \
    ronnie robert richard palle otto ove orla mogens max lasse ivan ib hugo holger helge harald gunnar gert gerhard \
    georg frank flemming ernst elo einar ejner eigil ebbe dan bo birger bertil benny benni asger asbjoern \
    andreas ahmed ahmad ali mohammed mohamed muhammad mohammad mehmet mustafa murat yusuf ibrahim omar osman \
    hassan hussein hamza bilal abdi abdullah khalid sami samir tarek amir emre can deniz ismail jamal karim \
    ove verner werner viggo vagn tage sven svenn svend sigurd sune steffen sigge roland rolf roger rune sten \
    nicolai nikolaj nikolai niklas nicklas nick mike mark marc malik louis louie liam leo laust laurits lauge \
    konrad kjeld kjell keld joern jimmy jim jeppe jeremy james jack isak hjalmar henning helmer harry hakon \
    pierre jean jacques michel philippe louis luc antoine julien nicolas george charles edward henry thomas
    """
  private static let others = """
    robin alex sasha kai charlie noa elliot vincent albin aron anas ayaan yahya zain zakaria iben liva luna \
    molly mille merle marianna naja nicoline nikoline rebekka rebecca sally selma saga smilla solvej tuva vigga \
    willads storm theo theodor villads konrad loui johan johannes julius kristine christine christina
    """
  private static let further = """
    aamir abbas abdul abdulla abelone adda adnan adrian agathe agner ahmet aiden alberte aleksander alexandra \
    alfons algot alice alida allen alva alvilda alvin amanda amar amin aminullah anastasia andre andrea andrew \
    andri ane anemone angelika angelo anker ann anni annie annika anthony antoni antonia anwar ariel arild arman \
    arnold arthur artur arvid arwa aslak asma asmus ayla ayman ayse aziz baldur barbara bashir bastian beate \
    beatrice ben bendt benedicte benedikte berit bernard bernhard bertel bertram bessie birgitte birk bjarke \
    bjoerk bjoern bjoernar bob boerge bolette boris bosse britt britta bruno burak burhan caesar carla carmen \
    carolina casimir caspar cathrine ceasar celina celine cemal chris christel christer cilla cirkeline clarissa \
    clemens conni connie connny conrad dagmar dalia daniil danni danny dario davud dawid debbie delia denise \
    derek detlef diana diego dina dines dion ditlev ditmar ditte dominik donald dorit dorrit ebba edda eddie \
    eddy edgar edmund edna edvard edvin edwin egill ehsan eilif einer eirik ejgil ejlif ejnar ejvind elena \
    eleonora elin elina eline elisa elisabeth elise eliza elliott elly elma elmer elna elof elva elvira emanuel \
    emmy enes enikoe enrico enver eric erica ericka erika erling ernest erwin esben esge eskil eskild esra eugen \
    evald evan evelyn eyvind fabian fadi fanny farhad farida faris felicia felix fernando fikret fiona folke \
    francis frans fransisca franz fred freddie freddy frede fredy frida frits fritz fritze frode gabriel \
    gabriella gaston gavin gerd gertrud gideon gilbert gina giovanni gitta glenn gloria goesta gorm gottlieb \
    gregers gregor gregory grete guenther guido gunde gunhild gunvor gurli gustaf gustav habib haci halfdan \
    hamid hamzah hana hanna hannah hansine haris harriet hasan hashim hedda hedvig heine heinrich helen helena \
    helga helmut hemming hendrik henny henri herbert herluf herman hermann hermine herold hilda hilma hilmar \
    hjalte hoegne howard hubert hulda huseyin hussain ian ibrahima idris ignacio igor ilias ilse ilyas ine inga \
    ingelin ingelise ingemann ingolf ingvar ingvard irene irina iris irma isabel ismael ivar iver iza jaafar \
    jackie jacqueline jakup jalal jannick jannik jared jarl jasmin jasper javier jeff jeffrey jelena jenny \
    jerome jerry jesse jessica jimmi joachim joakim joan joanna joe joel johanna johni jon jonah jonatan \
    jonathan jones jonna joost jorge jose josef joseph josephine josua juan julia juliane juri justine kadir \
    kaia kaisa kamal kamma karina karlo kasim katarina kathe kathleen kathy katinka kemal ken kenn kenneth kenni \
    kenny kent kenza kerim ketty kian kira kirsti klarabella klavs konstance kresten kristen kristiane kristin \
    kristjan krzysztof kuno laila lailah lana lauraine laurids lauritz lavrits lea leila lena lennart lennert \
    leon leonard leonardo leonora leopold levi liane lilian lillian lillie lina linda lindorf linus lisbet \
    lisette lissi lissy livia loa lona lonny lorens lorenz lotta louisa lucia lucy ludvig luise luka lukas \
    lukasz luke lulu lydia lyla mabel maciej magda magdalena magdalene magny mahad mahdi mahmoud mahmut maiken \
    malak malou mandy manfred manuel marcel marco margaret margarethe margit margot margrethe mariam marian \
    mariana marina marinus mario marius marko marlene marlon marta martha martine martinus marwan mathea mathis \
    matilde matteo matthew matthias maud maurice maximilian maya medina meena mehdi meinert meline melissa \
    melvin meryem meta michal michala micki miguel mikael mikaela mikail mikala mikhail milan milla milo milos \
    minna mira miran miriam mirjam mirza misha misja mohamad moses mounir mourad mourits muna munir myrna nabil \
    nadeem nader naim nana nancy nanette nasser natalia natalie nathan nathaniel nawal neil nelly nelson nermin \
    nete netta nicholas nicole niki nikita nilofar nima ninna noam noel noor norman nour nynne oda odette odin \
    oejvind oeystein oeznur olaf olai olav oleg oline oluf omer onur orhan orvar osama osvald otilia ottilie \
    owen oyvind pablo paola pascal patricia patrik paula pauli paulina pauline paulus pavel pawel peder pedro \
    pelle penelope percy perry petar petra petrea petrus phillip piet pieter pilar piotr poula povl priya rachel \
    rafael rafal ragna ragnar ragnhild ragnhilde rahim rahma ralf ralph ramazan rana randi randolf rania \
    rashid rasmine raymond rebecka regina regitse regitze reimer reinhold remi renata reza ricardo richardt rie \
    rigmor rikard rikkemai rina rino ritta riza robbie roberta roderick rodney ronald ronja ronny rosalina \
    rosemarie roxana roy ruben ruby rudi rudolf rufus runa russel ruta ryan saad sabina sabine sabri sabrina \
    saeed safia sahin sahra said salah saleh salem salih salma salman sam samira sammie samuel sander sanna \
    santiago saul scott sean selim selin selina semra serdar serena sergej serhat seth severin shahid shane \
    shirin shirley sidney sidse siff sigfred sigga sigmund signa sigrid sigrun sigvald silas silke silla sille \
    silvester silvia sinan sine sixten skjold skylar soelve soerine sofus sonia sophia stanley stefanie stefano \
    stein steinar stella stephan stephen steve steven stig stina suleiman suleyman sus susan susana susanna \
    susie suzanne svanhild svea svein syed sylvester sylvia tabita taha tahir tamara tania tariq taslima tatiana \
    tayyip tea ted teddy teis tekla tenna teresa terese terje terkel terry thaddaeus thais theis theodore \
    theresa therese thit thor thora thorbjoern thore thorkild thorleif thorsten thorvald thue thyra tia tiffany \
    tilda tim timo timothy tindra tinna tino tjalfe todd toke tolga tom tomas tomasz tone tonni tonny tora \
    torbjoern tore torgeir torkil torkild torleif torsten torvald tristan tulle tyge tyko tyler tyra ugur ulf \
    ulrich ulrikke umut usman vagner valborg valde valentin valentina valter vanessa vanja vasily vegard vernon \
    vickie vicky vidar vigand vigdis vilfred vilhelm vilja vilna vince vincens vito vitus vivek vivi vivian \
    vladimir voldemar volmer waldemar walid wallace walter wanja wayne wilfred wilhelm wladyslaw wolfgang xander \
    yahia yanis yannick yara yasin yasir yildiz ylva younes youssef yrja yrsa yunus yves yvette zacharias zafer \
    zaid zara zehra zeid zenia zeynep zoe zofia zoltan
    """
}
