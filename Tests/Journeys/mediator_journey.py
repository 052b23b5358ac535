"""The mediator, on a desk that the rep does not administer: both seal, both see what is fair, and they agree on it."""

import os
import unittest

from playwright.sync_api import expect, sync_playwright

from desk import LAPTOP, PHONE, Desk, browser, context, keep, look, make_account, sign_in
import first_table_journey

PRIVATE = "73.19"
REASON = "The bakery closed."


class Mediator(unittest.TestCase):
    furnish = first_table_journey.FirstTable.furnish
    find_out = first_table_journey.FirstTable.find_out
    open_time = first_table_journey.FirstTable.open_time
    share = first_table_journey.FirstTable.share

    def test_on_a_phone(self):
        self.journey(PHONE)

    def test_on_a_laptop(self):
        self.journey(LAPTOP)

    def journey(self, size):
        desk = Desk(os.environ["HANDSEL_BINARY"], hosted=True)
        try:
            with sync_playwright() as playwright:
                opened = browser(playwright)
                rep = self.hired(opened, desk, size)
                household = self.find_out(rep, desk)
                link = self.share(rep, household)
                customer = context(opened, size).new_page()
                customer.goto(link)
                self.seal(rep, customer, household)
                self.agree(rep, customer, household)
                self.changes(opened, desk, household, link, size)
                opened.close()
            self.assertEqual(desk.close(), 0)
            self.assertNotIn(PRIVATE, desk.log)
        finally:
            desk.remove()

    def hired(self, opened, desk, size):
        """The administrator invites a rep, who takes a trade and says who she is."""
        chief = context(opened, size).new_page()
        make_account(chief, desk, name="Olga Chief", then="**/desk")
        chief.click("button:has-text('Make an address')")
        invitation = chief.input_value("#f-address")
        rep = context(opened, size).new_page()
        make_account(rep, desk, address=invitation)
        rep.goto(desk.address + "/settings")
        rep.fill("#f-country", "ES")
        rep.fill("#f-address", "Calle Real 4, 41001 Sevilla")
        rep.fill("#f-email", "ines@example.com")
        rep.click("button.go")
        rep.check("input[value=cooling]", force=True)
        rep.click("text=Take these")
        rep.wait_for_url("**/catalogue/cooling")
        return rep

    def seal(self, rep, customer, household):
        """From -40 and 75 to 127 and 84, as in the first worked case; each reads exact figures of its own side only."""
        rep.goto(household + "/table")
        rep.click("a:has-text('Lay packages on the Table')")
        rep.fill("#f-direct", "1020")
        rep.fill("#f-reserve", "395")
        rep.check("[name=mode][value=mediator]")
        look(self, rep, "mediator-form")
        rep.click("button:has-text('Lay the packages on the Table')")
        rep.wait_for_url("**/table#deal")
        expect(rep.locator("#deal")).to_contain_text("Rosa has not sealed yet")
        expect(customer.locator("#deal")).to_contain_text("Inés has sealed already, and cannot change it")
        customer.fill("#f-today", "-40")
        look(self, customer, "mediator-seal")
        customer.click("button:has-text('Seal, and look for what is fair')")
        expect(customer.locator("#fair")).to_contain_text("You gain €127", use_inner_text=True)
        expect(customer.locator("#fair")).to_contain_text("Inés gains high", use_inner_text=True)
        expect(rep.locator("#fair")).to_contain_text("You gain €84", use_inner_text=True)
        expect(rep.locator("#fair")).to_contain_text("Rosa gains some", use_inner_text=True)
        look(self, customer, "mediator-customer")
        look(self, rep, "mediator-rep")
        # She thinks again: another round, her private figure in it; the rep's pages never hold it.
        rep.click("button:has-text('Open another round')")
        expect(customer.locator("#seal")).to_be_visible()
        customer.fill("#f-today", "-" + PRIVATE)
        customer.click("button:has-text('Seal, and look for what is fair')")
        expect(rep.locator("#fair")).to_contain_text("You gain", use_inner_text=True)
        for address in (household, household + "/table", household + "/copy.json", household + "/kitchen"):
            self.assertNotIn(PRIVATE, rep.request.get(address).text())

    def agree(self, rep, customer, household):
        customer.click("#fair button:has-text('This one suits me')")
        expect(rep.locator("#deal")).to_contain_text("suits Rosa")
        rep.goto(household + "/table")
        rep.click("a:has-text('Write down what you agree')")
        rep.select_option("#f-initiated", "customer")
        rep.select_option("#f-supply", "service")
        rep.fill("[name='pay.count']", "24")
        rep.fill("[name='pay.each']", "71")
        rep.click("button:has-text('I say yes: lay it on the Table')")
        expect(customer.locator("#agreed")).to_contain_text("has said yes to this")
        while customer.locator("text=I have read this").count():
            customer.click("text=I have read this >> nth=0")
        customer.fill("#agreement #f-name", "Rosa Ortega")
        customer.click("button:has-text('Yes, I agree')")
        expect(rep.locator("#agreed")).to_contain_text("Rosa Ortega said yes on")
        expect(customer.locator("#promised")).to_contain_text("Priority support for six months")
        expect(customer.locator("#promised")).to_contain_text("Bring the portable unit before July")
        look(self, customer, "mediator-agreed")

    def changes(self, opened, desk, household, link, size):
        """Month 5, as in the first worked case: a pause in two taps, weighed by the rep's policy, and both agree to it."""
        self.assertEqual(desk.close(), 0)
        desk.open(days_later=124)
        rep, customer = context(opened, size).new_page(), context(opened, size).new_page()
        sign_in(rep, desk)
        rep.goto(household + "/table")
        customer.goto(link)
        change = customer.locator("#changed")
        expect(customer.locator("#agreed")).to_contain_text("20 are left")
        change.locator("summary:has-text('Say more')").click()
        customer.fill("#f-can-pay", "25")
        customer.fill("#f-months", "4")
        customer.fill("#f-words", REASON)
        change.locator("label:has-text('A pause')").click()
        look(self, customer, "change-customer")
        change.locator("button:has-text('Things changed')").click()
        expect(change).to_contain_text("Inés promised to answer by")
        drawer = rep.locator("#change-drawer")
        expect(drawer).to_contain_text(REASON)
        for text in ("Put off 4 payments", "€101.37", "best for your customer", "€198.18", "€180 comes back"):
            expect(drawer).to_contain_text(text)
        look(self, rep, "change-rep")
        rep.goto(desk.address + "/today")
        expect(rep.locator("main")).to_contain_text("Things changed: a pause")
        look(self, rep, "change-today")
        rep.goto(household + "/table")
        rep.fill("#f-note", "Take the time you need.")
        rep.click("button:has-text('Lay these before Rosa')")
        expect(change).to_contain_text("Take the time you need.")
        expect(change).to_contain_text("the next 4 months: nothing")
        expect(change.locator(".package")).to_have_count(3)
        look(self, customer, "change-answered")
        change.locator(".package:has-text('Put off 4') a").click()
        expect(customer.locator("main")).to_contain_text("All else stays as it was agreed.")
        look(self, customer, "change-yes")
        customer.click("button:has-text('I agree to this change')")
        expect(customer.locator("#agreed")).to_contain_text("Put off 4 payments")
        expect(customer.locator("#promised")).to_contain_text("Look together whether payments can go on")
        expect(rep.locator("#agreed")).to_contain_text("Put off 4 payments")
        look(self, customer, "change-taken")
        pdf = customer.request.get(link + "/agreement/2.pdf")
        self.assertTrue(pdf.body().startswith(b"%PDF"))
        keep("agreement-changed.pdf", pdf.body())
        # What she said is gone for good.
        for address in (household, household + "/table", household + "/copy.json"):
            self.assertNotIn(REASON, rep.request.get(address).text())
        self.assertNotIn(REASON, customer.content())


if __name__ == "__main__":
    unittest.main()
