"""The desk behind nginx as it is shipped in `deploy`: both sides follow each other, and no address is written down."""

import os
import re
import shutil
import subprocess
import unittest

from playwright.sync_api import expect, sync_playwright

from desk import PHONE, Desk, browser, context, free_port, sign_in

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
SHIPPED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "deploy", "nginx.conf")


class Nginx:
    """Nginx with the shipped configuration, its names and ports put in as the documentation says."""

    def __init__(self, desk, port):
        self.folder = os.path.join(desk.folder, "nginx")
        os.makedirs(self.folder)
        with open(SHIPPED) as file:
            text = file.read()
        text = re.sub(r"listen (\[::\]:)?80;", f"listen 127.0.0.1:{free_port()};", text, count=1)
        text = re.sub(r"\n  listen \[::\]:.*;", "", text)
        text = text.replace("listen 443 ssl", f"listen 127.0.0.1:{port} ssl")
        text = text.replace("/etc/letsencrypt/live/desk.example.org/fullchain.pem", desk.certificate)
        text = text.replace("/etc/letsencrypt/live/desk.example.org/privkey.pem", desk.key)
        text = text.replace("desk.example.org", "127.0.0.1").replace("127.0.0.1:8080", f"127.0.0.1:{desk.port}")
        text = text.replace("/var/log/nginx", self.folder)
        # nginx's own part, which Debian ships as nginx.conf.
        own = (
            f"pid {self.folder}/pid;\nerror_log {self.folder}/error.log;\ndaemon off;\nevents {{}}\n"
            f"http {{\n" + "".join(
                f"{kind}_temp_path {self.folder}/{kind};\n"
                for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) + text + "\n}\n")
        configuration = os.path.join(self.folder, "all.conf")
        with open(configuration, "w") as file:
            file.write(own)
        arguments = [NGINX, "-c", configuration, "-p", self.folder, "-e", os.path.join(self.folder, "error.log")]
        subprocess.run([*arguments, "-t"], check=True, capture_output=True)
        self.process = subprocess.Popen(arguments)

    def close(self):
        self.process.terminate()
        self.process.wait()

    @property
    def logs(self):
        found = ""
        for name in os.listdir(self.folder):
            if name.endswith(".log"):
                with open(os.path.join(self.folder, name)) as file:
                    found += file.read()
        return found


@unittest.skipUnless(NGINX, "needs nginx: apt-get install nginx-light")
class BehindProxy(unittest.TestCase):
    def test_as_it_is_shipped(self):
        port = free_port()
        desk = Desk(os.environ["HANDSEL_BINARY"], "demo", proxy=port)
        nginx = Nginx(desk, port)
        try:
            with sync_playwright() as playwright:
                opened = browser(playwright)
                rep = context(opened, PHONE).new_page()
                sign_in(rep, desk, re.search(r"password (\w+)", desk.said).group(1))
                rep.goto(desk.address + "/people?q=rosa")
                rep.click("#people-list a:has-text('Rosa')")
                rep.wait_for_load_state()
                table = rep.url + "/table"
                rep.goto(table)
                rep.click("button:has-text('Make a link')")
                link = rep.input_value("#f-link")
                self.assertTrue(link.startswith(desk.address))
                rep.goto(table)
                customer = context(opened, PHONE).new_page()
                customer.goto(link)
                slider = customer.locator("input[name='unmet.cooling']")
                slider.evaluate("e => { e.value = 20; e.dispatchEvent(new Event('input', { bubbles: true })) }")
                expect(customer.locator("#order li").first).to_contain_text("Keep the fans")
                customer.click("text=Share these figures with Inés")
                # The proxy holds nothing back.
                expect(rep.locator(".toast")).to_contain_text("Rosa changed: Cooling", timeout=2000)
                self.assertEqual(desk.close(), 0)
                resting = customer.goto(link)
                self.assertEqual(resting.status, 503)
                self.assertIn("Nothing is lost", customer.content())
                opened.close()
            self.assertNotIn(link.rsplit("/", 1)[1], nginx.logs + desk.log)
        finally:
            nginx.close()
            desk.remove()


if __name__ == "__main__":
    unittest.main()
