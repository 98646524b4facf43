//! A threat to kill or to hurt somebody.

use crate::domain::concern::Class;
use crate::domain::concern::text::rules::{DENIED, IDIOM, PAST, Rule, STORY};

pub const RULES: &[Rule] = &[
    Rule {
        id: "crisis.threat",
        class: Class::Crisis,
        because: "they write of a threat to kill or seriously hurt, or of the fear of hurting somebody",
        unless: DENIED | PAST | STORY | IDIOM,
        says: "
            told|said|tell * take|taking|use|bring * hammer|axe|knife|bat|machete * to|next|him|them|council
            ~ machete|shank|zombie at|with|the|and|boys|wi
            ~ gun|shooter|strap * sergeant|first|buried|him|police|them
            ~ says|said|saying|hes|shes|zice will|would|going|gonna|wont|to? shoot|stab|burn|kill|drown|saethu
            shot|shooting|shoot at|up|me|us|him * car|house|leg|hit|bleeding
            dangling|dangled|hanging|holding * out|over * window|balcony|stairs|bridge
            bray|batter|kick|beat|stamp him|her|that|them|the|on * till|until|stops|moving|dead
            wet|splash|cheff|poke up? that|him|her|the|this boy|yout|man|him|tomorrow|on
            put|push|hold|keep her|him|baby|it under|back|in the? water|bath|pillow
            ~ smother|drown her|him|it|them|baby
            it|voice|tv|telly says|telling|tells|said smother|me|do|kill|to
            ~ crushed|crushing|put her|his|the|my tablets|pills|meds|insulin in|into
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
            ~ he|she|they * kill|murder|stab|shoot|burn|bury|drown me|us|her|him|them|my|mum
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
            ~ brake|brakes cable|cut|cables|line
            police * he * kill
            ~ kill * police|if|anyone|tell
            ~ voices|telly|telling|tv|radio|god|devil|messages * kill|hurt|rid|stab|do|poison * him|her|them|me|my|next|people|wife|mum
            ~ get|got rid of me|him|her
            not trust|safe|sure myself|me|him * with|him|baby|her|around|kids|near|hurt
            not want 2|to hurt|harm|kill him|her|them|baby|anyone|somebody|the
            not my|mine|her|real baby|child * swapped|devil|evil|someone
            ~ swapped _ baby|them|her
            ~ baby * evil|devil|possessed|swapped|bad
            better off|with with|a different|new|another mum|mummy|mother|someone|family
            top|stand|edge of|at * stairs|balcony|window|bridge * baby|twins|them|arm|him|her
            drive us|them|kids|both
            walk|wade|swim|drive into|in _ sea|river|tay|lake * with|us
            lose|losing|break|chop|cut|smash|shatter a|my|his|his|both? knee|knees|legs|fingers|kneecaps
            money|owe|pay|lender|loan|debt|dealer|sunday * lose|break|breaks|smash|or * knee|knees|legs|kneecaps|fingers|me
            ~ photo|video|car|van|boot * brother|son|him|her|tied|back
            ~ kidnap~
            gone for|at him|her|me|dad|mum|his|my * knife|scissors|hammer|bat|throat|axe
            fire|bomb|brick|petrol through|next|bomb|time
            get|getting filled|done|shot|stabbed in|over|tonight
            ~ murdered
            not be getting up
            bury me|you|him|them|us _ garden|under|nobody|if
        ",
        cases: &["he said he'd kill me", "im scared il hurt her", "got a knife in his car and says hes coming for us"],
    },
];
