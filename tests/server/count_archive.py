#!/usr/bin/env python3
"""Counts what mailing list archives hold, by other means than atriumd's import does.

    count_archive.py FILE...

The numbers that tests/server/import_archive.cpp expects of the real archives come from here.
Threads are the connected components of "this message names that Message-ID", and then, for a
component whose oldest message is a reply to something that is not there, the latest component
with the same subject that was active in the 30 days before it.
"""
import email, email.policy, email.utils, re, sys
from email.header import decode_header, make_header

SEPARATOR = re.compile(rb'^From [^\n]* [A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}\n(?=[A-Za-z-]+: )', re.M)
MARKS = re.compile(r'^\s*(\[[^\]]{1,40}\]|(re|aw|antw|sv|vs|odp|rif|ref|réf|rv|res|ynt|fwd?|wg|tr|vb|vl|enc|doorst)\s?(\[\d+\]|\(\d+\))?\s?:)\s*(?=.)', re.I)
REPLY = re.compile(r'^\s*(\[[^\]]{1,40}\]\s*)*(re|aw|antw|sv|vs|odp|rif|ref|réf|rv|res|ynt)\s?(\[\d+\])?\s?:', re.I)
WINDOW = 30 * 86400

messages, total, duplicates = {}, 0, 0
for name in sys.argv[1:]:
    data = open(name, 'rb').read()
    starts = [m.end() for m in SEPARATOR.finditer(data)]
    ends = [m.start() for m in SEPARATOR.finditer(data)][1:] + [len(data)]
    for start, end in zip(starts, ends):
        total += 1
        message = email.message_from_bytes(data[start:end])
        key = re.search(r'<([^<>]*)>', message['Message-ID'])[1]
        if key in messages:
            duplicates += 1
            continue
        text = str(make_header(decode_header(re.sub(r'\s+', ' ', message['Subject'] or '')))).replace('\xa0', ' ')
        base = re.sub(r'\s+', ' ', text).strip()
        while MARKS.match(base):
            base = MARKS.sub('', base, count=1)
        named = re.findall(r'<([^<>\s]+)>', ' '.join([message['References'] or '', message['In-Reply-To'] or '']).replace('\n', ' '))
        date = email.utils.mktime_tz(email.utils.parsedate_tz(message['Date']))
        messages[key] = dict(key=key, refs=[r for r in named if r != key], date=date, base=base.lower(),
                             reply=bool(named) or bool(REPLY.match(text)))

parent = {}
def find(x):
    parent.setdefault(x, x)
    while parent[x] != x:
        parent[x] = parent[parent[x]]
        x = parent[x]
    return x

for key, message in messages.items():
    find(key)
    for ref in message['refs']:
        parent[find(ref)] = find(key)

order = sorted(messages.values(), key=lambda m: (m['date'], m['key']))
oldest = {}
for message in order:
    oldest.setdefault(find(message['key']), message['key'])
active = {}
for message in order:
    own = find(message['key'])
    is_root = oldest.get(own) == message['key']
    last = active.get(message['base'])
    if is_root and message['reply'] and message['base'] and last and message['date'] - last[1] <= WINDOW and find(last[0]) != own:
        parent[own] = find(last[0])
        oldest.setdefault(find(own), oldest[find(last[0])])
    active[message['base']] = (message['key'], message['date'])

threads = len({find(key) for key in messages})
print(f'messages {total} posts {len(messages)} duplicates {duplicates} threads {threads} replies {len(messages) - threads}')
