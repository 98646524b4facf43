//! How people say that they do not know, or would rather not say.

/// Not to know, or not to remember.
pub const DONT_KNOW: &str = "dont know how to put a number on it|dont know how to answer|wouldnt know what to put|\
    wouldnt know what to say|wouldnt know|couldnt tell u|nee idea|nee clue|havent a notion|not a notion|\
    no notion|dont know|lost track|couldnt put a figure on it|couldnt put a number on it|couldnt tell ye|\
    couldnt tell you what|cant really tell|cant really say|cant remember if i did or not|\
    cant remember if i did or no|cant remember if i did|cant remember if i went|dont remember if i did|\
    do not know|dont no|idek|idfk|havent really thought about it|havent thought about it|cant work it out|\
    couldnt work it out|idrk|iono|dont really know|dunno|dinnae ken|dinna ken|dont ken|idk|no idea|nae idea|\
    not sure|not really sure|unsure|no clue|not a clue|havent a clue|havent got a clue|have not a clue|\
    havent the foggiest|not the foggiest|havent a scooby|couldnt tell you|couldnt tell ya|couldnt say|cant say|\
    hard to say|difficult to say|cant tell|cant remember|dont remember|cant decide|who knows|god knows|search me|\
    beats me|not certain|dont really know what to put|dont know what to put|not sure what to put|\
    no idea what to put|wn i ddim|wni ddim|dwn i ddim|dim syniad|nie wiem|nu stiu|nu stiu sigur|pata nahi|\
    pta nahi|pata nai|pta ni|malum nahi|maloom nahi|nao sei|no se|haven't a clue|🤷|dnt know|dont knw|donno|duno|\
    not too sure|not 100 sure|cannot say|cannot tell you";

/// To keep it to oneself.
pub const RATHER_NOT: &str = "not answering that one|not answering that|not answering this|would prefer not to answer|prefer not to answer|\
    prefer not to be asked|a bit personal|abit personal|bit personal|not telling you|not telling u|\
    not telling ye|i shant be answering|i shant answer|i shant|private matter|personal matter|personal question|\
    sooner not put a number|sooner not put a figure|sooner not put a number on it|no fur saying|no for saying|\
    nae for saying|dont want to get into it|dont wanna get into it|dont want to get into that|\
    dont want to go into that|dont want to go into it|dont want to go into all that|dont wanna go into it|\
    dont wanna go into that|dont like to go into it|rather not go into it|rather not go into that|\
    sooner not go into it|not going into that|not going into it|not getting into that|dont discuss that|\
    dont discuss it|dont talk about that|dont talk about it|dont talk about such things|\
    prefer to keep that to me|keep my business to myself|keep my own counsel|not something i discuss|\
    not something i talk about|dont wanna get into that|no fur sayin|no for sayin|dont do scales|dont do numbers|\
    dont do marks|dont do scores|not be answering|wont be answering|between you and me no answer|\
    between me and my gp|between me and my doctor|between me and the doctor|between me and my maker|\
    between me and god|between myself and my gp|between myself and my doctor|between my gp and me|\
    between my doctor and me|prefer to keep that private|prefer to keep this private|prefer to keep it private|\
    like to keep that private|would prefer not to discuss it|prefer not to discuss it|not ask me this again|\
    not ask me that again|not ask me that|dont ask me this again|dont ask me that again|not care to say|\
    not care to answer|no concern of yours|not your concern|not your business|not any of your business|\
    rather not say|rather keep that private|rather keep it private|keep that private|keep it private|\
    none of your concern|sooner not answer|sooner not say|rather not answer|rather not score it|rather not score|\
    rather not rate it|rather not put a number|mind ya own|mind yer own|rather not put a number on it|rather not|\
    rather not give a number|rather not give it a number|rather not give one|rather not put a figure on it|\
    rather not tell you|prefer to keep that to myself|prefer to keep it to myself|rather not discuss it|\
    rather keep that to myself|rather keep it to myself|keep that to myself|keep it to myself|\
    keeping that to myself|prefer not to say|prefer not to|prefer not|prefer to not say|prefer not say|\
    none of your business|none of ur business|non of your business|none of your beeswax|mind your own business|\
    mind ur own business|mind your own|mind your beeswax|my own business|my business|thats private|its private|\
    private|personal|too personal|not answering|not saying|not telling|not going to say|not gonna say|\
    not going to answer|dont want to answer that one|dont want to answer|dont wanna answer|dont want to say|\
    dont wanna say|dont wish to say|dont wish to answer|do not want to answer|do not wish to say|\
    do not wish to answer|dont fancy answering|dont feel like answering|dont feel like saying|\
    not comfortable answering|no comment|pass|skip|skip this one|skip that one|skip it|dont care to say|wont say|\
    wont answer|not prepared to say|no answer|nie chce mowic|wole nie mowic|nie powiem|prefer sa nu spun|\
    nu vreau sa spun|well gen i beidio dweud|nosy|nosey|sooner not|id rather no say|keep that one to myself|\
    keep this one to myself|keep this to myself|rather leave that one blank|rather leave this one blank|\
    leave that one blank|leave it blank|leave this blank|leave that blank|leave that one|leave this one|\
    pass on the score|pass on this one|pass on that|pass on this|pass on that one|decline|decline to answer|\
    decline to say|decline to reduce my week to a number|not at liberty to say|rather not score myself|\
    rather not mark myself|rather leave that one|rather leave it|refuse to answer|refuse";

/// How a refusal is softened at its end.
pub const COURTESIES: &[&str] = &[
    "if it is all the same to you",
    "if it is all the same",
    "if thats alright",
    "if thats ok",
    "if thats okay",
    "if thats all right",
    "if thats all the same",
    "if thats all the same to you",
    "if its all the same",
    "if its all the same to you",
    "if you dont mind",
    "if u dont mind",
    "if you dont mind me saying",
    "if thats fine",
    "if its ok",
    "if its alright",
    "if its okay",
    "if i may",
];
