"""A talk practised with each temper, and looked back at."""

import os
import unittest

from playwright.sync_api import expect, sync_playwright

from desk import LAPTOP, PHONE, Desk, browser, enter_demo, look, on_the_demo_street

TEMPERS = ["trusting", "hurried", "hardBargainer", "onceBurned", "inHardship"]


class TalkPractised(unittest.TestCase):
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
                self.talk(rep, desk, "hurried")
                opened.close()
            self.assertEqual(desk.close(), 0)
        finally:
            desk.remove()

    def journey(self, size):
        with on_the_demo_street(self, size) as (_, rep, desk):
            rep.click("a:has-text('Practise a talk')")
            look(self, rep, "practice-begin")
            for temper in TEMPERS:
                self.talk(rep, desk, temper)
                look(self, rep, f"practice-review-{temper}")
            self.again(rep)
            rep.goto(desk.address + "/practice")
            expect(rep.locator("h2:has-text('Earlier talks') + ul > li")).to_have_count(6)

    def talk(self, rep, desk, temper):
        """Asks, tells and offers until it is over, whoever sits there."""
        rep.goto(desk.address + "/practice")
        rep.select_option("#f-temper", temper)
        rep.fill("#f-seed", "42")
        rep.click("button:has-text('Knock at the door')")
        self.does(rep, "intention")
        rep.fill("#f-words", "You need to decide right now, you know.")
        asks = rep.locator("button[value^='ask:']")
        for number in range(asks.count()):
            self.does(rep, asks.nth(number).get_attribute("value"))
        if rep.locator("h2:has-text('Looking back')").count() == 0:
            if temper == "hardBargainer":
                look(self, rep, "practice-talk")
            for number in range(rep.locator("button[value^='tell:']").count()):
                tells = rep.locator("button[value^='tell:']")
                if tells.count() > number:
                    self.does(rep, tells.nth(number).get_attribute("value"))
        for _ in range(9):
            if rep.locator("h2:has-text('Looking back')").count():
                break
            self.does(rep, "take" if rep.locator("button[value=take]").count() else "offer")
        expect(rep.locator("h2:has-text('Looking back')")).to_be_visible()
        expect(rep.locator("h2:has-text('What each trade would have given')")).to_be_visible()

    def does(self, rep, what):
        """Does a step, its group opened first."""
        button = rep.locator(f"button[value='{what}']")
        group = button.locator("xpath=ancestor::details")
        if group.count() and group.get_attribute("open") is None:
            group.locator("summary").click()
        button.click()

    def again(self, rep):
        rep.locator("button:has-text('Again from here')").nth(1).click()
        expect(rep.locator("h2:has-text('What you do')")).to_be_visible()
        expect(rep.locator(".turn")).to_have_count(2)


if __name__ == "__main__":
    unittest.main()
