"""What a screen reader meets: the real desktop and the real server, driven through AT-SPI alone.

accessibility.py ATRIUM ATRIUMD, inside dbus-run-session and with a display (accessibility.sh).
Every wait is on a condition. Prints what was missing and exits with 1.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ATRIUM, ATRIUMD = sys.argv[1:3]
PATIENCE = 40  # seconds, on a loaded machine
PASSWORD = "correct horse battery"
FEEDS = "urn:atrium:params:jmap:feeds"
announced = []


def fail(message):
    print("FAILED:", message, flush=True)
    print("announced:", announced, flush=True)
    sys.exit(1)


def wait(what, condition, patience=PATIENCE):
    """Runs the event loop until condition() is something, and returns that."""
    end = time.monotonic() + patience
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        while context.iteration(False):
            pass
        try:
            if found := condition():
                return found
        except GLib.Error:
            pass  # it has just gone: look again
        time.sleep(0.05)  # between two looks, not instead of one
    fail("never came: " + what)


# The server ------------------------------------------------------------------------------------

def http(url, body=None, token=None):
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = "Bearer " + token
    data = json.dumps(body).encode() if body is not None else None
    with urllib.request.urlopen(urllib.request.Request(url, data, headers), timeout=PATIENCE) as answer:
        return json.load(answer)


class Member:
    def __init__(self, server, email):
        self.server = server
        got = http(server + "/auth/sign-in", {"email": email, "password": PASSWORD, "deviceName": "test", "platform": "test"})
        self.token, self.id = got["token"], got["memberId"]

    def session(self):
        return http(self.server + "/jmap/session", token=self.token)

    def call(self, method, **arguments):
        got = http(self.server + "/jmap/api", {"using": ["urn:ietf:params:jmap:core", FEEDS],
                                               "methodCalls": [[method, arguments, "0"]]}, self.token)
        return got["methodResponses"][0][1]

    def create(self, method, account, **properties):
        made = self.call(method, accountId=account, create={"x": properties})
        if "x" not in (made.get("created") or {}):
            fail(f"{method}: {made}")
        return made["created"]["x"]["id"]

    def posts(self, group):
        changes = self.call("Post/changes", accountId=group, sinceState="0")
        ids = changes["created"] + changes["updated"]
        return [post["body"] for post in self.call("Post/get", accountId=group, ids=ids)["list"]]


def atriumd(*arguments):
    subprocess.run([ATRIUMD, *arguments], check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)


def start_server(directory):
    data, password = directory + "/server", directory + "/password"
    with open(password, "w", encoding="utf-8") as file:
        file.write(PASSWORD + "\n")
    atriumd("init", "--data", data, "--name", "Company", "--key-file", directory + "/organisation.key")
    for name, role in (("Anna", "admin"), ("Ben", "member")):
        atriumd("member", "add", "--data", data, "--name", name, "--email", name.lower() + "@company.example",
                "--role", role, "--password-file", password)
    process = subprocess.Popen([ATRIUMD, "serve", "--data", data, "--listen", "127.0.0.1:0"],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    for line in process.stdout:
        if line.startswith("Listening on "):
            return process, line.split()[-1].rstrip("/"), password
    fail("atriumd did not start")


# What a screen reader sees ---------------------------------------------------------------------

def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def find(root, role=None, name=None, state=None):
    """The first in reading order that shows, with a role (or one of several) and a name (a pattern)."""
    roles = role if isinstance(role, tuple) else (role,) if role else ()
    for node in walk(root):
        if (not roles or node.get_role() in roles) and (name is None or re.fullmatch(name, node.get_name() or "")) \
                and showing(node) and (state is None or node.get_state_set().contains(state)):
            return node
    return None


BUTTON = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON)


def press(node, action="Press"):
    for i in range(node.get_n_actions()):
        if Atspi.Action.get_action_name(node, i).lower() == action.lower():
            node.do_action(i)
            return
    fail(f"{node.get_name()} cannot be pressed: {[Atspi.Action.get_action_name(node, i) for i in range(node.get_n_actions())]}")


def check(what, true):
    if not true:
        fail(what)


def read_and_answer(window, ben, group):
    for name in ("Home", "Search", "People", "Settings"):
        wait(f"the navigation row {name}", lambda name=name: find(window, BUTTON, name))
    row = wait("the group's row with its count", lambda: find(window, BUTTON, "Workshop(, 1 new)?"))
    check("the row of Home says that one is there", "here" in (find(window, BUTTON, "Home").get_description() or ""))
    press(row)
    wait("that the group is open", lambda: "here" in (find(window, BUTTON, "Workshop.*").get_description() or ""))

    posts = wait("the list of posts", lambda: find(window, Atspi.Role.LIST, "Posts"))
    card = wait("the first post", lambda: next((node for node in children(posts) if node.get_role() == Atspi.Role.LIST_ITEM), None))
    name = card.get_name()
    for part in ("Ben", "Workshop", "now|min", "Personal view", "Which seal for 90 degrees\\?"):
        check(f"the card's name has {part}: {name}", re.search(part, name))
    check("the card's description is its text", "pump in hall 3" in card.get_description())
    place = card.get_attributes()
    check(f"the card has its place in the list: {place}", place.get("posinset") == "1" and place.get("setsize") == "1")
    for part in ("Ben", "Reply", "React", "More"):
        check(f"{part} can be pressed on the card", find(card, BUTTON, part))
    press(card)

    text = wait("the field for a reply", lambda: find(window, state=Atspi.StateType.EDITABLE, name="Text"))
    check("what is written can be typed", text.get_role() in (Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PARAGRAPH))
    reply = "FKM. There are some on shelf 4."
    Atspi.EditableText.insert_text(text, 0, reply, len(reply))
    wait("the typed text", lambda: Atspi.Text.get_text(text, 0, -1) == reply)

    def send():
        found = None
        after = False
        for node in walk(window):
            after = after or node == text
            if after and node.get_role() in BUTTON and node.get_name() in ("Reply", "Post", "Send") and showing(node) \
                    and node.get_state_set().contains(Atspi.StateType.SENSITIVE):
                found = node
        return found

    press(wait("the button that sends", send))
    wait("the reply on the server", lambda: reply in ben.posts(group))
    wait("that it was sent", lambda: any("reply was sent" in said for said in announced))
    wait("the reply among the replies", lambda: any(reply in (node.get_description() or "") for node in walk(window)
                                                    if node.get_role() == Atspi.Role.LIST_ITEM))


def hear_news(ben, group):
    ben.create("Post/set", group, token="01J0000000000000000000000B", kind="update", title="Hall 3 is open again", body="Since ten.")
    wait("that a post has come", lambda: any("New post by Ben in Workshop" in said for said in announced))


def change_settings(window):
    press(find(window, BUTTON, "Settings"))
    box = wait("the box for contrast", lambda: find(window, Atspi.Role.CHECK_BOX, "High contrast"))
    check("contrast is not high yet", not box.get_state_set().contains(Atspi.StateType.CHECKED))
    press(box, "Toggle")
    wait("high contrast", lambda: box.get_state_set().contains(Atspi.StateType.CHECKED))
    # On this platform a box to choose from is named by what is chosen.
    check("the choice of a language says what is chosen", find(window, Atspi.Role.COMBO_BOX, "As the system"))
    for node in walk(window):
        if showing(node) and node.get_state_set().contains(Atspi.StateType.FOCUSABLE):
            check(f"everything on the settings page has a name ({node.get_role_name()})",
                  node.get_name() or node.get_role() in (Atspi.Role.FILLER, Atspi.Role.PANEL, Atspi.Role.SCROLL_PANE))


def main():
    with tempfile.TemporaryDirectory() as directory:
        server, url, password = start_server(directory)
        desktop = None
        try:
            anna, ben = (Member(url, name + "@company.example") for name in ("anna", "ben"))
            workspace = anna.session()["capabilities"][FEEDS]["workspaceId"]
            group = anna.create("Group/set", workspace, token="01J00000000000000000000000", name="Workshop", kind="community",
                                join="open", purpose="What we learn at work")
            anna.create("Membership/set", group, memberId=ben.id)
            ben.create("Post/set", group, token="01J0000000000000000000000A", kind="question", title="Which seal for 90 degrees?",
                       body="The **pump in hall 3** leaks.")
            Atspi.init()
            listener = Atspi.EventListener.new(lambda event: announced.append(str(event.any_data)))
            listener.register("object:announcement")
            desktop = subprocess.Popen(
                [ATRIUM, "--data", directory + "/desktop", "--server", url, "--sign-in-as", "anna@company.example",
                 "--password-file", password, "--language", "en", "--theme", "light", "--window-size", "1280x820"],
                env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}, stderr=subprocess.DEVNULL)
            screen = Atspi.get_desktop(0)
            window = wait("the window", lambda: next((frame for program in children(screen) if program.get_name() == "Atrium"
                                                      for frame in children(program) if frame.get_name() == "Atrium"), None))
            check("the window is a window", window.get_role() in (Atspi.Role.FRAME, Atspi.Role.WINDOW, Atspi.Role.FILLER))
            read_and_answer(window, ben, group)
            hear_news(ben, group)
            change_settings(window)
            check("the desktop still runs", desktop.poll() is None)
        finally:
            for process in (desktop, server):
                if process:
                    process.kill()
                    process.wait()
    print("ok:", announced)


main()
