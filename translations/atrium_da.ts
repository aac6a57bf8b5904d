<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>atrium::AboutCard</name>
    <message>
        <source>Atrium %1</source>
        <translation>Atrium %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Fri software under GNU General Public License, version 3 eller nyere. Uden nogen garanti.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenser…</translation>
    </message>
    <message>
        <source>Copy system information</source>
        <translation>Kopiér systemoplysninger</translation>
    </message>
    <message>
        <source>For a report of a fault. It says nothing about you or your company.</source>
        <translation>Til at melde en fejl. Der står intet om dig eller dit firma.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Our charter</source>
        <translation>Vores charter</translation>
    </message>
</context>
<context>
    <name>atrium::Accessibility</name>
    <message>
        <source>Posts</source>
        <translation>Opslag</translation>
    </message>
</context>
<context>
    <name>atrium::AcknowledgementReport</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bekræftet den</translation>
    </message>
</context>
<context>
    <name>atrium::Actions</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Skriv et opslag</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Show or hide the right column</source>
        <translation>Vis eller skjul højre spalte</translation>
    </message>
    <message>
        <source>Go to the next column</source>
        <translation>Gå til næste spalte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Markér alt som læst</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Opret en gruppe</translation>
    </message>
    <message>
        <source>Edit my profile</source>
        <translation>Rediger min profil</translation>
    </message>
    <message>
        <source>Print the thread</source>
        <translation>Udskriv tråden</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>Vis genvejene</translation>
    </message>
    <message>
        <source>About Atrium</source>
        <translation>Om Atrium</translation>
    </message>
    <message>
        <source>Go to a place in the left column</source>
        <translation>Gå til et sted i venstre spalte</translation>
    </message>
    <message>
        <source>See what belongs where</source>
        <translation>Se, hvad der hører til hvor</translation>
    </message>
    <message>
        <source>Read our charter</source>
        <translation>Læs vores charter</translation>
    </message>
    <message>
        <source>Show the introduction again</source>
        <translation>Vis introduktionen igen</translation>
    </message>
    <message>
        <source>Edit our charter</source>
        <translation>Rediger vores charter</translation>
    </message>
</context>
<context>
    <name>atrium::Announcer</name>
    <message>
        <source>Your post was sent.</source>
        <translation>Dit opslag er sendt.</translation>
    </message>
    <message>
        <source>Your reply was sent.</source>
        <translation>Dit svar er sendt.</translation>
    </message>
    <message>
        <source>New post by %1 in %2.</source>
        <translation>Nyt opslag af %1 i %2.</translation>
    </message>
    <message>
        <source>New reply by %1 in %2.</source>
        <translation>Nyt svar fra %1 i %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts.</source>
        <translation>
            <numerusform>%n nyt opslag.</numerusform>
            <numerusform>%n nye opslag.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post could not be sent. It is in the outbox.</source>
        <translation>Et opslag kunne ikke sendes. Det ligger i udbakken.</translation>
    </message>
</context>
<context>
    <name>atrium::AnswerBox</name>
    <message>
        <source>Go to the answer</source>
        <translation>Gå til svaret</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Besvaret af %1</translation>
    </message>
</context>
<context>
    <name>atrium::AppearanceCard</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Intet bevæger sig af sig selv</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>På denne enhed</translation>
    </message>
</context>
<context>
    <name>atrium::Application</name>
    <message>
        <source>This system has no password store, so the key to what Atrium stores is in a file that only you can read: %1</source>
        <translation>Systemet har ingen adgangskodeboks, så nøglen til det, Atrium gemmer, ligger i en fil, som kun du kan læse: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>workspace: why you were signed out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign in to open the link.</source>
        <translation>Log ind for at åbne linket.</translation>
    </message>
    <message>
        <source>What this link leads to is not here. It may have been removed, or it is in a group that you are not in.</source>
        <translation>Det, som linket fører til, er her ikke. Måske er det fjernet, eller det er i en gruppe, du ikke er med i.</translation>
    </message>
    <message>
        <source>Atrium does not know this link: %1</source>
        <translation>Atrium kender ikke dette link: %1</translation>
    </message>
    <message>
        <source>What was stored on this computer is locked with another key, and is being fetched again. What you had not sent is kept for %1 days, and comes back when its key does.</source>
        <translation>Det, der var gemt på denne computer, er låst med en anden nøgle og bliver hentet igen. Det, du ikke havde sendt, bliver gemt i %1 dage og kommer tilbage, når dets nøgle gør det.</translation>
    </message>
    <message>
        <source>What you had not sent before is back. It is in the outbox until it is sent.</source>
        <translation>Det, du ikke havde sendt, er tilbage. Det ligger i udbakken, til det er sendt.</translation>
    </message>
</context>
<context>
    <name>atrium::AttachmentsView::Item</name>
    <message>
        <source>%1 waits to be sent</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>%1 venter på at blive sendt</translation>
    </message>
    <message>
        <source>%1, %2 % sent</source>
        <comment>%1: a file&apos;s size</comment>
        <translation>%1, %2 % sendt</translation>
    </message>
    <message>
        <source>%1, waits to be sent</source>
        <comment>%1: a file&apos;s size</comment>
        <translation>%1, venter på at blive sendt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Gem…</translation>
    </message>
    <message>
        <source>Send without this file…</source>
        <translation>Send uden denne fil…</translation>
    </message>
</context>
<context>
    <name>atrium::AudienceDialog</name>
    <message>
        <source>Colleagues</source>
        <translation>Kolleger</translation>
    </message>
    <message>
        <source>Team leads</source>
        <translation>Teamledere</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Ledere</translation>
    </message>
    <message>
        <source>Topic experts</source>
        <translation>Fagpersoner</translation>
    </message>
    <message>
        <source>Community managers</source>
        <translation>Community managers</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratorer</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gæster</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Hvem der bliver spurgt</translation>
    </message>
    <message>
        <source>Who shall confirm it?</source>
        <translation>Hvem skal bekræfte det?</translation>
    </message>
    <message>
        <source>Everybody in the group, unless you choose. Whoever fits one line of each part is asked.</source>
        <translation>Alle i gruppen, medmindre du vælger. Den, som passer på én linje i hver del, bliver spurgt.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Afdelinger</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
</context>
<context>
    <name>atrium::Autostart</name>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium kan ikke skrive til %1.</translation>
    </message>
    <message>
        <source>Your company may have switched this off.</source>
        <translation>Måske har dit firma slået det fra.</translation>
    </message>
</context>
<context>
    <name>atrium::BlobTask</name>
    <message>
        <source>You can no longer see this.</source>
        <translation>Det kan du ikke længere se.</translation>
    </message>
</context>
<context>
    <name>atrium::BodyEdit</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Send what you are writing</source>
        <translation>Send det, du skriver</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fed</translation>
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
        <translation>Kode</translation>
    </message>
</context>
<context>
    <name>atrium::CasesPage</name>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Not official</source>
        <translation>Ikke officiel</translation>
    </message>
    <message>
        <source>Everybody may write here, so it must be clear who speaks for the company.</source>
        <translation>Her må alle skrive, så det skal være klart, hvem der taler for firmaet.</translation>
    </message>
    <message>
        <source>Everybody may write here, so it must be clear who speaks for the company. Look at this post. Would you rely on it?</source>
        <translation>Her må alle skrive, så det skal være klart, hvem der taler for firmaet. Se på dette opslag. Ville du stole på det?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prøv det</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Næste eksempel</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 af %2 eksempler</translation>
    </message>
    <message>
        <source>Right, official</source>
        <translation>Rigtigt, det er officielt</translation>
    </message>
    <message>
        <source>Right, not official</source>
        <translation>Rigtigt, det er ikke officielt</translation>
    </message>
    <message>
        <source>Look again: this one is official</source>
        <translation>Se en gang til: dette er officielt</translation>
    </message>
    <message>
        <source>Look again: this one is not official</source>
        <translation>Se en gang til: dette er ikke officielt</translation>
    </message>
</context>
<context>
    <name>atrium::ChangesPage</name>
    <message>
        <source>There is a new version of what we have agreed on. Please read what is different.</source>
        <translation>Der er en ny udgave af det, vi er blevet enige om. Læs, hvad der er anderledes.</translation>
    </message>
    <message>
        <source>There is a new version of what we have agreed on. Please read what is different, and accept it by %1.</source>
        <comment>%1: a date</comment>
        <translation>Der er en ny udgave af det, vi er blevet enige om. Læs, hvad der er anderledes, og sig ja til det senest %1.</translation>
    </message>
    <message>
        <source>The words that concern you are the same as before.</source>
        <translation>Det, der gælder dig, er det samme som før.</translation>
    </message>
    <message>
        <source>This part is no longer there.</source>
        <translation>Denne del er der ikke mere.</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Ikke længere: %1</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Hvad der stod før</translation>
    </message>
</context>
<context>
    <name>atrium::CharterDraft</name>
    <message>
        <source>%1 is still empty.</source>
        <comment>%1: part of a charter</comment>
        <translation>%1 er tom endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n characters too long.</source>
        <comment>%1: part of a charter</comment>
        <translation>
            <numerusform>%1 er %n tegn for lang.</numerusform>
            <numerusform>%1 er %n tegn for lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs %2 to %3 tasks.</source>
        <comment>%1: a role</comment>
        <translation>“%1” skal have %2 til %3 opgaver.</translation>
    </message>
    <message>
        <source>“%1” can have %2 rows.</source>
        <translation>“%1” kan have %2 linjer.</translation>
    </message>
    <message>
        <source>“%1” in “%2”, %3,</source>
        <comment>a field, a list, number of the row</comment>
        <translation>“%1” i “%2”, %3,</translation>
    </message>
    <message>
        <source>“%1” has a task twice.</source>
        <comment>%1: a role</comment>
        <translation>“%1” har den samme opgave to gange.</translation>
    </message>
</context>
<context>
    <name>atrium::CharterEntryEdit</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Føj til “%1”</translation>
    </message>
    <message>
        <source>Now row %1 of %2</source>
        <translation>Nu linje %1 af %2</translation>
    </message>
    <message>
        <source>Removed an empty row</source>
        <translation>En tom linje er fjernet</translation>
    </message>
    <message>
        <source>Removed: “%1”</source>
        <translation>Fjernet: “%1”</translation>
    </message>
</context>
<context>
    <name>atrium::CharterFormPage</name>
    <message>
        <source>Edit our charter</source>
        <translation>Rediger vores charter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Udgiv …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vis udkast</translation>
    </message>
    <message>
        <source>As others will see it</source>
        <translation>Sådan ser andre det</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>ikke færdig</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a language</comment>
        <translation>Tilføj %1</translation>
    </message>
    <message>
        <source>Remove %1 from the charter?</source>
        <comment>a language</comment>
        <translation>Vil du fjerne %1 fra charteret?</translation>
    </message>
    <message>
        <source>What is written in it goes from your draft. Earlier versions keep it.</source>
        <translation>Teksten forsvinder fra din kladde. Tidligere versioner beholder den.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>This part is not complete in %1 yet.</source>
        <comment>a language</comment>
        <translation>Denne del er ikke færdig endnu (%1).</translation>
    </message>
    <message>
        <source>Begin with the text in %1</source>
        <comment>a language</comment>
        <translation>Begynd med teksten (%1)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a language</comment>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Something is missing or too long</source>
        <translation>Noget mangler eller er for langt</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Intet er ændret endnu.</translation>
    </message>
    <message>
        <source>Your draft is kept on this computer until you publish it.</source>
        <translation>Din kladde bliver på denne computer, til du udgiver den.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a language, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It could not be published. %1</source>
        <translation>Det kunne ikke udgives. %1</translation>
    </message>
    <message>
        <source>It is published as soon as there is a connection. What you change now is for the next version.</source>
        <translation>Det udgives, så snart der er forbindelse. Det, du ændrer nu, hører til næste version.</translation>
    </message>
    <message>
        <source>Version %1 is published.</source>
        <translation>Version %1 er udgivet.</translation>
    </message>
    <message>
        <source>Version %1 was published while you wrote. What is new in it is not in your draft: see what changes before you publish.</source>
        <translation>Version %1 blev udgivet, mens du skrev. Det nye i den er ikke i din kladde: se, hvad der ændres, før du udgiver.</translation>
    </message>
    <message>
        <source>Discard your draft?</source>
        <translation>Vil du kassere din kladde?</translation>
    </message>
    <message>
        <source>What applies now stays as it is. There is no other copy of the draft.</source>
        <translation>Det, der gælder nu, bliver. Der er ingen anden kopi af kladden.</translation>
    </message>
</context>
<context>
    <name>atrium::CharterPage</name>
    <message>
        <source>Our charter</source>
        <translation>Vores charter</translation>
    </message>
    <message>
        <source>Show an earlier version</source>
        <translation>Vis en tidligere udgave</translation>
    </message>
    <message>
        <source>Version %1, which applies</source>
        <translation>Udgave %1, som gælder</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Udgave %1</translation>
    </message>
    <message>
        <source>Show what applies</source>
        <translation>Vis det, der gælder</translation>
    </message>
    <message>
        <source>There is no charter yet</source>
        <translation>Der er ikke noget charter endnu</translation>
    </message>
    <message>
        <source>It will say here why we use this, what is official, and what is never measured.</source>
        <translation>Her kommer der til at stå, hvorfor vi bruger det, hvad der er officielt, og hvad der aldrig bliver målt.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale formats it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <comment>number, date</comment>
        <translation>Udgave %1 fra %2</translation>
    </message>
    <message>
        <source>%1. You accepted it on %2.</source>
        <comment>“Version 2 of 3 May 2026”, date</comment>
        <translation>%1. Du accepterede den %2.</translation>
    </message>
    <message>
        <source>This is an earlier version, to look it up. Version %1 applies.</source>
        <translation>Det er en tidligere udgave, som du kan slå op i. Udgave %1 gælder.</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>Hvor man ser det</translation>
    </message>
    <message>
        <source>What is official now</source>
        <translation>Hvad der er officielt nu</translation>
    </message>
    <message>
        <source>What belongs where</source>
        <translation>Hvad hører til hvor</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
</context>
<context>
    <name>atrium::CharterPages</name>
    <message>
        <source>No longer by e-mail since %1</source>
        <translation>Ikke længere pr. e-mail siden %1</translation>
    </message>
    <message>
        <source>No longer by e-mail from %1</source>
        <translation>Ikke længere pr. e-mail fra %1</translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <translation>%1 tager sig af det</translation>
    </message>
    <message>
        <source>Except: %1</source>
        <translation>Undtagen: %1</translation>
    </message>
    <message>
        <source>You are a guest here. This is what the place is for, and what you can expect of it.</source>
        <translation>Du er gæst her. Det er det, stedet er til, og det, du kan vente dig af det.</translation>
    </message>
    <message>
        <source>What this place is for, who stands behind it, and what you get from it.</source>
        <translation>Hvad stedet er til, hvem der står bag, og hvad du får ud af det.</translation>
    </message>
    <message>
        <source>So that nobody has to guess, and nobody has to look twice.</source>
        <translation>Så ingen skal gætte, og ingen skal lede to gange.</translation>
    </message>
    <message>
        <source>A few rules that make it easy to write, to ask, and to disagree.</source>
        <translation>Nogle få regler, der gør det let at skrive, spørge og være uenig.</translation>
    </message>
    <message>
        <source>Before you write: who can read it, and what is counted.</source>
        <translation>Før du skriver: hvem der kan læse det, og hvad der tælles.</translation>
    </message>
    <message>
        <source>Some groups can be seen by people of other firms. They are marked in amber, everywhere.</source>
        <translation>Nogle grupper kan ses af folk fra andre firmaer. De er markeret med ravgult overalt.</translation>
    </message>
    <message>
        <source>Groups that people from outside can see</source>
        <translation>Grupper, som folk udefra kan se</translation>
    </message>
</context>
<context>
    <name>atrium::CharterParts</name>
    <message>
        <source>Who writes it</source>
        <translation>Hvem der skriver</translation>
    </message>
    <message>
        <source>Their office</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>In which group</source>
        <translation>I hvilken gruppe</translation>
    </message>
    <message>
        <source>What the post says</source>
        <translation>Hvad der står i opslaget</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
    <message>
        <source>Why, in a sentence</source>
        <translation>Hvorfor, i én sætning</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gæst</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Name and office.</source>
        <translation>Navn og stilling.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Udbytte</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Udbytte</translation>
    </message>
    <message>
        <source>And what is not.</source>
        <translation>Og hvad der ikke er.</translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation>Omgangstone</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Reglen</translation>
    </message>
    <message>
        <source>A good example</source>
        <translation>Et godt eksempel</translation>
    </message>
    <message>
        <source>One that is not so good</source>
        <translation>Et mindre godt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Hvem der ser det</translation>
    </message>
    <message>
        <source>Words for guests</source>
        <translation>Ord til gæster</translation>
    </message>
    <message>
        <source>Guests read this in place of what it is for.</source>
        <translation>Gæster læser dette i stedet for formålet.</translation>
    </message>
    <message>
        <source>Practice cases</source>
        <translation>Øvecases</translation>
    </message>
    <message>
        <source>Official or not?</source>
        <translation>Officielt eller ej?</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Newcomers judge each of them before they go on.</source>
        <translation>Nye vurderer hver af dem, før de går videre.</translation>
    </message>
    <message>
        <source>Role paths</source>
        <translation>Forløb for roller</translation>
    </message>
</context>
<context>
    <name>atrium::CharterPreview</name>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Not official</source>
        <translation>Ikke officiel</translation>
    </message>
</context>
<context>
    <name>atrium::CharterPublishDialog</name>
    <message>
        <source>Words for guests</source>
        <translation>Ord til gæster</translation>
    </message>
    <message>
        <source>Practice cases</source>
        <translation>Øvecases</translation>
    </message>
    <message>
        <source>Ask everybody to accept it by</source>
        <translation>Bed alle om at acceptere det inden</translation>
    </message>
    <message>
        <source>They may put it off until the next day</source>
        <translation>De må vente til næste dag</translation>
    </message>
    <message>
        <source>Publish the charter</source>
        <translation>Udgiv charteret</translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation>Udgiv version %1</translation>
    </message>
    <message>
        <source>Everybody is shown what changed and asked to accept it. Underlined words were added, struck out words were taken away.</source>
        <translation>Alle ser, hvad der er ændret, og bliver bedt om at acceptere det. Understregede ord er kommet til, overstregede er taget væk.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Hvad der ændres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Udgiv</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>a language</comment>
        <translation>%1 (nyt)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <comment>a language</comment>
        <translation>%1 (fjernet)</translation>
    </message>
</context>
<context>
    <name>atrium::CharterRowEdit</name>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n tegn for langt</numerusform>
            <numerusform>%n tegn for langt</numerusform>
        </translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Flyt op: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Flyt ned: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Fjern: %1</translation>
    </message>
</context>
<context>
    <name>atrium::CharterView</name>
    <message>
        <source>What this is to you as a guest</source>
        <translation>Hvad det er for dig som gæst</translation>
    </message>
    <message>
        <source>Why we are here</source>
        <translation>Hvorfor vi er her</translation>
    </message>
    <message>
        <source>Where this leads</source>
        <translation>Hvor det fører hen</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Hvem der står bag</translation>
    </message>
    <message>
        <source>What it does for you</source>
        <translation>Hvad det giver dig</translation>
    </message>
    <message>
        <source>What is official, and what is not</source>
        <translation>Hvad der er officielt, og hvad der ikke er</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Hvad der bliver målt</translation>
    </message>
    <message>
        <source>What is never measured</source>
        <translation>Hvad der aldrig bliver målt</translation>
    </message>
    <message>
        <source>Who from outside is here</source>
        <translation>Hvem udefra der er her</translation>
    </message>
    <message>
        <source>How we talk to each other</source>
        <translation>Sådan taler vi sammen</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <comment>an example</comment>
        <translation>Godt: %1</translation>
    </message>
    <message>
        <source>Not so good: %1</source>
        <comment>an example</comment>
        <translation>Ikke så godt: %1</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Hvem der ser hvad</translation>
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
        <translation>Hvad det er til</translation>
    </message>
    <message>
        <source>Where we want to be</source>
        <translation>Hvor vi vil hen</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Hvem der står bag</translation>
    </message>
    <message>
        <source>What it brings you</source>
        <translation>Hvad du får ud af det</translation>
    </message>
    <message>
        <source>What is official</source>
        <translation>Hvad der er officielt</translation>
    </message>
    <message>
        <source>How we talk here</source>
        <translation>Sådan taler vi sammen her</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Hvem der ser hvad</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Hvad der bliver målt</translation>
    </message>
    <message>
        <source>What is never measured</source>
        <translation>Hvad der aldrig bliver målt</translation>
    </message>
    <message>
        <source>Who is outside</source>
        <translation>Hvem der er udefra</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>an example of how to write</comment>
        <translation>Godt</translation>
    </message>
    <message>
        <source>Not so good</source>
        <comment>an example of how to write</comment>
        <translation>Ikke så godt</translation>
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
        <translation>Valg</translation>
    </message>
</context>
<context>
    <name>atrium::CompletionPopup</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n opslag</numerusform>
            <numerusform>%n opslag</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this group</source>
        <translation>ikke i gruppen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Forslag</translation>
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
        <translation>Del noget, spørg, eller tak nogen…</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Fortsæt med “%1”</translation>
    </message>
    <message>
        <source>You are changing a post that goes out %1.</source>
        <translation>Du ændrer et opslag, der sendes %1.</translation>
    </message>
    <message>
        <source>You are changing what you wrote.</source>
        <translation>Du ændrer det, du skrev.</translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation>Svar til %1</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Skriv et svar…</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Hvad vil du vide?</translation>
    </message>
    <message>
        <source>What did they do for you?</source>
        <translation>Hvad gjorde de for dig?</translation>
    </message>
    <message numerus="yes">
        <source>%n characters over</source>
        <translation>
            <numerusform>%n tegn for meget</numerusform>
            <numerusform>%n tegn for meget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n tegn tilbage</numerusform>
            <numerusform>%n tegn tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Vælg en gruppe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Spørg</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Scheduled posts</source>
        <translation>Planlagte opslag</translation>
    </message>
    <message>
        <source>Give this up</source>
        <translation>Opgiv</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title (may be empty)</source>
        <translation>Titel (kan være tom)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>This looks like code.</source>
        <translation>Det ligner kode.</translation>
    </message>
    <message>
        <source>Make it a code block</source>
        <translation>Gør det til en kodeblok</translation>
    </message>
    <message>
        <source>You are offline. It goes out when you are connected again.</source>
        <translation>Du er offline. Det sendes, når du er forbundet igen.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Afstemning</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Meddelelse</translation>
    </message>
    <message>
        <source>Make small; what you wrote is kept</source>
        <translation>Gør lille; din tekst bliver gemt</translation>
    </message>
    <message>
        <source>Attach a picture</source>
        <translation>Vedhæft et billede</translation>
    </message>
    <message>
        <source>Insert code (Ctrl+Shift+C)</source>
        <translation>Indsæt kode (Ctrl+Skift+C)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Vedhæft en fil</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Indsæt emoji</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vis udkast</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Send senere…</translation>
    </message>
    <message>
        <source>It goes out %1, once this computer has been online.</source>
        <comment>%1: tomorrow at 08:00</comment>
        <translation>Det sendes %1, når computeren har været online.</translation>
    </message>
    <message>
        <source>It goes out %1.</source>
        <comment>%1: tomorrow at 08:00</comment>
        <translation>Det sendes %1.</translation>
    </message>
    <message>
        <source>Choose day and time…</source>
        <translation>Vælg dag og tid…</translation>
    </message>
    <message>
        <source>This replaces “%1”, which stays readable.</source>
        <translation>Dette erstatter “%1”, som stadig kan læses.</translation>
    </message>
    <message>
        <source>Officially</source>
        <translation>Officielt</translation>
    </message>
    <message>
        <source>Officially: %1</source>
        <comment>%1: on which subject</comment>
        <translation>Officielt: %1</translation>
    </message>
    <message>
        <source>What is said here is said for the company, and signed.</source>
        <translation>Det, der siges her, siges for virksomheden og underskrives.</translation>
    </message>
    <message>
        <source>Say it for the company, and sign it.</source>
        <translation>Sig det for virksomheden, og underskriv det.</translation>
    </message>
    <message>
        <source>Not officially</source>
        <translation>Ikke officielt</translation>
    </message>
</context>
<context>
    <name>atrium::ComposerPrompt</name>
    <message>
        <source>Share something, ask, or thank somebody…</source>
        <translation>Del noget, spørg, eller tak nogen…</translation>
    </message>
    <message>
        <source>Attach a picture</source>
        <translation>Vedhæft et billede</translation>
    </message>
    <message>
        <source>Insert code</source>
        <translation>Indsæt kode</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Vedhæft en fil</translation>
    </message>
</context>
<context>
    <name>atrium::ConnectionWords</name>
    <message>
        <source>Signed out</source>
        <translation>Logget ud</translation>
    </message>
    <message>
        <source>Offline · %1 to send</source>
        <translation>Offline · %1 at sende</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>You can read and write as usual. Everything goes out when the connection is back.</source>
        <translation>Du kan læse og skrive som ellers. Alt går ud, når forbindelsen er tilbage.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Forbinder…</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Henter nyt…</translation>
    </message>
    <message>
        <source>Sending %1…</source>
        <translation>Sender %1…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Helt opdateret</translation>
    </message>
    <message>
        <source>Cannot connect</source>
        <translation>Kan ikke forbinde</translation>
    </message>
</context>
<context>
    <name>atrium::Credentials</name>
    <message>
        <source>Your system&apos;s password store did not open.</source>
        <translation>Systemets adgangskodeboks kunne ikke åbnes.</translation>
    </message>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium kan ikke skrive til %1.</translation>
    </message>
    <message>
        <source>Make room there, or allow it to write, and sign in again.</source>
        <translation>Gør plads der, eller giv lov til at skrive, og log ind igen.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or sign in anew. What you had not sent is kept for %1 days.</source>
        <translation>Lås den op og prøv igen, eller log ind på ny. Det, du ikke havde sendt, bliver gemt i %1 dage.</translation>
    </message>
</context>
<context>
    <name>atrium::Database</name>
    <message>
        <source>There is no cache on this computer yet.</source>
        <translation>Der er endnu ikke gemt noget på computeren.</translation>
    </message>
    <message>
        <source>The cache on this computer is not encrypted.</source>
        <translation>Lageret på computeren er ikke krypteret.</translation>
    </message>
    <message>
        <source>It was not made by Atrium. Move it away, and Atrium fetches everything again.</source>
        <translation>Det er ikke lavet af Atrium. Flyt det, så henter Atrium alt igen.</translation>
    </message>
    <message>
        <source>This build of Atrium cannot encrypt its cache.</source>
        <translation>Denne Atrium kan ikke kryptere sit lager.</translation>
    </message>
    <message>
        <source>Nothing was stored. Please install Atrium from its own package.</source>
        <translation>Intet blev gemt. Installer Atrium fra dets egen pakke.</translation>
    </message>
    <message>
        <source>The cache on this computer was locked with another key.</source>
        <translation>Lageret på computeren er låst med en anden nøgle.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, or let Atrium fetch everything again.</source>
        <translation>Lås computerens nøglering op, eller lad Atrium hente alt igen.</translation>
    </message>
    <message>
        <source>The cache on this computer is damaged.</source>
        <translation>Lageret på computeren er beskadiget.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er fuld.</translation>
    </message>
    <message>
        <source>Make some room and try again. Nothing was lost.</source>
        <translation>Gør plads og prøv igen. Intet gik tabt.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Luk den og prøv igen.</translation>
    </message>
    <message>
        <source>The cache on this computer could not be read or written.</source>
        <translation>Lageret på computeren kunne ikke læses eller skrives.</translation>
    </message>
    <message>
        <source>The cache on this computer is not ready yet.</source>
        <translation>Lageret på computeren er ikke klar endnu.</translation>
    </message>
    <message>
        <source>When Atrium starts again it makes a new one, and keeps what you have not sent.</source>
        <translation>Når Atrium starter igen, laver det et nyt og beholder det, du ikke har sendt.</translation>
    </message>
    <message>
        <source>Another Atrium is running with the same data.</source>
        <translation>Et andet Atrium kører med de samme data.</translation>
    </message>
    <message>
        <source>Atrium cannot write what it stores on this computer.</source>
        <translation>Atrium kan ikke gemme noget på denne computer.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to %1.</source>
        <translation>Se efter, at der er plads på disken, og at du må skrive i %1.</translation>
    </message>
    <message>
        <source>What is stored on this computer was made by a newer Atrium.</source>
        <translation>Det, der er gemt på denne computer, er lavet af et nyere Atrium.</translation>
    </message>
    <message>
        <source>Install the newer one again, or sign in anew. What you had not sent is kept.</source>
        <translation>Installer det nyere igen, eller log ind på ny. Det, du ikke havde sendt, bliver gemt.</translation>
    </message>
</context>
<context>
    <name>atrium::DaysPicker</name>
    <message>
        <source>Choose days</source>
        <translation>Vælg dage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>atrium::DesktopPopups</name>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Skriv et svar…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>atrium::DeviceCard</name>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of the usual size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Genstart nu</translation>
    </message>
    <message>
        <source>Start Atrium when I sign in to this computer</source>
        <translation>Start Atrium, når jeg logger ind på computeren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The new size is used when Atrium starts again.</source>
        <translation>Den nye størrelse bruges, næste gang Atrium starter.</translation>
    </message>
</context>
<context>
    <name>atrium::DevicesCard</name>
    <message>
        <source>Your devices appear here after the first connection.</source>
        <translation>Dine enheder vises her efter den første forbindelse.</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Enhed uden navn</translation>
    </message>
    <message>
        <source>signed in on %1</source>
        <translation>logget ind %1</translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>sidst set %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Denne enhed</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log ud</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Log %1 ud</translation>
    </message>
    <message>
        <source>Sign out “%1”?</source>
        <translation>Log “%1” ud?</translation>
    </message>
    <message>
        <source>It loses its connection at once and erases what it has stored, also what it has not sent yet.</source>
        <translation>Den mister straks forbindelsen og sletter alt, den har gemt, også det, der ikke er sendt.</translation>
    </message>
</context>
<context>
    <name>atrium::DiscoverPage</name>
    <message>
        <source>Discover groups</source>
        <translation>Find grupper</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Opret en gruppe</translation>
    </message>
    <message>
        <source>Find by name or purpose</source>
        <translation>Søg på navn eller formål</translation>
    </message>
    <message>
        <source>You are in every group that you can join</source>
        <translation>Du er i alle de grupper, du kan komme med i</translation>
    </message>
    <message>
        <source>New groups will appear here.</source>
        <translation>Nye grupper vises her.</translation>
    </message>
    <message>
        <source>No such group</source>
        <translation>Ingen sådan gruppe</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Prøv et andet ord.</translation>
    </message>
</context>
<context>
    <name>atrium::Draft</name>
    <message numerus="yes">
        <source>The title is %n characters too long.</source>
        <translation>
            <numerusform>Titlen er %n tegn for lang.</numerusform>
            <numerusform>Titlen er %n tegn for lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is %n characters too long. Shorten it, or attach it as a file.</source>
        <translation>
            <numerusform>Det er %n tegn for langt. Forkort det, eller vedhæft det som fil.</numerusform>
            <numerusform>Det er %n tegn for langt. Forkort det, eller vedhæft det som fil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A post can have %n files.</source>
        <translation>
            <numerusform>Et opslag kan have %n fil.</numerusform>
            <numerusform>Et opslag kan have %n filer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll can have %n answers.</source>
        <translation>
            <numerusform>En afstemning kan have %n svar.</numerusform>
            <numerusform>En afstemning kan have %n svar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::EmojiPicker</name>
    <message>
        <source>Choose an emoji</source>
        <translation>Vælg en emoji</translation>
    </message>
    <message>
        <source>Search for an emoji</source>
        <translation>Søg efter en emoji</translation>
    </message>
    <message>
        <source>Search, or type an emoji</source>
        <translation>Søg, eller skriv en emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojier</translation>
    </message>
    <message>
        <source>Press Enter to use it</source>
        <translation>Tryk Enter for at bruge den</translation>
    </message>
    <message>
        <source>No emoji has this name.</source>
        <translation>Ingen emoji hedder sådan.</translation>
    </message>
</context>
<context>
    <name>atrium::ExplanationColumn</name>
    <message>
        <source>About what you see</source>
        <translation>Om det, du ser</translation>
    </message>
</context>
<context>
    <name>atrium::FeedPage</name>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ulæst</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>This group is not here</source>
        <translation>Gruppen er her ikke</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Slået fra</translation>
    </message>
    <message>
        <source>What concerns me</source>
        <translation>Det, der angår mig</translation>
    </message>
    <message>
        <source>What you hear of this group: %1</source>
        <translation>Det hører du fra gruppen: %1</translation>
    </message>
    <message>
        <source>You have read everything</source>
        <translation>Du har læst alt</translation>
    </message>
    <message>
        <source>New posts will appear here.</source>
        <translation>Nye opslag vises her.</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Vis alle opslag</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Ingen spørgsmål endnu</translation>
    </message>
    <message>
        <source>Ask one: somebody here knows.</source>
        <translation>Stil et: nogen her ved det.</translation>
    </message>
    <message>
        <source>Nothing official yet</source>
        <translation>Intet officielt endnu</translation>
    </message>
    <message>
        <source>What the company says officially will be here.</source>
        <translation>Det, firmaet siger officielt, kommer her.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Intet her endnu</translation>
    </message>
    <message>
        <source>Join a group, or write the first post.</source>
        <translation>Gå ind i en gruppe, eller skriv det første opslag.</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Find grupper</translation>
    </message>
    <message>
        <source>Write the first post: the others will see that it has begun.</source>
        <translation>Skriv det første opslag: så ser de andre, at det er i gang.</translation>
    </message>
    <message>
        <source>You are not in this group</source>
        <translation>Du er ikke i gruppen</translation>
    </message>
    <message>
        <source>Its posts are for its members.</source>
        <translation>Opslagene er for medlemmer.</translation>
    </message>
    <message>
        <source>All: count every new post</source>
        <translation>Alt: tæl hvert nyt opslag</translation>
    </message>
    <message>
        <source>Only what concerns me</source>
        <translation>Kun det, der angår mig</translation>
    </message>
    <message>
        <source>Muted: tell me nothing</source>
        <translation>Slået fra: fortæl mig intet</translation>
    </message>
    <message>
        <source>About this group</source>
        <translation>Om gruppen</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Markér alt som læst</translation>
    </message>
    <message>
        <source>Leave this group…</source>
        <translation>Forlad gruppen…</translation>
    </message>
    <message>
        <source>Leave this group?</source>
        <translation>Forlad gruppen?</translation>
    </message>
    <message>
        <source>Its posts go from this computer. What you wrote stays there.</source>
        <translation>Gruppens opslag forsvinder fra computeren. Det, du har skrevet, bliver der.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Forlad</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Et øjeblik …</translation>
    </message>
    <message>
        <source>Your groups and their posts are being fetched. Afterwards they are here without a connection, too.</source>
        <translation>Dine grupper og deres opslag hentes. Derefter er de her, også uden forbindelse.</translation>
    </message>
</context>
<context>
    <name>atrium::FeedView</name>
    <message>
        <source>1 new post</source>
        <translation>1 nyt opslag</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n nyt opslag</numerusform>
            <numerusform>%n nye opslag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::FileOpener</name>
    <message>
        <source>Be careful with “%1”</source>
        <translation>Vær forsigtig med “%1”</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Gem…</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Åbn alligevel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>Filen kunne ikke åbnes: %1</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Gem fil</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Filen kunne ikke gemmes: %1</translation>
    </message>
</context>
<context>
    <name>atrium::FileRisk</name>
    <message>
        <source>This is a program. Once opened, it can do everything on this computer that you can. Open it only if you know who wrote it and expected to get it.</source>
        <translation>Det er et program. Når det er åbnet, kan det alt, hvad du kan på computeren. Åbn det kun, hvis du ved, hvem der har lavet det, og ventede det.</translation>
    </message>
    <message>
        <source>This opens in your browser and can run scripts there. It can also look like a sign-in page that it is not.</source>
        <translation>Det åbner i din browser og kan køre scripts der. Det kan også ligne en login-side, som det ikke er.</translation>
    </message>
    <message>
        <source>This office file can contain macros: small programs that run when it is opened. Leave them switched off unless you know who wrote them.</source>
        <translation>Office-filen kan indeholde makroer: små programmer, der kører, når den åbnes. Lad dem være slået fra, hvis du ikke ved, hvem der har skrevet dem.</translation>
    </message>
</context>
<context>
    <name>atrium::FileTray</name>
    <message>
        <source>Take %1 out</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>“%1” is not a file. Folders can be attached as an archive.</source>
        <translation>“%1” er ikke en fil. Mapper kan vedhæftes som arkiv.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that can be attached.</source>
        <translation>“%1” er større end %2, som er det meste, der kan vedhæftes.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>“%1” kunne ikke læses: %2</translation>
    </message>
    <message>
        <source>This picture is too large to be attached.</source>
        <translation>Billedet er for stort til at vedhæfte.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>a file name; %1: date and time</comment>
        <translation>Billede %1.png</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not attached: a post can have %n files.</source>
        <translation>
            <numerusform>“%1” blev ikke vedhæftet: et opslag kan have %n fil.</numerusform>
            <numerusform>“%1” blev ikke vedhæftet: et opslag kan have %n filer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::FirmDialog</name>
    <message>
        <source>What %1 can see</source>
        <translation>Hvad %1 kan se</translation>
    </message>
    <message>
        <source>You are not in this group: who is in it is shown to its members only.</source>
        <translation>Du er ikke med i gruppen: kun medlemmerne ser, hvem der er med.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Guests see the groups below that they are in: everything that is written there, or the threads that began since the day that is named, the files in them, and the people, without their e-mail addresses. They also read the charter, and see nothing else of the company.</source>
        <translation>Gæster ser de af grupperne herunder, som de er med i: alt, hvad der skrives, eller de tråde, der er begyndt siden den nævnte dag, filerne i dem og personerne, uden deres e-mailadresser. De læser også charteret og ser intet andet af virksomheden.</translation>
    </message>
    <message>
        <source>Threads since %1</source>
        <translation>Tråde siden %1</translation>
    </message>
</context>
<context>
    <name>atrium::FirstPostPage</name>
    <message>
        <source>Two sentences are enough. It is a real post: the people of the group will see it, and so you may also leave it for later.</source>
        <translation>To sætninger er nok. Det er et rigtigt opslag: dem i gruppen kan se det. Derfor må du også gerne vente med det.</translation>
    </message>
    <message>
        <source>You are in no group yet in which you can begin a post. You can go back and join one, or finish now and write later.</source>
        <translation>Du er endnu ikke i en gruppe, hvor du kan skrive et opslag. Du kan gå tilbage og komme med i en, eller slutte nu og skrive senere.</translation>
    </message>
    <message>
        <source>Who you are, and what one can ask you.</source>
        <translation>Hvem du er, og hvad man kan spørge dig om.</translation>
    </message>
    <message>
        <source>A question that has kept you busy this week.</source>
        <translation>Et spørgsmål, du har tænkt over i denne uge.</translation>
    </message>
    <message>
        <source>Thanks to somebody who helped you.</source>
        <translation>Tak til en, der har hjulpet dig.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Finish without a post</source>
        <translation>Slut uden opslag</translation>
    </message>
    <message>
        <source>Or answer a question that is still open</source>
        <translation>Eller svar på et spørgsmål, der stadig er åbent</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Svar: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who asked, and in which group</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Write something of my own instead</source>
        <translation>Skriv hellere noget selv</translation>
    </message>
    <message>
        <source>Well done. It is kept here and goes out as soon as there is a connection.</source>
        <translation>Godt gået. Det ligger her og bliver sendt, så snart der er forbindelse.</translation>
    </message>
    <message>
        <source>Well done. Your first words are on their way.</source>
        <translation>Godt gået. Dine første ord er på vej.</translation>
    </message>
</context>
<context>
    <name>atrium::FirstWeekCard</name>
    <message>
        <source>Not for me</source>
        <translation>Ikke noget for mig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>Din første uge</translation>
    </message>
    <message>
        <source>Put this away. You will not see it again.</source>
        <translation>Læg det væk. Så ser du det ikke igen.</translation>
    </message>
    <message>
        <source>Put away. You will not see your first week again.</source>
        <translation>Lagt væk. Du ser ikke din første uge igen.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>how many tasks</comment>
        <translation>%1 af %2 klaret</translation>
    </message>
</context>
<context>
    <name>atrium::GroupAboutTab</name>
    <message>
        <source>This group is closed: it can be read, and nothing new written.</source>
        <translation>Gruppen er lukket: den kan læses, men der kan ikke skrives nyt.</translation>
    </message>
    <message>
        <source>Good here</source>
        <translation>Godt her</translation>
    </message>
    <message>
        <source>Better elsewhere</source>
        <translation>Bedre andre steder</translation>
    </message>
    <message>
        <source>How we do it here</source>
        <translation>Sådan gør vi her</translation>
    </message>
    <message>
        <source>Edit this group</source>
        <translation>Rediger gruppen</translation>
    </message>
    <message>
        <source>Leave this group…</source>
        <translation>Forlad gruppen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of group, and what that means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Ansvarlig: %1</translation>
    </message>
    <message>
        <source>Review on %1: keep, merge or close</source>
        <translation>Gennemgang %1: behold, slå sammen eller luk</translation>
    </message>
    <message>
        <source>Hear of this group again</source>
        <translation>Hør fra gruppen igen</translation>
    </message>
    <message>
        <source>Mute this group</source>
        <translation>Slå gruppen fra</translation>
    </message>
    <message>
        <source>Open this group again</source>
        <translation>Åbn gruppen igen</translation>
    </message>
    <message>
        <source>Close this group…</source>
        <translation>Luk gruppen…</translation>
    </message>
    <message>
        <source>Its posts go from this computer. What you wrote stays there.</source>
        <translation>Gruppens opslag forsvinder fra computeren. Det, du har skrevet, bliver der.</translation>
    </message>
    <message>
        <source>You own this group: it has no owner then, until somebody takes it over. You can make somebody else the owner first, under Members.</source>
        <translation>Du er ansvarlig for gruppen: den er uden, indtil nogen tager over. Du kan først gøre en anden ansvarlig under Medlemmer.</translation>
    </message>
    <message>
        <source>You can join again at any time.</source>
        <translation>Du kan altid komme med igen.</translation>
    </message>
    <message>
        <source>To come back, you have to ask.</source>
        <translation>For at komme tilbage skal du spørge.</translation>
    </message>
    <message>
        <source>To come back, somebody has to add you.</source>
        <translation>For at komme tilbage skal nogen tilføje dig.</translation>
    </message>
    <message>
        <source>Leave “%1”?</source>
        <translation>Forlad “%1”?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Forlad</translation>
    </message>
    <message>
        <source>Close “%1” for everybody?</source>
        <translation>Luk “%1” for alle?</translation>
    </message>
    <message>
        <source>Its posts stay and can be found and read. Nothing new can be written, and nobody added. You can open it again.</source>
        <translation>Opslagene bliver og kan findes og læses. Der kan ikke skrives nyt eller tilføjes nogen. Du kan åbne den igen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>See it as %1</source>
        <translation>Se den som %1</translation>
    </message>
    <message>
        <source>See it as a partner firm…</source>
        <translation>Se den som et partnerfirma…</translation>
    </message>
</context>
<context>
    <name>atrium::GroupExplanation</name>
    <message>
        <source>About this group</source>
        <translation>Om gruppen</translation>
    </message>
    <message>
        <source>Good here</source>
        <translation>Godt her</translation>
    </message>
    <message>
        <source>How we do it here</source>
        <translation>Sådan gør vi her</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Hvem ved det</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Ansvarlig: %1</translation>
    </message>
    <message>
        <source>Review on %1: keep, merge or close</source>
        <translation>Gennemgang %1: behold, slå sammen eller luk</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Closed: it can be read, and nothing new written</source>
        <translation>Lukket: kan læses, men intet nyt kan skrives</translation>
    </message>
    <message>
        <source>1 accepted answer</source>
        <translation>1 valgt svar</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted answers</source>
        <translation>
            <numerusform>%n valgt svar</numerusform>
            <numerusform>%n valgte svar</numerusform>
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
        <translation>Filer</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Ingen filer endnu</translation>
    </message>
    <message>
        <source>What is attached to posts in this group will be here.</source>
        <translation>Det, der vedhæftes opslag i gruppen, vises her.</translation>
    </message>
    <message>
        <source>Open or save</source>
        <translation>Åbn eller gem</translation>
    </message>
    <message>
        <source>Show the post</source>
        <translation>Vis opslaget</translation>
    </message>
</context>
<context>
    <name>atrium::GroupFormPage</name>
    <message>
        <source>A fault with type, firmware and log
A trick that saved you an hour</source>
        <translation>En fejl med type, firmware og log
Et trick, der sparede dig en time</translation>
    </message>
    <message>
        <source>Spare-part orders: use the ERP</source>
        <translation>Bestilling af reservedele: brug ERP</translation>
    </message>
    <message>
        <source>How you talk to each other here, who decides what, where things are kept.</source>
        <translation>Hvordan I taler sammen her, hvem der bestemmer hvad, og hvor tingene ligger.</translation>
    </message>
    <message>
        <source>Service desk field notes</source>
        <translation>Noter fra servicemontørerne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What field service learns on site, so that nobody solves it twice.</source>
        <translation>Det, servicefolkene lærer ude, så ingen skal løse det to gange.</translation>
    </message>
    <message>
        <source>What is it for? One sentence.</source>
        <translation>Hvad er den til? Én sætning.</translation>
    </message>
    <message>
        <source>What kind of group is it?</source>
        <translation>Hvilken slags gruppe er det?</translation>
    </message>
    <message>
        <source>Who may join?</source>
        <translation>Hvem må være med?</translation>
    </message>
    <message>
        <source>What belongs here?</source>
        <translation>Hvad hører til her?</translation>
    </message>
    <message>
        <source>One example on each line.</source>
        <translation>Ét eksempel på hver linje.</translation>
    </message>
    <message>
        <source>What is better elsewhere, and where?</source>
        <translation>Hvad hører til andre steder, og hvor?</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Én på hver linje.</translation>
    </message>
    <message>
        <source>Answers within one working day</source>
        <translation>Svar inden for en arbejdsdag</translation>
    </message>
    <message>
        <source>How soon does somebody answer?</source>
        <translation>Hvor hurtigt svarer nogen?</translation>
    </message>
    <message>
        <source>You answer for this as its owner. Leave it empty if you cannot say.</source>
        <translation>Du står inde for det som ansvarlig. Lad det stå tomt, hvis du ikke kan sige det.</translation>
    </message>
    <message>
        <source>How do we do it here?</source>
        <translation>Hvordan gør vi her?</translation>
    </message>
    <message>
        <source>Optional. Markdown works here too.</source>
        <translation>Valgfrit. Markdown virker også her.</translation>
    </message>
    <message>
        <source>When do you look whether the group is still needed?</source>
        <translation>Hvornår ser du på, om gruppen stadig er nødvendig?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Opret en gruppe</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Rediger “%1”</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>Opret gruppen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Om tre måneder</translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation>Om et halvt år</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Om et år</translation>
    </message>
    <message>
        <source>There is a group with this name already.</source>
        <translation>Der er allerede en gruppe med det navn.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Der mangler et navn.</translation>
    </message>
    <message>
        <source>As others will see it</source>
        <translation>Sådan ser andre det</translation>
    </message>
</context>
<context>
    <name>atrium::GroupMembersTab</name>
    <message>
        <source>Add somebody</source>
        <translation>Tilføj nogen</translation>
    </message>
    <message>
        <source>Find by name, title or skill</source>
        <translation>Find efter navn, titel eller kunnen</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Find et medlem</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Nobody to show</source>
        <translation>Ingen at vise</translation>
    </message>
    <message>
        <source>Only members of a group see who is in it.</source>
        <translation>Kun gruppens medlemmer ser, hvem der er med.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ingen fundet</translation>
    </message>
    <message>
        <source>Try the beginning of a first name, a last name or a title.</source>
        <translation>Prøv begyndelsen af et fornavn, et efternavn eller en titel.</translation>
    </message>
    <message>
        <source>Whom? Type a name</source>
        <translation>Hvem? Skriv et navn</translation>
    </message>
    <message>
        <source>Show profile</source>
        <translation>Vis profil</translation>
    </message>
    <message>
        <source>Make a plain member</source>
        <translation>Gør til almindeligt medlem</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Gør til moderator</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Gør til ansvarlig…</translation>
    </message>
    <message>
        <source>Make %1 the owner of this group?</source>
        <translation>Gør %1 ansvarlig for gruppen?</translation>
    </message>
    <message>
        <source>The owner is named beside the group, and answers for its reply promise and its review.</source>
        <translation>Den ansvarlige nævnes ved gruppen og står inde for svarløftet og gennemgangen.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Gør til ansvarlig</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>Fjern fra gruppen…</translation>
    </message>
    <message>
        <source>Remove %1 from this group?</source>
        <translation>Fjern %1 fra gruppen?</translation>
    </message>
    <message>
        <source>They no longer see what is written here. What they wrote stays.</source>
        <translation>Personen ser ikke længere, hvad der skrives her. Det, personen har skrevet, bliver.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>You answer for them. After 180 days they leave, unless you renew it.</source>
        <translation>Du står inde for vedkommende. Efter 180 dage slutter det, hvis du ikke forlænger.</translation>
    </message>
    <message>
        <source>Renew by %1 days, until %2</source>
        <translation>Forlæng med %1 dage, til %2</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>Afslut nu…</translation>
    </message>
    <message>
        <source>Shall %1 of %2 leave this group now?</source>
        <translation>Skal %1 fra %2 forlade gruppen nu?</translation>
    </message>
    <message>
        <source>They no longer see what is written here, and it goes from their computers. What they wrote stays.</source>
        <translation>Vedkommende ser ikke længere, hvad der skrives her, og det forsvinder fra vedkommendes computere. Det, der er skrevet, bliver.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Afslut nu</translation>
    </message>
    <message>
        <source>What they see…</source>
        <translation>Hvad personen ser…</translation>
    </message>
</context>
<context>
    <name>atrium::GroupPage</name>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anmodninger</translation>
    </message>
    <message>
        <source>This group is not here</source>
        <translation>Gruppen er her ikke</translation>
    </message>
    <message>
        <source>It may have been closed to you, or the link is old.</source>
        <translation>Måske er den lukket for dig, eller linket er gammelt.</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Find grupper</translation>
    </message>
    <message>
        <source>Members · %1</source>
        <translation>Medlemmer · %1</translation>
    </message>
    <message>
        <source>Requests · %1</source>
        <translation>Anmodninger · %1</translation>
    </message>
</context>
<context>
    <name>atrium::GroupRequestsTab</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ingen venter</translation>
    </message>
    <message>
        <source>Who asks to join will be here, and you are told of it.</source>
        <translation>De, der vil være med, står her, og du får besked.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Luk ind</translation>
    </message>
</context>
<context>
    <name>atrium::GroupWords</name>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>With partners</source>
        <translation>Med partnere</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Fællesskab</translation>
    </message>
    <message>
        <source>People who work together every day: a team, a project, a site.</source>
        <translation>Folk, der arbejder sammen hver dag: et team, et projekt, et sted.</translation>
    </message>
    <message>
        <source>Guests from other firms can be members. Every post says who outside can see it.</source>
        <translation>Gæster fra andre firmaer kan være med. Hvert opslag siger, hvem udefra der kan se det.</translation>
    </message>
    <message>
        <source>A subject that people share across teams: a craft, a tool, an interest.</source>
        <translation>Et emne på tværs af teams: et fag, et værktøj, en interesse.</translation>
    </message>
    <message>
        <source>Anybody can join</source>
        <translation>Alle kan være med</translation>
    </message>
    <message>
        <source>People ask to join</source>
        <translation>Man spørger først</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Efter invitation</translation>
    </message>
    <message>
        <source>Colleagues find it and join at once. Best for most groups.</source>
        <translation>Kolleger finder den og kommer straks med. Bedst for de fleste grupper.</translation>
    </message>
    <message>
        <source>Colleagues find it and ask; its owner or a moderator lets them in.</source>
        <translation>Kolleger finder den og spørger; den ansvarlige eller en moderator lukker dem ind.</translation>
    </message>
    <message>
        <source>It is not listed. Its owner or a moderator adds people.</source>
        <translation>Den vises ikke. Den ansvarlige eller en moderator tilføjer folk.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>%1, nobody from outside</source>
        <translation>%1, ingen udefra</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>Inviteret af %1</translation>
    </message>
    <message>
        <source>Invited by %1, until %2</source>
        <translation>Inviteret af %1, til %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>Sees posts since %1</source>
        <translation>Ser opslag siden %1</translation>
    </message>
    <message>
        <source>The company speaks here. Only who has a mandate begins threads; everybody in it may reply.</source>
        <translation>Her taler virksomheden. Kun den, der har et mandat, begynder tråde; alle i gruppen må svare.</translation>
    </message>
</context>
<context>
    <name>atrium::GroupsPage</name>
    <message>
        <source>How others find you, and where your work is talked about.</source>
        <translation>Hvordan andre finder dig, og hvor der tales om dit arbejde.</translation>
    </message>
    <message>
        <source>Complete my profile</source>
        <translation>Gør min profil færdig</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Din profil</translation>
    </message>
    <message>
        <source>Groups for you</source>
        <translation>Grupper til dig</translation>
    </message>
    <message>
        <source>Nobody can see yet what you know about.</source>
        <translation>Ingen kan endnu se, hvad du ved noget om.</translation>
    </message>
    <message>
        <source>Knows about: %1</source>
        <translation>Ved noget om: %1</translation>
    </message>
    <message>
        <source>You are in no group yet.</source>
        <translation>Du er endnu ikke i nogen gruppe.</translation>
    </message>
    <message>
        <source>You are in: %1</source>
        <translation>Du er i: %1</translation>
    </message>
    <message>
        <source>Your hosts add you to the groups that you need.</source>
        <translation>Dine værter tager dig med i de grupper, du har brug for.</translation>
    </message>
    <message>
        <source>There is no other group that you could join. New ones appear under “Discover groups”.</source>
        <translation>Der er ikke flere grupper, du kan komme med i. Nye vises under “Find grupper”.</translation>
    </message>
</context>
<context>
    <name>atrium::GuestDialog</name>
    <message>
        <source>What does %1 of %2 see?</source>
        <translation>Hvad ser %1 fra %2?</translation>
    </message>
    <message>
        <source>Add %1 of %2?</source>
        <translation>Tilføj %1 fra %2?</translation>
    </message>
    <message>
        <source>They see:</source>
        <translation>Personen ser:</translation>
    </message>
    <message>
        <source>From %1 on, as now</source>
        <translation>Fra %1, som nu</translation>
    </message>
    <message>
        <source>Everything so far</source>
        <translation>Alt hidtil</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>Fra i dag</translation>
    </message>
    <message>
        <source>Threads that began before that day are hidden from them, with all their replies and files.</source>
        <translation>Tråde, der begyndte før den dag, er skjult, med alle svar og filer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
</context>
<context>
    <name>atrium::HomeExplanation</name>
    <message>
        <source>Welcome back</source>
        <translation>Velkommen tilbage</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Venter på dig</translation>
    </message>
    <message>
        <source>Groups you can join</source>
        <translation>Grupper, du kan gå ind i</translation>
    </message>
    <message>
        <source>What you missed</source>
        <translation>Det gik du glip af</translation>
    </message>
    <message>
        <source>The threads that moved most while you were away</source>
        <translation>Det, der rørte sig mest, mens du var væk</translation>
    </message>
    <message>
        <source>1 thing could not be sent</source>
        <translation>1 ting kunne ikke sendes</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be sent</source>
        <translation>
            <numerusform>%n ting kunne ikke sendes</numerusform>
            <numerusform>%n ting kunne ikke sendes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unread post</source>
        <translation>1 ulæst opslag</translation>
    </message>
    <message numerus="yes">
        <source>%n unread posts</source>
        <translation>
            <numerusform>%n ulæst opslag</numerusform>
            <numerusform>%n ulæste opslag</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Du har læst alt.</translation>
    </message>
    <message>
        <source>What belongs where</source>
        <translation>Hvad hører til hvor</translation>
    </message>
    <message>
        <source>Say what belongs where</source>
        <translation>Skriv, hvad der hører til hvor</translation>
    </message>
    <message>
        <source>So that nobody has to guess</source>
        <translation>Så ingen behøver at gætte</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>atrium::ImageViewer</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Forrige billede (Venstre)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Næste billede (Højre)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Mindre (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Større (+)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Tilpas vinduet (0)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Gem…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>The picture is on its way…</source>
        <translation>Billedet er på vej…</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. You can save it and open it with another program.</source>
        <translation>Billedet kan ikke vises her. Du kan gemme det og åbne det med et andet program.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a file&apos;s name, its number, how many</comment>
        <translation>%1 (%2 af %3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a scale in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Faktisk størrelse (1)</translation>
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
        <translation>Gå ind</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>Why would you like to join? One sentence helps.</source>
        <translation>Hvorfor vil du gerne være med? Én sætning hjælper.</translation>
    </message>
    <message>
        <source>Message to the group&apos;s owner</source>
        <translation>Besked til gruppens ansvarlige</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Send anmodning</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 medlem</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>kind of group, members, who may join</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Spørg igen…</translation>
    </message>
    <message>
        <source>Ask to join…</source>
        <translation>Spørg om at være med…</translation>
    </message>
    <message>
        <source>This group is closed.</source>
        <translation>Gruppen er lukket.</translation>
    </message>
    <message>
        <source>Your group is made as soon as there is a connection.</source>
        <translation>Gruppen oprettes, så snart der er forbindelse.</translation>
    </message>
    <message>
        <source>You asked on %1. The group&apos;s owner and moderators see your request.</source>
        <translation>Du spurgte %1. Gruppens ansvarlige og moderatorer ser din anmodning.</translation>
    </message>
    <message>
        <source>Your request was declined on %1. %2 can tell you more.</source>
        <translation>Din anmodning blev afvist %1. %2 kan fortælle mere.</translation>
    </message>
    <message>
        <source>Your request was declined on %1.</source>
        <translation>Din anmodning blev afvist %1.</translation>
    </message>
    <message>
        <source>Ask %1 to let you in.</source>
        <translation>Bed %1 om at lukke dig ind.</translation>
    </message>
    <message>
        <source>Its owner lets people in.</source>
        <translation>Den ansvarlige lukker ind.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Går ind…</translation>
    </message>
</context>
<context>
    <name>atrium::LanguagePicker</name>
    <message>
        <source>Language of the code</source>
        <translation>Kodens sprog</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Ren tekst</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Hvilket sprog?</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Søg efter sprog</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprog</translation>
    </message>
</context>
<context>
    <name>atrium::LeaveOut</name>
    <message>
        <source>Send without “%1”?</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>Send uden »%1«?</translation>
    </message>
    <message>
        <source>The rest of the post goes out as you wrote it. If there is nothing else in it, it is discarded.</source>
        <translation>Resten af opslaget sendes, som du skrev det. Er der ikke andet i det, kasseres det.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Udelad den</translation>
    </message>
</context>
<context>
    <name>atrium::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Biblioteker</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Licensens tekst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <translation>Det slutter den</translation>
    </message>
    <message>
        <source>Sign and give</source>
        <translation>Underskriv og giv</translation>
    </message>
    <message>
        <source>Give a mandate</source>
        <translation>Giv et mandat</translation>
    </message>
    <message>
        <source>Who may speak for the company?</source>
        <translation>Hvem må tale for virksomheden?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Those who have made a signing key: Settings, Speaking officially.</source>
        <translation>Dem, der har lavet en underskriftsnøgle: Indstillinger, Tale officielt.</translation>
    </message>
    <message>
        <source>Travel and sites</source>
        <translation>Rejser og steder</translation>
    </message>
    <message>
        <source>On which subject</source>
        <translation>Om hvilket emne</translation>
    </message>
    <message>
        <source>Board decision of 3 January</source>
        <translation>Bestyrelsens beslutning af 3. januar</translation>
    </message>
    <message>
        <source>On whose authority</source>
        <translation>På hvis ansvar</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Givet af</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Den sidste dag</translation>
    </message>
    <message>
        <source>The company&apos;s key…</source>
        <translation>Virksomhedens nøgle …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>The file with the company&apos;s key</source>
        <translation>Filen med virksomhedens nøgle</translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation>Nøgler (*.key);;Alle filer (*)</translation>
    </message>
    <message>
        <source>The company itself</source>
        <translation>Virksomheden selv</translation>
    </message>
    <message>
        <source>The words of their key: %1. Ask them whether they see the same.</source>
        <translation>Nøglens ord: %1. Spørg, om de ser de samme.</translation>
    </message>
    <message>
        <source>This is the company&apos;s key.</source>
        <translation>Det er virksomhedens nøgle.</translation>
    </message>
    <message>
        <source>This is the key of another company.</source>
        <translation>Det er en anden virksomheds nøgle.</translation>
    </message>
    <message>
        <source>This file has no key in it.</source>
        <translation>Der er ingen nøgle i denne fil.</translation>
    </message>
</context>
<context>
    <name>atrium::MarkdownView</name>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiér link</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Vælg alt</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Kopiér koden</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Åbner %1</translation>
    </message>
    <message>
        <source>Writes to %1</source>
        <translation>Skriver til %1</translation>
    </message>
    <message>
        <source>Opens in Atrium</source>
        <translation>Åbner i Atrium</translation>
    </message>
</context>
<context>
    <name>atrium::MenuBar</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gå</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
</context>
<context>
    <name>atrium::MissedCard</name>
    <message>
        <source>%1 in %2</source>
        <comment>author, group</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>1 new reply</source>
        <translation>1 nyt svar</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n nyt svar</numerusform>
            <numerusform>%n nye svar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reaction</source>
        <translation>1 reaktion</translation>
    </message>
    <message numerus="yes">
        <source>%n reactions</source>
        <translation>
            <numerusform>%n reaktion</numerusform>
            <numerusform>%n reaktioner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::MissedPage</name>
    <message>
        <source>What you missed</source>
        <translation>Det gik du glip af</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d. MMMM</translation>
    </message>
    <message>
        <source>What moved most in your groups since %1.</source>
        <translation>Det, der rørte sig mest i dine grupper siden %1.</translation>
    </message>
    <message>
        <source>You missed nothing</source>
        <translation>Du gik ikke glip af noget</translation>
    </message>
    <message>
        <source>It was quiet in your groups since %1.</source>
        <translation>Der var stille i dine grupper siden %1.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Gå til Hjem</translation>
    </message>
</context>
<context>
    <name>atrium::MustReadBox</name>
    <message>
        <source>Please confirm that you have read this</source>
        <translation>Bekræft venligst, at du har læst dette</translation>
    </message>
    <message>
        <source>Asks to be confirmed</source>
        <translation>Skal bekræftes</translation>
    </message>
    <message>
        <source>You confirmed this on %1</source>
        <comment>%1: a date</comment>
        <translation>Du bekræftede dette den %1</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Jeg har læst det</translation>
    </message>
    <message>
        <source>Show who</source>
        <translation>Vis hvem</translation>
    </message>
</context>
<context>
    <name>atrium::MustReadEdit</name>
    <message>
        <source>Ask everybody to confirm that they have read it</source>
        <translation>Bed alle bekræfte, at de har læst det</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hvornår senest</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ingen dato</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Om 3 dage</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Om en uge</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>På en dag…</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Den sidste dag</translation>
    </message>
    <message>
        <source>Choose who is asked</source>
        <translation>Vælg, hvem der bliver spurgt</translation>
    </message>
    <message>
        <source>Who is asked: %1</source>
        <translation>Spurgt bliver: %1</translation>
    </message>
    <message>
        <source>Everybody in the group</source>
        <translation>Alle i gruppen</translation>
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
            <numerusform>%1 og %n mere</numerusform>
            <numerusform>%1 og %n mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::MustReadWords</name>
    <message>
        <source>today</source>
        <comment>in the middle of a sentence: by today</comment>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>in the middle of a sentence: by tomorrow</comment>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in the middle of a sentence: since yesterday</comment>
        <translation>i går</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1: a day. It should have been done by then</comment>
        <translation>forfaldt %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>%1: a day until which something is to be done</comment>
        <translation>senest %1</translation>
    </message>
    <message>
        <source>please confirm it</source>
        <translation>bekræft venligst</translation>
    </message>
    <message>
        <source>please confirm it, late since %1</source>
        <comment>%1: a day</comment>
        <translation>bekræft venligst, forfaldt %1</translation>
    </message>
    <message>
        <source>confirm by %1</source>
        <comment>%1: a day</comment>
        <translation>bekræft senest %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have confirmed</source>
        <comment>%1: how many of them</comment>
        <translation>
            <numerusform>%1 af %n har bekræftet</numerusform>
            <numerusform>%1 af %n har bekræftet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Navigation</name>
    <message>
        <source>My groups</source>
        <translation>Mine grupper</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Beskeder</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Find grupper</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Udbakke</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Dig: %1</translation>
    </message>
</context>
<context>
    <name>atrium::NavigationRow</name>
    <message>
        <source>You are here</source>
        <translation>Du er her</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, slået fra</translation>
    </message>
    <message>
        <source>%1, %2 new</source>
        <translation>%1, %2 nye</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationRow</name>
    <message>
        <source>Admit</source>
        <translation>Luk ind</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Admit %1</source>
        <translation>Luk %1 ind</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Afvis %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ulæst</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationWords</name>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 svarede dig</translation>
    </message>
    <message>
        <source>%1 and %2 replied to you</source>
        <translation>%1 og %2 svarede dig</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others replied to you</source>
        <translation>
            <numerusform>%1 og %n anden svarede dig</numerusform>
            <numerusform>%1 og %n andre svarede dig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reacted to your post</source>
        <translation>%1 reagerede på dit opslag</translation>
    </message>
    <message>
        <source>%1 and %2 reacted to your post</source>
        <translation>%1 og %2 reagerede på dit opslag</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others reacted to your post</source>
        <translation>
            <numerusform>%1 og %n anden reagerede på dit opslag</numerusform>
            <numerusform>%1 og %n andre reagerede på dit opslag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 nævnte dig</translation>
    </message>
    <message>
        <source>%1 and %2 mentioned you</source>
        <translation>%1 og %2 nævnte dig</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others mentioned you</source>
        <translation>
            <numerusform>%1 og %n anden nævnte dig</numerusform>
            <numerusform>%1 og %n andre nævnte dig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks you to look at a post</source>
        <translation>%1 beder dig se på et opslag</translation>
    </message>
    <message>
        <source>%1 and %2 ask you to look at a post</source>
        <translation>%1 og %2 beder dig se på et opslag</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others ask you to look at a post</source>
        <translation>
            <numerusform>%1 og %n anden beder dig se på et opslag</numerusform>
            <numerusform>%1 og %n andre beder dig se på et opslag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 thanked you</source>
        <translation>%1 takkede dig</translation>
    </message>
    <message>
        <source>%1 accepted your answer</source>
        <translation>%1 accepterede dit svar</translation>
    </message>
    <message>
        <source>%1 asks something that you may know</source>
        <translation>%1 spørger om noget, du måske ved</translation>
    </message>
    <message>
        <source>%1 would like to join %2</source>
        <translation>%1 vil gerne være med i %2</translation>
    </message>
    <message>
        <source>You asked to join %1</source>
        <translation>Du har spurgt om at være med i %1</translation>
    </message>
    <message>
        <source>You are now in %1</source>
        <translation>Du er nu med i %1</translation>
    </message>
    <message>
        <source>%1 has not let you in</source>
        <translation>%1 har ikke lukket dig ind</translation>
    </message>
    <message>
        <source>Something new for you</source>
        <translation>Noget nyt til dig</translation>
    </message>
    <message>
        <source>Something new for you in %1</source>
        <translation>Noget nyt til dig i %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uge</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Please read what is official and new</source>
        <translation>Læs venligst det nye og officielle</translation>
    </message>
    <message>
        <source>Please read: %1</source>
        <comment>%1: a title</comment>
        <translation>Læs venligst: %1</translation>
    </message>
    <message>
        <source>%1 leaves %2 soon, unless you renew it</source>
        <translation>%1 forlader snart %2, hvis du ikke forlænger</translation>
    </message>
    <message numerus="yes">
        <source>%n guests leave %1 soon, unless you renew it</source>
        <translation>
            <numerusform>%n gæst forlader snart %1, hvis du ikke forlænger</numerusform>
            <numerusform>%n gæster forlader snart %1, hvis du ikke forlænger</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 still needed? You own it, and its review is due</source>
        <translation>Er der stadig brug for %1? Du er ansvarlig, og gennemgangen står for døren</translation>
    </message>
    <message>
        <source>%1 has no owner: somebody should take it over, or close it</source>
        <translation>%1 har ingen ansvarlig: nogen bør tage over eller lukke den</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationsCard</name>
    <message>
        <source>Keep still outside my working hours</source>
        <translation>Vær stille uden for min arbejdstid</translation>
    </message>
    <message>
        <source>Groups that you hear nothing of</source>
        <translation>Grupper, du ikke hører fra</translation>
    </message>
    <message>
        <source>Show a desktop notification when something concerns me</source>
        <translation>Vis en besked på skærmen, når noget angår mig</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Bliv i bakken, når vinduet lukkes</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stille fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Stille til</translation>
    </message>
    <message>
        <source>I work on</source>
        <translation>Jeg arbejder</translation>
    </message>
    <message>
        <source>Hear of it again</source>
        <translation>Hør fra den igen</translation>
    </message>
    <message>
        <source>Hear of %1 again</source>
        <translation>Hør fra %1 igen</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationsPage</name>
    <message>
        <source>Unread</source>
        <translation>Ulæst</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Markér alt som læst</translation>
    </message>
    <message>
        <source>What you missed</source>
        <translation>Det gik du glip af</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Beskeder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>You have read everything</source>
        <translation>Du har læst alt</translation>
    </message>
    <message>
        <source>What is new for you will be here.</source>
        <translation>Det, der er nyt for dig, vises her.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Nothing for you yet</source>
        <translation>Intet til dig endnu</translation>
    </message>
    <message>
        <source>When somebody answers, mentions or thanks you, it will be here.</source>
        <translation>Når nogen svarer, nævner eller takker dig, står det her.</translation>
    </message>
    <message>
        <source>1 notification dismissed</source>
        <translation>1 besked fjernet</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications dismissed</source>
        <translation>
            <numerusform>%n besked fjernet</numerusform>
            <numerusform>%n beskeder fjernet</numerusform>
        </translation>
    </message>
    <message>
        <source>After some days away</source>
        <translation>Efter nogle dage væk</translation>
    </message>
    <message>
        <source>What moved most in the last week</source>
        <translation>Det, der rørte sig mest i den seneste uge</translation>
    </message>
    <message>
        <source>As loud as you like</source>
        <translation>Så meget du vil</translation>
    </message>
    <message>
        <source>The bell at the top of a group says how much you hear of it.</source>
        <translation>Klokken øverst i en gruppe siger, hvor meget du hører.</translation>
    </message>
    <message>
        <source>Quiet hours and more</source>
        <translation>Stille timer og mere</translation>
    </message>
    <message>
        <source>In the settings</source>
        <translation>I indstillingerne</translation>
    </message>
</context>
<context>
    <name>atrium::OfficialPage</name>
    <message>
        <source>Mark all as read</source>
        <translation>Markér alt som læst</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Official announcements</source>
        <translation>Officielle meddelelser</translation>
    </message>
    <message>
        <source>Nothing official yet</source>
        <translation>Intet officielt endnu</translation>
    </message>
    <message>
        <source>What the company says officially will be here, and only that: you need not look for it in mails.</source>
        <translation>Det, firmaet siger officielt, står her, og kun det: du skal ikke lede i mails.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Gå til Hjem</translation>
    </message>
    <message>
        <source>What “official” means here</source>
        <translation>Hvad “officielt” betyder her</translation>
    </message>
    <message>
        <source>Anything said elsewhere is somebody&apos;s personal view.</source>
        <translation>Alt, hvad der siges andre steder, er nogens egen mening.</translation>
    </message>
    <message>
        <source>It is signed by somebody who has a mandate to speak for the company, and your computer has checked it.</source>
        <translation>En person med mandat til at tale for virksomheden har underskrevet det, og din computer har kontrolleret det.</translation>
    </message>
    <message>
        <source>A click on the shield tells who says so, on whose authority, and on which subject.</source>
        <translation>Et klik på skjoldet fortæller, hvem der siger det, på hvis ansvar og om hvilket emne.</translation>
    </message>
    <message>
        <source>What our charter says about it</source>
        <translation>Hvad vores charter siger om det</translation>
    </message>
</context>
<context>
    <name>atrium::OlderPosts</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Show older posts</source>
        <translation>Vis ældre opslag</translation>
    </message>
    <message>
        <source>Fetching older posts…</source>
        <translation>Henter ældre opslag …</translation>
    </message>
</context>
<context>
    <name>atrium::OnboardingWizard</name>
    <message>
        <source>About 4 minutes. You can stop at any page and go on later, also offline.</source>
        <translation>Cirka 4 minutter. Du kan stoppe ved hver side og gå videre senere, også offline.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which page of how many</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>I have read this and will keep to it</source>
        <translation>Jeg har læst det og vil holde mig til det</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
</context>
<context>
    <name>atrium::Options</name>
    <message>
        <source>Atrium, the company&apos;s front hall: talk, ask and find out what is official, also offline.</source>
        <translation>Atrium, firmaets forhal: tal, spørg og find ud af, hvad der er officielt, også offline.</translation>
    </message>
    <message>
        <source>Server to sign in to.</source>
        <translation>Server at logge ind på.</translation>
    </message>
    <message>
        <source>E-mail address to sign in with; needs --password-file.</source>
        <translation>E-mailadresse at logge ind med; kræver --password-file.</translation>
    </message>
    <message>
        <source>File whose first line is the password.</source>
        <translation>Fil, hvis første linje er adgangskoden.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light eller dark.</translation>
    </message>
    <message>
        <source>Language code: en, de, fr or da.</source>
        <translation>Sprogkode: en, de, fr eller da.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x820.</source>
        <translation>Vinduets størrelse, som 1280x820.</translation>
    </message>
    <message>
        <source>Write a picture of every main screen to a directory, and exit.</source>
        <translation>Skriv et billede af hver hovedskærm i en mappe, og slut.</translation>
    </message>
    <message>
        <source>Print what has happened (home, live, synced), for measurements.</source>
        <translation>Skriv, hvad der er sket (home, live, synced), til målinger.</translation>
    </message>
    <message>
        <source>With --report: scroll through so many posts, then print scrolled.</source>
        <translation>Med --report: rul gennem så mange opslag, og skriv så scrolled.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation>--%1 kan ikke være “%2”.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Se --help.</translation>
    </message>
    <message>
        <source>--sign-in-as, --password-file and --server belong together.</source>
        <translation>--sign-in-as, --password-file og --server hører sammen.</translation>
    </message>
    <message>
        <source>--screenshots needs --sign-in-as.</source>
        <translation>--screenshots kræver --sign-in-as.</translation>
    </message>
    <message>
        <source>How many months of posts to fetch; 0 for all. Official ones always are.</source>
        <translation>Hvor mange måneders opslag der hentes; 0 for alle. Officielle altid.</translation>
    </message>
    <message>
        <source>A link to open, as atrium:thread/ID. A window that is open already opens it.</source>
        <translation>Et link, der skal åbnes, som atrium:thread/ID. Et åbent vindue åbner det.</translation>
    </message>
    <message>
        <source>Directory for what is stored and for the settings; each has its own window.</source>
        <translation>Mappe til det, der gemmes, og til indstillingerne; hver har sit eget vindue.</translation>
    </message>
    <message>
        <source>Sign out of every workspace and forget what is stored in that directory first.</source>
        <translation>Log først ud af alle arbejdsområder, og glem det, der ligger i mappen.</translation>
    </message>
    <message>
        <source>Strong colours and lines, whatever the settings say.</source>
        <translation>Stærke farver og linjer, uanset indstillingerne.</translation>
    </message>
    <message>
        <source>Mirror the window, as for a language that is written from right to left.</source>
        <translation>Spejlvend vinduet, som til et sprog, der skrives fra højre mod venstre.</translation>
    </message>
    <message>
        <source>With --screenshots: pictures in one theme only, with this word in their names.</source>
        <translation>Med --screenshots: billeder i kun ét tema, med dette ord i navnet.</translation>
    </message>
    <message>
        <source>With --scroll: by small steps, and print how long they took.</source>
        <translation>Med --scroll: i små skridt, og skriv, hvor længe de varede.</translation>
    </message>
    <message>
        <source>--variant belongs to --screenshots.</source>
        <translation>--variant hører til --screenshots.</translation>
    </message>
</context>
<context>
    <name>atrium::Outbox</name>
    <message>
        <source>You are not allowed to do this here.</source>
        <translation>Det må du ikke her.</translation>
    </message>
    <message>
        <source>You are no longer in this group.</source>
        <translation>Du er ikke længere i gruppen.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Det findes ikke længere.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Det er for langt. Forkort det.</translation>
    </message>
    <message>
        <source>There is no room left for this on the server.</source>
        <translation>Der er ikke plads til det på serveren.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>Serveren tog ikke imod dette.</translation>
    </message>
    <message>
        <source>This was not accepted as official. Please check the date and time of this computer and that your mandate has not ended, then write it again.</source>
        <translation>Dette blev ikke godtaget som officielt. Tjek dato og klokkeslæt på denne computer, og at dit mandat stadig gælder, og skriv det så igen.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. Nothing was overwritten.</source>
        <translation>Det er ændret et andet sted i mellemtiden. Intet er overskrevet.</translation>
    </message>
    <message>
        <source>This post was removed meanwhile.</source>
        <translation>Opslaget er fjernet i mellemtiden.</translation>
    </message>
    <message>
        <source>The post that this answers is not there any more.</source>
        <translation>Opslaget, som dette svarer på, findes ikke mere.</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxCard</name>
    <message>
        <source>Remove a post in %1</source>
        <translation>Fjern et opslag i %1</translation>
    </message>
    <message>
        <source>Unpin a post in %1</source>
        <translation>Frigør et opslag i %1</translation>
    </message>
    <message>
        <source>Pin a post in %1</source>
        <translation>Fastgør et opslag i %1</translation>
    </message>
    <message>
        <source>Change a post in %1</source>
        <translation>Ret et opslag i %1</translation>
    </message>
    <message>
        <source>Post in %1</source>
        <translation>Opslag i %1</translation>
    </message>
    <message>
        <source>Reply in %1</source>
        <translation>Svar i %1</translation>
    </message>
    <message>
        <source>Take back a reaction or vote in %1</source>
        <translation>Tag en reaktion eller stemme tilbage i %1</translation>
    </message>
    <message>
        <source>%1 on a post in %2</source>
        <translation>%1 til et opslag i %2</translation>
    </message>
    <message>
        <source>Vote in %1</source>
        <translation>Stem i %1</translation>
    </message>
    <message>
        <source>Accept an answer in %1</source>
        <translation>Vælg et svar i %1</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Føj %1 til %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>nogen</translation>
    </message>
    <message>
        <source>Change what somebody may do in %1</source>
        <translation>Ændr, hvad nogen må i %1</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Gå ind i %1</translation>
    </message>
    <message>
        <source>Take somebody out of %1</source>
        <translation>Fjern nogen fra %1</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Forlad %1</translation>
    </message>
    <message>
        <source>Give up a scheduled post</source>
        <translation>Opgiv et planlagt opslag</translation>
    </message>
    <message>
        <source>Change a scheduled post</source>
        <translation>Ændr et planlagt opslag</translation>
    </message>
    <message>
        <source>Post in %1 on %2</source>
        <comment>%2: date and time</comment>
        <translation>Opslag i %1 den %2</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>en gruppe</translation>
    </message>
    <message>
        <source>Create the group “%1”</source>
        <translation>Opret gruppen “%1”</translation>
    </message>
    <message>
        <source>Change a group</source>
        <translation>Ændr en gruppe</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Dine indstillinger</translation>
    </message>
    <message>
        <source>Sign out a device</source>
        <translation>Log en enhed ud</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Din profil</translation>
    </message>
    <message>
        <source>What you have read</source>
        <translation>Det, du har læst</translation>
    </message>
    <message>
        <source>Take a post off your saved ones</source>
        <translation>Fjern et opslag fra de gemte</translation>
    </message>
    <message>
        <source>Save a post in %1</source>
        <translation>Gem et opslag i %1</translation>
    </message>
    <message>
        <source>Remove a notification</source>
        <translation>Fjern en besked</translation>
    </message>
    <message>
        <source>Mark a notification as read</source>
        <translation>Markér en besked som læst</translation>
    </message>
    <message>
        <source>End a request to join %1</source>
        <translation>Afslut en anmodning til %1</translation>
    </message>
    <message>
        <source>Ask to join %1</source>
        <translation>Spørg om at komme med i %1</translation>
    </message>
    <message>
        <source>Report a post in %1</source>
        <translation>Anmeld et opslag i %1</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>En ændring</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Ikke sendt. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sender…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Venter på forbindelsen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiér teksten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Give a mandate</source>
        <translation>Giv et mandat</translation>
    </message>
    <message>
        <source>Withdraw a mandate</source>
        <translation>Træk et mandat tilbage</translation>
    </message>
    <message>
        <source>Give up your signing key</source>
        <translation>Opgiv din underskriftsnøgle</translation>
    </message>
    <message>
        <source>Your signing key</source>
        <translation>Din underskriftsnøgle</translation>
    </message>
    <message>
        <source>Publish a charter</source>
        <translation>Udgiv et charter</translation>
    </message>
    <message>
        <source>Change what belongs where</source>
        <translation>Ændr, hvad der hører til hvor</translation>
    </message>
    <message>
        <source>How far you are with the introduction</source>
        <translation>Hvor langt du er med introduktionen</translation>
    </message>
    <message>
        <source>Confirm that you have read a post in %1</source>
        <translation>Bekræft, at du har læst et opslag i %1</translation>
    </message>
    <message>
        <source>It is empty there now.</source>
        <translation>Der står ikke længere noget.</translation>
    </message>
    <message>
        <source>There it says now: %1</source>
        <translation>Der står nu: %1</translation>
    </message>
    <message>
        <source>Replace it with mine</source>
        <translation>Erstat med min</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Udbakke</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Alt er sendt</translation>
    </message>
    <message>
        <source>What you write while offline waits here.</source>
        <translation>Det, du skriver offline, venter her.</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>Kassér det, du skrev?</translation>
    </message>
    <message>
        <source>It has not been sent, and there is no other copy.</source>
        <translation>Det er ikke sendt, og der er ingen anden kopi.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
</context>
<context>
    <name>atrium::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>atrium::Palette</name>
    <message>
        <source>Quick search</source>
        <translation>Hurtig søgning</translation>
    </message>
    <message>
        <source>Find people, groups, posts and actions</source>
        <translation>Find personer, grupper, opslag og handlinger</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Show all results (%1)</source>
        <translation>Vis alle resultater (%1)</translation>
    </message>
    <message>
        <source>Type a name, a topic or words of a post</source>
        <translation>Skriv et navn, et emne eller ord fra et opslag</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or only the beginning of one.</source>
        <translation>Intet fundet. Prøv færre ord, eller kun begyndelsen af et.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 resultat</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n resultat</numerusform>
            <numerusform>%n resultater</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PaletteModel</name>
    <message>
        <source>Where you were</source>
        <translation>Hvor du var</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Hvad du kan gøre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Emner</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
    </message>
    <message>
        <source>Knows about %1</source>
        <translation>Ved noget om %1</translation>
    </message>
    <message>
        <source>1 accepted answer on this</source>
        <translation>1 accepteret svar om det</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted answers on this</source>
        <translation>
            <numerusform>%n accepteret svar om det</numerusform>
            <numerusform>%n accepterede svar om det</numerusform>
        </translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>ikke med</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 opslag</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n opslag</numerusform>
            <numerusform>%n opslag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>in which group, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
</context>
<context>
    <name>atrium::PassphraseDialog</name>
    <message>
        <source>Make the key</source>
        <translation>Lav nøglen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Underskriv</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Underskriftsnøgle</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Vælg en adgangssætning</translation>
    </message>
    <message>
        <source>Your passphrase to sign with</source>
        <translation>Din adgangssætning til at underskrive med</translation>
    </message>
    <message>
        <source>With it you sign what you say for the company, on this and your other computers. Nobody can reset it, not even an administrator: if you forget it, you make a new key.</source>
        <translation>Med den underskriver du det, du siger for virksomheden, på denne og dine andre computere. Ingen kan nulstille den, heller ikke en administrator: Glemmer du den, laver du en ny nøgle.</translation>
    </message>
    <message>
        <source>What you sign is official: you speak for the company. You are asked once an hour.</source>
        <translation>Det, du underskriver, er officielt: Du taler for virksomheden. Du bliver spurgt én gang i timen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters: four or five words are good.</source>
        <translation>
            <numerusform>Mindst %n tegn: Fire eller fem ord er godt.</numerusform>
            <numerusform>Mindst %n tegn: Fire eller fem ord er godt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Den samme igen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke ens.</translation>
    </message>
    <message>
        <source>That is not the passphrase of your signing key.</source>
        <translation>Det er ikke adgangssætningen til din underskriftsnøgle.</translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePage</name>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Every department</source>
        <translation>Alle afdelinger</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Every place</source>
        <translation>Alle steder</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Every firm</source>
        <translation>Alle firmaer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Find by name, title or skill</source>
        <translation>Find efter navn, titel eller kunnen</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>Find en afdeling</translation>
    </message>
    <message numerus="yes">
        <source>More than %n people</source>
        <translation>
            <numerusform>Over %n person</numerusform>
            <numerusform>Over %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ingen fundet</translation>
    </message>
    <message>
        <source>Nobody fits these words and filters.</source>
        <translation>Ingen passer til ordene og filtrene.</translation>
    </message>
    <message>
        <source>Without filters</source>
        <translation>Uden filtre</translation>
    </message>
    <message>
        <source>Try the beginning of a first name, a last name, a title or a skill.</source>
        <translation>Prøv begyndelsen af et fornavn, et efternavn, en titel eller en kunnen.</translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePick</name>
    <message>
        <source>Whom do you thank? Type a name</source>
        <translation>Hvem takker du? Skriv et navn</translation>
    </message>
    <message>
        <source>Whom you thank</source>
        <translation>Hvem du takker</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>atrium::PersonExplanation</name>
    <message>
        <source>Works for</source>
        <translation>Arbejder for</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Groups you share</source>
        <translation>Fælles grupper</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n flere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PersonPage</name>
    <message>
        <source>Posts</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>Edit my profile</source>
        <translation>Rediger min profil</translation>
    </message>
    <message>
        <source>This person is not here</source>
        <translation>Personen er ikke her</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Min profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Intet skrevet endnu</translation>
    </message>
    <message>
        <source>What you write will be here.</source>
        <translation>Det, du skriver, vises her.</translation>
    </message>
    <message>
        <source>What they write in the groups you share will be here.</source>
        <translation>Det, de skriver i jeres fælles grupper, kommer her.</translation>
    </message>
</context>
<context>
    <name>atrium::PictureCrop</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>Den del af billedet, der vises</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus change its size.</source>
        <translation>Piletaster flytter, plus og minus ændrer størrelsen.</translation>
    </message>
</context>
<context>
    <name>atrium::PinnedPosts</name>
    <message>
        <source>Pinned: %1</source>
        <translation>Fastgjort: %1</translation>
    </message>
    <message>
        <source>Pinned posts</source>
        <translation>Fastgjorte opslag</translation>
    </message>
</context>
<context>
    <name>atrium::PlaceWords</name>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Find grupper</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Udbakke</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Saved posts</source>
        <translation>Gemte opslag</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Beskeder</translation>
    </message>
    <message>
        <source>Scheduled posts</source>
        <translation>Planlagte opslag</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Search page</source>
        <translation>Søgeside</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>What belongs where</source>
        <translation>Hvad hører til hvor</translation>
    </message>
    <message>
        <source>Our charter</source>
        <translation>Vores charter</translation>
    </message>
</context>
<context>
    <name>atrium::PollEdit</name>
    <message>
        <source>Several answers possible</source>
        <translation>Flere svar mulige</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Forbliver åben</translation>
    </message>
    <message>
        <source>Open for a day</source>
        <translation>Åben en dag</translation>
    </message>
    <message>
        <source>Open for three days</source>
        <translation>Åben tre dage</translation>
    </message>
    <message>
        <source>Open for a week</source>
        <translation>Åben en uge</translation>
    </message>
    <message>
        <source>Open for two weeks</source>
        <translation>Åben to uger</translation>
    </message>
    <message>
        <source>How long the poll is open</source>
        <translation>Hvor længe afstemningen er åben</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Svar %1</translation>
    </message>
</context>
<context>
    <name>atrium::PollView</name>
    <message>
        <source>closes today at %1</source>
        <translation>lukker i dag kl. %1</translation>
    </message>
    <message>
        <source>closes tomorrow</source>
        <translation>lukker i morgen</translation>
    </message>
    <message>
        <source>closes on %1</source>
        <comment>a day of the week</comment>
        <translation>lukker %1</translation>
    </message>
    <message>
        <source>closes on %1</source>
        <comment>a date</comment>
        <translation>lukker %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date, as QLocale formats it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 stemme</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n stemme</numerusform>
            <numerusform>%n stemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>several answers possible</source>
        <translation>flere svar mulige</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>lukkede %1</translation>
    </message>
    <message>
        <source>click again to take a vote back</source>
        <translation>klik igen for at tage en stemme tilbage</translation>
    </message>
    <message>
        <source>click another to change, again to take it back</source>
        <translation>klik på en anden for at skifte, igen for at tage den tilbage</translation>
    </message>
</context>
<context>
    <name>atrium::PollView::Option</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n stemme</numerusform>
            <numerusform>%n stemmer</numerusform>
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
            <numerusform>%n ny besked</numerusform>
            <numerusform>%n nye beskeder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PostActions</name>
    <message>
        <source>Discard what you wrote?</source>
        <translation>Kassér det, du skrev?</translation>
    </message>
    <message>
        <source>It has not been sent, and is nowhere else.</source>
        <translation>Det er ikke sendt og findes ikke andre steder.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiér tekst</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Kassér…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiér link</translation>
    </message>
    <message>
        <source>Take out of Saved</source>
        <translation>Tag ud af Gemt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Who reacted…</source>
        <translation>Hvem har reageret…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Tidligere versioner…</translation>
    </message>
    <message>
        <source>Take from the top of the group</source>
        <translation>Fjern fra toppen af gruppen</translation>
    </message>
    <message>
        <source>Pin to the top of the group</source>
        <translation>Fastgør øverst i gruppen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slet…</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Slet opslaget?</translation>
    </message>
    <message>
        <source>Its text and files go for everybody. Replies stay.</source>
        <translation>Tekst og filer forsvinder for alle. Svar bliver.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Anmeld…</translation>
    </message>
    <message>
        <source>Replace with a new post…</source>
        <translation>Erstat med et nyt opslag …</translation>
    </message>
    <message>
        <source>Ask %1 whether this is official?</source>
        <translation>Spørg %1, om det er officielt?</translation>
    </message>
    <message>
        <source>Your question and the answer stand below the post, for everybody who can see it.</source>
        <translation>Dit spørgsmål og svaret står under opslaget, for alle, der kan se det.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Spørg</translation>
    </message>
    <message>
        <source>@%1 Is this official?</source>
        <comment>%1: a person who is asked</comment>
        <translation>@%1 Er det officielt?</translation>
    </message>
    <message>
        <source>You have confirmed that you have read this.</source>
        <translation>Du har bekræftet, at du har læst dette.</translation>
    </message>
    <message>
        <source>Who has confirmed…</source>
        <translation>Hvem har bekræftet…</translation>
    </message>
</context>
<context>
    <name>atrium::PostCard</name>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagér</translation>
    </message>
    <message>
        <source>Accept as answer</source>
        <translation>Vælg som svar</translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <translation>Valgt svar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Take it out of what you saved</source>
        <translation>Tag det ud af det, du har gemt</translation>
    </message>
    <message>
        <source>Keep it where you find it again</source>
        <translation>Gem det, så du finder det igen</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Et svar</translation>
    </message>
    <message>
        <source>Reply to “%1”</source>
        <translation>Svar på “%1”</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ulæst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: who, where, when; %2: the title of the post</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This post was removed.</source>
        <translation>Opslaget er fjernet.</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>venter på at blive sendt</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sender</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ikke sendt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>rettet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New above</source>
        <translation>Nyt ovenfor</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Vis mindre</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis mere</translation>
    </message>
    <message>
        <source>Official, replaced</source>
        <translation>Officielt, erstattet</translation>
    </message>
    <message>
        <source>asks you to confirm that you have read it</source>
        <translation>beder dig bekræfte, at du har læst det</translation>
    </message>
</context>
<context>
    <name>atrium::PostListPage</name>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Intet gemt endnu</translation>
    </message>
    <message>
        <source>Press Save below a post, and you find it again here, also without a connection. Nobody else sees what you save.</source>
        <translation>Tryk på Gem under et opslag, og du finder det igen her, også uden forbindelse. Ingen andre ser, hvad du gemmer.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Gå til Hjem</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 opslag</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n opslag</numerusform>
            <numerusform>%n opslag</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing about #%1 yet</source>
        <translation>Intet om #%1 endnu</translation>
    </message>
    <message>
        <source>Posts about it in your groups will be here.</source>
        <translation>Opslag om det i dine grupper vises her.</translation>
    </message>
</context>
<context>
    <name>atrium::PostWords</name>
    <message>
        <source>Group notice</source>
        <translation>Fra gruppen</translation>
    </message>
    <message>
        <source>Personal view</source>
        <translation>Egen mening</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Afstemning</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Meddelelse</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other firms</source>
        <translation>
            <numerusform>%1 og %n andet firma</numerusform>
            <numerusform>%1 og %n andre firmaer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person at %1 can see this</source>
        <translation>1 person hos %1 kan se dette</translation>
    </message>
    <message numerus="yes">
        <source>%n people at %1 can see this</source>
        <translation>
            <numerusform>%n person hos %1 kan se dette</numerusform>
            <numerusform>%n personer hos %1 kan se dette</numerusform>
        </translation>
    </message>
    <message>
        <source>1 colleague</source>
        <translation>1 kollega</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues</source>
        <translation>
            <numerusform>%n kollega</numerusform>
            <numerusform>%n kolleger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will see this</source>
        <comment>%1: 64 colleagues</comment>
        <translation>%1 vil se dette</translation>
    </message>
    <message>
        <source>1 person of %1</source>
        <translation>1 person fra %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people of %1</source>
        <translation>
            <numerusform>%n person fra %1</numerusform>
            <numerusform>%n personer fra %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>1 reply</source>
        <translation>1 svar</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Nogen</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Written on behalf of %1</source>
        <translation>Skrevet på vegne af %1</translation>
    </message>
    <message>
        <source>What %1 thinks</source>
        <translation>Hvad %1 mener</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Dig</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <translation>
            <numerusform>%1, %2 og %n anden</numerusform>
            <numerusform>%1, %2 og %n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else is in this group yet</source>
        <translation>Der er endnu ikke andre i denne gruppe</translation>
    </message>
    <message>
        <source>Not official</source>
        <translation>Ikke officiel</translation>
    </message>
    <message>
        <source>Signed for the company, and checked on this computer</source>
        <translation>Underskrevet for virksomheden og kontrolleret på denne computer</translation>
    </message>
    <message>
        <source>It names a mandate that does not exist.</source>
        <translation>Det nævner et mandat, der ikke findes.</translation>
    </message>
    <message>
        <source>Its mandate was not given by this company.</source>
        <translation>Mandatet er ikke givet af denne virksomhed.</translation>
    </message>
    <message>
        <source>Its mandate belongs to somebody else.</source>
        <translation>Mandatet tilhører en anden.</translation>
    </message>
    <message>
        <source>It was signed at a time when its mandate did not count yet.</source>
        <translation>Det er underskrevet på et tidspunkt, hvor mandatet ikke gjaldt endnu.</translation>
    </message>
    <message>
        <source>Its mandate had ended when it was written.</source>
        <translation>Mandatet var udløbet, da det blev skrevet.</translation>
    </message>
    <message>
        <source>Its mandate had been withdrawn when it was written.</source>
        <translation>Mandatet var trukket tilbage, da det blev skrevet.</translation>
    </message>
    <message>
        <source>It was changed after it had been signed.</source>
        <translation>Det er ændret, efter at det blev underskrevet.</translation>
    </message>
    <message>
        <source>People at %1 can see this</source>
        <translation>Personer hos %1 kan se dette</translation>
    </message>
</context>
<context>
    <name>atrium::PraiseView</name>
    <message>
        <source>Thank you</source>
        <translation>Tak</translation>
    </message>
</context>
<context>
    <name>atrium::ProfileCard</name>
    <message>
        <source>Mention in a post</source>
        <translation>Nævn i et opslag</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>Kopiér e-mailadressen</translation>
    </message>
    <message>
        <source>Edit my profile</source>
        <translation>Rediger min profil</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kan</translation>
    </message>
    <message>
        <source>Accepted answers on</source>
        <translation>Accepterede svar om</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Guest from %1</source>
        <translation>Gæst fra %1</translation>
    </message>
    <message>
        <source>Works for %1</source>
        <translation>Arbejder for %1</translation>
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
        <translation>Flyt cirklen med markøren eller piletasterne; hjulet, + og − ændrer størrelsen.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Vælg et billede…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Fjern billedet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Hvad du laver</translation>
    </message>
    <message>
        <source>Your title, as colleagues know it: “Service technician, drives”</source>
        <translation>Din titel, som kollegerne kender den: “Servicetekniker, drev”</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Hvor du arbejder</translation>
    </message>
    <message>
        <source>What you know about</source>
        <translation>Hvad du ved noget om</translation>
    </message>
    <message>
        <source>Separated by commas: “hydraulics, PLC, Danish”. Others find you by these words, and you hear of questions about them.</source>
        <translation>Adskilt med komma: “hydraulik, PLC, dansk”. Andre finder dig på de ord, og du hører om spørgsmål om dem.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Om dig</translation>
    </message>
    <message>
        <source>What you work on, and what one can ask you. Markdown works here too.</source>
        <translation>Hvad du arbejder med, og hvad man kan spørge dig om. Markdown virker også her.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Your department, e-mail address and manager are kept by the administration of this workspace.</source>
        <translation>Din afdeling, e-mailadresse og leder vedligeholdes af administrationen.</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Vælg et andet billede…</translation>
    </message>
    <message>
        <source>Choose a picture of you</source>
        <translation>Vælg et billede af dig</translation>
    </message>
    <message>
        <source>This file is not a picture that can be shown.</source>
        <translation>Filen er ikke et billede, der kan vises.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Der mangler et navn.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n skills: those that matter most.</source>
        <translation>
            <numerusform>Højst %n: det vigtigste.</numerusform>
            <numerusform>Højst %n: de vigtigste.</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture could not be prepared. Please choose another one.</source>
        <translation>Billedet kunne ikke gøres klar. Vælg et andet.</translation>
    </message>
</context>
<context>
    <name>atrium::QueryCompleter</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>for en uge siden</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>for en måned siden</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>for et år siden</translation>
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
        <translation>nu</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
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
        <translation>Anmeld</translation>
    </message>
    <message>
        <source>Report a post</source>
        <translation>Anmeld et opslag</translation>
    </message>
    <message>
        <source>What is wrong with this post?</source>
        <translation>Hvad er der galt med opslaget?</translation>
    </message>
    <message>
        <source>It is unkind or offends somebody</source>
        <translation>Det er ubehageligt eller sårer nogen</translation>
    </message>
    <message>
        <source>It shows something private or secret</source>
        <translation>Det viser noget privat eller hemmeligt</translation>
    </message>
    <message>
        <source>It is wrong, and people may act on it</source>
        <translation>Det er forkert, og nogen kan handle efter det</translation>
    </message>
    <message>
        <source>It is advertising or does not belong here</source>
        <translation>Det er reklame eller hører ikke til her</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noget andet</translation>
    </message>
    <message>
        <source>Anything that helps to understand it</source>
        <translation>Det, der hjælper med at forstå det</translation>
    </message>
    <message>
        <source>Anything that helps to understand it (if you like)</source>
        <translation>Det, der hjælper med at forstå det (hvis du vil)</translation>
    </message>
    <message>
        <source>The people who look after %1 will see this, with your name. The author is not told.</source>
        <translation>De, der passer på %1, ser det med dit navn. Forfatteren får det ikke at vide.</translation>
    </message>
    <message>
        <source>%1 will see this, with your name. The author is not told.</source>
        <translation>%1 ser det med dit navn. Forfatteren får det ikke at vide.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Choose what is wrong first</source>
        <translation>Vælg først, hvad der er galt</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>Noten er for lang</translation>
    </message>
</context>
<context>
    <name>atrium::ReportSheet</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Gem som CSV…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Who has confirmed</source>
        <translation>Hvem har bekræftet</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Efter afdeling</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bekræftet den</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Gem som CSV</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>the name of a file</comment>
        <translation>bekraeftet</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Spørger…</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <comment>%1: how many people</comment>
        <translation>Ikke endnu: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <comment>%1: how many people</comment>
        <translation>Bekræftet: %1</translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>Uden afdeling</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1: how many have confirmed, %2: how many are asked</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <comment>%1: why, in the system&apos;s words</comment>
        <translation>Filen kunne ikke skrives. %1</translation>
    </message>
</context>
<context>
    <name>atrium::ReportTask</name>
    <message>
        <source>You cannot see who has confirmed this.</source>
        <translation>Du kan ikke se, hvem der har bekræftet dette.</translation>
    </message>
</context>
<context>
    <name>atrium::RespondersPopover</name>
    <message>
        <source>Who reacted</source>
        <translation>Hvem har reageret</translation>
    </message>
    <message>
        <source>Nobody has reacted yet</source>
        <translation>Ingen har reageret endnu</translation>
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
        <translation>Er der stadig brug for gruppen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Luk den…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Lav den om</translation>
    </message>
    <message>
        <source>You own it, and its review was on %1. If you keep it, you are asked again in half a year.</source>
        <translation>Du er ansvarlig for den, og dens gennemgang var %1. Hvis du beholder den, bliver du spurgt igen om et halvt år.</translation>
    </message>
    <message>
        <source>Close “%1” for everybody?</source>
        <translation>Luk “%1” for alle?</translation>
    </message>
    <message>
        <source>Its posts stay and can be found and read. Nothing new can be written, and nobody added. You can open it again.</source>
        <translation>Opslagene bliver og kan findes og læses. Der kan ikke skrives nyt eller tilføjes nogen. Du kan åbne den igen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>atrium::RolePage</name>
    <message>
        <source>Colleague</source>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>You ask, answer, and share what others can use.</source>
        <translation>Du spørger, svarer og deler det, andre kan bruge.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>People want to hear from you, and get answers from you.</source>
        <translation>Folk vil gerne høre fra dig og have svar fra dig.</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamleder</translation>
    </message>
    <message>
        <source>You lead a team and look after its group.</source>
        <translation>Du leder et team og passer dets gruppe.</translation>
    </message>
    <message>
        <source>Topic expert</source>
        <translation>Fagperson</translation>
    </message>
    <message>
        <source>Others come to you with what you know best.</source>
        <translation>Andre kommer til dig med det, du ved mest om.</translation>
    </message>
    <message>
        <source>Community manager</source>
        <translation>Community manager</translation>
    </message>
    <message>
        <source>You help others to find their way, and groups to stay alive.</source>
        <translation>Du hjælper andre med at finde rundt og grupperne med at holde sig i live.</translation>
    </message>
    <message>
        <source>What comes first differs with what you do here. Choosing another role changes only your own first steps.</source>
        <translation>Hvad der kommer først, afhænger af, hvad du laver her. Vælger du en anden rolle, ændrer det kun dine egne første skridt.</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>Din første uge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
</context>
<context>
    <name>atrium::RouteCard</name>
    <message>
        <source>Ask %1 about it</source>
        <comment>%1: a person</comment>
        <translation>Spørg %1</translation>
    </message>
    <message>
        <source>Except: %1</source>
        <translation>Undtagen: %1</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Rediger “%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Fjern “%1”</translation>
    </message>
    <message>
        <source>%1 belongs in %2</source>
        <comment>what, a group</comment>
        <translation>%1 hører til i %2</translation>
    </message>
</context>
<context>
    <name>atrium::RouteFormPage</name>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Project status</source>
        <translation>Projektstatus</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Hvad handler det om?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Hvem tager sig af det?</translation>
    </message>
    <message>
        <source>Whoever does not know where something belongs asks them.</source>
        <translation>Den, der ikke ved, hvor noget hører til, spørger her.</translation>
    </message>
    <message>
        <source>From when on is e-mail no longer used for it?</source>
        <translation>Fra hvornår bruges e-mail ikke længere til det?</translation>
    </message>
    <message>
        <source>project status, milestone</source>
        <translation>projektstatus, milepæl</translation>
    </message>
    <message>
        <source>By which words does one know it?</source>
        <translation>Hvilke ord kender man det på?</translation>
    </message>
    <message>
        <source>Separated by commas. Whoever writes one of them in another group is shown the way; nobody is stopped.</source>
        <translation>Adskilt med komma. Den, der skriver et af dem i en anden gruppe, får vist vej; ingen bliver stoppet.</translation>
    </message>
    <message>
        <source>Figures for the board go by e-mail.</source>
        <translation>Tal til ledelsen går med e-mail.</translation>
    </message>
    <message>
        <source>Are there exceptions?</source>
        <translation>Er der undtagelser?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>Hvor hører det til?</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>I en gruppe</translation>
    </message>
    <message>
        <source>One click leads there from the map.</source>
        <translation>Et klik fører derhen fra oversigten.</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Et andet sted</translation>
    </message>
    <message>
        <source>In another program, in a meeting, with a person.</source>
        <translation>I et andet program, på et møde, hos en person.</translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation>Hvilken gruppe?</translation>
    </message>
    <message>
        <source>HR portal</source>
        <translation>HR-portalen</translation>
    </message>
    <message>
        <source>Where is that?</source>
        <translation>Hvor er det?</translation>
    </message>
    <message>
        <source>Say what belongs where</source>
        <translation>Skriv, hvad der hører til hvor</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Rediger “%1”</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke fastlagt</translation>
    </message>
    <message>
        <source>The map has a row for this already.</source>
        <translation>Det er der allerede en linje om.</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>Skriv, hvad det handler om.</translation>
    </message>
    <message numerus="yes">
        <source>A row can have %n words.</source>
        <translation>
            <numerusform>En linje kan have %n ord.</numerusform>
            <numerusform>En linje kan have %n ord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exceptions are %n characters too long.</source>
        <translation>
            <numerusform>Undtagelserne er %n tegn for lange.</numerusform>
            <numerusform>Undtagelserne er %n tegn for lange.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::RouteHint</name>
    <message>
        <source>Move it there</source>
        <translation>Flyt det derhen</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Lad det blive her</translation>
    </message>
    <message>
        <source>%1 belongs in %2.</source>
        <comment>what a post is about, a group</comment>
        <translation>%1 hører til i %2.</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <comment>%1: a group</comment>
        <translation>Flyt det til %1</translation>
    </message>
</context>
<context>
    <name>atrium::RouteWords</name>
    <message>
        <source>a group that is not here</source>
        <translation>en gruppe, der ikke er her</translation>
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
        <translation>Ikke længere med e-mail fra %1</translation>
    </message>
    <message>
        <source>No longer by e-mail since %1</source>
        <comment>%1: a day</comment>
        <translation>Ikke længere med e-mail siden %1</translation>
    </message>
</context>
<context>
    <name>atrium::RoutesPage</name>
    <message>
        <source>Add a row</source>
        <translation>Tilføj en linje</translation>
    </message>
    <message>
        <source>What belongs where</source>
        <translation>Hvad hører til hvor</translation>
    </message>
    <message>
        <source>Which kind of message belongs in which group, who looks after it, and what e-mail is no longer used for.</source>
        <translation>Hvilke beskeder der hører til i hvilken gruppe, hvem der tager sig af dem, og hvad e-mail ikke længere bruges til.</translation>
    </message>
    <message>
        <source>What do you want to write about?</source>
        <translation>Hvad vil du skrive om?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Intet af den slags</translation>
    </message>
    <message>
        <source>Try another word, or ask in a group that you know.</source>
        <translation>Prøv et andet ord, eller spørg i en gruppe, du kender.</translation>
    </message>
    <message>
        <source>Nobody has said yet what belongs where</source>
        <translation>Ingen har endnu skrevet, hvad der hører til hvor</translation>
    </message>
    <message>
        <source>Begin with the three things that people most often send by e-mail to everybody.</source>
        <translation>Begynd med de tre ting, der oftest bliver sendt til alle med e-mail.</translation>
    </message>
    <message>
        <source>Those who look after this workspace will write it down here.</source>
        <translation>De, der tager sig af arbejdsområdet, skriver det her.</translation>
    </message>
    <message>
        <source>Removed: “%1”</source>
        <translation>Fjernet: “%1”</translation>
    </message>
</context>
<context>
    <name>atrium::ScheduledCard</name>
    <message>
        <source>in %1</source>
        <comment>%1: a group</comment>
        <translation>i %1</translation>
    </message>
    <message>
        <source>reply in %1</source>
        <comment>%1: a group</comment>
        <translation>svar i %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be sent. %1</source>
        <comment>%1: a sentence</comment>
        <translation>Det kunne ikke sendes. %1</translation>
    </message>
    <message>
        <source>It goes out when this computer has been online.</source>
        <translation>Det sendes, når computeren har været online.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Prøv igen nu</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send nu</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Skift tid</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
</context>
<context>
    <name>atrium::ScheduledPage</name>
    <message>
        <source>Scheduled</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Intet er planlagt</translation>
    </message>
    <message>
        <source>When you write, the calendar beside Post lets you choose when it goes out.</source>
        <translation>Når du skriver, vælger du med kalenderen ved siden af Send, hvornår det sendes.</translation>
    </message>
    <message>
        <source>Discarded: the post that was to go out %1.</source>
        <comment>%1: tomorrow at 08:00</comment>
        <translation>Kasseret: opslaget, der skulle sendes %1.</translation>
    </message>
    <message>
        <source>Choose day and time…</source>
        <translation>Vælg dag og tid…</translation>
    </message>
</context>
<context>
    <name>atrium::Screenshots</name>
    <message>
        <source>The address or the password is not right.</source>
        <translation>Adressen eller adgangskoden er ikke rigtig.</translation>
    </message>
    <message>
        <source>Please try again. If you have forgotten your password, ask whoever runs Atrium for you.</source>
        <translation>Prøv igen. Har du glemt adgangskoden, så spørg den, der passer Atrium hos jer.</translation>
    </message>
    <message>
        <source>Thank you for the drawing, @A</source>
        <translation>Tak for tegningen, @A</translation>
    </message>
    <message>
        <source>This is the ramp that I mean:</source>
        <translation>Det er denne rampe, jeg mener:</translation>
    </message>
    <message>
        <source>The test bench is closed from ten to eleven.</source>
        <translation>Prøvestanden er lukket fra ti til elleve.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Tak!</translation>
    </message>
    <message>
        <source>Thank you all: it is solved.</source>
        <translation>Tak, alle sammen: det er løst.</translation>
    </message>
    <message>
        <source>The lift is back</source>
        <translation>Elevatoren kører igen</translation>
    </message>
    <message>
        <source>Both cars run again since ten.</source>
        <translation>Begge stole kører igen siden klokken ti.</translation>
    </message>
    <message>
        <source>I am on the train without a connection. This goes out when I am back.</source>
        <translation>Jeg sidder i toget uden forbindelse. Det her går ud, når jeg er tilbage.</translation>
    </message>
    <message>
        <source>Test bench 3 is closed today</source>
        <translation>Prøvestand 3 er lukket i dag</translation>
    </message>
    <message>
        <source>From ten to eleven, for the new sensor.</source>
        <translation>Fra ti til elleve, til den nye sensor.</translation>
    </message>
    <message>
        <source>Who brings a cake this week?</source>
        <translation>Hvem tager kage med i denne uge?</translation>
    </message>
    <message>
        <source>Plan of hall 3</source>
        <translation>Plan over hal 3</translation>
    </message>
</context>
<context>
    <name>atrium::SearchFilters</name>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Åbne spørgsmål</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Afstemninger</translation>
    </message>
    <message>
        <source>With files</source>
        <translation>Med filer</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Med billeder</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Med kode</translation>
    </message>
    <message>
        <source>With links</source>
        <translation>Med links</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alle slags</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Find en gruppe</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrevet af</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mig</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Find en person</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ulæst</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Når som helst</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>Den seneste uge</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Den seneste måned</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Det seneste år</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Vælg dage…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>før %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
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
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search in everything that is on this computer</source>
        <translation>Søg i alt, hvad der er på computeren</translation>
    </message>
    <message>
        <source>Posts found</source>
        <translation>Fundne opslag</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Hvad leder du efter?</translation>
    </message>
    <message>
        <source>Type words, the beginning of a word, or a “whole phrase”. It works offline too.</source>
        <translation>Skriv ord, begyndelsen af et ord eller en “hel vending”. Det virker også offline.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>Nothing with these words fits the filters.</source>
        <translation>Intet med de ord passer til filtrene.</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Søg uden filtre</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of one.</source>
        <translation>Prøv færre ord, eller kun begyndelsen.</translation>
    </message>
    <message>
        <source>Try another word for it, or only its beginning.</source>
        <translation>Prøv et andet ord for det, eller kun begyndelsen.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n posts</source>
        <translation>
            <numerusform>Over %n opslag</numerusform>
            <numerusform>Over %n opslag</numerusform>
        </translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 opslag</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n opslag</numerusform>
            <numerusform>%n opslag</numerusform>
        </translation>
    </message>
    <message>
        <source>What the filters do can be typed as well: %1</source>
        <comment>a list of examples</comment>
        <translation>Det, filtrene gør, kan også skrives: %1</translation>
    </message>
    <message>
        <source>No post fits all of these filters.</source>
        <translation>Ingen opslag passer til alle disse filtre.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Skriv videre</translation>
    </message>
    <message>
        <source>Posts are found from two letters on. To find a letter that is a word, put it in quotes: “C”.</source>
        <translation>Opslag findes fra to bogstaver. Et bogstav, der er et ord, skrives i anførselstegn: ”C”.</translation>
    </message>
</context>
<context>
    <name>atrium::SendTimes</name>
    <message>
        <source>In one hour (%1)</source>
        <comment>%1: a time</comment>
        <translation>Om en time (%1)</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>I morgen kl. %1</translation>
    </message>
    <message>
        <source>Monday, %1, at %2</source>
        <comment>%1: a date, %2: a time</comment>
        <translation>Mandag %1 kl. %2</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>i dag kl. %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>i morgen kl. %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>%1: a date, %2: a time</comment>
        <translation>%1 kl. %2</translation>
    </message>
</context>
<context>
    <name>atrium::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne computer</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Beskeder</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Dine enheder</translation>
    </message>
    <message>
        <source>What is stored here</source>
        <translation>Det, der er gemt her</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Speaking officially</source>
        <translation>Tale officielt</translation>
    </message>
</context>
<context>
    <name>atrium::Shell</name>
    <message>
        <source>Hide the right column</source>
        <translation>Skjul højre spalte</translation>
    </message>
    <message>
        <source>Show the right column</source>
        <translation>Vis højre spalte</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Forstået</translation>
    </message>
    <message>
        <source>The server does not accept this connection.</source>
        <translation>Serveren tager ikke imod forbindelsen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>What is stored on this computer is damaged and has to be fetched again. What you have not sent, and what you are writing, is kept.</source>
        <translation>Det, der er gemt på denne computer, er beskadiget og skal hentes igen. Det, du ikke har sendt, og det, du er ved at skrive, bliver beholdt.</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Hent det igen</translation>
    </message>
</context>
<context>
    <name>atrium::ShortcutsSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Genveje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>atrium::SignIn</name>
    <message>
        <source>This address is not secure.</source>
        <translation>Adressen er ikke sikker.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address.</source>
        <translation>Det er ikke en servers adresse.</translation>
    </message>
    <message>
        <source>Please use an address that begins with https://.</source>
        <translation>Brug en adresse, der begynder med https://.</translation>
    </message>
    <message>
        <source>It looks like atrium.example.com. You find it in your invitation.</source>
        <translation>Den ligner atrium.example.com og står i din invitation.</translation>
    </message>
    <message>
        <source>The address or the password is not right.</source>
        <translation>Adressen eller adgangskoden er ikke rigtig.</translation>
    </message>
    <message>
        <source>Please try again. If you have forgotten your password, ask whoever runs Atrium for you.</source>
        <translation>Prøv igen. Har du glemt adgangskoden, så spørg den, der passer Atrium hos jer.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Der var for mange forsøg.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n minute(s) and try again.</source>
        <translation>
            <numerusform>Vent %n minut og prøv igen.</numerusform>
            <numerusform>Vent %n minutter og prøv igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation>Vent et minut og prøv igen.</translation>
    </message>
    <message>
        <source>There is no Atrium at this address.</source>
        <translation>Der er ingen Atrium på adressen.</translation>
    </message>
    <message>
        <source>Please check it. If this network has a sign-in page, open that in a browser first.</source>
        <translation>Se den efter. Har netværket en login-side, så åbn den først i en browser.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Serveren kan ikke nås.</translation>
    </message>
    <message>
        <source>Please check the address and your connection, and try again.</source>
        <translation>Se adressen og forbindelsen efter, og prøv igen.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes.</source>
        <translation>Prøv igen om et par minutter.</translation>
    </message>
</context>
<context>
    <name>atrium::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Sign in to Atrium</source>
        <translation>Log ind på Atrium</translation>
    </message>
    <message>
        <source>With the address and password that your company gave you.</source>
        <translation>Med den adresse og adgangskode, du har fået af dit firma.</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>dig@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logger ind…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Tilbage til %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
</context>
<context>
    <name>atrium::SignOut</name>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium kan ikke skrive til %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Vælg et andet sted.</translation>
    </message>
    <message>
        <source>Save unsent posts</source>
        <translation>Gem usendte opslag</translation>
    </message>
    <message>
        <source>Text (*.md)</source>
        <translation>Tekst (*.md)</translation>
    </message>
    <message>
        <source>Unsent posts.md</source>
        <translation>Usendte opslag.md</translation>
    </message>
    <message>
        <source>Posts that were not sent</source>
        <translation>Opslag, der ikke blev sendt</translation>
    </message>
    <message>
        <source>%1 – files</source>
        <comment>folder beside the file %1</comment>
        <translation>%1 – filer</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Uden titel</translation>
    </message>
    <message>
        <source>Erase everything on this device and sign out?</source>
        <translation>Slet alt på enheden, og log ud?</translation>
    </message>
    <message>
        <source>Sign out of %1 and erase what this device has of it?</source>
        <translation>Log ud af %1, og slet det, enheden har derfra?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you did were not sent yet. They are lost if you sign out now.</source>
        <translation>
            <numerusform>%n ting, du har gjort, er ikke sendt endnu. Den går tabt, hvis du logger ud nu.</numerusform>
            <numerusform>%n ting, du har gjort, er ikke sendt endnu. De går tabt, hvis du logger ud nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have posted stays with your company. You can sign in again at any time.</source>
        <translation>Det, du har skrevet, bliver i firmaet. Du kan altid logge ind igen.</translation>
    </message>
    <message>
        <source>Sign out and erase</source>
        <translation>Log ud og slet</translation>
    </message>
    <message>
        <source>Save unsent posts to a file…</source>
        <translation>Gem usendte opslag i en fil…</translation>
    </message>
</context>
<context>
    <name>atrium::SpeakingCard</name>
    <message>
        <source>Only people of the company speak for it.</source>
        <translation>Kun virksomhedens egne folk taler for den.</translation>
    </message>
    <message>
        <source>You have a signing key. These words are how whoever gives mandates knows that it is yours:</source>
        <translation>Du har en underskriftsnøgle. På disse ord kan den, der giver mandater, se, at den er din:</translation>
    </message>
    <message>
        <source>Whoever speaks for the company signs it with a key of their own. Make one when you are to have a mandate.</source>
        <translation>Den, der taler for virksomheden, underskriver med sin egen nøgle. Lav en, når du skal have et mandat.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Lav en ny nøgle …</translation>
    </message>
    <message>
        <source>Make a signing key…</source>
        <translation>Lav en underskriftsnøgle …</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>Lav en ny underskriftsnøgle?</translation>
    </message>
    <message>
        <source>If you forgot the passphrase, or somebody else may know it. Your mandates must then be given again for the new key. What you have said stays official.</source>
        <translation>Hvis du har glemt adgangssætningen, eller en anden kan kende den. Dine mandater skal så gives igen til den nye nøgle. Det, du har sagt, forbliver officielt.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Lav en ny nøgle</translation>
    </message>
    <message>
        <source>You may speak for the company about:</source>
        <translation>Du må tale for virksomheden om:</translation>
    </message>
    <message>
        <source>The company&apos;s key, as this computer has known it since you first signed in. Compare it with what your company has published:</source>
        <translation>Virksomhedens nøgle, som denne computer har kendt den, siden du første gang loggede ind. Sammenlign den med det, din virksomhed har offentliggjort:</translation>
    </message>
    <message>
        <source>The server now has another key: %1. Nothing that it signs counts here. Ask your company before you believe it; signing out and in again does.</source>
        <translation>Serveren har nu en anden nøgle: %1. Intet, den underskriver, tæller her. Spørg din virksomhed, før du tror på den; det gør du ved at logge ud og ind igen.</translation>
    </message>
    <message>
        <source>Everybody&apos;s mandates</source>
        <translation>Alles mandater</translation>
    </message>
    <message>
        <source>Nobody has one yet, so nothing can be official.</source>
        <translation>Ingen har et endnu, så intet kan være officielt.</translation>
    </message>
    <message>
        <source>Give a mandate…</source>
        <translation>Giv et mandat …</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Nogen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a person, %2: a subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>trukket tilbage den %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>Withdraw the mandate of %1</source>
        <translation>Træk mandatet fra %1 tilbage</translation>
    </message>
    <message>
        <source>Withdraw the mandate of %1?</source>
        <translation>Træk mandatet fra %1 tilbage?</translation>
    </message>
    <message>
        <source>They cannot say anything official about “%1” any more. What they have said stays official. It cannot be given back, only given anew.</source>
        <translation>De kan ikke længere sige noget officielt om “%1”. Det, de har sagt, forbliver officielt. Mandatet kan ikke gives tilbage, kun gives på ny.</translation>
    </message>
</context>
<context>
    <name>atrium::SpellCheck</name>
    <message>
        <source>No suggestions</source>
        <translation>Ingen forslag</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>Føj til min ordbog</translation>
    </message>
    <message>
        <source>Ignore this word</source>
        <translation>Ignorér ordet</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavning</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <comment>%1: a language</comment>
        <translation>Automatisk (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Kontrollér ikke</translation>
    </message>
</context>
<context>
    <name>atrium::StandingPopover</name>
    <message>
        <source>until it was withdrawn on %1</source>
        <comment>%1: a date</comment>
        <translation>indtil det blev trukket tilbage den %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1: a date</comment>
        <translation>til %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1: a date</comment>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>given by the company</source>
        <translation>givet af virksomheden</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>givet af %1</translation>
    </message>
    <message>
        <source>%1, given by %2</source>
        <comment>%1: a decision, %2: a person</comment>
        <translation>%1, givet af %2</translation>
    </message>
    <message>
        <source>This was official</source>
        <translation>Det var officielt</translation>
    </message>
    <message>
        <source>It has been replaced by a newer post, which counts now.</source>
        <translation>Det er erstattet af et nyere opslag, som gælder nu.</translation>
    </message>
    <message>
        <source>Yes, this is official</source>
        <translation>Ja, det er officielt</translation>
    </message>
    <message>
        <source>%1 says this for %2. Checked on this computer, also without a network.</source>
        <comment>%1: a person, %2: the company</comment>
        <translation>%1 siger det for %2. Kontrolleret på denne computer, også uden netværk.</translation>
    </message>
    <message>
        <source>No, this is not official</source>
        <translation>Nej, det er ikke officielt</translation>
    </message>
    <message>
        <source>It claims to be. %1</source>
        <comment>%1: a sentence that says why it is not</comment>
        <translation>Det giver sig ud for det. %1</translation>
    </message>
    <message>
        <source>A notice of the group</source>
        <translation>En meddelelse fra gruppen</translation>
    </message>
    <message>
        <source>%1 writes this on behalf of %2. It is not the company that speaks.</source>
        <comment>%1: a person, %2: a group</comment>
        <translation>%1 skriver det på vegne af %2. Det er ikke virksomheden, der taler.</translation>
    </message>
    <message>
        <source>A personal view</source>
        <translation>En personlig holdning</translation>
    </message>
    <message>
        <source>This is what %1 thinks. Nobody has signed it for the company.</source>
        <translation>Det er, hvad %1 mener. Ingen har underskrevet det for virksomheden.</translation>
    </message>
    <message>
        <source>Ask whether it is official</source>
        <translation>Spørg, om det er officielt</translation>
    </message>
    <message>
        <source>What does official mean?</source>
        <translation>Hvad betyder officielt?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1: the title of a post, %2: a date</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldigt</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Erstatter</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Erstattet af</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>matches the company&apos;s key</source>
        <translation>passer til virksomhedens nøgle</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>tæller ikke</translation>
    </message>
</context>
<context>
    <name>atrium::Start</name>
    <message>
        <source>Atrium cannot write in the folder %1.</source>
        <translation>Atrium kan ikke skrive i mappen %1.</translation>
    </message>
    <message>
        <source>Nothing of yours was changed. Make that folder writable, or start Atrium with --data and another folder.</source>
        <translation>Intet af dit er ændret. Gør mappen skrivbar, eller start Atrium med --data og en anden mappe.</translation>
    </message>
</context>
<context>
    <name>atrium::StorageCard</name>
    <message>
        <source>Posts, people and groups</source>
        <translation>Opslag, personer og grupper</translation>
    </message>
    <message>
        <source>Pictures and files that you opened</source>
        <translation>Billeder og filer, du har åbnet</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Kladder</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ikke sendt endnu</translation>
    </message>
    <message>
        <source>Everything is encrypted: without the key, which only you can read, nobody who takes this disk learns anything.</source>
        <translation>Alt er krypteret: uden nøglen, som kun du kan læse, får ingen noget at vide ved at tage disken.</translation>
    </message>
    <message>
        <source>Erase and sign out…</source>
        <translation>Slet og log ud…</translation>
    </message>
    <message>
        <source>%1 on this device</source>
        <translation>%1 på denne enhed</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>Older posts are still being fetched: %1 % are here.</source>
        <translation>Ældre opslag hentes stadig: %1 % er her.</translation>
    </message>
    <message>
        <source>All posts that this device keeps are here, so search and reading work offline.</source>
        <translation>Alle opslag, enheden beholder, er her, så søgning og læsning virker offline.</translation>
    </message>
</context>
<context>
    <name>atrium::Store</name>
    <message>
        <source>Atrium could not delete its cache on this computer.</source>
        <translation>Atrium kunne ikke slette sit lager på computeren.</translation>
    </message>
    <message>
        <source>What this belongs to was discarded before it was sent.</source>
        <translation>Det, dette hører til, blev kasseret, før det blev sendt.</translation>
    </message>
    <message>
        <source>You are no longer in this group.</source>
        <translation>Du er ikke længere i gruppen.</translation>
    </message>
    <message>
        <source>Atrium could not make a new cache on this computer.</source>
        <translation>Atrium kunne ikke lave en ny cache på denne computer.</translation>
    </message>
</context>
<context>
    <name>atrium::Style</name>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
</context>
<context>
    <name>atrium::SyncEngine</name>
    <message>
        <source>You are offline. Who has confirmed this can be seen with a connection.</source>
        <translation>Du er offline. Hvem der har bekræftet dette, kan ses med en forbindelse.</translation>
    </message>
    <message>
        <source>The server has no older posts for you here.</source>
        <translation>Serveren har ingen ældre opslag til dig her.</translation>
    </message>
    <message>
        <source>You are offline. Older posts come with a connection.</source>
        <translation>Du er offline. Ældre opslag kommer, når der er forbindelse.</translation>
    </message>
</context>
<context>
    <name>atrium::TaskDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>atrium::TaskRow</name>
    <message>
        <source>%1 (done)</source>
        <comment>a task</comment>
        <translation>%1 (klaret)</translation>
    </message>
    <message>
        <source>%1 (not done yet)</source>
        <comment>a task</comment>
        <translation>%1 (ikke klaret endnu)</translation>
    </message>
</context>
<context>
    <name>atrium::TaskWords</name>
    <message>
        <source>Say what you work on</source>
        <translation>Fortæl, hvad du arbejder med</translation>
    </message>
    <message>
        <source>Colleagues look for people by what they know, and most of them do not know your name yet.

- **One sentence is enough:** what you work on this month, and what one can ask you.
- **Name three skills** in the words that others would type: a machine, a language, a tool.
- **A picture helps** people to greet you in the corridor. It need not be a good one.

Nobody marks it, and you can change it whenever you like. Your department and your manager are already there.</source>
        <translation>Kolleger leder efter folk ud fra, hvad de ved, og de fleste kender ikke dit navn endnu.

- **En sætning er nok:** hvad du arbejder med denne måned, og hvad man kan spørge dig om.
- **Nævn tre ting, du kan,** med de ord, andre ville skrive: en maskine, et sprog, et værktøj.
- **Et billede hjælper** folk til at hilse på dig på gangen. Det behøver ikke være godt.

Ingen giver karakter for det, og du kan ændre det, når du vil. Din afdeling og din leder står der allerede.</translation>
    </message>
    <message>
        <source>Edit my profile</source>
        <translation>Rediger min profil</translation>
    </message>
    <message>
        <source>Join your team&apos;s group</source>
        <translation>Gå med i dit teams gruppe</translation>
    </message>
    <message>
        <source>A group is a place with a purpose: what is written there reaches the people who need it, and nobody else.

- **Begin with your own team&apos;s group.** That is where your colleagues ask and tell.
- **Look at the right column:** it says what belongs there, who looks after it, and how soon somebody answers.
- **Add one group about a subject that you like**, even if it is not your job.

If a group becomes too loud, mute it. You can leave it again at any time.</source>
        <translation>En gruppe er et sted med et formål: det, der bliver skrevet der, når dem, der har brug for det, og ingen andre.

- **Begynd med dit eget teams gruppe.** Det er der, dine kolleger spørger og fortæller.
- **Se i højre spalte:** der står, hvad der hører til, hvem der tager sig af det, og hvor hurtigt nogen svarer.
- **Tag en gruppe med om noget, du kan lide,** også selv om det ikke er dit arbejde.

Bliver en gruppe for meget, så slå den på lydløs. Du kan forlade den igen når som helst.</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Find en gruppe</translation>
    </message>
    <message>
        <source>Read our charter</source>
        <translation>Læs vores charter</translation>
    </message>
    <message>
        <source>The charter says why we talk here, and what you can rely on. Reading it takes a few minutes.

- **What is official:** only what carries the shield. Anything else is somebody&apos;s personal view, also when a manager writes it.
- **Who sees what:** before you write, the line below the text says who will read it.
- **What is measured**, and what never is.

If something in it seems wrong or unclear, ask the person who stands behind it. A charter that nobody questions is one that nobody has read.</source>
        <translation>Charteret siger, hvorfor vi taler sammen her, og hvad du kan regne med. Det tager et par minutter at læse.

- **Hvad der er officielt:** kun det, der bærer skjoldet. Alt andet er nogens egen mening, også når en leder skriver det.
- **Hvem der ser hvad:** før du skriver, står der under teksten, hvem der vil læse den.
- **Hvad der bliver målt,** og hvad der aldrig bliver det.

Virker noget forkert eller uklart, så spørg den, der står bag. Et charter, som ingen stiller spørgsmål til, er der ingen, der har læst.</translation>
    </message>
    <message>
        <source>Read the charter</source>
        <translation>Læs charteret</translation>
    </message>
    <message>
        <source>Write a first post</source>
        <translation>Skriv et første opslag</translation>
    </message>
    <message>
        <source>A good first post is short, and useful to somebody. You need not introduce yourself at length.

- **Say one thing:** what you finished, found out or need.
- **Give it a title** that somebody would search for in a year.
- **Choose the group** where people work on it. The line below the text says who will read it.
- **Add the picture or the log:** it says more than a paragraph.

It need not be perfect. You can change it afterwards, and everybody can see that you did.</source>
        <translation>Et godt første opslag er kort og nyttigt for nogen. Du behøver ikke præsentere dig i længden.

- **Sig én ting:** hvad du er færdig med, har fundet ud af eller mangler.
- **Giv det en titel,** som nogen ville søge efter om et år.
- **Vælg den gruppe,** hvor man arbejder med det. Under teksten står der, hvem der vil læse det.
- **Vedhæft billedet eller loggen:** det siger mere end et afsnit.

Det behøver ikke være perfekt. Du kan ændre det bagefter, og alle kan se, at du har gjort det.</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Skriv et opslag</translation>
    </message>
    <message>
        <source>Ask one real question</source>
        <translation>Stil et rigtigt spørgsmål</translation>
    </message>
    <message>
        <source>A real question helps more people than you: whoever has it next finds the answer.

- **Ask for one thing**, and let the title be the question: “Which torque for the M8 bolts on the X200?”
- **Say what you have tried**, with the numbers, the log or a picture.
- **Say by when you need it**, and what happens until then.
- **Ask the group, not one person.** You can still mention who might know.

No question is too simple. If you wonder, somebody else does too.</source>
        <translation>Et rigtigt spørgsmål hjælper flere end dig: den næste, der har det, finder svaret.

- **Spørg om én ting,** og lad titlen være spørgsmålet: “Hvilket moment til M8-boltene på X200?”
- **Sig, hvad du har prøvet,** med tallene, loggen eller et billede.
- **Sig, hvornår du skal bruge det,** og hvad der sker indtil da.
- **Spørg gruppen, ikke én person.** Du kan stadig nævne, hvem der måske ved det.

Intet spørgsmål er for enkelt. Undrer du dig, er der en anden, der også gør.</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Stil et spørgsmål</translation>
    </message>
    <message>
        <source>Answer a colleague</source>
        <translation>Svar en kollega</translation>
    </message>
    <message>
        <source>An answer is worth more in the open than in a mail: the next ten people read it too.

- **Answer what was asked**, first. What you would rather say comes after.
- **Say how sure you are:** “measured”, “I think so”, “ask Lena”. All three help.
- **Half an answer is welcome.** So is the name of somebody who knows.
- **Link to the source** rather than copying it.

If the question has been asked before, give the link, not a lecture.</source>
        <translation>Et svar er mere værd i det åbne end i en mail: de næste ti læser det også.

- **Svar først på det, der blev spurgt om.** Det, du hellere ville sige, kommer bagefter.
- **Sig, hvor sikker du er:** “målt”, “det tror jeg”, “spørg Lena”. Alle tre hjælper.
- **Et halvt svar er velkomment.** Det er navnet på en, der ved det, også.
- **Henvis til kilden** i stedet for at skrive den af.

Er der blevet spurgt om det før, så giv linket, ikke en formaning.</translation>
    </message>
    <message>
        <source>Show open questions</source>
        <translation>Vis åbne spørgsmål</translation>
    </message>
    <message>
        <source>Close a question of yours</source>
        <translation>Afslut et af dine spørgsmål</translation>
    </message>
    <message>
        <source>A question without an end makes everybody read the whole thread. Closing it takes one click.

- **Choose “Accept as answer”** at the reply that solved it. The question then says who answered it, and whoever finds it later goes straight there.
- **Say what came of it:** “It was the valve; it runs again.”
- **Found it yourself?** Write the answer below your question and accept that.
- **Not needed any more?** Say so, in one line.

The person who helped you is told, and others learn what they know.</source>
        <translation>Et spørgsmål uden en ende får alle til at læse hele tråden. Det tager ét klik at afslutte det.

- **Vælg “Vælg som svar”** ved det svar, der løste det. Så siger spørgsmålet, hvem der svarede, og den, der finder det senere, kommer lige derhen.
- **Sig, hvad der kom ud af det:** “Det var ventilen; den kører igen.”
- **Fandt du selv ud af det?** Skriv svaret under dit spørgsmål, og vælg det.
- **Ikke nødvendigt mere?** Sig det på én linje.

Den, der hjalp dig, får det at vide, og andre lærer, hvad vedkommende ved.</translation>
    </message>
    <message>
        <source>Show my questions</source>
        <translation>Vis mine spørgsmål</translation>
    </message>
    <message>
        <source>Thank somebody in the open</source>
        <translation>Sig tak, så andre ser det</translation>
    </message>
    <message>
        <source>Thanks in the open reach two people: the one who helped, and everybody who wonders what is valued here.

- **Say what they did and what it changed:** “You stayed until the bench ran, and so we delivered on Monday.”
- **Choose “Thanks”** when you write, and name the person.
- **Thank for quiet work too:** the drawing that was right, the question that saved a week.
- **Do it soon.** Soon is better than well worded.

One honest sentence is worth more than a paragraph of praise.</source>
        <translation>Tak i det åbne når to: den, der hjalp, og alle, der spekulerer på, hvad der tæller her.

- **Sig, hvad de gjorde, og hvad det ændrede:** “Du blev, til prøvestanden kørte, og så leverede vi om mandagen.”
- **Vælg “Tak”,** når du skriver, og nævn personen.
- **Sig også tak for stille arbejde:** tegningen, der passede, spørgsmålet, der sparede en uge.
- **Gør det snart.** Snart er bedre end velformuleret.

En ærlig sætning er mere værd end et helt afsnit ros.</translation>
    </message>
    <message>
        <source>Thank somebody</source>
        <translation>Sig tak</translation>
    </message>
    <message>
        <source>React to a post</source>
        <translation>Reagér på et opslag</translation>
    </message>
    <message>
        <source>A reaction is the smallest way to say: I have read it, and it helps.

- **Use it instead of a reply** that would only say “thanks” or “me too”. The thread stays short.
- **Choose what you mean.** A thumb agrees, a heart thanks, and a pair of eyes says that you are looking into it.
- **It is not a vote.** For a decision, make a poll.
- **Silence looks like indifference.** Those who write most often hear the least.

Press a reaction once more to take it back.</source>
        <translation>En reaktion er den mindste måde at sige: jeg har læst det, og det hjælper.

- **Brug den i stedet for et svar,** der kun ville sige “tak” eller “også mig”. Så bliver tråden kort.
- **Vælg, hvad du mener.** En tommelfinger er enig, et hjerte siger tak, og et par øjne siger, at du ser på det.
- **Det er ikke en afstemning.** Skal noget besluttes, så lav en afstemning.
- **Tavshed ligner ligegyldighed.** De, der skriver mest, hører ofte mindst.

Tryk på en reaktion igen for at tage den tilbage.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Gå til Hjem</translation>
    </message>
    <message>
        <source>Say how your group works</source>
        <translation>Fortæl, hvordan din gruppe virker</translation>
    </message>
    <message>
        <source>People write in a group when they know what it is for. Five lines are enough, and its owner writes them.

- **Purpose:** one sentence that a newcomer understands.
- **Good here:** two or three real examples. They do more than rules.
- **Better elsewhere:** what does not belong here, and where it does.
- **Your promise:** how soon somebody answers. Promise only what you can keep.
- **How we do it here:** who decides what, and where things are kept.

Read it aloud to a colleague before you save it.</source>
        <translation>Folk skriver i en gruppe, når de ved, hvad den er til. Fem linjer er nok, og den ansvarlige skriver dem.

- **Formål:** en sætning, som en ny kollega forstår.
- **Godt her:** to eller tre rigtige eksempler. De gør mere end regler.
- **Bedre andre steder:** hvad der ikke hører til her, og hvor det så gør.
- **Dit løfte:** hvor hurtigt nogen svarer. Lov kun, hvad du kan holde.
- **Sådan gør vi her:** hvem der bestemmer hvad, og hvor tingene ligger.

Læs det højt for en kollega, før du gemmer det.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Skriv det ned</translation>
    </message>
    <message>
        <source>Answer a hard question</source>
        <translation>Svar på et svært spørgsmål</translation>
    </message>
    <message>
        <source>The hardest question is the one that everybody has and one person asks. How you answer it decides whether there will be a second.

- **Answer within a day**, even with “I do not know yet; you will hear from me on Friday.”
- **Repeat the question fairly** before you answer. Leave its tone alone.
- **Say what is decided, what is open, and what you cannot say**, and why.
- **Thank the person by name** for asking.
- **Answer where it was asked**, not in private.

Then do what you said, and come back to write that you did.</source>
        <translation>Det sværeste spørgsmål er det, alle har, og som én stiller. Dit svar afgør, om der kommer et til.

- **Svar inden for en dag,** også med “Det ved jeg ikke endnu; du hører fra mig på fredag.”
- **Gengiv spørgsmålet retfærdigt,** før du svarer. Lad tonen ligge.
- **Sig, hvad der er besluttet, hvad der er åbent, og hvad du ikke kan sige,** og hvorfor.
- **Sig tak til personen ved navn** for at spørge.
- **Svar dér, hvor der blev spurgt,** ikke i enrum.

Gør så det, du sagde, og kom tilbage og skriv, at du har gjort det.</translation>
    </message>
    <message>
        <source>Go to Official</source>
        <translation>Gå til Officiel</translation>
    </message>
    <message>
        <source>Confirm what you must read</source>
        <translation>Bekræft det, du skal læse</translation>
    </message>
    <message>
        <source>Some official posts ask you to confirm that you have read them: safety, travel, rules that changed.

- **Read first.** Confirming says “I know this now”. It does not say “I agree”.
- **Ask below the post** if something is unclear. Others have the same question, and the answer stays where it belongs.
- **Under Official** you find what still waits for you.
- **Does it not concern you?** Say so in a reply, rather than confirm without reading.

It takes a minute, and somebody may rely on it.</source>
        <translation>Nogle officielle opslag beder dig bekræfte, at du har læst dem: sikkerhed, rejser, regler, der er ændret.

- **Læs først.** At bekræfte siger “det ved jeg nu”. Det siger ikke “jeg er enig”.
- **Spørg under opslaget,** hvis noget er uklart. Andre har det samme spørgsmål, og svaret bliver, hvor det hører til.
- **Under Officiel** finder du det, der stadig venter på dig.
- **Vedrører det dig ikke?** Sig det i et svar frem for at bekræfte uden at læse.

Det tager et minut, og måske er der nogen, der regner med det.</translation>
    </message>
    <message>
        <source>Find an old answer</source>
        <translation>Find et gammelt svar</translation>
    </message>
    <message>
        <source>Somebody has probably asked it before. Searching takes ten seconds, and works offline too.

- **Press Ctrl+K** anywhere and type the beginning of a word.
- **Narrow it down** with the filters: from whom, in which group, answered or not.
- **Look for people the same way:** a machine or a skill finds who knows it.
- **Is what you found wrong by now?** Reply to it. So it becomes right for the next one.

If there is nothing, you have a question worth asking.</source>
        <translation>Nogen har nok spurgt om det før. Det tager ti sekunder at søge, og det virker også uden net.

- **Tryk Ctrl+K** hvor som helst, og skriv begyndelsen af et ord.
- **Indsnævr det** med filtrene: fra hvem, i hvilken gruppe, besvaret eller ej.
- **Led efter folk på samme måde:** en maskine eller en evne finder den, der kender til det.
- **Er det, du fandt, forkert nu?** Svar på det. Så bliver det rigtigt for den næste.

Er der intet, har du et spørgsmål, der er værd at stille.</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Gå til Søg</translation>
    </message>
    <message>
        <source>Save a post for later</source>
        <translation>Gem et opslag til senere</translation>
    </message>
    <message>
        <source>What you will need again should not depend on your memory.

- **Press Save** below a post or a reply. You find it under Saved, the last one first.
- **Save the answer rather than the thread**, if that is what you will look for.
- **Only you see** what you have saved.
- **Take it out** when it is done. A short list is one that you read.

If many people need it, tell the group&apos;s owner, who can pin it for everybody.</source>
        <translation>Det, du får brug for igen, bør ikke afhænge af din hukommelse.

- **Tryk Gem** under et opslag eller et svar. Du finder det under Gemt, det sidste først.
- **Gem hellere svaret end tråden,** hvis det er det, du vil lede efter.
- **Kun du ser,** hvad du har gemt.
- **Tag det ud,** når det er klaret. En kort liste er en, man læser.

Har mange brug for det, så sig det til gruppens ansvarlige, som kan fastgøre det for alle.</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadDocument</name>
    <message>
        <source>Thread by %1</source>
        <translation>Tråd af %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>redigeret %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ikke sendt endnu</translation>
    </message>
    <message>
        <source>✓ Accepted answer</source>
        <translation>✓ Accepteret svar</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>This post was removed.</source>
        <translation>Opslaget er fjernet.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n stemme</numerusform>
            <numerusform>%n stemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes on %1</source>
        <translation>Lukker %1</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Tråd</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadPage</name>
    <message>
        <source>More about this thread</source>
        <translation>Mere om tråden</translation>
    </message>
    <message>
        <source>Go to the group</source>
        <translation>Gå til gruppen</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Tråd</translation>
    </message>
    <message>
        <source>This post is not here</source>
        <translation>Opslaget er ikke her</translation>
    </message>
    <message>
        <source>It may have been removed, or it is in a group that you are not in.</source>
        <translation>Det er måske fjernet, eller du er ikke i gruppen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadPrinter</name>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium kan ikke skrive til %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Vælg et andet sted.</translation>
    </message>
</context>
<context>
    <name>atrium::TopicBar</name>
    <message>
        <source>Topic %1</source>
        <translation>Emne %1</translation>
    </message>
</context>
<context>
    <name>atrium::TransportError</name>
    <message>
        <source>The server points to another address.</source>
        <translation>Serveren peger på en anden adresse.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>Svaret er for stort.</translation>
    </message>
    <message>
        <source>Atrium only talks to servers over a secure connection.</source>
        <translation>Atrium taler kun med servere over en sikker forbindelse.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Serveren kan ikke nås.</translation>
    </message>
    <message>
        <source>Atrium tries again by itself.</source>
        <translation>Atrium prøver selv igen.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Serveren har travlt.</translation>
    </message>
    <message>
        <source>Atrium tries again in a moment.</source>
        <translation>Atrium prøver igen om lidt.</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>Serveren har et problem.</translation>
    </message>
    <message>
        <source>Something else answers in place of the server.</source>
        <translation>Noget andet svarer i stedet for serveren.</translation>
    </message>
    <message>
        <source>If this network has a sign-in page, open it in a browser.</source>
        <translation>Har netværket en login-side, så åbn den i en browser.</translation>
    </message>
    <message>
        <source>This device was signed out.</source>
        <translation>Enheden blev logget ud.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Log ind igen.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Serveren kunne ikke bevise, hvem den er.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please ask whoever runs Atrium for you about its certificate.</source>
        <translation>Intet blev sendt. Spørg den, der passer Atrium hos jer, om certifikatet.</translation>
    </message>
    <message>
        <source>No server with this name was found.</source>
        <translation>Der blev ikke fundet nogen server med det navn.</translation>
    </message>
    <message>
        <source>Please check the address. If other programs have no connection either, check that first.</source>
        <translation>Tjek adressen. Har andre programmer heller ingen forbindelse, så tjek den først.</translation>
    </message>
    <message>
        <source>The server has another version of Atrium.</source>
        <translation>Serveren har en anden version af Atrium.</translation>
    </message>
    <message>
        <source>Please update Atrium.</source>
        <translation>Opdatér Atrium.</translation>
    </message>
    <message>
        <source>Please ask whoever runs Atrium for you.</source>
        <translation>Spørg den, der passer Atrium hos jer.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>Serveren tog ikke imod dette.</translation>
    </message>
    <message>
        <source>The server does not let you in.</source>
        <translation>Serveren lukker dig ikke ind.</translation>
    </message>
    <message>
        <source>This is too large for the server.</source>
        <translation>Dette er for stort til serveren.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Der kunne ikke oprettes en sikker forbindelse.</translation>
    </message>
    <message>
        <source>Nothing was sent. A proxy or a sign-in page of this network may be in between: please ask whoever runs the network, or Atrium for you.</source>
        <translation>Der blev ikke sendt noget. Måske er der en proxy eller en loginside på dette netværk imellem: Spørg den, der driver netværket eller Atrium for dig.</translation>
    </message>
    <message>
        <source>Its certificate comes from “%1”, whom this computer does not trust: a proxy that reads along, a sign-in page of this network, or a server that is not set up yet. Nothing was sent. Please ask whoever runs the network, or Atrium for you.</source>
        <translation>Dens certifikat kommer fra »%1«, som denne computer ikke har tillid til: en proxy, der læser med, en loginside på dette netværk eller en server, der ikke er sat op endnu. Der blev ikke sendt noget. Spørg den, der driver netværket eller Atrium for dig.</translation>
    </message>
    <message>
        <source>Its certificate is valid from %1 to %2. Nothing was sent. Please check the date of this computer; if that is right, ask whoever runs Atrium for you.</source>
        <translation>Dens certifikat gælder fra %1 til %2. Der blev ikke sendt noget. Tjek datoen på denne computer; er den rigtig, så spørg den, der driver Atrium for dig.</translation>
    </message>
    <message>
        <source>Its certificate is for another name. Nothing was sent. Please check the address, or ask whoever runs Atrium for you.</source>
        <translation>Dens certifikat gælder for et andet navn. Der blev ikke sendt noget. Tjek adressen, eller spørg den, der driver Atrium for dig.</translation>
    </message>
</context>
<context>
    <name>atrium::Tray</name>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>No notifications for an hour</source>
        <translation>Ingen beskeder i en time</translation>
    </message>
    <message>
        <source>No notifications until tomorrow</source>
        <translation>Ingen beskeder til i morgen</translation>
    </message>
    <message>
        <source>Notifications again</source>
        <translation>Beskeder igen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Atrium: 1 notification</source>
        <translation>Atrium: 1 besked</translation>
    </message>
    <message numerus="yes">
        <source>Atrium: %n notifications</source>
        <translation>
            <numerusform>Atrium: %n besked</numerusform>
            <numerusform>Atrium: %n beskeder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::UploadRow</name>
    <message>
        <source>Sent of %1</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>Sendt af %1</translation>
    </message>
    <message>
        <source>Send without %1</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>Send uden %1</translation>
    </message>
</context>
<context>
    <name>atrium::UploadTask</name>
    <message>
        <source>An attachment is missing. Please attach it again.</source>
        <translation>Et bilag mangler. Vedhæft det igen.</translation>
    </message>
    <message>
        <source>An attachment is larger than the server takes (%1).</source>
        <translation>Et bilag er større, end serveren tager (%1).</translation>
    </message>
</context>
<context>
    <name>atrium::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Tidligere versioner</translation>
    </message>
    <message>
        <source>Underlined words were added, struck out words were taken away.</source>
        <translation>Understregede ord er kommet til, overstregede er taget væk.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <translation>Nu, siden %1</translation>
    </message>
    <message>
        <source>First, %1</source>
        <translation>Først, %1</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Ændret %1</translation>
    </message>
</context>
<context>
    <name>atrium::WhenDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Planlæg</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Send senere</translation>
    </message>
    <message>
        <source>When shall it go out?</source>
        <translation>Hvornår skal det sendes?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>It goes out %1.</source>
        <comment>%1: tomorrow at 08:00, on Monday, 30 November at 08:00</comment>
        <translation>Det sendes %1.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Tiden er gået. Vælg en senere.</translation>
    </message>
</context>
<context>
    <name>atrium::WizardList</name>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Velkommen, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
</context>
<context>
    <name>atrium::WizardSteps</name>
    <message>
        <source>Why we have this</source>
        <translation>Hvorfor vi har det her</translation>
    </message>
    <message>
        <source>Official or not?</source>
        <translation>Officielt eller ej?</translation>
    </message>
    <message>
        <source>What belongs where</source>
        <translation>Hvad hører til hvor</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Din rolle</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>Dine grupper</translation>
    </message>
    <message>
        <source>Your first post</source>
        <translation>Dit første opslag</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Hvad der er ændret</translation>
    </message>
</context>
<context>
    <name>atrium::Worker</name>
    <message>
        <source>This device was signed out.</source>
        <translation>Enheden blev logget ud.</translation>
    </message>
</context>
<context>
    <name>atrium::Workspace</name>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium kan ikke skrive til %1.</translation>
    </message>
    <message>
        <source>Make room there, or allow it to write, and sign in again.</source>
        <translation>Gør plads der, eller giv lov til at skrive, og log ind igen.</translation>
    </message>
    <message>
        <source>What was stored on this device was damaged and is being fetched again. What you had not sent yet was kept.</source>
        <translation>Det, der var gemt på denne enhed, var beskadiget og hentes igen. Det, du endnu ikke havde sendt, er bevaret.</translation>
    </message>
    <message>
        <source>What was stored on this device could not be read and is being fetched again. Please write again what you had not sent yet.</source>
        <translation>Det, der var gemt på denne enhed, kunne ikke læses og hentes igen. Skriv venligst igen, hvad du endnu ikke havde sendt.</translation>
    </message>
    <message>
        <source>The key to what Atrium stored on this computer was not found.</source>
        <translation>Nøglen til det, Atrium har gemt på denne computer, blev ikke fundet.</translation>
    </message>
    <message>
        <source>Please sign in again. What you had not sent is kept for %1 days, and comes back when the key does.</source>
        <translation>Log ind igen. Det, du ikke havde sendt, bliver gemt i %1 dage og kommer tilbage, når nøglen gør det.</translation>
    </message>
</context>
<context>
    <name>atrium::WorkspaceHeader</name>
    <message>
        <source>Try again now</source>
        <translation>Prøv igen nu</translation>
    </message>
    <message>
        <source>Workspaces and menu</source>
        <translation>Arbejdsområder og menu</translation>
    </message>
    <message>
        <source>Workspaces and menu: something is unread in another workspace</source>
        <translation>Arbejdsområder og menu: der er noget ulæst i et andet arbejdsområde</translation>
    </message>
</context>
<context>
    <name>atrium::WorkspaceMenu</name>
    <message>
        <source>Workspace</source>
        <translation>Arbejdsområde</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ulæst</numerusform>
            <numerusform>%n ulæste</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a workspace…</source>
        <translation>Tilføj et arbejdsområde…</translation>
    </message>
    <message>
        <source>Sign out of %1…</source>
        <translation>Log ud af %1…</translation>
    </message>
</context>
</TS>
