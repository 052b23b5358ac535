"""The third worked case: somebody else's offer is the honest answer, the price alone makes no deal, and packages do."""

import os
import re
import unittest

from playwright.sync_api import expect, sync_playwright

from desk import LAPTOP, PHONE, Desk, browser, context, look, sign_in


class Elsewhere(unittest.TestCase):
    def test_on_a_phone(self):
        self.journey(PHONE)

    def test_on_a_laptop(self):
        self.journey(LAPTOP)

    def journey(self, size):
        desk = Desk(os.environ["HANDSEL_BINARY"], command="demo")
        try:
            with sync_playwright() as playwright:
                opened = browser(playwright)
                rep = context(opened, size).new_page()
                sign_in(rep, desk, password=re.search(r"password (\w+)", desk.said).group(1))
                rep.goto(desk.address + "/people?q=ingrid")
                rep.click("#people-list a:has-text('Ingrid')")
                rep.wait_for_load_state()
                table = rep.url + "/table"
                link = self.lay(rep, table)
                self.choose(opened, rep, link, size)
                opened.close()
            self.assertEqual(desk.close(), 0)
        finally:
            desk.remove()

    def lay(self, rep, table):
        rep.goto(table)
        # The headline is somebody else's, and says so.
        expect(rep.locator("#verdict")).to_contain_text("NightOwl")
        rep.click("a:has-text('Lay packages on the Table')")
        rep.select_option("#f-way", "flex")
        for field, value in (("price", "405.6"), ("direct", "285"), ("reserve", "84"), ("target", "46.32"), ("tolerance", "4")):
            rep.fill("#f-" + field, value)
        rep.click("button:has-text('Lay the packages on the Table')")
        rep.wait_for_url("**/table#deal")
        # Fourteen would do; seven are laid, as different as possible.
        expect(rep.locator(".package")).to_have_count(7)
        rep.click("button:has-text('Make a link')")
        return rep.input_value("#f-link")

    def choose(self, opened, rep, link, size):
        customer = context(opened, size).new_page()
        customer.goto(link)
        customer.check("[data-money]")
        # She starts from what section 2 works out: 745.14 less 860.52.
        self.assertEqual(customer.input_value("[data-today]"), "-115.38")
        # The price alone would not do: even the largest cut leaves her worse off than with NightOwl.
        alone = customer.evaluate(
            "() => ['none', '5%', '8%', '15%'].map(cut => rankPackages("
            "JSON.parse(document.getElementById('corner').dataset.subject), [{ fee_discount: cut }], { money: true })[0].gain)")
        self.assertEqual(max(alone), -11538 + 6084)
        shown = customer.locator(".package:visible")
        self.assertGreaterEqual(shown.count(), 3)
        said = [float(re.search(r"€([\d.]+) better", text).group(1)) for text in shown.locator(".verdict").all_inner_texts()]
        self.assertEqual(said, sorted(said, reverse=True))
        look(self, customer, "elsewhere-customer")
        shown.first.locator("button").click()
        expect(rep.locator("#deal")).to_contain_text("suits Ingrid")


if __name__ == "__main__":
    unittest.main()
