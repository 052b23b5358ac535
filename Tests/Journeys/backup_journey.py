"""Backups: made by the desk itself and by hand, warned of when old, made under load, restored on another machine after a kill."""

import json
import os
import re
import subprocess
import threading
import unittest

from playwright.sync_api import expect, sync_playwright

from desk import LAPTOP, PHONE, Desk, browser, context, look, make_account, sign_in


class Backups(unittest.TestCase):
    def handsel(self, desk, *words):
        return subprocess.run([desk.binary, *words], capture_output=True, text=True)

    def test_on_the_pages(self):
        """A new desk makes one by hand; a week later without any the first page says so."""
        desk = Desk(os.environ["HANDSEL_BINARY"], more=["--backup-every", "720"])
        try:
            with sync_playwright() as playwright:
                opened = browser(playwright)
                for size in (PHONE, LAPTOP):
                    rep = context(opened, size).new_page()
                    if size is PHONE:
                        make_account(rep, desk)
                        self.write_down(rep, desk, "Rosa Ortega")
                    else:
                        sign_in(rep, desk)
                    rep.goto(desk.address + "/settings")
                    rep.locator("#backup button").click()
                    expect(rep.locator("#backup")).to_contain_text("The last good backup was made today")
                    look(self, rep, "backup-made")
                self.assertEqual(desk.close(), 0)
                desk.open("serve", days_later=9)
                rep = context(opened, PHONE).new_page()
                sign_in(rep, desk)
                expect(rep.locator(".bite")).to_contain_text("more than a week old")
                look(self, rep, "backup-old")
                rep.click(".bite a")
                rep.locator("#backup button").click()
                expect(rep.locator("#backup .bite")).to_have_count(0)
                rep.goto(desk.address + "/today")
                expect(rep.locator(".bite")).to_have_count(0)
                opened.close()
            self.assertEqual(desk.close(), 0)
        finally:
            desk.remove()

    def write_down(self, rep, desk, name):
        rep.goto(desk.address + "/people/new")
        rep.fill("#f-name", name)
        rep.fill("#f-reach", "555 0101")
        rep.click("form button.go")
        rep.wait_for_url(re.compile(r"/people/\w{20,}$"))

    def test_under_load_and_after_a_kill(self):
        """While people are written down backups are made and the desk is killed: what was acknowledged before a backup began is in it."""
        desk = Desk(os.environ["HANDSEL_BINARY"])
        try:
            data = os.path.join(desk.folder, "data")
            stick = os.path.join(desk.folder, "stick")
            with sync_playwright() as playwright:
                opened = browser(playwright)
                rep = context(opened, PHONE).new_page()
                make_account(rep, desk)
                rep.goto(desk.address + "/people/new")
                token = rep.locator("input[name=token]").first.get_attribute("value")
                acknowledged = []
                failed = []
                backups = []
                made = threading.Event()

                def keep_backups():
                    for _ in range(3):
                        before = len(acknowledged)
                        answer = self.handsel(desk, "backup", "--data", data, "--to", stick, "--json")
                        backups.append((before, answer))
                    made.set()

                thread = threading.Thread(target=keep_backups)
                thread.start()
                while not made.is_set():
                    answer = rep.request.post(
                        desk.address + "/people/new",
                        form={"token": token, "name": f"Person {len(acknowledged)}", "reach": "555 0101"},
                        headers={"Origin": desk.address}, max_redirects=0)
                    (acknowledged if answer.status == 303 else failed).append(answer.status)
                thread.join()
                desk.process.kill()
                desk.process.wait()
                opened.close()
            self.assertEqual(failed, [])
            self.assertGreater(len(acknowledged), 20)
            for before, answer in backups:
                self.assertEqual(answer.returncode, 0, answer.stderr)
                file = json.loads(answer.stdout)["file"]
                proof = json.loads(self.handsel(desk, "restore", file, "--verify", "--json").stdout)
                self.assertGreaterEqual(proof["households"], before)
            # The last one on another machine, and the folder of the killed desk itself.
            other = os.path.join(desk.folder, "other")
            restored = self.handsel(desk, "restore", json.loads(backups[-1][1].stdout)["file"], "--data", other)
            self.assertIn("Restored to", restored.stdout, restored.stderr)
            kept = json.loads(self.handsel(desk, "backup", "--data", data, "--to", stick, "--json").stdout)
            proof = json.loads(self.handsel(desk, "restore", kept["file"], "--verify", "--json").stdout)
            self.assertEqual(proof["households"], len(acknowledged))
        finally:
            desk.remove()
