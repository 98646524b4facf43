//! Texts that no person wrote: bounces, out-of-office notes, voicemail notices, reactions sent by a phone.

/// Wordings of machines.
pub const MACHINES: &str = "
    ^ liked|loved|disliked|questioned|emphasised|emphasized|reacted a|an|how|did|on|the|to|your|is|are|what|hello|would|have|image|message|reply|text|please|hi|thank|thanks|sorry|linnet
    ^ laughed|reacted|laughing|removed at|to|a
    auto-reply|autoreply
    auto|automatic|automated reply|response|message|text
    out of office
    on annual leave|until
    sent from carplay|my
    i am driving * sent|reply
    sorry i can not talk right
    driving * focus
    do not disturb
    message blocked|failed|undeliverable|undelivered|rejected
    not delivered
    undeliverable
    number * texted|called|dialled * not|no|longer * recognised|service|use|available
    number you have
    you have * voicemail|new message
    voicemail you|from
    new voicemail
    thanks|thank you? for contacting|your|messaging|getting message|us|contacting|in|enquiry|email
    your message has
    insufficient credit
    we are closed
    opening hours are
    this mailbox
    this number * not monitored|accept
    away from my phone
    missed call
    currently unavailable
    delivery|delivered|parcel tracking|parcel|status
    your code is
    verification code
";
