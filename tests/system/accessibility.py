"""What a screen reader meets: the real desktop and the real server, driven through AT-SPI alone.

accessibility.py ATRIUM ATRIUMD, inside dbus-run-session and with a display (accessibility.sh).
Every wait is on a condition. Prints what was missing and exits with 1.
"""

import base64
import datetime
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
PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGPgLswBIgYIBQAX6gOh6A3OawAAAABJRU5ErkJggg=="  # 2 × 2 pixels
DOWN, RETURN = 0xFF54, 0xFF0D  # keysyms
announced = []
focused = []  # names, newest last
menus = []  # that have opened


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
        # Whoever works here every day has been through the introduction.
        self.call("Enrolment/set", accountId=self.id,
                  update={"singleton": {"acceptedVersion": 1, "finishedAt": "2026-01-05T08:00:00Z"}})

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


class Server:
    """The real atriumd with Anna, Ben and a letter of last year in the group "Archive"."""

    def __init__(self, directory):
        self.data, self.password, self.url = directory + "/server", directory + "/password", None
        with open(self.password, "w", encoding="utf-8") as file:
            file.write(PASSWORD + "\n")
        atriumd("init", "--data", self.data, "--name", "Company", "--key-file", directory + "/organisation.key")
        for name, role in (("Anna", "admin"), ("Ben", "member")):
            atriumd("member", "add", "--data", self.data, "--name", name, "--email", name.lower() + "@company.example",
                    "--role", role, "--password-file", self.password)
        archive = directory + "/archive.mbox"
        with open(archive, "w", encoding="utf-8") as file:
            file.write("From ben@company.example Thu Jan  1 00:00:00 1970\nFrom: Ben <ben@company.example>\n"
                       "Subject: Gaskets\nMessage-ID: <g@company.example>\n"
                       f"Date: 31 Dec {datetime.date.today().year - 1} 10:00:00 +0000\n\nThe gasket of pump 4 is a K70.\n")
        atriumd("import", "mbox", "--data", self.data, "--group", "Archive", "--owner", "anna@company.example", archive)
        self.start()

    def start(self):
        listen = self.url.removeprefix("http://") if self.url else "127.0.0.1:0"
        self.process = subprocess.Popen([ATRIUMD, "serve", "--data", self.data, "--listen", listen],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            if line.startswith("Listening on "):
                self.url = line.split()[-1].rstrip("/")
                return
        fail("atriumd did not start")

    def stop(self):
        self.process.terminate()
        self.process.wait()


# What a screen reader sees ---------------------------------------------------------------------

def children(node):
    try:
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is not None:
                yield child
    except GLib.Error:
        node.clear_cache()  # some of it has gone: the next look sees what there is


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def find(root, role=None, name=None, state=None):
    """The first in reading order that shows, with a role (or one of several) and a name (a pattern)."""
    roles = role if isinstance(role, tuple) else (role,) if role else ()
    root.clear_cache()
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
    check(f"the card has its place in the list: {place}", place.get("posinset") == "1" and place.get("setsize") == "2")
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


def go(window, row):
    """Presses a row of the left column until it says that one is there."""
    pressed = [0.0]

    def there():
        node = find(window, BUTTON, row)
        if node and "here" in (node.get_description() or ""):
            return True
        if node and time.monotonic() - pressed[0] > 5:
            pressed[0] = time.monotonic()
            press(node)
        return False

    wait(f"that {row} is open", there)


def vote(window, ben, group):
    press(wait("the group's row", lambda: find(window, BUTTON, "Workshop.*")))
    press(wait("the answer Tuesday", lambda: find(window, (Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, *BUTTON), "Tuesday.*")))

    def votes():
        changes = ben.call("Response/changes", accountId=group, sinceState="0")
        found = ben.call("Response/get", accountId=group, ids=changes["created"] + changes["updated"])["list"]
        return [response["value"] for response in found if response["kind"] == "vote"]

    wait("the vote on the server", lambda: votes() == ["o2"])


def type_into(field, text):
    Atspi.EditableText.set_text_contents(field, text)
    wait(f"{text} in the field", lambda: Atspi.Text.get_text(field, 0, -1) == text)


def write(window, text):
    press(wait("the line that leads to writing", lambda: find(window, BUTTON, "Share something, ask, or thank somebody…")))
    type_into(wait("the field for a post", lambda: find(window, state=Atspi.StateType.EDITABLE, name="Text")), text)


def hear_focus(event):
    try:
        if event.detail1:
            focused.append(event.source.get_name() or "")
    except GLib.Error:
        pass  # gone already


def hear_menu(event):
    try:
        if event.detail1 and event.source.get_role() == Atspi.Role.POPUP_MENU:
            menus.append(event.source)
    except GLib.Error:
        pass


def programs():
    return (program for program in children(Atspi.get_desktop(0)) if program.get_name() == "Atrium")


def post_picture_offline(window, server, directory, group):
    server.stop()
    wait("that the window says it is offline", lambda: find(window, name="Offline.*"))
    write(window, "The ramp is linear now: `setSpeed(64)`")
    picture = directory + "/bench.png"
    with open(picture, "wb") as file:
        file.write(base64.b64decode(PICTURE))
    press(wait("the button for a picture", lambda: find(window, BUTTON, "Attach a picture")))

    def dialog():
        return next((frame for program in programs() for frame in children(program)
                     if frame.get_role() in (Atspi.Role.DIALOG, Atspi.Role.FILE_CHOOSER)), None)

    chooser = wait("the dialog for files", dialog)
    type_into(wait("its field for a name", lambda: find(chooser, state=Atspi.StateType.EDITABLE)), picture)
    press(wait("its button", lambda: find(chooser, BUTTON, "Open", Atspi.StateType.SENSITIVE)))
    wait("that the dialog has gone", lambda: not dialog())
    press(wait("Post", lambda: find(window, BUTTON, "Post", Atspi.StateType.SENSITIVE)))
    wait("the post in the list", lambda: any("The ramp is linear" in (node.get_description() or "") for node in walk(window)
                                             if node.get_role() == Atspi.Role.LIST_ITEM and showing(node)))
    server.start()
    ben = Member(server.url, "ben@company.example")

    def arrived():
        changes = ben.call("Post/changes", accountId=group, sinceState="0")
        posts = ben.call("Post/get", accountId=group, ids=changes["created"] + changes["updated"])["list"]
        return [len(post["attachments"]) for post in posts if post["body"].startswith("The ramp")] == [1]

    wait("the post with its picture on the server", arrived)


def find_last_year(window):
    go(window, "Search")
    field = wait("the field to search in", lambda: find(window, name="Search in everything that is on this computer", state=Atspi.StateType.EDITABLE))
    type_into(field, f"gasket before:{datetime.date.today().year}-01-01")
    hits = wait("the list of hits", lambda: find(window, Atspi.Role.LIST, "Posts found"))
    hit = wait("the hit", lambda: next(iter(children(hits)), None))
    said = hit.get_name() + (hit.get_description() or "")
    check(f"it says what was found: {said}", "gasket of pump 4" in said)


def find_who_knows(window):
    go(window, "People")
    field = wait("the field for people", lambda: find(window, state=Atspi.StateType.EDITABLE, name="Find by name, title or skill"))
    type_into(field, "hydraul")
    people = wait("the list of people", lambda: find(window, Atspi.Role.LIST, "People"))
    wait("only Ben", lambda: [re.match(r"\w+", person.get_name())[0] for person in children(people)] == ["Ben"])


def key(symbol):
    Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)


def choose(button, words):
    """An entry of the button's menu: by arrow keys, until the screen reader is told of it."""
    del menus[:]
    press(button)
    wait("the menu", lambda: menus)
    for _ in range(12):
        del focused[:]
        key(DOWN)
        wait("an entry of the menu", lambda: focused)
        if re.fullmatch(words, focused[-1]):
            return key(RETURN)
    fail(f"the menu has no entry {words}")


def schedule(window, anna):
    go(window, "Workshop.*")
    write(window, "Hall 3 is closed tomorrow.")
    choose(wait("the button for later", lambda: find(window, BUTTON, "Send later…", Atspi.StateType.SENSITIVE)), "Tomorrow at.*")

    def waiting():
        changes = anna.call("ScheduledPost/changes", accountId=anna.id, sinceState="0")
        return anna.call("ScheduledPost/get", accountId=anna.id, ids=changes["created"] + changes["updated"])["list"]

    wait("the scheduled post on the server", lambda: [post["body"] for post in waiting()] == ["Hall 3 is closed tomorrow."])


def mute(window, anna, group):
    go(window, "Workshop.*")
    choose(wait("the group's bell", lambda: find(window, BUTTON, "What you hear of this group: All")), ".*[Nn]othing.*")

    def level():
        found = anna.call("Preference/get", accountId=anna.id, ids=None)["list"]
        return found[0].get("groupLevels", {}).get(group) if found else None

    wait("the level on the server", lambda: level() == "none")


def change_settings(window):
    go(window, "Settings")
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
        server = Server(directory)
        url, password = server.url, server.password
        desktop = None
        try:
            anna, ben = (Member(url, name + "@company.example") for name in ("anna", "ben"))
            workspace = anna.session()["capabilities"][FEEDS]["workspaceId"]
            group = anna.create("Group/set", workspace, token="01J00000000000000000000000", name="Workshop", kind="community",
                                join="open", purpose="What we learn at work")
            anna.create("Membership/set", group, memberId=ben.id)
            ben.call("Member/set", accountId=workspace, update={ben.id: {"skills": ["hydraulics"]}})
            ben.create("Post/set", group, token="01J0000000000000000000000C", kind="poll", title="When do we clean up?", body="One each.",
                       poll={"multiple": False, "options": [{"id": "o1", "text": "Monday"}, {"id": "o2", "text": "Tuesday"}]})
            ben.create("Post/set", group, token="01J0000000000000000000000A", kind="question", title="Which seal for 90 degrees?",
                       body="The **pump in hall 3** leaks.")
            Atspi.init()
            listener = Atspi.EventListener.new(lambda event: announced.append(str(event.any_data)))
            listener.register("object:announcement")
            focus = Atspi.EventListener.new(hear_focus)
            focus.register("object:state-changed:focused")
            opened = Atspi.EventListener.new(hear_menu)
            opened.register("object:state-changed:showing")
            desktop = subprocess.Popen(
                [ATRIUM, "--data", directory + "/desktop", "--server", url, "--sign-in-as", "anna@company.example",
                 "--password-file", password, "--language", "en", "--theme", "light", "--window-size", "1280x820"],
                env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}, stderr=subprocess.DEVNULL)
            screen = Atspi.get_desktop(0)
            window = wait("the window", lambda: next((frame for program in children(screen) if program.get_name() == "Atrium"
                                                      for frame in children(program) if frame.get_name() == "Atrium"), None))
            window.get_application().set_cache_mask(Atspi.Cache.NONE)  # what was true a moment ago is no answer
            check("the window is a window", window.get_role() in (Atspi.Role.FRAME, Atspi.Role.WINDOW, Atspi.Role.FILLER))
            read_and_answer(window, ben, group)
            hear_news(ben, group)
            vote(window, ben, group)
            post_picture_offline(window, server, directory, group)
            anna = Member(url, "anna@company.example")
            find_last_year(window)
            find_who_knows(window)
            schedule(window, anna)
            mute(window, anna, group)
            change_settings(window)
            check("the desktop still runs", desktop.poll() is None)
        finally:
            for process in (desktop, server.process):
                if process:
                    process.kill()
                    process.wait()
    print("ok:", announced)


main()
