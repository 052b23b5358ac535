"""A message looked through before it is sent: a pushy one turned kind with two taps, a promise captured, a reason kept."""

import os
import re
import unittest

from playwright.sync_api import expect, sync_playwright

from desk import LAPTOP, PHONE, Desk, browser, enter_demo, look, on_the_demo_street

PUSHY = "Hello Rosa, you need to decide right now. Only a fool would say no. If you need more in 6 months, I'll be here to upgrade you."


class MessageLookedThrough(unittest.TestCase):
    def test_on_a_phone(self):
        self.journey(PHONE)

    def test_on_a_laptop(self):
        self.journey(LAPTOP)

    def test_without_scripts(self):
        desk = Desk(os.environ["HANDSEL_BINARY"], command="demo")
        try:
            with sync_playwright() as playwright:
                opened = browser(playwright)
                rep = opened.new_context(viewport=PHONE, java_script_enabled=False).new_page()
                enter_demo(rep, desk)
                rep.goto(desk.address + "/check")
                rep.fill("#f-message", "Sign here, we'll sort out the details later.")
                rep.click("button:has-text('Look it through')")
                rep.click("button:has-text('Say it so')")
                expect(rep.locator("#f-message")).to_have_value(re.compile("Here is everything in writing"))
                opened.close()
            self.assertEqual(desk.close(), 0)
        finally:
            desk.remove()

    def journey(self, size):
        with on_the_demo_street(self, size) as (_, rep, desk):
            self.kind(rep, desk)
            self.reason(rep, desk)
            self.hard(rep, desk)

    def kind(self, rep, desk):
        """Two taps make it kind, and what it promises is written down with its day."""
        rep.goto(desk.address + "/people")
        rep.click("a:has-text('Rosa Ortega')")
        rep.click("a:has-text('Write to Rosa')")
        look(self, rep, "check-empty")
        rep.fill("#f-message", PUSHY)
        blocked = rep.locator(".finding.block")
        expect(blocked).to_have_count(2)
        expect(rep.locator("a:has-text('Open in mail')")).to_have_count(0)
        look(self, rep, "check-pushy")
        for left in (1, 0):
            rep.locator(".finding.block button:has-text('Say it so')").first.click()
            expect(blocked).to_have_count(left)
        text = rep.locator("#f-message").input_value()
        self.assertTrue(text.startswith("Hello Rosa, Take the time you need"), text)
        self.assertIn("I'll be here to upgrade you.", text)
        mail = rep.locator("a:has-text('Open in mail')").get_attribute("href")
        self.assertIn("body=Hello%20Rosa%2C%20Take", mail)
        look(self, rep, "check-kind")
        self.assertRegex(rep.locator("[name='due.0']").input_value(), r"^\d{4}-\d{2}-\d{2}$")
        rep.click("button:has-text('Write it down')")
        rep.wait_for_url(re.compile("#promises"))
        expect(rep.locator("#promises li").filter(has_text="upgrade you")).to_be_visible()

    def reason(self, rep, desk):
        """What she leaves as it is needs a reason, which is kept; then those words are left alone, and can be looked at again."""
        rep.goto(desk.address + "/check")
        rep.fill("#f-message", "You need to decide right now, the technician is on your roof.")
        expect(rep.locator(".finding.block")).to_have_count(1)
        rep.click("summary:has-text('Leave it as it is')")
        rep.click("button:has-text('Leave it') >> nth=-1")
        expect(rep.locator(".fault")).to_be_visible()
        rep.fill("[name='reason.0']", "It is about the roof, not about the sale.")
        rep.click("button:has-text('Leave it') >> nth=-1")
        expect(rep.locator("a:has-text('Open in mail')")).to_be_visible()
        rep.fill("#f-message", "As I said: you need to decide right now.")
        expect(rep.locator("summary:has-text('Left as it is')")).to_be_visible()
        rep.click("summary:has-text('Left as it is')")
        look(self, rep, "check-left")
        rep.click("button:has-text('Look at it again')")
        expect(rep.locator(".finding.block")).to_have_count(1)
        rep.fill("#f-message", "")
        expect(rep.locator("#found")).to_contain_text("shows here")

    def hard(self, rep, desk):
        """Honest words with the figures of this Table; her own are looked through while she types, and kept."""
        rep.goto(desk.address + "/people")
        rep.click("a:has-text('Rosa Ortega')")
        rep.click("a:has-text('Hard moments')")
        undo = rep.locator("#undo textarea")
        expect(undo).to_have_value(re.compile("rather undo the deal"))
        look(self, rep, "hard-moments")
        undo.fill("You can't cancel now, sign first and read later.")
        expect(rep.locator("#undo .finding").first).to_be_visible()
        look(self, rep, "hard-moments-checked")
        undo.fill("Then we take it back, and stay good neighbours.")
        expect(rep.locator("#undo .finding")).to_have_count(0)
        rep.click("#undo button:has-text('Keep my words')")
        expect(rep.locator("#undo textarea")).to_have_value("Then we take it back, and stay good neighbours.")
        expect(rep.locator("#undo")).to_contain_text("Your own words")


if __name__ == "__main__":
    unittest.main()
