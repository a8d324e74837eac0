#!/usr/bin/env python3
"""Compares how we read Outlook items with how other programs do.

    pip install extract-msg tnefparse compressed-rtf RTFDE
    cargo build -p miwake-inspect --example outlook
    crates/inspect/tests/agree/outlook.py [FILE...]

Without arguments it takes the items that the tests build. What is compared: subject, sender, plain text, HTML,
and the name and content of every attachment, against extract-msg (.msg) and tnefparse (winmail.dat);
de-encapsulated HTML against RTFDE; and compressed RTF of its own making against what we unpack.
Prints what differs, and last how many of how many agree. Not run by CI.
"""
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import compressed_rtf
import extract_msg
import tnefparse
from RTFDE.deencapsulate import DeEncapsulator

PROGRAM = "target/debug/examples/outlook"


def ours(files):
    out = subprocess.run([PROGRAM, *map(str, files)], check=True, capture_output=True, text=True)
    return [json.loads(line) for line in out.stdout.splitlines()]


def normal(text):
    """Line ends and blanks, on which programs differ, made alike."""
    if isinstance(text, bytes):
        text = text.decode("utf-8", "replace")
    return re.sub(r"\s+", " ", text or "").strip()


def rtf_html(rtf):
    reader = DeEncapsulator(rtf)
    reader.deencapsulate()
    return reader.html if reader.content_type == "html" else None


def files_of(attachments):
    """Names and contents, those of attached items too."""
    for one in attachments:
        data = one.data
        if isinstance(data, extract_msg.MSGFile):
            yield from files_of(data.attachments)
        else:
            yield one.longFilename or one.shortFilename, hashlib.sha256(data or b"").hexdigest()


def msg(path):
    with extract_msg.openMsg(str(path)) as item:
        html = None
        if item.exists("__substg1.0_10130102"):
            html = item.htmlBody
        elif item.rtfBody and b"\\fromhtml1" in item.rtfBody:
            html = rtf_html(item.rtfBody)
        return {
            "subject": normal(item.header["Subject"] if item.headerText else item.subject),
            "text": normal(item.body) if item.exists("__substg1.0_1000001F") or item.exists("__substg1.0_1000001E") else None,
            "html": normal(html) or None,
            "attachments": sorted(files_of(item.attachments)),
        }


def tnef_files(item):
    for one in item.attachments:
        inner = getattr(one, "embed", None)
        if inner is not None:
            yield from tnef_files(inner)
        else:
            yield one.long_filename(), hashlib.sha256(one.data or b"").hexdigest()


def tnef(path):
    item = tnefparse.TNEF(path.read_bytes())
    text = lambda value: normal(value) or None
    rtf = item.rtfbody
    if isinstance(rtf, str):
        rtf = rtf.encode("latin-1")
    html = item.htmlbody
    if not html and rtf and b"\\fromhtml1" in rtf:
        html = rtf_html(rtf)
    # With a header section as received, that counts.
    received = any(p.name == 0x7D for p in item.mapiprops)
    subject = [] if received else [p.data for p in item.mapiprops if p.name == 0x37]
    return {
        "subject": text(subject[0] if subject else None),
        "text": text(item.body),
        "html": text(html),
        "attachments": sorted(tnef_files(item)),
    }


def main():
    with tempfile.TemporaryDirectory() as folder:
        paths = [pathlib.Path(a) for a in sys.argv[1:]]
        if not paths:
            subprocess.run([PROGRAM, "--build", folder], check=True)
            paths = sorted(pathlib.Path(folder).iterdir())
        agree = total = 0
        for path, mine in zip(paths, ours(paths)):
            try:
                other = msg(path) if path.suffix == ".msg" else tnef(path)
            except Exception as error:  # the other program's own limits
                print(f"{path.name}: the other program fails: {error!r}")
                continue
            found = {
                "subject": normal(mine.get("subject")),
                "text": normal(mine.get("text")) or None,
                "html": normal(mine.get("html")) or None,
                "attachments": sorted((a["name"], a["sha256"]) for a in mine.get("attachments", [])),
            }
            for field, value in other.items():
                if value is None:
                    continue
                total += 1
                if value == found[field]:
                    agree += 1
                else:
                    print(f"{path.name}: {field}: {str(value)[:120]!r}, ours {str(found[field])[:120]!r}")
        print(f"{agree} of {total} fields of {len(paths)} files agree")
        packed(pathlib.Path(folder))


def packed(folder):
    """Compressed RTF made by the other program, in a .tnef around it."""
    import struct

    agree, total = 0, 0
    files, texts = [], []
    for n in range(1, 60):
        text = " ".join(f"word{(i * i + n) % (7 + n)}" for i in range(n * 20))
        rtf = compressed_rtf.compress(b"{\\rtf1\\ansi\\fromtext{\\fonttbl{\\f0 A;}}\\f0 " + text.encode() + b"}")
        props = struct.pack("<IIII", 1, 0x10090102, 1, len(rtf)) + rtf + b"\0" * (-len(rtf) % 4)
        tnef = struct.pack("<IHBII", 0x223E9F78, 1, 1, 0x00069003, len(props)) + props + b"\0\0"
        path = folder / f"packed{n}.tnef"
        path.write_bytes(tnef)
        files.append(path)
        texts.append(text)
    for text, mine in zip(texts, ours(files)):
        total += 1
        agree += normal(mine.get("text")) == normal(text)
    print(f"{agree} of {total} bodies compressed by compressed-rtf come out the same")


if __name__ == "__main__":
    main()
