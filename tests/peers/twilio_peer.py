"""Twilio's own library, asked from the tests: reads a JSON list of questions, prints a JSON list of answers."""

import json
import sys
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator
from twilio.rest import Client


class Form(dict):
    """Values of a name as a list, as the web frameworks that the library serves have them."""

    def getlist(self, name):
        return self[name]


def sign(question):
    form = Form()
    for name, value in question["form"]:
        form.setdefault(name, []).append(value)
    signature = RequestValidator(question["key"]).compute_signature(question["url"], form, question["algorithm"])
    return {"signature": signature, "body": urlencode([tuple(pair) for pair in question["form"]])}


def validate(question):
    form = Form()
    for name, value in question["form"]:
        form.setdefault(name, []).append(value)
    return RequestValidator(question["key"]).validate(
        question["url"], form, question["signature"], question["algorithm"]
    )


def send_and_list(question):
    """The library as a client of our stand-in for Twilio."""
    client = Client(question["account_sid"], question["auth_token"])
    client.api.base_url = question["address"]
    sent = client.messages.create(to=question["to"], from_=question["from"], body=question["body"])
    listed = client.messages.list(to=question["to"])
    return {
        "sid": sent.sid,
        "status": sent.status,
        "listed": [[message.sid, message.body, message.direction] for message in listed],
    }


ANSWERS = {"sign": sign, "validate": validate, "send and list": send_and_list}

json.dump([ANSWERS[question["do"]](question) for question in json.load(sys.stdin)], sys.stdout)
