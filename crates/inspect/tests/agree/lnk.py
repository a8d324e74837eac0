#!/usr/bin/env python3
"""Compares our reading of shell links, made by pylnk3, with LnkParse3.

Needs: pip install pylnk3 LnkParse3. INSPECT may name a built example. Not run by CI.
"""
import io, json, os, subprocess, tempfile
import LnkParse3, pylnk3

INSPECT = [os.environ["INSPECT"]] if os.environ.get("INSPECT") else \
    ["cargo", "run", "-q", "-p", "miwake-inspect", "--example", "inspect", "--"]
CASES = [(p, a, i, m)
    for p in [r"C:\Windows\System32\cmd.exe", r"C:\Users\a\run.bat", r"D:\x y\tool.exe"]
    for a in ["/c start calc", "-enc " + "QQBB" * 30, "https://a.test/x.hta"]
    for i in ["", r"\\share.test\i.ico"] for m in ["Normal", "Minimized"]]

with tempfile.TemporaryDirectory() as folder:
    same = 0
    for n, (path, arguments, icon, mode) in enumerate(CASES):
        name = os.path.join(folder, "%d.lnk" % n)
        link = pylnk3.create(name)
        link.specify_local_location(path)
        link.arguments, link.window_mode = arguments, mode
        if icon:
            link.icon = icon
        link.save()
        with open(name, "rb") as file:
            theirs = LnkParse3.lnk_file(file).get_json()
        target = theirs["link_info"].get("local_base_path", "")
        expected = (target + " " + " ".join(theirs["data"]["command_line_arguments"].split())).strip()
        mine = json.loads(subprocess.run(INSPECT + [name], capture_output=True, text=True, check=True).stdout)["files"][0]
        command = [s["quote"] for s in mine["signs"] if s["kind"] == "runs-command"]
        hidden = any(s["kind"] == "hidden-window" for s in mine["signs"])
        minimised = "MIN" in str(theirs["header"].get("windowstyle", "")).upper()
        if command == [expected[:300]] and hidden == minimised:
            same += 1
        else:
            print(name, command, expected, hidden, theirs["header"].get("windowstyle"))
    print("lnk: same %d of %d" % (same, len(CASES)))
