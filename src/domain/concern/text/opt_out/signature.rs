//! Where a message ends and its signature begins: "Yours faithfully, E. Carrow", "Thanks, G", "no more texts please. Fiona".
//!
//! A name taken for one that is none would hide a word from the grammar, so only what cannot be another word is one:
//! after a formula of farewell a word that is not common, elsewhere a letter with a point or a first name known here.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::lexicon::{self, QuickHash};
use super::super::normalise::Words;

/// The most words of a name.
const LONGEST_NAME: usize = 3;

/// First names that are no other word: `Mark`, `Will`, `Joy` and `Faith` are deliberately absent.
const FIRST_NAMES: &str = "
    adam agnes ahmed aisha alan albert alex alice alison amanda amy andrea andrew andy angela anita ann anna
    anne annie anthony arthur barbara barry ben bernard beryl betty beverley brenda brian bridget carl carol
    caroline catherine charles charlie charlotte chloe chris christine claire clive colin craig cyril daniel
    darren dave david debbie deborah debs denise dennis derek diane donald doreen doris dorothy douglas edith
    edna edward eileen elaine elizabeth ellen elsie emily emma eric ernest ethel evelyn fatima fiona frances
    fred gareth gary gemma geoff george gerald gillian gladys glenys glynis gordon graham gwen hannah harold
    harry hassan hazel heather helen henry hilary hilda howard hugh ian irene ivy jack jackie jacqueline jake
    james jane janet janice jason jean jeff jenny jessica jill jim joan joanne john joseph joyce judith judy
    julia julie karen kate kath kathleen keith ken kenneth kerry kevin khalid laura lauren leanne lesley leslie
    lewis liam lilian linda lisa liz louise lucy lynn lynne malcolm mandy margaret maria marie marilyn marion
    marjorie martin mary matthew maureen mavis michael michelle mike mohammed moira morag nadia nancy natalie
    neil nicola nigel noel nora norman olive oliver olwen pam pamela patricia paul pauline peter phil philip
    phyllis rachel ray raymond rebecca reg richard rita robert roger ron ronald rosemary roy russell ruth ryan
    sally sam samantha sandra sarah sean shane sharon sheila shirley simon stan stephen steve steven stuart sue
    susan sylvia terence terry thelma theresa thomas tim tina tom tony tracey trevor val valerie vera vernon
    veronica victor vincent vivienne walter wayne wendy wilfred william winifred yvonne
    abdul abigail adrian aileen alasdair alec alf alfie alma anil annette anthea archie arnold audrey aled alun
    angharad arwel bernadette bert bertie bethan brendan bronwen bryan caitlin cath ceri clare clifford connor
    cynthia daphne darryl declan deirdre delia desmond dianne dilys dominic donna duncan dylan eamon eddie
    eleanor elsa elwyn enid erica esme ethan eunice fergus fran freda gail gavin geraint gethin gina glenn
    glenda graeme greta gwyneth hamish harriet harvey imran ingrid ioan isabel isla ivor janette jasmine
    jeanette jenna jeremy jess jez jodie josie jude jules justin karl katie katrina keeley kelly kenny kirsty
    kyle len leo leon leonard lilly lionel lloyd lorna lorraine louis luke lydia lyn magda maggie maisie malc
    marc marcus marlene mel melanie melissa meg megan mick miriam mitch molly muriel myra nadine natasha nell
    nerys norma oli olga paddy paige patrick petra phoebe polly priya ralph ravi rhian rhys ricky ronnie rosie
    roz rory rowena rupert sadie sammy sanjay scott selina shaun sheena sian sid simone sophie stacey stella
    stewart sunita suzanne tanya tariq ted teresa terri theo thea tracy trev trish ursula vicky viv wilf winnie
    yasmin zoe
    agnieszka aidan ana anthea arthur bogdan bronwen callum chantelle dale deano desmond dot dwayne eddie edie ellie
    emily emmanuel ernie esther eugene ezra fatima fiaz florence floyd frankie freddie gareth gaynor gemma georgie
    gerald gerry ginny glynis greg gus gwen hamid hannah hasan hassan hattie hazel hilda howard hugh hussain ibrahim
    ida ifan imogen ingrid irena isaac isabella ivan izzy jackie jade jaime jamal janet janice jared jasper jaz jean
    jeff jen jenny jerome jerry jim jimmy joan joanna joanne joe joel joey jonas jordan joseph josh joshua joyce juan
    judith judy julia julie june kareem karen kate katherine kath kathleen kay kayleigh keith ken kev kevin khalid
    kieran kim kofi kuldip kwame lara laszlo laura lauren lauryn lee leroy lesley lewis liam lilian linda lisa liz
    lizzie lois lola lottie louisa louise lucy lynda lynn lynne mabel maddie malcolm manjit marcia margaret maria
    marian marie marilyn marion marjorie martin martyn mary matilda matt matthew maureen maurice mavis max maxine
    maya mehmet mia michael michelle mihaela mike mildred millie mina moira mona monica morag morgan moses mustafa
    nan nancy naomi natalie neil nellie nick nicola nigel nikki noah noel noreen norman olive oliver olivia omar oscar
    osman owen pam pamela pat patricia paul paula pauline peggy penny percy pete peter phil philip phyllis pritpal
    rachel rafal rahul raj rani ray raymond rebecca reg rhona rhoda richard rita rob robert roger ron rosa rosalind
    sadia saima salma sana sanjeev sara sid simon sonia stan stefan stella stuart sue surinder susan svetlana sylvia
    tasha tegan terry thomas tilly tim tina tobias toby tom tomasz tony trudy uma una valentina vic vijay vince
    violet wally walter wanda wayne wendy wes whitney wojtek yusuf yvette yvonne zainab zara zac zack
";

static NAMES: LazyLock<HashSet<&str, QuickHash>> = LazyLock::new(|| FIRST_NAMES.split_whitespace().collect());

/// The number of words before the signature.
pub fn start(words: &Words) -> usize {
    let count = words.count();
    let Some(formula) = (0..count).rev().find(|&place| is_formula(words, place)) else { return informal(words) };
    let names = formula + 1..count;
    let is_name = |place: usize| {
        let word = words.word(place);
        // A surname is known by what stands before it.
        let surname = place + 1 == count && place > names.start && !lexicon::is_common(word);
        is_initial(word) || NAMES.contains(word) || surname
    };
    if names.len() <= LONGEST_NAME && names.clone().all(is_name) { names.start } else { informal(words) }
}

/// The number of words by which somebody says first who writes: "Dennis here", "hello this is Margaret".
///
/// Whose son or wife it is would be a word left over.
pub fn opening(words: &Words) -> usize {
    let greeted = usize::from(matches!(words.word(0), "hi" | "hello" | "hiya" | "dear"));
    let named = |place: usize| NAMES.contains(words.word(place));
    match (words.word(greeted), words.word(greeted + 1)) {
        ("this" | "it", "is") if named(greeted + 2) => {
            greeted + 3 + usize::from(matches!(words.word(greeted + 3), "here" | "again"))
        }
        (_, "here" | "speaking" | "again") if named(greeted) => greeted + 2,
        _ => 0,
    }
}

/// Whether a farewell in form ends at the place.
fn is_formula(words: &Words, place: usize) -> bool {
    match words.word(place) {
        "regards" | "faithfully" | "sincerely" | "truly" | "wishes" => true,
        "thanks" | "respect" | "gratitude" => place > 0 && matches!(words.word(place - 1), "with" | "many" | "kind"),
        _ => false,
    }
}

fn informal(words: &Words) -> usize {
    let count = words.count();
    if count < 2 {
        return count;
    }
    if let Some(start) = full_name(words) {
        return start;
    }
    let (last, before) = (words.word(count - 1), words.word(count - 2));
    let new_sentence = words.sentences[count - 2] < words.sentences[count - 1];
    let after_thanks = matches!(before, "thanks" | "please" | "you" | "regards" | "x" | "xx" | "much" | "muchly");
    if after_thanks && is_initial(last) && before == "thanks" {
        return count - 1;
    }
    if (new_sentence || after_thanks) && NAMES.contains(last) {
        return count - 1;
    }
    // "E. Carrow" or "H. S.": every letter is a sentence of its own, because of its point.
    let stands_alone = |place: usize| {
        let is_letter = words.word(place).chars().count() == 1;
        is_initial(words.word(place))
            && (is_letter || place == 0 || words.sentences[place - 1] < words.sentences[place])
            && (place + 1 == count || words.sentences[place] < words.sentences[place + 1])
    };
    let is_surname = !lexicon::is_common(last) && stands_alone(count - 2);
    let end = if is_surname { count - 1 } else { count };
    let is_signed = |place: usize| stands_alone(place) && (is_surname || words.word(place).chars().count() == 1);
    (0..end).rev().find(|&place| !is_signed(place)).map_or(count, |place| place + 1)
}

/// Where a whole name stands at the end: "Keith Barlow" or "D Bell" as a sentence of its own or after
/// thanks, "from Bertie" anywhere. Elsewhere it may be who should not be texted.
fn full_name(words: &Words) -> Option<usize> {
    let last = words.count() - 1;
    let before = |place: usize| if place == 0 { "" } else { words.word(place - 1) };
    let is_apart = |place: usize| {
        place > 0 && words.sentences[place - 1] < words.sentences[place]
            || matches!(before(place), "thanks" | "please" | "you" | "regards" | "kindly" | "much")
    };
    let is_surname = |word: &str| {
        !lexicon::is_common(word)
            && lexicon::kinds_of(word).is_empty()
            && !word.ends_with("ed")
            && !word.ends_with("ing")
    };
    if last > 1 && before(last) == "from" && NAMES.contains(words.word(last)) {
        return Some(last - 1);
    }
    let first = words.word(last - 1);
    let begins_name = NAMES.contains(first) || first.chars().count() == 1 && first != "?";
    (last > 1 && is_apart(last - 1) && begins_name && is_surname(words.word(last))).then(|| last - 1)
}

/// A letter, or the word that a letter alone is usually short for: "R." is read as "are".
fn is_initial(word: &str) -> bool {
    word.chars().count() == 1 && word != "?" || matches!(word, "are" | "be" | "see" | "very" | "and")
}
