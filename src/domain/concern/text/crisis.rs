//! Danger to life: the wish, the plan, the act, the farewell, the body, the threat. Self or anybody else.

use crate::domain::concern::Class;

use super::rules::{ALWAYS, DENIED, IDIOM, PAST, Rule, STORY, USUAL};

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
        ",
        cases: &[
            "not bad this week. I took an overdose",
            "had a nice day at the group, i want to die",
            "I'm having a heart attack",
            "fine ta, going to see the choir. i am going to hang myself",
        ],
    },
    Rule {
        id: "crisis.wish-to-die",
        class: Class::Crisis,
        because: "they write that they, or somebody they know, want to die, not to wake up or not to be here",
        unless: USUAL,
        says: "
            wish|hope * never|not|slips|slip * wake|surgeon|operation
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
            ~ not want to _ be here|alive|around|anywhere|born
            ~ not wanna be here|alive
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
            ready|time to|for _ go|meet|die to|my? maker|lord|now|god|him
            time|turn to go _ now
            end it all
            end|ending everything|all
            want|wish|need _ it|everything|all|pain|noise|life _ to|would _ stop|end|over|finish
            ~ want _ over|out
            want out of _ life|this|it|world
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
            not long for this world
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
            danger to myself|himself|herself
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
            ~ finish|finished me|life
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
            end it|things|everything tonight|today|now|tomorrow|soon|all|here|once|myself
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
            in front|under of? _ train|lorry|bus|truck|trains|wagon|tram
            drive|driving|crash|steer|wrap|turn * into|off|round _ wall|tree|barrier|river|lorry|bridge|canal|pier|ravine|edge|lake|tay|sea
            walk|walking|wade|swim|step|keep * into|in|off|under|out|away _ sea|river|lake|canal|water|loch|traffic|train|waves|motorway|cliff|road|reservoir
            ~ on|by|at|near|stood|standing|sat|sitting|up|over|outside|off|top _ _ bridge|ledge|platform|cliff|cliffs|roof|rooftop|viaduct|edge|flyover|parapet|windowsill|crossing|multistorey|overpass|railings|pylon
            ~ sat|sitting|stood|standing|i _ on|by|at|near|on _ _ tracks|track|railway|quay|pier|dock|weir|harbour|river|canal|line|balcony
            ~ roof|bridge|ledge|platform|cliff|rooftop|track|tracks of? * now|tonight|looking|watching|high|drop
            ~ looking|look|stare|staring * over|down|at * bridge|edge|drop|water|river|train|trains|balcony|rails|sea
            not coming|come down|back|home $
            ~ going * bridge|cliff|cliffs|viaduct|platform|tracks|railway|rooftop|multistorey|weir
            ~ go|going to|2? _ bridge|cliff|cliffs|viaduct|tracks
            think|thinking|keep|kept * about|of|looking|see _ bridge|viaduct|trains|cliff|cliffs|barrier|roof|rope|ledge|drop
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
            whoever|who finds|find|found|discovers me|it|her|this
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
            did|done something|summat|somethin stupid|silly|daft
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
            took|taken|swallowed|take|tooken 10|12|14|15|16|18|20|22|24|25|28|30|32|36|38|40|42|45|48|50|56|60|64|80|84|90|96|100|112|twenty|thirty|forty|fifty|sixty|sixteen|dozen|dozens|half of|a|them|my?
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
            tried to|2? kill|end|hang|drown|jump|die|take|od|overdose _ myself|it|himself|herself|life|again|last|night|this|off
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
    Rule {
        id: "crisis.body",
        class: Class::Crisis,
        because: "they write of signs in the body that can be a danger to life now",
        unless: DENIED | PAST | STORY | IDIOM,
        says: "
            i|has|have|got|getting|gets|had|having|with|bad|my|me|his|her|is|awful|terrible|sharp _ chest pain|pains|tightness|crushing
            ^ chest pain|pains|tightness
            not|stop * bleeding|bleeding lost|soaked|miscarry|miscarried|pads|towels|baby
            soaked|soaking|through 2|3|4|two|three|four|several|every|pad|pads towels|towel|pads|sheets
            waters|water gone|broke|broken|went * blood|weeks|early|cord
            cord|placenta * out|hanging|first|bleeding|come|home
            naloxone|narcan|nalaxone * work|worked|another|first|gave|given|not|again
            ~ slumped|gurgling|gurgles|foaming|froth|jhag|fitting
            ~ foam|foaming|froth|frothing at|mouth|from|pink|blood|him|2
            eyes|eye rolled|rolling|rolls|fixed
            ~ chip|chips|fat|frying pan|pans gone|caught|went|on|up|has|is * up|fire|alight|flames
            ~ chip|chips|fat|frying pan|pans|pan's * up|fire|alight|flames|smoke
            out but|and|not * is|not|still inside|in|nan|cat|kids|him|her
            carbon|co alarm|detector|monoxide|one * headache|headaches|going|gooing|off|gone
            headache|headaches|sick|dizzy we|all|and * all|have|boiler|alarm|windows
            on|stuck|lying|lay|still|sat the|kitchen|bathroom|bedroom|hall|stairs|hallway floor|flair|fluir since|can|cannot|from|hours|for|left|about
            floor * reach|since|cannot * phone|door|up|since
            fallen|fell|fall * hip|leg|neck|back * out|funny|shorter|stuck|numb|twisted|up
            left|right? leg|hip shorter|out|sticking than|funny|the
            ~ trapped|stuck|pinned|crushed under|underneath|beneath|between a|the|t'quad|quad|it|tractor|my|car|bull|gate
            head|heads is|has|been? cracked|cut|split|open on|and|with|off|the|blood
            ~ blood|bloods|bleeding|bleed|head * warfarin|apixaban|thinners|rivaroxaban
            ~ warfarin|apixaban|thinners|rivaroxaban * blood|bleed|bleeding|head|fell|cut
            pumping|spurting|pouring|gushing|squirting out|from|of|blood|my|me|everywhere
            vomit|vomiting|sick|sicking|sickin|spewing|bringing up? * coffee|coffee-grounds|black|blood
            passing|passed|poo|poop|stool|stools|pooing|motions black|tar|like|red|blood|tarry
            ~ sugar|sugars|bm|glucose|reading is|was|at|of? 1|2|3|25|26|27|28|29|30|hi|lo|low|2.1|1.9|2.4|1.8|2.8
            temp|temperature|fever * chemo|shiver|shivering|39|40|41|39.4|39.8|33|shaking
            chemo * temp|temperature|fever|shivering|shaking|hot|cold
            oxygen|sats|o2 * run|out|ran|80|81|82|83|84|85|78|79|low|dropping|blue
            blood pressure|pressures * over|200|210|220|221|230|stars|seeing
            seeing|see stars|flashing|flashin|flashes
            pregnant|months gone|weeks|expecting * headache|splitting|flashing|flashin|swollen|balloons|vision|lights
            thunderclap|sepsis|anaphylaxis|meningitis|aneurysm|cauda
            no|not|cannot|can pee|wee|urine|water * shiver|shivering|day|muddled|hours|confused|shaking
            tongue|tongues|throat|face|neck|lips * swelled|swelling|swollen|huge|ballooning|closing|closed|fat|tingling|tinglin
            ~ stung|sting|wasp|bee|bees|nuts|peanut|peanuts * swallow|closing|face|throat|tongue|neck|lips|swelling
            epipen * out|date|not|used|gone|need
            foot|feet|leg|toes|toe|fingers|hand is|has|have|gone|went|turned|going|s? * black|cold|white|purple|blue|grey * hurt|cold|feel|pain|smell
            leg|legs|arm is|gone|has|s? red to|hot|up|knee|shaking
            curtain|veil|shadow over|across|in one|my|left|right|eye
            arm|arms|leg is|has|gone|s? daft|dead|lead|like|heavy * tongue|face|words|like|eye|talk
            cannot|can not|get my|me words|speech|talk out|right|its|come
            ~ cannot|can not lift my|me|the|his|her? arm|arms|leg|head
            tummy|stomach|belly|gut * hard|rigid|board|solid * board|sick|green|straighten|rock|pain
            pulse|heart-rate|hr|heart is|at|rate|of|like? 150|160|170|180|190|200|30|35
            ~ heart is? going|gone mental|mad|crazy|ten|like|funny
            jaw|arm * sweats|sweat|sweating|clammy|ache|aching
            sweats|sweating|clammy * jaw|chest|arm|pain|grey
            pane|payne|pian|pains in|across my|me|his|her chest|chets|heart
            chest|chets pian|pane|payn
            ~ legs|leg|arms|hands do|does|did|wont|will|have|just not|stopped|gone work|move|moving|numb
            stitches|wound|scar|op|hernia have|has|is|had? burst|opened|open|split|come * poking|out|pus|after|bleeding
            ~ missing|gone|wandered|out|went * pyjamas|nightie|slippers|pajamas
            dementia|alzheimers * gone|out|missing|wandered|find
            ~ peg|catheter|tube|stoma * out|clots|blocked|burning|shaking|blood
            hot|locked car * baby|bairn|child|dog|windows|kid|toddler|wean
            bairn|baby|child|kid|toddler|wean in|inside a|the? hot|locked car
            mammy|mum|dad|mam|nan|he|she is|s|been|has? slurring|slurrin|slurs|slur
            breathing|breathin but|and not waking|wakin|responding|awake
            not|wont|cannot waking|wakin|wake|rouse|answering|answerin * breathing|moving|floor|her|dog|greetin
            ~ scald|scalded|burnt|burned|burns|boiling|fryer * skin|face|baby|hanging|peeling|blister|arm|oil
            ~ swallowed|swallow|ate|drunk|drank|eaten one|the|a|some|my|whole|of * battery|batteries|calpol|bleach|tablets|pills|bottle|magnet|pods|capsule
            year|yr|yo|old|month|baby|toddler has|have|s? drunk|swallowed|eaten|drank
            gas * smell
            smell it|something|gas|fumes|burning * head|headache|splitting|dizzy|sick|sleepy
            ~ pain|ache|aching * jaw|arm
            weight|band|elephant|pressure|tight * chest
            not|hardly|barely|struggling|never get|catch|draw * breath
            out of puff|breath|wind * leg|chest|lying|swollen|blue|sitting
            leg * red|hot * swollen|puff|breath
            ~ not answering|seen|moved * since|91|telly|tapping|post|milk|curtains
            gone|wandered|went out|missing * slippers|dark|nightie|find|dementia|cold
            seeing|seein|see things|rats|people|spiders * walls|wall|curtains|shaking|sweating
            shaking|sweating|shakin|sweatin * seeing|things|stop|drink|days|nothing
            fell|fallen|fall * stairs|bath|floor|bathroom * nobody|send|help|up|talking
            ~ chest pain|pains|pain's|tight|tightness|crushing|hurts|agony|squeezing|elephant|vice|band|heavy|killing
            pain|pains|tightness|pressure|elephant|hurting|tight|crushing|heaviness|ache * in|on|my|his|her|across|round * chest|heart|ribs
            ~ chest * elephant|vice|crushing|crushed|squeez~|sharp|tight|arm|sweating|jaw|burn~|sat
            arm|jaw|leg|face|side * numb|dead|droop~|gone|tingling|weak|slid|dropped|drooping|limp|heavy|daft * speech|words|face|mouth|slur~|talk|chest|arm|vision|side|grip|move
            left arm
            down|in|up|left|right my|his|her|the _ arm * chest|pain|numb|sweat~
            chest * arm|arms|jaw
            face|mouth|lip|eye * droop~|slid|slipped|down|dropped|lopsided|funny|one|numb|wonky * side|one|left|right|talk|speak|arm
            words|speech|talking * slur~|jumbled|wrong|muddled|funny|garbled|nonsense|gibberish
            slurring|slurred
            ~ stroke|heart|sepsis _ attack|signs|symptoms|again|think
            ~ having|had|have a|another stroke|heart|seizure|fit|turn
            took|had|having a turn
            can not|hardly|barely|struggling|struggle|trouble|hard|difficulty|not|fighting|gasping|cant get|catch|to|with|for|a? _ breathe|breathing|breath|breaths|air
            can not get|catch|draw my|me|his|her|a? breath
            not breathing|responding|moving|waking|conscious|responsive
            ~ stopped|stops|stop breathing
            ~ breathing * stopped|funny|wrong|weird|bad|fast|shallow|noisy|strange|struggling|hard|badly
            wheezing * finish|can|talk|inhaler|bad|mad|speak
            inhaler * not work~|empty|can|gone|wheez~|run
            ~ choking
            turned|gone|going|went|looks|is|lips|face|mouth|round|has|turning blue|purple|grey|gray|white|yellow
            lips|face|mouth|fingers * blue|purple|grey|black
            gone|went|going|funny|bad|awful a|an? * funny|grey|blue|purple|strange|odd colour
            ~ collapsed
            ~ collapsing|collapses
            ~ unconscious
            ~ passed|pass|passing|blacked|blacking out
            can not|will|does|do|not|wont wake|rouse|waken|waking him|her|them|er|up|properly|right|proper|mum|dad|it|the
            will not|never wake|waken up?
            can not wake
            ~ not wake|waking up? for|right|proper|properly
            not answering * door|phone|knock|bed|telly|window|bolted|locked|gas|smell|worried|days|since|floor
            fell|fallen|fall|fainted|slipped|tripped|tumbled * can|could not get|move|reach|stand|feel|up|reach
            ~ fell|fallen|fell|had|slipped|lying|laid|stuck|lay|been|trapped * floor|ground|stairs|bath|netty|bathroom|kitchen|toilet|hall * since|up|hours|night|can|cold|morning|reach|get|all|move|hurt|hip|cord
            can not|unable get|reach up|cord|phone|out * floor|bath|fell|fallen
            ~ on|off the floor * can|since|help|get|up|hours|all|cold|getting
            ~ can not get|move up|off|legs _ floor|bath|chair|ground|bed?
            ~ can not feel|move my|me|his|her|the? _ legs|leg|arm|arms|hands|feet|face|side
            ~ bleeding|bleed|blood * heavily|heavy|stop|badly|lots|lot|pouring|everywhere|pregnant|head|coughing|vomit~|pad|pads|gushing|soaked|pee|poo|stabbed|spew~|throwing|sick|from|coming|nonstop|loads|through|clots
            coughing|coughed|spewing|vomiting|vomited|sick|throwing|bringing|spitting|puking|being up? _ blood|bleed
            blood in|when my|the|i|stool|vomit|sick|cough
            ~ stabbed|shot|run|knocked|hit _ by|in|over|down|side|leg|back car|bus|van|stomach|side|chest|bleed~?
            ~ stab|stabbed in|wound|bleeding|someone|me
            ~ fitting|seizure|convulsing|fits|seizing
            ~ having|had|has a|another fit|seizure
            head * split~|banged|cracked|bleeding|explod~|burst~|worst|thunder * vision|sick|vomit|blur~|double|numb|gas|stairs|blood|words|arm|stop
            worst headache
            seeing|see|vision double|two|spots|blurred|gone|blurry
            ~ rash * not|glass|fever|floppy|neck|hot|fade|go|disappear|purple|spread~
            floppy
            baby|child|son|daughter|he|she|lass|lad * limp|floppy|lifeless|unresponsive|burning
            temperature|fever * 39|40|41|fitting|rash|confused|stiff|shaking
            ~ hypo|insulin|blood|sugar|sugars|ketones * 1|2|hi|low|run|out|forgotten|high|missed|no|shaking|dropped|not|down|ran|sweating
            forgotten|not|no|without|missed|out _ of? my|me|his|her|given|had|any? insulin
            allergic|anaphyl~|epipen|throat|tongue|lips|face * swell~|swollen|closing|reaction|peanut|nuts|sting|wasp|epipen|swelling
            swallowed|ate|eaten|drank * battery|magnet|bleach|coin
            ~ gas leak
            ~ smell|smelling|stinks|smells|stinking|reeks|whiff of? * gas
            ~ gas * smell|leak|leaking|hissing|hob|fumes|headache|alarm|splitting|dizzy
            ~ carbon monoxide
            ~ alarm|detector * carbon|co
            ~ smoke|fire|flames * coming|under|kitchen|house|burning|curtains|bedroom|landing|door|alarm|stairs|spreading|outside|block|flat|out
            ~ house|flat|kitchen|chip|curtains|bed|cooker|room|sofa|block|pan|building _ on|is fire|alight
            ~ set fire|light to
            ~ on fire
            ~ electrocuted|drowning|drowned
            waters broke|gone|broken * early|weeks|baby|too|coming
            pregnant * bleed~|pain|blood|cramps|fallen|fell|moved
            ~ baby * not mov~|kick~|feeding|breathing
            burning up
            shek|shaking|shakes|sweating|fits|rats|seeing * stop|sudden|drink|drinking|withdraw~|dt|hallucinat~|detox|alcohol
            spewing|vomiting|sick * bleed
            need|call|ring|send|waiting|calling|get|phone|want|on _ ambulance|999
            ambulance * not|now|please|waiting|come|coming|hours|called|quick|help
            999 * engaged|not|busy|hours|waiting|wait|now
            what|wot|help do i do * breath~|blood|wake|pills|tablets|gas|floor|bleed~
            heart * racing|stopp~|skipping|flutter~|stop|pounding|thumping|funny * breath|chest|faint|dizzy|pain|out|sweat~
            heart keeps|stopping stopping|skipping
            head|brain * bang|banged|bleeding|knock|injury * sick|sleepy|vomit~|confused|blood|passed
            one side * face|body|arm|numb|slid|drop~|down|weak
            help me
            sos
            hypothermi~
            dropped|drop down? grey|gone|floor|eyes|sudden
            ~ wife|husband|mum|dad|nan|he|she|mate|neighbour|baby * grey|blue|purple|lifeless|limp|collapsed|unresponsive|cold * wake|eyes|breath~|move|moving|answer~|touch|stiff?
            cold and * wake
            ~ is cold|grey|blue|dying|unconscious|unresponsive|gone|choking and|now|help|i|can
            ~ smell|can|gas * gas * head|sick|dizzy|smell|strong|cooker|turned
            not taken|had|got|given my|me|his|her|any * insulin
            ~ gone|fell|fallen|went|down|stuck|trapped|pinned under|in|down|through * tank|ice|slurry|roof|pit|well|tractor|car|lorry|trailer|bale
            crash|crashed|overturned|accident|trailer * trapped|moving|bleeding|hurt|inside|blood|stuck|under
            not been|pee|urine|wee * days|hours * confused|kidney|catheter
            confused * temperature|fever|shaking|cold|sudden|fallen|water
        ",
        cases: &["had a fall in the bath cant get up been here since 6", "I think Im having a heart attack"],
    },
    Rule {
        id: "crisis.threat",
        class: Class::Crisis,
        because: "they write of a threat to kill or seriously hurt, or of the fear of hurting somebody",
        unless: DENIED | PAST | STORY | IDIOM,
        says: "
            told|said|tell * take|taking|use|bring * hammer|axe|knife|bat|machete * to|next|him|them|council
            ~ machete|shank|zombie at|with|the|and|boys|wi
            gun|shooter|strap * sergeant|first|buried|him|police|them
            says|said|saying|hes|shes|zice will|would|going|gonna|wont|to? shoot|stab|burn|kill|drown|saethu
            shot|shooting|shoot at|up|me|us|him * car|house|leg|hit|bleeding
            dangling|dangled|hanging|holding * out|over * window|balcony|stairs|bridge
            bray|batter|kick|beat|stamp him|her|that|them|the|on * till|until|stops|moving|dead
            wet|splash|cheff|poke up? that|him|her|the|this boy|yout|man|him|tomorrow|on
            put|push|hold|keep her|him|baby|it under|back|in the? water|bath|pillow
            ~ smother|drown her|him|it|them|baby
            it|voice|tv|telly says|telling|tells|said smother|me|do|kill|to
            crushed|crushing|put her|his|the|my tablets|pills|meds|insulin in|into
            want|wants me dead|gone|finished
            put|putting him|her|them|you in|under the ground|cement|box|hospital|river
            catch|find|get him|her|them * tonight|slipping * finish|ting|knife
            got|have|with my|me|the ting|shank|blade|knife|bat|machete on|in
            ~ shook|shaken|shook my|the|her|him|mum|baby|dad _ today|hard|again|once|somebody|stop?
            shook her|him|mum|baby
            scared|frightened of? _ what i will|might|may|would do
            kerosene|petrol|acid|paraffin|lighter|match on|in|over|through|and|to _ me|dupatta|door|clothes|hand|oil|house|hair|pour
            ~ we shall|will|can|could go together
            both|all of us|them together|at once|gone
            sell|shoot|shot _ last|dogs|dog|herd * one more|job|me|left|behind|next
            ~ going|want|will|about|ready|wanna|gan|mean|like|able|might|could|felt|will to|2? kill|stab|murder|knife|shank|strangle|smother|shoot|hurt|harm|batter|burn|suffocate|drown|glass|throttle him|her|them|someone|somebody|everyone|people|his|my|the|that|next|baby
            ~ kill him|her|them|everyone|someone|somebody|people|us|you|me
            kill|hurt|harm|drown|shake|smother|drop _ my|the baby|kids|children|son|daughter|twins|mum|husband
            ~ says|said|saying|threatened|threatening|threatens|told|swears|swore|swear|keeps|promised|reckons|text|texted|wrote|say|threat|messages * kill|murder|stab|shoot|burn|bury|knife|slit|end|finish|smash|cut|shank|drown|acid|kneecap|die|break|petrol|throat * me|us|her|him|them|house|my|mum|kids|you|dog|baby|the
            ~ will kill me|us|her|him|them
            he|she|they * kill|murder|stab|shoot|burn|bury|drown me|us|her|him|them|my|mum
            get|got|bought|has|have|had|took|takes|taken|with|holding|carrying|bringing|found|sleeps * knife|gun|machete|axe|bat|petrol|acid|hammer|blade|sword|crossbow|scissors|screwdriver * me|him|her|us|them|bed|pillow|throat|door|bedroom|car|kill|kitchen|going|school|shed|outside|bag|under|waiting|up|coming|shouting|front|hand|neck|said|house
            ~ going|goin|went|gone|go|outside|off|round|ower|over|gonna|came|coming * with|wi|got|has * knife|hammer|bat|gun|blade|machete|axe|scissors|petrol|crowbar|bar|sword|bottle
            guy|man|someone|bloke|he|lad|they|boy|she * outside|door|close|street|house|room|window * knife|blade|bat|gun|machete|axe|hammer|acid|dae|do me
            knife to|at|on my|her|his|the _ throat|neck|face|stomach
            ~ knifed|stabbed|shanked|stabbing
            ~ knife|shank|stab|jook|wet|cheffed|chef him|her|them|me|that|on
            kneecap~
            going|will|want|got to|2? do him|her|them|me|us in|over|next|with|time
            ~ swing for|one him|her|way|them
            me or him|her|them
            him|her|them or me
            one of us _ _ dead|die|box|bag|going|killed|not
            he|she will|going|gonna|may|might to|2? kill|end|finish|hurt|do me|us|her|him|himself|herself|you
            ~ burn|burning|torch|set _ house|flat|us|down|fire|place
            ~ petrol * door|house|burn|through|pour~|shed|letterbox|car|lighter|match|us
            ~ scared|worried|afraid|frightened|think|thoughts|might|urge|urges|want|terrified|going * i|ill|will|might|of|to|that|about * hurt|harm|kill|smother|shake|drop|drown|hurting|harming|killing * her|him|baby|them|someone|somebody|kids|it|twins|my|myself
            see|seeing|images|picture|vision|thoughts|keep * dropping|hurting|drowning|stabbing|killing|harming|smothering|throwing her|him|baby|the|them|my|it|someone
            ~ shook|shaken|shaking|shake|shooken|smothered|dropped her|him|the|my|baby _ baby|hard|once|quiet|only|stop|wall|crying|purpose?
            ~ pillow * over|hands|face|him|her|stood|hold|held|head
            stood|standing|sat * over * him|her|baby|cot|bed * pillow|knife
            brake|brakes cable|cut|cables|line
            police * he * kill
            ~ kill * police|if|anyone|tell
            voices|telly|telling|tv|radio|god|devil|messages * kill|hurt|rid|stab|do|poison * him|her|them|me|my|next|people|wife|mum
            get|got rid of me|him|her
            not trust|safe|sure myself|me|him * with|him|baby|her|around|kids|near|hurt
            not want 2|to hurt|harm|kill him|her|them|baby|anyone|somebody|the
            not my|mine|her|real baby|child * swapped|devil|evil|someone
            swapped _ baby|them|her
            baby * evil|devil|possessed|swapped|bad
            better off|with with|a different|new|another mum|mummy|mother|someone|family
            top|stand|edge of|at * stairs|balcony|window|bridge * baby|twins|them|arm|him|her
            drive us|them|kids|both
            walk|wade|swim|drive into|in _ sea|river|tay|lake * with|us
            lose|losing|break|chop|cut|smash|shatter a|my|his|his|both? knee|knees|legs|fingers|kneecaps
            money|owe|pay|lender|loan|debt|dealer|sunday * lose|break|breaks|smash|or * knee|knees|legs|kneecaps|fingers|me
            ~ photo|video|car|van|boot * brother|son|him|her|tied|back
            kidnap~
            gone for|at him|her|me|dad|mum|his|my * knife|scissors|hammer|bat|throat|axe
            fire|bomb|brick|petrol through|next|bomb|time
            get|getting filled|done|shot|stabbed in|over|tonight
            ~ murdered
            not be getting up
            bury me|you|him|them|us _ garden|under|nobody|if
        ",
        cases: &["he said he'd kill me", "im scared il hurt her", "got a knife in his car and says hes coming for us"],
    },
    Rule {
        id: "crisis.farewell",
        class: Class::Crisis,
        because: "it reads like a goodbye for good",
        unless: PAST | STORY | IDIOM,
        says: "
            look|looks after * for me|after|who|when
            be with my|our? #family by|again|soon|tonight|now|at|in|by
            with my|our mum|dad|mam|wife|husband|son|daughter|brother in|where
            rest is silence
            you have been very? good|kind * please|look|all|thank|goodbye
            that is everything then
            everything|all|it done|finished|sorted goodbye|now|then $
            nobody|no one will have to|2 carry|find|worry
            kids|children|police|he|she|you should|must|not not? find me
            by the time|when you read|get|see|find this|it|me
            someone who will be here
            not wait up * tonight|sorry|love|going
            ~ burden much longer
            for keeps|good|ever $
            goodnight|nos|night * for ever|forever|all|everyone|am byth
            goodbye|farewell|goodnight|bye * thank|thanks * for|you * everything|all|done|kind|kindness|trying|help
            thank|thanks you? * for|everything * everything|all|kind|kindness|trying|help * goodbye|bye|goodnight|sorry|over|farewell|matter
            thank|thanks you? for everything|all $
            ~ thank|thanks you? for everything|all you|all|have _ done|been|did|tried|more|patient
            you|all|everyone have|were|been|was|all _ so? kind|good|patient|lovely to me
            been kind|good|patient to me
            have been kind $
            ~ goodbye|farewell everyone|everybody|all|world|now|my|for|to|linnet
            ~ goodbye $
            say|saying|said|wanted|want|this|time|it _ is|to|my|for|her|his|our goodbye|goodbyes|farewell
            goodbye|goodbyes|goodnight not|and|god
            ~ see|c you all? on|in the|another? other|next|life side|life|world|heaven
            see you in|on another|next|the life|world|heaven
            ~ forgive me
            forgive * me|for|what * going|do|done|all
            ~ sorry for|to everything|all|everyone|everybody|what|leaving|being|trouble
            sorry * to everyone|kids|mum|family|all
            i am|just? so? sorry everyone|mum|kids
            ~ tell|let|say|make|give * kids|mum|mam|dad|her|him|them|everyone|family|son|daughter|wife|ma|girls|boys|my|our * i|that|it|love * love|loved|sorry|fault|tried|best|proud|happy
            tell that|the? * lass|lady|girl|worker|her|him|becky|doctor|nurse|you * fault|blame
            ~ not|no|nobody|nobodys|no-ones|noones|anyones _ her|his|your|anyones|ones|one|fault|elses? fault|to|blame
            ~ look after|out him|her|them|my|the|each|mum|dad|kids|yourself|yourselves|yourself|dog|cat|yoursel for|now|when|after|always|please|for|all|well?
            will not|shall|wont|not need|needing|be|want * text|texts|messages|visit|call|after|anymore|picking|bus|tuesday|this|visits|place|lifts|food|it|again|shopping|appointment|where * after|friday|saturday|sunday|monday|tonight|anymore|again|going|tomorrow|tuesday|wednesday|thursday|any|day|where
            will|do|shall not _ be? need|needing|want * after|where|any
            ~ not be needing|requiring * it|any|the|this|them|visit|my|more
            ~ no|not point|use|need texting|ringing|calling|messaging|phoning|booking|to|for|you|in|sending|worrying _ after|anymore|tomorrow|friday|monday|next|me|after
            no|not bother|point|need * after|past|come tonight|today|friday|saturday|sunday|monday|tuesday|wednesday|thursday|tomorrow|this|weekend|that
            ~ not matter|be|care|worry|bother * after|soon|tomorrow|tonight|anymore|now|about
            ~ will not matter|worry|bother|be
            not * matter _ after|tonight|soon|now
            ~ after|by|past|come tonight|today|friday|saturday|sunday|monday|tuesday|wednesday|thursday|tomorrow|weekend * not|nothing|gone|over|wont|peace|no|longer|matter|matters|free
            ~ all|it|everything|will|be|gonna|soon|over * over|finished|done * soon|tonight|by|tomorrow|sunday|friday|monday|saturday|weekend|then
            be over soon|tonight|tomorrow|by|then
            ~ not hear|get|see|have|nothing|worry _ owt|anything|me|from|of|about * me? again|anymore|after|now|longer|sunday|more|tomorrow|friday
            ~ will not hear|see|get
            ~ this is|the|will|my? _ me|last|final|end _ text|message|time|one|goodbye|signing
            ~ that is me|it * done|finished|away|now|off|then
            be|am free soon|tonight|at|finally|by
            at peace _ soon|now|tonight|with|finally|at
            ~ peace soon|tonight|at last
            ~ made|making|make _ my? peace
            ~ signing|checking|logging|bowing out|off
            remember me|us
            remember * me|by|happy|good|well
            something|playlist|playlists|video|letter|present|box|birthday|cards|memory|recording * to|for * remember|when|grow|each|future|every|grown|after * by|me|older|up|birthday|18|gone
            do not|never forget|blame me|yourself|yourselves|her|him|anyone
            ~ no regrets
            ~ had|been|it a|was|is|good|full good|full|long|grand _ innings|life|run|while
            had a|good enough good? innings|life|run
            not be|it|am long now|noo|left|till
            looking forward to it|going|peace|rest|seeing|sleep
            ~ dear|linnet|you * been|are|were * last|good|only * friend|one|person|listened
            ~ you|u were|was|are|been|have the|my? only|nice|good|kind|best * one|person|people|listen~|friend|cared|me
            i|i'm going|go|off|away|went home|now|to to|with|see|be|sleep * jesus|god|lord|him|her|mum|dad|angels|sleep|forever|heaven|long
            ~ sleep now
            ship * sailing|sailed
            this|it is it|the|goodbye then|now|end|folks|time
            over|finished|done|out now goodbye|bye
            wavesign seasign|wavesign
            seasign * wavesign
            angel * see|side|bye
            ~ pills pills
            nobody else blame|fault
            no * letter|flowers|fuss|funeral please|when|black
        ",
        cases: &["goodbye and thank you for everything you did for me", "wont need the texts after friday"],
    },
    Rule {
        id: "crisis.giving-away",
        class: Class::Crisis,
        because: "they write of giving away what they love, or of putting their affairs in order",
        unless: DENIED | STORY | IDIOM,
        says: "
            sorted|sorting|done|signed all|out? _ my papers|affairs
            giving|given|gave|found|finding _ my|the? dog|cat|dogs|cats|budgie to|away|a|somebody|someone _ sister|brother|neighbour|home|friend|him|her|rspca|family|good|for $
            ~ gave|given|giving|give|handed|rehomed|rehoming|sold|sent|left|leaving|sending|found|taken|taking|dropped|passed|let|got|signed * #pet|animals * to|a|with|home|away|next|good|for|him|her|go|somebody|someone|rspca|over|home
            ~ dog|cat|budgie|dogs|cats|birds|bird|hens|horse|rabbit|fish|pigeons|pony|animals|kitten|whippet|canary * gone|going|sorted|has|have|is|lives|rehomed|went * to|with|home|away|new|my|next|sisters|mrs|rspca|a|homes * sister~|neighbour~|mrs|home|next|friend~|brother~|mum~|good|him|her|daughter~|mate~|rspca|family|homes|door|now?
            ~ who|someone|somebody|anyone|anybody|you|she|he|they|please * have|take|mind|want|look|feed|give|like|love|keep _ after? _ my|the|him|me|our _ #pet
            home|homes * for|found * #pet
            ~ rehom~ _ #pet
            ~ gave|given|giving|give|handed|passed|sold|left|leaving|let|sent|divided|shared|parcelled|boxed|bagged|packed|signed|posted * my|me|mum~|dad~|all|his|her|the|wedding _ #possession * to|away|over|for|each|round|labelled|nephew|with
            ~ giving|given|gave|give|gives|gived away|out|off my|all|everything|the|most|things|stuff|me|his|her
            giving|given|gave everything|stuff|things|it all? away
            ~ gave|given|give|giving|left my|me|mum's|her * ring|rings|watch|medals|guitar|records|earrings|necklace|keys|jewellery|tools|camera|books|bike|chain|bracelet
            ~ ring|watch|medals|keys|jewellery * envelope|posted|her|daughter|son|him * for|now|to|keep
            she|he|they|our * can|will|could|should have|keep my|the|all|me * ring|rings|car|guitar|watch|things|record~|books|jewellery|tools|bike|stuff|telly|clothes|dog|cat
            ~ sorted|sorting|sort|put|putting|got|getting|set|setting|made|making|signed|written|wrote|done|paid|arranged|left|finished|updated|finalised|tidied|tidy|burnt|burned|shredded _ out|all|up|for? * will|papers|affairs|funeral|coffin|casket|policy|policies|plot|passwords|paperwork|estate|hymns|hymn|burial|undertaker|undertakers|co-op|house * order|out|for|sorted|paid|is|are|drawer|folder|table|in|now|done|after|all|everything|gone|easy|find|so|ready|chosen|picked|with|letters|left
            ~ affairs|house|things|life * in order
            ~ affairs
            ~ sorted|sort|sorting|signed|done my|all|me _ papers|affairs|will|paperwork|funeral
            ~ sorted|got|everything|paid|paying|picked|arranged|planned|telt|told|booked|written|planning my|me|for|the|own|out _ own? funeral|coffin|casket|burial|hymns|cremation|plot|coop|headstone|grave|service
            ~ my|own|me funeral * paid|sorted|planned|arranged|booked|done|plan
            ~ hymns|hymn|songs|music * picked|chosen|chose|funeral|played|sorted|service
            ~ written|made|wrote|doing|done|making|sorted|changed|signed _ my|a|me|the will|wills
            ~ will is|in made|written|drawer|done|top|sorted|signed|folder|bureau
            tied|tying|tie * loose ends
            ~ cancelled|cancelling|stopped|cancel|closed _ _ milk|papers|newspaper|newspapers|direct|subscriptions|everything|deliveries|milkman|paper|account|accounts|gas
            ~ paid * back|everyone|off|all|debts * so|now|owe|nobody|telt|that|nothing|clear|done|left
            ~ policies|policy|papers|documents|folder|will|passwords|pin|pins|keys|key|insurance|certificates|deeds * are|is|on|in|by|left|given|with|where * table|drawer|folder|clock|kitchen|envelope|fridge|neighbour|alan|biscuit|know|tin|bureau|side|labelled|mat|next|desk|her|him
            ~ told|showed|shown|tell|showing * where|how * papers|policies|policy|will|insurance|everything|key|keys|money|bits|stopcock|passwords|deeds
            ~ know|knows|knaws where|what * everything|policies|policy|insurance|will|bits|keys|papers|kept|to do
            ~ left|leaving|leave|given|gave|gived|given|hand|handed|posted|put _ the|my|me|house|spare|all|flat? _ keys|key * with|to|through|neighbour|alan|under|young|her|him|mat|letterbox|next|table
            have my|the|this|these car|things|bike|stuff|clothes|books after|when|now|instead
            ~ swapped|covered|cleared|emptied|cleaned|tidied|finished|paid|packed|sorted|binned|burnt|washed|labelled|folded|put|wrapped|bought * so|nobody|ready|gone|after|nothing|for|everything|piles|bags|names|best|good * after|nobody|short|easier|them|left|trouble|no|whoever|names|mess|when|clean|me|someone|bother|find
            cleared|emptied|cleaned|clearing|emptying out? _ flat|house|room|drawers|loft|wardrobe|everything|shed|fridge|desk|locker|freezer * so|nobody|trouble|them|now|easier|mess|done|leave|save
            suit|dress|clothes|frock|shoes * out|laid|bed|ready|hanging|pressed * bed|wear|for|in|it|me|coffin|funeral|chair|after
            best|good suit|dress|frock|clothes * out|bed|wear
            all|everything sorted|ready|done|packed|labelled|arranged|in for * kids|them|after|when|friday|find|her|him|order|go|place
            ~ kids|children|boys|girls|bairns|twins * bags|names|clothes|school|bottles|presents|cards * packed|names|ready|labelled|done|piles|wrapped|future|birthdays|years
            birthday|christmas|cards|presents * years|written|every|early|all|next|done * ahead|18|future|up|already|kids|each
            packed _ bag|bags * number|finds|note|whoever
            no|nobody one? _ left to|who|needs|need needs?|look|feed|me|mind|miss|care
            dog|cat|dug|he|she|it _ was|wis|wes|is the? only|last thing|reason * here|keeping|going|alive|bed|getting
            last|only thing keeping|keepin|kept me|here
            signed|let|made|put * over|house|farm|flat|car|everything to|over|in _ nephew|kids|name|son|daughter|names|brother|sister
            wound|winding|wrapping things|up|everything
            sold _ car|everything|things|all|stuff|van|boat * need|now|point|anymore|longer
        ",
        cases: &["sorted all my papers", "ive gave ma guitar tae ma nephew"],
    },
    Rule {
        id: "crisis.sign",
        class: Class::Crisis,
        because: "signs alone that people send in danger",
        unless: ALWAYS,
        says: "
            naloxone|narcan not * work|worked|working
            naloxone|narcan * him|her|them * again|next|go|another
            ^ sos $
            ^ sos sos $
            ^ pills $
            ^ blood again
            ^ knife $
            ^ rope $
            ^ grave $
            ~ ^ gun
            ~ ^ ambulance
            crying pills
            sadsign pills
            blood sorry|sadsign|again|knife|crying
            knife|rope|pills * wavesign|grave|angel
            ^ 999
            ^ help $
            ^ help help
            help|please please|help|me quick|now|hurry|fast|urgent
        ",
        cases: &["🩸 again. sorry", "🆘"],
    },
];
