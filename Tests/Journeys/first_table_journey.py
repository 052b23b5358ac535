"""From an empty desk to a shared Table with honest advice, by hand, as a stranger would; then both sides at once."""

import os
import re
import time
import unittest

from playwright.sync_api import expect, sync_playwright

from desk import LAPTOP, PHONE, Desk, browser, context, look, make_account

ROSA = [
    ("q1", "July and August are the problem. The bedroom is an oven and nobody sleeps."),
    ("q2", "I don't want the neighbours complaining, it has to be quiet at night."),
    ("q3", "I'd pay about ninety euros a month not to be short of cooling in a bad month."),
    ("q4", "It must be running before school ends, mid June."),
]


class FirstTable(unittest.TestCase):
    def test_on_a_phone(self):
        self.journey(PHONE)

    def test_on_a_laptop(self):
        self.journey(LAPTOP)

    def journey(self, size):
        desk = Desk(os.environ["HANDSEL_BINARY"])
        try:
            with sync_playwright() as playwright:
                opened = browser(playwright)
                rep = context(opened, size).new_page()
                faults = []
                rep.on("pageerror", lambda error: faults.append(str(error)))
                rep.on("console", lambda said: faults.append(said.text) if "Content Security Policy" in said.text else None)
                self.furnish(rep, desk)
                household = self.find_out(rep, desk)
                link = self.share(rep, household)
                self.both_sides(opened, rep, link, desk, size)
                self.assertEqual(faults, [])
                opened.close()
            self.assertEqual(desk.close(), 0)
            # The secret of the link, and what the customer typed, are in no line of the log.
            self.assertNotIn(link.rsplit("/", 1)[1], desk.log)
            # One file, and the backup it made of itself.
            self.assertEqual(sorted(set(os.listdir(os.path.join(desk.folder, "data"))) - {"backups"}), ["handsel.sqlite"])
        finally:
            desk.remove()

    def furnish(self, page, desk):
        page.goto(desk.address + desk.welcome)
        look(self, page, "welcome")
        make_account(page, desk)
        look(self, page, "today-empty")
        page.goto(desk.address + "/settings")
        look(self, page, "settings")
        page.check("input[value=cooling]", force=True)
        page.click("text=Take these")
        page.wait_for_url("**/catalogue/cooling")
        look(self, page, "catalogue")

    def find_out(self, page, desk):
        page.goto(desk.address + "/people/new")
        look(self, page, "person-new")
        page.fill("#f-name", "Rosa Ortega")
        page.fill("#f-reach", "555 0101")
        page.click("button.go")
        page.wait_for_url(re.compile(r"/people/[0-9a-z]{10,}$"))
        household = page.url
        look(self, page, "household-new")
        page.click("text=Sit down at the kitchen table")
        look(self, page, "kitchen-trade")
        page.click("button:has-text('Air conditioning')")
        page.wait_for_url("**/kitchen")
        expect(page.locator("#k-next")).to_contain_text("Before anything is proposed")
        for question, answer in ROSA:
            page.fill(f"[name='said.{question}']", answer)
            group = page.locator(f"fieldset[data-field='about.{question}'] > .chips label")
            for index in range(group.count()):
                group.nth(index).locator("input").check(force=True)
        expect(page.locator("#k-next")).to_contain_text("enough for a first advice", timeout=10_000)
        page.check("[name='fact.dusty_location'][value=yes]", force=True)
        page.fill("[name='fact.min_outdoor_temp_c']", "2")
        page.locator("[name='fact.min_outdoor_temp_c']").blur()
        page.select_option("[name=start]", "4") if page.locator("[name=start]").is_visible() else self.open_time(page)
        expect(page.locator("#kept")).to_have_text("Everything is kept as you go.")
        look(self, page, "kitchen")
        # Closing the browser in the middle loses nothing.
        page.goto(page.url)
        for question, answer in ROSA:
            self.assertEqual(page.input_value(f"[name='said.{question}']"), answer)
        return household

    def open_time(self, page):
        page.click("details[data-key=time] > summary")
        page.select_option("[name=start]", "4")

    def share(self, page, household):
        page.wait_for_timeout(600)
        page.click("a:has-text('See the advice')")
        page.wait_for_url("**/table")
        look(self, page, "table-draft")
        # The figures of the first worked case, made by hand.
        expect(page.locator("#verdict")).to_contain_text("€2,986")
        expect(page.locator("#verdict")).to_contain_text("€3,376")
        page.click("button:has-text('Put it on the Table')")
        page.wait_for_url("**/table#sharing")
        page.click("button:has-text('Make a link')")
        link = page.input_value("#f-link")
        page.goto(household + "/table")
        look(self, page, "table-rep")
        return link

    def both_sides(self, opened, rep, link, desk, size):
        customer = context(opened, size).new_page()
        customer.goto(link)
        look(self, customer, "table-customer")
        expect(customer.locator("#order li").first).to_contain_text("BreezeLine A 3.5, with Portable unit")
        slider = customer.locator("input[name='unmet.cooling']")
        slider.evaluate("e => { e.value = 20; e.dispatchEvent(new Event('input', { bubbles: true })) }")
        expect(customer.locator("#order li").first).to_contain_text("Keep the fans")
        # Nothing is shared before she says so.
        expect(rep.locator("#order li").first).to_contain_text("BreezeLine A 3.5")
        customer.click("text=Share these figures with Inés")
        begun = time.monotonic()
        expect(rep.locator("#order li").first).to_contain_text("Keep the fans")
        self.assertLess(time.monotonic() - begun, 3)
        expect(rep.locator(".toast")).to_contain_text("Rosa changed: Cooling")
        look(self, customer, "table-shared")
        # And the other way round: what the rep's side does, she sees.
        customer.click("text=I have read this >> nth=0") if customer.locator("text=I have read this").count() else None
        customer.click("#again >> text=In 6 months")
        expect(customer.locator("#again")).to_contain_text("not a word about it before")
        pdf = customer.request.get(link + "/sheet.pdf")
        self.assertTrue(pdf.body().startswith(b"%PDF"))
        unknown = customer.goto(desk.address + "/t/nothing")
        self.assertEqual(unknown.status, 404)
        look(self, customer, "link-unknown")


if __name__ == "__main__":
    unittest.main()
