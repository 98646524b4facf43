#!/bin/sh
# Installs the outside parties that `tests/peers` talks to, into one folder:
#
#     tests/peers/install.sh DIR
#     LINNET_PEERS=DIR cargo test --test peers
#
# Prism serves Twilio's own API description; Twilio's Python library signs and checks webhooks;
# python-telegram-bot is a second client for our Telegram fake. They need npm and Python 3 with venv.
# Versions are pinned: a peer that changes by itself vouches for nothing.
set -eu

[ $# -eq 1 ] || { echo "usage: $0 DIR" >&2; exit 2; }
mkdir -p "$1"
cd "$1"

[ -f package.json ] || printf '{"private": true}\n' > package.json
npm install --no-audit --no-fund --no-package-lock --loglevel=error @stoplight/prism-cli@5.16.0

[ -x python/bin/python ] || python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check twilio==9.13.0 python-telegram-bot==22.8

echo "peers are in $(pwd)"
