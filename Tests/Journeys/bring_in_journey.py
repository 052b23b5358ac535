"""People brought in from files of other programs: looked at, taken in, brought in again, undone; a large one with its bar."""

import json
import os
import re
import subprocess
import unittest

from playwright.sync_api import expect, sync_playwright

from desk import LAPTOP, PHONE, Desk, browser, context, look, make_account

FILES = os.path.join(os.path.dirname(__file__), "..", "..", "Examples", "imports")


def large(path, rows):
    """A table of so many people."""
    with open(path, "w", encoding="utf-8") as file:
        file.write("First Name,Last Name,Phone,Email,City,Notes\n")
        for n in range(rows):
            file.write(f"Given{n},Family{n % 977},+34 6{n:08d},p{n}@example.com,Sevilla,Note {n}\n")


class PeopleBroughtIn(unittest.TestCase):
    def test_on_a_phone(self):
        self.journey(PHONE, "en-GB")

    def test_on_a_laptop_in_spanish(self):
        self.journey(LAPTOP, "es-ES")

    def journey(self, size, language):
        desk = Desk(os.environ["HANDSEL_BINARY"])
        try:
            with sync_playwright() as playwright:
                opened = browser(playwright)
                rep = context(opened, size, language=language).new_page()
                make_account(rep, desk)
                self.there_and_back(rep, desk)
                self.by_mapping(rep, desk)
                if size is PHONE:
                    self.large_one(rep, desk)
                opened.close()
            if size is PHONE:
                self.without_scripts_and_by_command(desk)
            else:
                self.assertEqual(desk.close(), 0)
        finally:
            desk.remove()

    def send(self, rep, desk, file):
        rep.goto(desk.address + "/people/import")
        rep.set_input_files("#f-file", file)
        rep.click("form button.go")
        rep.wait_for_url(re.compile(r"/people/import/\w+$"))

    def there_and_back(self, rep, desk):
        """A phone's cards: two are new, the third shares a number with nobody; again nothing is new; undone they are gone."""
        rep.goto(desk.address + "/people")
        look(self, rep, "import-people-empty")
        rep.click(".empty a[href='/people/import']")
        look(self, rep, "import-start")
        rep.locator("summary").first.click()
        look(self, rep, "import-start-how")
        self.send(rep, desk, os.path.join(FILES, "rows-to-mend.csv"))
        look(self, rep, "import-preview")
        with rep.expect_download() as download:
            rep.click("a[href$='/refused']")
        with open(download.value.path(), encoding="utf-8-sig") as file:
            self.assertEqual(len(file.read().splitlines()), 7)
        rep.fill("#f-known", "Carnicería")
        rep.click("form.sheet button.go")
        expect(rep.locator("form[action$='/undo']")).to_be_visible()
        look(self, rep, "import-done")
        rep.goto(desk.address + "/people")
        expect(rep.locator("#people-list .person")).to_have_count(3)

        # Again, and with somebody who has her number now.
        self.send(rep, desk, os.path.join(FILES, "rows-to-mend.csv"))
        expect(rep.locator("form.sheet button.go")).to_have_count(0)
        look(self, rep, "import-again")
        changed = os.path.join(desk.folder, "changed.csv")
        with open(changed, "w", encoding="utf-16") as file:
            file.write("Name\tPhone\tEmail\tAddress\nRosa Ortega\t+34 600 555 201\trosa.new@example.com\tCalle Sol 8\n"
                       "Rosa O.\t600 555 201\t\t\n")
        self.send(rep, desk, changed)
        look(self, rep, "import-differs")
        rep.check("input[name=fills]")
        rep.click("form.sheet button.go")
        expect(rep.locator("form[action$='/undo']")).to_be_visible()
        rep.click("form[action$='/undo'] button")
        expect(rep.locator("form[action$='/undo']")).to_have_count(0)
        look(self, rep, "import-undone")
        rep.goto(desk.address + "/people/import")
        look(self, rep, "import-earlier")
        rep.locator("a.person").nth(1).click()
        rep.click("form[action$='/undo'] button")
        rep.goto(desk.address + "/people")
        expect(rep.locator("#people-list .person")).to_have_count(0)

    def by_mapping(self, rep, desk):
        """A table whose columns nobody knows is told by hand."""
        table = os.path.join(desk.folder, "own.csv")
        with open(table, "w", encoding="cp1252") as file:
            file.write("Wer;Wohin;Womit\nÄnne Groß;Fürth;0911 555 0101\nJörg;Nürnberg;0911 555 0102\n")
        self.send(rep, desk, table)
        look(self, rep, "import-mapping")
        rep.select_option("#f-column-0", "name")
        rep.select_option("#f-column-1", "city")
        rep.select_option("#f-column-2", "phone")
        rep.click("form[action$='/columns'] button")
        expect(rep.locator(".lines b", has_text="Änne Groß")).to_be_visible()
        expect(rep.locator("text=0911 555 0101 · Fürth")).to_be_visible()
        rep.click("form.sheet button.go")
        expect(rep.locator("form[action$='/undo']")).to_be_visible()

    def large_one(self, rep, desk):
        """Many people: the bar moves, ending it leaves nothing, and then all are here."""
        table = os.path.join(desk.folder, "large.csv")
        large(table, 12_000)
        self.send(rep, desk, table)
        rep.click("form.sheet button.go")
        bar = rep.locator("[data-progress] progress")
        expect(bar).to_be_visible()
        look(self, rep, "import-progress")
        rep.click("form[action$='/end'] button")
        expect(rep.locator(".bite")).to_contain_text("Nothing was taken in")
        look(self, rep, "import-ended")
        rep.click("form.sheet button.go")
        expect(bar).to_be_visible()
        shares = set()
        while rep.locator("form[action$='/undo']").count() == 0:
            if bar.count():
                try:
                    shares.add(bar.get_attribute("value", timeout=1000))
                except Exception:  # gone between the two questions
                    pass
            rep.wait_for_timeout(200)
        self.assertGreater(len(shares), 2, f"the bar stood at {shares}")
        expect(rep.locator(".sheet.good")).to_contain_text("12000 new")

    def without_scripts_and_by_command(self, desk):
        """The command says and does the same while the desk is open; stopped and opened again everything is there."""
        self.assertEqual(desk.close(), 0)
        run = lambda *words: subprocess.run(
            [desk.binary, "import", *words, "--data", os.path.join(desk.folder, "data")], capture_output=True, text=True)
        last = run("list")
        self.assertIn("12000 new", last.stdout, last.stderr)
        undone = run("undo")
        self.assertIn("Everything is as it was before.", undone.stdout, undone.stderr)
        file = os.path.join(FILES, "outlook-deutsch.csv")
        dry = run("contacts", file, "--dry-run", "--json")
        self.assertEqual(dry.returncode, 0, dry.stderr)
        self.assertEqual(json.loads(dry.stdout)["counts"], {"new": 2, "filled": 0, "same": 0, "refused": 0})
        taken = run("contacts", file)
        self.assertIn("2 new", taken.stdout, taken.stderr)
        again = json.loads(run("contacts", file, "--json").stdout)
        self.assertEqual(again["counts"]["same"], 2)
