#!/usr/bin/env python3
"""Compares our reading of QR codes with zxing-cpp.

Makes pictures with the Python packages qrcode and Pillow: plain, turned, seen at an angle, blurred, noisy, on a
background, as PNG, JPEG, GIF and BMP. Needs: pip install qrcode pillow zxing-cpp. Not run by CI.
Usage: qr.py [FILE…]   (with files: those instead of made ones)
"""
import io, json, os, random, subprocess, sys, tempfile, collections
import qrcode, zxingcpp
from PIL import Image, ImageFilter

INSPECT = ["cargo", "run", "-q", "--release", "-p", "miwake-inspect", "--example", "inspect", "--"]
if os.environ.get("INSPECT"):
    INSPECT = [os.environ["INSPECT"]]

def ours(files):
    out = subprocess.run(INSPECT + files, capture_output=True, text=True, check=True).stdout
    texts = []
    for line in out.splitlines():
        value = json.loads(line)
        first = value["files"][0]
        found = [l["href"] for l in first["links"] if l["from"] == "qr-code"]
        found += [s["quote"] for s in first["signs"] if s["kind"] == "qr-text"]
        texts.append(sorted(found))
    return texts

def make(folder):
    rng = random.Random(4)
    names = []
    for i in range(200):
        text = "https://qr%d.test/%s" % (i, "x" * rng.choice([0, 10, 40, 120, 300]))
        code = qrcode.QRCode(error_correction=rng.randrange(4), box_size=rng.choice([3, 4, 6, 8]), border=4)
        code.add_data(text)
        picture = code.make_image().get_image().convert("L")
        kind = i % 8
        if kind == 1:
            picture = picture.rotate(rng.uniform(-180, 180), expand=True, fillcolor=255, resample=Image.BICUBIC)
        elif kind == 2:
            w, h = picture.size
            d = [rng.uniform(0, 0.12) * w for _ in range(8)]
            quad = (-d[0], -d[1], -d[2], h + d[3], w + d[4], h + d[5], w + d[6], -d[7])
            picture = picture.transform((w, h), Image.QUAD, quad, Image.BICUBIC, fillcolor=255)
        elif kind == 3:
            picture = picture.filter(ImageFilter.GaussianBlur(1.0))
        elif kind == 4:
            noise = Image.effect_noise(picture.size, 60)
            picture = Image.blend(picture, noise, 0.35)
        elif kind == 5:
            page = Image.new("L", (1240, 1754), 255)
            page.paste(picture.resize((300, 300), Image.BICUBIC) if picture.size[0] < 300 else picture, (700, 1100))
            for y in range(100, 1000, 24):
                page.paste(0, (100, y, 100 + rng.randrange(200, 1000), y + 8))
            picture = page
        elif kind == 6:
            picture = picture.resize([int(s * 0.8) for s in picture.size], Image.BICUBIC)
        ending = ["png", "jpg", "gif", "bmp"][i // 8 % 4]
        mode = "RGB" if ending in ("jpg", "bmp") else "L"
        name = os.path.join(folder, "%03d-%d.%s" % (i, kind, ending))
        picture.convert(mode).save(name, **({"quality": 70, "progressive": i % 16 < 8} if ending == "jpg" else {}))
        names.append(name)
    return names

def main():
    with tempfile.TemporaryDirectory() as folder:
        files = sys.argv[1:] or make(folder)
        figures = collections.Counter()
        by_kind = collections.defaultdict(collections.Counter)
        for name, mine in zip(files, ours(files)):
            codes = zxingcpp.read_barcodes(Image.open(name).convert("L"), formats=zxingcpp.BarcodeFormat.QRCode)
            theirs = sorted(c.text for c in codes)
            what = "same" if mine == theirs else "ours only" if mine and not theirs else "theirs only" if theirs and not mine else "differ"
            if not mine and not theirs:
                what = "neither"
            figures[what] += 1
            by_kind[os.path.basename(name)[4:5]][what] += 1
        print("QR:", dict(figures))
        for kind, counts in sorted(by_kind.items()):
            print(" ", kind, dict(counts))

main()
