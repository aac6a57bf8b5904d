<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>atrium::AboutCard</name>
    <message>
        <source>Atrium %1</source>
        <translation>Atrium %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen …</translation>
    </message>
    <message>
        <source>Copy system information</source>
        <translation>Systemangaben kopieren</translation>
    </message>
    <message>
        <source>For a report of a fault. It says nothing about you or your company.</source>
        <translation>Für die Meldung eines Fehlers. Es steht nichts über Sie oder Ihre Firma darin.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Our charter</source>
        <translation>Unsere Charta</translation>
    </message>
</context>
<context>
    <name>atrium::Accessibility</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
</context>
<context>
    <name>atrium::AcknowledgementReport</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
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
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alles als gelesen markieren</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Gruppe gründen</translation>
    </message>
    <message>
        <source>Edit my profile</source>
        <translation>Mein Profil bearbeiten</translation>
    </message>
    <message>
        <source>Print the thread</source>
        <translation>Beitrag mit Antworten drucken</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>About Atrium</source>
        <translation>Über Atrium</translation>
    </message>
    <message>
        <source>Go to a place in the left column</source>
        <translation>Zu einem Ort in der linken Spalte</translation>
    </message>
    <message>
        <source>See what belongs where</source>
        <translation>Nachsehen, was wohin gehört</translation>
    </message>
    <message>
        <source>Read our charter</source>
        <translation>Unsere Charta lesen</translation>
    </message>
    <message>
        <source>Show the introduction again</source>
        <translation>Einführung noch einmal zeigen</translation>
    </message>
    <message>
        <source>Edit our charter</source>
        <translation>Unsere Charta bearbeiten</translation>
    </message>
</context>
<context>
    <name>atrium::Announcer</name>
    <message>
        <source>Your post was sent.</source>
        <translation>Ihr Beitrag wurde gesendet.</translation>
    </message>
    <message>
        <source>Your reply was sent.</source>
        <translation>Ihre Antwort wurde gesendet.</translation>
    </message>
    <message>
        <source>New post by %1 in %2.</source>
        <translation>Neuer Beitrag von %1 in %2.</translation>
    </message>
    <message>
        <source>New reply by %1 in %2.</source>
        <translation>Neue Antwort von %1 in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts.</source>
        <translation>
            <numerusform>%n neuer Beitrag.</numerusform>
            <numerusform>%n neue Beiträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post could not be sent. It is in the outbox.</source>
        <translation>Ein Beitrag konnte nicht gesendet werden. Er liegt im Postausgang.</translation>
    </message>
</context>
<context>
    <name>atrium::AnswerBox</name>
    <message>
        <source>Go to the answer</source>
        <translation>Zur Antwort</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Beantwortet von %1</translation>
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
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Auf diesem Gerät</translation>
    </message>
</context>
<context>
    <name>atrium::Application</name>
    <message>
        <source>This system has no password store, so the key to what Atrium stores is in a file that only you can read: %1</source>
        <translation>Dieses System hat keinen Passwortspeicher. Der Schlüssel zu dem, was Atrium speichert, liegt deshalb in einer Datei, die nur Sie lesen können: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>workspace: why you were signed out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign in to open the link.</source>
        <translation>Melden Sie sich an, um den Link zu öffnen.</translation>
    </message>
    <message>
        <source>What this link leads to is not here. It may have been removed, or it is in a group that you are not in.</source>
        <translation>Wohin dieser Link führt, ist nicht hier. Vielleicht wurde es entfernt, oder es liegt in einer Gruppe, in der Sie nicht sind.</translation>
    </message>
    <message>
        <source>Atrium does not know this link: %1</source>
        <translation>Atrium kennt diesen Link nicht: %1</translation>
    </message>
    <message>
        <source>What was stored on this computer is locked with another key, and is being fetched again. What you had not sent is kept for %1 days, and comes back when its key does.</source>
        <translation>Was auf diesem Rechner gespeichert war, ist mit einem anderen Schlüssel verschlossen und wird neu geholt. Was Sie noch nicht gesendet hatten, bleibt %1 Tage aufgehoben und kommt zurück, sobald sein Schlüssel wieder da ist.</translation>
    </message>
    <message>
        <source>What you had not sent before is back. It is in the outbox until it is sent.</source>
        <translation>Was Sie noch nicht gesendet hatten, ist wieder da. Es steht im Postausgang, bis es gesendet ist.</translation>
    </message>
</context>
<context>
    <name>atrium::AttachmentsView::Item</name>
    <message>
        <source>%1 waits to be sent</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>%1 wartet auf das Senden</translation>
    </message>
    <message>
        <source>%1, %2 % sent</source>
        <comment>%1: a file&apos;s size</comment>
        <translation>%1, %2 % gesendet</translation>
    </message>
    <message>
        <source>%1, waits to be sent</source>
        <comment>%1: a file&apos;s size</comment>
        <translation>%1, wartet auf das Senden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Send without this file…</source>
        <translation>Ohne diese Datei senden …</translation>
    </message>
</context>
<context>
    <name>atrium::AudienceDialog</name>
    <message>
        <source>Colleagues</source>
        <translation>Kolleginnen und Kollegen</translation>
    </message>
    <message>
        <source>Team leads</source>
        <translation>Teamleitungen</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Führungskräfte</translation>
    </message>
    <message>
        <source>Topic experts</source>
        <translation>Fachkundige Personen</translation>
    </message>
    <message>
        <source>Community managers</source>
        <translation>Community-Management</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Who shall confirm it?</source>
        <translation>Wer soll es bestätigen?</translation>
    </message>
    <message>
        <source>Everybody in the group, unless you choose. Whoever fits one line of each part is asked.</source>
        <translation>Alle in der Gruppe, wenn Sie nichts auswählen. Gefragt wird, auf wen in jedem Teil eine Zeile zutrifft.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>atrium::Autostart</name>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium kann nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>Your company may have switched this off.</source>
        <translation>Vielleicht hat Ihre Firma das abgeschaltet.</translation>
    </message>
</context>
<context>
    <name>atrium::BlobTask</name>
    <message>
        <source>You can no longer see this.</source>
        <translation>Das können Sie nicht mehr sehen.</translation>
    </message>
</context>
<context>
    <name>atrium::BodyEdit</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Send what you are writing</source>
        <translation>Senden, was Sie schreiben</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>atrium::CasesPage</name>
    <message>
        <source>Official</source>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>Not official</source>
        <translation>Nicht offiziell</translation>
    </message>
    <message>
        <source>Everybody may write here, so it must be clear who speaks for the company.</source>
        <translation>Hier dürfen alle schreiben. Darum muss klar sein, wer für das Unternehmen spricht.</translation>
    </message>
    <message>
        <source>Everybody may write here, so it must be clear who speaks for the company. Look at this post. Would you rely on it?</source>
        <translation>Hier dürfen alle schreiben. Darum muss klar sein, wer für das Unternehmen spricht. Sehen Sie sich diesen Beitrag an: Würden Sie sich darauf verlassen?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 von %2 Fällen</translation>
    </message>
    <message>
        <source>Right, official</source>
        <translation>Richtig, offiziell</translation>
    </message>
    <message>
        <source>Right, not official</source>
        <translation>Richtig, nicht offiziell</translation>
    </message>
    <message>
        <source>Look again: this one is official</source>
        <translation>Sehen Sie noch einmal hin: Dieser ist offiziell</translation>
    </message>
    <message>
        <source>Look again: this one is not official</source>
        <translation>Sehen Sie noch einmal hin: Dieser ist nicht offiziell</translation>
    </message>
</context>
<context>
    <name>atrium::ChangesPage</name>
    <message>
        <source>There is a new version of what we have agreed on. Please read what is different.</source>
        <translation>Es gibt eine neue Fassung dessen, was wir vereinbart haben. Bitte lesen Sie, was anders ist.</translation>
    </message>
    <message>
        <source>There is a new version of what we have agreed on. Please read what is different, and accept it by %1.</source>
        <comment>%1: a date</comment>
        <translation>Es gibt eine neue Fassung dessen, was wir vereinbart haben. Bitte lesen Sie, was anders ist, und stimmen Sie bis zum %1 zu.</translation>
    </message>
    <message>
        <source>The words that concern you are the same as before.</source>
        <translation>Was Sie betrifft, lautet wie zuvor.</translation>
    </message>
    <message>
        <source>This part is no longer there.</source>
        <translation>Diesen Teil gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Nicht mehr: %1</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Was hier vorher stand</translation>
    </message>
</context>
<context>
    <name>atrium::CharterDraft</name>
    <message>
        <source>%1 is still empty.</source>
        <comment>%1: part of a charter</comment>
        <translation>%1 ist noch leer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n characters too long.</source>
        <comment>%1: part of a charter</comment>
        <translation>
            <numerusform>%1 ist %n Zeichen zu lang.</numerusform>
            <numerusform>%1 ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs %2 to %3 tasks.</source>
        <comment>%1: a role</comment>
        <translation>„%1“ braucht %2 bis %3 Aufgaben.</translation>
    </message>
    <message>
        <source>“%1” can have %2 rows.</source>
        <translation>„%1“ kann %2 Zeilen haben.</translation>
    </message>
    <message>
        <source>“%1” in “%2”, %3,</source>
        <comment>a field, a list, number of the row</comment>
        <translation>„%1“ in „%2“, %3,</translation>
    </message>
    <message>
        <source>“%1” has a task twice.</source>
        <comment>%1: a role</comment>
        <translation>„%1“ hat eine Aufgabe zweimal.</translation>
    </message>
</context>
<context>
    <name>atrium::CharterEntryEdit</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Now row %1 of %2</source>
        <translation>Jetzt Zeile %1 von %2</translation>
    </message>
    <message>
        <source>Removed an empty row</source>
        <translation>Eine leere Zeile entfernt</translation>
    </message>
    <message>
        <source>Removed: “%1”</source>
        <translation>Entfernt: „%1“</translation>
    </message>
</context>
<context>
    <name>atrium::CharterFormPage</name>
    <message>
        <source>Edit our charter</source>
        <translation>Unsere Charta bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>As others will see it</source>
        <translation>So sehen es die anderen</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a language</comment>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1 from the charter?</source>
        <comment>a language</comment>
        <translation>%1 aus der Charta entfernen?</translation>
    </message>
    <message>
        <source>What is written in it goes from your draft. Earlier versions keep it.</source>
        <translation>Was darin steht, verschwindet aus Ihrem Entwurf. Frühere Fassungen behalten es.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This part is not complete in %1 yet.</source>
        <comment>a language</comment>
        <translation>Dieser Teil ist noch nicht vollständig (%1).</translation>
    </message>
    <message>
        <source>Begin with the text in %1</source>
        <comment>a language</comment>
        <translation>Mit dem Text beginnen (%1)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a language</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Something is missing or too long</source>
        <translation>Etwas fehlt oder ist zu lang</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Your draft is kept on this computer until you publish it.</source>
        <translation>Ihr Entwurf bleibt auf diesem Computer, bis Sie ihn veröffentlichen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a language, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It could not be published. %1</source>
        <translation>Sie konnte nicht veröffentlicht werden. %1</translation>
    </message>
    <message>
        <source>It is published as soon as there is a connection. What you change now is for the next version.</source>
        <translation>Sie wird veröffentlicht, sobald eine Verbindung besteht. Was Sie jetzt ändern, gehört zur nächsten Fassung.</translation>
    </message>
    <message>
        <source>Version %1 is published.</source>
        <translation>Fassung %1 ist veröffentlicht.</translation>
    </message>
    <message>
        <source>Version %1 was published while you wrote. What is new in it is not in your draft: see what changes before you publish.</source>
        <translation>Während Sie schrieben, wurde Fassung %1 veröffentlicht. Was darin neu ist, fehlt in Ihrem Entwurf: Sehen Sie vor dem Veröffentlichen, was sich ändert.</translation>
    </message>
    <message>
        <source>Discard your draft?</source>
        <translation>Ihren Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>What applies now stays as it is. There is no other copy of the draft.</source>
        <translation>Was jetzt gilt, bleibt. Eine andere Kopie des Entwurfs gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>atrium::CharterPage</name>
    <message>
        <source>Our charter</source>
        <translation>Unsere Charta</translation>
    </message>
    <message>
        <source>Show an earlier version</source>
        <translation>Frühere Fassung zeigen</translation>
    </message>
    <message>
        <source>Version %1, which applies</source>
        <translation>Fassung %1, die gilt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Show what applies</source>
        <translation>Zeigen, was gilt</translation>
    </message>
    <message>
        <source>There is no charter yet</source>
        <translation>Es gibt noch keine Charta</translation>
    </message>
    <message>
        <source>It will say here why we use this, what is official, and what is never measured.</source>
        <translation>Hier wird stehen, wozu wir das benutzen, was offiziell ist und was nie gemessen wird.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale formats it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <comment>number, date</comment>
        <translation>Fassung %1 vom %2</translation>
    </message>
    <message>
        <source>%1. You accepted it on %2.</source>
        <comment>“Version 2 of 3 May 2026”, date</comment>
        <translation>%1. Sie haben sie am %2 angenommen.</translation>
    </message>
    <message>
        <source>This is an earlier version, to look it up. Version %1 applies.</source>
        <translation>Das ist eine frühere Fassung zum Nachschlagen. Es gilt Fassung %1.</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>Wo man es sieht</translation>
    </message>
    <message>
        <source>What is official now</source>
        <translation>Was jetzt offiziell ist</translation>
    </message>
    <message>
        <source>What belongs where</source>
        <translation>Was wohin gehört</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>atrium::CharterPages</name>
    <message>
        <source>No longer by e-mail since %1</source>
        <translation>Seit dem %1 nicht mehr per E-Mail</translation>
    </message>
    <message>
        <source>No longer by e-mail from %1</source>
        <translation>Ab dem %1 nicht mehr per E-Mail</translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <translation>%1 kümmert sich darum</translation>
    </message>
    <message>
        <source>Except: %1</source>
        <translation>Ausnahme: %1</translation>
    </message>
    <message>
        <source>You are a guest here. This is what the place is for, and what you can expect of it.</source>
        <translation>Sie sind hier zu Gast. Dafür ist dieser Ort da, und das können Sie von ihm erwarten.</translation>
    </message>
    <message>
        <source>What this place is for, who stands behind it, and what you get from it.</source>
        <translation>Wozu dieser Ort da ist, wer dahintersteht und was Sie davon haben.</translation>
    </message>
    <message>
        <source>So that nobody has to guess, and nobody has to look twice.</source>
        <translation>Damit niemand raten und niemand zweimal suchen muss.</translation>
    </message>
    <message>
        <source>A few rules that make it easy to write, to ask, and to disagree.</source>
        <translation>Ein paar Regeln, mit denen es leichtfällt, zu schreiben, zu fragen und zu widersprechen.</translation>
    </message>
    <message>
        <source>Before you write: who can read it, and what is counted.</source>
        <translation>Bevor Sie schreiben: wer es lesen kann und was gezählt wird.</translation>
    </message>
    <message>
        <source>Some groups can be seen by people of other firms. They are marked in amber, everywhere.</source>
        <translation>Manche Gruppen sehen auch Leute anderer Firmen. Sie sind überall bernsteinfarben gekennzeichnet.</translation>
    </message>
    <message>
        <source>Groups that people from outside can see</source>
        <translation>Gruppen, die Leute von außerhalb sehen</translation>
    </message>
</context>
<context>
    <name>atrium::CharterParts</name>
    <message>
        <source>Who writes it</source>
        <translation>Wer es schreibt</translation>
    </message>
    <message>
        <source>Their office</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>In which group</source>
        <translation>In welcher Gruppe</translation>
    </message>
    <message>
        <source>What the post says</source>
        <translation>Was im Beitrag steht</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Why, in a sentence</source>
        <translation>Warum, in einem Satz</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Name and office.</source>
        <translation>Name und Funktion.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>And what is not.</source>
        <translation>Und was nicht.</translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation>Umgang</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>A good example</source>
        <translation>Ein gutes Beispiel</translation>
    </message>
    <message>
        <source>One that is not so good</source>
        <translation>Ein weniger gutes</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer es sieht</translation>
    </message>
    <message>
        <source>Words for guests</source>
        <translation>Worte für Gäste</translation>
    </message>
    <message>
        <source>Guests read this in place of what it is for.</source>
        <translation>Gäste lesen dies statt des Zwecks.</translation>
    </message>
    <message>
        <source>Practice cases</source>
        <translation>Übungsfälle</translation>
    </message>
    <message>
        <source>Official or not?</source>
        <translation>Offiziell oder nicht?</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Newcomers judge each of them before they go on.</source>
        <translation>Neue beurteilen jeden davon, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Role paths</source>
        <translation>Wege je Rolle</translation>
    </message>
</context>
<context>
    <name>atrium::CharterPreview</name>
    <message>
        <source>Official</source>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>Not official</source>
        <translation>Nicht offiziell</translation>
    </message>
</context>
<context>
    <name>atrium::CharterPublishDialog</name>
    <message>
        <source>Words for guests</source>
        <translation>Worte für Gäste</translation>
    </message>
    <message>
        <source>Practice cases</source>
        <translation>Übungsfälle</translation>
    </message>
    <message>
        <source>Ask everybody to accept it by</source>
        <translation>Alle bitten, sie anzunehmen bis</translation>
    </message>
    <message>
        <source>They may put it off until the next day</source>
        <translation>Sie dürfen es auf den nächsten Tag verschieben</translation>
    </message>
    <message>
        <source>Publish the charter</source>
        <translation>Die Charta veröffentlichen</translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation>Fassung %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Everybody is shown what changed and asked to accept it. Underlined words were added, struck out words were taken away.</source>
        <translation>Alle sehen, was sich geändert hat, und werden gebeten, es anzunehmen. Unterstrichene Wörter kamen hinzu, durchgestrichene fielen weg.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>a language</comment>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <comment>a language</comment>
        <translation>%1 (entfernt)</translation>
    </message>
</context>
<context>
    <name>atrium::CharterRowEdit</name>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n Zeichen zu lang</numerusform>
            <numerusform>%n Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Nach oben: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Nach unten: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>atrium::CharterView</name>
    <message>
        <source>What this is to you as a guest</source>
        <translation>Was das für Sie als Gast ist</translation>
    </message>
    <message>
        <source>Why we are here</source>
        <translation>Wozu wir hier sind</translation>
    </message>
    <message>
        <source>Where this leads</source>
        <translation>Wohin das führt</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Wer dahintersteht</translation>
    </message>
    <message>
        <source>What it does for you</source>
        <translation>Was es Ihnen bringt</translation>
    </message>
    <message>
        <source>What is official, and what is not</source>
        <translation>Was offiziell ist und was nicht</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>What is never measured</source>
        <translation>Was nie gemessen wird</translation>
    </message>
    <message>
        <source>Who from outside is here</source>
        <translation>Wer von außen hier ist</translation>
    </message>
    <message>
        <source>How we talk to each other</source>
        <translation>Wie wir miteinander reden</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <comment>an example</comment>
        <translation>Gut: %1</translation>
    </message>
    <message>
        <source>Not so good: %1</source>
        <comment>an example</comment>
        <translation>Nicht so gut: %1</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Wer was sieht</translation>
    </message>
</context>
<context>
    <name>atrium::CharterWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a caption, and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation>Wozu das hier da ist</translation>
    </message>
    <message>
        <source>Where we want to be</source>
        <translation>Wohin wir wollen</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Wer dahintersteht</translation>
    </message>
    <message>
        <source>What it brings you</source>
        <translation>Was Sie davon haben</translation>
    </message>
    <message>
        <source>What is official</source>
        <translation>Was offiziell ist</translation>
    </message>
    <message>
        <source>How we talk here</source>
        <translation>Wie wir miteinander reden</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Wer was sieht</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>What is never measured</source>
        <translation>Was nie gemessen wird</translation>
    </message>
    <message>
        <source>Who is outside</source>
        <translation>Wer von außerhalb ist</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>an example of how to write</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Not so good</source>
        <comment>an example of how to write</comment>
        <translation>Nicht so gut</translation>
    </message>
</context>
<context>
    <name>atrium::ChoiceChip</name>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered, and by what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>atrium::ChoiceList</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>atrium::CompletionPopup</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this group</source>
        <translation>nicht in dieser Gruppe</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and what is said about it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atrium::Composer</name>
    <message>
        <source>Share something, ask, or thank somebody…</source>
        <translation>Etwas teilen, fragen oder danken …</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Weiter mit „%1“</translation>
    </message>
    <message>
        <source>You are changing a post that goes out %1.</source>
        <translation>Sie ändern einen Beitrag, der %1 hinausgeht.</translation>
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
    <message numerus="yes">
        <source>%n characters over</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>noch %n Zeichen</numerusform>
            <numerusform>noch %n Zeichen</numerusform>
        </translation>
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
        <source>Scheduled posts</source>
        <translation>Geplante Beiträge</translation>
    </message>
    <message>
        <source>Give this up</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title (may be empty)</source>
        <translation>Titel (kann leer sein)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>This looks like code.</source>
        <translation>Das sieht nach Programmcode aus.</translation>
    </message>
    <message>
        <source>Make it a code block</source>
        <translation>Als Codeblock setzen</translation>
    </message>
    <message>
        <source>You are offline. It goes out when you are connected again.</source>
        <translation>Sie sind offline. Es geht hinaus, sobald Sie wieder verbunden sind.</translation>
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
        <source>Attach a picture</source>
        <translation>Bild anhängen</translation>
    </message>
    <message>
        <source>Insert code (Ctrl+Shift+C)</source>
        <translation>Code einfügen (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
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
    <message>
        <source>Send later…</source>
        <translation>Später senden …</translation>
    </message>
    <message>
        <source>It goes out %1, once this computer has been online.</source>
        <comment>%1: tomorrow at 08:00</comment>
        <translation>Es geht %1 hinaus, sobald dieser Computer online war.</translation>
    </message>
    <message>
        <source>It goes out %1.</source>
        <comment>%1: tomorrow at 08:00</comment>
        <translation>Es geht %1 hinaus.</translation>
    </message>
    <message>
        <source>Choose day and time…</source>
        <translation>Tag und Uhrzeit wählen …</translation>
    </message>
    <message>
        <source>This replaces “%1”, which stays readable.</source>
        <translation>Dies ersetzt „%1“; der Beitrag bleibt lesbar.</translation>
    </message>
    <message>
        <source>Officially</source>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>Officially: %1</source>
        <comment>%1: on which subject</comment>
        <translation>Offiziell: %1</translation>
    </message>
    <message>
        <source>What is said here is said for the company, and signed.</source>
        <translation>Was hier gesagt wird, wird für das Unternehmen gesagt und unterschrieben.</translation>
    </message>
    <message>
        <source>Say it for the company, and sign it.</source>
        <translation>Sagen Sie es für das Unternehmen, und unterschreiben Sie es.</translation>
    </message>
    <message>
        <source>Not officially</source>
        <translation>Nicht offiziell</translation>
    </message>
</context>
<context>
    <name>atrium::ComposerPrompt</name>
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
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Cannot connect</source>
        <translation>Keine Verbindung möglich</translation>
    </message>
</context>
<context>
    <name>atrium::Credentials</name>
    <message>
        <source>Your system&apos;s password store did not open.</source>
        <translation>Der Passwortspeicher Ihres Systems ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium kann nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>Make room there, or allow it to write, and sign in again.</source>
        <translation>Schaffen Sie dort Platz oder erlauben Sie das Schreiben, und melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or sign in anew. What you had not sent is kept for %1 days.</source>
        <translation>Bitte entsperren Sie ihn und versuchen Sie es noch einmal, oder melden Sie sich neu an. Was Sie noch nicht gesendet hatten, bleibt %1 Tage aufgehoben.</translation>
    </message>
</context>
<context>
    <name>atrium::Database</name>
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
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Make some room and try again. Nothing was lost.</source>
        <translation>Schaffen Sie etwas Platz und versuchen Sie es erneut. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The cache on this computer could not be read or written.</source>
        <translation>Der Speicher auf diesem Rechner ließ sich nicht lesen oder beschreiben.</translation>
    </message>
    <message>
        <source>The cache on this computer is not ready yet.</source>
        <translation>Der Speicher auf diesem Rechner ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>When Atrium starts again it makes a new one, and keeps what you have not sent.</source>
        <translation>Beim nächsten Start legt Atrium einen neuen an und behält, was Sie noch nicht gesendet haben.</translation>
    </message>
    <message>
        <source>Another Atrium is running with the same data.</source>
        <translation>Ein anderes Atrium läuft mit denselben Daten.</translation>
    </message>
    <message>
        <source>Atrium cannot write what it stores on this computer.</source>
        <translation>Atrium kann auf diesem Rechner nichts speichern.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to %1.</source>
        <translation>Bitte prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie in %1 schreiben dürfen.</translation>
    </message>
    <message>
        <source>What is stored on this computer was made by a newer Atrium.</source>
        <translation>Was auf diesem Rechner gespeichert ist, stammt von einem neueren Atrium.</translation>
    </message>
    <message>
        <source>Install the newer one again, or sign in anew. What you had not sent is kept.</source>
        <translation>Installieren Sie das neuere wieder, oder melden Sie sich neu an. Was Sie noch nicht gesendet hatten, bleibt aufgehoben.</translation>
    </message>
</context>
<context>
    <name>atrium::DaysPicker</name>
    <message>
        <source>Choose days</source>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>atrium::DesktopPopups</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Antwort schreiben …</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>atrium::DeviceCard</name>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of the usual size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Start Atrium when I sign in to this computer</source>
        <translation>Atrium starten, wenn ich mich an diesem Computer anmelde</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The new size is used when Atrium starts again.</source>
        <translation>Die neue Größe gilt, wenn Atrium wieder startet.</translation>
    </message>
</context>
<context>
    <name>atrium::DevicesCard</name>
    <message>
        <source>Your devices appear here after the first connection.</source>
        <translation>Ihre Geräte erscheinen hier nach der ersten Verbindung.</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Gerät ohne Namen</translation>
    </message>
    <message>
        <source>signed in on %1</source>
        <translation>angemeldet am %1</translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>zuletzt gesehen am %1</translation>
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
</context>
<context>
    <name>atrium::DiscoverPage</name>
    <message>
        <source>Discover groups</source>
        <translation>Gruppen entdecken</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Gruppe gründen</translation>
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
    <name>atrium::Draft</name>
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
    <name>atrium::EmojiPicker</name>
    <message>
        <source>Choose an emoji</source>
        <translation>Emoji wählen</translation>
    </message>
    <message>
        <source>Search for an emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Search, or type an emoji</source>
        <translation>Suchen oder Emoji eingeben</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Press Enter to use it</source>
        <translation>Mit Enter übernehmen</translation>
    </message>
    <message>
        <source>No emoji has this name.</source>
        <translation>Kein Emoji heißt so.</translation>
    </message>
</context>
<context>
    <name>atrium::ExplanationColumn</name>
    <message>
        <source>About what you see</source>
        <translation>Zu dem, was Sie sehen</translation>
    </message>
</context>
<context>
    <name>atrium::FeedPage</name>
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
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>What concerns me</source>
        <translation>Was mich betrifft</translation>
    </message>
    <message>
        <source>What you hear of this group: %1</source>
        <translation>Was Sie von dieser Gruppe hören: %1</translation>
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
        <source>All: count every new post</source>
        <translation>Alles: jeden neuen Beitrag zählen</translation>
    </message>
    <message>
        <source>Only what concerns me</source>
        <translation>Nur was mich betrifft</translation>
    </message>
    <message>
        <source>Muted: tell me nothing</source>
        <translation>Stumm: nichts davon melden</translation>
    </message>
    <message>
        <source>About this group</source>
        <translation>Über diese Gruppe</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alles als gelesen markieren</translation>
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
        <translation>Ihre Beiträge verschwinden von diesem Computer. Was Sie geschrieben haben, bleibt dort.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Your groups and their posts are being fetched. Afterwards they are here without a connection, too.</source>
        <translation>Ihre Gruppen und deren Beiträge werden geholt. Danach sind sie auch ohne Verbindung hier.</translation>
    </message>
</context>
<context>
    <name>atrium::FeedView</name>
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
    <name>atrium::FileOpener</name>
    <message>
        <source>Be careful with “%1”</source>
        <translation>Vorsicht mit „%1“</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>Die Datei konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Die Datei konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>atrium::FileRisk</name>
    <message>
        <source>This is a program. Once opened, it can do everything on this computer that you can. Open it only if you know who wrote it and expected to get it.</source>
        <translation>Das ist ein Programm. Ist es einmal geöffnet, kann es alles, was Sie auf diesem Computer können. Öffnen Sie es nur, wenn Sie wissen, von wem es ist, und es erwartet haben.</translation>
    </message>
    <message>
        <source>This opens in your browser and can run scripts there. It can also look like a sign-in page that it is not.</source>
        <translation>Das öffnet sich in Ihrem Browser und kann dort Skripte ausführen. Es kann auch wie eine Anmeldeseite aussehen, die es nicht ist.</translation>
    </message>
    <message>
        <source>This office file can contain macros: small programs that run when it is opened. Leave them switched off unless you know who wrote them.</source>
        <translation>Diese Office-Datei kann Makros enthalten: kleine Programme, die beim Öffnen laufen. Lassen Sie sie aus, wenn Sie nicht wissen, von wem sie sind.</translation>
    </message>
</context>
<context>
    <name>atrium::FileTray</name>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
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
        <source>“%1” was not attached: a post can have %n files.</source>
        <translation>
            <numerusform>„%1“ wurde nicht angehängt: Ein Beitrag kann %n Datei haben.</numerusform>
            <numerusform>„%1“ wurde nicht angehängt: Ein Beitrag kann %n Dateien haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::FirmDialog</name>
    <message>
        <source>What %1 can see</source>
        <translation>Was %1 sehen kann</translation>
    </message>
    <message>
        <source>You are not in this group: who is in it is shown to its members only.</source>
        <translation>Sie sind nicht in dieser Gruppe: Wer darin ist, sehen nur ihre Mitglieder.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Guests see the groups below that they are in: everything that is written there, or the threads that began since the day that is named, the files in them, and the people, without their e-mail addresses. They also read the charter, and see nothing else of the company.</source>
        <translation>Gäste sehen von den Gruppen hier jene, in denen sie sind: alles, was dort geschrieben wird, oder was seit dem genannten Tag begonnen hat, die Dateien darin und die Personen, ohne deren E-Mail-Adressen. Sie lesen auch die Charta und sehen sonst nichts vom Unternehmen.</translation>
    </message>
    <message>
        <source>Threads since %1</source>
        <translation>Beiträge seit %1</translation>
    </message>
</context>
<context>
    <name>atrium::FirstPostPage</name>
    <message>
        <source>Two sentences are enough. It is a real post: the people of the group will see it, and so you may also leave it for later.</source>
        <translation>Zwei Sätze genügen. Es ist ein echter Beitrag: Die Leute in der Gruppe sehen ihn. Darum dürfen Sie ihn auch auf später verschieben.</translation>
    </message>
    <message>
        <source>You are in no group yet in which you can begin a post. You can go back and join one, or finish now and write later.</source>
        <translation>Sie sind noch in keiner Gruppe, in der Sie einen Beitrag beginnen können. Gehen Sie zurück und treten Sie einer bei, oder schließen Sie jetzt ab und schreiben Sie später.</translation>
    </message>
    <message>
        <source>Who you are, and what one can ask you.</source>
        <translation>Wer Sie sind und was man Sie fragen kann.</translation>
    </message>
    <message>
        <source>A question that has kept you busy this week.</source>
        <translation>Eine Frage, die Sie diese Woche beschäftigt hat.</translation>
    </message>
    <message>
        <source>Thanks to somebody who helped you.</source>
        <translation>Ein Dank an jemanden, der Ihnen geholfen hat.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Finish without a post</source>
        <translation>Ohne Beitrag abschließen</translation>
    </message>
    <message>
        <source>Or answer a question that is still open</source>
        <translation>Oder beantworten Sie eine Frage, die noch offen ist</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antworten: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who asked, and in which group</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Write something of my own instead</source>
        <translation>Doch lieber selbst etwas schreiben</translation>
    </message>
    <message>
        <source>Well done. It is kept here and goes out as soon as there is a connection.</source>
        <translation>Gut gemacht. Ihr Beitrag liegt hier bereit und geht hinaus, sobald es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>Well done. Your first words are on their way.</source>
        <translation>Gut gemacht. Ihre ersten Worte sind unterwegs.</translation>
    </message>
</context>
<context>
    <name>atrium::FirstWeekCard</name>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>Ihre erste Woche</translation>
    </message>
    <message>
        <source>Put this away. You will not see it again.</source>
        <translation>Weglegen. Sie sehen das dann nicht wieder.</translation>
    </message>
    <message>
        <source>Put away. You will not see your first week again.</source>
        <translation>Weggelegt. Sie sehen Ihre erste Woche nicht wieder.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>how many tasks</comment>
        <translation>%1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>atrium::GroupAboutTab</name>
    <message>
        <source>This group is closed: it can be read, and nothing new written.</source>
        <translation>Diese Gruppe ist geschlossen: Sie kann gelesen, aber nichts Neues geschrieben werden.</translation>
    </message>
    <message>
        <source>Good here</source>
        <translation>Gut hier</translation>
    </message>
    <message>
        <source>Better elsewhere</source>
        <translation>Besser anderswo</translation>
    </message>
    <message>
        <source>How we do it here</source>
        <translation>So machen wir es hier</translation>
    </message>
    <message>
        <source>Edit this group</source>
        <translation>Gruppe bearbeiten</translation>
    </message>
    <message>
        <source>Leave this group…</source>
        <translation>Gruppe verlassen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of group, and what that means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>Review on %1: keep, merge or close</source>
        <translation>Überprüfung am %1: behalten, zusammenlegen oder schließen</translation>
    </message>
    <message>
        <source>Hear of this group again</source>
        <translation>Von dieser Gruppe wieder hören</translation>
    </message>
    <message>
        <source>Mute this group</source>
        <translation>Gruppe stummschalten</translation>
    </message>
    <message>
        <source>Open this group again</source>
        <translation>Gruppe wieder öffnen</translation>
    </message>
    <message>
        <source>Close this group…</source>
        <translation>Gruppe schließen …</translation>
    </message>
    <message>
        <source>Its posts go from this computer. What you wrote stays there.</source>
        <translation>Ihre Beiträge verschwinden von diesem Computer. Was Sie geschrieben haben, bleibt dort.</translation>
    </message>
    <message>
        <source>You own this group: it has no owner then, until somebody takes it over. You can make somebody else the owner first, under Members.</source>
        <translation>Sie sind für diese Gruppe verantwortlich: Danach ist es niemand, bis jemand sie übernimmt. Sie können vorher unter „Mitglieder“ jemand anderen bestimmen.</translation>
    </message>
    <message>
        <source>You can join again at any time.</source>
        <translation>Sie können jederzeit wieder beitreten.</translation>
    </message>
    <message>
        <source>To come back, you have to ask.</source>
        <translation>Um zurückzukommen, müssen Sie anfragen.</translation>
    </message>
    <message>
        <source>To come back, somebody has to add you.</source>
        <translation>Um zurückzukommen, muss Sie jemand hinzufügen.</translation>
    </message>
    <message>
        <source>Leave “%1”?</source>
        <translation>„%1“ verlassen?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Close “%1” for everybody?</source>
        <translation>„%1“ für alle schließen?</translation>
    </message>
    <message>
        <source>Its posts stay and can be found and read. Nothing new can be written, and nobody added. You can open it again.</source>
        <translation>Die Beiträge bleiben, man kann sie finden und lesen. Es kann nichts Neues geschrieben und niemand hinzugefügt werden. Sie können die Gruppe wieder öffnen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>See it as %1</source>
        <translation>Mit den Augen von %1 sehen</translation>
    </message>
    <message>
        <source>See it as a partner firm…</source>
        <translation>Mit den Augen einer Partnerfirma sehen …</translation>
    </message>
</context>
<context>
    <name>atrium::GroupExplanation</name>
    <message>
        <source>About this group</source>
        <translation>Über diese Gruppe</translation>
    </message>
    <message>
        <source>Good here</source>
        <translation>Gut hier</translation>
    </message>
    <message>
        <source>How we do it here</source>
        <translation>So machen wir es hier</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Wer es weiß</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>Review on %1: keep, merge or close</source>
        <translation>Überprüfung am %1: behalten, zusammenlegen oder schließen</translation>
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
    <name>atrium::GroupFilesModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>a file&apos;s name, whose it is, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>atrium::GroupFilesTab</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>a file&apos;s size, whose it is, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>What is attached to posts in this group will be here.</source>
        <translation>Was an Beiträge dieser Gruppe angehängt ist, erscheint hier.</translation>
    </message>
    <message>
        <source>Open or save</source>
        <translation>Öffnen oder speichern</translation>
    </message>
    <message>
        <source>Show the post</source>
        <translation>Beitrag zeigen</translation>
    </message>
</context>
<context>
    <name>atrium::GroupFormPage</name>
    <message>
        <source>A fault with type, firmware and log
A trick that saved you an hour</source>
        <translation>Eine Störung mit Typ, Firmware und Protokoll
Ein Kniff, der Ihnen eine Stunde gespart hat</translation>
    </message>
    <message>
        <source>Spare-part orders: use the ERP</source>
        <translation>Ersatzteile bestellen: im ERP</translation>
    </message>
    <message>
        <source>How you talk to each other here, who decides what, where things are kept.</source>
        <translation>Wie Sie hier miteinander umgehen, wer was entscheidet, wo etwas liegt.</translation>
    </message>
    <message>
        <source>Service desk field notes</source>
        <translation>Notizen aus dem Service</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What field service learns on site, so that nobody solves it twice.</source>
        <translation>Was der Service vor Ort lernt, damit es niemand zweimal lösen muss.</translation>
    </message>
    <message>
        <source>What is it for? One sentence.</source>
        <translation>Wofür ist sie da? Ein Satz.</translation>
    </message>
    <message>
        <source>What kind of group is it?</source>
        <translation>Was für eine Gruppe ist es?</translation>
    </message>
    <message>
        <source>Who may join?</source>
        <translation>Wer darf beitreten?</translation>
    </message>
    <message>
        <source>What belongs here?</source>
        <translation>Was gehört hierher?</translation>
    </message>
    <message>
        <source>One example on each line.</source>
        <translation>Ein Beispiel je Zeile.</translation>
    </message>
    <message>
        <source>What is better elsewhere, and where?</source>
        <translation>Was gehört anderswohin, und wohin?</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Eines je Zeile.</translation>
    </message>
    <message>
        <source>Answers within one working day</source>
        <translation>Antwort innerhalb eines Arbeitstages</translation>
    </message>
    <message>
        <source>How soon does somebody answer?</source>
        <translation>Wie schnell antwortet jemand?</translation>
    </message>
    <message>
        <source>You answer for this as its owner. Leave it empty if you cannot say.</source>
        <translation>Sie stehen als Verantwortliche dafür ein. Lassen Sie es leer, wenn Sie es nicht sagen können.</translation>
    </message>
    <message>
        <source>How do we do it here?</source>
        <translation>Wie machen wir es hier?</translation>
    </message>
    <message>
        <source>Optional. Markdown works here too.</source>
        <translation>Freiwillig. Markdown geht auch hier.</translation>
    </message>
    <message>
        <source>When do you look whether the group is still needed?</source>
        <translation>Wann prüfen Sie, ob es die Gruppe noch braucht?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Gruppe gründen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>Gruppe gründen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Am %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>In drei Monaten</translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation>In einem halben Jahr</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>In einem Jahr</translation>
    </message>
    <message>
        <source>There is a group with this name already.</source>
        <translation>Es gibt schon eine Gruppe mit diesem Namen.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>As others will see it</source>
        <translation>So sehen es die anderen</translation>
    </message>
</context>
<context>
    <name>atrium::GroupMembersTab</name>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Find by name, title or skill</source>
        <translation>Nach Name, Titel oder Kenntnis suchen</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Mitglied suchen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Nobody to show</source>
        <translation>Niemand zu zeigen</translation>
    </message>
    <message>
        <source>Only members of a group see who is in it.</source>
        <translation>Wer in einer Gruppe ist, sehen nur ihre Mitglieder.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Try the beginning of a first name, a last name or a title.</source>
        <translation>Versuchen Sie den Anfang eines Vornamens, Nachnamens oder Titels.</translation>
    </message>
    <message>
        <source>Whom? Type a name</source>
        <translation>Wen? Namen eintippen</translation>
    </message>
    <message>
        <source>Show profile</source>
        <translation>Profil zeigen</translation>
    </message>
    <message>
        <source>Make a plain member</source>
        <translation>Zum einfachen Mitglied machen</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Zur Moderation ernennen</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Verantwortlich machen …</translation>
    </message>
    <message>
        <source>Make %1 the owner of this group?</source>
        <translation>%1 für diese Gruppe verantwortlich machen?</translation>
    </message>
    <message>
        <source>The owner is named beside the group, and answers for its reply promise and its review.</source>
        <translation>Wer verantwortlich ist, steht neben der Gruppe und sorgt für Antworten und Überprüfung.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Verantwortlich machen</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>Aus der Gruppe entfernen …</translation>
    </message>
    <message>
        <source>Remove %1 from this group?</source>
        <translation>%1 aus dieser Gruppe entfernen?</translation>
    </message>
    <message>
        <source>They no longer see what is written here. What they wrote stays.</source>
        <translation>Die Person sieht nicht mehr, was hier geschrieben wird. Was sie geschrieben hat, bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>You answer for them. After 180 days they leave, unless you renew it.</source>
        <translation>Sie stehen für diese Person ein. Nach 180 Tagen verlässt sie die Gruppe, wenn Sie nicht verlängern.</translation>
    </message>
    <message>
        <source>Renew by %1 days, until %2</source>
        <translation>Um %1 Tage verlängern, bis %2</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>Jetzt beenden …</translation>
    </message>
    <message>
        <source>Shall %1 of %2 leave this group now?</source>
        <translation>Soll %1 von %2 diese Gruppe jetzt verlassen?</translation>
    </message>
    <message>
        <source>They no longer see what is written here, and it goes from their computers. What they wrote stays.</source>
        <translation>Die Person sieht nicht mehr, was hier geschrieben wird, und es verschwindet von ihren Geräten. Was sie geschrieben hat, bleibt.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>What they see…</source>
        <translation>Was zu sehen ist …</translation>
    </message>
</context>
<context>
    <name>atrium::GroupPage</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>This group is not here</source>
        <translation>Diese Gruppe ist nicht hier</translation>
    </message>
    <message>
        <source>It may have been closed to you, or the link is old.</source>
        <translation>Vielleicht ist sie für Sie geschlossen, oder der Link ist alt.</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Gruppen entdecken</translation>
    </message>
    <message>
        <source>Members · %1</source>
        <translation>Mitglieder · %1</translation>
    </message>
    <message>
        <source>Requests · %1</source>
        <translation>Anfragen · %1</translation>
    </message>
</context>
<context>
    <name>atrium::GroupRequestsTab</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Who asks to join will be here, and you are told of it.</source>
        <translation>Wer beitreten möchte, steht hier, und Sie hören davon.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Aufnehmen</translation>
    </message>
</context>
<context>
    <name>atrium::GroupWords</name>
    <message>
        <source>Official</source>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>With partners</source>
        <translation>Mit Partnern</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>People who work together every day: a team, a project, a site.</source>
        <translation>Menschen, die täglich zusammenarbeiten: ein Team, ein Projekt, ein Standort.</translation>
    </message>
    <message>
        <source>Guests from other firms can be members. Every post says who outside can see it.</source>
        <translation>Gäste anderer Firmen können Mitglied sein. Jeder Beitrag sagt, wer ihn außerhalb sieht.</translation>
    </message>
    <message>
        <source>A subject that people share across teams: a craft, a tool, an interest.</source>
        <translation>Ein Thema über Teams hinweg: ein Handwerk, ein Werkzeug, ein Interesse.</translation>
    </message>
    <message>
        <source>Anybody can join</source>
        <translation>Alle können beitreten</translation>
    </message>
    <message>
        <source>People ask to join</source>
        <translation>Auf Anfrage</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Auf Einladung</translation>
    </message>
    <message>
        <source>Colleagues find it and join at once. Best for most groups.</source>
        <translation>Kolleginnen und Kollegen finden sie und treten gleich bei. Für die meisten Gruppen das Beste.</translation>
    </message>
    <message>
        <source>Colleagues find it and ask; its owner or a moderator lets them in.</source>
        <translation>Kolleginnen und Kollegen finden sie und fragen an; Verantwortliche oder Moderation nehmen sie auf.</translation>
    </message>
    <message>
        <source>It is not listed. Its owner or a moderator adds people.</source>
        <translation>Sie ist nicht aufgeführt. Verantwortliche oder Moderation fügen Personen hinzu.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>%1, nobody from outside</source>
        <translation>%1, niemand von außen</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>Eingeladen von %1</translation>
    </message>
    <message>
        <source>Invited by %1, until %2</source>
        <translation>Eingeladen von %1, bis %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Sees posts since %1</source>
        <translation>Sieht Beiträge seit %1</translation>
    </message>
    <message>
        <source>The company speaks here. Only who has a mandate begins threads; everybody in it may reply.</source>
        <translation>Hier spricht das Unternehmen. Nur wer ein Mandat hat, beginnt Themen; antworten dürfen alle in der Gruppe.</translation>
    </message>
</context>
<context>
    <name>atrium::GroupsPage</name>
    <message>
        <source>How others find you, and where your work is talked about.</source>
        <translation>Wie andere Sie finden und wo über Ihre Arbeit gesprochen wird.</translation>
    </message>
    <message>
        <source>Complete my profile</source>
        <translation>Mein Profil vervollständigen</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>Groups for you</source>
        <translation>Gruppen für Sie</translation>
    </message>
    <message>
        <source>Nobody can see yet what you know about.</source>
        <translation>Noch sieht niemand, womit Sie sich auskennen.</translation>
    </message>
    <message>
        <source>Knows about: %1</source>
        <translation>Kennt sich aus mit: %1</translation>
    </message>
    <message>
        <source>You are in no group yet.</source>
        <translation>Sie sind noch in keiner Gruppe.</translation>
    </message>
    <message>
        <source>You are in: %1</source>
        <translation>Sie sind in: %1</translation>
    </message>
    <message>
        <source>Your hosts add you to the groups that you need.</source>
        <translation>Ihre Gastgeber nehmen Sie in die Gruppen auf, die Sie brauchen.</translation>
    </message>
    <message>
        <source>There is no other group that you could join. New ones appear under “Discover groups”.</source>
        <translation>Es gibt keine weitere Gruppe, der Sie beitreten könnten. Neue erscheinen unter „Gruppen entdecken“.</translation>
    </message>
</context>
<context>
    <name>atrium::GuestDialog</name>
    <message>
        <source>What does %1 of %2 see?</source>
        <translation>Was sieht %1 von %2?</translation>
    </message>
    <message>
        <source>Add %1 of %2?</source>
        <translation>%1 von %2 hinzufügen?</translation>
    </message>
    <message>
        <source>They see:</source>
        <translation>Zu sehen ist:</translation>
    </message>
    <message>
        <source>From %1 on, as now</source>
        <translation>Ab %1, wie jetzt</translation>
    </message>
    <message>
        <source>Everything so far</source>
        <translation>Alles bisher</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>Ab heute</translation>
    </message>
    <message>
        <source>Threads that began before that day are hidden from them, with all their replies and files.</source>
        <translation>Was vor diesem Tag begonnen hat, bleibt verborgen, mit allen Antworten und Dateien.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>atrium::HomeExplanation</name>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Groups you can join</source>
        <translation>Gruppen zum Beitreten</translation>
    </message>
    <message>
        <source>What you missed</source>
        <translation>Was Sie verpasst haben</translation>
    </message>
    <message>
        <source>The threads that moved most while you were away</source>
        <translation>Was sich am meisten bewegt hat, während Sie weg waren</translation>
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
    <message>
        <source>What belongs where</source>
        <translation>Was wohin gehört</translation>
    </message>
    <message>
        <source>Say what belongs where</source>
        <translation>Festhalten, was wohin gehört</translation>
    </message>
    <message>
        <source>So that nobody has to guess</source>
        <translation>Damit niemand raten muss</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>atrium::ImageViewer</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Voriges Bild (Links)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Nächstes Bild (Rechts)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>In das Fenster einpassen (0)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The picture is on its way…</source>
        <translation>Das Bild ist unterwegs …</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. You can save it and open it with another program.</source>
        <translation>Dieses Bild kann hier nicht gezeigt werden. Sie können es speichern und mit einem anderen Programm öffnen.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a file&apos;s name, its number, how many</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a scale in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Wirkliche Größe (1)</translation>
    </message>
</context>
<context>
    <name>atrium::JoinCard</name>
    <message>
        <source>d MMMM</source>
        <comment>a day in a sentence: 3 May</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Why would you like to join? One sentence helps.</source>
        <translation>Warum möchten Sie beitreten? Ein Satz hilft.</translation>
    </message>
    <message>
        <source>Message to the group&apos;s owner</source>
        <translation>Nachricht an die Verantwortlichen der Gruppe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Anfrage senden</translation>
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
        <source>%1 · %2 · %3</source>
        <comment>kind of group, members, who may join</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Noch einmal anfragen …</translation>
    </message>
    <message>
        <source>Ask to join…</source>
        <translation>Beitritt anfragen …</translation>
    </message>
    <message>
        <source>This group is closed.</source>
        <translation>Diese Gruppe ist geschlossen.</translation>
    </message>
    <message>
        <source>Your group is made as soon as there is a connection.</source>
        <translation>Ihre Gruppe wird angelegt, sobald eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>You asked on %1. The group&apos;s owner and moderators see your request.</source>
        <translation>Sie haben am %1 angefragt. Verantwortliche und Moderation der Gruppe sehen Ihre Anfrage.</translation>
    </message>
    <message>
        <source>Your request was declined on %1. %2 can tell you more.</source>
        <translation>Ihre Anfrage wurde am %1 abgelehnt. %2 kann Ihnen mehr sagen.</translation>
    </message>
    <message>
        <source>Your request was declined on %1.</source>
        <translation>Ihre Anfrage wurde am %1 abgelehnt.</translation>
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
    <name>atrium::LanguagePicker</name>
    <message>
        <source>Language of the code</source>
        <translation>Sprache des Codes</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Welche Sprache?</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Sprachen suchen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
</context>
<context>
    <name>atrium::LeaveOut</name>
    <message>
        <source>Send without “%1”?</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>Ohne „%1“ senden?</translation>
    </message>
    <message>
        <source>The rest of the post goes out as you wrote it. If there is nothing else in it, it is discarded.</source>
        <translation>Der Rest des Beitrags geht so hinaus, wie Sie ihn geschrieben haben. Steht sonst nichts darin, wird er verworfen.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>atrium::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>atrium::MainWindow</name>
    <message>
        <source>%1 – Atrium</source>
        <translation>%1 – Atrium</translation>
    </message>
</context>
<context>
    <name>atrium::MandateDialog</name>
    <message>
        <source>It ends on</source>
        <translation>Es endet am</translation>
    </message>
    <message>
        <source>Sign and give</source>
        <translation>Unterschreiben und erteilen</translation>
    </message>
    <message>
        <source>Give a mandate</source>
        <translation>Mandat erteilen</translation>
    </message>
    <message>
        <source>Who may speak for the company?</source>
        <translation>Wer darf für das Unternehmen sprechen?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Those who have made a signing key: Settings, Speaking officially.</source>
        <translation>Wer einen Unterschriftsschlüssel angelegt hat: Einstellungen, Offiziell sprechen.</translation>
    </message>
    <message>
        <source>Travel and sites</source>
        <translation>Reisen und Standorte</translation>
    </message>
    <message>
        <source>On which subject</source>
        <translation>Zu welchem Thema</translation>
    </message>
    <message>
        <source>Board decision of 3 January</source>
        <translation>Vorstandsbeschluss vom 3. Januar</translation>
    </message>
    <message>
        <source>On whose authority</source>
        <translation>Auf welcher Grundlage</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Erteilt von</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>The company&apos;s key…</source>
        <translation>Schlüssel des Unternehmens …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file with the company&apos;s key</source>
        <translation>Die Datei mit dem Schlüssel des Unternehmens</translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation>Schlüssel (*.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The company itself</source>
        <translation>Das Unternehmen selbst</translation>
    </message>
    <message>
        <source>The words of their key: %1. Ask them whether they see the same.</source>
        <translation>Die Wörter des Schlüssels: %1. Fragen Sie nach, ob dort dieselben stehen.</translation>
    </message>
    <message>
        <source>This is the company&apos;s key.</source>
        <translation>Das ist der Schlüssel des Unternehmens.</translation>
    </message>
    <message>
        <source>This is the key of another company.</source>
        <translation>Das ist der Schlüssel eines anderen Unternehmens.</translation>
    </message>
    <message>
        <source>This file has no key in it.</source>
        <translation>In dieser Datei ist kein Schlüssel.</translation>
    </message>
</context>
<context>
    <name>atrium::MarkdownView</name>
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
    <name>atrium::MenuBar</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>atrium::MissedCard</name>
    <message>
        <source>%1 in %2</source>
        <comment>author, group</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>1 new reply</source>
        <translation>1 neue Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n neue Antwort</numerusform>
            <numerusform>%n neue Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reaction</source>
        <translation>1 Reaktion</translation>
    </message>
    <message numerus="yes">
        <source>%n reactions</source>
        <translation>
            <numerusform>%n Reaktion</numerusform>
            <numerusform>%n Reaktionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::MissedPage</name>
    <message>
        <source>What you missed</source>
        <translation>Was Sie verpasst haben</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>What moved most in your groups since %1.</source>
        <translation>Was sich in Ihren Gruppen seit %1 am meisten bewegt hat.</translation>
    </message>
    <message>
        <source>You missed nothing</source>
        <translation>Sie haben nichts verpasst</translation>
    </message>
    <message>
        <source>It was quiet in your groups since %1.</source>
        <translation>Seit %1 war es in Ihren Gruppen ruhig.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Zur Startseite</translation>
    </message>
</context>
<context>
    <name>atrium::MustReadBox</name>
    <message>
        <source>Please confirm that you have read this</source>
        <translation>Bitte bestätigen Sie, dass Sie dies gelesen haben</translation>
    </message>
    <message>
        <source>Asks to be confirmed</source>
        <translation>Soll bestätigt werden</translation>
    </message>
    <message>
        <source>You confirmed this on %1</source>
        <comment>%1: a date</comment>
        <translation>Sie haben dies am %1 bestätigt</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe es gelesen</translation>
    </message>
    <message>
        <source>Show who</source>
        <translation>Zeigen, wer</translation>
    </message>
</context>
<context>
    <name>atrium::MustReadEdit</name>
    <message>
        <source>Ask everybody to confirm that they have read it</source>
        <translation>Alle bitten zu bestätigen, dass sie es gelesen haben</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 Tagen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>An einem Tag …</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>Choose who is asked</source>
        <translation>Auswählen, wer gefragt wird</translation>
    </message>
    <message>
        <source>Who is asked: %1</source>
        <translation>Gefragt wird: %1</translation>
    </message>
    <message>
        <source>Everybody in the group</source>
        <translation>Alle in der Gruppe</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a short list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1: a department, place or role</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::MustReadWords</name>
    <message>
        <source>today</source>
        <comment>in the middle of a sentence: by today</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>in the middle of a sentence: by tomorrow</comment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in the middle of a sentence: since yesterday</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1: a day. It should have been done by then</comment>
        <translation>seit %1 überfällig</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>%1: a day until which something is to be done</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>please confirm it</source>
        <translation>bitte bestätigen</translation>
    </message>
    <message>
        <source>please confirm it, late since %1</source>
        <comment>%1: a day</comment>
        <translation>bitte bestätigen, überfällig seit %1</translation>
    </message>
    <message>
        <source>confirm by %1</source>
        <comment>%1: a day</comment>
        <translation>bis %1 bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have confirmed</source>
        <comment>%1: how many of them</comment>
        <translation>
            <numerusform>%1 von %n hat bestätigt</numerusform>
            <numerusform>%1 von %n haben bestätigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Navigation</name>
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
        <source>Official</source>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
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
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
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
    <name>atrium::NavigationRow</name>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, stumm</translation>
    </message>
    <message>
        <source>%1, %2 new</source>
        <translation>%1, %2 neu</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationRow</name>
    <message>
        <source>Admit</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Admit %1</source>
        <translation>%1 aufnehmen</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationWords</name>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 hat Ihnen geantwortet</translation>
    </message>
    <message>
        <source>%1 and %2 replied to you</source>
        <translation>%1 und %2 haben Ihnen geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others replied to you</source>
        <translation>
            <numerusform>%1 und %n weitere Person haben Ihnen geantwortet</numerusform>
            <numerusform>%1 und %n weitere haben Ihnen geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reacted to your post</source>
        <translation>%1 hat auf Ihren Beitrag reagiert</translation>
    </message>
    <message>
        <source>%1 and %2 reacted to your post</source>
        <translation>%1 und %2 haben auf Ihren Beitrag reagiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others reacted to your post</source>
        <translation>
            <numerusform>%1 und %n weitere Person haben auf Ihren Beitrag reagiert</numerusform>
            <numerusform>%1 und %n weitere haben auf Ihren Beitrag reagiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 hat Sie erwähnt</translation>
    </message>
    <message>
        <source>%1 and %2 mentioned you</source>
        <translation>%1 und %2 haben Sie erwähnt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others mentioned you</source>
        <translation>
            <numerusform>%1 und %n weitere Person haben Sie erwähnt</numerusform>
            <numerusform>%1 und %n weitere haben Sie erwähnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks you to look at a post</source>
        <translation>%1 bittet Sie, einen Beitrag anzusehen</translation>
    </message>
    <message>
        <source>%1 and %2 ask you to look at a post</source>
        <translation>%1 und %2 bitten Sie, einen Beitrag anzusehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others ask you to look at a post</source>
        <translation>
            <numerusform>%1 und %n weitere Person bitten Sie, einen Beitrag anzusehen</numerusform>
            <numerusform>%1 und %n weitere bitten Sie, einen Beitrag anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 thanked you</source>
        <translation>%1 hat Ihnen gedankt</translation>
    </message>
    <message>
        <source>%1 accepted your answer</source>
        <translation>%1 hat Ihre Antwort akzeptiert</translation>
    </message>
    <message>
        <source>%1 asks something that you may know</source>
        <translation>%1 fragt etwas, das Sie wissen könnten</translation>
    </message>
    <message>
        <source>%1 would like to join %2</source>
        <translation>%1 möchte %2 beitreten</translation>
    </message>
    <message>
        <source>You asked to join %1</source>
        <translation>Sie haben angefragt, %1 beizutreten</translation>
    </message>
    <message>
        <source>You are now in %1</source>
        <translation>Sie sind jetzt in %1</translation>
    </message>
    <message>
        <source>%1 has not let you in</source>
        <translation>%1 hat Sie nicht aufgenommen</translation>
    </message>
    <message>
        <source>Something new for you</source>
        <translation>Etwas Neues für Sie</translation>
    </message>
    <message>
        <source>Something new for you in %1</source>
        <translation>Etwas Neues für Sie in %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Please read what is official and new</source>
        <translation>Bitte lesen Sie, was offiziell und neu ist</translation>
    </message>
    <message>
        <source>Please read: %1</source>
        <comment>%1: a title</comment>
        <translation>Bitte lesen: %1</translation>
    </message>
    <message>
        <source>%1 leaves %2 soon, unless you renew it</source>
        <translation>%1 verlässt %2 bald, wenn Sie nicht verlängern</translation>
    </message>
    <message numerus="yes">
        <source>%n guests leave %1 soon, unless you renew it</source>
        <translation>
            <numerusform>%n Gast verlässt %1 bald, wenn Sie nicht verlängern</numerusform>
            <numerusform>%n Gäste verlassen %1 bald, wenn Sie nicht verlängern</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 still needed? You own it, and its review is due</source>
        <translation>Wird %1 noch gebraucht? Sie sind dafür verantwortlich, und die Überprüfung steht an</translation>
    </message>
    <message>
        <source>%1 has no owner: somebody should take it over, or close it</source>
        <translation>Für %1 ist niemand verantwortlich: Jemand sollte die Gruppe übernehmen oder schließen</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationsCard</name>
    <message>
        <source>Keep still outside my working hours</source>
        <translation>Außerhalb meiner Arbeitszeit still sein</translation>
    </message>
    <message>
        <source>Groups that you hear nothing of</source>
        <translation>Gruppen, von denen Sie nichts hören</translation>
    </message>
    <message>
        <source>Show a desktop notification when something concerns me</source>
        <translation>Auf dem Bildschirm melden, wenn mich etwas betrifft</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>In der Leiste bleiben, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Still ab</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Still bis</translation>
    </message>
    <message>
        <source>I work on</source>
        <translation>Ich arbeite am</translation>
    </message>
    <message>
        <source>Hear of it again</source>
        <translation>Wieder davon hören</translation>
    </message>
    <message>
        <source>Hear of %1 again</source>
        <translation>Von %1 wieder hören</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationsPage</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alles als gelesen markieren</translation>
    </message>
    <message>
        <source>What you missed</source>
        <translation>Was Sie verpasst haben</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>You have read everything</source>
        <translation>Sie haben alles gelesen</translation>
    </message>
    <message>
        <source>What is new for you will be here.</source>
        <translation>Was für Sie neu ist, erscheint hier.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing for you yet</source>
        <translation>Noch nichts für Sie</translation>
    </message>
    <message>
        <source>When somebody answers, mentions or thanks you, it will be here.</source>
        <translation>Wenn jemand Ihnen antwortet, Sie erwähnt oder Ihnen dankt, steht es hier.</translation>
    </message>
    <message>
        <source>1 notification dismissed</source>
        <translation>1 Mitteilung ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications dismissed</source>
        <translation>
            <numerusform>%n Mitteilung ausgeblendet</numerusform>
            <numerusform>%n Mitteilungen ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>After some days away</source>
        <translation>Nach ein paar Tagen Abwesenheit</translation>
    </message>
    <message>
        <source>What moved most in the last week</source>
        <translation>Was in der letzten Woche am meisten bewegt hat</translation>
    </message>
    <message>
        <source>As loud as you like</source>
        <translation>So laut, wie Sie möchten</translation>
    </message>
    <message>
        <source>The bell at the top of a group says how much you hear of it.</source>
        <translation>Die Glocke oben in einer Gruppe sagt, wie viel Sie von ihr hören.</translation>
    </message>
    <message>
        <source>Quiet hours and more</source>
        <translation>Ruhezeiten und mehr</translation>
    </message>
    <message>
        <source>In the settings</source>
        <translation>In den Einstellungen</translation>
    </message>
</context>
<context>
    <name>atrium::OfficialPage</name>
    <message>
        <source>Mark all as read</source>
        <translation>Alles als gelesen markieren</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>Official announcements</source>
        <translation>Offizielle Ankündigungen</translation>
    </message>
    <message>
        <source>Nothing official yet</source>
        <translation>Noch nichts Offizielles</translation>
    </message>
    <message>
        <source>What the company says officially will be here, and only that: you need not look for it in mails.</source>
        <translation>Was die Firma offiziell sagt, steht hier, und nur das: Sie müssen es nicht in E-Mails suchen.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>What “official” means here</source>
        <translation>Was „offiziell“ hier heißt</translation>
    </message>
    <message>
        <source>Anything said elsewhere is somebody&apos;s personal view.</source>
        <translation>Was anderswo gesagt wird, ist eine persönliche Meinung.</translation>
    </message>
    <message>
        <source>It is signed by somebody who has a mandate to speak for the company, and your computer has checked it.</source>
        <translation>Jemand mit einem Mandat, für das Unternehmen zu sprechen, hat es unterschrieben, und Ihr Computer hat das geprüft.</translation>
    </message>
    <message>
        <source>A click on the shield tells who says so, on whose authority, and on which subject.</source>
        <translation>Ein Klick auf den Schild sagt, wer es sagt, auf welcher Grundlage und zu welchem Thema.</translation>
    </message>
    <message>
        <source>What our charter says about it</source>
        <translation>Was unsere Charta dazu sagt</translation>
    </message>
</context>
<context>
    <name>atrium::OlderPosts</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show older posts</source>
        <translation>Ältere Beiträge anzeigen</translation>
    </message>
    <message>
        <source>Fetching older posts…</source>
        <translation>Ältere Beiträge werden geholt …</translation>
    </message>
</context>
<context>
    <name>atrium::OnboardingWizard</name>
    <message>
        <source>About 4 minutes. You can stop at any page and go on later, also offline.</source>
        <translation>Etwa 4 Minuten. Sie können auf jeder Seite aufhören und später weitermachen, auch ohne Verbindung.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which page of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>I have read this and will keep to it</source>
        <translation>Ich habe das gelesen und halte mich daran</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>atrium::Options</name>
    <message>
        <source>Atrium, the company&apos;s front hall: talk, ask and find out what is official, also offline.</source>
        <translation>Atrium, die Eingangshalle der Firma: reden, fragen und wissen, was offiziell ist, auch offline.</translation>
    </message>
    <message>
        <source>Server to sign in to.</source>
        <translation>Server, bei dem angemeldet wird.</translation>
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
    <message>
        <source>A link to open, as atrium:thread/ID. A window that is open already opens it.</source>
        <translation>Ein Link, der geöffnet wird, wie atrium:thread/ID. Ein offenes Fenster öffnet ihn sonst.</translation>
    </message>
    <message>
        <source>Directory for what is stored and for the settings; each has its own window.</source>
        <translation>Verzeichnis für das Gespeicherte und die Einstellungen; jedes hat sein eigenes Fenster.</translation>
    </message>
    <message>
        <source>Sign out of every workspace and forget what is stored in that directory first.</source>
        <translation>Zuerst von allen Arbeitsbereichen abmelden und vergessen, was in diesem Verzeichnis liegt.</translation>
    </message>
    <message>
        <source>Strong colours and lines, whatever the settings say.</source>
        <translation>Kräftige Farben und Linien, was auch immer eingestellt ist.</translation>
    </message>
    <message>
        <source>Mirror the window, as for a language that is written from right to left.</source>
        <translation>Das Fenster spiegeln, wie für eine Sprache, die von rechts nach links geschrieben wird.</translation>
    </message>
    <message>
        <source>With --screenshots: pictures in one theme only, with this word in their names.</source>
        <translation>Mit --screenshots: Bilder nur in einer Darstellung, mit diesem Wort im Namen.</translation>
    </message>
    <message>
        <source>With --scroll: by small steps, and print how long they took.</source>
        <translation>Mit --scroll: in kleinen Schritten, und ausgeben, wie lange sie dauerten.</translation>
    </message>
    <message>
        <source>--variant belongs to --screenshots.</source>
        <translation>--variant gehört zu --screenshots.</translation>
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
    <message>
        <source>This was not accepted as official. Please check the date and time of this computer and that your mandate has not ended, then write it again.</source>
        <translation>Dies wurde nicht als offiziell angenommen. Bitte prüfen Sie Datum und Uhrzeit dieses Computers und ob Ihr Mandat noch gilt, und schreiben Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. Nothing was overwritten.</source>
        <translation>Das wurde inzwischen anderswo geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This post was removed meanwhile.</source>
        <translation>Dieser Beitrag wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The post that this answers is not there any more.</source>
        <translation>Den Beitrag, auf den das antwortet, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxCard</name>
    <message>
        <source>Remove a post in %1</source>
        <translation>Beitrag in %1 entfernen</translation>
    </message>
    <message>
        <source>Unpin a post in %1</source>
        <translation>Beitrag in %1 nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin a post in %1</source>
        <translation>Beitrag in %1 anheften</translation>
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
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Change what somebody may do in %1</source>
        <translation>Ändern, was jemand in %1 darf</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1 beitreten</translation>
    </message>
    <message>
        <source>Take somebody out of %1</source>
        <translation>Jemanden aus %1 entfernen</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>%1 verlassen</translation>
    </message>
    <message>
        <source>Give up a scheduled post</source>
        <translation>Geplanten Beitrag aufgeben</translation>
    </message>
    <message>
        <source>Change a scheduled post</source>
        <translation>Geplanten Beitrag ändern</translation>
    </message>
    <message>
        <source>Post in %1 on %2</source>
        <comment>%2: date and time</comment>
        <translation>Beitrag in %1 am %2</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>Create the group “%1”</source>
        <translation>Gruppe „%1“ gründen</translation>
    </message>
    <message>
        <source>Change a group</source>
        <translation>Gruppe ändern</translation>
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
        <source>Take a post off your saved ones</source>
        <translation>Beitrag nicht mehr merken</translation>
    </message>
    <message>
        <source>Save a post in %1</source>
        <translation>Beitrag in %1 merken</translation>
    </message>
    <message>
        <source>Remove a notification</source>
        <translation>Mitteilung entfernen</translation>
    </message>
    <message>
        <source>Mark a notification as read</source>
        <translation>Mitteilung als gelesen markieren</translation>
    </message>
    <message>
        <source>End a request to join %1</source>
        <translation>Anfrage für %1 beenden</translation>
    </message>
    <message>
        <source>Ask to join %1</source>
        <translation>Beitritt zu %1 anfragen</translation>
    </message>
    <message>
        <source>Report a post in %1</source>
        <translation>Beitrag in %1 melden</translation>
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
        <source>Give a mandate</source>
        <translation>Mandat erteilen</translation>
    </message>
    <message>
        <source>Withdraw a mandate</source>
        <translation>Mandat entziehen</translation>
    </message>
    <message>
        <source>Give up your signing key</source>
        <translation>Ihren Unterschriftsschlüssel aufgeben</translation>
    </message>
    <message>
        <source>Your signing key</source>
        <translation>Ihr Unterschriftsschlüssel</translation>
    </message>
    <message>
        <source>Publish a charter</source>
        <translation>Charta veröffentlichen</translation>
    </message>
    <message>
        <source>Change what belongs where</source>
        <translation>Ändern, was wohin gehört</translation>
    </message>
    <message>
        <source>How far you are with the introduction</source>
        <translation>Wie weit Sie mit der Einführung sind</translation>
    </message>
    <message>
        <source>Confirm that you have read a post in %1</source>
        <translation>Bestätigen, dass Sie einen Beitrag in %1 gelesen haben</translation>
    </message>
    <message>
        <source>It is empty there now.</source>
        <translation>Dort steht jetzt nichts mehr.</translation>
    </message>
    <message>
        <source>There it says now: %1</source>
        <translation>Dort steht jetzt: %1</translation>
    </message>
    <message>
        <source>Replace it with mine</source>
        <translation>Durch meine Fassung ersetzen</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxPage</name>
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
    <message>
        <source>Discard what you wrote?</source>
        <translation>Geschriebenes verwerfen?</translation>
    </message>
    <message>
        <source>It has not been sent, and there is no other copy.</source>
        <translation>Es wurde nicht gesendet, und es gibt keine andere Kopie.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>atrium::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>atrium::Palette</name>
    <message>
        <source>Quick search</source>
        <translation>Schnellsuche</translation>
    </message>
    <message>
        <source>Find people, groups, posts and actions</source>
        <translation>Personen, Gruppen, Beiträge und Aktionen finden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Show all results (%1)</source>
        <translation>Alle Treffer zeigen (%1)</translation>
    </message>
    <message>
        <source>Type a name, a topic or words of a post</source>
        <translation>Tippen Sie einen Namen, ein Thema oder Wörter aus einem Beitrag</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or only the beginning of one.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger Wörter oder nur den Anfang.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PaletteModel</name>
    <message>
        <source>Where you were</source>
        <translation>Wo Sie waren</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Knows about %1</source>
        <translation>Kennt sich mit %1 aus</translation>
    </message>
    <message>
        <source>1 accepted answer on this</source>
        <translation>1 akzeptierte Antwort dazu</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted answers on this</source>
        <translation>
            <numerusform>%n akzeptierte Antwort dazu</numerusform>
            <numerusform>%n akzeptierte Antworten dazu</numerusform>
        </translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>nicht beigetreten</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>in which group, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
</context>
<context>
    <name>atrium::PassphraseDialog</name>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Unterschriftsschlüssel</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wählen Sie eine Passphrase</translation>
    </message>
    <message>
        <source>Your passphrase to sign with</source>
        <translation>Ihre Passphrase zum Unterschreiben</translation>
    </message>
    <message>
        <source>With it you sign what you say for the company, on this and your other computers. Nobody can reset it, not even an administrator: if you forget it, you make a new key.</source>
        <translation>Damit unterschreiben Sie, was Sie für das Unternehmen sagen, auf diesem und Ihren anderen Computern. Niemand kann sie zurücksetzen, auch keine Administration: Wenn Sie sie vergessen, legen Sie einen neuen Schlüssel an.</translation>
    </message>
    <message>
        <source>What you sign is official: you speak for the company. You are asked once an hour.</source>
        <translation>Was Sie unterschreiben, ist offiziell: Sie sprechen für das Unternehmen. Sie werden einmal in der Stunde gefragt.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters: four or five words are good.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen: Vier oder fünf Wörter sind gut.</numerusform>
            <numerusform>Mindestens %n Zeichen: Vier oder fünf Wörter sind gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>That is not the passphrase of your signing key.</source>
        <translation>Das ist nicht die Passphrase Ihres Unterschriftsschlüssels.</translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePage</name>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Every department</source>
        <translation>Alle Abteilungen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Every place</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Every firm</source>
        <translation>Alle Firmen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Find by name, title or skill</source>
        <translation>Nach Name, Titel oder Kenntnis suchen</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>Abteilung suchen</translation>
    </message>
    <message numerus="yes">
        <source>More than %n people</source>
        <translation>
            <numerusform>Mehr als %n Person</numerusform>
            <numerusform>Mehr als %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Nobody fits these words and filters.</source>
        <translation>Zu diesen Wörtern und Filtern passt niemand.</translation>
    </message>
    <message>
        <source>Without filters</source>
        <translation>Ohne Filter</translation>
    </message>
    <message>
        <source>Try the beginning of a first name, a last name, a title or a skill.</source>
        <translation>Versuchen Sie den Anfang eines Vornamens, Nachnamens, Titels oder einer Kenntnis.</translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePick</name>
    <message>
        <source>Whom do you thank? Type a name</source>
        <translation>Wem danken Sie? Namen eingeben</translation>
    </message>
    <message>
        <source>Whom you thank</source>
        <translation>Wem Sie danken</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>atrium::PersonExplanation</name>
    <message>
        <source>Works for</source>
        <translation>Arbeitet für</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Führt</translation>
    </message>
    <message>
        <source>Groups you share</source>
        <translation>Gemeinsame Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PersonPage</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Edit my profile</source>
        <translation>Mein Profil bearbeiten</translation>
    </message>
    <message>
        <source>This person is not here</source>
        <translation>Diese Person ist nicht hier</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>What you write will be here.</source>
        <translation>Was Sie schreiben, erscheint hier.</translation>
    </message>
    <message>
        <source>What they write in the groups you share will be here.</source>
        <translation>Was die Person in Ihren gemeinsamen Gruppen schreibt, steht hier.</translation>
    </message>
</context>
<context>
    <name>atrium::PictureCrop</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>Sichtbarer Teil des Bildes</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus change its size.</source>
        <translation>Pfeiltasten verschieben, Plus und Minus ändern die Größe.</translation>
    </message>
</context>
<context>
    <name>atrium::PinnedPosts</name>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>Pinned posts</source>
        <translation>Angeheftete Beiträge</translation>
    </message>
</context>
<context>
    <name>atrium::PlaceWords</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
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
        <source>Official</source>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>Saved posts</source>
        <translation>Gemerkte Beiträge</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Scheduled posts</source>
        <translation>Geplante Beiträge</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Search page</source>
        <translation>Suchseite</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>What belongs where</source>
        <translation>Was wohin gehört</translation>
    </message>
    <message>
        <source>Our charter</source>
        <translation>Unsere Charta</translation>
    </message>
</context>
<context>
    <name>atrium::PollEdit</name>
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
    <name>atrium::PollView</name>
    <message>
        <source>closes today at %1</source>
        <translation>schließt heute um %1</translation>
    </message>
    <message>
        <source>closes tomorrow</source>
        <translation>schließt morgen</translation>
    </message>
    <message>
        <source>closes on %1</source>
        <comment>a day of the week</comment>
        <translation>schließt am %1</translation>
    </message>
    <message>
        <source>closes on %1</source>
        <comment>a date</comment>
        <translation>schließt am %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date, as QLocale formats it</comment>
        <translation>d. MMMM</translation>
    </message>
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
        <source>click again to take a vote back</source>
        <translation>noch einmal klicken, um die Stimme zurückzunehmen</translation>
    </message>
    <message>
        <source>click another to change, again to take it back</source>
        <translation>eine andere wählen, um zu ändern; noch einmal klicken, um sie zurückzunehmen</translation>
    </message>
</context>
<context>
    <name>atrium::PollView::Option</name>
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
    <name>atrium::Popup</name>
    <message>
        <source>%1: %2</source>
        <comment>group, title of the thread</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n neue Mitteilung</numerusform>
            <numerusform>%n neue Mitteilungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PostActions</name>
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
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Take out of Saved</source>
        <translation>Aus „Gemerkt“ nehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Who reacted…</source>
        <translation>Wer reagiert hat …</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen …</translation>
    </message>
    <message>
        <source>Take from the top of the group</source>
        <translation>Oben in der Gruppe lösen</translation>
    </message>
    <message>
        <source>Pin to the top of the group</source>
        <translation>Oben in der Gruppe anheften</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Diesen Beitrag löschen?</translation>
    </message>
    <message>
        <source>Its text and files go for everybody. Replies stay.</source>
        <translation>Text und Dateien verschwinden für alle. Antworten bleiben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Melden …</translation>
    </message>
    <message>
        <source>Replace with a new post…</source>
        <translation>Durch einen neuen Beitrag ersetzen …</translation>
    </message>
    <message>
        <source>Ask %1 whether this is official?</source>
        <translation>%1 fragen, ob das offiziell ist?</translation>
    </message>
    <message>
        <source>Your question and the answer stand below the post, for everybody who can see it.</source>
        <translation>Ihre Frage und die Antwort stehen unter dem Beitrag, für alle, die ihn sehen können.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>@%1 Is this official?</source>
        <comment>%1: a person who is asked</comment>
        <translation>@%1 Ist das offiziell?</translation>
    </message>
    <message>
        <source>You have confirmed that you have read this.</source>
        <translation>Sie haben bestätigt, dass Sie dies gelesen haben.</translation>
    </message>
    <message>
        <source>Who has confirmed…</source>
        <translation>Wer bestätigt hat …</translation>
    </message>
</context>
<context>
    <name>atrium::PostCard</name>
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
        <source>Accepted answer</source>
        <translation>Angenommene Antwort</translation>
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
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take it out of what you saved</source>
        <translation>Nicht mehr merken</translation>
    </message>
    <message>
        <source>Keep it where you find it again</source>
        <translation>Merken, um es wiederzufinden</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>Reply to “%1”</source>
        <translation>Antwort auf „%1“</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: who, where, when; %2: the title of the post</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This post was removed.</source>
        <translation>Dieser Beitrag wurde entfernt.</translation>
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
        <source>New above</source>
        <translation>Neues weiter oben</translation>
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
        <source>Official, replaced</source>
        <translation>Offiziell, ersetzt</translation>
    </message>
    <message>
        <source>asks you to confirm that you have read it</source>
        <translation>bittet Sie zu bestätigen, dass Sie es gelesen haben</translation>
    </message>
</context>
<context>
    <name>atrium::PostListPage</name>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Noch nichts gemerkt</translation>
    </message>
    <message>
        <source>Press Save below a post, and you find it again here, also without a connection. Nobody else sees what you save.</source>
        <translation>Drücken Sie unter einem Beitrag auf „Merken“, und Sie finden ihn hier wieder, auch ohne Verbindung. Niemand sonst sieht, was Sie sich merken.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing about #%1 yet</source>
        <translation>Noch nichts zu #%1</translation>
    </message>
    <message>
        <source>Posts about it in your groups will be here.</source>
        <translation>Beiträge dazu aus Ihren Gruppen erscheinen hier.</translation>
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
    <message>
        <source>Official</source>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>Written on behalf of %1</source>
        <translation>Im Namen von %1 geschrieben</translation>
    </message>
    <message>
        <source>What %1 thinks</source>
        <translation>Was %1 meint</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <translation>
            <numerusform>%1, %2 und %n weitere Person</numerusform>
            <numerusform>%1, %2 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else is in this group yet</source>
        <translation>Noch ist sonst niemand in dieser Gruppe</translation>
    </message>
    <message>
        <source>Not official</source>
        <translation>Nicht offiziell</translation>
    </message>
    <message>
        <source>Signed for the company, and checked on this computer</source>
        <translation>Für das Unternehmen unterschrieben und auf diesem Computer geprüft</translation>
    </message>
    <message>
        <source>It names a mandate that does not exist.</source>
        <translation>Das genannte Mandat gibt es nicht.</translation>
    </message>
    <message>
        <source>Its mandate was not given by this company.</source>
        <translation>Das Mandat wurde nicht von diesem Unternehmen erteilt.</translation>
    </message>
    <message>
        <source>Its mandate belongs to somebody else.</source>
        <translation>Das Mandat gehört jemand anderem.</translation>
    </message>
    <message>
        <source>It was signed at a time when its mandate did not count yet.</source>
        <translation>Es wurde zu einer Zeit unterschrieben, als das Mandat noch nicht galt.</translation>
    </message>
    <message>
        <source>Its mandate had ended when it was written.</source>
        <translation>Das Mandat war abgelaufen, als es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Its mandate had been withdrawn when it was written.</source>
        <translation>Das Mandat war entzogen, als es geschrieben wurde.</translation>
    </message>
    <message>
        <source>It was changed after it had been signed.</source>
        <translation>Es wurde nach der Unterschrift verändert.</translation>
    </message>
    <message>
        <source>People at %1 can see this</source>
        <translation>Personen bei %1 können das sehen</translation>
    </message>
</context>
<context>
    <name>atrium::PraiseView</name>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
</context>
<context>
    <name>atrium::ProfileCard</name>
    <message>
        <source>Mention in a post</source>
        <translation>In einem Beitrag erwähnen</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Edit my profile</source>
        <translation>Mein Profil bearbeiten</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Accepted answers on</source>
        <translation>Akzeptierte Antworten zu</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Guest from %1</source>
        <translation>Gast von %1</translation>
    </message>
    <message>
        <source>Works for %1</source>
        <translation>Arbeitet für %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a topic and how many answers</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>atrium::ProfileForm</name>
    <message>
        <source>Move the circle with the pointer or the arrow keys; the wheel, + and − change its size.</source>
        <translation>Verschieben Sie den Kreis mit dem Zeiger oder den Pfeiltasten; Mausrad, + und − ändern seine Größe.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Was Sie tun</translation>
    </message>
    <message>
        <source>Your title, as colleagues know it: “Service technician, drives”</source>
        <translation>Ihr Titel, wie ihn die anderen kennen: „Servicetechnikerin, Antriebe“</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Wo Sie arbeiten</translation>
    </message>
    <message>
        <source>What you know about</source>
        <translation>Womit Sie sich auskennen</translation>
    </message>
    <message>
        <source>Separated by commas: “hydraulics, PLC, Danish”. Others find you by these words, and you hear of questions about them.</source>
        <translation>Mit Kommas getrennt: „Hydraulik, SPS, Dänisch“. Damit finden andere Sie, und Sie hören von Fragen dazu.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>What you work on, and what one can ask you. Markdown works here too.</source>
        <translation>Woran Sie arbeiten und was man Sie fragen kann. Markdown geht auch hier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your department, e-mail address and manager are kept by the administration of this workspace.</source>
        <translation>Abteilung, E-Mail-Adresse und Vorgesetzte pflegt die Verwaltung dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Anderes Bild wählen …</translation>
    </message>
    <message>
        <source>Choose a picture of you</source>
        <translation>Wählen Sie ein Bild von sich</translation>
    </message>
    <message>
        <source>This file is not a picture that can be shown.</source>
        <translation>Diese Datei ist kein Bild, das gezeigt werden kann.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n skills: those that matter most.</source>
        <translation>
            <numerusform>Höchstens %n Kenntnis: die wichtigste.</numerusform>
            <numerusform>Höchstens %n Kenntnisse: die wichtigsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture could not be prepared. Please choose another one.</source>
        <translation>Das Bild konnte nicht vorbereitet werden. Bitte wählen Sie ein anderes.</translation>
    </message>
</context>
<context>
    <name>atrium::QueryCompleter</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>vor einer Woche</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>vor einem Monat</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>vor einem Jahr</translation>
    </message>
</context>
<context>
    <name>atrium::ReactionBar</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atrium::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Report a post</source>
        <translation>Beitrag melden</translation>
    </message>
    <message>
        <source>What is wrong with this post?</source>
        <translation>Was stimmt an diesem Beitrag nicht?</translation>
    </message>
    <message>
        <source>It is unkind or offends somebody</source>
        <translation>Er ist unfreundlich oder verletzt jemanden</translation>
    </message>
    <message>
        <source>It shows something private or secret</source>
        <translation>Er zeigt etwas Privates oder Geheimes</translation>
    </message>
    <message>
        <source>It is wrong, and people may act on it</source>
        <translation>Er ist falsch, und jemand könnte danach handeln</translation>
    </message>
    <message>
        <source>It is advertising or does not belong here</source>
        <translation>Er ist Werbung oder gehört nicht hierher</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Anything that helps to understand it</source>
        <translation>Was hilft, es zu verstehen</translation>
    </message>
    <message>
        <source>Anything that helps to understand it (if you like)</source>
        <translation>Was hilft, es zu verstehen (wenn Sie möchten)</translation>
    </message>
    <message>
        <source>The people who look after %1 will see this, with your name. The author is not told.</source>
        <translation>Die Verantwortlichen von %1 sehen dies mit Ihrem Namen. Wer den Beitrag schrieb, erfährt es nicht.</translation>
    </message>
    <message>
        <source>%1 will see this, with your name. The author is not told.</source>
        <translation>%1 sieht dies mit Ihrem Namen. Wer den Beitrag schrieb, erfährt es nicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose what is wrong first</source>
        <translation>Wählen Sie zuerst, was nicht stimmt</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>Der Text ist zu lang</translation>
    </message>
</context>
<context>
    <name>atrium::ReportSheet</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Who has confirmed</source>
        <translation>Wer bestätigt hat</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Nach Abteilung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>the name of a file</comment>
        <translation>bestaetigt</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <comment>%1: how many people</comment>
        <translation>Noch nicht: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <comment>%1: how many people</comment>
        <translation>Bestätigt: %1</translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>Ohne Abteilung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1: how many have confirmed, %2: how many are asked</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <comment>%1: why, in the system&apos;s words</comment>
        <translation>Die Datei konnte nicht geschrieben werden. %1</translation>
    </message>
</context>
<context>
    <name>atrium::ReportTask</name>
    <message>
        <source>You cannot see who has confirmed this.</source>
        <translation>Sie können nicht sehen, wer dies bestätigt hat.</translation>
    </message>
</context>
<context>
    <name>atrium::RespondersPopover</name>
    <message>
        <source>Who reacted</source>
        <translation>Wer reagiert hat</translation>
    </message>
    <message>
        <source>Nobody has reacted yet</source>
        <translation>Noch hat niemand reagiert</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>an emoji and how many chose it</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>atrium::ReviewCard</name>
    <message>
        <source>Is this group still needed?</source>
        <translation>Wird diese Gruppe noch gebraucht?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Schließen …</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>You own it, and its review was on %1. If you keep it, you are asked again in half a year.</source>
        <translation>Sie sind für sie verantwortlich, und ihre Überprüfung war am %1. Wenn Sie sie behalten, werden Sie in einem halben Jahr wieder gefragt.</translation>
    </message>
    <message>
        <source>Close “%1” for everybody?</source>
        <translation>„%1“ für alle schließen?</translation>
    </message>
    <message>
        <source>Its posts stay and can be found and read. Nothing new can be written, and nobody added. You can open it again.</source>
        <translation>Die Beiträge bleiben, man kann sie finden und lesen. Es kann nichts Neues geschrieben und niemand hinzugefügt werden. Sie können die Gruppe wieder öffnen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>atrium::RolePage</name>
    <message>
        <source>Colleague</source>
        <translation>Kollegin oder Kollege</translation>
    </message>
    <message>
        <source>You ask, answer, and share what others can use.</source>
        <translation>Sie fragen, antworten und teilen, was andere brauchen können.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>People want to hear from you, and get answers from you.</source>
        <translation>Man möchte von Ihnen hören und Antworten von Ihnen bekommen.</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>You lead a team and look after its group.</source>
        <translation>Sie leiten ein Team und kümmern sich um seine Gruppe.</translation>
    </message>
    <message>
        <source>Topic expert</source>
        <translation>Fachkundige Person</translation>
    </message>
    <message>
        <source>Others come to you with what you know best.</source>
        <translation>Andere kommen zu Ihnen mit dem, was Sie am besten können.</translation>
    </message>
    <message>
        <source>Community manager</source>
        <translation>Community-Management</translation>
    </message>
    <message>
        <source>You help others to find their way, and groups to stay alive.</source>
        <translation>Sie helfen anderen, sich zurechtzufinden, und Gruppen, lebendig zu bleiben.</translation>
    </message>
    <message>
        <source>What comes first differs with what you do here. Choosing another role changes only your own first steps.</source>
        <translation>Was zuerst kommt, hängt davon ab, was Sie hier tun. Eine andere Rolle zu wählen ändert nur Ihre eigenen ersten Schritte.</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>Ihre erste Woche</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>atrium::RouteCard</name>
    <message>
        <source>Ask %1 about it</source>
        <comment>%1: a person</comment>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>Except: %1</source>
        <translation>Ausnahme: %1</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>%1 belongs in %2</source>
        <comment>what, a group</comment>
        <translation>%1 gehört nach %2</translation>
    </message>
</context>
<context>
    <name>atrium::RouteFormPage</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Project status</source>
        <translation>Projektstand</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Wer kümmert sich darum?</translation>
    </message>
    <message>
        <source>Whoever does not know where something belongs asks them.</source>
        <translation>Wer nicht weiß, wohin etwas gehört, fragt dort nach.</translation>
    </message>
    <message>
        <source>From when on is e-mail no longer used for it?</source>
        <translation>Ab wann geht das nicht mehr per E-Mail?</translation>
    </message>
    <message>
        <source>project status, milestone</source>
        <translation>projektstand, meilenstein</translation>
    </message>
    <message>
        <source>By which words does one know it?</source>
        <translation>An welchen Wörtern erkennt man es?</translation>
    </message>
    <message>
        <source>Separated by commas. Whoever writes one of them in another group is shown the way; nobody is stopped.</source>
        <translation>Mit Kommas getrennt. Wer eines davon in einer anderen Gruppe schreibt, bekommt den Weg gezeigt; niemand wird aufgehalten.</translation>
    </message>
    <message>
        <source>Figures for the board go by e-mail.</source>
        <translation>Zahlen für den Vorstand gehen per E-Mail.</translation>
    </message>
    <message>
        <source>Are there exceptions?</source>
        <translation>Gibt es Ausnahmen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>Wohin gehört es?</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>In eine Gruppe</translation>
    </message>
    <message>
        <source>One click leads there from the map.</source>
        <translation>Von der Übersicht führt ein Klick dorthin.</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Anderswohin</translation>
    </message>
    <message>
        <source>In another program, in a meeting, with a person.</source>
        <translation>In ein anderes Programm, in eine Besprechung, zu einer Person.</translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation>Welche Gruppe?</translation>
    </message>
    <message>
        <source>HR portal</source>
        <translation>Personalportal</translation>
    </message>
    <message>
        <source>Where is that?</source>
        <translation>Wo ist das?</translation>
    </message>
    <message>
        <source>Say what belongs where</source>
        <translation>Festhalten, was wohin gehört</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>The map has a row for this already.</source>
        <translation>Dafür gibt es schon eine Zeile.</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>Schreiben Sie, worum es geht.</translation>
    </message>
    <message numerus="yes">
        <source>A row can have %n words.</source>
        <translation>
            <numerusform>Eine Zeile kann %n Wort haben.</numerusform>
            <numerusform>Eine Zeile kann %n Wörter haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exceptions are %n characters too long.</source>
        <translation>
            <numerusform>Die Ausnahmen sind %n Zeichen zu lang.</numerusform>
            <numerusform>Die Ausnahmen sind %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::RouteHint</name>
    <message>
        <source>Move it there</source>
        <translation>Dorthin verschieben</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier lassen</translation>
    </message>
    <message>
        <source>%1 belongs in %2.</source>
        <comment>what a post is about, a group</comment>
        <translation>%1 gehört nach %2.</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <comment>%1: a group</comment>
        <translation>Nach %1 verschieben</translation>
    </message>
</context>
<context>
    <name>atrium::RouteWords</name>
    <message>
        <source>a group that is not here</source>
        <translation>eine Gruppe, die hier nicht da ist</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>where something belongs: a group, a place</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year, as QLocale formats it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year, as QLocale formats it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>No longer by e-mail from %1</source>
        <comment>%1: a day</comment>
        <translation>Ab %1 nicht mehr per E-Mail</translation>
    </message>
    <message>
        <source>No longer by e-mail since %1</source>
        <comment>%1: a day</comment>
        <translation>Seit %1 nicht mehr per E-Mail</translation>
    </message>
</context>
<context>
    <name>atrium::RoutesPage</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>What belongs where</source>
        <translation>Was wohin gehört</translation>
    </message>
    <message>
        <source>Which kind of message belongs in which group, who looks after it, and what e-mail is no longer used for.</source>
        <translation>Welche Mitteilungen in welche Gruppe gehören, wer sich darum kümmert und wofür E-Mail nicht mehr benutzt wird.</translation>
    </message>
    <message>
        <source>What do you want to write about?</source>
        <translation>Worüber möchten Sie schreiben?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Nichts dergleichen</translation>
    </message>
    <message>
        <source>Try another word, or ask in a group that you know.</source>
        <translation>Versuchen Sie ein anderes Wort oder fragen Sie in einer Gruppe, die Sie kennen.</translation>
    </message>
    <message>
        <source>Nobody has said yet what belongs where</source>
        <translation>Noch steht nicht fest, was wohin gehört</translation>
    </message>
    <message>
        <source>Begin with the three things that people most often send by e-mail to everybody.</source>
        <translation>Beginnen Sie mit den drei Dingen, die am häufigsten per E-Mail an alle gehen.</translation>
    </message>
    <message>
        <source>Those who look after this workspace will write it down here.</source>
        <translation>Wer sich um diesen Arbeitsbereich kümmert, schreibt es hier auf.</translation>
    </message>
    <message>
        <source>Removed: “%1”</source>
        <translation>Entfernt: „%1“</translation>
    </message>
</context>
<context>
    <name>atrium::ScheduledCard</name>
    <message>
        <source>in %1</source>
        <comment>%1: a group</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>reply in %1</source>
        <comment>%1: a group</comment>
        <translation>Antwort in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be sent. %1</source>
        <comment>%1: a sentence</comment>
        <translation>Konnte nicht gesendet werden. %1</translation>
    </message>
    <message>
        <source>It goes out when this computer has been online.</source>
        <translation>Es geht hinaus, sobald dieser Computer online war.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>atrium::ScheduledPage</name>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>When you write, the calendar beside Post lets you choose when it goes out.</source>
        <translation>Beim Schreiben bestimmen Sie mit dem Kalender neben „Senden“, wann es hinausgeht.</translation>
    </message>
    <message>
        <source>Discarded: the post that was to go out %1.</source>
        <comment>%1: tomorrow at 08:00</comment>
        <translation>Verworfen: der Beitrag, der %1 hinausgehen sollte.</translation>
    </message>
    <message>
        <source>Choose day and time…</source>
        <translation>Tag und Uhrzeit wählen …</translation>
    </message>
</context>
<context>
    <name>atrium::Screenshots</name>
    <message>
        <source>The address or the password is not right.</source>
        <translation>Adresse oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Please try again. If you have forgotten your password, ask whoever runs Atrium for you.</source>
        <translation>Bitte versuchen Sie es noch einmal. Wenn Sie Ihr Passwort vergessen haben, fragen Sie, wer Atrium bei Ihnen betreut.</translation>
    </message>
    <message>
        <source>Thank you for the drawing, @A</source>
        <translation>Danke für die Zeichnung, @A</translation>
    </message>
    <message>
        <source>This is the ramp that I mean:</source>
        <translation>Diese Rampe meine ich:</translation>
    </message>
    <message>
        <source>The test bench is closed from ten to eleven.</source>
        <translation>Der Prüfstand ist von zehn bis elf geschlossen.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Danke!</translation>
    </message>
    <message>
        <source>Thank you all: it is solved.</source>
        <translation>Danke an alle: Es ist gelöst.</translation>
    </message>
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
    <message>
        <source>Test bench 3 is closed today</source>
        <translation>Prüfstand 3 ist heute geschlossen</translation>
    </message>
    <message>
        <source>From ten to eleven, for the new sensor.</source>
        <translation>Von zehn bis elf, für den neuen Sensor.</translation>
    </message>
    <message>
        <source>Who brings a cake this week?</source>
        <translation>Wer bringt diese Woche Kuchen mit?</translation>
    </message>
    <message>
        <source>Plan of hall 3</source>
        <translation>Plan von Halle 3</translation>
    </message>
</context>
<context>
    <name>atrium::SearchFilters</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>With files</source>
        <translation>Mit Dateien</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Mit Bildern</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Mit Code</translation>
    </message>
    <message>
        <source>With links</source>
        <translation>Mit Links</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Gruppe suchen</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mir</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>Die letzte Woche</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Der letzte Monat</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Tage wählen …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor dem %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit dem %1</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Offiziell</translation>
    </message>
</context>
<context>
    <name>atrium::SearchModel</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>who, in which group, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>atrium::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search in everything that is on this computer</source>
        <translation>Alles durchsuchen, was auf diesem Rechner ist</translation>
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
        <source>Nothing with these words fits the filters.</source>
        <translation>Nichts mit diesen Wörtern passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Ohne Filter suchen</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of one.</source>
        <translation>Versuchen Sie weniger Wörter oder nur den Anfang.</translation>
    </message>
    <message>
        <source>Try another word for it, or only its beginning.</source>
        <translation>Versuchen Sie ein anderes Wort oder nur seinen Anfang.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n posts</source>
        <translation>
            <numerusform>Mehr als %n Beitrag</numerusform>
            <numerusform>Mehr als %n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>What the filters do can be typed as well: %1</source>
        <comment>a list of examples</comment>
        <translation>Was die Filter tun, lässt sich auch tippen: %1</translation>
    </message>
    <message>
        <source>No post fits all of these filters.</source>
        <translation>Kein Beitrag passt zu all diesen Filtern.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Schreiben Sie weiter</translation>
    </message>
    <message>
        <source>Posts are found from two letters on. To find a letter that is a word, put it in quotes: “C”.</source>
        <translation>Beiträge werden ab zwei Buchstaben gefunden. Ein Buchstabe, der ein Wort ist, gehört in Anführungszeichen: „C“.</translation>
    </message>
</context>
<context>
    <name>atrium::SendTimes</name>
    <message>
        <source>In one hour (%1)</source>
        <comment>%1: a time</comment>
        <translation>In einer Stunde (%1)</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Morgen um %1</translation>
    </message>
    <message>
        <source>Monday, %1, at %2</source>
        <comment>%1: a date, %2: a time</comment>
        <translation>Montag, %1, um %2</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>%1: a date, %2: a time</comment>
        <translation>am %1 um %2</translation>
    </message>
</context>
<context>
    <name>atrium::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
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
    <message>
        <source>Speaking officially</source>
        <translation>Offiziell sprechen</translation>
    </message>
</context>
<context>
    <name>atrium::Shell</name>
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
    <message>
        <source>What is stored on this computer is damaged and has to be fetched again. What you have not sent, and what you are writing, is kept.</source>
        <translation>Was auf diesem Rechner gespeichert ist, ist beschädigt und muss neu geholt werden. Was Sie noch nicht gesendet haben und was Sie gerade schreiben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Neu holen</translation>
    </message>
</context>
<context>
    <name>atrium::ShortcutsSheet</name>
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
    <name>atrium::SignIn</name>
    <message>
        <source>This address is not secure.</source>
        <translation>Diese Adresse ist nicht sicher.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address.</source>
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
        <translation>Bitte versuchen Sie es noch einmal. Wenn Sie Ihr Passwort vergessen haben, fragen Sie, wer Atrium bei Ihnen betreut.</translation>
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
    <message>
        <source>Please try again in a few minutes.</source>
        <translation>Bitte versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
</context>
<context>
    <name>atrium::SignInPage</name>
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
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>atrium::SignOut</name>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium kann nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Save unsent posts</source>
        <translation>Ungesendete Beiträge speichern</translation>
    </message>
    <message>
        <source>Text (*.md)</source>
        <translation>Text (*.md)</translation>
    </message>
    <message>
        <source>Unsent posts.md</source>
        <translation>Ungesendete Beiträge.md</translation>
    </message>
    <message>
        <source>Posts that were not sent</source>
        <translation>Beiträge, die nicht gesendet wurden</translation>
    </message>
    <message>
        <source>%1 – files</source>
        <comment>folder beside the file %1</comment>
        <translation>%1 – Dateien</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Erase everything on this device and sign out?</source>
        <translation>Alles auf diesem Gerät löschen und abmelden?</translation>
    </message>
    <message>
        <source>Sign out of %1 and erase what this device has of it?</source>
        <translation>Von %1 abmelden und löschen, was dieses Gerät davon hat?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you did were not sent yet. They are lost if you sign out now.</source>
        <translation>
            <numerusform>%n Sache, die Sie getan haben, ist noch nicht gesendet. Sie geht verloren, wenn Sie sich jetzt abmelden.</numerusform>
            <numerusform>%n Sachen, die Sie getan haben, sind noch nicht gesendet. Sie gehen verloren, wenn Sie sich jetzt abmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have posted stays with your company. You can sign in again at any time.</source>
        <translation>Was Sie geschrieben haben, bleibt in Ihrer Firma. Sie können sich jederzeit wieder anmelden.</translation>
    </message>
    <message>
        <source>Sign out and erase</source>
        <translation>Abmelden und löschen</translation>
    </message>
    <message>
        <source>Save unsent posts to a file…</source>
        <translation>Ungesendete Beiträge in eine Datei speichern …</translation>
    </message>
</context>
<context>
    <name>atrium::SpeakingCard</name>
    <message>
        <source>Only people of the company speak for it.</source>
        <translation>Nur Menschen aus dem Unternehmen sprechen für das Unternehmen.</translation>
    </message>
    <message>
        <source>You have a signing key. These words are how whoever gives mandates knows that it is yours:</source>
        <translation>Sie haben einen Unterschriftsschlüssel. An diesen Wörtern erkennt, wer Mandate erteilt, dass er Ihrer ist:</translation>
    </message>
    <message>
        <source>Whoever speaks for the company signs it with a key of their own. Make one when you are to have a mandate.</source>
        <translation>Wer für das Unternehmen spricht, unterschreibt mit einem eigenen Schlüssel. Legen Sie einen an, wenn Sie ein Mandat bekommen sollen.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Neuen Schlüssel anlegen …</translation>
    </message>
    <message>
        <source>Make a signing key…</source>
        <translation>Unterschriftsschlüssel anlegen …</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>Einen neuen Unterschriftsschlüssel anlegen?</translation>
    </message>
    <message>
        <source>If you forgot the passphrase, or somebody else may know it. Your mandates must then be given again for the new key. What you have said stays official.</source>
        <translation>Wenn Sie die Passphrase vergessen haben oder jemand anders sie kennen könnte. Ihre Mandate müssen dann für den neuen Schlüssel noch einmal erteilt werden. Was Sie gesagt haben, bleibt offiziell.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel anlegen</translation>
    </message>
    <message>
        <source>You may speak for the company about:</source>
        <translation>Sie dürfen für das Unternehmen sprechen über:</translation>
    </message>
    <message>
        <source>The company&apos;s key, as this computer has known it since you first signed in. Compare it with what your company has published:</source>
        <translation>Der Schlüssel des Unternehmens, wie dieser Computer ihn seit Ihrer ersten Anmeldung kennt. Vergleichen Sie ihn mit dem, was Ihr Unternehmen bekannt gegeben hat:</translation>
    </message>
    <message>
        <source>The server now has another key: %1. Nothing that it signs counts here. Ask your company before you believe it; signing out and in again does.</source>
        <translation>Der Server hat jetzt einen anderen Schlüssel: %1. Was damit unterschrieben ist, zählt hier nicht. Fragen Sie in Ihrem Unternehmen nach, bevor Sie ihm glauben; mit Ab- und Anmelden tun Sie das.</translation>
    </message>
    <message>
        <source>Everybody&apos;s mandates</source>
        <translation>Alle Mandate</translation>
    </message>
    <message>
        <source>Nobody has one yet, so nothing can be official.</source>
        <translation>Noch hat niemand eines, also kann nichts offiziell sein.</translation>
    </message>
    <message>
        <source>Give a mandate…</source>
        <translation>Mandat erteilen …</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a person, %2: a subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>entzogen am %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit dem %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the mandate of %1</source>
        <translation>Das Mandat von %1 entziehen</translation>
    </message>
    <message>
        <source>Withdraw the mandate of %1?</source>
        <translation>Das Mandat von %1 entziehen?</translation>
    </message>
    <message>
        <source>They cannot say anything official about “%1” any more. What they have said stays official. It cannot be given back, only given anew.</source>
        <translation>Zu „%1“ ist dann nichts Offizielles mehr möglich. Was gesagt wurde, bleibt offiziell. Ein Mandat kann nicht zurückgegeben, nur neu erteilt werden.</translation>
    </message>
</context>
<context>
    <name>atrium::SpellCheck</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>In mein Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Ignore this word</source>
        <translation>Dieses Wort übergehen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <comment>%1: a language</comment>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Nicht prüfen</translation>
    </message>
</context>
<context>
    <name>atrium::StandingPopover</name>
    <message>
        <source>until it was withdrawn on %1</source>
        <comment>%1: a date</comment>
        <translation>bis es am %1 entzogen wurde</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1: a date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1: a date</comment>
        <translation>seit dem %1</translation>
    </message>
    <message>
        <source>given by the company</source>
        <translation>erteilt vom Unternehmen</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>erteilt von %1</translation>
    </message>
    <message>
        <source>%1, given by %2</source>
        <comment>%1: a decision, %2: a person</comment>
        <translation>%1, erteilt von %2</translation>
    </message>
    <message>
        <source>This was official</source>
        <translation>Das war offiziell</translation>
    </message>
    <message>
        <source>It has been replaced by a newer post, which counts now.</source>
        <translation>Ein neuerer Beitrag hat es ersetzt; der zählt jetzt.</translation>
    </message>
    <message>
        <source>Yes, this is official</source>
        <translation>Ja, das ist offiziell</translation>
    </message>
    <message>
        <source>%1 says this for %2. Checked on this computer, also without a network.</source>
        <comment>%1: a person, %2: the company</comment>
        <translation>%1 sagt das für %2. Geprüft auf diesem Computer, auch ohne Netz.</translation>
    </message>
    <message>
        <source>No, this is not official</source>
        <translation>Nein, das ist nicht offiziell</translation>
    </message>
    <message>
        <source>It claims to be. %1</source>
        <comment>%1: a sentence that says why it is not</comment>
        <translation>Es gibt sich so. %1</translation>
    </message>
    <message>
        <source>A notice of the group</source>
        <translation>Eine Mitteilung der Gruppe</translation>
    </message>
    <message>
        <source>%1 writes this on behalf of %2. It is not the company that speaks.</source>
        <comment>%1: a person, %2: a group</comment>
        <translation>%1 schreibt das im Namen von %2. Es spricht nicht das Unternehmen.</translation>
    </message>
    <message>
        <source>A personal view</source>
        <translation>Eine persönliche Meinung</translation>
    </message>
    <message>
        <source>This is what %1 thinks. Nobody has signed it for the company.</source>
        <translation>Das ist die Meinung von %1. Niemand hat es für das Unternehmen unterschrieben.</translation>
    </message>
    <message>
        <source>Ask whether it is official</source>
        <translation>Fragen, ob es offiziell ist</translation>
    </message>
    <message>
        <source>What does official mean?</source>
        <translation>Was heißt offiziell?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1: the title of a post, %2: a date</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>matches the company&apos;s key</source>
        <translation>passt zum Schlüssel des Unternehmens</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
</context>
<context>
    <name>atrium::Start</name>
    <message>
        <source>Atrium cannot write in the folder %1.</source>
        <translation>Atrium kann nicht in den Ordner %1 schreiben.</translation>
    </message>
    <message>
        <source>Nothing of yours was changed. Make that folder writable, or start Atrium with --data and another folder.</source>
        <translation>An Ihren Daten wurde nichts geändert. Machen Sie den Ordner beschreibbar, oder starten Sie Atrium mit --data und einem anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>atrium::StorageCard</name>
    <message>
        <source>Posts, people and groups</source>
        <translation>Beiträge, Personen und Gruppen</translation>
    </message>
    <message>
        <source>Pictures and files that you opened</source>
        <translation>Bilder und Dateien, die Sie geöffnet haben</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Everything is encrypted: without the key, which only you can read, nobody who takes this disk learns anything.</source>
        <translation>Alles ist verschlüsselt: Ohne den Schlüssel, den nur Sie lesen können, erfährt niemand etwas, der diese Platte mitnimmt.</translation>
    </message>
    <message>
        <source>Erase and sign out…</source>
        <translation>Löschen und abmelden …</translation>
    </message>
    <message>
        <source>%1 on this device</source>
        <translation>%1 auf diesem Gerät</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Older posts are still being fetched: %1 % are here.</source>
        <translation>Ältere Beiträge werden noch geholt: %1 % sind hier.</translation>
    </message>
    <message>
        <source>All posts that this device keeps are here, so search and reading work offline.</source>
        <translation>Alle Beiträge, die dieses Gerät behält, sind hier. Suchen und Lesen geht offline.</translation>
    </message>
</context>
<context>
    <name>atrium::Store</name>
    <message>
        <source>Atrium could not delete its cache on this computer.</source>
        <translation>Atrium konnte seinen Speicher auf diesem Rechner nicht löschen.</translation>
    </message>
    <message>
        <source>What this belongs to was discarded before it was sent.</source>
        <translation>Wozu dies gehört, wurde vor dem Senden verworfen.</translation>
    </message>
    <message>
        <source>You are no longer in this group.</source>
        <translation>Sie sind nicht mehr in dieser Gruppe.</translation>
    </message>
    <message>
        <source>Atrium could not make a new cache on this computer.</source>
        <translation>Atrium konnte auf diesem Computer keinen neuen Zwischenspeicher anlegen.</translation>
    </message>
</context>
<context>
    <name>atrium::Style</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>atrium::SyncEngine</name>
    <message>
        <source>You are offline. Who has confirmed this can be seen with a connection.</source>
        <translation>Sie sind offline. Wer dies bestätigt hat, ist mit einer Verbindung zu sehen.</translation>
    </message>
    <message>
        <source>The server has no older posts for you here.</source>
        <translation>Der Server hat hier keine älteren Beiträge für Sie.</translation>
    </message>
    <message>
        <source>You are offline. Older posts come with a connection.</source>
        <translation>Sie sind offline. Ältere Beiträge kommen, sobald eine Verbindung da ist.</translation>
    </message>
</context>
<context>
    <name>atrium::TaskDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>atrium::TaskRow</name>
    <message>
        <source>%1 (done)</source>
        <comment>a task</comment>
        <translation>%1 (erledigt)</translation>
    </message>
    <message>
        <source>%1 (not done yet)</source>
        <comment>a task</comment>
        <translation>%1 (noch nicht erledigt)</translation>
    </message>
</context>
<context>
    <name>atrium::TaskWords</name>
    <message>
        <source>Say what you work on</source>
        <translation>Sagen, woran Sie arbeiten</translation>
    </message>
    <message>
        <source>Colleagues look for people by what they know, and most of them do not know your name yet.

- **One sentence is enough:** what you work on this month, and what one can ask you.
- **Name three skills** in the words that others would type: a machine, a language, a tool.
- **A picture helps** people to greet you in the corridor. It need not be a good one.

Nobody marks it, and you can change it whenever you like. Your department and your manager are already there.</source>
        <translation>Kolleginnen und Kollegen suchen nach dem, was jemand weiß, und die meisten kennen Ihren Namen noch nicht.

- **Ein Satz genügt:** woran Sie diesen Monat arbeiten und was man Sie fragen kann.
- **Nennen Sie drei Fähigkeiten** mit den Wörtern, die andere eintippen würden: eine Maschine, eine Sprache, ein Werkzeug.
- **Ein Bild hilft,** damit man Sie auf dem Gang grüßt. Es muss kein gutes sein.

Niemand benotet das, und Sie können es jederzeit ändern. Ihre Abteilung und Ihre Führungskraft stehen schon da.</translation>
    </message>
    <message>
        <source>Edit my profile</source>
        <translation>Mein Profil bearbeiten</translation>
    </message>
    <message>
        <source>Join your team&apos;s group</source>
        <translation>Der Gruppe Ihres Teams beitreten</translation>
    </message>
    <message>
        <source>A group is a place with a purpose: what is written there reaches the people who need it, and nobody else.

- **Begin with your own team&apos;s group.** That is where your colleagues ask and tell.
- **Look at the right column:** it says what belongs there, who looks after it, and how soon somebody answers.
- **Add one group about a subject that you like**, even if it is not your job.

If a group becomes too loud, mute it. You can leave it again at any time.</source>
        <translation>Eine Gruppe ist ein Ort mit einem Zweck: Was dort steht, erreicht die, die es brauchen, und sonst niemanden.

- **Beginnen Sie mit der Gruppe Ihres Teams.** Dort fragen und erzählen Ihre Kolleginnen und Kollegen.
- **Sehen Sie in die rechte Spalte:** Dort steht, was hierher gehört, wer sich kümmert und wie bald jemand antwortet.
- **Nehmen Sie eine Gruppe zu etwas dazu, das Ihnen Freude macht,** auch wenn es nicht Ihre Aufgabe ist.

Wird eine Gruppe zu laut, schalten Sie sie stumm. Sie können sie jederzeit wieder verlassen.</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Gruppe suchen</translation>
    </message>
    <message>
        <source>Read our charter</source>
        <translation>Unsere Charta lesen</translation>
    </message>
    <message>
        <source>The charter says why we talk here, and what you can rely on. Reading it takes a few minutes.

- **What is official:** only what carries the shield. Anything else is somebody&apos;s personal view, also when a manager writes it.
- **Who sees what:** before you write, the line below the text says who will read it.
- **What is measured**, and what never is.

If something in it seems wrong or unclear, ask the person who stands behind it. A charter that nobody questions is one that nobody has read.</source>
        <translation>Die Charta sagt, wozu wir hier miteinander reden und worauf Sie sich verlassen können. Sie zu lesen dauert ein paar Minuten.

- **Was offiziell ist:** nur, was das Schild trägt. Alles andere ist eine persönliche Meinung, auch wenn eine Führungskraft es schreibt.
- **Wer was sieht:** Bevor Sie schreiben, steht unter dem Text, wer ihn lesen wird.
- **Was gemessen wird** und was nie.

Wenn Ihnen etwas falsch oder unklar vorkommt, fragen Sie die Person, die dahintersteht. Eine Charta, zu der niemand fragt, hat niemand gelesen.</translation>
    </message>
    <message>
        <source>Read the charter</source>
        <translation>Charta lesen</translation>
    </message>
    <message>
        <source>Write a first post</source>
        <translation>Einen ersten Beitrag schreiben</translation>
    </message>
    <message>
        <source>A good first post is short, and useful to somebody. You need not introduce yourself at length.

- **Say one thing:** what you finished, found out or need.
- **Give it a title** that somebody would search for in a year.
- **Choose the group** where people work on it. The line below the text says who will read it.
- **Add the picture or the log:** it says more than a paragraph.

It need not be perfect. You can change it afterwards, and everybody can see that you did.</source>
        <translation>Ein guter erster Beitrag ist kurz und nützt jemandem. Sie müssen sich nicht lange vorstellen.

- **Sagen Sie eine Sache:** was Sie fertig haben, herausgefunden haben oder brauchen.
- **Geben Sie ihm einen Titel,** nach dem jemand in einem Jahr suchen würde.
- **Wählen Sie die Gruppe,** in der man daran arbeitet. Unter dem Text steht, wer ihn lesen wird.
- **Hängen Sie das Bild oder das Protokoll an:** Es sagt mehr als ein Absatz.

Er muss nicht vollkommen sein. Sie können ihn danach ändern, und alle sehen, dass Sie es getan haben.</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Beitrag schreiben</translation>
    </message>
    <message>
        <source>Ask one real question</source>
        <translation>Eine echte Frage stellen</translation>
    </message>
    <message>
        <source>A real question helps more people than you: whoever has it next finds the answer.

- **Ask for one thing**, and let the title be the question: “Which torque for the M8 bolts on the X200?”
- **Say what you have tried**, with the numbers, the log or a picture.
- **Say by when you need it**, and what happens until then.
- **Ask the group, not one person.** You can still mention who might know.

No question is too simple. If you wonder, somebody else does too.</source>
        <translation>Eine echte Frage hilft nicht nur Ihnen: Wer sie als Nächstes hat, findet die Antwort.

- **Fragen Sie nach einer Sache,** und lassen Sie den Titel die Frage sein: „Welches Drehmoment für die M8-Schrauben an der X200?“
- **Sagen Sie, was Sie versucht haben,** mit den Zahlen, dem Protokoll oder einem Bild.
- **Sagen Sie, bis wann Sie es brauchen** und was bis dahin geschieht.
- **Fragen Sie die Gruppe, nicht eine Person.** Sie können trotzdem erwähnen, wer es wissen könnte.

Keine Frage ist zu einfach. Wenn Sie sich wundern, wundert sich noch jemand.</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Answer a colleague</source>
        <translation>Jemandem antworten</translation>
    </message>
    <message>
        <source>An answer is worth more in the open than in a mail: the next ten people read it too.

- **Answer what was asked**, first. What you would rather say comes after.
- **Say how sure you are:** “measured”, “I think so”, “ask Lena”. All three help.
- **Half an answer is welcome.** So is the name of somebody who knows.
- **Link to the source** rather than copying it.

If the question has been asked before, give the link, not a lecture.</source>
        <translation>Eine Antwort ist offen mehr wert als in einer Mail: Die nächsten zehn lesen sie auch.

- **Antworten Sie zuerst auf das, was gefragt war.** Was Sie lieber sagen würden, kommt danach.
- **Sagen Sie, wie sicher Sie sind:** „gemessen“, „ich glaube schon“, „fragen Sie Lena“. Alle drei helfen.
- **Eine halbe Antwort ist willkommen.** Der Name von jemandem, der es weiß, auch.
- **Verlinken Sie die Quelle,** statt sie abzuschreiben.

Wurde die Frage schon gestellt, geben Sie den Link und keine Belehrung.</translation>
    </message>
    <message>
        <source>Show open questions</source>
        <translation>Offene Fragen zeigen</translation>
    </message>
    <message>
        <source>Close a question of yours</source>
        <translation>Eine eigene Frage abschließen</translation>
    </message>
    <message>
        <source>A question without an end makes everybody read the whole thread. Closing it takes one click.

- **Choose “Accept as answer”** at the reply that solved it. The question then says who answered it, and whoever finds it later goes straight there.
- **Say what came of it:** “It was the valve; it runs again.”
- **Found it yourself?** Write the answer below your question and accept that.
- **Not needed any more?** Say so, in one line.

The person who helped you is told, and others learn what they know.</source>
        <translation>Eine Frage ohne Ende lässt alle den ganzen Verlauf lesen. Sie abzuschließen ist ein Klick.

- **Wählen Sie „Als Antwort annehmen“** bei der Antwort, die es gelöst hat. Die Frage sagt dann, wer sie beantwortet hat, und wer sie später findet, ist gleich dort.
- **Sagen Sie, was daraus wurde:** „Es war das Ventil; sie läuft wieder.“
- **Selbst herausgefunden?** Schreiben Sie die Antwort unter Ihre Frage und nehmen Sie diese an.
- **Nicht mehr nötig?** Sagen Sie es in einer Zeile.

Wer Ihnen geholfen hat, erfährt es, und andere lernen, was die Person weiß.</translation>
    </message>
    <message>
        <source>Show my questions</source>
        <translation>Meine Fragen zeigen</translation>
    </message>
    <message>
        <source>Thank somebody in the open</source>
        <translation>Jemandem offen danken</translation>
    </message>
    <message>
        <source>Thanks in the open reach two people: the one who helped, and everybody who wonders what is valued here.

- **Say what they did and what it changed:** “You stayed until the bench ran, and so we delivered on Monday.”
- **Choose “Thanks”** when you write, and name the person.
- **Thank for quiet work too:** the drawing that was right, the question that saved a week.
- **Do it soon.** Soon is better than well worded.

One honest sentence is worth more than a paragraph of praise.</source>
        <translation>Offener Dank erreicht zwei: die Person, die geholfen hat, und alle, die sich fragen, was hier zählt.

- **Sagen Sie, was getan wurde und was es bewirkt hat:** „Sie sind geblieben, bis der Prüfstand lief, und so haben wir am Montag geliefert.“
- **Wählen Sie „Dank“** beim Schreiben und nennen Sie die Person.
- **Danken Sie auch für stille Arbeit:** die Zeichnung, die stimmte, die Frage, die eine Woche gespart hat.
- **Tun Sie es bald.** Bald ist besser als gut formuliert.

Ein ehrlicher Satz ist mehr wert als ein Absatz Lob.</translation>
    </message>
    <message>
        <source>Thank somebody</source>
        <translation>Jemandem danken</translation>
    </message>
    <message>
        <source>React to a post</source>
        <translation>Auf einen Beitrag reagieren</translation>
    </message>
    <message>
        <source>A reaction is the smallest way to say: I have read it, and it helps.

- **Use it instead of a reply** that would only say “thanks” or “me too”. The thread stays short.
- **Choose what you mean.** A thumb agrees, a heart thanks, and a pair of eyes says that you are looking into it.
- **It is not a vote.** For a decision, make a poll.
- **Silence looks like indifference.** Those who write most often hear the least.

Press a reaction once more to take it back.</source>
        <translation>Eine Reaktion ist die kleinste Art zu sagen: Ich habe es gelesen, und es hilft.

- **Nehmen Sie sie statt einer Antwort,** die nur „danke“ oder „ich auch“ sagen würde. Der Verlauf bleibt kurz.
- **Wählen Sie, was Sie meinen.** Ein Daumen stimmt zu, ein Herz dankt, und ein Augenpaar sagt, dass Sie sich darum kümmern.
- **Sie ist keine Abstimmung.** Für eine Entscheidung machen Sie eine Umfrage.
- **Schweigen wirkt wie Gleichgültigkeit.** Wer am meisten schreibt, hört oft am wenigsten.

Drücken Sie eine Reaktion noch einmal, um sie zurückzunehmen.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Zum Start</translation>
    </message>
    <message>
        <source>Say how your group works</source>
        <translation>Sagen, wie Ihre Gruppe arbeitet</translation>
    </message>
    <message>
        <source>People write in a group when they know what it is for. Five lines are enough, and its owner writes them.

- **Purpose:** one sentence that a newcomer understands.
- **Good here:** two or three real examples. They do more than rules.
- **Better elsewhere:** what does not belong here, and where it does.
- **Your promise:** how soon somebody answers. Promise only what you can keep.
- **How we do it here:** who decides what, and where things are kept.

Read it aloud to a colleague before you save it.</source>
        <translation>Man schreibt in einer Gruppe, wenn man weiß, wofür sie da ist. Fünf Zeilen genügen, und wer sie verantwortet, schreibt sie.

- **Zweck:** ein Satz, den auch jemand Neues versteht.
- **Gut hier:** zwei oder drei echte Beispiele. Sie bewirken mehr als Regeln.
- **Besser anderswo:** was nicht hierher gehört, und wohin dann.
- **Ihr Versprechen:** wie bald jemand antwortet. Versprechen Sie nur, was Sie halten können.
- **So machen wir es hier:** wer was entscheidet und wo die Dinge liegen.

Lesen Sie es jemandem laut vor, bevor Sie es speichern.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Answer a hard question</source>
        <translation>Eine schwere Frage beantworten</translation>
    </message>
    <message>
        <source>The hardest question is the one that everybody has and one person asks. How you answer it decides whether there will be a second.

- **Answer within a day**, even with “I do not know yet; you will hear from me on Friday.”
- **Repeat the question fairly** before you answer. Leave its tone alone.
- **Say what is decided, what is open, and what you cannot say**, and why.
- **Thank the person by name** for asking.
- **Answer where it was asked**, not in private.

Then do what you said, and come back to write that you did.</source>
        <translation>Die schwerste Frage ist die, die alle haben und eine Person stellt. Wie Sie antworten, entscheidet, ob es eine zweite geben wird.

- **Antworten Sie innerhalb eines Tages,** auch mit „Ich weiß es noch nicht; am Freitag hören Sie von mir.“
- **Geben Sie die Frage fair wieder,** bevor Sie antworten. Lassen Sie ihren Ton stehen.
- **Sagen Sie, was entschieden ist, was offen ist und was Sie nicht sagen können,** und warum.
- **Danken Sie der Person mit Namen** für die Frage.
- **Antworten Sie dort, wo gefragt wurde,** nicht unter vier Augen.

Dann tun Sie, was Sie gesagt haben, und kommen zurück, um es zu schreiben.</translation>
    </message>
    <message>
        <source>Go to Official</source>
        <translation>Zu Offiziell</translation>
    </message>
    <message>
        <source>Confirm what you must read</source>
        <translation>Bestätigen, was Sie lesen müssen</translation>
    </message>
    <message>
        <source>Some official posts ask you to confirm that you have read them: safety, travel, rules that changed.

- **Read first.** Confirming says “I know this now”. It does not say “I agree”.
- **Ask below the post** if something is unclear. Others have the same question, and the answer stays where it belongs.
- **Under Official** you find what still waits for you.
- **Does it not concern you?** Say so in a reply, rather than confirm without reading.

It takes a minute, and somebody may rely on it.</source>
        <translation>Manche offiziellen Beiträge bitten Sie zu bestätigen, dass Sie sie gelesen haben: Sicherheit, Reisen, geänderte Regeln.

- **Lesen Sie zuerst.** Bestätigen heißt „Ich weiß es jetzt“. Es heißt nicht „Ich bin einverstanden“.
- **Fragen Sie unter dem Beitrag,** wenn etwas unklar ist. Andere haben dieselbe Frage, und die Antwort bleibt dort, wo sie hingehört.
- **Unter Offiziell** finden Sie, was noch auf Sie wartet.
- **Betrifft es Sie nicht?** Sagen Sie es in einer Antwort, statt ungelesen zu bestätigen.

Es dauert eine Minute, und jemand verlässt sich vielleicht darauf.</translation>
    </message>
    <message>
        <source>Find an old answer</source>
        <translation>Eine alte Antwort finden</translation>
    </message>
    <message>
        <source>Somebody has probably asked it before. Searching takes ten seconds, and works offline too.

- **Press Ctrl+K** anywhere and type the beginning of a word.
- **Narrow it down** with the filters: from whom, in which group, answered or not.
- **Look for people the same way:** a machine or a skill finds who knows it.
- **Is what you found wrong by now?** Reply to it. So it becomes right for the next one.

If there is nothing, you have a question worth asking.</source>
        <translation>Wahrscheinlich hat es schon jemand gefragt. Suchen dauert zehn Sekunden und geht auch ohne Netz.

- **Drücken Sie irgendwo Strg+K** und tippen Sie den Anfang eines Wortes.
- **Grenzen Sie es ein** mit den Filtern: von wem, in welcher Gruppe, beantwortet oder nicht.
- **Suchen Sie Menschen genauso:** Über eine Maschine oder eine Fähigkeit finden Sie, wer sich auskennt.
- **Stimmt nicht mehr, was Sie gefunden haben?** Antworten Sie darauf. So stimmt es für die Nächsten.

Finden Sie nichts, haben Sie eine Frage, die sich lohnt.</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Zur Suche</translation>
    </message>
    <message>
        <source>Save a post for later</source>
        <translation>Einen Beitrag merken</translation>
    </message>
    <message>
        <source>What you will need again should not depend on your memory.

- **Press Save** below a post or a reply. You find it under Saved, the last one first.
- **Save the answer rather than the thread**, if that is what you will look for.
- **Only you see** what you have saved.
- **Take it out** when it is done. A short list is one that you read.

If many people need it, tell the group&apos;s owner, who can pin it for everybody.</source>
        <translation>Was Sie wieder brauchen werden, sollte nicht von Ihrem Gedächtnis abhängen.

- **Drücken Sie Merken** unter einem Beitrag oder einer Antwort. Sie finden es unter Gemerkt, das letzte zuerst.
- **Merken Sie sich lieber die Antwort als den ganzen Verlauf,** wenn Sie danach suchen werden.
- **Nur Sie sehen,** was Sie sich gemerkt haben.
- **Nehmen Sie es heraus,** wenn es erledigt ist. Eine kurze Liste liest man auch.

Brauchen es viele, sagen Sie es den Verantwortlichen der Gruppe: Sie können es für alle oben anheften.</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadDocument</name>
    <message>
        <source>Thread by %1</source>
        <translation>Beitrag von %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>bearbeitet %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>✓ Accepted answer</source>
        <translation>✓ Akzeptierte Antwort</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>This post was removed.</source>
        <translation>Dieser Beitrag wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes on %1</source>
        <translation>Schließt am %1</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadPage</name>
    <message>
        <source>More about this thread</source>
        <translation>Mehr zu diesem Beitrag</translation>
    </message>
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
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>This post is not here</source>
        <translation>Dieser Beitrag ist nicht hier</translation>
    </message>
    <message>
        <source>It may have been removed, or it is in a group that you are not in.</source>
        <translation>Er wurde vielleicht entfernt, oder Sie sind nicht in seiner Gruppe.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadPrinter</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium kann nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>atrium::TopicBar</name>
    <message>
        <source>Topic %1</source>
        <translation>Thema %1</translation>
    </message>
</context>
<context>
    <name>atrium::TransportError</name>
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
        <source>No server with this name was found.</source>
        <translation>Es wurde kein Server mit diesem Namen gefunden.</translation>
    </message>
    <message>
        <source>Please check the address. If other programs have no connection either, check that first.</source>
        <translation>Bitte prüfen Sie die Adresse. Wenn auch andere Programme keine Verbindung haben, prüfen Sie zuerst diese.</translation>
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
    <message>
        <source>No secure connection could be made.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>Nothing was sent. A proxy or a sign-in page of this network may be in between: please ask whoever runs the network, or Atrium for you.</source>
        <translation>Es wurde nichts gesendet. Vielleicht steht ein Proxy oder eine Anmeldeseite dieses Netzes dazwischen: Bitte fragen Sie, wer das Netz oder Atrium für Sie betreibt.</translation>
    </message>
    <message>
        <source>Its certificate comes from “%1”, whom this computer does not trust: a proxy that reads along, a sign-in page of this network, or a server that is not set up yet. Nothing was sent. Please ask whoever runs the network, or Atrium for you.</source>
        <translation>Sein Zertifikat kommt von „%1“, dem dieser Computer nicht vertraut: ein Proxy, der mitliest, eine Anmeldeseite dieses Netzes oder ein Server, der noch nicht eingerichtet ist. Es wurde nichts gesendet. Bitte fragen Sie, wer das Netz oder Atrium für Sie betreibt.</translation>
    </message>
    <message>
        <source>Its certificate is valid from %1 to %2. Nothing was sent. Please check the date of this computer; if that is right, ask whoever runs Atrium for you.</source>
        <translation>Sein Zertifikat gilt vom %1 bis zum %2. Es wurde nichts gesendet. Bitte prüfen Sie das Datum dieses Computers; wenn es stimmt, fragen Sie, wer Atrium für Sie betreibt.</translation>
    </message>
    <message>
        <source>Its certificate is for another name. Nothing was sent. Please check the address, or ask whoever runs Atrium for you.</source>
        <translation>Sein Zertifikat gilt für einen anderen Namen. Es wurde nichts gesendet. Bitte prüfen Sie die Adresse, oder fragen Sie, wer Atrium für Sie betreibt.</translation>
    </message>
</context>
<context>
    <name>atrium::Tray</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No notifications for an hour</source>
        <translation>Eine Stunde lang keine Mitteilungen</translation>
    </message>
    <message>
        <source>No notifications until tomorrow</source>
        <translation>Bis morgen keine Mitteilungen</translation>
    </message>
    <message>
        <source>Notifications again</source>
        <translation>Wieder Mitteilungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Atrium: 1 notification</source>
        <translation>Atrium: 1 Mitteilung</translation>
    </message>
    <message numerus="yes">
        <source>Atrium: %n notifications</source>
        <translation>
            <numerusform>Atrium: %n Mitteilung</numerusform>
            <numerusform>Atrium: %n Mitteilungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::UploadRow</name>
    <message>
        <source>Sent of %1</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>Gesendet von %1</translation>
    </message>
    <message>
        <source>Send without %1</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>Ohne %1 senden</translation>
    </message>
</context>
<context>
    <name>atrium::UploadTask</name>
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
    <name>atrium::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Underlined words were added, struck out words were taken away.</source>
        <translation>Unterstrichene Wörter kamen hinzu, durchgestrichene fielen weg.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <translation>Jetzt, seit %1</translation>
    </message>
    <message>
        <source>First, %1</source>
        <translation>Zuerst, %1</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Geändert am %1</translation>
    </message>
</context>
<context>
    <name>atrium::WhenDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>When shall it go out?</source>
        <translation>Wann soll es hinausgehen?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It goes out %1.</source>
        <comment>%1: tomorrow at 08:00, on Monday, 30 November at 08:00</comment>
        <translation>Es geht %1 hinaus.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Diese Zeit ist vorbei. Wählen Sie eine spätere.</translation>
    </message>
</context>
<context>
    <name>atrium::WizardList</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Willkommen, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>atrium::WizardSteps</name>
    <message>
        <source>Why we have this</source>
        <translation>Warum wir das haben</translation>
    </message>
    <message>
        <source>Official or not?</source>
        <translation>Offiziell oder nicht?</translation>
    </message>
    <message>
        <source>What belongs where</source>
        <translation>Was wohin gehört</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>Ihre Gruppen</translation>
    </message>
    <message>
        <source>Your first post</source>
        <translation>Ihr erster Beitrag</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>atrium::Worker</name>
    <message>
        <source>This device was signed out.</source>
        <translation>Dieses Gerät wurde abgemeldet.</translation>
    </message>
</context>
<context>
    <name>atrium::Workspace</name>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium kann nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>Make room there, or allow it to write, and sign in again.</source>
        <translation>Schaffen Sie dort Platz oder erlauben Sie das Schreiben, und melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>What was stored on this device was damaged and is being fetched again. What you had not sent yet was kept.</source>
        <translation>Was auf diesem Gerät gespeichert war, war beschädigt und wird neu geholt. Was Sie noch nicht gesendet hatten, ist erhalten.</translation>
    </message>
    <message>
        <source>What was stored on this device could not be read and is being fetched again. Please write again what you had not sent yet.</source>
        <translation>Was auf diesem Gerät gespeichert war, ließ sich nicht lesen und wird neu geholt. Bitte schreiben Sie noch einmal, was Sie noch nicht gesendet hatten.</translation>
    </message>
    <message>
        <source>The key to what Atrium stored on this computer was not found.</source>
        <translation>Der Schlüssel zu dem, was Atrium auf diesem Rechner gespeichert hat, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Please sign in again. What you had not sent is kept for %1 days, and comes back when the key does.</source>
        <translation>Bitte melden Sie sich wieder an. Was Sie noch nicht gesendet hatten, bleibt %1 Tage aufgehoben und kommt zurück, sobald der Schlüssel wieder da ist.</translation>
    </message>
</context>
<context>
    <name>atrium::WorkspaceHeader</name>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>Workspaces and menu</source>
        <translation>Arbeitsbereiche und Menü</translation>
    </message>
    <message>
        <source>Workspaces and menu: something is unread in another workspace</source>
        <translation>Arbeitsbereiche und Menü: In einem anderen Arbeitsbereich ist etwas ungelesen</translation>
    </message>
</context>
<context>
    <name>atrium::WorkspaceMenu</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a workspace…</source>
        <translation>Arbeitsbereich hinzufügen …</translation>
    </message>
    <message>
        <source>Sign out of %1…</source>
        <translation>Von %1 abmelden …</translation>
    </message>
</context>
</TS>
