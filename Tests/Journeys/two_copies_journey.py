"""Two copies of a desk in front of one PostgreSQL: what one side does at one copy, the other follows at the other."""

import os
import re
import unittest

from playwright.sync_api import expect, sync_playwright

from desk import DATABASE, PHONE, Desk, browser, context, database_of_its_own, sign_in


@unittest.skipUnless(DATABASE, "needs PostgreSQL: scripts/postgres-for-tests brings one")
class TwoCopies(unittest.TestCase):
    def test_each_follows_the_other(self):
        database = database_of_its_own("two_copies")
        first = Desk(os.environ["HANDSEL_BINARY"], "demo", database)
        second = Desk(os.environ["HANDSEL_BINARY"], "serve", database)
        try:
            with sync_playwright() as playwright:
                opened = browser(playwright)
                rep = context(opened, PHONE).new_page()
                sign_in(rep, first, re.search(r"password (\w+)", first.said).group(1))
                rep.goto(first.address + "/people?q=rosa")
                rep.click("#people-list a:has-text('Rosa')")
                rep.wait_for_load_state()
                address = rep.url
                rep.goto(address + "/table")
                rep.click("button:has-text('Make a link')")
                link = rep.input_value("#f-link").replace(first.address, second.address)
                rep.goto(address + "/table")
                customer = context(opened, PHONE).new_page()
                customer.goto(link)
                slider = customer.locator("input[name='unmet.cooling']")
                slider.evaluate("e => { e.value = 20; e.dispatchEvent(new Event('input', { bubbles: true })) }")
                customer.click("text=Share these figures with Inés")
                expect(rep.locator(".toast")).to_contain_text("Rosa changed: Cooling")
                expect(rep.locator("#order li").first).to_contain_text("Keep the fans")
                opened.close()
            self.assertEqual((first.close(), second.close()), (0, 0))
            self.assertEqual(first.log + second.log, "")
        finally:
            first.remove()
            second.remove()


if __name__ == "__main__":
    unittest.main()
