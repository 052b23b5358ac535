"""The long view on the demo street, in the light and in the dark: the year, two habits, who introduced whom, and a link that a glad customer passes on."""

import re
import unittest

from playwright.sync_api import expect

from desk import LAPTOP, PHONE, context, look, on_the_demo_street


class LongView(unittest.TestCase):
    def test_on_a_phone(self):
        self.journey(PHONE)

    def test_on_a_laptop(self):
        self.journey(LAPTOP)

    def journey(self, size):
        with on_the_demo_street(self, size) as (opened, rep, desk):
            self.year(rep)
            self.habits(rep)
            self.introductions(rep, desk)
            self.passed_on(opened, rep, desk, size)
            self.alone(rep, desk)

    def look(self, page, name):
        """In the light and in the dark."""
        look(self, page, name)
        page.emulate_media(color_scheme="dark")
        look(self, page, name + "-dark")
        page.emulate_media(color_scheme="light")

    def year(self, rep):
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
        self.look(rep, "year")

    def habits(self, rep):
        rep.click("a:has-text('Two habits side by side')")
        expect(rep.locator("figcaption")).to_contain_text("stays ahead for all 60 months")
        self.look(rep, "habits")
        for setting, month in [("With cancellations", "48"), ("With people who buy again", "26"), ("In a small community", "18")]:
            rep.click(f"a:has-text('{setting}')")
            expect(rep.locator("figcaption")).to_contain_text(f"from month {month} on")
        rep.fill("[name=households]", "-4")
        rep.click("button:has-text('Draw it again')")
        expect(rep.locator(".fault")).to_be_visible()
        self.look(rep, "habits-wrong")

    def introductions(self, rep, desk):
        rep.goto(desk.address + "/introductions")
        expect(rep.locator(".tree")).to_contain_text("Barber Nils")
        self.look(rep, "introductions")

    def passed_on(self, opened, rep, desk, size):
        """A glad customer passes a link on, her friend decides, and both stand in the tree."""
        rep.goto(desk.address + "/people")
        rep.click("a:has-text('Studio Eva')")
        rep.click("a:has-text('Open the Table')")
        rep.click("button:has-text('Make a')")
        link = rep.input_value("#f-link")
        rep.goto(desk.address + "/settings")
        rep.check("[name=public]")
        rep.click("#public button")
        customer = context(opened, size).new_page()
        customer.goto(link)
        customer.click("button:has-text('It is settled; leave all as it is')")
        customer.click("summary:has-text('What may be counted')")
        customer.check("[name=counted][value=outcome]")
        customer.click("#counted button")
        expect(customer.locator("#pass-on")).to_contain_text("Nobody is paid for it.")
        customer.check("#pass-on [name=named]")
        customer.click("button:has-text('Make a link to pass on')")
        passed = customer.input_value("#f-pass-on")
        self.look(customer, "passing-on")
        friend = context(opened, size).new_page()
        friend.goto(passed)
        expect(friend.locator("main")).to_contain_text("Studio Eva gave you this link")
        self.look(friend, "friend")
        friend.fill("#f-name", "Marta Gil")
        friend.fill("#f-reach", "555 0199")
        friend.check("[name=write]")
        friend.click("button:has-text('Ask to be called')")
        expect(friend.locator("h1")).to_contain_text("will get in touch")
        rep.goto(desk.address + "/introductions")
        expect(rep.locator(".tree")).to_contain_text("Marta Gil")
        rep.goto(desk.address + "/today")
        expect(rep.locator(".due")).to_contain_text("Get in touch, as asked by a link")
        rep.goto(desk.address + "/settings#public")
        friend.goto(rep.locator("#public a").get_attribute("href").replace("/facts", desk.address + "/facts"))
        expect(friend.locator("main")).to_contain_text("1 of 1")
        self.look(friend, "public")

    def alone(self, rep, desk):
        """Words for her alone: sealed, and read again with her password only."""
        password = re.search(r"password[: ]+(\S.*)", desk.said).group(1).strip()
        rep.goto(desk.address + "/people")
        rep.click("a:has-text('Studio Eva')")
        rep.click("a:has-text('For you alone')")
        rep.fill("#f-reflection", "I could have said sooner that she needs less.")
        rep.fill("#f-password", password)
        rep.click("button:has-text('Seal it')")
        expect(rep.locator("main")).not_to_contain_text("said sooner")
        rep.fill("#f-open-password", password)
        rep.click("button:has-text('Read the one')")
        expect(rep.locator("blockquote")).to_contain_text("said sooner")
        self.look(rep, "alone")


if __name__ == "__main__":
    unittest.main()
