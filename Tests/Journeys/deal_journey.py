"""A deal that is good for both, with the customer's numbers on her phone: packages, her own order, a pick, another round."""

import datetime
import json
import os
import re
import unittest

import icalendar
from playwright.sync_api import expect, sync_playwright

from desk import LAPTOP, PHONE, Desk, browser, context, keep, look, sign_in

PRIVATE = "73.19"


class DealInRounds(unittest.TestCase):
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
                sign_in(rep, desk, password=re.search(r"password[: ]+(\S.*)", desk.said).group(1).strip())
                rep.goto(desk.address + "/people")
                rep.click("a:has-text('Rosa Ortega')")
                rep.click("a:has-text('Open the Table') >> nth=0")
                table = rep.url.split("#")[0]
                link = self.lay(rep, table, size)
                sent = self.choose(opened, rep, link, size)
                self.assertFalse([s for s in sent if PRIVATE in s or "7319" in s], "a private figure left the phone")
                opened.close()
            self.assertEqual(desk.close(), 0)
            self.assertNotIn(PRIVATE, desk.log)
            # Neither in the data nor in the backups beside it.
            for folder, _, names in os.walk(os.path.join(desk.folder, "data")):
                for name in names:
                    with open(os.path.join(folder, name), "rb") as file:
                        self.assertNotIn(PRIVATE.encode(), file.read())
        finally:
            desk.remove()

    def lay(self, rep, table, size):
        """The rep of the first worked case says what may move and what she needs: 84, give or take 2."""
        rep.goto(table)
        rep.click("a:has-text('Lay packages on the Table')")
        look(self, rep, "deal-form")
        rep.fill("#f-direct", "1020")
        rep.fill("#f-reserve", "395")
        rep.fill("#f-target", "84")
        rep.fill("#f-tolerance", "2")
        # What she would lay shows as she types and as the slider moves, before anything is on the Table.
        laid, slider = rep.locator("#deal-preview li"), rep.locator("[data-slide]")
        expect(laid).to_have_count(4)
        expect(laid.filter(has_text="leaves you €84").first).to_be_visible()
        slider.evaluate("s => { s.value = 141; s.dispatchEvent(new Event('input', { bubbles: true })) }")
        expect(rep.locator("#f-target")).to_have_value("141")
        expect(laid.filter(has_text="leaves you €1").first).to_be_visible()
        look(self, rep, "deal-preview")
        rep.fill("#f-target", "84")
        expect(laid).to_have_count(4)
        rep.click("button:has-text('Lay the packages on the Table')")
        rep.wait_for_url("**/table#deal")
        expect(rep.locator(".package")).to_have_count(4)
        expect(rep.locator("#deal-drawer")).to_contain_text("€84")
        rep.click("button:has-text('Make a link')")
        link = rep.input_value("#f-link")
        rep.goto(table)
        look(self, rep, "deal-rep")
        return link

    def choose(self, opened, rep, link, size):
        """Rosa's side of the first worked case: forty worse off than with CoolCity today; one package is hidden."""
        hers = context(opened, size)
        sent = []
        hers.on("request", lambda request: sent.append(request.url + " " + (request.post_data or "")))
        customer = hers.new_page()
        customer.goto(link)
        deal = customer.locator("#deal")
        expect(deal).to_contain_text("Your numbers stay on this phone")
        expect(deal.locator(".package:visible")).to_have_count(4)
        customer.check("[data-money]")
        customer.fill("[data-today]", PRIVATE)
        customer.fill("[data-today]", "-40")
        expect(deal.locator(".package:visible")).to_have_count(3)
        expect(customer.locator("#hidden-packages")).to_contain_text("would not suit you: 1")
        first = deal.locator(".package:visible").first
        expect(first.locator(".verdict")).to_have_text("€127 better for you than your best other way")
        expect(first).to_contain_text("for six months")
        expect(first).to_contain_text("on a weekday morning")
        # Both gains are drawn in her browser: today's offer and the four packages, hers to the coin.
        expect(customer.locator("[data-gains] li")).to_have_count(5)
        expect(customer.locator("[data-gains] li").nth(1)).to_contain_text("€127")
        expect(customer.locator("[data-gains] li").first).to_contain_text("Today’s offer")
        expect(customer.locator("[data-gains] .bar.away")).to_have_count(2)
        look(self, customer, "deal-customer")
        self.agrees_with_engine(customer)
        # What she marked is still there when she comes back, and in no request.
        customer.fill("[data-today]", PRIVATE)
        customer.goto(link)
        self.assertEqual(customer.input_value("[data-today]"), PRIVATE)
        customer.fill("[data-today]", "-40")
        self.cut(rep, customer)
        # A must hides what leaves it out; asking for others shares the mark only because she ticks it.
        customer.check("[data-level='install_slot/standard'] [data-band=must]", force=True)
        expect(deal.locator(".package:visible")).to_have_count(1)
        customer.click("summary:has-text('None of these fits')")
        customer.fill("[name=words]", "Not while I am at work.")
        customer.check("[name=share]")
        customer.click("button:has-text('Ask for others')")
        expect(customer.locator("#deal")).to_contain_text("You asked for others")
        expect(rep.locator("#deal-drawer")).to_contain_text("Not while I am at work.")
        expect(rep.locator(".toast")).to_contain_text("Rosa asked for other packages")
        expect(rep.locator("#deal-drawer")).to_contain_text("must")
        look(self, rep, "deal-asked")
        rep.fill("#f-tolerance", "12")
        rep.click("button:has-text('Lay other packages')")
        expect(customer.locator("#packages")).to_have_attribute("data-round", "2")
        visible = customer.locator(".package:visible")
        self.assertGreaterEqual(visible.count(), 2)
        visible.first.locator("button").click()
        expect(customer.locator("#deal")).to_contain_text("suits you")
        expect(rep.locator("#deal")).to_contain_text("suits Rosa")
        look(self, customer, "deal-picked")
        self.agree(rep, customer, link, rep.url.split("#")[0])
        return sent

    def cut(self, rep, customer):
        """"Can you do ten per cent?": the rep says what her numbers bear, and only what is worth more is offered instead."""
        customer.click("summary:has-text('Could the price be lower?')")
        customer.fill("#f-percent", "10")
        customer.click("button:has-text('Ask')")
        expect(customer.locator("#deal")).to_contain_text("You asked for 10% off")
        expect(rep.locator("#cut")).to_contain_text("5.03% is the most that leaves what you keep for service whole")
        rep.fill("#f-limit", "3")
        rep.click("#cut button")
        expect(rep.locator("#e-limit")).to_contain_text("this cannot be said as a limit")
        look(self, rep, "deal-cut")
        rep.fill("#f-limit", "5")
        rep.click("#cut button")
        expect(customer.locator("#deal")).to_contain_text("beyond 5% the service you get afterwards would suffer")
        expect(customer.locator("#swaps li:visible")).to_have_count(1)
        expect(customer.locator("#swaps")).to_contain_text("Priority support, for twelve months")

    def agree(self, rep, customer, link, table):
        """Both say yes to the same words; what was undertaken stands among the promises; and she changes her mind."""
        rep.goto(table)
        rep.click("a:has-text('Write down what you agree')")
        rep.select_option("#f-initiated", "customer")
        rep.select_option("#f-supply", "service")
        rep.fill("#f-others", "The neighbours below hear the outdoor unit.")
        look(self, rep, "agreement-form")
        rep.click("button:has-text('I say yes: lay it on the Table')")
        rep.wait_for_url("**/table#agreed")
        look(self, rep, "agreement-rep")
        expect(customer.locator("#agreed")).to_contain_text("has said yes to this")
        expect(customer.locator("#agreed")).to_contain_text("Something in section 4 was not read yet")
        while customer.locator("text=I have read this").count():
            customer.click("text=I have read this >> nth=0")
        expect(customer.locator("#agreed")).to_contain_text("You may withdraw without a reason until the end of")
        look(self, customer, "agreement-customer")
        customer.fill("#agreement #f-name", "Rosa Ortega")
        self.assertFalse(customer.is_checked("[name=early]"))
        customer.click("button:has-text('Yes, I agree')")
        expect(customer.locator("#agreed")).to_contain_text("Rosa Ortega said yes on")
        expect(rep.locator("#agreed")).to_contain_text("Rosa Ortega said yes on")
        look(self, customer, "agreed-customer")
        pdf = customer.request.get(link + "/agreement/1.pdf")
        self.assertTrue(pdf.body().startswith(b"%PDF"))
        keep("agreement.pdf", pdf.body())
        rep.goto(table.replace("/table", ""))
        expect(rep.locator("main")).to_contain_text("Priority support for six months")
        self.better(customer)
        self.calendar(customer)
        customer.click("a:has-text('Withdraw from this agreement')")
        look(self, customer, "withdraw")
        customer.click("button:has-text('Confirm the withdrawal')")
        expect(customer.locator("#agreed")).to_contain_text("The agreement has ended")
        rep.goto(table)
        expect(rep.locator("#agreed")).to_contain_text("Rosa Ortega withdrew on")

    def better(self, customer):
        """After the agreement: packages that leave the rep no worse, sorted by her own browser; what was agreed stands."""
        customer.click("summary:has-text('Better for both?')")
        customer.click("button:has-text('Look for it')")
        expect(customer.locator("#deal")).to_contain_text("What you agreed stands until both say yes")
        for verdict in customer.locator(".package:visible .verdict").all():
            expect(verdict).to_contain_text("better for you than what you agreed")
        look(self, customer, "deal-better")
        customer.click("button:has-text('Keep what we agreed')")
        expect(customer.locator("#deal")).to_contain_text("suits you")

    def calendar(self, customer):
        """The customer's calendar, read by a program that is not ours."""
        customer.click("summary:has-text('In your calendar')")
        customer.click("button:has-text('Make an address')")
        feed = customer.request.get(customer.input_value("#f-calendar"))
        events = [e for e in icalendar.Calendar.from_ical(feed.body()).walk("VEVENT")]
        said = {str(event["SUMMARY"]): event.decoded("DTSTART") for event in events}
        self.assertTrue(any(s.startswith("Last day to withdraw: BreezeLine A 3.5") for s in said), said)
        self.assertTrue(any("Priority support for six months" in s for s in said), said)
        self.assertTrue(all(isinstance(day, datetime.date) for day in said.values()))
        self.assertEqual([e.errors for e in events], [[] for _ in events])
        one = customer.request.get(
            customer.url.rsplit("/", 1)[0] + "/"
            + customer.locator("a:has-text('to the calendar') >> nth=0").get_attribute("href").split("/", 3)[3])
        self.assertEqual(len(icalendar.Calendar.from_ical(one.body()).walk("VEVENT")), 1)

    def agrees_with_engine(self, customer):
        """The script's order of all 540 packages has the engine's best one for her first, and its gains."""
        here = os.path.dirname(os.path.abspath(__file__))
        with open(os.path.join(here, "..", "..", "Examples", "01-home-cooling.json")) as file:
            case = json.load(file)
        packages = [{}]
        for issue in case["negotiation"]["issues"]:
            packages = [{**p, issue["id"]: level["id"]} for p in packages for level in issue["levels"]]
        worth = {i["id"]: {v["id"]: v["customer"] for v in i["levels"]} for i in case["negotiation"]["issues"]}
        ranked = customer.evaluate(
            "p => rankPackages(JSON.parse(document.getElementById('corner').dataset.subject), p, "
            "{ money: true, today: -4000 })", packages)
        self.assertEqual(len(ranked), 540)
        for row in ranked:
            gain = -40 + sum(worth[i][l] for i, l in packages[row["place"]].items())
            self.assertEqual(row["gain"], round(gain * 100))
            self.assertEqual(row["hidden"], gain < 0)
        shown = [r["gain"] for r in ranked if not r["hidden"]]
        self.assertEqual(shown, sorted(shown, reverse=True))


if __name__ == "__main__":
    unittest.main()
