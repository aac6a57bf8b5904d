<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Atrium %1</source>
        <translation>Atrium %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to a place in the left column</source>
        <translation>Zu einem Ort in der linken Spalte</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>What was stored on this device could not be read, so it is being fetched again.</source>
        <translation>Was auf diesem Gerät gespeichert war, ließ sich nicht lesen. Es wird neu geholt.</translation>
    </message>
    <message>
        <source>This system has no password store, so the key to what Atrium stores is in a file that only you can read: %1</source>
        <translation>Dieses System hat keinen Passwortspeicher. Der Schlüssel zu dem, was Atrium speichert, liegt deshalb in einer Datei, die nur Sie lesen können: %1</translation>
    </message>
</context>
<context>
    <name>BlobTask</name>
    <message>
        <source>You can no longer see this.</source>
        <translation>Das können Sie nicht mehr sehen.</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>%1 · %2</source>
        <comment>a person's name and title</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Share something, ask, or thank somebody…</source>
        <translation>Etwas teilen, fragen oder danken …</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Weiter mit „%1“</translation>
    </message>
    <message>
        <source>You are changing what you wrote.</source>
        <translation>Sie ändern, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Antwort schreiben …</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>What did they do for you?</source>
        <translation>Was hat die Person für Sie getan?</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Gruppe wählen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Attach a picture</source>
        <translation>Bild anhängen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Give this up</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Title (may be empty)</source>
        <translation>Titel (kann leer sein)</translation>
    </message>
    <message>
        <source>You are offline: this is sent when you are back.</source>
        <translation>Sie sind offline: Das wird gesendet, sobald Sie wieder verbunden sind.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Make small; what you wrote is kept</source>
        <translation>Verkleinern; Ihr Text bleibt erhalten</translation>
    </message>
    <message>
        <source>Insert code</source>
        <translation>Code einfügen</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Emoji einfügen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>ComposerPrompt</name>
    <message>
        <source>Share something, ask, or thank somebody…</source>
        <translation>Etwas teilen, fragen oder danken …</translation>
    </message>
    <message>
        <source>Attach a picture</source>
        <translation>Bild anhängen</translation>
    </message>
    <message>
        <source>Insert code</source>
        <translation>Code einfügen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Your system's password store did not open.</source>
        <translation>Der Passwortspeicher Ihres Systems ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Unlock it and start Atrium again, or sign in anew.</source>
        <translation>Entsperren Sie ihn und starten Sie Atrium neu, oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium kann nicht in %1 schreiben.</translation>
    </message>
    <message>
        <source>Make room there, or allow it to write, and sign in again.</source>
        <translation>Schaffen Sie dort Platz oder erlauben Sie das Schreiben, und melden Sie sich wieder an.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no cache on this computer yet.</source>
        <translation>Auf diesem Rechner ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>The cache on this computer is not encrypted.</source>
        <translation>Der Speicher auf diesem Rechner ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>It was not made by Atrium. Move it away, and Atrium fetches everything again.</source>
        <translation>Er stammt nicht von Atrium. Verschieben Sie ihn, dann holt Atrium alles neu.</translation>
    </message>
    <message>
        <source>This build of Atrium cannot encrypt its cache.</source>
        <translation>Dieses Atrium kann seinen Speicher nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>Nothing was stored. Please install Atrium from its own package.</source>
        <translation>Es wurde nichts gespeichert. Bitte installieren Sie Atrium aus seinem eigenen Paket.</translation>
    </message>
    <message>
        <source>The cache on this computer was locked with another key.</source>
        <translation>Der Speicher auf diesem Rechner wurde mit einem anderen Schlüssel verschlossen.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, or let Atrium fetch everything again.</source>
        <translation>Entsperren Sie den Schlüsselbund dieses Rechners, oder lassen Sie Atrium alles neu holen.</translation>
    </message>
    <message>
        <source>The cache on this computer is damaged.</source>
        <translation>Der Speicher auf diesem Rechner ist beschädigt.</translation>
    </message>
    <message>
        <source>Atrium can make a new one. What you wrote and is not sent yet is kept where it can be read.</source>
        <translation>Atrium kann einen neuen anlegen. Was Sie geschrieben haben und noch nicht gesendet ist, bleibt lesbar erhalten.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Make some room and try again. Nothing was lost.</source>
        <translation>Schaffen Sie etwas Platz und versuchen Sie es erneut. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Another Atrium is using this cache.</source>
        <translation>Ein anderes Atrium benutzt diesen Speicher.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Atrium cannot write its cache on this computer.</source>
        <translation>Atrium kann auf diesem Rechner nicht speichern.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to its folder.</source>
        <translation>Prüfen Sie, ob auf der Festplatte Platz ist und ob Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>The cache on this computer could not be read or written.</source>
        <translation>Der Speicher auf diesem Rechner ließ sich nicht lesen oder beschreiben.</translation>
    </message>
    <message>
        <source>The cache on this computer was made by a newer Atrium.</source>
        <translation>Der Speicher auf diesem Rechner stammt von einem neueren Atrium.</translation>
    </message>
    <message>
        <source>Install the newer Atrium again.</source>
        <translation>Installieren Sie wieder das neuere Atrium.</translation>
    </message>
    <message>
        <source>The cache on this computer is not ready yet.</source>
        <translation>Der Speicher auf diesem Rechner ist noch nicht bereit.</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Your devices appear here after the first connection.</source>
        <translation>Ihre Geräte erscheinen hier nach der ersten Verbindung.</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Gerät ohne Namen</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>Sign out “%1”?</source>
        <translation>„%1“ abmelden?</translation>
    </message>
    <message>
        <source>It loses its connection at once and erases what it has stored, also what it has not sent yet.</source>
        <translation>Es verliert sofort die Verbindung und löscht alles Gespeicherte, auch noch nicht Gesendetes.</translation>
    </message>
    <message>
        <source>signed in on %1</source>
        <translation>angemeldet am %1</translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>zuletzt gesehen am %1</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Discover groups</source>
        <translation>Gruppen entdecken</translation>
    </message>
    <message>
        <source>Find by name or purpose</source>
        <translation>Nach Name oder Zweck suchen</translation>
    </message>
    <message>
        <source>You are in every group that you can join</source>
        <translation>Sie sind in allen Gruppen, denen Sie beitreten können</translation>
    </message>
    <message>
        <source>New groups will appear here.</source>
        <translation>Neue Gruppen erscheinen hier.</translation>
    </message>
    <message>
        <source>No such group</source>
        <translation>Keine solche Gruppe</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Choose a reaction</source>
        <translation>Reaktion wählen</translation>
    </message>
    <message>
        <source>Search, or type an emoji</source>
        <translation>Suchen oder Emoji eingeben</translation>
    </message>
</context>
<context>
    <name>ExplanationColumn</name>
    <message>
        <source>About what you see</source>
        <translation>Zu dem, was Sie sehen</translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>This group is not here</source>
        <translation>Diese Gruppe ist nicht hier</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>You have read everything</source>
        <translation>Sie haben alles gelesen</translation>
    </message>
    <message>
        <source>New posts will appear here.</source>
        <translation>Neue Beiträge erscheinen hier.</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Alle Beiträge zeigen</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Noch keine Fragen</translation>
    </message>
    <message>
        <source>Ask one: somebody here knows.</source>
        <translation>Stellen Sie eine: Hier weiß es jemand.</translation>
    </message>
    <message>
        <source>Nothing official yet</source>
        <translation>Noch nichts Offizielles</translation>
    </message>
    <message>
        <source>What the company says officially will be here.</source>
        <translation>Was das Unternehmen offiziell sagt, steht hier.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>Join a group, or write the first post.</source>
        <translation>Treten Sie einer Gruppe bei oder schreiben Sie den ersten Beitrag.</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Gruppen entdecken</translation>
    </message>
    <message>
        <source>Write the first post: the others will see that it has begun.</source>
        <translation>Schreiben Sie den ersten Beitrag: Dann sehen die anderen, dass es losgeht.</translation>
    </message>
    <message>
        <source>You are not in this group</source>
        <translation>Sie sind nicht in dieser Gruppe</translation>
    </message>
    <message>
        <source>Its posts are for its members.</source>
        <translation>Die Beiträge sind für ihre Mitglieder.</translation>
    </message>
    <message>
        <source>Tell me about everything</source>
        <translation>Alles melden</translation>
    </message>
    <message>
        <source>Only when I am mentioned</source>
        <translation>Nur, wenn ich erwähnt werde</translation>
    </message>
    <message>
        <source>Tell me nothing</source>
        <translation>Nichts melden</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Leave this group…</source>
        <translation>Gruppe verlassen …</translation>
    </message>
    <message>
        <source>Leave this group?</source>
        <translation>Diese Gruppe verlassen?</translation>
    </message>
    <message>
        <source>Its posts go from this computer. What you wrote stays there.</source>
        <translation>Ihre Beiträge verschwinden von diesem Rechner. Was Sie geschrieben haben, bleibt dort.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>FeedView</name>
    <message>
        <source>1 new post</source>
        <translation>1 neuer Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n neuer Beitrag</numerusform>
            <numerusform>%n neue Beiträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTray</name>
    <message>
        <source>“%1” is not a file. Folders can be attached as an archive.</source>
        <translation>„%1“ ist keine Datei. Ordner können als Archiv angehängt werden.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that can be attached.</source>
        <translation>„%1“ ist größer als %2, mehr kann nicht angehängt werden.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>„%1“ ließ sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>This picture is too large to be attached.</source>
        <translation>Dieses Bild ist zu groß zum Anhängen.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>a file name; %1: date and time</comment>
        <translation>Bild %1.png</translation>
    </message>
    <message numerus="yes">
        <source>A post can have %n files.</source>
        <translation>
            <numerusform>Ein Beitrag kann %n Datei haben.</numerusform>
            <numerusform>Ein Beitrag kann %n Dateien haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a file's name and size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>GroupExplanation</name>
    <message>
        <source>About this group</source>
        <translation>Über diese Gruppe</translation>
    </message>
    <message>
        <source>Good here</source>
        <translation>Passt hierher</translation>
    </message>
    <message>
        <source>How we do it here</source>
        <translation>Wie wir es hier halten</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Wer es weiß</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>1 colleague</source>
        <translation>1 Person aus der Firma</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues</source>
        <translation>
            <numerusform>%n Person aus der Firma</numerusform>
            <numerusform>%n Personen aus der Firma</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nobody from outside</source>
        <translation>%1, niemand von außen</translation>
    </message>
    <message>
        <source>1 person of %1</source>
        <translation>1 Person von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people of %1</source>
        <translation>
            <numerusform>%n Person von %1</numerusform>
            <numerusform>%n Personen von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Review on %1: keep, merge or close</source>
        <translation>Prüfung am %1: behalten, zusammenlegen oder schließen</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Closed: it can be read, and nothing new written</source>
        <translation>Geschlossen: kann gelesen werden, Neues nicht</translation>
    </message>
    <message>
        <source>1 accepted answer</source>
        <translation>1 angenommene Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted answers</source>
        <translation>
            <numerusform>%n angenommene Antwort</numerusform>
            <numerusform>%n angenommene Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>who, in which group, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>HomeExplanation</name>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Groups you can join</source>
        <translation>Gruppen zum Beitreten</translation>
    </message>
    <message>
        <source>1 thing could not be sent</source>
        <translation>1 Sache ließ sich nicht senden</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be sent</source>
        <translation>
            <numerusform>%n Sache ließ sich nicht senden</numerusform>
            <numerusform>%n Sachen ließen sich nicht senden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unread post</source>
        <translation>1 ungelesener Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%n unread posts</source>
        <translation>
            <numerusform>%n ungelesener Beitrag</numerusform>
            <numerusform>%n ungelesene Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Sie haben alles gelesen.</translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>with people of %1</source>
        <translation>mit Personen von %1</translation>
    </message>
    <message>
        <source>Ask %1 to let you in.</source>
        <translation>Bitten Sie %1 um Aufnahme.</translation>
    </message>
    <message>
        <source>Its owner lets people in.</source>
        <translation>Aufgenommen wird durch die zuständige Person.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Beitritt läuft …</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – Atrium</source>
        <translation>%1 – Atrium</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>Writes to %1</source>
        <translation>Schreibt an %1</translation>
    </message>
    <message>
        <source>Opens in Atrium</source>
        <translation>Öffnet in Atrium</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>My groups</source>
        <translation>Meine Gruppen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Gruppen entdecken</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
</context>
<context>
    <name>NavigationRow</name>
    <message>
        <source>%1, %2 new</source>
        <translation>%1, %2 neu</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Remove a post in %1</source>
        <translation>Beitrag in %1 entfernen</translation>
    </message>
    <message>
        <source>Change a post in %1</source>
        <translation>Beitrag in %1 ändern</translation>
    </message>
    <message>
        <source>Post in %1</source>
        <translation>Beitrag in %1</translation>
    </message>
    <message>
        <source>Reply in %1</source>
        <translation>Antwort in %1</translation>
    </message>
    <message>
        <source>Take back a reaction or vote in %1</source>
        <translation>Reaktion oder Stimme in %1 zurücknehmen</translation>
    </message>
    <message>
        <source>%1 on a post in %2</source>
        <translation>%1 auf einen Beitrag in %2</translation>
    </message>
    <message>
        <source>Vote in %1</source>
        <translation>Stimme in %1</translation>
    </message>
    <message>
        <source>Accept an answer in %1</source>
        <translation>Antwort in %1 annehmen</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>%1 verlassen</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1 beitreten</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Ihre Einstellungen</translation>
    </message>
    <message>
        <source>Sign out a device</source>
        <translation>Ein Gerät abmelden</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>What you have read</source>
        <translation>Was Sie gelesen haben</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Eine Änderung</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>Geschriebenes verwerfen?</translation>
    </message>
    <message>
        <source>It has not been sent, and there is no other copy.</source>
        <translation>Es wurde nicht gesendet, und es gibt keine andere Kopie.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>What you write while offline waits here.</source>
        <translation>Was Sie offline schreiben, wartet hier.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Find by name or title</source>
        <translation>Nach Name oder Titel suchen</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Try the beginning of a first name, a last name or a title.</source>
        <translation>Versuchen Sie den Anfang eines Vornamens, Nachnamens oder Titels.</translation>
    </message>
</context>
<context>
    <name>PeoplePick</name>
    <message>
        <source>Whom do you thank? Type a name</source>
        <translation>Wem danken Sie? Namen eingeben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person's name and title</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>This person is not here</source>
        <translation>Diese Person ist nicht hier</translation>
    </message>
    <message>
        <source>Knows about %1</source>
        <translation>Kennt sich aus mit %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>What they write in the groups you share will be here.</source>
        <translation>Was die Person in Ihren gemeinsamen Gruppen schreibt, steht hier.</translation>
    </message>
</context>
<context>
    <name>PollEdit</name>
    <message>
        <source>Several answers possible</source>
        <translation>Mehrere Antworten möglich</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Bleibt offen</translation>
    </message>
    <message>
        <source>Open for a day</source>
        <translation>Einen Tag offen</translation>
    </message>
    <message>
        <source>Open for three days</source>
        <translation>Drei Tage offen</translation>
    </message>
    <message>
        <source>Open for a week</source>
        <translation>Eine Woche offen</translation>
    </message>
    <message>
        <source>Open for two weeks</source>
        <translation>Zwei Wochen offen</translation>
    </message>
    <message>
        <source>How long the poll is open</source>
        <translation>Wie lange die Umfrage offen ist</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>several answers possible</source>
        <translation>mehrere Antworten möglich</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>geschlossen am %1</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>offen bis %1</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <translation>d. MMM hh:mm</translation>
    </message>
</context>
<context>
    <name>PollView::Option</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>votes and share</comment>
        <translation>%1 · %2 %</translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Discard what you wrote?</source>
        <translation>Geschriebenes verwerfen?</translation>
    </message>
    <message>
        <source>It has not been sent, and is nowhere else.</source>
        <translation>Es wurde nicht gesendet und ist nirgends sonst.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove this post?</source>
        <translation>Diesen Beitrag entfernen?</translation>
    </message>
    <message>
        <source>Its text and files go for everybody. Replies stay.</source>
        <translation>Text und Dateien verschwinden für alle. Antworten bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Die Datei ließ sich nicht speichern: %1</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Accept as answer</source>
        <translation>Als Antwort annehmen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet aufs Senden</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>Danke, %1</translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <translation>Angenommene Antwort</translation>
    </message>
    <message>
        <source>This post was removed.</source>
        <translation>Dieser Beitrag wurde entfernt.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Beantwortet von %1</translation>
    </message>
</context>
<context>
    <name>ReactionBar</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The lift is back</source>
        <translation>Der Aufzug fährt wieder</translation>
    </message>
    <message>
        <source>Both cars run again since ten.</source>
        <translation>Beide Kabinen fahren seit zehn Uhr.</translation>
    </message>
    <message>
        <source>I am on the train without a connection. This goes out when I am back.</source>
        <translation>Ich bin im Zug ohne Verbindung. Das geht hinaus, wenn ich wieder da bin.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search in everything that is on this computer</source>
        <translation>Alles durchsuchen, was auf diesem Rechner ist</translation>
    </message>
    <message>
        <source>Who wrote it: from:lena</source>
        <translation>Wer es schrieb: from:lena</translation>
    </message>
    <message>
        <source>In which group: in:pumps</source>
        <translation>In welcher Gruppe: in:pumpen</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Mit Code</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Mit Datei</translation>
    </message>
    <message>
        <source>In official groups</source>
        <translation>In offiziellen Gruppen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>After a day: after:2026-01-31</source>
        <translation>Nach einem Tag: after:2026-01-31</translation>
    </message>
    <message>
        <source>Before a day: before:2026-01-31</source>
        <translation>Vor einem Tag: before:2026-01-31</translation>
    </message>
    <message>
        <source>Posts found</source>
        <translation>Gefundene Beiträge</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>Type words, the beginning of a word, or a “whole phrase”. It works offline too.</source>
        <translation>Wörter, Wortanfänge oder eine „ganze Wendung“. Geht auch offline.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of one.</source>
        <translation>Versuchen Sie weniger Wörter oder nur den Anfang.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Ihre Geräte</translation>
    </message>
    <message>
        <source>What is stored here</source>
        <translation>Was hier gespeichert ist</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hide the right column</source>
        <translation>Rechte Spalte ausblenden</translation>
    </message>
    <message>
        <source>Show the right column</source>
        <translation>Rechte Spalte zeigen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>The server does not accept this connection.</source>
        <translation>Der Server nimmt diese Verbindung nicht an.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This address is not secure.</source>
        <translation>Diese Adresse ist nicht sicher.</translation>
    </message>
    <message>
        <source>This is not a server's address.</source>
        <translation>Das ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>Please use an address that begins with https://.</source>
        <translation>Bitte nehmen Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>It looks like atrium.example.com. You find it in your invitation.</source>
        <translation>Sie sieht aus wie atrium.example.com und steht in Ihrer Einladung.</translation>
    </message>
    <message>
        <source>The address or the password is not right.</source>
        <translation>Adresse oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Please try again. If you have forgotten your password, ask whoever runs Atrium for you.</source>
        <translation>Bitte versuchen Sie es erneut. Passwort vergessen? Fragen Sie, wer Atrium bei Ihnen betreut.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Das waren zu viele Versuche.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n minute(s) and try again.</source>
        <translation>
            <numerusform>Bitte warten Sie %n Minute und versuchen Sie es erneut.</numerusform>
            <numerusform>Bitte warten Sie %n Minuten und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation>Bitte warten Sie eine Minute und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Der Server konnte sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>Your password was not sent. Please ask whoever runs Atrium for you about its certificate.</source>
        <translation>Ihr Passwort wurde nicht gesendet. Bitte fragen Sie, wer Atrium bei Ihnen betreut, nach dem Zertifikat.</translation>
    </message>
    <message>
        <source>There is no Atrium at this address.</source>
        <translation>Unter dieser Adresse gibt es kein Atrium.</translation>
    </message>
    <message>
        <source>Please check it. If this network has a sign-in page, open that in a browser first.</source>
        <translation>Bitte prüfen Sie sie. Hat dieses Netz eine Anmeldeseite, öffnen Sie diese zuerst im Browser.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Please check the address and your connection, and try again.</source>
        <translation>Bitte prüfen Sie Adresse und Verbindung, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in to Atrium</source>
        <translation>Bei Atrium anmelden</translation>
    </message>
    <message>
        <source>With the address and password that your company gave you.</source>
        <translation>Mit Adresse und Passwort, die Sie von Ihrer Firma haben.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>atrium.example.com</source>
        <translation>atrium.example.com</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>sie@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Erase and sign out</source>
        <translation>Löschen und abmelden</translation>
    </message>
    <message>
        <source>%1 on this device</source>
        <translation>%1 auf diesem Gerät</translation>
    </message>
    <message>
        <source>Older posts are still being fetched: %1 % are here.</source>
        <translation>Ältere Beiträge werden noch geholt: %1 % sind hier.</translation>
    </message>
    <message>
        <source>All posts that this device keeps are here, so search and reading work offline.</source>
        <translation>Alle Beiträge, die dieses Gerät behält, sind hier. Suchen und Lesen geht offline.</translation>
    </message>
    <message>
        <source>Not sent yet, and lost if you go on: %1.</source>
        <translation>Noch nicht gesendet und verloren, wenn Sie fortfahren: %1.</translation>
    </message>
    <message>
        <source>Erase everything on this device and sign out?</source>
        <translation>Alles auf diesem Gerät löschen und abmelden?</translation>
    </message>
    <message>
        <source>What you have posted stays with your company. You can sign in again at any time.</source>
        <translation>Was Sie geschrieben haben, bleibt in Ihrer Firma. Sie können sich jederzeit wieder anmelden.</translation>
    </message>
    <message>
        <source>Everything in it is encrypted: without your key, the file cannot be read.</source>
        <translation>Alles darin ist verschlüsselt: Ohne Ihren Schlüssel lässt sich die Datei nicht lesen.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>What this belongs to was discarded before it was sent.</source>
        <translation>Wozu dies gehört, wurde vor dem Senden verworfen.</translation>
    </message>
    <message>
        <source>You are no longer in this group.</source>
        <translation>Sie sind nicht mehr in dieser Gruppe.</translation>
    </message>
    <message>
        <source>Atrium could not delete its cache on this computer.</source>
        <translation>Atrium konnte seinen Speicher auf diesem Rechner nicht löschen.</translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Go to the group</source>
        <translation>Zur Gruppe</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>This post is not here</source>
        <translation>Dieser Beitrag ist nicht hier</translation>
    </message>
    <message>
        <source>It may have been removed, or it is in a group that you are not in.</source>
        <translation>Er wurde vielleicht entfernt, oder Sie sind nicht in seiner Gruppe.</translation>
    </message>
</context>
<context>
    <name>TransportError</name>
    <message>
        <source>The server points to another address.</source>
        <translation>Der Server verweist auf eine andere Adresse.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>Die Antwort ist zu groß.</translation>
    </message>
    <message>
        <source>Atrium only talks to servers over a secure connection.</source>
        <translation>Atrium spricht nur über eine sichere Verbindung mit Servern.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Atrium tries again by itself.</source>
        <translation>Atrium versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist beschäftigt.</translation>
    </message>
    <message>
        <source>Atrium tries again in a moment.</source>
        <translation>Atrium versucht es gleich wieder.</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>Der Server hat ein Problem.</translation>
    </message>
    <message>
        <source>Something else answers in place of the server.</source>
        <translation>Etwas anderes antwortet anstelle des Servers.</translation>
    </message>
    <message>
        <source>If this network has a sign-in page, open it in a browser.</source>
        <translation>Hat dieses Netz eine Anmeldeseite, öffnen Sie sie im Browser.</translation>
    </message>
    <message>
        <source>This device was signed out.</source>
        <translation>Dieses Gerät wurde abgemeldet.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Bitte melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Der Server konnte sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please ask whoever runs Atrium for you about its certificate.</source>
        <translation>Es wurde nichts gesendet. Bitte fragen Sie, wer Atrium bei Ihnen betreut, nach dem Zertifikat.</translation>
    </message>
    <message>
        <source>The server has another version of Atrium.</source>
        <translation>Der Server hat eine andere Version von Atrium.</translation>
    </message>
    <message>
        <source>Please update Atrium.</source>
        <translation>Bitte aktualisieren Sie Atrium.</translation>
    </message>
    <message>
        <source>Please ask whoever runs Atrium for you.</source>
        <translation>Bitte fragen Sie, wer Atrium bei Ihnen betreut.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>Der Server hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>The server does not let you in.</source>
        <translation>Der Server lässt Sie nicht ein.</translation>
    </message>
    <message>
        <source>This is too large for the server.</source>
        <translation>Das ist zu groß für den Server.</translation>
    </message>
</context>
<context>
    <name>UploadTask</name>
    <message>
        <source>An attachment is missing. Please attach it again.</source>
        <translation>Ein Anhang fehlt. Bitte hängen Sie ihn wieder an.</translation>
    </message>
    <message>
        <source>An attachment is larger than the server takes (%1).</source>
        <translation>Ein Anhang ist größer, als der Server annimmt (%1).</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>The title is %n characters too long.</source>
        <translation>
            <numerusform>Der Titel ist %n Zeichen zu lang.</numerusform>
            <numerusform>Der Titel ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is %n characters too long. Shorten it, or attach it as a file.</source>
        <translation>
            <numerusform>Das ist %n Zeichen zu lang. Kürzen Sie es, oder hängen Sie es als Datei an.</numerusform>
            <numerusform>Das ist %n Zeichen zu lang. Kürzen Sie es, oder hängen Sie es als Datei an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A post can have %n files.</source>
        <translation>
            <numerusform>Ein Beitrag kann %n Datei haben.</numerusform>
            <numerusform>Ein Beitrag kann %n Dateien haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll can have %n answers.</source>
        <translation>
            <numerusform>Eine Umfrage kann %n Antwort haben.</numerusform>
            <numerusform>Eine Umfrage kann %n Antworten haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>This device was signed out.</source>
        <translation>Dieses Gerät wurde abgemeldet.</translation>
    </message>
</context>
<context>
    <name>WorkspaceHeader</name>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>atrium::Actions</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Beitrag schreiben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Show or hide the right column</source>
        <translation>Rechte Spalte zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Go to the next column</source>
        <translation>Zur nächsten Spalte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Diese Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>atrium::AppearanceCard</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>atrium::ConnectionWords</name>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Offline · %1 to send</source>
        <translation>Offline · %1 zu senden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>You can read and write as usual. Everything goes out when the connection is back.</source>
        <translation>Sie können wie gewohnt lesen und schreiben. Alles geht hinaus, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Holt Neues …</translation>
    </message>
    <message>
        <source>Sending %1…</source>
        <translation>Sendet %1 …</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Cannot connect</source>
        <translation>Keine Verbindung möglich</translation>
    </message>
</context>
<context>
    <name>atrium::EmojiPicker</name>
    <message>
        <source>thumbs up yes agree good</source>
        <translation>daumen hoch ja einverstanden gut</translation>
    </message>
    <message>
        <source>heart love</source>
        <translation>herz liebe</translation>
    </message>
    <message>
        <source>party celebrate congratulations</source>
        <translation>fest feiern glückwunsch</translation>
    </message>
    <message>
        <source>thanks please hands</source>
        <translation>danke bitte hände</translation>
    </message>
    <message>
        <source>clap applause bravo</source>
        <translation>klatschen applaus bravo</translation>
    </message>
    <message>
        <source>smile laugh happy</source>
        <translation>lächeln lachen froh</translation>
    </message>
    <message>
        <source>joy tears laugh funny</source>
        <translation>freude tränen lachen lustig</translation>
    </message>
    <message>
        <source>think hmm doubt</source>
        <translation>denken hm zweifel</translation>
    </message>
    <message>
        <source>eyes looking watch</source>
        <translation>augen schauen sehen</translation>
    </message>
    <message>
        <source>check done</source>
        <translation>haken fertig erledigt</translation>
    </message>
    <message>
        <source>cross no wrong</source>
        <translation>kreuz nein falsch</translation>
    </message>
    <message>
        <source>question</source>
        <translation>frage</translation>
    </message>
    <message>
        <source>idea light bulb</source>
        <translation>idee glühbirne</translation>
    </message>
    <message>
        <source>rocket launch fast</source>
        <translation>rakete start schnell</translation>
    </message>
    <message>
        <source>fire hot</source>
        <translation>feuer heiß</translation>
    </message>
    <message>
        <source>strong muscle</source>
        <translation>stark muskel</translation>
    </message>
    <message>
        <source>handshake deal together</source>
        <translation>handschlag abmachung zusammen</translation>
    </message>
    <message>
        <source>wow surprised</source>
        <translation>wow überrascht</translation>
    </message>
    <message>
        <source>sad cry sorry</source>
        <translation>traurig weinen leid</translation>
    </message>
    <message>
        <source>thumbs down no disagree</source>
        <translation>daumen runter nein dagegen</translation>
    </message>
    <message>
        <source>coffee break</source>
        <translation>kaffee pause</translation>
    </message>
    <message>
        <source>bug fault</source>
        <translation>käfer fehler</translation>
    </message>
    <message>
        <source>tools repair fix</source>
        <translation>werkzeug reparieren</translation>
    </message>
    <message>
        <source>star favourite</source>
        <translation>stern favorit</translation>
    </message>
</context>
<context>
    <name>atrium::Options</name>
    <message>
        <source>Atrium, the company's front hall: talk, ask and find out what is official, also offline.</source>
        <translation>Atrium, die Eingangshalle der Firma: reden, fragen und wissen, was offiziell ist, auch offline.</translation>
    </message>
    <message>
        <source>Server to sign in to.</source>
        <translation>Server, bei dem angemeldet wird.</translation>
    </message>
    <message>
        <source>Directory for the cache and the settings.</source>
        <translation>Verzeichnis für Speicher und Einstellungen.</translation>
    </message>
    <message>
        <source>Forget what is stored in that directory first.</source>
        <translation>Zuerst vergessen, was dort gespeichert ist.</translation>
    </message>
    <message>
        <source>E-mail address to sign in with; needs --password-file.</source>
        <translation>E-Mail-Adresse für die Anmeldung; braucht --password-file.</translation>
    </message>
    <message>
        <source>File whose first line is the password.</source>
        <translation>Datei, deren erste Zeile das Passwort ist.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light oder dark.</translation>
    </message>
    <message>
        <source>Language code: en, de, fr or da.</source>
        <translation>Sprachkürzel: en, de, fr oder da.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x820.</source>
        <translation>Größe des Fensters, etwa 1280x820.</translation>
    </message>
    <message>
        <source>Write a picture of every main screen to a directory, and exit.</source>
        <translation>Von jeder Hauptansicht ein Bild in ein Verzeichnis schreiben und enden.</translation>
    </message>
    <message>
        <source>Print what has happened (home, live, synced), for measurements.</source>
        <translation>Ausgeben, was geschehen ist (home, live, synced), für Messungen.</translation>
    </message>
    <message>
        <source>With --report: scroll through so many posts, then print scrolled.</source>
        <translation>Mit --report: durch so viele Beiträge rollen, dann scrolled ausgeben.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation>--%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Siehe --help.</translation>
    </message>
    <message>
        <source>--sign-in-as, --password-file and --server belong together.</source>
        <translation>--sign-in-as, --password-file und --server gehören zusammen.</translation>
    </message>
    <message>
        <source>--screenshots needs --sign-in-as.</source>
        <translation>--screenshots braucht --sign-in-as.</translation>
    </message>
    <message>
        <source>How many months of posts to fetch; 0 for all. Official ones always are.</source>
        <translation>Wie viele Monate an Beiträgen geholt werden; 0 für alle. Offizielle immer.</translation>
    </message>
</context>
<context>
    <name>atrium::Outbox</name>
    <message>
        <source>You are not allowed to do this here.</source>
        <translation>Das dürfen Sie hier nicht.</translation>
    </message>
    <message>
        <source>You are no longer in this group.</source>
        <translation>Sie sind nicht mehr in dieser Gruppe.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Das ist zu lang. Bitte kürzen Sie es.</translation>
    </message>
    <message>
        <source>There is no room left for this on the server.</source>
        <translation>Auf dem Server ist kein Platz mehr dafür.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>Der Server hat das nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>atrium::PostWords</name>
    <message>
        <source>Group notice</source>
        <translation>Gruppenhinweis</translation>
    </message>
    <message>
        <source>Personal view</source>
        <translation>Persönliche Meinung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other firms</source>
        <translation>
            <numerusform>%1 und %n weitere Firma</numerusform>
            <numerusform>%1 und %n weitere Firmen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person at %1 can see this</source>
        <translation>1 Person bei %1 kann das sehen</translation>
    </message>
    <message numerus="yes">
        <source>%n people at %1 can see this</source>
        <translation>
            <numerusform>%n Person bei %1 kann das sehen</numerusform>
            <numerusform>%n Personen bei %1 können das sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 colleague</source>
        <translation>1 Person aus der Firma</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues</source>
        <translation>
            <numerusform>%n Person aus der Firma</numerusform>
            <numerusform>%n Personen aus der Firma</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will see this</source>
        <comment>%1: 64 colleagues</comment>
        <translation>%1 werden das sehen</translation>
    </message>
    <message>
        <source>1 person of %1</source>
        <translation>1 Person von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people of %1</source>
        <translation>
            <numerusform>%n Person von %1</numerusform>
            <numerusform>%n Personen von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 will see this</source>
        <comment>%1: 64 colleagues, %2: 3 people of Brandt Seals</comment>
        <translation>%1 und %2 werden das sehen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>1 reply</source>
        <translation>1 Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>atrium::RelativeTime</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, as QLocale formats it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, as QLocale formats it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
</TS>
