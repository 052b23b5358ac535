"""A desk that dies in the middle of saving: what was acknowledged is there, and nothing is there by half."""

import http.client
import os
import re
import sqlite3
import ssl
import threading
import time
import unittest
import urllib.parse

from playwright.sync_api import sync_playwright

from desk import DATABASE, LAPTOP, Desk, browser, context, database_of_its_own, make_account

TIMES = int(os.environ.get("HANDSEL_KILLS", "3"))
SAVERS = 6


class KilledWhileSaving(unittest.TestCase):
    def test_in_one_file(self):
        self.journey(None)

    @unittest.skipUnless(DATABASE, "needs PostgreSQL: scripts/postgres-for-tests brings one")
    def test_in_postgres(self):
        self.journey(database_of_its_own("killed_while_saving"))

    def journey(self, database):
        desk = Desk(os.environ["HANDSEL_BINARY"], "serve", database)
        try:
            self.meet(desk)
            acknowledged, sent = set(), set()
            for time_ in range(TIMES):
                self.save_until_killed(desk, time_, acknowledged, sent)
                if not database:
                    self.look_into_the_file(desk)
                desk.open()
                kept = self.kept(desk)
                self.assertEqual(len(kept), len(set(kept)), "something was kept twice")
                self.assertEqual(acknowledged - set(kept), set(), "acknowledged, and lost")
                self.assertEqual(set(kept) - sent, set(), "kept, and never sent")
            self.assertGreater(len(acknowledged), TIMES, "nothing was saved before the end came")
            self.assertEqual(desk.close(), 0)
        finally:
            desk.remove()

    def meet(self, desk):
        with sync_playwright() as playwright:
            opened = browser(playwright)
            page = context(opened, LAPTOP).new_page()
            make_account(page, desk)
            page.goto(desk.address + "/people/new")
            page.fill("#f-name", "Rosa Ortega")
            page.fill("#f-reach", "555 0101")
            page.click("button.go")
            page.wait_for_url(re.compile(r"/people/[0-9a-z]{10,}$"))
            self.household = urllib.parse.urlsplit(page.url).path
            self.token = page.locator("input[name=token]").first.input_value()
            cookies = page.context.cookies()
            self.cookie = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in cookies)
            opened.close()

    def save_until_killed(self, desk, time_, acknowledged, sent):
        """Several people save at once; after the first answers the desk is killed, without a word."""
        answered = threading.Event()

        def save(saver):
            connection = self.connect(desk)
            try:
                for count in range(100_000):
                    words = f"saved {time_} {saver} {count}"
                    sent.add(words)
                    connection.request(
                        "POST", self.household + "/talk", urllib.parse.urlencode({"token": self.token, "talk": words}),
                        {"Cookie": self.cookie, "Content-Type": "application/x-www-form-urlencoded"})
                    reply = connection.getresponse()
                    reply.read()
                    if reply.status != 303:
                        raise AssertionError(f"a save was answered with {reply.status}")
                    acknowledged.add(words)
                    answered.set()
            except (OSError, http.client.HTTPException):
                pass  # the end
            finally:
                connection.close()

        savers = [threading.Thread(target=save, args=(saver,)) for saver in range(SAVERS)]
        for saver in savers:
            saver.start()
        self.assertTrue(answered.wait(20))
        # Not to hide a race, but to have one: the end comes at another moment of a save each time.
        time.sleep(0.15 + 0.037 * time_)
        desk.process.kill()
        desk.process.wait()
        for saver in savers:
            saver.join()
        desk.process.stdout.close()
        desk.process.stderr.close()

    def look_into_the_file(self, desk):
        file = sqlite3.connect(os.path.join(desk.folder, "data", "handsel.sqlite"))
        self.assertEqual(file.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
        self.assertEqual(file.execute("PRAGMA foreign_key_check").fetchall(), [])
        half = "SELECT count(*) FROM event WHERE kind = 'talked' AND id NOT IN (SELECT event FROM payload)"
        self.assertEqual(file.execute(half).fetchone(), (0,))
        file.close()

    def kept(self, desk):
        connection = self.connect(desk)
        connection.request("GET", self.household + "/copy.json", headers={"Cookie": self.cookie})
        copy = connection.getresponse().read().decode()
        connection.close()
        return re.findall(r"saved \d+ \d+ \d+", copy)

    def connect(self, desk):
        trusted = ssl._create_unverified_context()
        return http.client.HTTPSConnection("127.0.0.1", desk.port, timeout=30, context=trusted)


if __name__ == "__main__":
    unittest.main()
