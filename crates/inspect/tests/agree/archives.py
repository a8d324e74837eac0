#!/usr/bin/env python3
"""Compares our reading of archives with independent programs, and prints the figures. Not run by CI.

Needs Python's own zipfile and tarfile; `pip install py7zr rarfile pycdlib`; and, where they are on PATH, `7z`,
`bsdtar`, `gcab`, `genisoimage`, `zip` (each is left out when it is missing). Run from anywhere:

    crates/inspect/tests/agree/archives.py [FILE…]

Without files it builds honest archives of the same tree with every program it has; with files it also compares those.
Compared are the list of files with their sizes: what the other program lists against what we list.
"""

import io
import json
import os
import random
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile

SEVEN = next((name for name in ("7z", "7zz") if shutil.which(name)), "7z")
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, "../../../.."))


def ours(paths, *passwords):
    """Path -> (list of (name, size) directly in it, its own record)."""
    command = ["cargo", "run", "-q", "-p", "miwake-inspect", "--example", "inspect", "--"]
    command += [f"--password={word}" for word in passwords]
    out = subprocess.run(command + paths, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    found = {}
    for line in out.splitlines():
        record = json.loads(line)
        found[record["file"]] = record["files"]
    return found


def inner(files):
    return sorted((f["name"], f["size"]) for f in files if f["parent"] == 0)


def tree(folder):
    """Files of many kinds and sizes, with Japanese names."""
    rng = random.Random(4)
    files = {
        "a.txt": b"hello\n",
        "empty.dat": b"",
        "docs/請求書.txt": "ご請求書\n".encode() * 500,
        "docs/deep/er/b.bin": rng.randbytes(100_000),
        "big.csv": b"1,2,3,4,5\n" * 60_000,
    }
    for index in range(40):
        files[f"many/{index:03}.log"] = rng.randbytes(index * 7) + b"x" * index * 50
    for name, content in files.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as out:
            out.write(content)
    return files


def build(folder, source, files):
    """Yields the path of each archive."""

    def run(name, *command, cwd=source):
        if shutil.which(command[0]):
            path = os.path.join(folder, name)
            command = [path if part == "OUT" else part for part in command]
            done = subprocess.run(command, cwd=cwd, capture_output=True)
            if done.returncode == 0 and os.path.exists(path):
                return [path]
            print("cannot run", " ".join(command), done.stderr.decode(errors="replace")[-200:])
        return []

    for name, method in (("stored.zip", zipfile.ZIP_STORED), ("deflated.zip", zipfile.ZIP_DEFLATED)):
        path = os.path.join(folder, name)
        with zipfile.ZipFile(path, "w", method) as out:
            for inside, content in files.items():
                out.writestr(inside, content)
        yield path
    path = os.path.join(folder, "streamed.zip")
    with open(path, "wb") as raw:
        # A stream that cannot go back: sizes stand behind the content.
        pipe = io.BufferedWriter(raw)
        pipe.seekable = lambda: False
        with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as out:
            for inside, content in files.items():
                with out.open(inside, "w", force_zip64=True) as entry:
                    entry.write(content)
        pipe.flush()
    yield path
    for name, form in (("ustar.tar", tarfile.USTAR_FORMAT), ("gnu.tar", tarfile.GNU_FORMAT), ("pax.tar", tarfile.PAX_FORMAT)):
        path = os.path.join(folder, name)
        with tarfile.open(path, "w", format=form) as out:
            out.add(source, arcname=".")
        yield path
    try:
        import py7zr

        filters = {
            "lzma2.7z": None,
            "lzma.7z": [{"id": py7zr.FILTER_LZMA}],
            "bcj.7z": [{"id": py7zr.FILTER_X86}, {"id": py7zr.FILTER_LZMA2, "preset": 6}],
            "copy.7z": [{"id": py7zr.FILTER_COPY}],
        }
        for name, chain in filters.items():
            path = os.path.join(folder, name)
            with py7zr.SevenZipFile(path, "w", filters=chain) as out:
                for inside in files:
                    out.write(os.path.join(source, inside), inside)
            yield path
    except ImportError:
        print("py7zr is missing")
    yield from run("seven.7z", SEVEN, "a", "-bd", "OUT", ".")
    yield from run("solid.7z", SEVEN, "a", "-bd", "-ms=on", "-mx=9", "OUT", ".")
    yield from run("seven.zip", SEVEN, "a", "-bd", "-tzip", "OUT", ".")
    yield from run("info.zip", "zip", "-rq", "OUT", ".")
    yield from run("bsd.zip", "bsdtar", "--format=zip", "-cf", "OUT", ".")
    yield from run("bsd.7z", "bsdtar", "--format=7zip", "-cf", "OUT", ".")
    yield from run("bsd.iso", "bsdtar", "--format=iso9660", "-cf", "OUT", ".")
    yield from run("joliet.iso", "genisoimage", "-quiet", "-J", "-input-charset", "utf-8", "-o", "OUT", ".")
    yield from run("udf.iso", "genisoimage", "-quiet", "-udf", "-J", "-input-charset", "utf-8", "-o", "OUT", ".")
    yield from run("only.udf", "genisoimage", "-quiet", "-udf", "-o", "OUT", "-hide", "*", "-input-charset", "utf-8", ".")
    for bits, megabytes in ((12, 4), (16, 24), (32, 64)):
        image = os.path.join(folder, f"fat{bits}.img")
        if shutil.which("mkfs.fat") and shutil.which("mcopy"):
            subprocess.run(["mkfs.fat", "-F", str(bits), "-C", image, str(megabytes * 1024)], check=True, capture_output=True)
            subprocess.run(["mcopy", "-s", "-i", image, *sorted(os.listdir(source)), "::"], cwd=source, check=True,
                           env=dict(os.environ, LC_ALL="C.UTF-8"))
            yield image
    yield from run("mszip.cab", "gcab", "-c", "-z", "OUT", *sorted(files))
    yield from run("stored.cab", "gcab", "-c", "OUT", *sorted(files))


def by_python(path):
    """What Python packages list; None when none reads it."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            return [(i.filename, i.file_size) for i in archive.infolist() if not i.is_dir()]
    if path.endswith(".tar"):
        with tarfile.open(path) as archive:
            return [(m.name, m.size) for m in archive if m.isreg()]
    if path.endswith(".7z"):
        import py7zr

        with py7zr.SevenZipFile(path) as archive:
            return [(f.filename, f.uncompressed) for f in archive.list() if not f.is_directory]
    if path.endswith(".rar"):
        import rarfile

        with rarfile.RarFile(path) as archive:
            return [(f.filename, f.file_size) for f in archive.infolist() if not f.is_dir()]
    if path.endswith(".iso"):
        import pycdlib

        image = pycdlib.PyCdlib()
        image.open(path)
        listed = []
        for folder, _, names in image.walk(joliet_path="/"):
            for name in names:
                full = f"{folder.rstrip('/')}/{name}"
                record = image.get_record(joliet_path=full)
                listed.append((full.lstrip("/").split(";")[0], record.data_length))
        image.close()
        return listed
    return None


def by_bsdtar(path):
    """What libarchive lists."""
    # It reads no UDF.
    if not shutil.which("bsdtar") or path.endswith(".udf"):
        return None
    env = dict(os.environ, LC_ALL="C.UTF-8")
    done = subprocess.run(["bsdtar", "-tvf", path], capture_output=True, text=True, env=env)
    if done.returncode != 0:
        return None
    listed = []
    for line in done.stdout.splitlines():
        if line.startswith("-"):
            parts = line.split(None, 8)
            listed.append((parts[8], int(parts[4])))
    return listed


def by_seven(path):
    """What 7-Zip lists: it alone also reads UDF and FAT."""
    if not shutil.which(SEVEN):
        return None
    done = subprocess.run([SEVEN, "l", "-slt", "-ba", path], capture_output=True, text=True)
    if done.returncode != 0:
        return None
    listed = []
    for block in done.stdout.split("\n\n"):
        fields = dict(line.split(" = ", 1) for line in block.splitlines() if " = " in line)
        if fields and fields.get("Folder") != "+" and not fields.get("Attributes", "").startswith("D"):
            listed.append((fields["Path"], int(fields.get("Size") or 0)))
    return listed


def plain(listed):
    """Cabinets divide folders with a backslash, which bsdtar turns."""
    return sorted((name.removeprefix("./").replace("\\", "/"), size) for name, size in listed)


def main():
    good = bad = 0
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "tree")
        files = tree(source)
        paths = list(build(folder, source, files)) + [os.path.abspath(p) for p in sys.argv[1:]]
        found = ours(paths)
        for path in paths:
            mine = plain(inner(found[path]))
            unread = sorted({why for f in found[path] for why in f["unread"]})
            for reader in (by_python, by_bsdtar, by_seven):
                try:
                    theirs = reader(path)
                except Exception as error:  # another program's failure is a line of the table, not ours
                    print(f"{os.path.basename(path):14} {reader.__name__}: {error!r}"[:120])
                    continue
                if theirs is None:
                    continue
                same = plain(theirs) == mine
                good, bad = good + same, bad + (not same)
                print(f"{os.path.basename(path):14} {reader.__name__:10} {len(theirs):5} files "
                      f"{'same' if same else 'DIFFERENT'} unread: {', '.join(unread) or 'none'}")
                if not same:
                    print("  theirs only:", sorted(set(plain(theirs)) - set(mine))[:4])
                    print("  ours only:  ", sorted(set(mine) - set(plain(theirs)))[:4])
    print(f"{good} lists agree, {bad} differ")
    return bad > 0


if __name__ == "__main__":
    sys.exit(main())
