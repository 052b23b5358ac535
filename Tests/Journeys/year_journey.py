"""The long view on the demo street: the year, two habits, who introduced whom, and a link that a glad customer passes on."""

import os
import re
import unittest

from playwright.sync_api import expect, sync_playwright

from desk import LAPTOP, PHONE, Desk, browser, context, look, sign_in


class LongView(unittest.TestCase):
    def test_on_a_phone(self):
        self.journey(PHONE)

    def test_on_a_laptop(self):
        self.journey(LAPTOP)

    def test_in_the_dark(self):
        self.journey(PHONE, name="dark-", colours="dark")

    def journey(self, size, name="", **how):
        desk = Desk(os.environ["HANDSEL_BINARY"], command="demo")
        try:
            with sync_playwright() as playwright:
                opened = browser(playwright)
                rep = context(opened, size, **how).new_page()
                sign_in(rep, desk, password=re.search(r"password[: ]+(\S.*)", desk.said).group(1).strip())
                self.year(rep, name)
                self.habits(rep, desk, name)
                self.introductions(rep, desk, name)
                opened.close()
            self.assertEqual(desk.close(), 0)
        finally:
            desk.remove()

    def year(self, rep, name):
        rep.click("a:has-text('Your year')")
        expect(rep.locator("h1")).to_contain_text("Your year")
        expect(rep.locator("main")).to_contain_text("too few to say")
        rep.click("summary:has-text('What you want left')")
        rep.fill("#f-goal", "abc")
        rep.click("button:has-text('Save')")
        expect(rep.locator(".fault")).to_be_visible()
        rep.fill("#f-goal", "1500")
        rep.click("button:has-text('Save')")
        expect(rep.locator("main")).to_contain_text("your goal")
        look(self, rep, name + "year")

    def habits(self, rep, desk, name):
        rep.click("a:has-text('Two habits side by side')")
        expect(rep.locator("figcaption")).to_contain_text("stays ahead for all 60 months")
        look(self, rep, name + "habits")
        for setting, month in [("With cancellations", "48"), ("With people who buy again", "26"), ("In a small community", "18")]:
            rep.click(f"a:has-text('{setting}')")
            expect(rep.locator("figcaption")).to_contain_text(f"from month {month} on")
        rep.fill("[name=households]", "-4")
        rep.click("button:has-text('Draw it again')")
        expect(rep.locator(".fault")).to_be_visible()
        look(self, rep, name + "habits-wrong")

    def introductions(self, rep, desk, name):
        rep.goto(desk.address + "/introductions")
        expect(rep.locator(".tree")).to_contain_text("Barber Nils")
        look(self, rep, name + "introductions")


if __name__ == "__main__":
    unittest.main()
