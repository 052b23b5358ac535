"""A desk of its own for the journeys, over HTTPS, and browsers that open it."""

import contextlib
import glob
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

CHROMIUM = os.environ.get("HANDSEL_CHROMIUM", "/usr/bin/chromium")
PHONE = {"width": 390, "height": 844}
# Lets a program believe that it is another day.
LATER = next(iter(glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")), "")
LAPTOP = {"width": 1280, "height": 900}


DATABASE = os.environ.get("HANDSEL_TEST_POSTGRES")


def database_of_its_own(name):
    """The address of a new, empty PostgreSQL database."""
    subprocess.run(["psql", DATABASE, "-qc", f"CREATE DATABASE {name}"], check=True)
    return DATABASE.rsplit("/", 1)[0] + "/" + name


def free_port():
    """A port of this machine that nobody listens at."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Desk:
    """`handsel serve` or `handsel demo` in a folder of its own, with a certificate made by `handsel certificate`."""

    def __init__(self, binary, command="serve", database=None, proxy=None, hosted=False, more=()):
        self.binary = binary
        self.more = list(more)
        self.database = database
        self.folder = tempfile.mkdtemp(prefix="handsel-journey-")
        self.port = free_port()
        self.address = f"https://127.0.0.1:{proxy or self.port}"
        keys = os.path.join(self.folder, "keys")
        said = subprocess.run(
            [binary, "certificate", "--name", "127.0.0.1", "--out", keys], check=True, capture_output=True, text=True
        ).stdout
        files = sorted(os.listdir(keys))
        self.certificate = os.path.join(keys, next(f for f in files if f.startswith("desk") and "key" not in f))
        self.key = os.path.join(keys, next(f for f in files if f.startswith("desk") and "key" in f))
        assert "--tls-cert" in said, said
        self.listening = (
            ["--behind-proxy"] if proxy else ["--tls-cert", self.certificate, "--tls-key", self.key])
        self.hosted = hosted
        self.open(command)

    def open(self, command="serve", days_later=0):
        """Starts the desk, on a day as many days ahead; what it says on its console is in `said`."""
        clock = {"LD_PRELOAD": LATER, "FAKETIME": f"+{days_later}d", "DONT_FAKE_MONOTONIC": "1"} if days_later else {}
        # By way of `env`: what sets the clock up loses the words of the command where it does so in the program itself.
        self.process = subprocess.Popen(
            [
                *(["env"] if clock else []), self.binary, command, "--data", os.path.join(self.folder, "data"), "--port", str(self.port),
                *self.listening, "--public-url", self.address,
                *(["--database-url", self.database] if self.database else []),
                *(["--hosted"] if self.hosted else []), *self.more,
            ],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, **clock},
        )
        self.said = ""
        while "Stop with" not in self.said:
            line = self.process.stdout.readline()
            if not line:
                raise RuntimeError(f"the desk did not open: {self.said}{self.process.stderr.read()}")
            self.said += line

    def close(self):
        """Stops it as a service manager would; it must end well."""
        self.process.send_signal(signal.SIGTERM)
        log = self.process.stderr.read()
        code = self.process.wait(20)
        self.log = log
        self.process.stdout.close()
        self.process.stderr.close()
        return code

    def remove(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        for stream in (self.process.stdout, self.process.stderr):
            if not stream.closed:
                stream.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def welcome(self):
        return re.search(r"(/welcome/\w+)", self.said).group(1)


def browser(playwright):
    return playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--ignore-certificate-errors"])


def context(browser, size, scripts=True, language="en-GB"):
    return browser.new_context(
        viewport=size, ignore_https_errors=True, java_script_enabled=scripts, locale=language,
        accept_downloads=True, reduced_motion="reduce")


def make_account(page, desk, address=None, name="Inés Robles", then="**/today"):
    page.goto(address or desk.address + desk.welcome)
    page.fill("#f-name", name)
    page.fill("#f-signin", name.split()[0].lower().replace("é", "e"))
    page.fill("#f-password", "four plain words")
    page.click("button.go")
    page.wait_for_url(then)


def sign_in(page, desk, password="four plain words"):
    page.goto(desk.address + "/sign-in")
    page.fill("#f-signin", "ines")
    page.fill("#f-password", password)
    page.click("button.go")
    page.wait_for_url("**/today")


def enter_demo(page, desk):
    """Signs in to the demo street with the password the desk said on its console."""
    sign_in(page, desk, password=re.search(r"password[: ]+(\S.*)", desk.said).group(1).strip())


@contextlib.contextmanager
def on_the_demo_street(test, size):
    """The demo street with its rep signed in: a browser, her page, and the desk, which must end well."""
    desk = Desk(os.environ["HANDSEL_BINARY"], command="demo")
    try:
        with sync_playwright() as playwright:
            opened = browser(playwright)
            rep = context(opened, size).new_page()
            enter_demo(rep, desk)
            yield opened, rep, desk
            opened.close()
        test.assertEqual(desk.close(), 0)
    finally:
        desk.remove()


def look(test, page, name):
    """Axe finds nothing serious, nothing runs over the edge, and nothing was refused by the page's own rules."""
    found = [
        f"{v['id']} ({v['impact']}): {v['nodes'][0]['html'][:120]}"
        for v in Axe().run(page).response["violations"]
        if v["impact"] in ("serious", "critical")
    ]
    test.assertEqual(found, [], f"{name}: axe")
    width, inner = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    test.assertLessEqual(width, inner, f"{name} runs over the edge")
    folder = os.environ.get("HANDSEL_PICTURES")
    if folder:
        os.makedirs(folder, exist_ok=True)
        page.screenshot(path=os.path.join(folder, f"{name}-{inner}.png"), full_page=True)
        for part in page.locator("main section[id], figure.picture[id]").all():
            key = part.get_attribute("id")
            if part.is_visible():
                part.screenshot(path=os.path.join(folder, f"{name}-{inner}-{key}.png"))


def keep(name, content):
    """Keeps a file beside the screenshots, where they are asked for."""
    folder = os.environ.get("HANDSEL_PICTURES")
    if folder:
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)
