//! The words that can stand around an answer, by the part they play. Spelling is that of [`super::tidy`].

use crate::domain::reply::text::lexicon::Parts;

/// Words by part.
pub const WORDS: &[(Parts, &str)] = &[
    (
        Parts::FILLER,
        "seriously mmm mm fookin feckin fecking serious omg omfg omds wallah walla wallahi yikes oof crumbs heavens lordy jeez jeezo jings crivvens michty blimmin flamin precisely sincerely bismillah salam salaam \
        hallo helo greetings evenin afternoon welp whoop woop yessir fraid ta thanks thanx fanx thanku thank thx thnx thankyou tnx cheers ty tysm please pls plz plis plez hi hiya hello hey heya ello x xx xxx xxxx xo \
        xoxo kisses love luv lovely hun hon hunny babe babes bab bb duck ducky duckie pet petal flower hen dear darling darlin doll mate m8 pal \
        bud buddy bro bruv bruh fam cuz la lad lass son butt butty cariad bach chick chuck cocker marra hinny hinnie sweetheart sweetie treacle \
        boss chief sir miss madam maam doc doctor friend mucker lover lol haha hahaha ha hehe lmao tbh tbf imo imho honestly truthfully fr ngl \
        innit init oh ooh ah aw och ach eh er erm um umm hmm hm well ok okay okey okie right yeah yeh yep yup yes aye ay yh ya k so sadly afraid anyway \
        cheerio bye ciao obrigada obrigado gracias merci danke dziekuje dzieki prosze diolch diolchnfawr multumesc mersi shukriya shukria \
        dhanwad meherbani mehrbani ji hai yay woo woohoo wahey yippee hooray hurrah yayy alas mashallah masha allah alhamdulillah alhamdulilah alhumdulillah inshallah hamdulillah \
        mercifully thankfully happily unfortunately sadly luckily blimey crikey gosh goodness phew sigh ugh meh ho prego grazie sorry soz sry regards god bless suppose spose think thinkin reckon guess overall generally \
        basically really actually man wow ffs bloody flippin fuckin fucking effing literally indeed definitely defo def deffo certainly exactly then \
        though tho ye hope bhai yaar sire ight aight dam damn mum team linnet bot robot fwiw howay haway wey wagwan queen kidda kidder youth beta mun cock bor sah handsome luvver pidge sunshine chick petal blossom pets youngun fella doll princess ansum squire guv guvnor bbz bbs bbes ig walahi frumos brother sis brudda дякую спасибі спасибо bbe bae matey tara tarra allah mashaallah hamdulilah iphone ipad android galaxy samsung huawei nokia kahungi kahunga kahenge dungi dunga",
    ),
    (
        Parts::HEDGE,
        "happen proper fair slowly gradually steadily finally eventually about abaht bout aboot abt roughly around approx approximately circa maybe mebbe mebbes mebbies mibbe mibby mebby probably probaly prob \
        probs prolly perhaps possibly only just jus jst like solid strong weak big fat wee bare full firm measly steady honest whole good definite \
        easy easily still more rather ish say nobbut absolutely utterly nearer maybs mabye mayb probs kinda sorta nowt-but kindly lowkey highkey gert reight wallahi deadass frfr oppa idk cam tua chyba okolo jakies vreo cred another number no1 nr numer poate gurt reyt hoon purely comfortably firmly genuinely squarely",
    ),
    (
        Parts::ANCHOR,
        "liczba cifra cifre mines reply response ans todays im its it's tis say id say feel feels feeling feelin felt call put mark rate score scored scoring number answer rating mood reckon rekon recon rated daje zic main \
        vote figure verdict numbers equals am give giving gie gis is be been number wellbeing nota wynik deffo going choose pick picking chose average",
    ),
    (
        Parts::GLUE,
        "do i a an it as at down me my myself mine ma am is id ill with wi for of that thats this go the going be been ive say to too can \
        you are u my we today one on how hows im and would feeling week health self out forgot dead pure reet gey ken",
    ),
    (Parts::ARTICLE, "a an un une eine"),
    (
        Parts::NOW,
        "اليوم aujourdhui today todays tday tdy tonight tonite now nw currently atm week wk 2day presently lately rn dzis dzisiaj azi astazi heddi heddiw aaj hoje hoy oggi heute siandien сьогодні сегодня",
    ),
    (
        Parts::STATE,
        "hapy hapi gd mid peak bleh blah iffy ropey foggy teary tearful weepy groggy restless edgy jittery panicky fraught tense uptight grumpy grouchy cranky irritable snappy moody narky mardy crabbit peelywally \
        listless lifeless hollow tender raw fragile delicate bruised crushed heartbroken bereft homesick isolated abandoned forgotten invisible worthless helpless desperate despondent dejected downcast dispirited disheartened discouraged deflated \
        cheerful cheery chirpy sunny lively sprightly perky bouncy energetic hearty robust refreshed restored serene peaceful tranquil mellow cosy comfy comfortable loved supported proud thankful satisfied fulfilled delighted thrilled elated \
        ecstatic overjoyed joyful jolly giddy hyper stoked hyped gassed vibing fortunate optimistic pessimistic neutral indifferent blank dull whacked bushed jiggered buggered wrecked hanging grotty queasy nauseous feverish \
        fluey wheezy breathless puffed creaky crampy crook dicky manky bevvied hungry cream-crackered shocking hungover gud dobre dobrze changa accha mast theek bine dobra zle rau gud deid knackert wabbit puggled puggelt scunnered majama teek tired knackered mad shattered ok okay alright allright aright alrite allrite alrit awright orite oryt fine grand good great better worse bad rough low down poorly rubbish \
        crap shit awful terrible happy sad struggling coping managing lonely stressed anxious worried fed upbeat hopeful decent brilliant brill \
        amazing fantastic ace champion chuffed buzzing middling surviving meh average mixed weak drained exhausted bored unwell ill sore quiet busy calm \
        settled improving improved getting feeling feelin feels chilled content pleased relaxed same lower higher steady wobbly shaky \
        miserable depressed flat numb grim fab smashing smashin belter bostin mint canny cushty sound tidy lush peng wired best worst perfect lovely nice cracking hard tough difficult easier harder emotional manic hectic blessed grateful excited nervous scared angry confused lost stuck empty alone shaken sleepy sluggish lethargic poorly sick achy stiff painful dizzy wiped frazzled zonked jaded",
    ),
    (
        Parts::AND,
        "but however without otherwise cos coz cuz because becuz becuase becasue beacuse becaus bcoz bcus tis becos bcos bc cause and n & as since though tho although even despite thanks until plus apart except \
        so while whilst due after hence where which who if hbu wbu hru hby wby hyd",
    ),
    (Parts::SO, "so then however therefore hence thus but and n because cos otherwise ie overall"),
    (
        Parts::UNIT,
        "min mins minute minutes hour hours hr hrs sec secs second seconds day days week weeks wk wks month months mth mths year years yr \
        yrs yo night nights morning mornings quid pound pounds p pence penny tenner fiver euro euros grand k kg kilo kilos stone st lb lbs foot \
        feet ft inch inches cm mm m metre metres meter mile miles km step steps lap laps percent pc per star stars point points pm am \
        oclock bus buses train trains tram taxi people person ppl folk kids kid child children bairns grandkids grandchildren grandbairns tablets tablet \
        pills pill meds cups cup pints pint cans can cigs fags spoon spoons sugars units goals goal nil bed bedroom floor door man men woman \
        women lads girls boys times time course letter letters legged hundred thousand million dozen weekly wheeler year-old degrees c litre \
        litres ml mg gram g oz bags calls call texts text visits visit appointments appointment a-day sessions session friends friend cats \
        cat dogs dog left more other others of th rd ply way ways lives nerve nerves mates family ton weeker day-old bar bars storey pack \
        packs round rounds piece pieces slices slice words word things thing page pages",
    ),
    (
        Parts::AMOUNT,
        "min mins minute minutes minuets mts mns minits minnits times minits minut minuty minuti munud munudau minuta minuten minutter minutos",
    ),
    (
        Parts::OTHER,
        "mammy mammie ammi abba mandem wench nain taid mamgu littlest youngest eldest wife husband hubby hubbie missus partner mum mam mom mother dad da father son daughter sister brother nan nana gran granny grandad \
        grandson granddaughter he she him her hes shes they them theyre his their mate neighbour friend friends boyfriend girlfriend doc gp nurse dog cat \
        baby lad lass boss doctor bloke hers kids auntie aunt uncle cousin everyone we our u you",
    ),
    (
        Parts::PAST,
        "was were wuz woz wos yday yest yesty yesterday before b4 previously ago formerly earlier once had told originally wasnt used usually normally usual",
    ),
    (
        Parts::UNREAL,
        "if would wud woud could cud should shud wish wished wishing hope hoping hopefully want wanted wanting might wouldve couldve \
        shouldve woulda coulda shoulda unless aim aiming imagine pretend suppose supposed supposedly may expect expecting expected id'be wouldnt \
        tomorrow 2moro tomoz tomorow tmrw when til till until will itll wont gonna going need dream",
    ),
    (
        Parts::NOT,
        "not nae nay isnt aint arent wasnt cant cannot couldnt wouldnt never nivver no nowhere far hardly without neither nor dont doesnt \
        didnt didn nah havent hasnt nowt",
    ),
    (
        Parts::BOUND,
        "nearly almost above below over under beneath beyond minimum maximum max min least most than less lower higher fewer minus \
        exceeds past topping barely scarcely",
    ),
    (
        Parts::TIME,
        "at till til until by half quarter from since after before b4 past ring call phone round between to on flat room house bus \
        number no floor line route page channel junction gate platform day week chapter level",
    ),
    (
        Parts::CALENDAR,
        "january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov \
        december dec monday mon tuesday tues tue wednesday weds wed thursday thurs thur thu friday fri saturday sat sunday sun",
    ),
    (
        Parts::CORRECT,
        "no nah naw nope sorry soz sry oops whoops wait actually rather mean meant correction typo wrong oop oopsie dammit hold sory edit",
    ),
    (
        Parts::GOES_ON,
        "all i im ive it its been bin had got didnt cant couldnt wont havent hasnt havnt not feeling feelin feel felt doing getting gettin \
        struggling trying still again really very v quite pretty bit abit better worse same nothing need could would never slept hardly \
        went having managing keeping because compared thats that considering maybe probably prob id today even keep overall up so too \
        went walked gettin bad good no hate liked hated hoping definitely overthinking sleeping couldn crying missing enjoying enjoyed loved since which \
        nowt now out whatever depends depending yet always mostly mainly isnt aint wasnt ill stop leave tell let ask dont",
    ),
    (
        Parts::BAD,
        "bad awful terrible horrible shit shite crap rubbish dreadful worst grim miserable depressed rotten hopeless horrid \
        hell hellish minging dire suicidal gutted crying sad struggling worse pain agony anxious useless poor \
        unhappy lonely lousy disgusting worried stressed low",
    ),
    (
        Parts::GOOD,
        "great brilliant brill amazing fantastic excellent best perfect wonderful superb ace buzzing happy smashing fab fabulous marvellous \
        awesome champion chuffed cracking good lovely mint bostin lush",
    ),
    (
        Parts::ASKS,
        "is isnt are does do did what whats which who whos why how hows can could where wheres when wot wots wat wht hbu wbu u whom does",
    ),
    (
        Parts::LABEL,
        "cloud square force gale size gas grade band tier stage phase type model route series season episode version exit junction \
        plot stall table court theatre sector group team class form category chapter page act scene verse track leg coach carriage ipad android samsung huawei iphone \
        galaxy nokia radio bbc itv formula appendix section article clause box locker bed cell pitch seat row door apartment unit block terminal \
        pump aisle counter hole fig figure ps playstation xbox windows vitamin omega factor spf code ward bay lane gate zone room flat \
        platform channel psalm hymn dress shoe bus tram train clue across",
    ),
    (Parts::RANGE, "or to between thru through upto"),
    (
        Parts::YES,
        "yes yeah yeh yep yup aye ay yh ya y yess yea yas ye yus yessir yeps yar deffo defo definitely absolutely certainly ok okay sure please \
        indeed course",
    ),
    (Parts::NO, "no nope nah naw nae na n noo nay nooo never nop"),
];
