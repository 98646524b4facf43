//! A wish to talk to a person, to be visited, or for practical help or information from staff.

use crate::domain::concern::Class;

use super::rules::{DENIED, IDIOM, Rule};

pub const RULES: &[Rule] = &[
    Rule {
        id: "contact.talk",
        class: Class::Contact,
        because: "they ask to be rung, to talk to a person or to see one",
        unless: DENIED | IDIOM,
        says: "
            a|nice|wee chat would|wud do|be|help
            can|could|would|will|might|please|maybe|wud|may|shall|let _ #staff * ring|call|phone|telephone|visit|come|speak|talk|bell|text|help|meet|contact|see|sit|write|tell|send|explain|buzz|pop|chat|get|give|fix|look|drop|arrange
            can|could|would|please|will|may|might|cn * ring|call|phone|telephone|bell|contact|visit|buzz me|us|back|a|mum|him|her|dad
            ring|call|phone|telephone|bell me|us _ back|please|on|at|after|before|when|about|tomorrow|today|asap|later|now|up|if|dinner|some|between|monday|tuesday|wednesday|thursday|friday|early|this|again|instead
            ring|call|phone me|us $
            ^ ring|call|phone|bell|telephone me|us|back|please|tomorrow|after|later
            please|pls|kindly|just|to ring|call|phone|telephone|bell|contact
            ring|call|phone please|tomorrow|back
            give me|us _ ring|call|bell|shout|buzz|tinkle|bell|phone
            ring|call|bell|buzz|tinkle _ when|after|tomorrow|please|later|some|sometime
            speak|talk|chat|spoke|converse|discuss|speaking|talking to|with|wi|2 #staff
            ~ speak|talk|chat to|with a|an|the|your|my|our|somebody|someone|human|you|real
            want|need|like|love|wish|could|can|help|somebody|someone|rather|prefer|fancy|please|wanting|glad * talk|speak|chat|see|meet|visit|conversation|converse|company|human|person|ring|call|phone|appointment|visitor
            someone|somebody|anyone|person|human|anybody|people|body|body|one to|2? talk|speak|chat|help|sit|listen|come|see|ring|call
            is|was there _ someone|somebody|anyone|anybody|body|human|person|woman|man|lady
            is there * who|i|could|can|to|that|does|any|a
            real|actual|human|living person|human|people|voice|one|body|bell|being
            a human|person
            human voice|being|please
            send|get me? a|an|somebody|someone|the human|person|lass|somebody|someone|visitor|lady|woman|man|lad|advocate
            ~ when|what|how|where|who|whom * see|speak|call|ring|appointment|open|come|coming|visit|contact|join|get|sign|apply|start|next|bus|time|number|form|do|can|address|group|run|does
            ~ when|what time|day|date|is|are|does|do
            what|which time|day|days|date|bus|number|room|address
            where|when is|are|do|does _ _ group|next|meeting|class|bus|lady|worker|i|it|you|we
            who|whom do|can|should|might|would|shall i|we
            how|where do|can|would|could|d i|we|you get|join|sign|apply|go|start|book|contact|find|fill|ask|change|know|pay|claim|stop|cancel
            ~ number|address|details|times|name|link|time|form|leaflet|list|dates|info|information for|of|to|about|please|again|in
            ~ send|post|have|give|want|need|get|got|like|text|email|tell|know me|us? _ the|your|a|an|ur|her|his|some _ number|address|details|times|link|form|leaflet|list|dates|info|information|postcode
            send me|us _ the|a|details|info
            can|could|would|will|please|cn you _ send|come|help|ring|call|post|tell|get|find|give|put|change|sort|ask|pick|book|move|check|let|arrange|speak|contact|recommend|explain|write|phone|visit|do|pop|bring|chase|remind|look|lend
            can|could|may|might|is|any i|we|chance|it|there _ _ speak|talk|see|get|have|join|come|change|rejoin|ask|meet|visit|bring|go|book|chat|possible|someone|somebody|borrow|ring|call|about|for|lift|help|be
            any|some chance|possibility of|for|a|you|someone|to
            need|want|require|requiring|could|would|looking|ask|asking|like|after * help|hand|advice|support|lift|lifts|transport|form|appointment|assistance|filling|information|someone|somebody|interpreter|signpost|referral|sign * with|for|to|about|wi|fill|getting|on|from|doing|moving|please|the|my|who
            need|could|want|give|lend|gis do|with|a|us? hand|help with|wi|the|moving|getting|on|filling
            ~ help|hand with|wi|filling|getting|moving|on|reading|understanding|carrying my|the|a|these|this|form|forms|letter|letters|pip|shopping|garden|bus|benefit
            someone|somebody to|2 help|come|take|go|fill|write|read|walk|drive|look|mend|fix|explain|sit|hold|have|ring|be
            ~ can not|cannot read|fill|understand|do|use|see|hear|get|work|open|make|manage * letter|letters|form|forms|buttons|text|texts|council|bus|there|screen|email|it|small|phone|hospital|paper
            i just? want|need|like|wanted|rather|prefer _ to? see|talk|speak|join|come|go|change|move|book|cancel|meet|be|rejoin * priya|worker|again|lady|group|you|class|time|appointment|back|choir|walk|one|another|day|called|rung|on|in|thursday|tuesday|club|person
            do you|yous|they|we know|have|do|run|offer|still|sort|lend|no|help|cover|take|give|provide|got|need|visit * group|any|where|who|how|someone|anyone|classes|for|time|a|lifts|number|of|if|home|help
            ~ could|can|would you|u|someone|somebody|anyone|ye|yous
            would it be possible
            ~ wonder|wondering|wondered * if|whether|could|would|can|someone|when|what|you|how|where
            appointment|appt * can|change|book|when|need|make|please|move|cancel|another|want|time|with|cannot|reschedule|earlier
            change|move|cancel|rearrange|rebook|book|reschedule|confirm|postpone * appointment|appt|visit|time|taxi|day|slot|place|lift|thursday|tuesday|monday|wednesday|friday
            ~ is|has|are|does|will|did|when|why|do|hev the|my|it|you|there * group|class|bus|meeting|still|on|open|moved|trip|start|starting|stopped|running|stopping|cancelled|taxi|visit|choir|walk * ?|on|start|still|today|tomorrow|this|next|week|back|stopping|stopped|moved|free|broadford|at
            ~ lift|lifts|transport|taxi|bus * to|need|get|there|group|can|home|clinic|can't|who
            ring|call|phone _ _ instead|rather|not|no text|texts|texting|typing|a
            rather|prefer|instead|better|easier * phone|talk|ring|rung|call|person|speak|human|text
            ~ nobody|no|not|tried|rang|phoned|keep|been|rung * picks|answers|answered|answer|ringing|rang|called|calling|ring|call|voicemail|line|engaged _ back|me|office|up|times|you|phone|engaged
            ~ tried ringing|calling|phoning|to
            ~ rang|phoned|called _ _ but|no|nobody|times|office|yesterday
            when|are you|is _ _ free|available|in|coming|visiting|back|round|about
            come|pop|call|drop|visit round|over|in|to|by|see|out|doon|up|again|back|me _ house|see|me|us|please|home|flat|yard|and|for|mine
            come and|round|over|to|see|visit me|us|see|the|mine|my
            like|love|want|need|fancy|miss|would|appreciate * visit|visitor|visitors|company|chat|brew|natter|cuppa|visiting
            see|meet|speak|talk _ _ again|soon|about|please|before|tomorrow|next|private|face
            see priya|you|her|him|them|sarah|mark|joanna again
            point|number|person of|to contact|ring|call
            ~ contact|ring|call|phone number|details|you|person
            ~ put|get me|us|him|her|my _ on|down|in|to _ list|group|for|class|list|touch|thing|waiting|that|the|through
            ~ sign|put|add|get me|us|my up|down|on|in|to
            interested in|to|joining
            ~ join|joining|rejoin|start|starting|back _ the|a|to|that|your|group|in * group|class|choir|club|walk|gardening|art|garden|again|course|session|thing|list
            ~ message|let|pass|tell * know|her|him|priya|sarah|worker|office|group|them|lady * i|that|cannot|will|to|not|please
            text|ring|call|phone|come me|us? _ after|before|between|not|in|at|on * mornings|shift|10|11|12|1|2|3|4|5|6|afternoon|evening|lunch|time|dinner|work|nights|deaf|pm|am|break
            not text|message|ring|call|write _ in|at|on|before|after|when * morning|work|night|shift|nights|asleep|9|8|7|six
            different|other|another|later|earlier|ltr time|number|day|hour|phone * please|text|ring|for|better|is|would
            ~ interpreter|translator|translate
            speak|talk|language|lady|someone * arabic|polish|urdu|punjabi|romanian|welsh|ukrainian|portuguese|spanish|gujarati|bengali|farsi|english
            ~ new number|address|phone|sim * please|change|update|my|is|use
            ~ use|text|ring|send|put this|my|new|other number|phone|mobile|one|sim|landline
            ~ moved|new|changed house|flat|address|number|doctors * is|update|please|now
            callsign * please|me|?|after|lady|now
            ~ jacket|umbrella|coat|glasses|scarf|bag|hat|phone|keys|left * left|there|anyone|found|find|look
            ~ question|ask about|for|you|something|a|quick|mr
            can i ask
            ~ trouble|bother|grateful|obliged|appreciate|pleasure * someone|somebody|conversation|call|telephone|ring|if|person|visit
            dates|times for|of|please|when
            ~ ring|call|phone|text|visit|come|bell _ _ please $
            get|someone|speak _ _ in touch
            in touch with|please|to|about
            who|anyone|someone * talk|speak to|with
            tell|give|send|show me how|where|when|what|the|about|who
            text|texts in|bigger|another welsh|polish|print|language|urdu|capitals|writing
            bigger|large|larger|louder print|writing|letters
            can not be done by text
            not by text
            send|post|write _ _ letter|letters|post|paper|print|it instead|please|down
            in writing
            ~ lonely|nobody * someone|call|visit|ring|come
        ",
        cases: &["id like to see priya again", "could u come round, need a hand with these letters", "whats ur number i want 2 talk"],
    },
];
