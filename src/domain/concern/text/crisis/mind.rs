//! The wish to be dead, the plan and the act.

use crate::domain::concern::Class;
use crate::domain::concern::text::rules::{DENIED, IDIOM, PAST, Rule, STORY, USUAL};

pub const RULES: &[Rule] = &[
    Rule {
        id: "crisis.in-so-many-words",
        class: Class::Crisis,
        because: "they say in so many words that they are in danger, or have done something to themselves",
        // Whatever stands around it: a lovely week before it, a joke after it.
        unless: DENIED,
        says: "
            i|just have? just? took|taken|had an overdose
            i really|just|still? want to die $
            i really|just|still? want to die and|now|tonight|today|please|so|but
            i am|was? going|planning|about to? kill|hang|drown|shoot myself
            i will|would? kill|hang|drown|shoot myself tonight|today|tomorrow|now|after|when|on
            i am|was? going|planning|about to? end my life
            i am|feel|feeling suicidal $
            i am|think having? a heart attack $
            having a heart attack|stroke $
            took|taken|taking|had|done an overdose
            am|feel|feeling|still|very|really|actively|properly suicidal
            have|has shot|hanged|hung|drowned|stabbed myself|himself|herself
            taken|took all 10|12|16|20|24|28|30|32|ten|twenty|thirty $
            shoot|hang|drown myself
            going|planning|about|threatening|threatens|threatened|wants|want|ready|intends to? kill|hang|drown|shoot|top himself|herself|themselves|themself|myself
            will|wants|trying to? kill|hang|drown|shoot himself|herself|themselves|themself|myself
            going|planning|about|wants|want to end my|his|her|their life
            intend|intending|mean|meaning|planning|determined to die|end
            noose is|up|tied|made|round|around|ready|i
            i cut|carved|slashed|sliced|burned my? arms|legs|wrists|wrist|thighs|arm|myself again|tonight|last|up|open|because
            i am on|at the|a ledge|parapet|tracks|viaduct|cliff|platform edge|now|and|edge?
        ",
        cases: &[
            "not bad this week. I took an overdose",
            "had a nice day at the group, i want to die",
            "I'm having a heart attack",
            "fine ta, going to see the choir. i am going to hang myself",
            "7 but my daughter says she is going to kill herself",
        ],
    },
    Rule {
        id: "crisis.wish-to-die",
        class: Class::Crisis,
        because: "they write that they, or somebody they know, want to die, not to wake up or not to be here",
        unless: USUAL,
        says: "
            wish|hope * never|not|slips|slip * wake|surgeon|operation
            ~ noose
            euthanasia|dignitas kit|arrived|ordered|powder
            slug pellets|weedkiller|antifreeze|bleach * tonight|glass|gin|drank|drink|swallowed
            going|driving|drive|steer|crash * into a|the wall|tree|lorry|hgv
            doing it on? monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow
            going|go|goin off|over the viaduct|bridge|cliff|balcony|roof|edge|top
            tell _ _ thanks|sorry|goodbye|love * done|bye
            i am done * tell|bye|goodbye|sorry
            ~ woke up|again * gutted|unfortunately|still|sad|disappointed|sorry
            rather|sooner be in|under|up|with a|the box|ground|daisies|cemetery|grave|dead
            lived long enough
            take|call|come for|me|and me? lord|god|allah|jesus|maker|he * tonight|now|home|soon|night
            nothing|no one|nobody to|2|left wake|live|stay for
            wish|if i just|simply? was|were not
            stopped|no longer|not being|am|afraid|scared|frightened _ afraid|scared|of? dying|it|death|die
            not afraid|scared to|of die|dying|death|it|meet
            see|seeing the point|sense in|without|anymore|going
            envy the dead|people i bury
            not see a? way round|out|through|past|forward
            dreamt|dream|thought of|about not waking|sliding under|slipping|ending
            log|unsubscribe|exit|check|logging out|from of|from|permanently life|it|world|permanently
            be as well away|dead
            simpler|easier|better for everyone|everybody|all if|when|once|without
            ~ want|wants|wanted|wanting to _ die
            ~ want|wants to be dead|gone|nowhere
            want|wish|wishing _ i was|were|be dead|gone
            wish|wished|wishing _ i had never been born
            wish|wished i had died
            wish|hope|hoping|pray|praying i|he|she _ would|do|does|could not|never wake
            hope|pray|wish|want|please * not|never wake|waking
            wish|wished|wishing * not here|alive|around|exist
            not want|wanna to? be here any|anymore|longer more|longer?
            ~ not want|wanna to? _ be here|alive|around|anywhere|born
            ~ not want to _ live|exist|go|carry|continue on?
            not want to wake
            ~ not want to see tomorrow|christmas|morning|another
            not want _ my life
            not want this life
            want not to be here|anywhere
            want to not be|exist|wake
            no wish|desire|will to live
            no reason|point|use to|in|of? live|living|being|be|go|going|carry|carrying|waking alive|here|on?
            nothing * to live for
            nothing _ worth living
            what is the point _ living|life|being|waking
            why * am i still here|alive
            why _ bother living|waking
            ~ tired|sick of|with living|life|being|breathing alive|here?
            had|have enough of _ life|living|being|breathing|world|it all?
            enough of _ living
            life|living is|aint? not _ worth
            not worth living
            better off dead
            ~ better off|of if? _ without me
            ~ better|happier|easier off? _ without me _ here|around?
            better off|if|when i|am|was|were|died gone|dead|not
            better off with|in _ angels|god|heaven|ground|mam
            rather be|die dead
            rather not be here|alive|wake
            world|everyone|everybody|kids|children|family * better off? without me
            better * if i|am|was _ gone|dead|not
            be better|off dead
            nobody|one|anyone|anybody would|will|notice|miss|care * if i _ gone|dead|died|disappeared|vanished|died
            would not notice|miss|care * if i _ gone|dead|died|disappeared
            worth more dead
            worth more _ dead than
            done with|wi life|living|everything|world|it
            can not|could go|carry on _ like|living|any|anymore|longer|another
            can not go|carry on $
            can not keep going|living
            can not live like|with|without|anymore|longer
            ~ can not do|take|stand|face|bear this|it|life|another _ anymore|longer|more|day|night|pain
            can not cope any|anymore|no|longer|more
            can not cope can not
            not see|have _ point|future|way|reason * living|me|out|on|go|anymore
            not see _ future
            not going to|be see|here christmas|tomorrow|morning|birthday|monday|weekend
            not be here|around|alive _ tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|long|longer|anymore|more|next|much
            ~ will not be here|around|alive
            not be around|here much|for long|longer
            not here anymore|tomorrow
            go|going to|going? sleep * not|never wake|get
            sleep|asleep _ and not|never wake
            sleep|asleep for ever|good
            ~ sleep|asleep forever
            not|never wake|waking up again|anymore|tomorrow|ever
            not|never wake|waking up $
            want|ready|like|love|long to|2? be|go|join with|to|wi? my|our? him|her|brenda|mum|dad|husband|wife|them|jesus|lord|angels|god
            be|join with? my|our? him|her|mum|dad|husband|wife|son|daughter again|tonight|soon|now
            ~ join|joining him|her|them|my|mum|dad|husband|wife soon|in|up|tonight|now?
            see you|him|her|them _ other side
            see you|him|her|mum|dad|them in heaven|next
            soon be|see with? him|her|mum|dad|them
            ask|asking|pray|praying|begging|beg * god|lord|him|allah|jesus to take me
            ~ god|lord|jesus|allah * take|call me home?
            take me lord|god|jesus|now|home
            ~ ready|time to|for _ go|meet|die to|my? maker|lord|now|god|him
            time|turn to go _ now
            end it all
            end|ending everything|all
            want|wish|need _ it|everything|all|pain|noise|life _ to|would _ stop|end|over|finish
            ~ want _ over|out
            ~ want out of _ life|this|it|world
            dreading|hate waking
            hate being|my alive|life
            ~ suicidal
            suicide|suicidal thoughts|plan|note|thinking|about
            ~ thinking|thoughts|thought of|about|on _ suicide|dying|ending|killing|death
            ~ think|thinking|thought about|of _ kill|ending|end|killing|hurting|harming|doing myself|me|it|away
            dark|bad thoughts * again|act|back
            thoughts _ back|again|coming|bad|dark|loud|scare|louder
            voices * telling|saying|say|tell|want me|kill|die|do|hurt|jump
            voice * telling|saying me|kill|do
            disappear forever|completely
            want to|2? disappear|vanish
            ~ not long for this world
            ~ my time|days _ up|numbered|over
            dunno want be here
            no future
            not exist
            cease to exist
            no more of this life
            life _ over
            nothing left for me
            nothing left to give|live|lose
            lost|no _ will to live
            enough birthdays
            is not that i want to die
            ~ end _ suffering|misery
            ~ out of|oota my misery
            had enough|all i can take
            past wanting it
            live|living|carry|go on? without him|her
            be here|live|alive without him|her
        ",
        cases: &["wish i was dead", "they'd all be better off without me", "i dont want to be here no more", "ive had enuf of livin"],
    },
    Rule {
        id: "crisis.plan",
        class: Class::Crisis,
        because: "they write of a plan or a means to end a life",
        unless: DENIED | PAST | STORY | IDIOM,
        says: "
            sat|sitting|am|im|stay in the garage|car|van with|wi the|engine engine|running|going|hose
            ~ danger to myself|himself|herself
            not safe with|w|from|wi|around myself|himself|herself
            at|on the top of the? car|multi|multistorey|tower|roof|bridge|viaduct
            ~ on|out on? the|a window? ledge
            ~ ledge at|of work|the|his|her
            rope|noose * left|saying|says|phone|look
            picture|pic|photo of a|the? noose|rope
            pills|tablets|they are counted
            counted them|the|my? out|up and|theres enough
            have|got a|the date * not telling|its|is
            a plan|date and a? date|plan
            it is|its tonight $
            has|have|had a go last night
            ~ belt|rope|branch snapped|broke
            razor|blade|knife in my sock|sleeve|bra|bag
            google|googled|googling|looked up how long|many|to * takes|die|tie|takes
            ~ let go of the|my? wheel
            staring|looking at the third? rail|rails|lorries
            ~ measuring|measured the loft|beam|drop|rope
            not existing|existin
            not be|being about|around|here to no|not bother|jag
            cannot|can not be here
            stood|standing|sat|sitting|stuck|parked|up on|by|at|above|near|over|under _ platform|tracks|bridge|ledge|viaduct|cliff|quarry|flyover|roof|edge|crossing * just|waiting|looking|watching|pleasant|engine|sorry|next|train
            ~ gun|shotgun|rifle * knees|knee|kitchen|lap|chin|mouth|beside|next|me
            monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight is|will be my last
            me|life|i finish|finished here|life|me
            ~ finish|finished _ me|life
            said|saying|say goodbye|bye to? everyone|everybody|all today|now|for|tonight
            tell|told the|my? kids|bairns|girls|boys|children|weans|daughter|son their|his|her|i dad|mum|mam|love|loved|tried|was
            put|putting _ rope|noose|hose * up|round|over|on
            ~ rope|noose * stool|pulley|ladder|chair|loft|twice
            ~ chosen|picked|choosing the|my|a tree|spot|place|playlist|day|date|hymns * for|it|at|tell|mad|now
            not|never be|see * christmas|spring|summer|weekend|birthday * glad|provision|hope
            not coming home
            step|stepped|stepping off|in front
            might|could just step|jump|slide|let go
            oven|car|engine|gas is? on * windows|door|doors|shut|closed
            wife|mum|kids|someone hides|hid|hidden|hide the knives|tablets|pills|keys|sharp
            password|passwords * inside|written|wrote|left|drawer|table|envelope|cupboard
            stay|sit in the garage with the door|engine
            not planning on the? return|coming|tomorrow
            ~ kill|killing|hang|hanging|top|topping|drown|drowning|shoot|shooting|poison|gas|end|finish|finishing myself|himself|herself|themselves|themself
            kill|killing him|her self
            ~ going|want|ready|plan|planning|decided|about * to end my|it|things|everything|our
            end my|his|her|our|own _ life
            ~ end it|things|everything tonight|today|now|tomorrow|soon|all|here|once|myself
            ~ ending it|things|everything|my
            take|taking my|his|her _ own life
            do|doing away with|wi myself
            do|doing myself|himself|herself in|harm|over
            done himself|herself|themself in
            do|done|doing something|summat stupid|silly|daft|drastic|bad|terrible|foolish|rash|regret
            ~ going|will to|2? do|end|finish it tonight|today|now|tomorrow|when|soon|this|friday|saturday|sunday|monday|at|after|before|while
            do it tonight|tomorrow|friday|saturday|sunday|monday|properly|right
            tonight|tomorrow * do it
            ~ jump|jumping|throw|throwing|chuck|leap _ off|from|out|under|front|myself|in|over|himself|herself
            ~ in front|under of? _ train|lorry|bus|truck|trains|wagon|tram
            drive|driving|crash|steer|wrap|turn * into|off|round _ wall|tree|barrier|river|lorry|bridge|canal|pier|ravine|edge|lake|tay|sea
            walk|walking|wade|swim|step|keep * into|in|off|under|out|away _ sea|river|lake|canal|water|loch|traffic|train|waves|motorway|cliff|road|reservoir
            ~ on|by|at|near|stood|standing|sat|sitting|up|over|outside|off|top _ _ bridge|ledge|platform|cliff|cliffs|roof|rooftop|viaduct|edge|flyover|parapet|windowsill|crossing|multistorey|overpass|railings|pylon
            ~ sat|sitting|stood|standing|i _ on|by|at|near|on _ _ tracks|track|railway|quay|pier|dock|weir|harbour|river|canal|line|balcony
            ~ roof|bridge|ledge|platform|cliff|rooftop|track|tracks of? * now|tonight|looking|watching|high|drop
            ~ looking|look|stare|staring * over|down|at * bridge|edge|drop|water|river|train|trains|balcony|rails|sea
            not coming|come down|back|home $
            ~ go|going * bridge|cliff|cliffs|viaduct|platform|tracks|railway|rooftop|multistorey|weir
            ~ go|going to the? train|railway|rail line|lines|track
            ~ think|thinking|keep|kept * about|of|looking|see _ bridge|viaduct|trains|cliff|cliffs|barrier|roof|rope|ledge|drop
            ~ rope|noose|belt|hosepipe|hose|cord|flex|dressing * ready|tied|beam|loft|round|boot|car|neck|exhaust|garage|bought|bannister|door|shed|tree
            ~ bought|got|found|have|made|tied * rope|noose|hosepipe
            ~ tablets|pills|paracetamol|insulin|blade|blades|rope|razor|knife|meds|morphine|gun * ready|front|lined|counted|saved|here|lap|hand|beside|bed|next|enough|looking|hidden|waiting|stashed
            ~ saved|saving|counted|counting|stashed|hoarding|stockpiled|stockpiling|collecting|hiding|hidden|lined|laid|storing|crushed|crushing|bought _ up|out|all|my? * tablets|pills|paracetamol|meds|medication|morphine|insulin|packets|boxes|sleepers|strips|patches
            put * pills|tablets * behind|under|hidden|away * every|cushion|mattress|drawer
            enough * pills|tablets|insulin|paracetamol|meds|morphine|jags|drugs|stuff|medication
            enough|dose for a? _ to kill|finish|do
            ~ how many|much _ _ tablets|paracetamol|pills|insulin|codeine|morphine|would|take * kill|die|fatal|do
            sat|sitting|got|have|holding|looking|here * with * gun|noose|blade|razor|bottle|pills|tablets|packets|paracetamol
            ~ gun|shotgun * open|loaded|out|cabinet|barrel|mouth|cleaned|ready|pistol|job|cartridge
            flare|old pistol
            wrote|written|writing|write|left|leaving|done|wrote|put _ * suicide|goodbye|farewell|last * note|notes|letter|letters|message|text|goodbyes
            wrote|written|writing|wrote my|his|her|me _ note|notes|goodbyes|goodbye
            ~ written|wrote|writing|done|write * letters|letter|note|notes * kids|children|mum|ma|family|sons|daughter|everyone|each|all|them|wife|drawer|fridge|gone|table|after
            letter|letters|note|notes|envelope|envelopes * for|to|on * everyone|kids|find|found|table|side|after|each|mantelpiece|fridge
            suicide note
            have|got|picked|chosen|choosing|set|date * date _ picked|set|mind|circled
            picked|chosen|chose|set|decided _ my? date|day|time|spot|place|night|method|saturday|sunday|friday|tonight|how
            know|knows|decided|worked|plan|planned how|where|when|out|exactly * do it|going|end|which|how|drugs
            exactly|know which|what drugs|dose|tablets
            ~ have|got|made a|my plan
            ~ last|final night|day|meal|text|message|one|time on|of|alive|i|you|ever|from
            ~ goodbye|farewell cruel world
            garage|car|van|engine * running|engine|doors * shut|closed|doors|hose|garage
            not here|alive when|by * find|read|wake
            by the time you|he|she|they|anyone get|read|see|find|gets|reads|finds
            leave|left|leaving _ door unlocked|open|latch * find|police|them|you|whoever|so
            ~ whoever|who finds|find|found|discovers me|it|her|this
            find|found|finds my body|me dead
            if|when|anything|something happens * to me * tell|look
            tell|let|make _ kids|children|mum|mam|dad|them|him|her|wife|son|daughter|family|everyone|ma|maw|patricia * i love|loved|sorry|fault|know|fog|accident|tried
            not|no her|his|your|anyones|one|ones|my fault _ $
            ~ cut|slit|slitting|slash|slice|open * wrists|wrist|veins|throat|arteries
            carbon|exhaust fumes
            helium|nitrogen
            insurance * pay|clear|look|kids|dead|cover
            pay|pays|paid out|off * if|when i|am * gone|die|dead
            ~ jump
            ~ threatening|threatened|says|said|saying|say|going|wants|told * kill|end|harm|hang|jump|finish * himself|herself|themselves|it|himsel|life|off|bridge
            got * two|bottles|litre|bottle * and * pistol|pills|tablets|rope
            if i|he|she go|goes|went back|inside|home * not * out|alive|breathing
            take|taking|do the lot|all of them|them all|the whole
            ~ take|tek|taking|bring him|her|them|kids|both|us with|wi me|both
            both of us so
            only for the|my|his|her _ $
            sea _ calling
            one way|one-way ticket|trip|another|only
            off|from|into|over the|at _ bridge|roof|pier|balcony|cliff|multistorey|flyover|window * tonight|now|going|jump
            ~ going|go|goes off|ower|over the|that _ end|bridge|edge|pier|side|cliff
            ~ transporter|humber|severn|clifton|forth|erskine|tyne|runcorn|archway bridge
            beachy|hopes head|end|nose * now|tonight|going|at|standing
            ~ at|on the erskine|humber|transporter|beachy|viaduct
        ",
        cases: &["gna jump off transporter bridge", "stood on platform 3. just waiting", "written me notes, one for me ma"],
    },
    Rule {
        id: "crisis.act",
        class: Class::Crisis,
        because: "they write of self-harm, an overdose or another act against a life, now or lately",
        unless: DENIED | PAST | STORY | IDIOM,
        says: "
            ~ just took|taken|swallowed the lot|all|them|everything
            took|taken|swallowed the lot about|half|an|last|this|with|and|ago|feel
            took|taken my|ma|me|her|his script|whole|entire aw|all|at|wance|once
            took a box|packet|bottle and|of|with
            ~ took|taken|had|drank the|a whole|full|entire bottle|box|packet|strip of|an|and|in|with
            took more|a wheen|wheen of? them|those|my|peels|pills|tablets
            drunk|drank|drinking|swallowed|drink|downed|gulped the|some|hand|a|that? stuff|hand|hand-gel|cleaner|drain|sanitiser|antifreeze|coolant|white for|gel|spirit|the
            ~ swallowed the|a|some|them|one|my? batteries|battery|batterys|blades|razors|pins|magnets|coins
            cut deeper|deep than|i|again|to
            can see white|bone|fat|yellow
            scissors|blade|razor|glass|knife bathroom|blood|loads|lots|arm|arms|legs
            ~ burned|burnt it|myself|arm|me _ time|again|instead
            ~ banging|banged|bashing|hitting my|me head * bleeds|bleed|wall|blood|blacked
            a and e|a-and-e|hospital with|wi|cos my|me wrists|wrist|arms|overdose
            ~ did|done something|summat|somethin stupid|silly|daft
            stopped|stopping|missed|quit|packed * dialysis|insulin * told|nobody|not|nature|three|two
            purging|binge|bingeing every|again|after
            relapsed * stitches|deep|blade|arm|leg
            took|taken|take a|whole? load|loads of * tablets|pills|meds
            load|loads of * tablets|pills|paracetamol|meds
            burning|burnin|burn myself|my|me _ again|arms|cigarettes|ciggys|arm
            opening|opened up _ old ones|cuts|scars
            scars|cuts * arm|arms|legs * last|again|night|today
            put|threw|walked|went in|into _ sea|river|loch|water|canal * waist|chest|neck|back
            took|taken|take them|it|tablets again|twice|double * funny|swimmy|dizzy|weird|sleepy|then
            drunk|drank|swallowed it|them|all|the|that * wanted someone|know|now|gone|sleepy
            refused|refusing|not|no take|taking|touch _ heart|insulin|blood tablets|meds _ anymore|any
            ~ took|taken|swallowed|take|taking|downed|necked|ate|eaten|had|necking|drank|gulped|swallow|shes|he * overdose|all _ tablets|pills|insulin|paracetamol|meds|medication|sleeping
            took|taken|swallowed|downed|necked|had|drank|ate|swallow|swallowing|taking * loads|load|lots|lot|many|handful|fistful|bottle|box|packet|whole|rest|bunch|strip|full|packets|excess|extra|rather _ of? * tablets|pills|insulin|paracetamol|meds|medication|sleeping|draught|codeine|morphine|ibuprofen|pack|aspirin|sleepers|methadone|diazepam|valium|amitriptyline|tramadol|zopiclone|propranolol|them|mirtazapine|sertraline
            ~ tablets|pills|paracetamol|meds|pack|insulin|sleepers * took|taken|swallowed * all|lot|many|whole|them
            took|taken|swallowed|swallowing|take too many|much
            too many _ tablets|pills|paracetamol|white|sleeping
            took|taken|had * more * than|tablets * says|should|meant|prescribed|supposed|usual
            ~ took|taken|take|swallowed _ everything|lot|whole|all _ of|in? * cabinet|cupboard|bathroom|box|packet|bottle
            ~ took|taken|swallowed|take|tooken 10|12|14|15|16|18|20|22|24|25|28|30|32|36|38|40|42|45|48|50|56|60|64|80|84|90|96|100|112|twenty|thirty|forty|fifty|sixty|sixteen|dozen|dozens|half of|a|them|my?
            took|taken|swallowed 8|10|12|14|15|16|18|20|24|28|30|32|40|50|60|100|twenty|thirty|forty|fifty * tablets|pills|paracetamol|pack|meds|codeine
            ~ took|taken|take _ overdose
            ~ overdose
            ~ overdosed
            took|taken|swallowed|drank|drunk|drink|drinking _ bleach|antifreeze|poison|weedkiller|cleaner|domestos|toilet|battery|detergent|capsule|turps|paraffin
            something|summat silly|stupid * tablets|paracetamol|pills|insulin
            she|he|mum|friend|daughter|son|mate|sister|husband|wife|lad|girl|someone took|taken|swallowed|has|had|take _ _ pills|tablets|overdose|paracetamol
            shes|he|she|someone took|taken|swallowed something|summat|stuff
            ~ cut|cutting|sliced|slashed|slit|burned|burnt|burning|scratched|carved|hurt|harmed|harming|stabbed myself|himself|herself|themselves
            ~ cut|cutting|sliced|slashed|slit|burned|carved|opened my|his|her|me _ wrists|wrist|arms|arm|legs|leg|thighs|veins|skin|throat|thigh|stomach
            cut|cutting again|deep|too
            cut _ legs|wrists|arms|thighs _ time|deep|again
            ~ i|been|started|back _ cutting
            at her|his|my arms|wrists|legs again
            relapsed * cut|deep|blade|blood|bathroom|blades
            it|quite|very|really|too|so is? deep * bleed|bleeding|blood|stitches|ngl
            ~ self harm|harmed|harming|harms
            self-harm|self-harmed|self-harming
            ~ hurt|hurting|harm|harming|punishing myself|themselves|himself|herself
            harm|hurt|harming|hurting|kill|cut to myself
            ~ took|taken it|them all|lot
            ~ blood everywhere
            ~ hung|hanged|hanging himself|herself|themself|myself
            tied * round|around _ neck
            ~ round|around my|his|her neck
            walked|went|waded|got into|in the loch|sea|river|lake|canal|water * chest|neck|out
            ~ tried to|2? kill|end|hang|drown|jump|die|take|od|overdose _ myself|it|himself|herself|life|again|last|night|this|off
            tried|attempted _ suicide|again last|yesterday|this
            attempt|attempted on my|suicide|last
            ~ flushed|stopped|stop|binned|thrown|threw|given|refusing|refused|come|not|packed _ taking? * insulin|heart|blood|thinners|dialysis|inhaler|epilepsy|warfarin|water|antivirals * tablets|ones|meds|pills|taking|lot|any|more|messing|away|nature
            stopped|stop|refusing|quit|not|no _ eating|food|drinking|dialysis|insulin * days|week|point|nature|purpose|weeks|why|can|way|done
            not eaten|ate|eat for _ days _ purpose
            not eating|drinking not drinking|eating
            starving myself
            passed|pass out * eaten|purpose|eat
            used|injected|done|smoked|took * can not feel|numb|burning|black|blue|double|chest|heart
            done _ bag|hit * can not
            ~ took|taken|swallowed something|summat|stuff
            took|taken|swallowed|have|had _ rat|whole|entire|all _ poison|packet|packets|strip
        ",
        cases: &["took a load of nans tabs bout 20 min ago", "cut again. legs this time. deep 1"],
    },
];
