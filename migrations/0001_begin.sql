-- The first shape. One text for SQLite and PostgreSQL: ids are UUIDs made by the engine, times are BIGINT
-- milliseconds UTC, sealed bytes are BYTEA, dates are TEXT such as 2027-03-01. Every table belongs to a scheme.

CREATE TABLE about (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE scheme (
    id          UUID PRIMARY KEY,
    slug        TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    wrapped_key BYTEA NOT NULL,
    created_at  BIGINT NOT NULL
);

CREATE TABLE channel_account (
    id           UUID PRIMARY KEY,
    scheme_id    UUID NOT NULL REFERENCES scheme (id),
    kind         TEXT NOT NULL,
    webhook_key  TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    -- The name of the setting that holds the secret, never the secret.
    secret_name  TEXT NOT NULL,
    active       BOOLEAN NOT NULL
);

CREATE TABLE version (
    id           UUID PRIMARY KEY,
    scheme_id    UUID NOT NULL REFERENCES scheme (id),
    kind         TEXT NOT NULL,
    number       BIGINT NOT NULL,
    source       TEXT NOT NULL,
    hash         BYTEA NOT NULL,
    -- A parent has one child: two people cannot publish over the same version.
    parent_id    UUID UNIQUE REFERENCES version (id),
    published_by TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    UNIQUE (scheme_id, kind, number)
);

CREATE TABLE in_force (
    scheme_id  UUID NOT NULL REFERENCES scheme (id),
    kind       TEXT NOT NULL,
    version_id UUID NOT NULL REFERENCES version (id),
    PRIMARY KEY (scheme_id, kind)
);

CREATE TABLE staff (
    id         UUID PRIMARY KEY,
    scheme_id  UUID NOT NULL REFERENCES scheme (id),
    name       BYTEA NOT NULL,
    role       TEXT NOT NULL,
    on_duty    BOOLEAN NOT NULL,
    active     BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX staff_scheme ON staff (scheme_id);

CREATE TABLE person (
    id             UUID PRIMARY KEY,
    scheme_id      UUID NOT NULL REFERENCES scheme (id),
    -- Destroyed by erasing: what was sealed under it is lost with it.
    wrapped_key    BYTEA,
    first_name     BYTEA NOT NULL,
    name           BYTEA NOT NULL,
    language       TEXT NOT NULL,
    link_worker_id UUID REFERENCES staff (id),
    created_at     BIGINT NOT NULL,
    erased_at      BIGINT
);
CREATE INDEX person_scheme ON person (scheme_id);

-- An address of a person or of staff, never of both: a staff address is never taken for a person.
CREATE TABLE address (
    id          UUID PRIMARY KEY,
    scheme_id   UUID NOT NULL REFERENCES scheme (id),
    account_id  UUID NOT NULL REFERENCES channel_account (id),
    person_id   UUID REFERENCES person (id),
    staff_id    UUID REFERENCES staff (id),
    sealed      BYTEA NOT NULL,
    lookup_hmac BYTEA NOT NULL,
    blocked     BOOLEAN NOT NULL,
    created_at  BIGINT NOT NULL,
    CHECK ((person_id IS NULL) <> (staff_id IS NULL)),
    UNIQUE (scheme_id, lookup_hmac)
);
CREATE INDEX address_person ON address (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX address_staff ON address (staff_id) WHERE staff_id IS NOT NULL;

CREATE TABLE contact_preference (
    person_id    UUID PRIMARY KEY REFERENCES person (id),
    scheme_id    UUID NOT NULL REFERENCES scheme (id),
    consent      TEXT NOT NULL,
    safe_to_text TEXT NOT NULL,
    updated_at   BIGINT NOT NULL
);

-- Outlives the person and their erasure; only their own START or a recorded conversation lifts it.
CREATE TABLE suppression (
    scheme_id   UUID NOT NULL REFERENCES scheme (id),
    lookup_hmac BYTEA NOT NULL,
    why         TEXT NOT NULL,
    since       BIGINT NOT NULL,
    lifted_at   BIGINT,
    PRIMARY KEY (scheme_id, lookup_hmac)
);

CREATE TABLE referral (
    person_id   UUID PRIMARY KEY REFERENCES person (id),
    scheme_id   UUID NOT NULL REFERENCES scheme (id),
    source      TEXT NOT NULL,
    referred_on TEXT,
    needs       TEXT NOT NULL,
    activity    TEXT
);

CREATE TABLE enrolment (
    person_id   UUID PRIMARY KEY REFERENCES person (id),
    scheme_id   UUID NOT NULL REFERENCES scheme (id),
    stage       TEXT NOT NULL,
    arm         TEXT NOT NULL,
    joined_at   BIGINT NOT NULL,
    baseline_at BIGINT,
    assigned_at BIGINT NOT NULL,
    assigned_by TEXT NOT NULL,
    ended_at    BIGINT,
    ended_why   TEXT
);

CREATE TABLE person_state (
    person_id       UUID PRIMARY KEY REFERENCES person (id),
    scheme_id       UUID NOT NULL REFERENCES scheme (id),
    version         BIGINT NOT NULL,
    state           TEXT NOT NULL,
    last_message_id UUID,
    -- Why everything automatic is held, until staff release it.
    hold            TEXT
);

-- A thread is walked by previous_id from person_state.last_message_id: no random index by person.
CREATE TABLE message (
    id          UUID PRIMARY KEY,
    scheme_id   UUID NOT NULL REFERENCES scheme (id),
    account_id  UUID NOT NULL REFERENCES channel_account (id),
    external_id TEXT,
    person_id   UUID REFERENCES person (id),
    staff_id    UUID REFERENCES staff (id),
    previous_id UUID,
    direction   TEXT NOT NULL,
    kind        TEXT NOT NULL,
    body        BYTEA NOT NULL,
    -- Where an unmatched message came from, sealed under the scheme's key.
    sender      BYTEA,
    reading     TEXT NOT NULL,
    sent_at     BIGINT,
    recorded_at BIGINT NOT NULL,
    UNIQUE (account_id, external_id)
);
CREATE INDEX message_unread ON message (scheme_id, id) WHERE reading = 'unread';
CREATE INDEX message_quarantined ON message (scheme_id, id) WHERE reading = 'quarantined';
-- Few rows: staff text codes.
CREATE INDEX message_staff ON message (staff_id, id) WHERE staff_id IS NOT NULL;

CREATE TABLE check_in (
    id                  UUID PRIMARY KEY,
    scheme_id           UUID NOT NULL REFERENCES scheme (id),
    person_id           UUID NOT NULL REFERENCES person (id),
    flow                TEXT NOT NULL,
    -- The ordinal of this flow's check-in with this person, from 1.
    number              BIGINT NOT NULL,
    flow_version_id     UUID NOT NULL REFERENCES version (id),
    settings_version_id UUID NOT NULL REFERENCES version (id),
    due_at              BIGINT NOT NULL,
    opened_at           BIGINT,
    closed_at           BIGINT,
    why                 TEXT,
    because             TEXT
);
CREATE UNIQUE INDEX check_in_open ON check_in (person_id) WHERE closed_at IS NULL;
CREATE INDEX check_in_person ON check_in (person_id, flow);

-- Append-only: what-if replays it.
CREATE TABLE turn (
    id          UUID PRIMARY KEY,
    scheme_id   UUID NOT NULL REFERENCES scheme (id),
    person_id   UUID NOT NULL REFERENCES person (id),
    check_in_id UUID REFERENCES check_in (id),
    number      BIGINT NOT NULL,
    event       TEXT NOT NULL,
    message_id  UUID,
    step        TEXT,
    reader      TEXT NOT NULL,
    rules       TEXT NOT NULL,
    at          BIGINT NOT NULL
);

CREATE TABLE answer (
    id              UUID PRIMARY KEY,
    scheme_id       UUID NOT NULL REFERENCES scheme (id),
    person_id       UUID NOT NULL REFERENCES person (id),
    turn_id         UUID NOT NULL,
    check_in_id     UUID,
    flow            TEXT NOT NULL,
    step            TEXT NOT NULL,
    name            TEXT NOT NULL,
    value           TEXT NOT NULL,
    measure         TEXT,
    measure_version BIGINT,
    mode            TEXT NOT NULL,
    recorded_by     UUID,
    at              BIGINT NOT NULL,
    superseded_by   UUID
);
CREATE INDEX answer_person ON answer (person_id, name);

-- The person and the turn are empty where a measure is promised to be anonymous.
CREATE TABLE score (
    id              UUID PRIMARY KEY,
    scheme_id       UUID NOT NULL REFERENCES scheme (id),
    person_id       UUID REFERENCES person (id),
    turn_id         UUID,
    check_in_id     UUID,
    measure         TEXT NOT NULL,
    measure_version BIGINT NOT NULL,
    item            TEXT NOT NULL,
    value           DOUBLE PRECISION,
    band            TEXT,
    mode            TEXT NOT NULL,
    recorded_by     UUID,
    at              BIGINT NOT NULL,
    superseded_by   UUID
);
CREATE INDEX score_person ON score (person_id, measure) WHERE person_id IS NOT NULL;
CREATE INDEX score_scheme ON score (scheme_id, id);

CREATE TABLE escalation (
    id             UUID PRIMARY KEY,
    scheme_id      UUID NOT NULL REFERENCES scheme (id),
    -- Empty when nobody knows who wrote.
    person_id      UUID REFERENCES person (id),
    message_id     UUID,
    code           TEXT NOT NULL,
    urgency        BIGINT NOT NULL,
    rule           TEXT NOT NULL,
    because        TEXT NOT NULL,
    state          TEXT NOT NULL,
    claimed_by     UUID REFERENCES staff (id),
    claimed_at     BIGINT,
    opened_at      BIGINT NOT NULL,
    -- When it was opened, or last raised to this urgency; notices are counted from then.
    raised_at      BIGINT NOT NULL,
    notices        BIGINT NOT NULL,
    next_notice_at BIGINT,
    last_notice_at BIGINT,
    last_notice_urgency BIGINT,
    closed_at      BIGINT,
    outcome        TEXT,
    events         BIGINT NOT NULL,
    head           BYTEA NOT NULL
);
CREATE UNIQUE INDEX escalation_open_person ON escalation (person_id) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX escalation_open_code ON escalation (scheme_id, code) WHERE closed_at IS NULL;
CREATE INDEX escalation_notice ON escalation (next_notice_at) WHERE closed_at IS NULL AND next_notice_at IS NOT NULL;

-- Append-only, each chained to the one before over a commitment, so that erasing the salt and the note
-- leaves a chain that can still be checked.
CREATE TABLE escalation_event (
    escalation_id UUID NOT NULL REFERENCES escalation (id),
    number        BIGINT NOT NULL,
    scheme_id     UUID NOT NULL REFERENCES scheme (id),
    kind          TEXT NOT NULL,
    detail        TEXT NOT NULL,
    staff_id      UUID,
    turn_id       UUID,
    note          BYTEA,
    salt          BYTEA,
    commitment    BYTEA NOT NULL,
    hash          BYTEA NOT NULL,
    at            BIGINT NOT NULL,
    PRIMARY KEY (escalation_id, number)
);

CREATE TABLE timer (
    id           UUID PRIMARY KEY,
    scheme_id    UUID NOT NULL REFERENCES scheme (id),
    subject      TEXT NOT NULL,
    subject_id   UUID NOT NULL,
    kind         TEXT NOT NULL,
    key          TEXT NOT NULL,
    due_at       BIGINT NOT NULL,
    check_in_id  UUID,
    subject_turn BIGINT NOT NULL,
    -- Exactly what falls due and for which state, as JSON.
    detail       TEXT NOT NULL,
    UNIQUE (subject_id, kind, key)
);
CREATE INDEX timer_due ON timer (due_at);

CREATE TABLE outbox (
    id              UUID PRIMARY KEY,
    scheme_id       UUID NOT NULL REFERENCES scheme (id),
    idempotency_key TEXT NOT NULL UNIQUE,
    account_id      UUID NOT NULL REFERENCES channel_account (id),
    address_id      UUID NOT NULL,
    person_id       UUID REFERENCES person (id),
    staff_id        UUID REFERENCES staff (id),
    escalation_id   UUID,
    check_in_id     UUID,
    kind            TEXT NOT NULL,
    policy          TEXT NOT NULL,
    state           TEXT NOT NULL,
    -- Lower goes first.
    priority        BIGINT NOT NULL,
    not_before      BIGINT NOT NULL,
    expires_at      BIGINT,
    body            BYTEA NOT NULL,
    token           UUID,
    lease_until     BIGINT,
    attempts        BIGINT NOT NULL,
    -- How often the provider was asked what became of it.
    look_ups        BIGINT NOT NULL,
    provider_id     TEXT,
    delivery        BIGINT NOT NULL,
    why             TEXT,
    created_at      BIGINT NOT NULL,
    sent_at         BIGINT
);
-- One partial index a state: an index over several states is not used for one of them.
-- By time first: what is held until morning is not looked at again with every claim.
CREATE INDEX outbox_ready ON outbox (not_before, priority, id) WHERE state = 'ready';
CREATE INDEX outbox_ready_person ON outbox (person_id) WHERE state = 'ready';
CREATE INDEX outbox_sending ON outbox (lease_until) WHERE state = 'sending';
CREATE INDEX outbox_unknown ON outbox (not_before) WHERE state = 'unknown';
CREATE INDEX outbox_sent ON outbox (person_id, sent_at) WHERE state = 'sent';
CREATE INDEX outbox_failed ON outbox (scheme_id, id) WHERE state = 'failed';
CREATE INDEX outbox_handed ON outbox (scheme_id, id) WHERE state = 'handed';
-- Few rows: notices.
CREATE INDEX outbox_staff ON outbox (staff_id, id) WHERE staff_id IS NOT NULL;
CREATE INDEX outbox_provider ON outbox (account_id, provider_id) WHERE provider_id IS NOT NULL;

CREATE TABLE receipt (
    account_id  UUID NOT NULL REFERENCES channel_account (id),
    provider_id TEXT NOT NULL,
    scheme_id   UUID NOT NULL REFERENCES scheme (id),
    status      BIGINT NOT NULL,
    why         TEXT,
    at          BIGINT NOT NULL,
    PRIMARY KEY (account_id, provider_id)
);

CREATE TABLE invitation (
    token_hmac BYTEA PRIMARY KEY,
    scheme_id  UUID NOT NULL REFERENCES scheme (id),
    account_id UUID NOT NULL REFERENCES channel_account (id),
    person_id  UUID REFERENCES person (id),
    staff_id   UUID REFERENCES staff (id),
    -- The name that they were invited under, found like an address.
    name_hmac  BYTEA,
    made_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at    BIGINT
);
CREATE INDEX invitation_name ON invitation (scheme_id, name_hmac) WHERE name_hmac IS NOT NULL;

CREATE TABLE cursor_place (
    account_id UUID NOT NULL REFERENCES channel_account (id),
    name       TEXT NOT NULL,
    scheme_id  UUID NOT NULL REFERENCES scheme (id),
    value      BIGINT NOT NULL,
    PRIMARY KEY (account_id, name)
);

-- Who did or read what; never the words of a message.
CREATE TABLE audit (
    id         UUID PRIMARY KEY,
    scheme_id  UUID NOT NULL REFERENCES scheme (id),
    actor      TEXT NOT NULL,
    staff_id   UUID,
    action     TEXT NOT NULL,
    subject_id UUID,
    detail     TEXT NOT NULL,
    at         BIGINT NOT NULL
);
CREATE INDEX audit_scheme ON audit (scheme_id, id);
