"""Imports packages into one collection with Anki's own code, and says in JSON what the collection then holds.

Usage: anki-import.py <folder of the collection> <package>... ; between two packages the first card is answered.
"""

import json
import os
import shutil
import sys
import types

if sys.version_info >= (3, 12):
    # Anki 2.1.15 asks distutils, which is gone, where a player of sounds is.
    spawn = types.ModuleType("distutils.spawn")
    spawn.find_executable = shutil.which
    sys.modules["distutils"] = types.ModuleType("distutils")
    sys.modules["distutils.spawn"] = spawn

import anki.lang  # noqa: E402

anki.lang.setLang("en_US", local=False)
from anki import Collection  # noqa: E402
from anki.importing.apkg import AnkiPackageImporter  # noqa: E402


def shown(collection):
    """Every card as a reader sees it."""
    cards = [collection.getCard(cid) for cid in collection.db.list("select id from cards order by id")]
    return [
        {
            "guid": card.note().guid,
            "deck": collection.decks.name(card.did),
            "type": card.model()["name"],
            "front": card.q(),
            "back": card.a(),
            "tags": card.note().tags,
            "reps": card.reps,
        }
        for card in cards
    ]


def main(folder, packages):
    steps = []
    for place, package in enumerate(packages):
        collection = Collection(f"{folder}/collection.anki2")
        importer = AnkiPackageImporter(collection, package)
        importer.run()
        steps.append(
            {
                "log": importer.log,
                "notes": collection.noteCount(),
                "cards": collection.cardCount(),
                "types": sorted(model["name"] for model in collection.models.all() if "LLMOps" in model["name"]),
                "check": collection.fixIntegrity(),
                "missingMedia": sorted(collection.media.check()[0]),
                "media": sorted(os.listdir(collection.media.dir())),
                "shown": shown(collection),
            }
        )
        if place == 0:
            first = collection.getCard(collection.db.scalar("select id from cards order by due, id"))
            collection.decks.select(first.did)
            first.startTimer()
            collection.sched.reset()
            collection.sched.answerCard(first, 3)
        collection.close()
    json.dump(steps, sys.stdout)


main(sys.argv[1], sys.argv[2:])
