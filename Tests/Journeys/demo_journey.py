"""The demo street: every page looked at on both sizes and in the dark, forms without a script, no network."""

import os
import re
import unittest

from playwright.sync_api import expect, sync_playwright

from desk import LAPTOP, PHONE, Desk, browser, context, look, sign_in


class DemoStreet(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = Desk(os.environ["HANDSEL_BINARY"], "demo")
        cls.password = re.search(r"password (\w+)", cls.desk.said).group(1)
        cls.playwright = sync_playwright().start()
        cls.browser = browser(cls.playwright)

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()
        cls.desk.remove()

    def rep(self, size=PHONE, **options):
        page = context(self.browser, size, **options).new_page()
        sign_in(page, self.desk, self.password)
        return page

    def household(self, page, name):
        page.goto(self.desk.address + "/people?q=" + name)
        page.click(f"#people-list a:has-text('{name}')")
        page.wait_for_load_state()
        return page.url

    def test_every_page(self):
        for size in (PHONE, LAPTOP):
            page = self.rep(size)
            for scheme in ("light", "dark") if size is PHONE else ("light",):
                page.emulate_media(color_scheme=scheme)
                for path in ("/today", "/people", "/people/new", "/catalogue", "/catalogue/cooling", "/settings"):
                    page.goto(self.desk.address + path)
                    look(self, page, f"demo{path.replace('/', '-')}-{scheme}")
                for name in ("Rosa", "Lind", "Ingrid", "Bo Lind", "Spa Kim", "Ana", "Pedro"):
                    address = self.household(page, name)
                    look(self, page, f"demo-{name}-{scheme}")
                    for part in ("/kitchen", "/table"):
                        page.goto(address + part)
                        look(self, page, f"demo-{name}{part.replace('/', '-')}-{scheme}")
            page.context.close()

    def test_what_is_opened_can_be_read(self):
        page = self.rep()
        page.goto(self.household(page, "Rosa") + "/table")
        for summary in page.locator("details > summary").all():
            summary.evaluate("e => { e.parentElement.open = true }")
        look(self, page, "demo-table-opened")

    def test_search_follows(self):
        page = self.rep()
        page.goto(self.desk.address + "/people")
        page.fill("#f-q", "nunez")
        expect(page.locator("#people-list li")).to_have_count(1)
        expect(page.locator("#people-list")).to_contain_text("Pedro Núñez")

    def test_without_a_script(self):
        page = self.rep(scripts=False)
        page.goto(self.desk.address + "/people/new")
        page.fill("#f-name", "No Script")
        page.fill("#f-reach", "555 0199")
        page.click("button.go")
        address = page.url
        page.goto(address + "/kitchen")
        page.click("button:has-text('Air conditioning')")
        page.fill("[name='said.q1']", "It is hot.")
        page.locator("fieldset[data-field='about.q1'] input[type=checkbox]").first.check(force=True)
        page.click("text=Keep all of this")
        self.assertEqual(page.input_value("[name='said.q1']"), "It is hot.")
        page.click("a:has-text('See the advice')")
        page.click("button:has-text('Put it on the Table')")
        page.click("button:has-text('Make a link')")
        link = page.input_value("#f-link")
        customer = context(self.browser, PHONE, scripts=False).new_page()
        customer.goto(link)
        slider = customer.locator("input[name='unmet.cooling']")
        slider.focus()
        slider.press("Home")
        customer.click("button:has-text('Work it out')")
        expect(customer.locator("#choose")).to_contain_text("nothing is shared yet")
        expect(customer.locator("#order li").first).to_contain_text("Keep the fans")
        customer.goto(link)
        customer.click("details[data-key=add] > summary")
        customer.fill("textarea[name^='said.hers-']", "The cat sleeps in there too.")
        customer.click("button:has-text('Add it')")
        expect(customer.locator("#needs")).to_contain_text("The cat sleeps in there too.")

    def test_keyboard_alone(self):
        page = self.rep(LAPTOP)
        page.goto(self.desk.address + "/today")
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.className"), "skip")
        page.keyboard.press("Enter")
        page.goto(self.household(page, "Rosa") + "/table")
        slider = page.locator("input[name='unmet.cooling']")
        slider.focus()
        before = page.inner_text("#order")
        slider.press("Home")
        expect(page.locator("#order")).not_to_have_text(before)

    def test_no_network(self):
        page = self.rep()
        address = self.household(page, "Pedro") + "/kitchen"
        page.goto(address)
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        page.goto(address)
        page.wait_for_timeout(500)
        # The desk itself goes away: a browser that only plays at being offline lets the worker through.
        self.assertEqual(self.desk.close(), 0)
        page.goto(address)
        page.fill("[name='said.q2']", "Written on the train.")
        page.locator("[name='said.q2']").blur()
        expect(page.locator("#kept")).to_contain_text("No network", timeout=10_000)
        # Even a browser that is closed meanwhile keeps it.
        page.goto(address)
        self.assertEqual(page.input_value("[name='said.q2']"), "Written on the train.")
        page.goto(self.desk.address + "/people")
        expect(page.locator("h1")).to_have_text("No network")
        expect(page.locator("#kitchens a")).to_have_text(["Pedro Núñez"])
        # The desk is back, and somebody writes the same field there before this phone notices.
        self.desk.open("demo")
        other = self.rep(LAPTOP)
        other.goto(address)
        other.fill("[name='said.q2']", "Written at the desk.")
        other.locator("[name='said.q2']").blur()
        expect(other.locator("#kept")).to_have_text("Everything is kept as you go.")
        other.wait_for_timeout(600)
        page.goto(address)
        two = page.locator("[data-field='said.q2'] .two")
        expect(two).to_contain_text("Written at the desk.", timeout=15_000)
        expect(two).to_contain_text("Written on the train.")
        look(self, page, "kitchen-conflict")
        two.locator("button").first.click()
        expect(page.locator("#kept")).to_have_text("Everything is kept as you go.")
        page.wait_for_timeout(600)
        other.goto(address)
        self.assertEqual(other.input_value("[name='said.q2']"), "Written on the train.")

    def test_the_table_follows_after_the_network_was_away(self):
        rep = self.rep()
        address = self.household(rep, "Barber Nils")
        rep.goto(address + "/table")
        rep.click("button:has-text('Put it on the Table')")
        rep.click("button:has-text('Make a link')")
        link = rep.input_value("#f-link")
        customer = context(self.browser, PHONE).new_page()
        customer.goto(link)
        customer.context.set_offline(True)
        rep.goto(address + "/kitchen")
        rep.fill("[name='said.q3']", "Nobody gets my list.")
        rep.locator("[name='said.q3']").blur()
        expect(rep.locator("#kept")).to_have_text("Everything is kept as you go.")
        rep.wait_for_timeout(800)
        rep.goto(address + "/table")
        rep.click("button:has-text('Put it on the Table')")
        customer.context.set_offline(False)
        expect(customer.locator("#needs")).to_contain_text("Nobody gets my list.", timeout=15_000)

    def test_spanish(self):
        page = self.rep(language="es-ES")
        page.goto(self.desk.address + "/settings")
        page.select_option("[name=language]", "es")
        page.click("form[action='/settings'] button.go")
        try:
            for path in ("/today", "/people", "/catalogue", "/settings"):
                page.goto(self.desk.address + path)
                self.assertEqual(page.evaluate("document.documentElement.lang"), "es")
                look(self, page, f"es{path.replace('/', '-')}")
            page.goto(self.household(page, "Rosa") + "/table")
            expect(page.locator("#choose h2")).to_have_text("Lo que yo elegiría en tu lugar")
            expect(page.locator("#verdict")).to_contain_text("2986 €")
            look(self, page, "es-table")
        finally:
            page.goto(self.desk.address + "/settings")
            page.select_option("[name=language]", "en")
            page.click("form[action='/settings'] button.go")


if __name__ == "__main__":
    unittest.main()
