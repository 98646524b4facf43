"""python-telegram-bot as a second client of our stand-in for Telegram: reads one JSON object, prints another."""

import asyncio
import json
import sys

import telegram


def shown(update):
    message = update.effective_message
    return {
        "id": update.update_id,
        "from": update.effective_user.id,
        "text": message.text if message else None,
        "edited": update.edited_message is not None,
        "photo": bool(message and message.photo),
        "pressed": update.callback_query.data if update.callback_query else None,
        "blocked": bool(update.my_chat_member and update.my_chat_member.new_chat_member.status == "kicked"),
    }


async def main(question):
    async with telegram.Bot(question["token"], base_url=question["address"] + "/bot") as bot:
        me = await bot.get_me()
        sent = await bot.send_message(question["chat"], question["text"])
        updates = await bot.get_updates(timeout=1)
        left = await bot.get_updates(offset=updates[-1].update_id + 1, timeout=0)
        await bot.set_webhook("https://bot.example.org.uk/telegram", secret_token="s", allowed_updates=["message"])
        webhook = await bot.get_webhook_info()
        try:
            await bot.get_updates()
            conflict = None
        except telegram.error.Conflict as error:
            conflict = error.message
        await bot.delete_webhook()
        return {
            "me": me.username,
            "sent": [sent.chat.id, sent.text],
            "updates": [shown(update) for update in updates],
            "left": len(left),
            "webhook": webhook.url,
            "conflict": conflict,
        }


json.dump(asyncio.run(main(json.load(sys.stdin))), sys.stdout)
