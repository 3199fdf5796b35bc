/// Given names that are usual in Denmark and among those who live here, folded: from what people are
/// called and not from any register.
enum GivenNames {
  static let all: Set<String> = Set(
    (women + men + others).split(separator: " ").map(String.init))

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
}
