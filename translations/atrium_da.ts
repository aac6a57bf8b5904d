<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Atrium %1</source>
        <translation>Atrium %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Fri software under GNU General Public License, version 3 eller nyere. Uden nogen garanti.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to a place in the left column</source>
        <translation>Gå til et sted i venstre spalte</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>What was stored on this device could not be read, so it is being fetched again.</source>
        <translation>Det, der var gemt på enheden, kunne ikke læses og hentes nu igen.</translation>
    </message>
    <message>
        <source>This system has no password store, so the key to what Atrium stores is in a file that only you can read: %1</source>
        <translation>Systemet har ingen adgangskodeboks, så nøglen til det, Atrium gemmer, ligger i en fil, som kun du kan læse: %1</translation>
    </message>
</context>
<context>
    <name>BlobTask</name>
    <message>
        <source>You can no longer see this.</source>
        <translation>Det kan du ikke længere se.</translation>
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
        <translation>Del noget, spørg, eller tak nogen…</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Fortsæt med “%1”</translation>
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
        <source>Attach a picture</source>
        <translation>Vedhæft et billede</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Vedhæft en fil</translation>
    </message>
    <message>
        <source>Give this up</source>
        <translation>Opgiv</translation>
    </message>
    <message>
        <source>Title (may be empty)</source>
        <translation>Titel (kan være tom)</translation>
    </message>
    <message>
        <source>You are offline: this is sent when you are back.</source>
        <translation>Du er offline: det sendes, når du er tilbage.</translation>
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
        <source>Insert code</source>
        <translation>Indsæt kode</translation>
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
</context>
<context>
    <name>ComposerPrompt</name>
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
    <name>Credentials</name>
    <message>
        <source>Your system's password store did not open.</source>
        <translation>Systemets adgangskodeboks kunne ikke åbnes.</translation>
    </message>
    <message>
        <source>Unlock it and start Atrium again, or sign in anew.</source>
        <translation>Lås den op og start Atrium igen, eller log ind på ny.</translation>
    </message>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium kan ikke skrive i %1.</translation>
    </message>
    <message>
        <source>Make room there, or allow it to write, and sign in again.</source>
        <translation>Gør plads der, eller giv lov til at skrive, og log ind igen.</translation>
    </message>
</context>
<context>
    <name>Database</name>
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
        <source>Atrium can make a new one. What you wrote and is not sent yet is kept where it can be read.</source>
        <translation>Atrium kan lave et nyt. Det, du har skrevet og ikke sendt, bliver gemt, så det kan læses.</translation>
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
        <source>Another Atrium is using this cache.</source>
        <translation>En anden Atrium bruger dette lager.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Luk den og prøv igen.</translation>
    </message>
    <message>
        <source>Atrium cannot write its cache on this computer.</source>
        <translation>Atrium kan ikke gemme på computeren.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to its folder.</source>
        <translation>Se efter, om disken har plads, og om du må skrive i mappen.</translation>
    </message>
    <message>
        <source>The cache on this computer could not be read or written.</source>
        <translation>Lageret på computeren kunne ikke læses eller skrives.</translation>
    </message>
    <message>
        <source>The cache on this computer was made by a newer Atrium.</source>
        <translation>Lageret på computeren er lavet af en nyere Atrium.</translation>
    </message>
    <message>
        <source>Install the newer Atrium again.</source>
        <translation>Installer den nyere Atrium igen.</translation>
    </message>
    <message>
        <source>The cache on this computer is not ready yet.</source>
        <translation>Lageret på computeren er ikke klar endnu.</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Your devices appear here after the first connection.</source>
        <translation>Dine enheder vises her efter den første forbindelse.</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Enhed uden navn</translation>
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
    <message>
        <source>signed in on %1</source>
        <translation>logget ind %1</translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>sidst set %1</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Discover groups</source>
        <translation>Find grupper</translation>
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
    <name>EmojiPicker</name>
    <message>
        <source>Choose a reaction</source>
        <translation>Vælg en reaktion</translation>
    </message>
    <message>
        <source>Search, or type an emoji</source>
        <translation>Søg, eller skriv en emoji</translation>
    </message>
</context>
<context>
    <name>ExplanationColumn</name>
    <message>
        <source>About what you see</source>
        <translation>Om det, du ser</translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
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
        <translation>Officielt</translation>
    </message>
    <message>
        <source>This group is not here</source>
        <translation>Gruppen er ikke her</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Omtaler</translation>
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
        <source>Tell me about everything</source>
        <translation>Fortæl mig alt</translation>
    </message>
    <message>
        <source>Only when I am mentioned</source>
        <translation>Kun når jeg bliver nævnt</translation>
    </message>
    <message>
        <source>Tell me nothing</source>
        <translation>Fortæl mig intet</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marker alt som læst</translation>
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
        <translation>Opslagene forsvinder fra computeren. Det, du skrev, bliver der.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Forlad</translation>
    </message>
</context>
<context>
    <name>FeedView</name>
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
    <name>FileTray</name>
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
        <source>A post can have %n files.</source>
        <translation>
            <numerusform>Et opslag kan have %n fil.</numerusform>
            <numerusform>Et opslag kan have %n filer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a file's name and size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>GroupExplanation</name>
    <message>
        <source>About this group</source>
        <translation>Om gruppen</translation>
    </message>
    <message>
        <source>Good here</source>
        <translation>Hører til her</translation>
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
        <source>%1, nobody from outside</source>
        <translation>%1, ingen udefra</translation>
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
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>Review on %1: keep, merge or close</source>
        <translation>Gennemgang %1: behold, saml eller luk</translation>
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
        <translation>Venter på dig</translation>
    </message>
    <message>
        <source>Groups you can join</source>
        <translation>Grupper, du kan gå ind i</translation>
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
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Save…</source>
        <translation>Gem…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join</source>
        <translation>Gå ind</translation>
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
        <source>with people of %1</source>
        <translation>med folk fra %1</translation>
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
    <name>Navigation</name>
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
        <source>Search</source>
        <translation>Søg</translation>
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
        <source>You: %1</source>
        <translation>Dig: %1</translation>
    </message>
</context>
<context>
    <name>NavigationRow</name>
    <message>
        <source>%1, %2 new</source>
        <translation>%1, %2 nye</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Remove a post in %1</source>
        <translation>Fjern et opslag i %1</translation>
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
        <source>Leave %1</source>
        <translation>Forlad %1</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Gå ind i %1</translation>
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
        <translation>Ret</translation>
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
        <source>Discard what you wrote?</source>
        <translation>Kassér det, du skrev?</translation>
    </message>
    <message>
        <source>It has not been sent, and there is no other copy.</source>
        <translation>Det er ikke sendt, og der er ingen anden kopi.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
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
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Find by name or title</source>
        <translation>Søg på navn eller titel</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ingen fundet</translation>
    </message>
    <message>
        <source>Try the beginning of a first name, a last name or a title.</source>
        <translation>Prøv begyndelsen af et fornavn, efternavn eller en titel.</translation>
    </message>
</context>
<context>
    <name>PeoplePick</name>
    <message>
        <source>Whom do you thank? Type a name</source>
        <translation>Hvem takker du? Skriv et navn</translation>
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
        <translation>Personen er ikke her</translation>
    </message>
    <message>
        <source>Knows about %1</source>
        <translation>Ved noget om %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Intet skrevet endnu</translation>
    </message>
    <message>
        <source>What they write in the groups you share will be here.</source>
        <translation>Det, de skriver i jeres fælles grupper, kommer her.</translation>
    </message>
</context>
<context>
    <name>PollEdit</name>
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
    <name>PollView</name>
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
        <source>open until %1</source>
        <translation>åben til %1</translation>
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
    <name>PostActions</name>
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
        <translation>Ret</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiér link</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiér tekst</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Fjern…</translation>
    </message>
    <message>
        <source>Remove this post?</source>
        <translation>Fjern opslaget?</translation>
    </message>
    <message>
        <source>Its text and files go for everybody. Replies stay.</source>
        <translation>Tekst og filer forsvinder for alle. Svar bliver.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
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
    <name>PostCard</name>
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
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
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
        <source>Thank you</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>Tak, %1</translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <translation>Valgt svar</translation>
    </message>
    <message>
        <source>This post was removed.</source>
        <translation>Opslaget blev fjernet.</translation>
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
        <source>Answered by %1</source>
        <translation>Besvaret af %1</translation>
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
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search in everything that is on this computer</source>
        <translation>Søg i alt, hvad der er på computeren</translation>
    </message>
    <message>
        <source>Who wrote it: from:lena</source>
        <translation>Hvem skrev det: from:lena</translation>
    </message>
    <message>
        <source>In which group: in:pumps</source>
        <translation>I hvilken gruppe: in:pumper</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Med kode</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Med en fil</translation>
    </message>
    <message>
        <source>In official groups</source>
        <translation>I officielle grupper</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>After a day: after:2026-01-31</source>
        <translation>Efter en dag: after:2026-01-31</translation>
    </message>
    <message>
        <source>Before a day: before:2026-01-31</source>
        <translation>Før en dag: before:2026-01-31</translation>
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
        <source>Try fewer words, or only the beginning of one.</source>
        <translation>Prøv færre ord, eller kun begyndelsen.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
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
</context>
<context>
    <name>Shell</name>
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
</context>
<context>
    <name>ShortcutsSheet</name>
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
    <name>SignIn</name>
    <message>
        <source>This address is not secure.</source>
        <translation>Adressen er ikke sikker.</translation>
    </message>
    <message>
        <source>This is not a server's address.</source>
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
        <translation>Adressen eller adgangskoden passer ikke.</translation>
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
        <source>The server could not prove who it is.</source>
        <translation>Serveren kunne ikke bevise, hvem den er.</translation>
    </message>
    <message>
        <source>Your password was not sent. Please ask whoever runs Atrium for you about its certificate.</source>
        <translation>Din adgangskode blev ikke sendt. Spørg den, der passer Atrium hos jer, om certifikatet.</translation>
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
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
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
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Erase and sign out</source>
        <translation>Slet og log ud</translation>
    </message>
    <message>
        <source>%1 on this device</source>
        <translation>%1 på denne enhed</translation>
    </message>
    <message>
        <source>Older posts are still being fetched: %1 % are here.</source>
        <translation>Ældre opslag hentes stadig: %1 % er her.</translation>
    </message>
    <message>
        <source>All posts that this device keeps are here, so search and reading work offline.</source>
        <translation>Alle opslag, enheden beholder, er her, så søgning og læsning virker offline.</translation>
    </message>
    <message>
        <source>Not sent yet, and lost if you go on: %1.</source>
        <translation>Ikke sendt endnu, og tabt hvis du fortsætter: %1.</translation>
    </message>
    <message>
        <source>Erase everything on this device and sign out?</source>
        <translation>Slet alt på enheden og log ud?</translation>
    </message>
    <message>
        <source>What you have posted stays with your company. You can sign in again at any time.</source>
        <translation>Det, du har skrevet, bliver i firmaet. Du kan altid logge ind igen.</translation>
    </message>
    <message>
        <source>Everything in it is encrypted: without your key, the file cannot be read.</source>
        <translation>Alt i den er krypteret: uden din nøgle kan filen ikke læses.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>What this belongs to was discarded before it was sent.</source>
        <translation>Det, dette hører til, blev kasseret, før det blev sendt.</translation>
    </message>
    <message>
        <source>You are no longer in this group.</source>
        <translation>Du er ikke længere i gruppen.</translation>
    </message>
    <message>
        <source>Atrium could not delete its cache on this computer.</source>
        <translation>Atrium kunne ikke slette sit lager på computeren.</translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
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
</context>
<context>
    <name>TransportError</name>
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
</context>
<context>
    <name>UploadTask</name>
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
    <name>Words</name>
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
    <name>Worker</name>
    <message>
        <source>This device was signed out.</source>
        <translation>Enheden blev logget ud.</translation>
    </message>
</context>
<context>
    <name>WorkspaceHeader</name>
    <message>
        <source>Try again now</source>
        <translation>Prøv igen nu</translation>
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
        <source>Show these shortcuts</source>
        <translation>Vis disse genveje</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
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
    <name>atrium::EmojiPicker</name>
    <message>
        <source>thumbs up yes agree good</source>
        <translation>tommel op ja enig god</translation>
    </message>
    <message>
        <source>heart love</source>
        <translation>hjerte kærlighed</translation>
    </message>
    <message>
        <source>party celebrate congratulations</source>
        <translation>fest fejre tillykke</translation>
    </message>
    <message>
        <source>thanks please hands</source>
        <translation>tak hænder</translation>
    </message>
    <message>
        <source>clap applause bravo</source>
        <translation>klap bravo</translation>
    </message>
    <message>
        <source>smile laugh happy</source>
        <translation>smil glad</translation>
    </message>
    <message>
        <source>joy tears laugh funny</source>
        <translation>glæde tårer grin sjov</translation>
    </message>
    <message>
        <source>think hmm doubt</source>
        <translation>tænke hm tvivl</translation>
    </message>
    <message>
        <source>eyes looking watch</source>
        <translation>øjne se</translation>
    </message>
    <message>
        <source>check done</source>
        <translation>flueben færdig</translation>
    </message>
    <message>
        <source>cross no wrong</source>
        <translation>kryds nej forkert</translation>
    </message>
    <message>
        <source>question</source>
        <translation>spørgsmål</translation>
    </message>
    <message>
        <source>idea light bulb</source>
        <translation>idé pære</translation>
    </message>
    <message>
        <source>rocket launch fast</source>
        <translation>raket start hurtig</translation>
    </message>
    <message>
        <source>fire hot</source>
        <translation>ild varm</translation>
    </message>
    <message>
        <source>strong muscle</source>
        <translation>stærk muskel</translation>
    </message>
    <message>
        <source>handshake deal together</source>
        <translation>håndtryk aftale sammen</translation>
    </message>
    <message>
        <source>wow surprised</source>
        <translation>wow overrasket</translation>
    </message>
    <message>
        <source>sad cry sorry</source>
        <translation>ked græde undskyld</translation>
    </message>
    <message>
        <source>thumbs down no disagree</source>
        <translation>tommel ned nej uenig</translation>
    </message>
    <message>
        <source>coffee break</source>
        <translation>kaffe pause</translation>
    </message>
    <message>
        <source>bug fault</source>
        <translation>fejl bille</translation>
    </message>
    <message>
        <source>tools repair fix</source>
        <translation>værktøj reparere</translation>
    </message>
    <message>
        <source>star favourite</source>
        <translation>stjerne favorit</translation>
    </message>
</context>
<context>
    <name>atrium::Options</name>
    <message>
        <source>Atrium, the company's front hall: talk, ask and find out what is official, also offline.</source>
        <translation>Atrium, firmaets forhal: tal, spørg og find ud af, hvad der er officielt, også offline.</translation>
    </message>
    <message>
        <source>Server to sign in to.</source>
        <translation>Server at logge ind på.</translation>
    </message>
    <message>
        <source>Directory for the cache and the settings.</source>
        <translation>Mappe til lager og indstillinger.</translation>
    </message>
    <message>
        <source>Forget what is stored in that directory first.</source>
        <translation>Glem først det, der er gemt i mappen.</translation>
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
        <source>%1 and %2 will see this</source>
        <comment>%1: 64 colleagues, %2: 3 people of Brandt Seals</comment>
        <translation>%1 og %2 vil se dette</translation>
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
</context>
</TS>
