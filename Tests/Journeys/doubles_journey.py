"""The same person twice: seen in the list of pairs, made one, looked at, taken apart again; two Tables stay two."""

import re
import unittest

from playwright.sync_api import expect

from desk import LAPTOP, PHONE, look, on_the_demo_street


class SamePersonTwice(unittest.TestCase):
    def test_on_a_phone(self):
        self.journey(PHONE)

    def test_on_a_laptop(self):
        self.journey(LAPTOP)

    def journey(self, size):
        with on_the_demo_street(self, size) as (_, rep, desk):
            self.made_one(rep, desk)
            self.two_tables(rep, desk)

    def made_one(self, rep, desk):
        """Rosa was written down again at the market, with a talk; afterwards there is one Rosa who has both."""
        rep.goto(desk.address + "/people")
        rep.click("a.person:has-text('Rosa Ortega')")
        rosa = rep.url
        number = rep.locator(".reach > *").first.inner_text().strip()
        rep.goto(desk.address + "/people/new")
        rep.fill("#f-name", "Rosa (market)")
        rep.fill("#f-reach", number + "\nrosa@market.example")
        rep.click("form button.go")
        rep.wait_for_url(re.compile(r"/people/\w{20,}$"))
        rep.fill("#f-talk", "She asked whether it can wait until autumn.")
        rep.click("form[action$='/talk'] button")
        rep.goto(desk.address + "/people")
        rep.click("a[href='/people/doubles']")
        look(self, rep, "doubles")
        rep.locator(".sheet", has_text="Rosa (market)").get_by_role("link", name="They are the same").click()
        look(self, rep, "doubles-merge")
        rep.locator(".chip", has_text="Rosa Ortega").click()
        rep.click("button:has-text('Make them one')")
        rep.wait_for_url(rosa + "#merged")
        expect(rep.locator("h1")).to_have_text("Rosa Ortega")
        expect(rep.locator("blockquote", has_text="wait until autumn")).to_be_visible()
        expect(rep.locator("body")).to_contain_text("rosa@market.example")
        look(self, rep, "doubles-merged")
        rep.click("#merged button")
        expect(rep.locator("#merged")).to_have_count(0)
        expect(rep.locator("blockquote", has_text="wait until autumn")).to_have_count(0)
        rep.goto(desk.address + "/people?q=rosa+market+example")
        expect(rep.locator("#people-list .person")).to_have_count(1)
        rep.goto(desk.address + "/people/doubles")
        rep.locator(".sheet", has_text="Rosa (market)").get_by_role("button", name="They are two").click()
        expect(rep.locator(".sheet", has_text="Rosa (market)")).to_have_count(0)
        look(self, rep, "doubles-none")

    def two_tables(self, rep, desk):
        """Two households that both have a Table are not made one, and the page says why."""
        rep.goto(desk.address + "/people")
        rep.click("a.person:has-text('Rosa Ortega')")
        rep.click("a:has-text('Is here twice')")
        rep.fill("#f-q", "")
        rep.click("form[role=search] button")
        look(self, rep, "doubles-choose")
        others = [one.get_attribute("href") for one in rep.locator("ul.lines a.person").all()]
        for address in others:
            rep.goto(desk.address + address)
            if rep.locator(".bite").count():
                expect(rep.locator(".bite")).to_contain_text("Both have a Table")
                expect(rep.locator("button:has-text('Make them one')")).to_have_count(0)
                look(self, rep, "doubles-refused")
                return
        self.fail("no household of the street beside Rosa has a Table")
