"""Which of these two would you rather have? Five customers with known worths answer, and nothing they say is sent."""

import json
import os
import re
import unittest
from urllib.parse import parse_qs

from playwright.sync_api import expect, sync_playwright

from desk import LAPTOP, PHONE, Desk, browser, context, look, sign_in

# What each level is worth to them, in currency units; what is not named is worth nothing. Money is worth what it is.
CUSTOMERS = [
    ("works from home", {"install_slot/weekday_morning": 30, "priority_support/6_months": 40, "priority_support/12_months": 60}),
    ("has night shifts", {"install_slot/weekday_morning": -80, "install_slot/saturday": 120, "first_summer_rental/july_august": 60}),
    ("wants peace of mind", {"priority_support/6_months": 150, "priority_support/12_months": 220}),
    ("counts every coin", {}),
    ("would rather pay later", {"payment/6_instalments": 120, "payment/12_instalments": 180}),
]


class Questions(unittest.TestCase):
    def test_on_a_phone(self):
        self.journey(PHONE)

    def test_on_a_laptop(self):
        self.journey(LAPTOP, CUSTOMERS[:1])

    def journey(self, size, customers=CUSTOMERS):
        desk = Desk(os.environ["HANDSEL_BINARY"], command="demo")
        try:
            with sync_playwright() as playwright:
                opened = browser(playwright)
                rep = context(opened, size).new_page()
                sign_in(rep, desk, password=re.search(r"password[: ]+(\S.*)", desk.said).group(1).strip())
                rep.goto(desk.address + "/people")
                rep.click("a:has-text('Rosa Ortega')")
                rep.click("a:has-text('Open the Table') >> nth=0")
                link = self.lay(rep, rep.url.split("#")[0])
                for number, (name, worths) in enumerate(customers):
                    with self.subTest(customer=name):
                        self.ask(context(opened, size), link, worths, pictured=number == 0)
                if size == PHONE:
                    self.without_script(opened, size, link)
                opened.close()
            self.assertEqual(desk.close(), 0)
        finally:
            desk.remove()

    def lay(self, rep, table):
        rep.goto(table)
        rep.click("a:has-text('Lay packages on the Table')")
        for field, amount in (("direct", "1020"), ("reserve", "395"), ("target", "84"), ("tolerance", "2")):
            rep.fill("#f-" + field, amount)
        rep.click("button:has-text('Lay the packages on the Table')")
        rep.wait_for_url("**/table#deal")
        rep.click("button:has-text('Make a link')")
        return rep.input_value("#f-link")

    def ask(self, hers, link, worths, pictured):
        """She answers by what things are worth to her; what is picked for her is the best package or nearly so."""
        sent = []
        customer = hers.new_page()
        customer.goto(link)
        hers.on("request", lambda request: sent.append((request.method, request.url.split("?")[0])))
        card = customer.locator("#ask")
        expect(card).to_be_visible()
        script = customer.request.get(link.split("/t/")[0] + card.get_attribute("data-script")).text()
        self.assertLess(len((card.get_attribute("data-known") + script).encode()), 30_000)
        asked = []
        if pictured:
            look(self, customer, "questions-begin")
            self.learns_like_the_module(customer)
        while card.locator("[data-reply=first]").is_visible():
            moves = [card.locator(f"[data-reply={r}]").get_attribute("data-move") for r in ("first", "second")]
            self.assertNotIn(moves, asked, "asked twice")
            asked.append(moves)
            self.assertLessEqual(len(asked), 8)
            one, other = (self.worth(customer, move, worths) for move in moves)
            reply = "same" if abs(one - other) < 10 else "first" if one > other else "second"
            # The first customer cannot say once; that is fine.
            if pictured and len(asked) == 2:
                reply = "cantSay"
            card.locator(f"[data-reply={reply}]").click()
            if pictured and len(asked) == 1:
                expect(card.locator("[data-said]")).to_contain_text("As I understand you")
                look(self, customer, "questions-one")
        self.assertGreaterEqual(len(asked), 1)
        packages = customer.evaluate("[...document.querySelectorAll('#packages > li')].map(l => JSON.parse(l.dataset.terms))")
        gains = [sum(self.worth(customer, f"{i}/{level}", worths) for i, level in terms.items()) for terms in packages]
        # They stand in the order of what she said: the first is the best for her, or close to it.
        self.assertGreaterEqual(gains[0], max(gains) - 60, f"{gains} after {asked}")
        self.assertEqual(max(gains[:2]), max(gains), f"{gains} after {asked}")
        expect(customer.locator(".package .verdict").first).to_be_visible()
        if pictured:
            look(self, customer, "questions-end")
            self.again(customer, card, link, len(asked))
        known = {("GET", link), ("GET", link + "/live")}
        self.assertEqual([s for s in sent if s not in known and "/assets/" not in s[1]], [], "something was sent")
        if pictured:
            self.lends(customer, card)
        customer.close()

    def learns_like_the_module(self, customer):
        """The browser's learner has the numbers that the module `Preferences` recorded, answer by answer."""
        here = os.path.dirname(os.path.abspath(__file__))
        with open(os.path.join(here, "..", "Golden", "learning-sessions.json")) as file:
            sessions = json.load(file)
        self.assertEqual(len(sessions), 8)
        for session in sessions:
            found = customer.evaluate(
                """s => { const before = learning.prior(s), told = [], asked = new Set(), steps = [];
                for (const { reply } of s.steps) {
                  const next = learning.nextQuestion(learning.belief(before, told, s.draws), s.pairs, asked, s.packages);
                  asked.add(next);
                  const tells = next >= 0 && learning.evidence(...s.pairs[next], reply);
                  if (tells) told.push(tells);
                  const known = learning.belief(before, told, s.draws), { order, chance } = learning.pick(known, s.packages);
                  const ranges = s.mean.slice(0, -1).map((_, i) => learning.worth(known, s.mean.map((_, j) => Number(i === j))));
                  steps.push({ next, reply, order, chance, expected: ranges.map(r => r.expected), low: ranges.map(r => r.low), high: ranges.map(r => r.high) });
                } return steps; }""", session)
            for own, kept in zip(found, session["steps"], strict=True):
                for key in ("next", "reply", "order"):
                    self.assertEqual(own[key], kept[key])
                for key in ("expected", "low", "high"):
                    for one, other in zip(own[key], kept[key], strict=True):
                        self.assertAlmostEqual(one, other, delta=1e-5)
                self.assertAlmostEqual(own["chance"], kept["chance"], delta=1e-5)

    def again(self, customer, card, link, count):
        """What she said is there when she comes back; she takes an answer back, puts a figure right, forgets it all."""
        said = card.locator("[data-said]").inner_text()
        customer.goto(link)
        expect(card.locator("[data-said]")).to_have_text(re.compile(re.escape(said.split("\n")[0])))
        card.locator("[data-back]").click()
        expect(card.locator("[data-reply=first]")).to_be_visible()
        if count > 1:
            expect(card.locator("[data-count]")).to_contain_text(f"Question {count}")
        card.locator("[data-correct]").click()
        expect(customer.locator("[data-money]")).to_be_checked()
        expect(customer.locator("[data-assumed]:visible", has_text="from your answers").first).to_be_visible()
        customer.click("[data-forget]")
        expect(card.locator("[data-intro]")).to_be_visible()
        expect(card.locator("[data-said]")).to_be_hidden()

    def lends(self, customer, card):
        """Only with her tick do answers leave her browser, without her name; another answer follows, and unticked they are erased."""
        bodies = []
        customer.on("request", lambda r: r.method == "POST" and bodies.append((r.url.rsplit("/t/")[1].split("/", 1)[1], parse_qs(r.post_data))))
        tick, status = card.locator("[data-lends]"), card.locator("[data-lent]")
        expect(tick).to_be_hidden()
        count = 0
        while card.locator("[data-reply=first]").is_visible():
            expect(tick).to_be_hidden()
            card.locator("[data-reply=first]").click()
            count += 1
        expect(tick).not_to_be_checked()
        self.assertEqual(bodies, [])
        tick.check()
        expect(status).to_have_text("Lent. Thank you.")
        expect(customer.locator("[data-kicker]")).to_contain_text("but for the answers you lend")
        look(self, customer, "questions-lent")
        card.locator("[data-back]").click()
        card.locator("[data-reply=first]").click()
        customer.reload()
        expect(tick).to_be_checked()
        # Without a network it says so, and stays as it was.
        customer.context.set_offline(True)
        tick.click()
        expect(status).to_contain_text("still lent")
        expect(tick).to_be_checked()
        customer.context.set_offline(False)
        tick.click()
        expect(status).to_have_text("Taken back and erased.")
        expect(tick).not_to_be_checked()
        self.assertEqual([name for name, _ in bodies[:3]], ["deal/lend"] * 3)
        self.assertEqual([len(json.loads(body["answers"][0])) for _, body in bodies[:3]], [count, count - 1, count])
        self.assertEqual(len({body["secret"][0] for _, body in bodies}), 1)
        self.assertEqual(set(bodies[0][1]), {"token", "deal", "secret", "answers"})
        self.assertEqual(bodies[-1][1]["back"], ["yes"])
        # Forgetting takes back too.
        tick.check()
        expect(status).to_have_text("Lent. Thank you.")
        customer.click("[data-forget]")
        expect(status).to_have_text("Taken back and erased.")
        expect(tick).to_be_hidden()
        expect(customer.locator("[data-kicker]")).to_have_text("Only on this phone")

    def worth(self, customer, move, worths):
        """What a change from today is worth to her, in currency units: for a cut, what it takes off."""
        issue, level = move.split("/", 1)
        off = customer.evaluate(
            "([i, l]) => { const s = JSON.parse(document.getElementById('corner').dataset.subject).issues.find(x => x.id === i);"
            " const found = s.levels.findIndex(x => x.id === l); return s.levels[found].isPrice && found > 0 ? s.levels[found].worth : null }",
            [issue, level])
        return off / 100 if off is not None else worths.get(move, 0)

    def without_script(self, opened, size, link):
        """Where her browser runs no scripts the page says that it cannot keep her answers to herself."""
        plain = opened.new_context(viewport=size, ignore_https_errors=True, java_script_enabled=False).new_page()
        plain.goto(link)
        expect(plain.locator("#deal")).to_contain_text("happens on your phone and nowhere else")
        expect(plain.locator("#ask")).to_be_hidden()


if __name__ == "__main__":
    unittest.main()
