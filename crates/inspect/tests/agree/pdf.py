#!/usr/bin/env python3
"""Compares links, script, opening action and embedded names of PDFs with pypdf's.

Makes PDFs with pypdf's writer (and takes files given). Needs: pip install pypdf. INSPECT may name a built example.
Not run by CI.
"""
import collections, itertools, json, os, subprocess, sys, tempfile
import pypdf
from pypdf.annotations import Link
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

INSPECT = [os.environ["INSPECT"]] if os.environ.get("INSPECT") else \
    ["cargo", "run", "-q", "-p", "miwake-inspect", "--example", "inspect", "--"]

def make(folder):
    for n, (links, script, embedded, update) in enumerate(itertools.product([0, 1, 3], [0, 1], [0, 1], [0, 1])):
        writer = pypdf.PdfWriter()
        writer.add_blank_page(595, 842)
        for i in range(links):
            writer.add_annotation(0, Link(rect=(0, 0, 50, 50), url="https://l%d.test/(%d)" % (i, n)))
        if embedded:
            writer.add_attachment("請求書.txt", b"hello %d" % n)
        if script:
            action = DictionaryObject({NameObject("/S"): NameObject("/JavaScript"),
                                       NameObject("/JS"): TextStringObject("app.alert('%d')" % n)})
            names = writer.root_object.setdefault(NameObject("/Names"), DictionaryObject()).get_object()
            tree = DictionaryObject({NameObject("/Names"): ArrayObject([TextStringObject("x"), writer._add_object(action)])})
            names[NameObject("/JavaScript")] = tree
        name = os.path.join(folder, "%d.pdf" % n)
        writer.write(name)
        if update:
            again = pypdf.PdfWriter(name, incremental=True)
            again.add_metadata({"/Title": "x"})
            again.write(name)
        yield name

def theirs(name):
    reader = pypdf.PdfReader(name)
    if reader.is_encrypted:
        return None
    links = set()
    for page in reader.pages:
        for annotation in page.get("/Annots") or []:
            action = annotation.get_object().get("/A")
            uri = action.get_object().get("/URI") if action else None
            if uri:
                links.add(str(uri))
    names = reader.trailer["/Root"].get("/Names") or {}
    return links, "/JavaScript" in names, sorted(reader.attachments)

def ours(name):
    run = subprocess.run(INSPECT + [name], capture_output=True, text=True, check=True)
    first = json.loads(run.stdout)["files"][0]
    if first["encrypted"]:
        return None
    links = {l["href"] for l in first["links"] if l["from"] == "link"}
    script = any(s["kind"] == "pdf-script" for s in first["signs"])
    return links, script, sorted(s["quote"] for s in first["signs"] if s["kind"] == "embedded-file")

figures = collections.Counter()
with tempfile.TemporaryDirectory() as folder:
    for name in sys.argv[1:] or list(make(folder)):
        try:
            expected = theirs(name)
        except Exception as error:
            figures["pypdf fails"] += 1
            continue
        mine = ours(name)
        figures["same" if mine == expected else "differ"] += 1
        if mine != expected:
            print(name, "ours", str(mine)[:300], "pypdf", str(expected)[:300])
print("PDF:", dict(figures))
