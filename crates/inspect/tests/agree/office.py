#!/usr/bin/env python3
"""Compares what miwake-inspect says of Office files with what oletools says (olevba, mraptor, msodde, oleobj).

    pip install oletools
    python3 crates/inspect/tests/agree/office.py FILE…

Files: any Office documents; oletools' own test files (`tests/test-data` of its source package) are a good start.
For each question it prints how many files both answer alike, and those that they do not. Not run by CI.

The two differ on purpose where olevba takes every event of a control, a click too, as running by itself, and
every CreateObject as running a program.
"""
import json
import logging
import subprocess
import sys

from oletools import crypto, msodde, oleobj
from oletools.mraptor import MacroRaptor
from oletools.olevba import VBA_Parser

logging.disable(logging.CRITICAL)


def ours(paths):
    command = ["cargo", "run", "-q", "-p", "miwake-inspect", "--example", "inspect", "--", *paths]
    for line in subprocess.run(command, capture_output=True, check=True, text=True).stdout.splitlines():
        told = json.loads(line)
        # Of the file itself and of what is packed in it, as oletools looks into both.
        kinds = {sign["kind"] for file in told["files"] for sign in file["signs"]}
        modules = {
            name
            for file in told["files"]
            for sign in file["signs"]
            if sign["kind"] == "macro"
            for name in sign["quote"].split(", ")
        }
        acts = kinds & {"macro-writes", "macro-runs-programs", "macro-fetches"}
        yield told["file"], {
            "has VBA": "macro" in kinds,
            "has Excel 4 macros": "excel-four-macro" in kinds,
            "modules": sorted(modules),
            "macro is suspicious (mraptor)": "macro-runs-itself" in kinds and bool(acts),
            "is encrypted": any(file["encrypted"] for file in told["files"]),
            "has DDE": "dde" in kinds,
            "fetches from outside": bool(kinds & {"external-object", "external-template"}),
        }


def theirs(path):
    answers = {}
    try:
        parser = VBA_Parser(path)
        answers["has VBA"] = bool(parser.detect_vba_macros()) and any(parser.extract_all_macros())
        macros = [m for m in parser.extract_all_macros() if m[1] != "xlm_macro"]
        answers["has VBA"] = bool(macros)
        answers["has Excel 4 macros"] = bool(parser.detect_xlm_macros())
        names = (name.rsplit(".", 1)[0] if name.endswith((".bas", ".cls", ".frm")) else name for _, _, name, _ in macros)
        answers["modules"] = sorted(set(names))
        source = "\n".join(code if isinstance(code, str) else code.decode("latin-1") for *_, code in macros)
        raptor = MacroRaptor(source)
        raptor.scan()
        answers["macro is suspicious (mraptor)"] = bool(raptor.suspicious)
    except Exception:  # noqa: BLE001: it refuses what it takes for no Office file
        pass
    try:
        answers["is encrypted"] = bool(crypto.is_encrypted(path))
    except Exception:  # noqa: BLE001
        pass
    try:
        answers["has DDE"] = bool(msodde.process_file(path, "only dde").strip())
    except Exception:  # noqa: BLE001
        pass
    try:
        xml = oleobj.XmlParser(path)
        answers["fetches from outside"] = any(
            "hyperlink" not in kind.lower() and "://" in target
            for kind, target in oleobj.find_external_relationships(xml)
        )
    except Exception:  # noqa: BLE001: only for zips
        pass
    return answers


def main(paths):
    alike, differ = {}, []
    for path, mine in ours(paths):
        for question, answer in theirs(path).items():
            if question == "modules" and mine["has Excel 4 macros"]:
                continue
            same = mine[question] == answer
            counts = alike.setdefault(question, [0, 0])
            counts[0] += same
            counts[1] += 1
            if not same:
                differ.append(f"{path}: {question}: ours {mine[question]!r}, theirs {answer!r}")
    for question, (same, total) in alike.items():
        print(f"{question}: {same} of {total} alike")
    print(*differ, sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
