//! What closes a reply after its number and counts nothing: whom it speaks to (`6 girl`, `seven our kid`), a name, slang
//! (`7 gg`), and any last word that English could not count with.
//!
//! What is counted after a number above 1 is plural in English, or one of few units and things that need no `s`
//! (`2 paracetamol`, `6 mile`), or a word of another language.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use crate::domain::reply::text::lexicon::{Parts, parts_of};
use crate::domain::reply::text::token::{Kind, Token};

type Words = FxHashSet<&'static str>;

/// Whom people speak to, in the words of the regions, and relations in the singular.
const ADDRESSED: &str = "
    girl gal boy ben loon quine quinie lassie laddie laddo lads wifie hinnie hinny chiel cher maw paw maid maiden ma pa mam mammy mummy mumma da daddy dad
    papa nan nana nanna nanny gran granny grandma grandad grandpa nain taid tad tadcu mamgu bampy gramps grandda bro brother brov blud bruva sis
    sister sista auntie aunty uncle cousin cuzzy wife woman missus missis mister mistress master matey mateyboy maty shipmate skip skipper
    captain cap cappy chief chieftain gaffer guvnor guv governor boss bossman squire sunshine sunbeam dearie deary dearest darlin darlink
    sweet sweetpea sweetie sweety honey hunny hunni honeybun sugarplum lovey lovie luvvie luvvy luvver lover ducks chook chooks chuckle chicken chicky
    chickadee petals poppet possum pickle pumpkin precious princess queen queenie king kingy kid kidda kiddo kidder youth sonny sunny
    bonny bonnie babber bor cocker cock cocky mucker muckers marra marrow gadgie gadge fella feller fellow geezer dude dudette comrade brer brethren bredrin
    bruh fam famalam cuzzin pardner partner pard butt butty buttie boyo bachgen bach cariad cwtch del blodyn calon babby babbie bab babs
    babes bubba bubs bubbles hen henny dollface dolly treacle treac princessa guapa guapo amigo amiga hermano hermana habibi habibti yaar jaan jani
    jaanu bhai bhaiya bhaijaan bhabhi baji behen didi beta beti puttar ji janab sahib saab ustad kochana kochanie skarbie draga dragă dragul draguta
    pani panie pan doamna domnule fata frate sefule meri azizim wack whack la lar lad lass me-duck cobber digger fren frend frendo frind friend
    chum chummy china bestie bff hubby hubs hombre dawg dogg playa mandem man mannie manny akh akhi ukhti sistah sir ma'am maam madam madame marm ms mrs miss missy miz
    doc doctor nurse sergeant sarge major colonel vicar father padre reverend rev professor teach teacher coach angel
    robot bot linnet machine computer pet petal petty flower flo blossom buttercup duchess duchesse dutch treasure gem star champ champion legend hero hun hon
    acushla alannah macushla mavourneen asthore achara chara mochara mo-chara boyson yerman yersel yersen thee thou tha ye yersen marrer marra mi-duck";

/// Slang, sounds and small words that only colour the talk.
const COLOURS: &str = "
    gg ggs afk brb btw tho doe tbh tbf ngl fr frfr istg ong rn atm obvs obv obvi defs deffs deffo natch totes soz lol lolz lmao lmfao rofl roflmao kek lul heh
    hehe hah hoho teehee meh bleh blah bah pfft pff tut tsk humph hmph grr gah argh ugh oof eek yikes yay yas yass slay periodt period fin end done ends
    bruh smh fml jfc omg omfg omds wtf wth ffs idc idgaf ikr icl imo imho iirc afaik yolo fyi peace kthx kthxbye kbye tata toodles toodlepip
    tara taraa tarra tatty ciao chow adios bye byee laters later l8r ttfn ttyl ily xoxo mwah mwa smooch hugs hug cwtch cwtches kiss
    honest honestly truly really literally basically actually precisely exactly definitely certainly decidedly overall roughly thereabouts thereabout ish isch
    methinks reckons peeps kthanks tanks tenk tenks fanks fankyou thanku thanq tq tysm cheers chrs nuff nowt innit init isnt int eh hey ken kens likesay
    like leik lyk mind tha-knows tho-knows thoo thou-knows knaa narr pal alreet reet grand gradely champion
    boom bosh bam bang bingo cushty job sorted simples hombre mon mun man wah sha la lor ar arr yarr ahoy avast aharr amen hallelujah alleluia inshallah
    inshaallah mashallah alhamdulillah subhanallah ameen aameen wallahi wallah wallahu shukar shukria shukriya wow whoop whoopee woop woohoo yippee
    together anyhow anyhoo anywho anyways whatever period whatevs somehow summat summink tonite tonight offhand offhandedly altogether
    majama majamaa mast badhiya teek theek thik bas okk okie okies okey okeydokey okidoki oki oke aight ight safe bless blessed blessup sweet nice
    teg mawr diolch ynte ynde ynte oki dobrze chyba raczej bine ok cam thx tak da proszę prosze multumesc mersi";

/// First names that people put to a reply, theirs or the reader's.
const FIRST_NAMES: &str = "
    aaron abdul abigail ada adam adele adrian agnes ahmed aisha alan alana albert alec alex alexa alf alfie ali alice alison alistair alma amanda amber
    amelia amina amir amy andrea andrew andy angela angie angus anita ann anna anne annette annie anthony anwar april archie arjun arthur asha ashley asif audrey
    ava ayesha barbara barry bea beatrice becca becky bella ben bernadette bernard bernie bert bertha beryl bess bet beth betty beverley bilal bill billy bob bobby
    brenda brendan brian bridget bronwen bruce bryan bryn callum cameron carl carol caroline carrie carys cath catherine cathy catriona ceri charles charlie charlotte cheryl
    chloe chris chrissie christine christopher ciara claire clara clare clive colin connie connor craig cyril cynthia daisy dan daniel danny daphne daisy darren dave david
    dawn dean deb debbie deborah debs deepak deirdre delia della den denis denise dennis derek derrick des desmond diana diane dilys dina dolly dominic don donald donna
    dora doreen doris dorothy dot dotty doug douglas duncan dylan eamon ed eddie edith edna edward edwin eileen elaine eleanor eleri elizabeth ella ellen ellie elsie emily
    emma enid eric erica erin ernest ernie esme ethel eunice eva evan evelyn ewan faith farah fatima fay fergus fern fiona flo flora florence frances francis frank fred
    freda freddie gail gareth gary gavin gaynor gemma gene geoff geoffrey george georgia georgina gerald geraldine gerry gill gillian gina gladys glen glenda glenys glynis
    gloria gordon grace graeme graham greg greta gurpreet gus gwen gwyn gwyneth hamish hamza hannah harold harpreet harriet harry harvey hassan hayley hazel heather heidi helen helena
    henry hilary hilda holly hope howard hugh hussain huw iain ian ibrahim ida imran ines iona iris irene isaac isabel isabella isla ivan ivor ivy jack jackie jacob jacqueline
    jade jagdeep james jamie jan jane janet janice jasmine jason jasper jaswinder jatinder jay jayne jean jeanette jeff jeffrey jen jennie jennifer jenny jeremy jess jessica jessie jill jim jimmy
    jo joan joanna joanne jock jodie joe joel john johnny jon jonathan jordan joseph josephine josh joshua joy joyce juan judith judy julia julian julie june justin
    kamal karen karl kasia kate kath kathleen kathryn kathy katie kay keith kelly ken kenneth kenny kerry kev kevin khalid kim kirsten kirsty krystyna kulwinder kyle lara laura lauren laurence
    leah lee len lena lenny leo leon leonard les leslie lesley lewis liam lil lillian lily linda lindsay lisa liz lizzie lloyd lois lorna lorraine lottie lou louis louise lucy luke lydia
    lyn lynda lynn lynne mabel maddie madge magda maggie mair maisie malcolm malik mandy manjit marcus margaret margo margot maria marian marie marilyn marina marion marjorie mark marlene marsha
    martha martin mary mateusz matilda matt matthew maud maureen mave mavis maxine megan mehmet mel melanie melissa mercy meryl mia michael michelle mick mike mikey mildred millie mina
    mo moe mohammed mohamed mohammad moira molly mona monica morag moray morgan morris muhammad muriel myra myrtle nadia nadine nan nancy naomi natalie natasha nathan neil nell nellie nerys nia nick nicola
    nicky nigel nina noel nora noreen norma norman nuala olga olive oliver olivia olwen omar oscar oswald owen paddy pam pamela pardeep pat patricia patrick patsy paul paula pauline pawel
    pearl peg peggy penny percy perry pete peter phil philip phoebe phyl phyllis piotr polly priya rachel raj ralph ravi ray raymond rebecca reg reggie reginald rhian rhiannon rhoda rhona rhys
    rich richard rick ricky rita rob robbie robert robin rod roger roma ron ronald ronnie rory rosalind rose rosemary rosie ross roy rubina ruby rupert russell ruth ryan sadie sally
    sam samantha samina samuel sandra sandy sanjay sara sarah saskia saul scott sean seamus shahid shamim shane shannon sharon shaun shazia sheila shelagh shell shirley sian sid sidney simon
    sinead siobhan sofia sonia sophie stacey stan stanley stella stephanie stephen steve steven stewart stu stuart sue sukhi sunita surinder susan susanna suzanne sybil sylvia tamsin tanya tariq tasha ted teddy teresa terence
    terry tess thelma theo theresa thomas tim timothy tina toby todd tom tommy toni tony tracey tracy trevor trish trixie trudy una usha val valerie vanessa vera veronica vic vicky victor victoria
    vijay vincent vinny viola violet vivian vivienne wallace walter wanda warren wayne wendy wilf wilfred will william willie wilma win winifred winnie wojtek yasmin yousef yusuf yvonne zac zainab zara zoe";

/// Things that are counted without an `s`, in dialect or always, and irregular plurals.
const COUNTED: &str = "
    people men women children bairns weans folk feet teeth geese mice lice oxen sheep deer fish salmon trout cod kippers dice pence series species aircraft stone
    pound quid bob pint mile year month week day foot inch hour minute second ton tonne dozen score hundred thousand million grand pair brace couple acre yard metre litre gram stane stain ounce gallon fathom knot
    wean bairn kid child babby grandkid grandbairn grandwean grandchild tablet pill capsule tab puff inhaler patch drop dose spray jab injection cup mug glass can bottle tin packet pack
    box bag spoon slice piece biscuit sugar tea coffee brew cuppa beer lager stout cider wine whisky whiskey vodka gin rum egg toast sandwich banana apple pie cake pasty
    paracetamol ibuprofen aspirin codeine tramadol codydramol cocodamol cocodomol morphine diazepam sertraline citalopram gabapentin pregabalin zopiclone naproxen anadin nurofen lemsip
    fag ciggie cig rollie roll-up smoke vape spliff joint bus train tram taxi stop lap length step flight stair set rep round game match goal point mark star time visit call text email letter form
    appointment session class meeting group hospital surgery dentist chemist chiropodist optician physio shop bank church chapel mosque temple mass bingo choir pub cafe club gym pool park library school college work
    breakfast dinner lunch supper bed bath shower morning afternoon evening night nite am pm oclock sharp past bells bell
    pain ache anxiety stress sleep hunger appetite worry fear panic nausea itch swelling energy mood effort badness fatigue breathlessness depression weather heat cold money cash help food company music service attitude
    brexit traffic telly film movie book programme show degree celsius percent fahrenheit volt watt amp gig gb mb kb mph kph kg km cm mm ml oz lb lbs ft yo yrs hp bhp cc fps
    dog cat horse cow hen bird budgie pig goat ewe tup coo stick frame crutch step-down wheeler door bedroom storey seater bed room house flat floor street road avenue lane close drive terrace crescent way court gate
    grandson son daughter granddaughter nephew niece grandbaby baby twin person man member volunteer carer visitor
    rehearsal practice practise interview funeral wedding zumba yoga pilates bowls chess bridge match kickoff curfew film start opening closing
    nil odd plus minus half quarter third fifth tenth point dot comma percent percentage pc hash star asterisk ampersand
    outside inside alive alone across down under over above below left right upstairs downstairs north south east west apart abroad away
    chance complaint problem symptom fall stumble trip scan blood test result bill payment parcel
    dwarf swan ball ring card bullet heart club spade diamond jack queen king ace love deuce advantage wicket over run try set
    tree free fore ate won tin sex fife foive noine nein nie nic nu nahi nai nahin nay nicht kein non
    nation army country city county town village world planet hill munro loch";

/// What other languages count, as people who text in Britain write it.
const COUNTED_ELSEWHERE: &str = "
    uur uhr stunden stunde jahre jaar jaren leute leuten horas hora heures heure ans personas netos filhos hijos nietos grade gradi
    dni dzien dnia dniach dzieci dziecko lat lata rok roku razy raz godzin godziny godzina minut minuty tygodni tygodnie miesiecy miesiac miesiace wnuki wnukow wnuczki wnuczek corki synow syn braci siostry osob osoby ludzi
    zl zlotych funtow funty tabletek tabletki tabletka kaw kawy krokow kilometrow kilometry mil piw piwa papierosow kotow koty psow psy noce nocy rano wieczorem stopni procent punktow punkty sztuk sztuki kilo kg
    zile zi zilele ore ora copii copil copiii ani an luni luna saptamani saptamana minute persoane oameni nepoti nepot lei bani pastile pastila ori pisici caini beri tigari cafele kile pahare nopti dimineata seara surori frati fete baieti
    din dino dinon bachay bachey bache bacche bachche bacha bachi bachchay ghante ghanta ghantay saal saalon sal mahine mahina hafte hafta haftay goliyan goliya goli golian log bande banday aadmi aurat aurten chai cup baje bajay vaje wajay roti rotiyan rupay rupaye rupee
    pound pounds raat raatein rat subah shaam waqt dafa wari vari var bhai behen pote potiyan nati dost din dihare dihade
    diwrnod dydd diwrnodau awr oriau plentyn plant blwydd blynedd mlynedd flynedd wythnos wythnosau mis misoedd munud munudau gwaith milltir peint bunt punt paned ci cath wyr ferch fab o'r
    dias dia horas hora anos anys semanas semana meses mes filhos netos vezes vez pessoas minutos hijos nietos veces personas tage tag kinder stunden jahre jours heures enfants fois
    diena dienas vaikai metu dienu reiz bernai gadi gadus nap gyerek ora
    minuta minuty hodin hodiny";

static LIGHT: LazyLock<Words> =
    LazyLock::new(|| [ADDRESSED, COLOURS, FIRST_NAMES].iter().flat_map(|list| list.split_whitespace()).collect());

static HEAVY: LazyLock<Words> =
    LazyLock::new(|| [COUNTED, COUNTED_ELSEWHERE].iter().flat_map(|list| list.split_whitespace()).collect());

/// Before whom it speaks to: `my woman`, `ar kid`, `you legend`.
const THEIR: &[&str] = &[
    "my", "me", "mi", "ma", "our", "ar", "are", "ower", "wor", "you", "ya", "yer", "thou", "thoo", "tha", "old", "owd",
    "auld", "dear", "mo", "young", "sweet", "big", "wee", "fellow", "dearest",
];

/// After `thoo` or `you`, these only colour the talk: `6 thoo knows`.
const KNOWN: &[&str] = &["knows", "know", "kna", "ken", "kens", "naa", "nas", "knaws", "see", "sees", "noz"];

static NAMES: LazyLock<Words> = LazyLock::new(|| FIRST_NAMES.split_whitespace().collect());

/// `pat`, `sandra`: a first name in Britain.
pub fn is_first_name(word: &str) -> bool {
    NAMES.contains(word)
}

/// Whether a word only addresses somebody or colours the talk: `mun`, `sandra`, `obviously`.
pub fn is_light(word: &str) -> bool {
    LIGHT.contains(word) && !HEAVY.contains(word)
}

/// `quine`, `bab`: whom people speak to, and nothing that there may be none of.
pub fn is_address(word: &str) -> bool {
    static SPOKEN_TO: LazyLock<Words> = LazyLock::new(|| ADDRESSED.split_whitespace().collect());
    SPOKEN_TO.contains(word)
        && !HEAVY.contains(word)
        && parts_of(word).is_empty()
        && !matches!(word, "doctor" | "nurse" | "teacher" | "coach" | "machine" | "computer" | "wife" | "boss" | "cap")
}

/// Whether the words from `here` to the end of their clause only address somebody or colour the talk. `value` stands before
/// them; `marked` where `a` or `I'd say a` makes a mark of it, and nothing is counted.
pub fn closes(tokens: &[Token<'_>], here: usize, value: i64, marked: bool) -> bool {
    let end = tokens[here..].iter().position(|t| t.kind != Kind::Word).map_or(tokens.len(), |length| here + length);
    if tokens.get(end).is_some_and(|t| !t.is_break() && !matches!(t.kind, Kind::Emoji(_)) || t.kind == Kind::Break('?'))
    {
        return false;
    }
    let courtesy = |t: &&Token<'_>| t.has(Parts::FILLER) && !t.has(Parts::UNIT);
    let trailing = tokens[here..end].iter().rev().take_while(courtesy).count();
    let telling =
        Parts::UNIT.with(Parts::CALENDAR).with(Parts::BOUND).with(Parts::NOT).with(Parts::PAST).with(Parts::UNREAL);
    let light = |t: &Token<'_>| t.has(Parts::FILLER) || LIGHT.contains(t.text) && !t.has(telling);
    match &tokens[here..end - trailing] {
        [one] => light(one) && !HEAVY.contains(one.text) || !matches!(value, 0 | 1) && uncountable(one, marked),
        [their, wee, one] if THEIR.contains(&their.text) && THEIR.contains(&wee.text) => light(one),
        [their, one] if THEIR.contains(&their.text) => {
            light(one) || LIGHT.contains(one.text) || KNOWN.contains(&one.text)
        }
        [one, two] => light(one) && light(two),
        _ => false,
    }
}

/// Whether no English sentence counts with this word after a number above 1: it is no plural, no unit and nothing that goes
/// without an `s`; nor does it tell what the number did, or doubt it.
pub fn uncountable(word: &Token<'_>, marked: bool) -> bool {
    let text = word.text;
    let ending = |endings: &[&str]| endings.iter().any(|ending| text.ends_with(ending));
    word.parts.is_empty()
        && text.len() > 2
        && text.bytes().all(|byte| byte.is_ascii_lowercase())
        && !HEAVY.contains(text)
        // Plurals, and what is done: `7 dwarfs`, `5 sounds`, `7 walked`, `5 going`.
        && !ending(&["s", "z", "ed", "ing", "in"])
        // Doubt and likeness: `5 allegedly`, `7 painwise`, `3 fold`.
        && !ending(&["ly", "wise", "fold", "ward", "some", "least", "most", "more", "er", "ish"])
        // Plurals of other languages, and more beyond a point: `5 tabletek`, `3 nepoti`.
        && (marked || !ending(&["i", "e", "u", "a", "o", "y", "an", "on", "ek", "ow", "iau", "od", "ia", "en", "ain"]))
}

#[cfg(test)]
mod tests {
    use crate::domain::reply::number::assert_read;

    #[test]
    fn what_is_said_to_somebody_is_not_counted_and_what_is_counted_is() {
        assert_read(
            0..=10,
            &[
                ("6 girl", 6),
                ("seven ar kid", 7),
                ("5 my woman", 5),
                ("7 gg", 7),
                ("six kiddlewink", 6),
                ("8 pal x", 8),
            ],
            &["7 dni", "3 dzieci", "5 bachay hain", "2 pint", "6 mile", "8 wean", "2 paracetamol", "1 sock", "4 dogs"],
        );
    }
}
